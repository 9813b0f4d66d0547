// What a school hears after it referred a child: that the family was reached, and nothing of what was
// said. Only with consent on record; otherwise the owner is reminded to ask for it (K088–K090).

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

/// The mails that follow from contact made; each at most once for a case. Nothing for other referrers than
/// schools. "Received and assigned" is what the confirmation already said.
package func feedback(on subject: FeedbackSubject, policy: Policy, now: Instant, zone: Zone)
  -> [OutboxItem]
{
  guard subject.referrer.role == .school, let address = subject.referrer.address,
    !address.isEmpty, !subject.confidential
  else { return [] }
  let about = NoticeSubject(
    numbers: [subject.number], owner: policy.team[subject.owner], referrer: subject.referrer)
  let moment = policy.calendar.nextOfficeMoment(from: now, zone: zone)
  // From sixteen, and while the age is not known, the young person decides.
  let isAllowed = subject.consent == .given && subject.oldest.map { $0 < 16 } ?? false
  if isAllowed, policy.confirmHours != nil {
    let school = Person(id: "referrer", name: subject.referrer.name ?? "", address: address)
    return [
      mailItem(
        .feedback, about: about, to: school, key: subject.number.description, at: moment,
        policy: policy, zone: zone)
    ]
  }
  return reachable([subject.owner], policy.team, on: zone.local(moment).date).map { person in
    mailItem(
      .feedbackReminder, about: about, to: person, key: subject.number.description, at: moment,
      policy: policy, zone: zone)
  }
}
