// The figures of `status`, and the check that the store is sound.

package import Core

package struct Counts: Hashable, Sendable {
  package var signals: [SignalStatus: Int]
  package var openCases: [CaseState: Int]
  package var outbox: [OutboxEntry.State: Int]
  /// When the oldest item that still waits was made.
  package var oldestUnsent: Instant?
  /// When the oldest item was made that waits after a try in vain.
  package var oldestRetried: Instant?
  package var nextDue: Instant?
}

extension Reader {
  /// Costs the same however long the past is. Mails already sent are not counted.
  package func counts() throws -> Counts {
    let signals = try connection.all(countSignals) { row in
      (try row.word(SignalStatus.self), row.number())
    }
    let cases = try connection.all(countCases) { row in
      (try row.word(CaseState.self), row.number())
    }
    let outbox = try connection.all(countOutbox) { row in
      (try row.word(OutboxEntry.State.self), row.number())
    }
    return Counts(
      signals: Dictionary(signals, uniquingKeysWith: +),
      openCases: Dictionary(cases, uniquingKeysWith: +),
      outbox: Dictionary(outbox, uniquingKeysWith: +),
      oldestUnsent: try connection.first(findOldestUnsent) { $0.optionalMoment() } ?? nil,
      oldestRetried: try connection.first(findOldestRetried) { $0.optionalMoment() } ?? nil,
      nextDue: try nextDue())
  }

  /// What waits for somebody to look, besides the cases: messages nobody could read whose case is
  /// still with the coordinator, and mails that will not arrive or were made before a moment.
  package func backlog(waitingSince moment: Instant) throws -> Backlog {
    Backlog(
      quarantined: try connection.first(countQuarantined) { $0.number() } ?? 0,
      undelivered: try connection.first(countUndelivered, .moment(moment)) { $0.number() } ?? 0)
  }

  /// What is wrong with the store, a sentence each; empty when it is sound. Reads the whole file.
  package func integrityCheck() throws -> [String] {
    var wrong = try connection.all(checkPages) { $0.text() }.filter { $0 != "ok" }
    wrong += try connection.all(checkReferences) { "a row of \($0.text()) refers to nothing" }
    wrong += try connection.all(checkLoads) { "the open cases of \($0.text()) are miscounted" }
    wrong += try connection.all(checkSignals) { "the signals \($0.text()) are miscounted" }
    return wrong
  }
}

private let countSignals = Query("count the signals", "SELECT status, amount FROM signal_counts")

private let countCases = Query(
  "count the open cases",
  "SELECT state, count(*) FROM cases WHERE state <> 'closed' GROUP BY state")

private let countOutbox = Query(
  "count the mails that wait",
  "SELECT state, count(*) FROM outbox WHERE state <> 'sent' GROUP BY state")

private let countQuarantined = Query(
  "count the messages nobody could read",
  """
  SELECT count(*) FROM signals WHERE status NOT IN ('opened', 'attached') AND status = 'quarantined'
    AND EXISTS (SELECT 1 FROM signal_cases JOIN cases ON cases.id = case_id
      WHERE signal_cases.signal = signals.id AND state = 'review')
  """)

private let countUndelivered = Query(
  "count the mails that do not arrive",
  """
  SELECT count(*) FROM outbox WHERE state <> 'sent'
    AND (state = 'failed' AND created > ?1 - 604800 OR state IN ('queued', 'sending') AND created < ?1
      AND attempts > 0)
  """)

private let findOldestUnsent = Query(
  "look for the oldest mail that waits",
  """
  SELECT min(created) FROM outbox WHERE state <> 'sent' AND state IN ('queued', 'sending')
  """)

private let findOldestRetried = Query(
  "look for the oldest mail that is tried again",
  """
  SELECT min(created) FROM outbox
  WHERE state <> 'sent' AND state IN ('queued', 'sending') AND attempts > 0
  """)

private let checkPages = Query("check the store", "PRAGMA integrity_check(20)")

private let checkReferences = Query("check the store", "PRAGMA foreign_key_check")

private let checkLoads = Query(
  "check the store",
  """
  SELECT person FROM rotation WHERE open_cases <>
    (SELECT count(*) FROM cases WHERE state <> 'closed' AND owner = person)
  UNION SELECT owner FROM cases
    WHERE state <> 'closed' AND owner NOT IN (SELECT person FROM rotation)
  """)

private let checkSignals = Query(
  "check the store",
  """
  SELECT status FROM signal_counts
  WHERE amount <> (SELECT count(*) FROM signals WHERE signals.status = signal_counts.status)
  """)
