// Folders of tests: all lie below one of this process, which goes when the process ends.
//
// Failure: a process that is killed leaves its folder behind.

import Foundation

private let root: String = {
  atexit { try? FileManager.default.removeItem(atPath: root) }
  return "/tmp/referrald-tests-\(getpid())"
}()

/// A new folder, whose path is short enough for a socket in it.
package func scratch(_ name: String) throws -> String {
  let path = "\(root)/\(name)-\(UUID().uuidString.prefix(8))"
  try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  return path
}
