// A directory that goes when the test does.

import Foundation
import Host

final class Workspace {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path() + "/referrald-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
  }

  func list(_ name: String) throws -> [String] { try Files.list("\(path)/\(name)") }
}
