// A small file that is overwritten in place and never synced: what stands in it outlives the
// process, and costs one system call. A power cut may take it.
//
// Failure: a note that cannot be made says so; one that cannot be written keeps its old words.

import Glibc

package final class Note: Sendable {
  private static let limit = 65_536
  private let file: Int32

  package init(_ path: String) throws(FileFault) {
    file = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw FileFault("open", path) }
  }

  deinit { _ = close(file) }

  /// What was written last, and perhaps the end of something longer that stood there before.
  package func read() -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: Self.limit)
    let count = unsafe bytes.withUnsafeMutableBytes { buffer in
      unsafe pread(file, buffer.baseAddress, buffer.count, 0)
    }
    return Array(bytes.prefix(max(count, 0)))
  }

  package func overwrite(_ bytes: [UInt8]) {
    _ = unsafe bytes.withUnsafeBytes { buffer in
      unsafe pwrite(file, buffer.baseAddress, min(buffer.count, Self.limit), 0)
    }
  }
}
