// SQLite without a layer of ours: for the loop that we are compared with, and for filling a store
// with a long past at once.
//
// Failure: every call that fails throws SQLite's own message.

import CSQLite
import Host

struct BareFault: Error, CustomStringConvertible { var description: String }

@safe final class BareStore {
  private let handle: OpaquePointer

  /// Opens or makes the file, with the settings of our own store.
  init(_ path: String) throws {
    var opened: OpaquePointer?
    guard unsafe sqlite3_open(path, &opened) == SQLITE_OK, let opened = unsafe opened else {
      throw BareFault(description: "\(path) cannot be opened")
    }
    unsafe handle = opened
    try run("PRAGMA journal_mode = WAL")
    try run("PRAGMA synchronous = FULL")
    try run("PRAGMA secure_delete = ON")
    try run("PRAGMA journal_size_limit = 16777216")
    try run("PRAGMA cache_size = -8192")
  }

  deinit { unsafe sqlite3_close(handle) }

  func run(_ sql: String) throws {
    guard unsafe sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw fault(sql) }
  }

  func integer(_ sql: String) throws -> Int {
    let statement = try BareStatement(self, sql)
    guard statement.step() == SQLITE_ROW else { throw fault(sql) }
    return statement.integer()
  }

  fileprivate func prepare(_ sql: String) throws -> OpaquePointer {
    var made: OpaquePointer?
    guard unsafe sqlite3_prepare_v2(handle, sql, -1, &made, nil) == SQLITE_OK,
      let made = unsafe made
    else { throw fault(sql) }
    return unsafe made
  }

  func fault(_ sql: String) -> BareFault {
    BareFault(description: "\(unsafe String(cString: sqlite3_errmsg(handle))) in \(sql.prefix(60))")
  }
}

@safe final class BareStatement {
  private let handle: OpaquePointer
  private let store: BareStore

  init(_ store: BareStore, _ sql: String) throws {
    unsafe handle = try store.prepare(sql)
    self.store = store
  }

  deinit { unsafe sqlite3_finalize(handle) }

  func step() -> Int32 { unsafe sqlite3_step(handle) }
  func integer() -> Int { unsafe Int(sqlite3_column_int64(handle, 0)) }

  /// Inserts these bytes without a copy.
  func insert(_ bytes: UnsafeRawBufferPointer) throws {
    unsafe sqlite3_bind_blob64(handle, 1, bytes.baseAddress, UInt64(bytes.count), nil)
    let code = unsafe sqlite3_step(handle)
    unsafe sqlite3_reset(handle)
    if code != SQLITE_DONE { throw store.fault("insert") }
  }
}
