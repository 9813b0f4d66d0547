// What a signal says, once understood: the facts, each with the words it was read from.

/// The words a fact was read from, so that a person can check it.
package struct Evidence: Hashable, Sendable {
  package enum Fact: String, Sendable, Hashable {
    case age, birthdate, residence, school, referrer, consent, urgency, kind, child, note
  }
  package var fact: Fact
  package var value: String
  /// The words as they stand in the signal.
  package var text: String
  /// `subject`, `body`, `forwarded`, `form:child_age`, `sender`, …
  package var location: String

  package init(fact: Fact, value: String, text: String, location: String) {
    self.fact = fact
    self.value = value
    self.text = text
    self.location = location
  }
}

/// An age in whole years on the day of receipt, both bounds included.
package struct AgeFact: Hashable, Sendable {
  package var min: Int
  package var max: Int
  package var birthdate: CivilDate?

  package init(min: Int, max: Int, birthdate: CivilDate? = nil) {
    self.min = min
    self.max = max
    self.birthdate = birthdate
  }
}

/// Where the child lives today, as far as the signal says. Never derived from the school.
package struct Residence: Hashable, Sendable {
  /// The official name of the place (`Winterswijk Corle`).
  package var place: String?
  /// Without a space, `7131AB`; four digits when no more was given.
  package var postcode: String?
  package var municipality: String?
  package var area: Area

  package init(place: String?, postcode: String?, municipality: String?, area: Area) {
    self.place = place
    self.postcode = postcode
    self.municipality = municipality
    self.area = area
  }
}

/// Whether a place lies in one of the team's municipalities.
package enum Area: String, Hashable, Sendable { case inside, outside, unclear }

/// Something that a person has to decide, because the signal does not settle it.
package struct Doubt: Hashable, Sendable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case age23, ageConflict, impossibleDate
    case residenceConflict, residenceAmbiguous, coParenting, stayElsewhere
    case schoolAmbiguous
    case consentMissing, consentRefused, youngAndAlone
    case unborn, schoolParentsConflict, siblingCheck
    case unreadable, formContradictsText, notSureWhat, secretAddress
  }
  package var kind: Kind
  /// What is unclear, in plain Dutch, with both values where two contradict each other.
  package var text: String

  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

/// One child (or young person) that a signal is about.
package struct ChildFacts: Hashable, Sendable {
  package var firstName: String?
  package var unborn: Bool
  package var age: AgeFact?
  package var residence: Residence?
  /// The code of the school that the child attends now.
  package var school: String?
  /// The codes of the schools that a shared name may mean, when nothing resolves it.
  package var possibleSchools: [String]
  package var doubts: [Doubt]
  /// Things worth knowing that decide nothing, in Dutch ("verhuist volgende maand naar …").
  package var notes: [String]
  package var evidence: [Evidence]

  package init(
    firstName: String? = nil, unborn: Bool = false, age: AgeFact? = nil,
    residence: Residence? = nil, school: String? = nil, possibleSchools: [String] = [],
    doubts: [Doubt] = [], notes: [String] = [], evidence: [Evidence] = []
  ) {
    self.firstName = firstName
    self.unborn = unborn
    self.age = age
    self.residence = residence
    self.school = school
    self.possibleSchools = possibleSchools
    self.doubts = doubts
    self.notes = notes
    self.evidence = evidence
  }
}

/// Who hands in the signal: of a forwarded message its original sender, not the forwarder.
package struct Referrer: Hashable, Sendable {
  package enum Role: String, Sendable, Hashable, CaseIterable {
    case school, parent, youth, professional, network, unknown
  }
  package var role: Role
  /// The finer function in English terms of the glossary (`internalCounsellor`, `gp`, `midwife`).
  package var function: String?
  package var name: String?
  package var address: String?
  package var phone: String?
  /// The code of the school that reports, by its mail domain, its signature or its own words.
  package var school: String?

  package init(
    role: Role, function: String? = nil, name: String? = nil, address: String? = nil,
    phone: String? = nil, school: String? = nil
  ) {
    self.role = role
    self.function = function
    self.name = name
    self.address = address
    self.phone = phone
    self.school = school
  }
}

/// What is known of the family's consent (Jeugdwet 7.3.4 and 7.3.5; K068–K071).
package enum Consent: String, Hashable, Sendable, CaseIterable {
  case given, refused
  /// A parent writes for their child, or a young person of 16 and over for themselves.
  case oneself = "self"
  case unknown
  /// Nothing is asked of the family: a consultation without names, a notice, a machine's mail.
  case notNeeded = "not-needed"
}

package enum Kind: String, Hashable, Sendable {
  case referral, consultation
  case followUp = "follow-up"
  case automatic, bulk, irrelevant
}

/// What makes a family recognisable in a later signal. Weak marks alone never match.
package struct FamilyMarks: Hashable, Sendable {
  /// Mail addresses of a parent or the young person; never of a professional.
  package var addresses: [String]
  /// Digits only, national form (`0600000014`), of a parent or the young person.
  package var phones: [String]
  /// Home postcode with house number (`7131AB 14`), only when both were stated.
  package var home: String?
  package var surname: String?

  package init(
    addresses: [String] = [], phones: [String] = [], home: String? = nil, surname: String? = nil
  ) {
    self.addresses = addresses
    self.phones = phones
    self.home = home
    self.surname = surname
  }
}

package struct Facts: Hashable, Sendable {
  package var kind: Kind
  /// Why it is of that kind, in Dutch when a person decides on it, otherwise the header's words.
  package var kindReason: String
  package var urgent: Bool
  package var referrer: Referrer
  package var consent: Consent
  /// In the order in which they are named. Empty when no child can be told.
  package var children: [ChildFacts]
  package var family: FamilyMarks
  /// Doubts about the signal as a whole; those of one child stand with the child.
  package var doubts: [Doubt]
  /// The young person asked that nobody at home or at school be told.
  package var confidential: Bool
  /// The moment and way in which somebody wants to be reached, as they wrote it.
  package var preferredContact: String?
  package var evidence: [Evidence]
  /// The colleague whom a message greets that goes on about something known.
  package var addressee: PersonID?
  /// Which of the team's own rules have their words in the text; indices in `Rules.exceptions`.
  var ruleWords: Set<Int> = []

  package init(
    kind: Kind, kindReason: String, urgent: Bool = false,
    referrer: Referrer = Referrer(role: .unknown), consent: Consent = .unknown,
    children: [ChildFacts] = [], family: FamilyMarks = FamilyMarks(), doubts: [Doubt] = [],
    confidential: Bool = false, preferredContact: String? = nil, evidence: [Evidence] = []
  ) {
    self.kind = kind
    self.kindReason = kindReason
    self.urgent = urgent
    self.referrer = referrer
    self.consent = consent
    self.children = children
    self.family = family
    self.doubts = doubts
    self.confidential = confidential
    self.preferredContact = preferredContact
    self.evidence = evidence
  }
}
