// Who takes a child's question on: the routing order, row by row. The rows stand in DESIGN §3 and
// in README.md; the first that applies decides, and its reason is kept.

/// Everything that routing looks at for one signal. A class, for its closures would copy it.
final class Router {
  let policy: Policy
  let facts: Facts
  let loads: [PersonID: Load]
  /// The local day of the decision.
  let today: CivilDate
  let deadline: CivilDate
  let exception: Rule?
  let rotation: Rotation

  init(
    policy: Policy, facts: Facts, loads: [PersonID: Load], today: CivilDate, deadline: CivilDate,
    exception: Rule?
  ) {
    self.policy = policy
    self.facts = facts
    self.loads = loads
    self.today = today
    self.deadline = deadline
    self.exception = exception
    rotation = Rotation(
      team: policy.team, loads: loads, today: today, deadline: deadline, calendar: policy.calendar)
  }

  var team: Team { policy.team }

  /// The decision for one child of a referral (rows 2 to 9). `family` are the known cases of the
  /// family; rows 0, 1 and 3 are about the signal as a whole and stand in `plan`.
  func decide(_ child: ChildFacts?, family: [KnownCase]) -> Decision {
    if facts.urgent || exception?.urgent == true {
      return coordinator(
        because: [
          Reason("urgent", "Acuut: de coördinator en de achterwacht zijn meteen gewaarschuwd.")
        ],
        child, family)
    }
    if facts.kind == .followUp, let known = continued(family) { return known }
    if let child, let redirect = redirect(child) { return redirect }
    if let decision = ruled(child, family) { return decision }
    let doubts = doubts(about: child)
    if !doubts.isEmpty {
      return coordinator(
        because: doubts.map { Reason("doubt.\($0.kind.rawValue)", $0.text) }, child, family)
    }
    return assignment(child, family)
  }

  // MARK: Row 1, when nothing names the case

  /// The family's owner, or the colleague to whom a message is written that goes on about something
  /// known, or who acts for them.
  private func continued(_ family: [KnownCase]) -> Decision? {
    if !family.isEmpty { return assignment(nil, family) }
    guard let id = facts.addressee, let person = team.present(id, on: today) else { return nil }
    return Decision(
      route: .existingCase, person: person.id,
      reasons: [
        Reason(
          "case.addressed",
          "Gaat verder op eerder contact en is aan \(name(id)) gericht: zoek de zaak erbij.")
      ])
  }

  // MARK: Row 4, outside the area or too old

  private func redirect(_ child: ChildFacts) -> Decision? {
    var reasons: [Reason] = []
    var desk: Desk?
    if let age = child.age, age.min >= 24 {
      reasons = [Reason("age.over", "\(ageText(age)): ouder dan 23 jaar.")]
      desk = policy.rules.desk(for: "adults")
    } else if let home = child.residence, home.area == .outside,
      !child.doubts.contains(where: { $0.kind.isAboutResidence })
    {
      let place = [home.place, home.municipality].compactMap(\.self).first ?? "elders"
      reasons = [Reason("residence.outside", "Woont in \(place), buiten de drie gemeenten.")]
      desk = home.municipality.flatMap(policy.rules.desk) ?? policy.rules.desk(for: "other")
    } else {
      return nil
    }
    if let desk {
      reasons.append(Reason("redirect.desk", "Voorstel: verwijzen naar \(desk.name)."))
    }
    let school = schoolContact(of: child)
    if let school {
      reasons.append(
        Reason("redirect.copy", "Kopie aan \(school.name), vaste contactpersoon van de school."))
    }
    return Decision(
      route: .redirect, person: team.coordinator, reasons: reasons, redirectTo: desk,
      copies: school.map { [$0.id] } ?? [])
  }

  // MARK: The team's own exceptions

  private func ruled(_ child: ChildFacts?, _ family: [KnownCase]) -> Decision? {
    guard let exception, let route = exception.route else { return nil }
    let reason = Reason("rule.\(exception.name)", "Regel van het team: \(exception.name).")
    switch route {
    case .coordinator: return coordinator(because: [reason], child, family)
    case .nextFree: return free(because: [reason])
    case .person(let id):
      guard let person = standIn(for: id) else {
        return free(because: [
          reason, Reason("absent", "\(name(id)) en de vervangers zijn er niet of zitten vol."),
        ])
      }
      return Decision(
        route: .generalist, person: person.id, reasons: [reason],
        passedOver: passedOver([id], for: person.id))
    }
  }

  // MARK: Row 5, a human decides

  private func doubts(about child: ChildFacts?) -> [Doubt] {
    var doubts = facts.doubts + (child?.doubts ?? [])
    // A child on the way concerns the young mother as well: one decision for both.
    if !doubts.contains(where: { $0.kind == .unborn }),
      let unborn = facts.children.flatMap(\.doubts).first(where: { $0.kind == .unborn })
    {
      doubts.append(unborn)
    }
    if sharedContact(of: child) != nil { doubts.removeAll { $0.kind == .schoolAmbiguous } }
    if let age = child?.age, age.max >= 23 {
      doubts.append(Doubt(.age23, "Leeftijd \(ageText(age)): valt deze jongere onder het team?"))
    }
    if consentIsMissing {
      doubts.append(
        Doubt(.consentMissing, "Er staat niet in of de ouders of de jongere dit goed vinden."))
    }
    if facts.consent == .refused, !doubts.contains(where: { $0.kind == .consentRefused }) {
      doubts.append(Doubt(.consentRefused, "Er is geen toestemming gegeven."))
    }
    if let residence = unknownResidence(child) { doubts.append(residence) }
    if child == nil, doubts.isEmpty {
      doubts.append(Doubt(.notSureWhat, "Het is niet duidelijk over welk kind dit gaat."))
    }
    return doubts
  }

  /// A third party who says nothing about the parents (K068). Parents and young people of 16 and
  /// over speak for themselves.
  private var consentIsMissing: Bool {
    guard facts.consent == .unknown, policy.rules.missingConsent == .coordinator else {
      return false
    }
    return facts.referrer.role != .parent && facts.referrer.role != .youth
  }

  /// An unknown residence is the coordinator's, unless a regular school's contact can ask for it.
  private func unknownResidence(_ child: ChildFacts?) -> Doubt? {
    guard let child, !child.unborn else { return nil }
    if let home = child.residence {
      guard home.area == .unclear, !child.doubts.contains(where: { $0.kind.isAboutResidence })
      else { return nil }
      return Doubt(
        .residenceAmbiguous, "Niet duidelijk in welke gemeente \(home.place ?? "het kind") ligt.")
    }
    if child.doubts.contains(where: { $0.kind.isAboutResidence }) { return nil }
    guard let school = child.school.flatMap(policy.school) else {
      if sharedContact(of: child) != nil { return nil }
      return Doubt(.residenceAmbiguous, "Er staat niet in waar het kind woont.")
    }
    let asksItself =
      !school.regional && !school.stages.contains(.vocational) && !school.contacts.isEmpty
    return asksItself
      ? nil
      : Doubt(
        .residenceAmbiguous,
        "De woonplaats ontbreekt; op \(school.name) zitten ook leerlingen van buiten.")
  }

  /// The coordinator owns it until somebody decides; what would have happened stands ready.
  func coordinator(because reasons: [Reason], _ child: ChildFacts?, _ family: [KnownCase])
    -> Decision
  {
    let proposal = assignment(child, family)
    return Decision(
      route: .coordinator, person: team.coordinator, reasons: reasons,
      proposal: proposal.route == .coordinator ? nil : proposal.person,
      passedOver: proposal.passedOver)
  }

  // MARK: Rows 6 to 9

  private func assignment(_ child: ChildFacts?, _ family: [KnownCase]) -> Decision {
    var reasons: [Reason] = child.flatMap(residenceNote).map { [$0] } ?? []
    if let known = family.first {
      let because = Reason("family.known", "Het gezin is bekend (\(known.number)).")
      guard team[known.owner] != nil else {
        return Decision(
          route: .coordinator, person: team.coordinator,
          reasons: [because, Reason("owner.left", "De casushouder werkt niet meer bij het team.")])
      }
      return Decision(
        route: known.owner == team.coordinator ? .coordinator : .existingCase, person: known.owner,
        reasons: [because] + reasons)
    }
    if let school = decidingSchool(of: child) {
      if let person = schoolContact(school, &reasons) {
        return Decision(
          route: .fixedContact, person: person.id, reasons: reasons,
          passedOver: passedOver(school.contacts, for: person.id))
      }
    }
    return free(because: reasons)
  }

  /// The first of the school's contacts who is there and has room, or the first deputy who has.
  private func schoolContact(_ school: School, _ reasons: inout [Reason]) -> Person? {
    guard !school.contacts.isEmpty else {
      if policy.isInside(school.municipality) {
        reasons.append(Reason("school.none", "\(school.name) heeft nog geen vaste contactpersoon."))
      }
      return nil
    }
    for id in school.contacts {
      guard let person = standIn(for: id) else { continue }
      if person.id == id {
        reasons.insert(
          Reason("school.contact", "\(person.name) is de vaste contactpersoon van \(school.name)."),
          at: 0)
      } else {
        reasons.insert(
          Reason(
            "school.deputy",
            "\(person.name) vervangt \(name(id)), vaste contactpersoon van \(school.name)."), at: 0)
      }
      return person
    }
    reasons.append(
      Reason(
        "school.absent",
        "De contactpersoon van \(school.name) en de vervangers zijn er niet of zitten vol."))
    return nil
  }

  // MARK: Row 3, a question without a child

  /// The school's contact thinks along, otherwise the next free generalist.
  func consultation() -> Decision {
    let asked = Reason("consultation", "Vraag om advies zonder naam: geen zaak, geen kindgegevens.")
    var decision = assignment(nil, [])
    decision.reasons.insert(asked, at: 0)
    return decision
  }

  private func free(because reasons: [Reason]) -> Decision {
    guard let person = rotation.next() else {
      return Decision(
        route: .coordinator, person: team.coordinator,
        reasons: [Reason("nobody.free", "Niemand is vrij: de coördinator verdeelt.")] + reasons,
        passedOver: rotation.passedOver(for: nil))
    }
    let turn = Reason("next.free", "\(person.name) is de eerstvolgende vrije generalist.")
    return Decision(
      route: .generalist, person: person.id, reasons: [turn] + reasons,
      passedOver: rotation.passedOver(for: person.id))
  }

  /// Somebody, or the first deputy in their chain, who is there and has room.
  private func standIn(for id: PersonID) -> Person? {
    team.present(id, on: today) { hasRoom($0, loads: loads) }
  }

  /// Those of a chain of contacts and deputies who came before the chosen one.
  private func passedOver(_ contacts: [PersonID], for chosen: PersonID) -> [PassedOver] {
    var found: [PassedOver] = []
    for id in contacts {
      var next: PersonID? = id
      while let person = next.flatMap({ team[$0] }), person.id != chosen,
        !found.contains(where: { $0.person == person.id })
      {
        found.append(PassedOver(person.id, rotation.obstacle(person) ?? "een ander is eerst"))
        next = person.deputy
      }
      if next == chosen { break }
    }
    return found
  }

  // MARK: Schools

  /// The school whose contact takes the family: the reporting school, for all of its children
  /// alike, and otherwise the first child's school that has a contact.
  private func decidingSchool(of child: ChildFacts?) -> School? {
    let reporting = facts.referrer.school.flatMap(policy.school)
    if let reporting, !reporting.contacts.isEmpty, policy.isInside(reporting.municipality) {
      return reporting
    }
    return facts.children.compactMap(school).first { !$0.contacts.isEmpty }
      ?? child.flatMap(school)
  }

  private func school(of child: ChildFacts) -> School? {
    child.school.flatMap(policy.school) ?? sharedContact(of: child)
  }

  /// A school that stands for all that a shared name may mean, when they share their contacts.
  private func sharedContact(of child: ChildFacts?) -> School? {
    guard let child, child.school == nil else { return nil }
    let schools = child.possibleSchools.compactMap(policy.school)
    guard let first = schools.first, !first.contacts.isEmpty,
      schools.allSatisfy({ $0.contacts == first.contacts })
    else { return nil }
    return first
  }

  private func schoolContact(of child: ChildFacts) -> Person? {
    let school = child.school.flatMap(policy.school) ?? facts.referrer.school.flatMap(policy.school)
    return school?.contacts.lazy.compactMap { [team, today] in team.present($0, on: today) }.first
  }

  private func residenceNote(_ child: ChildFacts) -> Reason? {
    child.residence == nil && !child.unborn
      ? Reason("residence.confirm", "Vraag naar de woonplaats: die staat er niet in.") : nil
  }

  private func name(_ id: PersonID) -> String { team[id]?.name ?? id }
}

extension Doubt.Kind {
  var isAboutResidence: Bool {
    switch self {
    case .residenceConflict, .residenceAmbiguous, .coParenting, .stayElsewhere, .secretAddress: true
    default: false
    }
  }
}

func ageText(_ age: AgeFact) -> String {
  age.min == age.max ? "\(age.min) jaar" : "\(age.min) tot en met \(age.max) jaar"
}
