// From a reading to a committed plan, inside one transaction: known before, arrived twice,
// unreadable, or something to decide on.

package import Core
import Formats
package import Intake
import Storage

/// A message that was read and understood, before the store is asked anything.
package struct Understood: Sendable {
  package var reading: Reading
  /// When its source says it was delivered: the same at each look, also when our clock is behind.
  var delivered: Instant
  /// Nil for a message that cannot be read.
  package var facts: Facts?
  /// The policy under which it was understood, and is decided on.
  package var policy: Policy

  init(_ reading: Reading, now: Instant, policy: Policy, zone: Zone) {
    self.reading = reading
    delivered = reading.received
    // A delivery in the future counts as now: in doubt a deadline is early.
    self.reading.received = min(delivered, now)
    self.policy = policy
    facts = self.reading.signal.map { understand($0, policy: policy, zone: zone) }
  }
}

extension Transaction {
  /// Commits what is to be done with a reading and returns its plan; nil when the very same message
  /// was stored before.
  func settle(
    _ message: Understood, raw: [UInt8], now: Instant, zone: Zone
  ) throws -> Plan? {
    guard try !contains(message.reading.key) else { return nil }
    return try decide(message, raw: raw, now: now, zone: zone)
  }

  /// Decides anew on a signal that a person asked to be read again. A case that stood for "nobody
  /// can read this" is closed when it can be read now.
  func readAgain(
    _ stored: StoredSignal, _ message: Understood, raw: [UInt8], now: Instant, zone: Zone
  ) throws -> Plan {
    let standing = try stored.cases.filter { try caseRecord($0)?.state.isOpen == true }
    if case .signal = message.reading, stored.status == .quarantined {
      for number in standing {
        try apply(
          MoveRequest(
            .close, who: "referrald", reason: "the message was read again", outcome: .mistake),
          to: number, now: now)
      }
    }
    return try decide(message, raw: raw, standing: standing, now: now, zone: zone)
  }

  /// `standing` are open cases that already stand for a message that nobody can read.
  private func decide(
    _ message: Understood, raw: [UInt8], standing: [CaseNumber] = [], now: Instant, zone: Zone
  ) throws -> Plan {
    let policy = message.policy
    let roster = try roster(prefix: policy.identity.casePrefix)
    let signal: Signal
    var plan: Plan
    switch message.reading {
    case .signal(let read):
      signal = read
      let facts = message.facts ?? understand(read, policy: policy, zone: zone)
      plan = Core.plan(
        read, facts: facts, policy: policy, roster: roster, now: now, zone: zone)
      let twin = try duplicate(messageID: read.messageID, contentHash: read.contentHash)
      if let twin, twin.key != read.key, isOneOfAKind(read) || isSeenAgain(read.key, twin.key) {
        plan = arrivedTwice(plan, as: twin)
      }
    case .unreadable(let key, let received, let reason):
      signal = Signal(
        key: key, channel: .mail, received: received,
        contentHash: hex(sha256(Array("unreadable \(message.delivered.seconds) ".utf8) + raw)),
        hasReadableText: false)
      plan = quarantinePlan(
        key, received: received, reason: reason, policy: policy, roster: roster, now: now,
        zone: zone)
      if !standing.isEmpty { (plan.opened, plan.outbox, plan.events) = ([], [], []) }
      let twin = try duplicate(messageID: nil, contentHash: signal.contentHash)
      if let twin, isSeenAgain(key, twin.key) { plan = arrivedTwice(plan, as: twin) }
    }
    try commit(plan, signal: signal, raw: raw, policyVersion: policy.version, now: now)
    for move in plan.moves {
      try tellSchool(after: move.move, number: move.number, policy, now, zone)
    }
    return plan
  }

  /// What follows for the school that referred, from contact made by mail or with `referralctl`.
  func tellSchool(
    after move: CaseMove, number: CaseNumber, _ policy: Policy, _ now: Instant, _ zone: Zone
  ) throws {
    guard move == .contact || move == .visit, let record = try caseRecord(number) else { return }
    let subject = FeedbackSubject(
      number: number, owner: record.owner, referrer: record.referrer, consent: record.consent,
      confidential: record.confidential, oldest: record.child.age?.max,
      deadlines: record.deadlines)
    switch feedback(on: subject, policy: policy, now: now, zone: zone) {
    case .none: break
    case .told(let item): try add([item], now: now)
    case .due(let coming):
      let isKnown = try steps(of: number).contains { $0.step.guards == .feedback }
      if !isKnown { try add(coming, to: number) }
    }
  }

  /// Without Message-ID and date nothing tells two mails that say the same from one that came
  /// twice.
  private func isOneOfAKind(_ signal: Signal) -> Bool {
    signal.channel == .form || signal.messageID != nil || signal.date != nil
  }

  /// The same under another UIDVALIDITY: the mailbox was made anew. Two files, or two mails of one
  /// mailbox, may be alike and still be two.
  private func isSeenAgain(_ key: SignalKey, _ former: SignalKey) -> Bool {
    let (one, other) = (validity(key), validity(former))
    return key.source == former.source && one != nil && other != nil && one != other
  }

  private func validity(_ key: SignalKey) -> Substring? {
    let parts = key.identifier.split(separator: "/")
    return parts.count == 2 ? parts[0] : nil
  }

  /// The same mail in two mailboxes, or fetched twice: nothing more is done.
  private func arrivedTwice(_ plan: Plan, as twin: StoredSignal) -> Plan {
    let reason = Reason("duplicate", "Hetzelfde bericht kwam al eerder binnen.")
    return Plan(
      status: .duplicate, reason: "the same message as signal \(twin.id)", facts: plan.facts,
      decisions: [Decision(route: .none, person: nil, reasons: [reason])],
      deadlines: plan.deadlines)
  }
}
