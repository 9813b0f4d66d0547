// The files of this checkout, for the tests that keep the house in order.

import Foundation

struct SourceFile: CustomStringConvertible {
  /// Relative to the package root: `Sources/Core/Plan/Plan.swift`.
  let path: String
  let lines: [String]

  var description: String { path }
  var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
}

enum Checkout {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Swift files below a folder of the root, in order of name.
  static func swiftFiles(_ folder: String) throws -> [SourceFile] {
    let base = root.appending(path: folder)
    let found = FileManager.default.enumerator(atPath: base.path())?.allObjects as? [String] ?? []
    return try found.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      let text = try String(contentsOf: base.appending(path: name), encoding: .utf8)
      return SourceFile(
        path: "\(folder)/\(name)", lines: text.components(separatedBy: "\n"))
    }
  }
}
