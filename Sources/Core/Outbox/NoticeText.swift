// The words that go into the gaps of a notice, as far as the privacy setting allows.

/// What a notice is about. One notice may speak of several cases of one family.
package struct NoticeSubject: Sendable {
  package var numbers: [CaseNumber]
  package var owner: Person?
  package var deadlines: Deadlines?
  package var received: Instant?
  package var referrer: Referrer?
  package var reasons: [Reason]
  package var doubts: [Reason]
  package var proposal: String?
  package var children: [ChildFacts]
  package var note: String?
  /// Until when somebody decides, of a review or a redirect.
  package var decision: CivilDate?
  /// The family was reached; of the deadlines only that of the visit is left.
  package var isContacted = false
  /// Families, a line each.
  package var cases: [String] = []

  package init(
    numbers: [CaseNumber] = [], owner: Person? = nil, deadlines: Deadlines? = nil,
    received: Instant? = nil, referrer: Referrer? = nil, reasons: [Reason] = [],
    doubts: [Reason] = [], proposal: String? = nil, children: [ChildFacts] = [],
    note: String? = nil, decision: CivilDate? = nil
  ) {
    self.numbers = numbers
    self.owner = owner
    self.deadlines = deadlines
    self.received = received
    self.referrer = referrer
    self.reasons = reasons
    self.doubts = doubts
    self.proposal = proposal
    self.children = children
    self.note = note
    self.decision = decision
  }
}

/// Writes one notice to one person: the template with its gaps filled.
package func write(
  _ notice: Notice, about subject: NoticeSubject, to name: String, policy: Policy, zone: Zone
) -> Letter {
  let template = policy.templates[notice] ?? Template(subject: "[{{number}}]", text: "{{reasons}}")
  return template.filled { field in
    maskingNationalNumbers(words(for: field, subject, name, policy, zone) ?? "")
  }
}

/// What goes into a gap; nil when there is nothing to say.
private func words(
  for field: NoticeField, _ subject: NoticeSubject, _ name: String, _ policy: Policy, _ zone: Zone
) -> String? {
  switch field {
  case .recipient: firstWord(name)
  case .number: dutchList(subject.numbers.map(\.description))
  case .owner: subject.owner?.name
  case .ownerPhone: subject.owner?.phone
  case .deadline:
    subject.isContacted
      ? nil : subject.deadlines.map { "\(dutchDay($0.contact)), \(policy.calendar.closes) uur" }
  case .visit: subject.deadlines.map { dutchDay($0.visit) }
  case .decision: subject.decision.map { "\(dutchDay($0)), \(policy.calendar.closes) uur" }
  case .received: subject.received.map { dutchMoment($0, zone) }
  case .who: subject.referrer.map { who($0, policy) }
  case .reasons: lines(subject.reasons.map(\.text))
  case .doubts: lines(subject.doubts.map(\.text))
  case .proposal: subject.proposal
  case .child:
    policy.detail == .full ? lines(subject.children.map { describe($0, policy) }) : nil
  case .note: subject.note
  case .cases: lines(subject.cases)
  case .team: policy.identity.name
  case .phone: policy.identity.phone
  }
}

private func firstWord(_ name: String) -> String {
  String(Substring(name.utf8.drop { $0 == 0x20 }.prefix { $0 != 0x20 }))
}

private func lines(_ texts: [String]) -> String {
  texts.map { "- \($0)" }.joined(separator: "\n")
}

/// A professional is named with every way to reach them. Of a parent or a young person only a
/// phone number is given, unless the setting allows more: their name is the child's name.
private func who(_ referrer: Referrer, _ policy: Policy) -> String {
  let isFamily = referrer.role == .parent || referrer.role == .youth || referrer.role == .unknown
  var parts = [roleText(referrer)]
  if let school = referrer.school.flatMap(policy.school) { parts.append(school.name) }
  if !isFamily || policy.detail == .full {
    parts += [referrer.name, referrer.phone.map(readable), referrer.address].compactMap(\.self)
  } else {
    parts.append(
      referrer.phone.map(readable) ?? "de gegevens staan in het bericht in de mailbox")
  }
  return parts.filter { !$0.isEmpty }.joined(separator: ", ")
}

/// `0600000014` as people write it, `06-00000014`.
private func readable(_ phone: String) -> String {
  let isMobile = phone.utf8.count == 10 && phone.utf8.starts(with: "06".utf8)
  return isMobile ? "06-\(phone.dropFirst(2))" : phone
}

/// The referrer's function in Dutch.
package func roleText(_ referrer: Referrer) -> String {
  switch referrer.role {
  case .school: "de school"
  case .parent: "een ouder of verzorger"
  case .youth: "de jongere zelf"
  case .professional: "een professional"
  case .network: "iemand uit de omgeving van het gezin"
  case .unknown: "iemand"
  }
}

private func describe(_ child: ChildFacts, _ policy: Policy) -> String {
  var parts = [child.unborn ? "ongeboren kind" : child.firstName ?? "naam onbekend"]
  if let age = child.age { parts.append(ageText(age)) }
  if let place = child.residence?.place ?? child.residence?.municipality { parts.append(place) }
  if let school = child.school.flatMap(policy.school) { parts.append(school.name) }
  return parts.joined(separator: ", ")
}
