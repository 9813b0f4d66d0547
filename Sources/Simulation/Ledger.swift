// The checker's own eyes on the store: a second connection with plain SQL, which shares nothing
// with `Storage`.

import CDisk
import CSQLite

/// A row as texts; nil is NULL.
typealias Line = [String?]

@safe final class Ledger {
  private var handle: OpaquePointer?
  private var statements: [String: Prepared] = [:]

  /// Opens the store on a disk; the result of a failure is a ledger without rows.
  init(_ disk: String) {
    var opened: OpaquePointer?
    _ = unsafe sqlite3_open_v2(
      Disk.store, &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, disk)
    unsafe handle = opened
  }

  deinit {
    statements.removeAll()
    unsafe sqlite3_close_v2(handle)
  }

  /// Every row; the values go in as texts or numbers.
  func rows(_ sql: String, _ values: LedgerValue...) -> [Line] {
    disk_looks(1)
    defer { disk_looks(0) }
    guard let statement = unsafe prepared(sql) else { return [] }
    defer { unsafe sqlite3_reset(statement) }
    for (place, value) in values.enumerated() { unsafe bind(statement, Int32(place + 1), value) }
    var lines: [Line] = []
    while unsafe sqlite3_step(statement) == SQLITE_ROW {
      lines.append(
        (0..<(unsafe sqlite3_column_count(statement))).map { column in
          guard let text = unsafe sqlite3_column_text(statement, column) else { return nil }
          return unsafe String(cString: text)
        })
    }
    return lines
  }

  func number(_ sql: String, _ values: Int64...) -> Int64 {
    disk_looks(1)
    defer { disk_looks(0) }
    guard let statement = unsafe prepared(sql) else { return 0 }
    defer { unsafe sqlite3_reset(statement) }
    for (place, value) in values.enumerated() {
      unsafe sqlite3_bind_int64(statement, Int32(place + 1), value)
    }
    return unsafe sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0
  }

  /// For planted bugs: they change the store behind the daemon's back.
  func damage(_ sql: String) { _ = unsafe sqlite3_exec(handle, sql, nil, nil, nil) }

  private func bind(_ statement: OpaquePointer, _ place: Int32, _ value: LedgerValue) {
    switch value {
    case .number(let number): _ = unsafe sqlite3_bind_int64(statement, place, number)
    case .text(let text):
      _ = unsafe sqlite3_bind_text(statement, place, text, -1, shim_sqlite_transient())
    }
  }

  private func prepared(_ sql: String) -> OpaquePointer? {
    if let known = statements[sql] { return unsafe known.handle }
    var made: OpaquePointer?
    guard unsafe sqlite3_prepare_v2(handle, sql, -1, &made, nil) == SQLITE_OK,
      let statement = unsafe made
    else { return nil }
    statements[sql] = unsafe Prepared(statement)
    return unsafe statement
  }
}

@safe private final class Prepared {
  let handle: OpaquePointer
  init(_ handle: OpaquePointer) { unsafe self.handle = handle }
  deinit { unsafe sqlite3_finalize(handle) }
}

enum LedgerValue {
  case number(Int64)
  case text(String)
}
