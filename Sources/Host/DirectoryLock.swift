// One daemon per state directory, kept by the kernel: the lock goes when the process does.

import Glibc

package final class DirectoryLock: Sendable {
  private let file: Int32

  /// Throws a fault with code EWOULDBLOCK when another process holds the lock.
  package init(_ path: String) throws(FileFault) {
    file = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
    guard file >= 0 else { throw FileFault("open", path) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let fault = FileFault("lock", path)
      _ = close(file)
      throw fault
    }
  }

  deinit { _ = close(file) }
}
