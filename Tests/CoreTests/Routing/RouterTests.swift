// The routing order, row by row, on facts as the classifier would give them.

import Testing

@testable import Core

struct RouterTests {
  private func decide(
    _ facts: Facts, policy: Policy = Sample.policy(), loads: [PersonID: Load] = [:],
    on day: String = "2026-11-10", family: [KnownCase] = [], rule: Rule? = nil
  ) -> Decision {
    Router(
      policy: policy, facts: facts, loads: loads, today: Sample.day(day),
      deadline: policy.calendar.workday(5, after: Sample.day(day)), exception: rule
    ).decide(facts.children.first, family: family)
  }

  private let school = Referrer(role: .school, school: "ESD")

  @Test func `a school's signal goes to its fixed contact`() {
    let found = decide(
      Sample.facts([Sample.child(school: "ESD")], referrer: school, consent: .given))
    #expect(found.route == .fixedContact)
    #expect(found.person == "anna")
    #expect(found.reasons.first?.code == "school.contact")
  }

  @Test func `an absent contact is replaced by the deputy`() {
    let policy = Sample.policy([
      Sample.person("anna", away: ("2026-11-01", "2026-11-30"), deputy: "bram"),
      Sample.person("bram", away: ("2026-11-01", "2026-11-30"), deputy: "cor"),
      Sample.person("cor"),
    ])
    let found = decide(Sample.facts([Sample.child(school: "ESD")]), policy: policy)
    #expect(found.person == "cor")
    #expect(found.reasons.first?.code == "school.deputy")
  }

  @Test func `deputies who stand in for each other end in the next free generalist`() {
    let away = ("2026-11-01", "2026-11-30")
    let policy = Sample.policy([
      Sample.person("anna", away: away, deputy: "bram"),
      Sample.person("bram", away: away, deputy: "anna"), Sample.person("cor"),
    ])
    let found = decide(Sample.facts([Sample.child(school: "ESD")]), policy: policy)
    #expect(found.route == .generalist)
    #expect(found.person == "cor")
    #expect(found.reasons.map(\.code).contains("school.absent"))
  }

  @Test func `without a school the least busy generalist for their hours is next`() {
    let policy = Sample.policy([
      Sample.person("anna", hours: 100), Sample.person("bram", hours: 50),
    ])
    let loads = ["anna": Load(openCases: 6), "bram": Load(openCases: 4)]
    #expect(decide(Sample.facts([Sample.child()]), policy: policy, loads: loads).person == "anna")
  }

  @Test func `among equals who waited longest is next`() {
    let loads = [
      "anna": Load(openCases: 1, lastAssigned: Sample.moment("2026-11-09T10:00:00")),
      "bram": Load(openCases: 1, lastAssigned: Sample.moment("2026-11-06T10:00:00")),
      "cor": Load(openCases: 1, lastAssigned: Sample.moment("2026-11-10T08:00:00")),
    ]
    #expect(decide(Sample.facts([Sample.child()]), loads: loads).person == "bram")
  }

  @Test func `nobody who is away, full, or not working before the deadline is next`() {
    let policy = Sample.policy([
      Sample.person("away", away: ("2026-11-09", "2026-11-11")),
      Sample.person("full", cap: 2), Sample.person("never", days: [.saturday]),
    ])
    let found = decide(
      Sample.facts([Sample.child()]), policy: policy, loads: ["full": Load(openCases: 2)])
    #expect(found.route == .coordinator)
    #expect(found.person == "coor")
    #expect(found.reasons.first?.code == "nobody.free")
  }

  @Test func `a home outside the area is a drafted redirect with a copy to the school's contact`() {
    let child = Sample.child(
      place: "Doetinchem", municipality: "Doetinchem", area: .outside, school: "MEI")
    let found = decide(Sample.facts([child], referrer: Referrer(role: .school, school: "MEI")))
    #expect(found.route == .redirect)
    #expect(found.redirectTo?.name == "Jeugdloket Doetinchem")
    #expect(found.copies == ["anna"])
    #expect(found.person == "coor")
  }

  @Test(arguments: [(22, Route.generalist), (23, .coordinator), (24, .redirect), (40, .redirect)])
  func `from 23 somebody decides, from 24 it is a redirect`(age: Int, route: Route) {
    let child = Sample.child(age: age)
    #expect(decide(Sample.facts([child])).route == route)
  }

  @Test func `consent that a third party does not mention is the coordinator's`() {
    let facts = Sample.facts(
      [Sample.child(school: "ESD")], referrer: school, consent: .unknown)
    let found = decide(facts)
    #expect(found.route == .coordinator)
    #expect(found.proposal == "anna")
    #expect(found.reasons.first?.code == "doubt.consentMissing")
    let lenient = Sample.policy(rules: Rules(missingConsent: .owner))
    #expect(decide(facts, policy: lenient).route == .fixedContact)
  }

  @Test(arguments: Doubt.Kind.allCases)
  func `every doubt goes to the coordinator with the proposal ready`(kind: Doubt.Kind) {
    let child = Sample.child(school: "ESD", doubts: [Doubt(kind, "Onduidelijk.")])
    let found = decide(Sample.facts([child]))
    #expect(found.route == .coordinator)
    #expect(found.proposal == "anna")
    #expect(found.reasons.map(\.code) == ["doubt.\(kind.rawValue)"])
  }

  @Test func `a child on the way makes the young mother the coordinator's as well`() {
    var unborn = Sample.child(age: nil, doubts: [Doubt(.unborn, "Nog niet geboren.")])
    unborn.unborn = true
    let found = decide(Sample.facts([Sample.child(age: 19), unborn]))
    #expect(found.route == .coordinator)
    #expect(found.reasons.map(\.code) == ["doubt.unborn"])
  }

  @Test func `danger goes to the coordinator before everything else`() {
    let child = Sample.child(
      place: "Doetinchem", municipality: "Doetinchem", area: .outside)
    let found = decide(Sample.facts([child], urgent: true))
    #expect(found.route == .coordinator)
    #expect(found.reasons.first?.code == "urgent")
  }

  @Test func `a known family stays with its owner, also when the school has a contact`() {
    let known = KnownCase(
      number: CaseNumber(prefix: "OT", year: 2025, sequence: 7), family: 3, owner: "cor",
      state: .closed, matches: [.phone], participants: [])
    let found = decide(Sample.facts([Sample.child(school: "ESD")]), family: [known])
    #expect(found.route == .existingCase)
    #expect(found.person == "cor")
  }

  @Test func `a missing residence is asked for by a regular school's contact`() {
    let found = decide(Sample.facts([Sample.child(place: nil, school: "ESD")]))
    #expect(found.person == "anna")
    #expect(found.reasons.map(\.code).contains("residence.confirm"))
  }

  @Test(arguments: ["MEI", "KIE", nil])
  func `a missing residence at a regional school or without a contact is the coordinator's`(
    school: String?
  ) {
    let found = decide(Sample.facts([Sample.child(place: nil, school: school)]))
    #expect(found.route == .coordinator)
    #expect(found.reasons.first?.code == "doubt.residenceAmbiguous")
  }

  @Test func `one owner for a family: the contact of the reporting school`() {
    let facts = Sample.facts(
      [Sample.child(school: "BON"), Sample.child(age: 13, school: "ESD")],
      referrer: Referrer(role: .school, school: "BON"), consent: .given)
    let router = Router(
      policy: Sample.policy(), facts: facts, loads: [:], today: Sample.day("2026-11-10"),
      deadline: Sample.day("2026-11-17"), exception: nil)
    #expect(facts.children.map { router.decide($0, family: []).person } == ["bram", "bram"])
  }

  @Test func `a shared school name does not matter when the contact is the same`() {
    var child = Sample.child(doubts: [Doubt(.schoolAmbiguous, "Welke?")])
    child.possibleSchools = ["ESD", "MEI"]
    #expect(decide(Sample.facts([child])).person == "anna")
    child.possibleSchools = ["ESD", "BON"]
    #expect(decide(Sample.facts([child])).route == .coordinator)
  }

  @Test func `the team's own rule routes, but never past danger or a redirect`() {
    let rule = Rule(name: "nieuwkomers", when: Rule.Conditions(), route: .person("cor"))
    let found = decide(Sample.facts([Sample.child(school: "ESD")]), rule: rule)
    #expect(found.person == "cor")
    #expect(found.reasons.first?.code == "rule.nieuwkomers")
    #expect(decide(Sample.facts([Sample.child()], urgent: true), rule: rule).route == .coordinator)
  }
}
