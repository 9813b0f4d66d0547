// A directory with what a source finds in it.

import Foundation
import Host
import TestSupport

final class Workspace {
  let path: String

  init() throws {
    path = try scratch("intake")
  }

  func write(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
  }

  func list(_ name: String) throws -> [String] { try Files.list("\(path)/\(name)") }
}
