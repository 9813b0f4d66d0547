// Forgetting: on time, first the texts and later the names and addresses; or at once, when somebody
// asks for it. What remains are numbers for reports. `secure_delete` overwrites what is erased in
// the store; `Store.forgetJournal` does the same for the journal beside it.
//
// Failure: each call is part of the caller's transaction, so a case is erased whole or not at all.

package import Core

/// Why a case was not erased, in one sentence for who asked for it.
package struct EraseRefused: Error, Hashable, Sendable, CustomStringConvertible {
  package var number: CaseNumber
  package var why: String

  package var description: String { "case \(number) is not erased: \(why)" }
}

extension Transaction {
  /// Erases the texts of at most `limit` signals: of those whose cases were all closed before a
  /// moment, and of those without a case that came in before it. A quarantined signal without a
  /// case stays: nobody has looked at it yet. Returns how many; repeat while that is `limit`.
  package func purgeTexts(closedBefore moment: Instant, limit: Int, now: Instant) throws -> Int {
    let signals = try connection.all(findTexts, .moment(moment), .number(limit)) { $0.int() }
    for signal in signals { try purge(signal, now: now) }
    try connection.run(eraseLooseMails, .moment(moment))
    return signals.count
  }

  /// Erases the persons of at most `limit` cases that were closed before a moment. A case of which
  /// a mail still waits is left until it was sent: somebody may have written since. Returns how
  /// many; repeat while that is `limit`.
  package func erasePersons(closedBefore moment: Instant, limit: Int, now: Instant) throws -> Int {
    let cases = try connection.all(findPersons, .moment(moment), .number(limit)) { $0.int() }
    for id in cases { try erasePersons(id, now: now) }
    return cases.count
  }

  /// Erases the persons of one closed case and all its texts, also when a text tells of a brother
  /// or sister too: their own cases keep what was read. Nothing of the case that still waits to be
  /// sent goes out. `reason` stays in the audit, so it must not name anybody.
  package func erase(_ number: CaseNumber, who: String, reason: String, now: Instant) throws {
    let id = try existingCaseID(number)
    guard try caseRecord(id: id)?.state.isOpen == false else {
      throw EraseRefused(number: number, why: "it is still open; close it first")
    }
    for signal in try signals(of: number) {
      try purge(signal.id, now: now)
      try connection.run(eraseMessageID, .int(signal.id))
    }
    try erasePersons(id, now: now)
    try record([Event(caseNumber: number, what: "erased", who: who, why: reason)], now: now)
  }

  private func purge(_ signal: Int64, now: Instant) throws {
    try connection.run(eraseRaw, .int(signal))
    try connection.run(markPurged, .moment(now), .int(signal))
  }

  /// Names, addresses and sentences of a case, the texts of its mails, and the marks of a family
  /// of which nobody else is known. Of brothers and sisters the child's own mark goes.
  private func erasePersons(_ id: Int64, now: Instant) throws {
    let child = try connection.first(findChild, .int(id)) { row in
      (family: row.int(), name: row.optionalText(), born: try row.optionalDay())
    }
    try connection.run(eraseCase, .moment(now), .int(id))
    try connection.run(eraseParticipants, .int(id))
    try connection.run(withdrawMails, .int(id))
    try connection.run(eraseMails, .int(id))
    try connection.run(allowErasing)
    try connection.run(eraseWhy, .int(id))
    try connection.run(forbidErasing)
    guard let child else { return }
    if let name = child.name, let born = child.born {
      let mark = mark(of: ChildMark(firstName: name, birthdate: born))
      try connection.run(eraseMark, .text(mark.value), .int(child.family))
    }
    try connection.run(eraseMarks, .int(child.family))
  }
}

/// `CROSS JOIN` makes SQLite walk through the texts, which are few, and not through all signals.
private let findTexts = Query(
  "look for texts to purge",
  """
  SELECT signals.id FROM raw_signals CROSS JOIN signals ON signals.id = raw_signals.signal
  WHERE received < ?1 AND retry_requested IS NULL
    AND (status <> 'quarantined'
      OR EXISTS (SELECT 1 FROM signal_cases WHERE signal_cases.signal = signals.id))
    AND NOT EXISTS
    (SELECT 1 FROM signal_cases JOIN cases ON cases.id = case_id
     WHERE signal_cases.signal = signals.id AND (closed IS NULL OR closed >= ?1))
  ORDER BY raw_signals.signal LIMIT ?2
  """)

private let eraseRaw = Query("purge a text", "DELETE FROM raw_signals WHERE signal = ?")

private let markPurged = Query(
  "purge a text", "UPDATE signals SET raw_purged = ? WHERE id = ? AND raw_purged IS NULL")

private let eraseMessageID = Query(
  "erase persons", "UPDATE signals SET message_id = NULL WHERE id = ?")

private let eraseLooseMails = Query(
  "purge mails without a case",
  """
  UPDATE outbox SET subject = '', body = '', in_reply_to = NULL
  WHERE case_id IS NULL AND body <> '' AND created < ? AND state IN ('sent', 'failed')
  """)

private let findPersons = Query(
  "look for cases to forget",
  """
  SELECT id FROM cases
  WHERE closed IS NOT NULL AND persons_erased IS NULL AND closed < ? AND NOT EXISTS
    (SELECT 1 FROM outbox
     WHERE case_id = cases.id AND channel = 'mail' AND state IN ('queued', 'sending'))
  ORDER BY closed LIMIT ?
  """)

private let findChild = Query(
  "look for the marks of a child", "SELECT family, first_name, birthdate FROM cases WHERE id = ?")

private let allowErasing = Query("erase persons", "INSERT INTO erasing (id) VALUES (1)")

private let forbidErasing = Query("erase persons", "DELETE FROM erasing")

private let eraseCase = Query(
  "erase persons",
  """
  UPDATE cases SET persons_erased = ?, first_name = NULL, birthdate = NULL, place = NULL,
    postcode = NULL, reasons = '', doubts = '', notes = '', referrer_name = NULL,
    referrer_address = NULL, referrer_phone = NULL
  WHERE id = ?
  """)

private let eraseParticipants = Query(
  "erase persons", "DELETE FROM participants WHERE case_id = ?")

private let withdrawMails = Query(
  "erase persons",
  """
  UPDATE outbox SET state = 'failed', claimed = NULL
  WHERE case_id = ? AND state IN ('queued', 'sending')
  """)

private let eraseMails = Query(
  "erase persons",
  """
  UPDATE outbox SET subject = '', body = '', recipient_name = '', in_reply_to = NULL,
    last_error = NULL,
    -- The address of a colleague stays; that of who wrote to us goes.
    recipient = CASE WHEN notice IN (\(referrerNotices)) THEN '' ELSE recipient END
  WHERE case_id = ? AND channel = 'mail'
  """)

private let eraseWhy = Query(
  "erase persons", "UPDATE events SET why = '' WHERE case_id = ? AND why <> ''")

private let eraseMark = Query(
  "erase persons",
  """
  DELETE FROM family_marks WHERE kind = 'child' AND value = ? AND family = ?
  """)

private let eraseMarks = Query(
  "erase persons",
  """
  DELETE FROM family_marks WHERE family = ?1 AND NOT EXISTS
    (SELECT 1 FROM cases WHERE family = ?1 AND persons_erased IS NULL)
  """)
