// What a due step sends, and to whom. The people are looked up now, not when the case opened.

/// A step of an open case that has come due.
package struct FiringStep: Hashable, Sendable {
  package var step: Step
  /// How often this step has come due for its case, itself included; the first time is 1.
  package var occurrence: Int
  package var number: CaseNumber
  package var owner: PersonID
  package var received: Instant
  package var deadlines: Deadlines
  package var referrer: Referrer

  package init(
    step: Step, occurrence: Int, number: CaseNumber, owner: PersonID, received: Instant,
    deadlines: Deadlines, referrer: Referrer
  ) {
    self.step = step
    self.occurrence = occurrence
    self.number = number
    self.owner = owner
    self.received = received
    self.deadlines = deadlines
    self.referrer = referrer
  }
}

extension Step {
  /// This step as it fires when later steps of the same ladder are due as well, as after an outage:
  /// whoever hears of the later one need not hear of this one too.
  package func without(_ others: [Step]) -> Step {
    let later = others.filter { $0.guards == guards && $0.due > due }
    var step = self
    step.recipients.removeAll { recipient in later.contains { $0.recipients.contains(recipient) } }
    step.webhooks.removeAll { name in later.contains { $0.webhooks.contains(name) } }
    return step
  }
}

/// The mails and webhook calls of a step. Nobody gets the same step twice: the key of each item
/// names the case, the step, its occurrence and the person.
package func items(of firing: FiringStep, policy: Policy, now: Instant, zone: Zone) -> [OutboxItem]
{
  let team = policy.team
  let today = zone.local(now).date
  let decision = decisionDeadline(received: firing.received, policy: policy, zone: zone)
  let subject = NoticeSubject(
    numbers: [firing.number], owner: team[firing.owner],
    deadlines: firing.step.guards == .decision ? nil : firing.deadlines,
    received: firing.received, referrer: firing.referrer,
    decision: firing.step.guards == .decision ? decision : nil)
  let key = "\(firing.number)/\(firing.step.name)/\(firing.occurrence)"
  let people = firing.step.recipients.compactMap { recipient -> PersonID? in
    switch recipient {
    case .owner: firing.owner
    case .deputy: team[firing.owner]?.deputy
    case .coordinator: team.coordinator
    case .manager: team.manager
    case .onCall: team.onCall
    case .address: nil
    }
  }
  let strangers = firing.step.recipients.compactMap { recipient -> Person? in
    guard case .address(let address) = recipient else { return nil }
    return Person(id: address, name: address, address: address)
  }
  // An owner who has left the team cannot be warned; the coordinator is, in their place.
  let known = people.map { team[$0] == nil ? team.coordinator : $0 }
  let answers: Answers? =
    switch firing.step.guards {
    case .contact: .contact
    case .visit: .visit
    case .decision: nil
    }
  let mails = (reachable(known, team, on: today) + strangers).map { person in
    mailItem(
      firing.step.notice, about: subject, to: person, key: key, at: now,
      answers: answers, policy: policy, zone: zone)
  }
  let deadline =
    switch firing.step.guards {
    case .contact: firing.deadlines.contact
    case .visit: firing.deadlines.visit
    case .decision: decision
    }
  let hooks = firing.step.webhooks.map { name in
    webhookItem(
      name, event: firing.step.notice.rawValue, key: key, number: firing.number,
      deadline: zone.text(zone.instant(deadline, policy.calendar.closes)), at: now)
  }
  return mails + hooks
}
