// The audit: rows are added and read, nothing else.

package import Core

/// A row of the audit with its moment and, when a signal was the cause, that signal.
package struct RecordedEvent: Hashable, Sendable {
  package var at: Instant
  package var event: Event
  package var signal: Int64?
}

extension Reader {
  /// The audit of a case, oldest first.
  package func events(of number: CaseNumber) throws -> [RecordedEvent] {
    guard let id = try caseID(number) else { return [] }
    return try connection.all(listEvents, .int(id)) { row in
      RecordedEvent(
        at: row.moment(),
        event: Event(
          caseNumber: number, what: row.text(), who: row.text(), why: row.text()),
        signal: row.optionalInt())
    }
  }
}

extension Transaction {
  package func record(_ events: [Event], signal: Int64? = nil, now: Instant) throws {
    for event in events {
      try connection.run(
        insertEvent, .moment(now), .int(try event.caseNumber.map(existingCaseID)), .int(signal),
        .text(event.what), .text(event.who), .text(event.why))
    }
  }
}

private let listEvents = Query(
  "read the audit of a case",
  "SELECT at, what, who, why, signal FROM events WHERE case_id = ? ORDER BY id")

private let insertEvent = Query(
  "write the audit",
  "INSERT INTO events (at, case_id, signal, what, who, why) VALUES (?, ?, ?, ?, ?, ?)")
