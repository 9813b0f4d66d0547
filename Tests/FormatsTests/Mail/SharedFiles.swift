// Finds test data that lives beside the package; tests that need it are skipped when it is absent.

import Foundation

enum SharedFiles {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("../shared").standardized

  static func url(_ path: String) -> URL { root.appendingPathComponent(path) }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: url(path).path)
  }

  static func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: url(path))) }

  static func names(_ path: String, suffix: String) -> [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: url(path).path)) ?? []
    return all.filter { $0.hasSuffix(suffix) }.sorted()
  }
}
