// Forgetting on time: first the texts, later the names and addresses. What remains are numbers for
// reports. `secure_delete` overwrites what is erased.

package import Core

extension Transaction {
  /// Erases the texts of at most `limit` signals: of those whose cases were all closed before a
  /// moment, and of those without a case that came in before it. A quarantined signal without a
  /// case stays: nobody has looked at it yet. Returns how many; repeat while that is `limit`.
  package func purgeTexts(closedBefore moment: Instant, limit: Int, now: Instant) throws -> Int {
    let signals = try connection.all(findTexts, .moment(moment), .number(limit)) { $0.int() }
    for signal in signals {
      try connection.run(eraseRaw, .int(signal))
      try connection.run(markPurged, .moment(now), .int(signal))
    }
    try connection.run(eraseLooseMails, .moment(moment))
    return signals.count
  }

  /// Erases the names, addresses and sentences of at most `limit` cases that were closed before a
  /// moment, with the texts of their mails, and the marks of families that have no other case.
  /// Returns how many; repeat while that is `limit`.
  package func erasePersons(closedBefore moment: Instant, limit: Int, now: Instant) throws -> Int {
    let cases = try connection.all(findPersons, .moment(moment), .number(limit)) { row in
      (id: row.int(), family: row.int())
    }
    try connection.run(allowErasing)
    for (id, family) in cases {
      try connection.run(eraseCase, .moment(now), .int(id))
      try connection.run(eraseParticipants, .int(id))
      try connection.run(eraseMails, .int(id))
      try connection.run(eraseWhy, .int(id))
      try connection.run(eraseMarks, .int(family))
    }
    try connection.run(forbidErasing)
    return cases.count
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

private let markPurged = Query("purge a text", "UPDATE signals SET raw_purged = ? WHERE id = ?")

private let eraseLooseMails = Query(
  "purge mails without a case",
  """
  UPDATE outbox SET subject = '', body = ''
  WHERE case_id IS NULL AND body <> '' AND created < ? AND state IN ('sent', 'failed')
  """)

private let findPersons = Query(
  "look for cases to forget",
  """
  SELECT id, family FROM cases
  WHERE closed IS NOT NULL AND persons_erased IS NULL AND closed < ? ORDER BY closed LIMIT ?
  """)

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

private let eraseMails = Query(
  "erase persons",
  """
  UPDATE outbox SET subject = '', body = '', recipient_name = ''
  WHERE case_id = ? AND channel = 'mail' AND state IN ('sent', 'failed')
  """)

private let eraseWhy = Query(
  "erase persons", "UPDATE events SET why = '' WHERE case_id = ? AND why <> ''")

private let eraseMarks = Query(
  "erase persons",
  """
  DELETE FROM family_marks WHERE family = ?1 AND NOT EXISTS
    (SELECT 1 FROM cases WHERE family = ?1 AND persons_erased IS NULL)
  """)
