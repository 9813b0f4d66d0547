// The outbox: what must go out, who has taken it up, what became of it. A row is sent at least
// once; its Message-ID is the same on every try, so that a receiver can drop a repetition.

package import Core

/// An item that its taker now has to send, and to `finish` whatever happens.
package struct ClaimedItem: Hashable, Sendable {
  package var id: Int64
  package var key: String
  /// Without brackets. Also the idempotency key of a webhook.
  package var messageID: String
  package var payload: OutboxItem.Payload
  /// This try included.
  package var attempts: Int
  package var created: Instant
  package var caseNumber: CaseNumber?
}

/// Where an item stands, for people.
package struct OutboxEntry: Hashable, Sendable {
  package enum State: String, Hashable, Sendable, CaseIterable {
    case queued, sending, sent, failed
  }

  package var key: String
  package var messageID: String
  /// A mail address or the name of a webhook.
  package var recipient: String
  package var state: State
  package var attempts: Int
  package var created: Instant
  package var nextAttempt: Instant
  package var sent: Instant?
  package var lastError: String?
  /// Of a mail; empty once it was erased.
  package var subject: String?
  package var text: String?
}

/// Whose items are meant.
package enum OutboxPeer: Hashable, Sendable {
  case mail
  case webhook(String)
  /// Webhooks that bear none of these names, as after one was taken out of the configuration.
  case otherWebhooks([String])

  fileprivate var channel: String { if case .mail = self { "mail" } else { "webhook" } }

  /// `*` stands for every recipient of the channel.
  fileprivate var recipient: String { if case .webhook(let name) = self { name } else { "*" } }

  /// Names that are not meant, each between slashes, which no name has.
  fileprivate var others: String {
    guard case .otherWebhooks(let names) = self else { return "" }
    return names.map { "/\($0)/" }.joined()
  }
}

extension Reader {
  /// The earliest moment at which an item waits to be sent; nil when none waits.
  package func nextAttempt() throws -> Instant? {
    try connection.first(findNextAttempt) { $0.moment() }
  }

  /// The same for one peer.
  package func nextAttempt(_ peer: OutboxPeer) throws -> Instant? {
    try connection.first(
      findNextAttemptOfPeer, .text(peer.channel), .text(peer.recipient), .text(peer.others)
    ) { $0.moment() }
  }

  /// Everything that ever went out about a case, oldest first.
  package func outbox(of number: CaseNumber) throws -> [OutboxEntry] {
    guard let id = try caseID(number) else { return [] }
    return try connection.all(listOutboxOfCase, .int(id)) { row in
      OutboxEntry(
        key: row.text(), messageID: row.text(), recipient: row.text(),
        state: try row.word(OutboxEntry.State.self), attempts: row.number(),
        created: row.moment(), nextAttempt: row.moment(), sent: row.optionalMoment(),
        lastError: row.optionalText(), subject: row.optionalText(), text: row.optionalText())
    }
  }

  /// Items that are still waiting or being sent and were made before a moment, oldest first.
  package func unsent(createdBefore moment: Instant, limit: Int) throws -> [ClaimedItem] {
    try connection.all(listUnsent, .moment(moment), .number(limit), read: readItem)
  }
}

extension Transaction {
  /// Puts items in the outbox. One whose key is already there is dropped. Returns how many went in.
  @discardableResult
  package func add(_ items: [OutboxItem], now: Instant) throws -> Int {
    var added = 0
    for item in items { added += try add(item, now: now) }
    return added
  }

  private func add(_ item: OutboxItem, now: Instant) throws -> Int {
    let id = try item.caseNumber.map(existingCaseID)
    // Random and made here, once: a retry after a crash finds it in the row.
    let front = item.caseNumber?.description ?? "n"
    switch item.payload {
    case .mail(let mail):
      return try connection.run(
        insertMail, .text(item.key), .text(front), .text(messageDomain), .int(id),
        .text(mail.to.address), .text(mail.to.name), .text(mail.subject), .text(mail.text),
        .text(mail.inReplyTo), .text(mail.notice?.rawValue), .text(mail.answers?.rawValue),
        .text(mail.calendar.map(calendarText)), .moment(now), .moment(item.notBefore))
    case .webhook(let webhook):
      return try connection.run(
        insertWebhook, .text(item.key), .text(front), .text(messageDomain), .int(id),
        .text(webhook.name), .text(webhook.event), .text(webhook.caseNumber),
        .text(webhook.deadline), .moment(now), .moment(item.notBefore))
    }
  }

  /// Takes up at most `limit` items whose moment has come, longest waiting first. They stay with
  /// the taker until `finish` or `rescue`.
  package func claim(now: Instant, limit: Int) throws -> [ClaimedItem] {
    try markClaimed(
      connection.all(listReady, .moment(now), .number(limit), read: readItem), now: now)
  }

  /// The same for the items of one peer.
  package func claim(_ peer: OutboxPeer, now: Instant, limit: Int) throws -> [ClaimedItem] {
    try markClaimed(
      connection.all(
        listReadyOfPeer, .moment(now), .text(peer.channel), .text(peer.recipient),
        .text(peer.others), .number(limit), read: readItem), now: now)
  }

  private func markClaimed(_ claimed: [ClaimedItem], now: Instant) throws -> [ClaimedItem] {
    try claimed.map { item in
      try connection.run(markSending, .moment(now), .int(item.id))
      var item = item
      item.attempts += 1
      return item
    }
  }

  /// What became of a try. A delivery counts even when the item was rescued in the meantime; a
  /// failure then does not, for somebody else has it. `jitter` lies in 0..<1.
  package func finish(_ id: Int64, _ outcome: DeliveryOutcome, now: Instant, jitter: Double) throws
  {
    switch outcome {
    case .delivered:
      try connection.run(markSent, .moment(now), .int(id))
    case .never(let reason):
      try connection.run(markFailed, .text(reason), .int(id))
    case .later(let reason, let asked):
      let attempts = try connection.first(countAttempts, .int(id)) { $0.number() } ?? 1
      let usual = RetryPolicy.delay(attempts: attempts, jitter: jitter)
      let wait = max(usual, min(asked ?? 0, 86_400))
      try connection.run(
        markLater, .moment(now.adding(seconds: wait)), .text(reason), .int(id))
    }
  }

  /// Puts back what was taken up before a moment and never finished, as after a crash. Returns how
  /// many.
  @discardableResult
  package func rescue(claimedBefore moment: Instant) throws -> Int {
    try connection.run(markRescued, .moment(moment))
  }
}

private func readItem(_ row: inout Row) throws -> ClaimedItem {
  let id = row.int()
  let key = row.text()
  let messageID = row.text()
  let isMail = row.text() == "mail"
  let recipient = row.text()
  let name = row.text()
  let mail = OutboxItem.Mail(
    to: Mailbox(name: name, address: recipient), subject: row.text(), text: row.text(),
    inReplyTo: row.optionalText(), notice: row.optionalText().flatMap(Notice.init),
    answers: row.optionalText().flatMap(Answers.init),
    calendar: row.optionalText().flatMap(calendarEntry))
  let webhook = OutboxItem.Webhook(
    name: recipient, event: row.text(), caseNumber: row.optionalText(),
    deadline: row.optionalText())
  let attempts = row.number()
  let created = row.moment()
  let prefix = row.optionalText()
  return ClaimedItem(
    id: id, key: key, messageID: messageID, payload: isMail ? .mail(mail) : .webhook(webhook),
    attempts: attempts, created: created,
    caseNumber: prefix.map {
      CaseNumber(prefix: $0, year: row.number(), sequence: row.number())
    })
}

/// `publish contact 2026-10-13`
private func calendarText(_ entry: OutboxItem.CalendarEntry) -> String {
  "\(entry.isCancelled ? "cancel" : "publish") \(entry.guards.rawValue) \(entry.day)"
}

private func calendarEntry(_ text: String) -> OutboxItem.CalendarEntry? {
  let parts = text.split(separator: " ").map(String.init)
  guard parts.count == 3, let guards = Answers(rawValue: parts[1]), let day = CivilDate(parts[2])
  else { return nil }
  return OutboxItem.CalendarEntry(guards: guards, day: day, isCancelled: parts[0] == "cancel")
}

private let itemColumns = """
  outbox.id, key, message_id, channel, recipient, recipient_name, subject, body, in_reply_to,
  notice, answers, outbox.calendar, event, number, deadline, attempts, created, prefix, year, sequence
  """

private let findNextAttempt = Query(
  "look when the next mail must go out",
  """
  SELECT next_attempt FROM outbox WHERE state <> 'sent' AND state = 'queued'
  ORDER BY next_attempt LIMIT 1
  """)

private let listOutboxOfCase = Query(
  "list the mails of a case",
  """
  SELECT key, message_id, recipient, state, attempts, created, next_attempt, sent, last_error,
    subject, body
  FROM outbox WHERE case_id = ? ORDER BY id
  """)

private let listUnsent = Query(
  "list the mails that wait",
  """
  SELECT \(itemColumns) FROM outbox LEFT JOIN cases ON cases.id = case_id
  WHERE outbox.state <> 'sent' AND outbox.state IN ('queued', 'sending') AND created < ?
  ORDER BY created, outbox.id LIMIT ?
  """)

private let listReady = Query(
  "take up mails to send",
  """
  SELECT \(itemColumns) FROM outbox LEFT JOIN cases ON cases.id = case_id
  WHERE outbox.state <> 'sent' AND outbox.state = 'queued' AND next_attempt <= ?
  ORDER BY next_attempt, outbox.id LIMIT ?
  """)

private let isOfPeer = """
  channel = ? AND (? IN ('*', recipient)) AND instr(?, '/' || recipient || '/') = 0
  """

private let listReadyOfPeer = Query(
  "take up mails to send",
  """
  SELECT \(itemColumns) FROM outbox LEFT JOIN cases ON cases.id = case_id
  WHERE outbox.state <> 'sent' AND outbox.state = 'queued' AND next_attempt <= ? AND \(isOfPeer)
  ORDER BY next_attempt, outbox.id LIMIT ?
  """)

private let findNextAttemptOfPeer = Query(
  "look when the next mail must go out",
  """
  SELECT next_attempt FROM outbox WHERE state <> 'sent' AND state = 'queued' AND \(isOfPeer)
  ORDER BY next_attempt LIMIT 1
  """)

private let insertMail = Query(
  "put a mail in the outbox",
  """
  INSERT INTO outbox (key, message_id, case_id, channel, recipient, recipient_name, subject, body,
    in_reply_to, notice, answers, calendar, created, next_attempt)
  VALUES (?, ? || '.' || lower(hex(randomblob(10))) || '@' || ?, ?, 'mail', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (key) DO NOTHING
  """)

private let insertWebhook = Query(
  "put a webhook call in the outbox",
  """
  INSERT INTO outbox (key, message_id, case_id, channel, recipient, event, number, deadline,
    created, next_attempt)
  VALUES (?, ? || '.' || lower(hex(randomblob(10))) || '@' || ?, ?, 'webhook', ?, ?, ?, ?, ?, ?)
  ON CONFLICT (key) DO NOTHING
  """)

private let markSending = Query(
  "take up mails to send",
  "UPDATE outbox SET state = 'sending', claimed = ?, attempts = attempts + 1 WHERE id = ?")

private let markSent = Query(
  "mark a mail as sent",
  """
  UPDATE outbox SET state = 'sent', sent = ?, last_error = NULL, claimed = NULL
  WHERE id = ? AND state <> 'sent'
  """)

private let markFailed = Query(
  "mark a mail as undeliverable",
  """
  UPDATE outbox SET state = 'failed', last_error = ?, claimed = NULL
  WHERE id = ? AND state = 'sending'
  """)

private let countAttempts = Query(
  "look how often a mail was tried", "SELECT attempts FROM outbox WHERE id = ?")

private let markLater = Query(
  "put a mail back in the outbox",
  """
  UPDATE outbox SET state = 'queued', next_attempt = ?, last_error = ?, claimed = NULL
  WHERE id = ? AND state = 'sending'
  """)

private let markRescued = Query(
  "put back what was never finished",
  """
  UPDATE outbox SET state = 'queued', claimed = NULL
  WHERE state <> 'sent' AND state = 'sending' AND claimed < ?
  """)
