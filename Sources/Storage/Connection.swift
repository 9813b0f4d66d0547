// One connection to one SQLite file: opening, settings, statements and transactions.
//
// Failure: every failure is a `StorageError`. A transaction that fails is rolled back whole,
// and the connection can be used again.

import CSQLite
import Glibc

/// Not Sendable: whoever owns it uses it from one queue. That is why SQLite's own mutex is off.
@safe package final class Connection {
  package enum Access: Hashable, Sendable { case readWrite, readOnly }

  let path: String
  let handle: OpaquePointer
  private var statements: [ObjectIdentifier: (query: Query, statement: Statement)] = [:]
  /// Set by tests only: so many statements still succeed, then each fails as a disk would.
  var statementsUntilFailure: Int?

  private init(path: String, handle: OpaquePointer) {
    self.path = path
    unsafe self.handle = handle
  }

  deinit {
    statements.removeAll()
    unsafe sqlite3_close_v2(handle)
  }

  /// Opens the file, or makes it when it is to be written. `:memory:` is a store that is gone
  /// when it is closed.
  ///
  /// WAL with `synchronous=FULL`: what is committed survives a power cut, because the mail is
  /// moved right after. `secure_delete`: what is purged is overwritten.
  ///
  /// - Parameter disk: the name of an SQLite VFS; nil for the machine's own disks.
  static func open(
    _ path: String, _ access: Access, on disk: String? = nil, busySeconds: Int = 10
  ) throws -> Connection {
    if access == .readWrite, path != ":memory:", disk == nil { try createPrivately(path) }
    let mode = access == .readWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY
    var opened: OpaquePointer?
    let code = unsafe sqlite3_open_v2(
      path, &opened, mode | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, disk)
    guard let handle = unsafe opened else {
      throw StorageError(.other, file: path, what: "open the store", why: "out of memory")
    }
    let connection = unsafe Connection(path: path, handle: handle)
    if code != SQLITE_OK { throw connection.error(code, "open the store") }
    try connection.execute("PRAGMA busy_timeout = \(busySeconds * 1000)", "open the store")
    try connection.execute("PRAGMA trusted_schema = OFF", "open the store")
    try connection.execute("PRAGMA cell_size_check = ON", "open the store")
    try connection.execute("PRAGMA foreign_keys = ON", "open the store")
    if access == .readWrite {
      try connection.execute("PRAGMA journal_mode = WAL", "open the store for writing")
      try connection.execute("PRAGMA synchronous = FULL", "open the store")
      try connection.execute("PRAGMA secure_delete = ON", "open the store")
      try connection.execute("PRAGMA journal_size_limit = 16777216", "open the store")
      try connection.execute("PRAGMA cache_size = -8192", "open the store")
    }
    return connection
  }

  /// Only the service's own user may read what is in it. SQLite gives the files beside it the
  /// same permissions.
  private static func createPrivately(_ path: String) throws {
    let file = unsafe Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      let denied = errno == EACCES || errno == EROFS || errno == EPERM
      throw StorageError(
        denied ? .readOnly : .cannotOpen, file: path, what: "open the store",
        why: unsafe String(cString: strerror(errno)))
    }
    close(file)
  }

  /// One or more SQL statements without parameters, not kept.
  func execute(_ sql: String, _ purpose: String) throws {
    try countStatement(purpose)
    let code = unsafe sqlite3_exec(handle, sql, nil, nil, nil)
    if code != SQLITE_OK { throw error(code, purpose) }
  }

  /// Runs a statement that returns no rows. Returns how many rows it changed.
  @discardableResult
  func run(_ query: Query, _ values: Value...) throws -> Int {
    try rows(query, values) { _ in }
    return unsafe Int(sqlite3_changes(handle))
  }

  /// Runs an INSERT and returns the new row's id.
  func insert(_ query: Query, _ values: Value...) throws -> Int64 {
    try rows(query, values) { _ in }
    return unsafe sqlite3_last_insert_rowid(handle)
  }

  /// Fills a blob in place, piece by piece. A large value that is bound is copied twice on its way.
  func fill(_ query: Query, table: String, column: String, row: Int64, _ bytes: [UInt8]) throws {
    try countStatement(query.purpose)
    var blob: OpaquePointer?
    defer { _ = unsafe sqlite3_blob_close(blob) }
    var code = unsafe sqlite3_blob_open(handle, "main", table, column, row, 1, &blob)
    var offset = 0
    while code == SQLITE_OK, offset < bytes.count {
      let piece = bytes[offset..<min(offset + 1 << 20, bytes.count)]
      code = unsafe piece.withUnsafeBytes {
        unsafe sqlite3_blob_write(blob, $0.baseAddress, Int32($0.count), Int32(offset))
      }
      offset += piece.count
    }
    if code != SQLITE_OK { throw error(code, query.purpose) }
  }

  /// Every row, read by the closure, which must not use the connection itself.
  func all<Item>(_ query: Query, _ values: Value..., read: (inout Row) throws -> Item) throws
    -> [Item]
  {
    var items: [Item] = []
    try rows(query, values) { row in items.append(try read(&row)) }
    return items
  }

  /// The first row, or nil when there is none.
  func first<Item>(_ query: Query, _ values: Value..., read: (inout Row) throws -> Item) throws
    -> Item?
  {
    var item: Item?
    try rows(query, values) { row in if item == nil { item = try read(&row) } }
    return item
  }

  func rows(_ query: Query, _ values: [Value], each: (inout Row) throws -> Void) throws {
    try countStatement(query.purpose)
    let statement = try prepared(query)
    defer { statement.reset() }
    let bound = statement.bind(values)
    if bound != SQLITE_OK { throw error(bound, query.purpose) }
    while true {
      let code = statement.step()
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw error(code, query.purpose) }
      do {
        var row = statement.row
        try each(&row)
      } catch let unreadable as UnreadableColumn {
        throw StorageError(
          .corrupt, file: path, what: query.purpose,
          why: "column \(unreadable.column) of the answer holds a value that has no meaning")
      }
    }
  }

  private func prepared(_ query: Query) throws -> Statement {
    if let known = statements[ObjectIdentifier(query)] { return known.statement }
    var made: OpaquePointer?
    let code = unsafe sqlite3_prepare_v3(
      handle, query.sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &made, nil)
    guard code == SQLITE_OK, let prepared = unsafe made else { throw error(code, query.purpose) }
    let statement = unsafe Statement(handle: prepared)
    statements[ObjectIdentifier(query)] = (query, statement)
    return statement
  }

  /// Everything in the body or nothing. A writing transaction takes the lock at once: one that
  /// takes it half-way can be refused however long it waits.
  func transaction<Result>(_ access: Access, _ body: () throws -> Result) throws -> Result {
    try execute(
      access == .readWrite ? "BEGIN IMMEDIATE" : "BEGIN",
      access == .readWrite ? "begin to write" : "begin to read")
    do {
      let result = try body()
      try execute("COMMIT", access == .readWrite ? "commit" : "finish reading")
      return result
    } catch {
      // A full disk has already rolled back by itself.
      if unsafe sqlite3_get_autocommit(handle) == 0 {
        unsafe sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
      }
      throw error
    }
  }

  func integer(_ pragma: String) throws -> Int64 {
    let query = Query("read the store's \(pragma)", "PRAGMA \(pragma)")
    defer { statements[ObjectIdentifier(query)] = nil }
    return try first(query) { $0.int() } ?? 0
  }

  /// The SQL of all statements in use, for the test that looks at their query plans.
  var preparedSQL: [String] { statements.values.map(\.query.sql) }

  func error(_ code: Int32, _ purpose: String) -> StorageError {
    StorageError(
      StorageError.Kind(code: code), file: path, what: purpose,
      why: unsafe String(cString: sqlite3_errmsg(handle)))
  }

  private func countStatement(_ purpose: String) throws {
    guard let left = statementsUntilFailure else { return }
    if left == 0 {
      throw StorageError(.inputOutput, file: path, what: purpose, why: "a test made it fail")
    }
    statementsUntilFailure = left - 1
  }
}
