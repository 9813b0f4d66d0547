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
  /// This step as it fires beside others of its case, so that nobody gets two mails where one says
  /// it all. Who hears of a later step of the same ladder, as after an outage, or of the contact,
  /// need not hear of this one too: a mail about the contact names the day of the visit.
  ///
  /// - Parameter others: steps that are due as well, or come back daily by now.
  package func without(_ others: [Step]) -> Step {
    let louder = others.filter {
      $0.guards == guards && $0.due > due || guards == .visit && $0.guards == .contact
    }
    var step = self
    step.recipients.removeAll { recipient in louder.contains { $0.recipients.contains(recipient) } }
    step.webhooks.removeAll { name in
      louder.contains { $0.guards == guards && $0.webhooks.contains(name) }
    }
    return step
  }
}

/// The mails and webhook calls of a step. Nobody gets the same step twice: the key of each item
/// names the case, the step, its occurrence and the person.
package func items(of firing: FiringStep, policy: Policy, now: Instant, zone: Zone) -> [OutboxItem]
{
  let team = policy.team
  let step = firing.step
  let today = zone.local(now).date
  let decision = decisionDeadline(received: firing.received, policy: policy, zone: zone)
  let (deadline, answers): (CivilDate?, Answers?) =
    switch step.guards {
    case .contact: (firing.deadlines.contact, .contact)
    case .visit: (firing.deadlines.visit, .visit)
    case .decision: (decision, nil)
    case .feedback: (nil, .feedback)
    }
  let isPromise = step.guards == .contact || step.guards == .visit
  let subject = NoticeSubject(
    numbers: [firing.number], owner: team[firing.owner],
    deadlines: isPromise ? firing.deadlines : nil, received: firing.received,
    referrer: firing.referrer, decision: step.guards == .decision ? decision : nil)
  let key = "\(firing.number)/\(step.name)/\(firing.occurrence)"
  let strangers = step.recipients.compactMap { recipient -> Person? in
    guard case .address(let address) = recipient else { return nil }
    return Person(id: address, name: address, address: address)
  }
  let daysLeft = deadline.map { policy.calendar.workdays(from: today, until: $0) } ?? []
  let colleagues = reachable(
    people(of: firing, team), team, on: today, daysLeft: daysLeft)
  let mails = (colleagues + strangers).map { person in
    mailItem(
      step.notice, about: subject, to: person, key: key, at: now, answers: answers,
      policy: policy, zone: zone)
  }
  let hooks = step.webhooks.map { name in
    webhookItem(
      name, event: step.notice.rawValue, key: key, number: firing.number,
      deadline: deadline.map { zone.text(zone.instant($0, policy.calendar.closes)) }, at: now)
  }
  return mails + hooks
}

/// An owner who has left the team cannot be warned; the coordinator is, in their place.
private func people(of firing: FiringStep, _ team: Team) -> [PersonID] {
  firing.step.recipients.compactMap { recipient -> PersonID? in
    switch recipient {
    case .owner: firing.owner
    case .deputy: team[firing.owner]?.deputy
    case .coordinator: team.coordinator
    case .manager: team.manager
    case .onCall: team.onCall
    case .address: nil
    }
  }.map { team[$0] == nil ? team.coordinator : $0 }
}
