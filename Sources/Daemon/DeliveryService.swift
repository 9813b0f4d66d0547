// Sends what stands in the outbox: claims rows, hands them to their peer, records the outcome.
//
// Failure: a failed try is a value and decides when the next one comes. After a crash what was
// claimed goes back, so a message may go out twice, under the same Message-ID or idempotency key,
// and never not at all.

package import Core
import Formats
package import Storage
package import Transport

package struct DeliveryService: Sendable {
  private static let batchCount = 32

  package struct Peers: Sendable {
    package var mailer: Mailer
    package var webhooks: [String: Webhook]
    /// The sender of every notice.
    package var from: String

    package init(mailer: Mailer, webhooks: [String: Webhook], from: String) {
      self.mailer = mailer
      self.webhooks = webhooks
      self.from = from
    }
  }

  let store: Store
  let peers: Peers
  let policy: @Sendable () -> Policy
  let zone: Zone
  let log: Log
  /// In 0..<1; spreads the retries.
  let jitter: @Sendable () -> Double
  /// Called after each item.
  let advanced: @Sendable (OutboxPeer) -> Void

  package init(
    store: Store, peers: Peers, policy: @escaping @Sendable () -> Policy, zone: Zone, log: Log,
    jitter: @escaping @Sendable () -> Double,
    advanced: @escaping @Sendable (OutboxPeer) -> Void = { _ in }
  ) {
    self.store = store
    self.peers = peers
    self.policy = policy
    self.zone = zone
    self.log = log
    self.jitter = jitter
    self.advanced = advanced
  }

  package struct Pass: Hashable, Sendable {
    package var delivered = 0
    package var failed = 0
    /// When the next try is due.
    package var next: Instant?
  }

  /// Puts back what a process that died had claimed. Once, at the start, before any pass.
  package func rescue() async throws {
    // Whatever the clock says now: nothing can be under way before the first pass.
    let count = try await store.write { try $0.rescue(claimedBefore: Instant(seconds: .max)) }
    if count > 0 { log.notice("outbox: \(count) unfinished items go out again") }
  }

  /// Each has a queue of its own, so that one that hangs keeps nobody else waiting.
  package var everyPeer: [OutboxPeer] {
    let names = peers.webhooks.keys.sorted()
    return [.mail] + names.map { .webhook($0) } + [.otherWebhooks(names)]
  }

  /// Sends everything whose moment has come, to all peers side by side.
  package func runOnce(now: Instant) async throws -> Pass {
    try await withThrowingTaskGroup(of: Pass.self) { group in
      for peer in everyPeer { group.addTask { try await runOnce(peer, now: now) } }
      var pass = Pass()
      for try await part in group {
        pass.delivered += part.delivered
        pass.failed += part.failed
        pass.next = [pass.next, part.next].compactMap(\.self).min()
      }
      return pass
    }
  }

  /// Sends everything to one peer whose moment has come, as long as `goesOn`. What is claimed and
  /// not sent then goes back at the next start.
  package func runOnce(
    _ peer: OutboxPeer, now: Instant, while goesOn: () -> Bool = { true }
  ) async throws -> Pass {
    var pass = Pass()
    while goesOn() {
      let claimed = try await store.write {
        try $0.claim(peer, now: now, limit: Self.batchCount)
      }
      if claimed.isEmpty { break }
      let part = try await deliver(claimed, to: peer, now: now, while: goesOn)
      pass.delivered += part.delivered
      pass.failed += part.failed
    }
    pass.next = try await store.read { try $0.nextAttempt(peer) }
    return pass
  }

  private func peerName(_ item: ClaimedItem) -> String {
    switch item.payload {
    case .mail: "mail"
    case .webhook(let webhook): "webhook \(webhook.name)"
    }
  }

  private func deliver(
    _ items: [ClaimedItem], to peer: OutboxPeer, now: Instant, while goesOn: () -> Bool
  ) async throws -> Pass {
    var pass = Pass()
    for item in items {
      guard goesOn() else { break }
      let outcome = await send(item)
      if outcome == .delivered { pass.delivered += 1 } else { pass.failed += 1 }
      report(item, outcome)
      let alarms = undeliveredItems(
        key: item.key, caseNumber: item.caseNumber, payload: item.payload,
        waitingSince: item.created, outcome: outcome, policy: policy(), now: now, zone: zone)
      let jitter = jitter()
      // One commit a message: after a crash at most one goes out twice to a peer, not a batch.
      try await store.write { transaction in
        try transaction.finish(item.id, outcome, now: now, jitter: jitter)
        try transaction.add(alarms, now: now)
      }
      advanced(peer)
    }
    return pass
  }

  private func send(_ item: ClaimedItem) async -> DeliveryOutcome {
    switch item.payload {
    case .mail(let mail):
      return await peers.mailer.send(outgoing(mail, item))
    case .webhook(let webhook):
      guard let peer = peers.webhooks[webhook.name] else {
        return .later("no webhook named \(webhook.name) is configured")
      }
      return await peer.post(call(webhook, item), item.messageID)
    }
  }

  /// Answers go to the team's own mailbox, where people read them.
  private func outgoing(_ mail: OutboxItem.Mail, _ item: ClaimedItem) -> OutgoingMail {
    let identity = policy().identity
    let local = zone.local(item.created)
    let links =
      mail.answers.map {
        answerLinks($0, messageID: item.messageID, mailbox: identity.mailbox)
      } ?? []
    var letter = OutgoingMail(
      from: MailAddress(name: identity.name, address: peers.from),
      replyTo: MailAddress(name: identity.name, address: identity.mailbox),
      to: [MailAddress(name: mail.to.name, address: mail.to.address)], subject: mail.subject,
      date: MailMoment(seconds: item.created.seconds, offsetMinutes: local.offset / 60),
      messageID: item.messageID, inReplyTo: mail.inReplyTo,
      references: mail.inReplyTo.map { [$0] } ?? [],
      text: mail.text + answerLines(links),
      html: htmlLetter(mail.text, title: mail.subject, links: links),
      calendar: mail.calendar.map { event($0, item) })
    // RFC 3834 §3.1.7: what answers a message by itself says so.
    letter.isAutomaticReply =
      mail.notice == .confirmation || mail.notice == .confirmationUrgent
    return letter
  }

  /// One entry for each case; a later row of the outbox is a later version of it.
  private func event(_ entry: OutboxItem.CalendarEntry, _ item: ClaimedItem) -> CalendarEvent {
    let calendar = policy().calendar
    let last = calendar.lastWorkday(upTo: entry.day)
    let end = zone.instant(last, calendar.closes)
    let number = item.caseNumber?.description ?? ""
    let what = entry.guards == .contact ? "Contact met gezin" : "Bezoek bij gezin"
    return CalendarEvent(
      uid: "\(number.lowercased())@\(item.messageID.drop { $0 != "@" }.dropFirst())",
      sequence: item.id, summary: "\(what) \(number)", stamp: item.created.seconds,
      start: end.adding(seconds: -1800).seconds, end: end.seconds, isCancelled: entry.isCancelled)
  }

  private func call(_ webhook: OutboxItem.Webhook, _ item: ClaimedItem) -> WebhookCall {
    WebhookCall(
      event: webhook.event, caseNumber: webhook.caseNumber, deadline: webhook.deadline,
      sent: zone.text(item.created))
  }

  private func report(_ item: ClaimedItem, _ outcome: DeliveryOutcome) {
    let about = item.caseNumber.map { "\($0): " } ?? ""
    let cases = item.caseNumber.map { [$0] } ?? []
    switch outcome {
    case .delivered: break
    case .later(let reason, _):
      log.warning(
        "\(about)\(peerName(item)) not delivered, try \(item.attempts): \(reason)", about: cases)
    case .never(let reason):
      log.error("\(about)\(peerName(item)) will never be delivered: \(reason)", about: cases)
    }
  }
}

extension OutboxPeer {
  /// What the supervisor and `status` call the service that delivers to this peer. Each has a name
  /// of its own: one that hangs must not be hidden by another that works.
  var service: String {
    switch self {
    case .mail: "delivery mail"
    case .webhook(let name): "delivery webhook \(name)"
    case .otherWebhooks: "delivery of the rest"
    }
  }
}
