// One prepared SQL statement: bind values, step through rows, read typed columns in order.
//
// Failure: a step that fails leaves the statement reset, so that it can be used again.

import CSQLite
import Core

/// An SQL text with a name for error messages. Each is made once and prepared once a connection.
final class Query: Sendable {
  let purpose: String
  let sql: String

  /// `purpose` completes the sentence "cannot …".
  init(_ purpose: String, _ sql: String) {
    self.purpose = purpose
    self.sql = sql
  }
}

/// A value on its way into a statement. Nil is NULL.
enum Value {
  case int(Int64?)
  case text(String?)
  case blob([UInt8])
  /// A blob of so many bytes, to be filled in place.
  case room(Int)

  static func number(_ value: Int?) -> Value { .int(value.map(Int64.init)) }
  static func flag(_ value: Bool) -> Value { .int(value ? 1 : 0) }
  static func moment(_ value: Instant?) -> Value { .int(value?.seconds) }
  static func day(_ value: CivilDate?) -> Value { .text(value?.description) }
}

@safe final class Statement {
  private let handle: OpaquePointer

  init(handle: OpaquePointer) { unsafe self.handle = handle }

  deinit { unsafe sqlite3_finalize(handle) }

  /// Binds every parameter; the count must be the statement's own. Returns an SQLite code.
  func bind(_ values: [Value]) -> Int32 {
    guard unsafe sqlite3_bind_parameter_count(handle) == values.count else { return SQLITE_RANGE }
    var position: Int32 = 0
    for value in values {
      position += 1
      let code = bind(value, at: position)
      if code != SQLITE_OK { return code }
    }
    return SQLITE_OK
  }

  private func bind(_ value: Value, at position: Int32) -> Int32 {
    switch value {
    case .int(let number?): return unsafe sqlite3_bind_int64(handle, position, number)
    case .int(nil), .text(nil): return unsafe sqlite3_bind_null(handle, position)
    case .text(var text?):
      return text.withUTF8 { bytes in
        // An empty buffer may have no address, and SQLite takes that for NULL.
        guard !bytes.isEmpty else { return unsafe sqlite3_bind_text(handle, position, "", 0, nil) }
        return unsafe bytes.withMemoryRebound(to: CChar.self) {
          unsafe sqlite3_bind_text64(
            handle, position, $0.baseAddress, UInt64($0.count), shim_sqlite_transient(),
            UInt8(SQLITE_UTF8))
        }
      }
    case .room(let count):
      return unsafe sqlite3_bind_zeroblob64(handle, position, UInt64(count))
    case .blob(let bytes):
      guard !bytes.isEmpty else { return unsafe sqlite3_bind_zeroblob(handle, position, 0) }
      return unsafe bytes.withUnsafeBytes {
        unsafe sqlite3_bind_blob64(
          handle, position, $0.baseAddress, UInt64($0.count), shim_sqlite_transient())
      }
    }
  }

  /// SQLITE_ROW, SQLITE_DONE or a failure.
  func step() -> Int32 { unsafe sqlite3_step(handle) }

  /// Ready for the next use; holds no lock and no copy of what was bound.
  func reset() {
    unsafe sqlite3_reset(handle)
    unsafe sqlite3_clear_bindings(handle)
  }

  var row: Row { unsafe Row(handle: handle) }
}

/// The columns of the current row, read from left to right.
@safe struct Row {
  private let handle: OpaquePointer
  private var column: Int32 = 0

  init(handle: OpaquePointer) { unsafe self.handle = handle }

  private mutating func next() -> Int32 {
    defer { column += 1 }
    return column
  }

  mutating func optionalInt() -> Int64? {
    let column = next()
    if unsafe sqlite3_column_type(handle, column) == SQLITE_NULL { return nil }
    return unsafe sqlite3_column_int64(handle, column)
  }

  mutating func optionalText() -> String? {
    let column = next()
    guard let start = unsafe sqlite3_column_text(handle, column) else { return nil }
    let count = unsafe Int(sqlite3_column_bytes(handle, column))
    return unsafe String(
      decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  mutating func blob() -> [UInt8] {
    let column = next()
    guard let start = unsafe sqlite3_column_blob(handle, column) else { return [] }
    let count = unsafe Int(sqlite3_column_bytes(handle, column))
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  mutating func int() -> Int64 { optionalInt() ?? 0 }
  mutating func number() -> Int { Int(int()) }
  mutating func optionalNumber() -> Int? { optionalInt().map { Int($0) } }
  mutating func flag() -> Bool { int() != 0 }
  mutating func text() -> String { optionalText() ?? "" }
  mutating func moment() -> Instant { Instant(seconds: int()) }
  mutating func optionalMoment() -> Instant? { optionalInt().map(Instant.init(seconds:)) }

  mutating func optionalDay() throws -> CivilDate? {
    guard let text = optionalText() else { return nil }
    guard let day = CivilDate(text) else { throw UnreadableColumn(column: column - 1) }
    return day
  }

  mutating func day() throws -> CivilDate {
    guard let day = try optionalDay() else { throw UnreadableColumn(column: column - 1) }
    return day
  }

  /// A word of one of Core's enumerations.
  mutating func word<Word: RawRepresentable>(_ type: Word.Type) throws -> Word
  where Word.RawValue == String {
    guard let word = try optionalWord(type) else { throw UnreadableColumn(column: column - 1) }
    return word
  }

  mutating func optionalWord<Word: RawRepresentable>(_ type: Word.Type) throws -> Word?
  where Word.RawValue == String {
    guard let text = optionalText() else { return nil }
    guard let word = Word(rawValue: text) else { throw UnreadableColumn(column: column - 1) }
    return word
  }
}

/// A column holds what the schema forbids; `Connection` turns it into `corrupt`.
struct UnreadableColumn: Error { var column: Int32 }
