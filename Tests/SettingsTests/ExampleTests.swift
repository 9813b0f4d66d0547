// Examples become signals, and a plan that does otherwise than expected is named with its reasons.

import Core
import Formats
import Settings
import Testing

struct ExampleTests {
  @Test func `an example becomes a mail to the team`() throws {
    let example = try #require(try Fixture.load().get().live.examples.first)
    #expect(example.signal.from?.address == "ib@esdoornhof.example.nl")
    #expect(example.signal.to.map(\.address) == ["team@team.example.nl"])
    #expect(example.signal.passages.map(\.zone) == [.subject, .own])
    #expect(
      example.signal.passages[1].text == "Een jongen van 9 jaar uit Winterswijk slaapt slecht.")
    #expect(Fixture.zone.text(example.signal.received) == "2026-11-12T10:30:00+01:00")
    #expect(example.expectations.count == 9)
  }

  @Test func `without a moment it is nine o'clock on Tuesday 10 November 2026`() throws {
    let example = try #require(try Fixture.load().get().live.examples.last)
    #expect(Fixture.zone.text(example.signal.received) == "2026-11-10T09:00:00+01:00")
    #expect(example.signal.from == nil && example.signal.passages.count == 1)
  }

  @Test func `a plan as expected has no failures`() throws {
    let example = try #require(try Fixture.load().get().live.examples.first)
    #expect(example.failure(of: plan()) == nil)
  }

  @Test func `another route is shown with the reasons that led to it`() throws {
    let example = try #require(try Fixture.load().get().live.examples.first)
    var other = plan()
    other.decisions[0] = Decision(
      route: .generalist, person: "gen02",
      reasons: [Reason("next.free", "Bart is vrij."), Reason("residence.confirm", "Vraag het.")])
    let chain = "because next.free: Bart is vrij. > residence.confirm: Vraag het."
    let name = "example `een gewone vraag`"
    #expect(
      example.failure(of: other)?.description
        == "examples.yaml:9:14: \(name): expected route fixed-contact but got generalist, "
        + "person gen01 but got gen02, "
        + "reason school.contact but got next.free, residence.confirm; \(chain)")
  }

  @Test func `with a number of children the expectations are about every child`() throws {
    let example = try #require(try Fixture.load().get().live.examples.first)
    var other = plan()
    other.facts.children.append(ChildFacts(age: AgeFact(min: 3, max: 4)))
    other.decisions.append(other.decisions[0])
    let said = try #require(example.failure(of: other)?.description)
    #expect(
      said.split(separator: "but got").count == 5,
      "municipality, school and age of the second child, and the count")
    #expect(said.contains("age 9 but got 3 to 4"))
    #expect(said.contains("children: 1 but got 2"))
  }

  @Test func `a signal about nobody fails an expectation about a child`() throws {
    let example = try #require(try Fixture.load().get().live.examples.first)
    var other = plan()
    other.facts.children = []
    other.decisions = [
      Decision(route: .none, person: nil, reasons: [Reason("kind.bulk", "Reclame")])
    ]
    let said = try #require(example.failure(of: other)?.description)
    #expect(said.contains("age 9 but got none"))
    #expect(said.contains("person gen01 but got none"))
  }

  private func plan() -> Plan {
    let home = Residence(
      place: "Winterswijk", postcode: nil, municipality: "Winterswijk", area: .inside)
    let child = ChildFacts(age: AgeFact(min: 8, max: 9), residence: home, school: "ZZAM00")
    let day = CivilDate(dayNumber: 20_000)
    return Plan(
      status: .opened, reason: "", facts: Facts(kind: .referral, kindReason: "", children: [child]),
      decisions: [
        Decision(
          route: .fixedContact, person: "gen01",
          reasons: [Reason("school.contact", "Carla is de vaste contactpersoon.")])
      ],
      deadlines: Deadlines(contact: day, visit: day, ambition: Instant(seconds: 0)))
  }
}
