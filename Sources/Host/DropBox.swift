// Handing a file to somebody else: into a queue whose directories the writer may enter and write
// but not list, so that it can never read what others put there.
//
// Failure: every step that fails says so with its path, and what was written is taken away again.
// Nothing is reported as handed over before the file and its name are on the disk.

import CLinux
import Glibc

extension Files {
  /// Puts a new file into `queue/new/`, written and synced in `queue/tmp/` before. A name that is
  /// taken is left as it is: a name stands for its content.
  ///
  /// The name is made durable by `syncfs`, for a directory that cannot be read cannot be opened to
  /// be synced. Returns after that, also when the name was there already.
  package static func drop(
    _ bytes: [UInt8], into queue: String, as name: String, by temporary: String
  ) throws(FileFault) {
    let draft = "\(queue)/tmp/\(temporary)"
    let target = "\(queue)/new/\(name)"
    let file = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o640)
    guard file >= 0 else { throw FileFault("write", draft) }
    defer { _ = close(file) }
    do throws(FileFault) {
      guard writeAll(bytes, to: file) else { throw FileFault("write", draft) }
      guard fsync(file) == 0 else { throw FileFault("sync", draft) }
      let moved = unsafe renameat2(
        AT_FDCWD, draft, AT_FDCWD, target, UInt32(LINUX_RENAME_NOREPLACE))
      if moved != 0 {
        guard errno == EEXIST else { throw FileFault("move", "\(draft) to \(target)") }
        _ = unsafe unlink(draft)
      }
    } catch {
      _ = unsafe unlink(draft)
      throw error
    }
    guard syncfs(file) == 0 else { throw FileFault("sync", target) }
  }
}
