// The mails that go with a move: who takes a family over, who lets it go, whose calendar changes.

/// A case after a move, and as it was before.
package struct MovedCase: Hashable, Sendable {
  package var number: CaseNumber
  package var owner: PersonID
  package var formerOwner: PersonID
  package var state: CaseState
  package var formerState: CaseState
  package var received: Instant
  package var deadlines: Deadlines
  package var referrer: Referrer
  package var child: ChildFacts

  package init(
    number: CaseNumber, owner: PersonID, formerOwner: PersonID, state: CaseState,
    formerState: CaseState, received: Instant, deadlines: Deadlines, referrer: Referrer,
    child: ChildFacts
  ) {
    self.number = number
    self.owner = owner
    self.formerOwner = formerOwner
    self.state = state
    self.formerState = formerState
    self.received = received
    self.deadlines = deadlines
    self.referrer = referrer
    self.child = child
  }
}

/// What follows from a move that was not made by mail.
///
/// - Parameter date: of a visit.
package func notices(
  after move: CaseMove, of moved: MovedCase, date: CivilDate? = nil, reason: String,
  policy: Policy, now: Instant, zone: Zone
) -> [OutboxItem] {
  let isOwned = moved.formerState == .assigned || moved.formerState == .contacted
  switch move {
  case .assign:
    return HandOver(moved: moved, reason: reason, policy: policy, now: now, zone: zone).items
  case .contact, .visit:
    guard isOwned else { return [] }
    return recordedItems(
      move, on: date, number: moved.number, owner: moved.owner, moved.deadlines, by: nil,
      policy: policy, now: now, zone: zone)
  case .close:
    guard isOwned, let owner = policy.team[moved.owner] else { return [] }
    return [
      mailItem(
        .closed, about: NoticeSubject(numbers: [moved.number]), to: owner,
        key: "\(moved.number)/closed", at: policy.calendar.nextOfficeMoment(from: now, zone: zone),
        calendar: calendarEntry(of: moved.formerState, moved.deadlines, isCancelled: true),
        policy: policy, zone: zone)
    ]
  case .attempt, .feedback: return []
  }
}

/// Who was told one name hears the next one (K110).
///
/// - Parameter message: theirs, which the confirmation answered.
package func newContactNotice(
  of number: CaseNumber, _ owner: PersonID, to reader: Mailbox, answering message: String?,
  policy: Policy, now: Instant, zone: Zone
) -> OutboxItem {
  mailItem(
    .newContact, about: NoticeSubject(numbers: [number], owner: policy.team[owner]),
    to: Person(id: "referrer", name: reader.name, address: reader.address),
    key: "\(number)/assigned/\(now.seconds)",
    at: policy.calendar.nextOfficeMoment(from: now, zone: zone), inReplyTo: message,
    policy: policy, zone: zone)
}

/// One line for an owner whose family somebody else reached, with the change in their calendar.
func recordedItems(
  _ move: CaseMove, on date: CivilDate?, number: CaseNumber, owner: PersonID,
  _ deadlines: Deadlines, by name: String?, policy: Policy, now: Instant, zone: Zone
) -> [OutboxItem] {
  guard move == .contact || move == .visit, let person = policy.team[owner] else { return [] }
  var subject = NoticeSubject(numbers: [number])
  let what =
    move == .contact
    ? "er is contact gelegd. Het bezoek is uiterlijk op \(dutchDay(deadlines.visit))"
    : "er is een bezoek geweest\(date.map { " op \(dutchDay($0))" } ?? "")"
  subject.note = "Genoteerd\(name.map { " door \($0)" } ?? "") voor dit gezin van jou: \(what)."
  return [
    mailItem(
      .answered, about: subject, to: person, key: "\(number)/\(move.rawValue)/\(now.seconds)",
      at: policy.calendar.nextOfficeMoment(from: now, zone: zone),
      calendar: calendarEntry(after: move, deadlines), policy: policy, zone: zone)
  ]
}

/// Contact made: the visit takes the place of the contact. Visited: nothing is left to remind of.
func calendarEntry(after move: CaseMove, _ deadlines: Deadlines) -> OutboxItem.CalendarEntry? {
  switch move {
  case .contact: OutboxItem.CalendarEntry(guards: .visit, day: deadlines.visit)
  case .visit:
    OutboxItem.CalendarEntry(guards: .visit, day: deadlines.visit, isCancelled: true)
  default: nil
  }
}

/// What stands in the owner's calendar while the case is in this state.
private func calendarEntry(of state: CaseState, _ deadlines: Deadlines, isCancelled: Bool = false)
  -> OutboxItem.CalendarEntry?
{
  switch state {
  case .assigned:
    OutboxItem.CalendarEntry(
      guards: .contact, day: deadlines.contact, isCancelled: isCancelled)
  case .contacted:
    OutboxItem.CalendarEntry(guards: .visit, day: deadlines.visit, isCancelled: isCancelled)
  default: nil
  }
}

private struct HandOver {
  let moved: MovedCase
  let reason: String
  let policy: Policy
  let now: Instant
  let zone: Zone

  var items: [OutboxItem] {
    let moment = policy.calendar.nextOfficeMoment(from: now, zone: zone)
    let key = "\(moved.number)/assigned/\(now.seconds)"
    let isFirst = moved.formerState == .review || moved.formerState == .redirect
    guard isFirst || moved.owner != moved.formerOwner else { return [] }
    let readers = reachable([moved.owner], policy.team, on: zone.local(moment).date)
    var items = readers.map { person in
      mailItem(
        isFirst ? .assignment : .handOver, about: subject(isFirst), to: person, key: key,
        at: moment, answers: answers, calendar: calendarEntry(of: moved.state, moved.deadlines),
        policy: policy, zone: zone)
    }
    if !isFirst, let former = policy.team[moved.formerOwner] {
      let news = NoticeSubject(
        numbers: [moved.number], owner: policy.team[moved.owner], note: reason)
      items.append(
        mailItem(
          .handedOver, about: news, to: former, key: key, at: moment,
          calendar: calendarEntry(of: moved.formerState, moved.deadlines, isCancelled: true),
          policy: policy, zone: zone))
    }
    return items
  }

  /// What a new owner reads; of a hand-over with the name of who helped the family until now.
  private func subject(_ isFirst: Bool) -> NoticeSubject {
    var subject = NoticeSubject(
      numbers: [moved.number], owner: policy.team[isFirst ? moved.owner : moved.formerOwner],
      deadlines: moved.state == .visited ? nil : moved.deadlines, received: moved.received,
      referrer: moved.referrer,
      reasons: [Reason("assigned", "Toegewezen door de coördinator: \(reason)")],
      children: [moved.child])
    subject.isContacted = moved.state == .contacted
    return subject
  }

  private var answers: Answers? {
    switch moved.state {
    case .assigned: .contact
    case .contacted: .visit
    default: nil
    }
  }
}
