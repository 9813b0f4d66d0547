// A copy of the whole store in one file, made while it is in use.
//
// Failure: the copy is checked and then put in its place at once, so it is whole or not there, and
// what stood there before is left alone. A copy over the store itself is refused.

import CSQLite
import Glibc

extension Connection {
  func copy(to target: String) throws {
    let purpose = "copy the store to \(target)"
    for own in [path, "\(path)-wal", "\(path)-shm"] where isSameFile(own, target) {
      throw StorageError(
        .cannotOpen, file: path, what: purpose, why: "that file belongs to the store itself")
    }
    let part = target + ".part"
    unsafe unlink(part)
    do {
      let copy = try Connection.open(part, .readWrite)
      try copyPages(to: copy, purpose)
      // One file, readable without files beside it.
      try copy.execute("PRAGMA journal_mode = DELETE", purpose)
      guard try copy.first(Query(purpose, "PRAGMA quick_check(1)"), read: { $0.text() }) == "ok"
      else { throw StorageError(.corrupt, file: path, what: purpose, why: "the copy is damaged") }
    } catch {
      unsafe unlink(part)
      throw error
    }
    guard unsafe rename(part, target) == 0 else {
      let why = unsafe String(cString: strerror(errno))
      unsafe unlink(part)
      throw StorageError(.cannotOpen, file: path, what: purpose, why: why)
    }
  }

  private func copyPages(to copy: Connection, _ purpose: String) throws {
    guard let backup = unsafe sqlite3_backup_init(copy.handle, "main", handle, "main") else {
      throw copy.error(unsafe sqlite3_errcode(copy.handle), purpose)
    }
    let stepped = unsafe sqlite3_backup_step(backup, -1)
    let finished = unsafe sqlite3_backup_finish(backup)
    guard stepped == SQLITE_DONE, finished == SQLITE_OK else {
      throw StorageError(
        StorageError.Kind(code: stepped), file: path, what: purpose,
        why: unsafe String(cString: sqlite3_errstr(stepped)))
    }
  }
}

/// One file under two names counts as the same.
private func isSameFile(_ left: String, _ right: String) -> Bool {
  var one = stat()
  var other = stat()
  guard unsafe stat(left, &one) == 0, unsafe stat(right, &other) == 0 else { return false }
  return one.st_dev == other.st_dev && one.st_ino == other.st_ino
}
