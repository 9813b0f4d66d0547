// What a school hears after it referred a child: that the family was reached, and nothing of what
// was said. Only with consent on record; otherwise the owner is reminded to ask for it, some days
// later (K088–K090).

/// What of a case decides whether its school may hear anything.
package struct FeedbackSubject: Hashable, Sendable {
  package var number: CaseNumber
  package var owner: PersonID
  package var referrer: Referrer
  package var consent: Consent
  package var confidential: Bool
  /// The highest age on the day of receipt; nil when it is not known.
  package var oldest: Int?
  package var deadlines: Deadlines

  package init(
    number: CaseNumber, owner: PersonID, referrer: Referrer, consent: Consent, confidential: Bool,
    oldest: Int?, deadlines: Deadlines
  ) {
    self.number = number
    self.owner = owner
    self.referrer = referrer
    self.consent = consent
    self.confidential = confidential
    self.oldest = oldest
    self.deadlines = deadlines
  }
}

/// What follows from contact made with a family that a school referred; nothing for others.
/// "Received and assigned" is what the confirmation already said.
package enum Feedback: Hashable, Sendable {
  case none
  /// The school hears that the family was reached.
  case told(OutboxItem)
  /// The owner is reminded to ask the family, and then to tell the school.
  case due([Step])
}

package func feedback(on subject: FeedbackSubject, policy: Policy, now: Instant, zone: Zone)
  -> Feedback
{
  guard subject.referrer.role == .school, let address = subject.referrer.address,
    !address.isEmpty, !subject.confidential
  else { return .none }
  // From sixteen, and while the age is not known, the young person decides.
  let isAllowed = subject.consent == .given && subject.oldest.map { $0 < 16 } ?? false
  guard isAllowed, policy.confirmHours != nil else {
    return .due(feedbackSteps(contact: now, policy: policy, zone: zone))
  }
  let about = NoticeSubject(
    numbers: [subject.number], owner: policy.team[subject.owner], referrer: subject.referrer)
  let school = Person(id: "referrer", name: subject.referrer.name ?? "", address: address)
  return .told(
    mailItem(
      .feedback, about: about, to: school, key: subject.number.description,
      at: policy.calendar.nextOfficeMoment(from: now, zone: zone), policy: policy, zone: zone))
}
