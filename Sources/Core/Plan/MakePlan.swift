// The one decision function: a signal goes in, a reasoned plan comes out. No clock, file, socket or
// random source is touched on the way.

/// What is to be done with a signal, and why.
///
/// - Parameters:
///   - roster: what the store knows at this moment; read inside the committing transaction.
///   - now: the moment of the decision. Clocks start at `signal.received` all the same.
package func plan(
  _ signal: Signal, policy: Policy, roster: Roster, now: Instant, zone: Zone
) -> Plan {
  plan(
    signal, facts: understand(signal, policy: policy, zone: zone), policy: policy, roster: roster,
    now: now, zone: zone)
}

/// The half of a plan that asks nothing of the store, so that it need not wait for it.
package func understand(_ signal: Signal, policy: Policy, zone: Zone) -> Facts {
  classify(signal, policy: policy, today: zone.local(signal.received).date)
}

/// The other half. `facts` were understood under the same policy.
package func plan(
  _ signal: Signal, facts: Facts, policy: Policy, roster: Roster, now: Instant, zone: Zone
) -> Plan {
  let planner = Planner(
    signal: signal, facts: facts, policy: policy, roster: roster, now: now, zone: zone)
  if let drill = planner.drill() { return drill }
  if facts.kind == .automatic || facts.kind == .bulk { return planner.automatic() }
  if let answered = planner.staffReply() { return answered }
  if facts.kind == .irrelevant { return planner.ignored() }
  let known = planner.knownCases()
  if let own = planner.continued(known) { return planner.attached(to: own) }
  if facts.kind == .consultation, !facts.urgent { return planner.consultation() }
  return planner.referral(known)
}

/// One signal and everything around it that a plan is made from. A class, for its closures would
/// copy it.
final class Planner {
  let signal: Signal
  let facts: Facts
  let policy: Policy
  let roster: Roster
  let now: Instant
  let zone: Zone

  let deadlines: Deadlines
  /// When notices that can wait go out: now, or when the office opens.
  let officeMoment: Instant

  init(
    signal: Signal, facts: Facts, policy: Policy, roster: Roster, now: Instant, zone: Zone
  ) {
    self.signal = signal
    self.facts = Planner.completed(facts)
    self.policy = policy
    self.roster = roster
    self.now = now
    self.zone = zone
    deadlines = Core.deadlines(received: signal.received, policy: policy, zone: zone)
    officeMoment = policy.calendar.nextOfficeMoment(from: now, zone: zone)
  }

  /// Of a family the phone number in their words is the way to reach them.
  private static func completed(_ facts: Facts) -> Facts {
    var facts = facts
    let isFamily = [.parent, .youth, .unknown].contains(facts.referrer.role)
    if isFamily, facts.referrer.phone == nil { facts.referrer.phone = facts.family.phones.first }
    return facts
  }

  // MARK: Row 0

  /// Recorded and visible, never answered. A bounce of one of our own mails goes to its case.
  func automatic() -> Plan {
    let reason = Reason("kind.\(facts.kind.rawValue)", facts.kindReason)
    var plan = Plan(
      status: .ignored, reason: facts.kindReason, facts: facts,
      decisions: [Decision(route: .none, person: nil, reasons: [reason])], deadlines: deadlines)
    let answered = signal.bounced + signal.repliesTo
    guard !answered.isEmpty,
      let own = find(messageIDs: answered, numbers: []).first(where: {
        $0.matches.contains(.thread)
      })
    else { return plan }
    plan.attachedTo = [own.number]
    plan.events = [event(own.number, "automatic", facts.kindReason)]
    guard !signal.bounced.isEmpty else { return plan }
    plan.status = .attached
    plan.reason = "A mail of this case came back"
    var subject = NoticeSubject(numbers: [own.number], owner: policy.team[own.owner])
    let address = roster.sent(signal.bounced).first?.recipient
    let colleague = policy.team.people.first { $0.address == address }
    // What a colleague did not get is for the coordinator, what a referrer did not get for the
    // owner.
    subject.note =
      colleague.map { "Een mail aan \($0.name) kwam terug. Controleer het adres." }
      ?? "Een mail aan iemand buiten het team kwam terug. Zoek een andere manier van contact."
    let isForOwner = address != nil && colleague == nil && subject.owner != nil
    plan.outbox = notices(
      .undelivered, to: [isForOwner ? own.owner : policy.team.coordinator], about: subject,
      signalKey, at: officeMoment)
    if !isForOwner {
      plan.outbox += policy.rules.urgentWebhooks.map { name in
        webhookItem(
          name, event: "undelivered", key: signalKey, number: own.number, deadline: nil, at: now)
      }
    }
    return plan
  }

  func ignored() -> Plan {
    Plan(
      status: .ignored, reason: facts.kindReason, facts: facts,
      decisions: [
        Decision(route: .none, person: nil, reasons: [Reason("kind.irrelevant", facts.kindReason)])
      ], deadlines: deadlines)
  }

  // MARK: Row 1

  struct Known {
    /// Cases that this signal continues: it answers our mail, or names a case as a participant.
    var thread: [KnownCase]
    /// Cases of the same family.
    var family: [KnownCase]
    /// Case numbers that a stranger named.
    var possible: [CaseNumber]
    /// Case numbers that were named and that nobody here knows.
    var unknown: [CaseNumber] = []
  }

  func knownCases() -> Known {
    let spoken = signal.passages.filter { $0.zone == .own || $0.zone == .subject }
    let numbers = CaseNumber.all(
      in: (spoken.map(\.text) + signal.repliesTo).joined(separator: "\n"),
      prefix: policy.identity.casePrefix)
    let found = find(messageIDs: signal.repliesTo, numbers: numbers)
    let sender = signal.from?.address ?? ""
    let thread = found.filter {
      $0.matches.contains(.thread)
        || $0.matches.contains(.number) && $0.participants.contains(sender)
    }
    let family = found.filter {
      !$0.matches.isDisjoint(with: [.address, .phone, .child, .home]) && !thread.contains($0)
    }
    return Known(
      thread: thread, family: family,
      possible: found.filter { $0.matches == [.number] && !thread.contains($0) }.map(\.number),
      unknown: numbers.filter { number in !found.contains { $0.number == number } })
  }

  /// The case that this signal only goes on about: nobody new is in it, and the case is open or the
  /// signal asks for nothing. A new question on a closed case is a new case for the same owner.
  func continued(_ known: Known) -> KnownCase? {
    if facts.kind == .followUp { return known.thread.first }
    let names = known.thread.compactMap(\.firstName)
    let isNew: (ChildFacts) -> Bool = { child in
      guard let name = child.firstName, !names.isEmpty else { return false }
      return !names.contains { $0.lowercased() == name.lowercased() }
    }
    return facts.children.contains(where: isNew) ? nil : known.thread.first { $0.state.isOpen }
  }

  private func find(messageIDs: [String], numbers: [CaseNumber]) -> [KnownCase] {
    let children = facts.children.compactMap { child -> ChildMark? in
      guard let name = child.firstName, let birthdate = child.age?.birthdate else { return nil }
      return ChildMark(firstName: name, birthdate: birthdate)
    }
    return roster.known(
      KnownQuery(
        messageIDs: messageIDs, numbers: numbers, family: facts.family, children: children))
  }

  /// The owner is told; the deadline stays what it was. New danger is new danger all the same.
  func attached(to own: KnownCase) -> Plan {
    let reason = Reason("case.known", "Hoort bij zaak \(own.number).")
    let owner = policy.team[own.owner]
    let decision = Decision(route: .existingCase, person: owner?.id, reasons: [reason])
    var subject = NoticeSubject(
      numbers: [own.number], owner: owner, received: signal.received,
      referrer: facts.referrer, reasons: [reason])
    subject.note = own.state == .closed ? "Deze zaak was al afgesloten." : nil
    // Nobody is mailed their own words: what the owner writes is for the coordinator.
    let readers = [owner?.id ?? policy.team.coordinator, policy.team.coordinator]
    let reader = readers.first { policy.team[$0]?.address != signal.from?.address }
    var items = notices(
      .followUp, to: reader.map { [$0] } ?? [], about: subject, signalKey, at: officeMoment,
      inReplyTo: signal.messageID)
    if facts.urgent { items += alarm(subject, signalKey, number: own.number) }
    return Plan(
      status: .attached, reason: reason.text, facts: facts, decisions: [decision],
      deadlines: deadlines, attachedTo: [own.number],
      events: [event(own.number, "attached", reason.text)], outbox: items)
  }

  // MARK: Row 3

  /// No case and no clock, and nothing about the child is kept: only that somebody asked.
  func consultation() -> Plan {
    let decision = router(nil).consultation()
    var subject = NoticeSubject(
      owner: decision.person.flatMap { policy.team[$0] }, deadlines: deadlines,
      received: signal.received, referrer: facts.referrer, reasons: decision.reasons)
    subject.note = facts.preferredContact
    return Plan(
      status: .consultation, reason: decision.reasons.first?.text ?? "", facts: facts,
      decisions: [decision], deadlines: deadlines,
      events: [event(nil, "consultation", decision.reasons.first?.text ?? "")],
      outbox: notices(
        .consultation, to: decision.person.map { [$0] } ?? [], about: subject, signalKey,
        at: officeMoment, inReplyTo: signal.messageID))
  }

  // MARK: Shared

  func router(_ exception: Rule?) -> Router {
    let today = zone.local(officeMoment).date
    // Of a signal that waited for days the deadline may be over; then whoever works soon will do.
    let soon = policy.calendar.workday(policy.promise.contactWorkdays, after: today)
    return Router(
      policy: policy, facts: facts, loads: roster.loads, today: today,
      deadline: deadlines.contact < today ? soon : deadlines.contact, exception: exception)
  }

  var signalKey: String { "signal/\(signal.key.source)/\(signal.key.identifier)" }

  func event(_ number: CaseNumber?, _ what: String, _ why: String) -> Event {
    Event(caseNumber: number, what: what, who: "referrald", why: why)
  }

  /// The same notice to each of these people, and to who acts for somebody who is away.
  func notices(
    _ notice: Notice, to people: [PersonID], about subject: NoticeSubject, _ key: String,
    at moment: Instant, inReplyTo: String? = nil, answers: Answers? = nil,
    calendar: OutboxItem.CalendarEntry? = nil
  ) -> [OutboxItem] {
    reachable(people, policy.team, on: zone.local(moment).date).map { person in
      mailItem(
        notice, about: subject, to: person, key: key, at: moment, inReplyTo: inReplyTo,
        answers: answers, calendar: calendar, policy: policy, zone: zone)
    }
  }

  func alarm(_ subject: NoticeSubject, _ key: String, number: CaseNumber?) -> [OutboxItem] {
    let people = [policy.team.coordinator, policy.team.onCall]
    return notices(.alarm, to: people, about: subject, key, at: now)
      + policy.rules.urgentWebhooks.map { name in
        webhookItem(
          name, event: "alarm", key: key, number: number,
          deadline: contactDeadline(subject.deadlines), at: now)
      }
  }

  private func contactDeadline(_ deadlines: Deadlines?) -> String? {
    deadlines.map { zone.text(zone.instant($0.contact, policy.calendar.closes)) }
  }
}
