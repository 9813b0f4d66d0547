// What the checker has read so far, from the rows alone, and what it knows of the world.

/// A case as the audit tells it.
struct AuditedCase {
  var owner: String
  var state: String
  /// What was done, in order: `assigned`, `contact`, …
  var moves: [String] = []
  /// A redirect that was assigned after all has the ladder of every case.
  var isRedirect = false
  /// Step → how often it fired.
  var fired: [String: Int] = [:]
}

struct Books {
  static let rawDays = 5
  static let personDays = 9

  var ledger: Ledger?
  var seenVersion: Int64 = -1
  var lastEvent: Int64 = 0
  var lastSignal: Int64 = 0
  var lastCase: Int64 = 0
  var lastOutbox: Int64 = 0
  var lastWhole: Int64 = 0
  /// The policy that decides now.
  var policy = ""
  /// Policy → person → days away.
  var absences: [String: [String: [ClosedRange<Int>]]] = [:]
  var cases: [Int64: AuditedCase] = [:]

  mutating func reopen(_ disk: String) {
    ledger = Ledger(disk)
    seenVersion = -1
  }

  mutating func close() { ledger = nil }

  func rows(_ sql: String, _ value: LedgerValue) -> [Line] { ledger?.rows(sql, value) ?? [] }

  /// Whether anything was written since the last look.
  mutating func hasChanged() -> Bool {
    let version = ledger?.number("PRAGMA data_version") ?? -1
    defer { seenVersion = version }
    return version != seenVersion
  }
}

extension Line {
  func text(_ place: Int) -> String { self[place] ?? "" }
  func number(_ place: Int) -> Int64 { self[place].flatMap { Int64($0) } ?? 0 }
}
