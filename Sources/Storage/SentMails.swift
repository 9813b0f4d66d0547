// Our own mails as an answer or a loop finds them again. Each look-up follows an index and is
// bounded.

package import Core

extension Reader {
  /// The mails of ours with these Message-IDs, or with these left halves of one. Those about no
  /// case are left out.
  func sentMails(_ references: [String]) throws -> [SentMail] {
    try references.prefix(20).compactMap { reference in
      let isWhole = reference.utf8.contains(UInt8(ascii: "@"))
      // `A` follows `@` in ASCII, so this range is every domain behind one left half.
      let found =
        isWhole
        ? try connection.first(findSent, .text(reference), read: readSent)
        : try connection.first(
          findSentByHalf, .text("\(reference)@"), .text("\(reference)A"), read: readSent)
      guard let found else { return nil }
      let cases = try connection.all(findSiblings, .int(found.caseID), read: readSentCase)
      return SentMail(
        messageID: found.messageID, recipient: found.recipient.lowercased(),
        cases: cases.isEmpty
          ? try connection.all(findSentCase, .int(found.caseID), read: readSentCase) : cases)
    }
  }

  /// Whether an outbox item under this key was ever queued.
  func hasItem(_ key: String) throws -> Bool {
    try connection.first(findItem, .text(key)) { $0.int() } != nil
  }

  /// Whether this address got this kind of confirmation since a moment.
  func isConfirmed(_ notice: Notice, _ address: String, since: Instant) throws -> Bool {
    try connection.first(
      findConfirmation, .text(notice.rawValue), .text(address), .moment(since)
    ) { $0.int() } != nil
  }
}

extension Reader {
  /// Who was told that this case came in, also as one of several, and which mail of theirs that
  /// answered. Nil when nobody was, or when their names were erased.
  package func confirmation(of number: CaseNumber) throws -> (reader: Mailbox, message: String?)? {
    guard let id = try caseID(number) else { return nil }
    return try connection.first(findConfirmed, .int(id)) { row in
      let address = row.text()
      return (Mailbox(name: row.optionalText() ?? "", address: address), row.optionalText())
    }
  }
}

private func readSent(_ row: inout Row) -> (messageID: String, recipient: String, caseID: Int64) {
  (messageID: row.text(), recipient: row.text(), caseID: row.int())
}

private func readSentCase(_ row: inout Row) throws -> SentCase {
  SentCase(
    number: readCaseNumber(&row), owner: row.text(), state: try row.word(CaseState.self),
    deadlines: Deadlines(contact: try row.day(), visit: try row.day(), ambition: row.moment()))
}

private let sentColumns = "message_id, recipient, case_id FROM outbox"

private let findSent = Query(
  "look up a mail of ours",
  "SELECT \(sentColumns) WHERE message_id = ? AND case_id IS NOT NULL AND channel = 'mail'")

private let findSentByHalf = Query(
  "look up a mail of ours",
  """
  SELECT \(sentColumns)
  WHERE message_id >= ? AND message_id < ? AND case_id IS NOT NULL AND channel = 'mail' LIMIT 1
  """)

private let caseColumns =
  "prefix, year, sequence, owner, state, contact_deadline, visit_deadline, ambition"

/// Brothers and sisters in one signal with one owner hear of each other's contact.
private let findSiblings = Query(
  "read the cases of a mail of ours",
  """
  SELECT \(caseColumns) FROM cases
  WHERE id IN (SELECT case_id FROM signal_cases
      WHERE signal = (SELECT signal FROM cases WHERE id = ?1))
    AND state <> 'closed'
    AND (signal, owner) = (SELECT signal, owner FROM cases WHERE id = ?1)
  ORDER BY id <> ?1, id LIMIT 12
  """)

private let findSentCase = Query(
  "read the case of a mail of ours", "SELECT \(caseColumns) FROM cases WHERE id = ?")

private let findItem = Query("look up an outbox item", "SELECT id FROM outbox WHERE key = ?")

private let findConfirmation = Query(
  "look for a confirmation",
  """
  SELECT id FROM outbox
  WHERE notice IN ('confirmation', 'confirmation-urgent') AND notice = ? AND recipient = ?
    AND created >= ? LIMIT 1
  """)

/// For SQL: the notices that a referrer reads.
let referrerNotices = Notice.allCases.filter(\.isForReferrer).map { "'\($0.rawValue)'" }
  .joined(separator: ", ")

private let findConfirmed = Query(
  "look up a confirmation",
  """
  SELECT recipient, recipient_name, in_reply_to FROM outbox
  WHERE case_id IN (SELECT id FROM cases WHERE id = ?1
      UNION SELECT case_id FROM signal_cases
        WHERE signal = (SELECT signal FROM cases WHERE id = ?1))
    AND notice IN ('confirmation', 'confirmation-urgent') AND recipient <> ''
  ORDER BY id LIMIT 1
  """)
