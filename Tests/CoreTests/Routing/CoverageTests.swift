// A school that nobody stands in for on a coming day is reported before that day.

import Testing

@testable import Core

struct CoverageTests {
  private let people = [
    Sample.person("anna", away: ("2026-11-16", "2026-11-18"), deputy: "bram"),
    Sample.person("bram", away: ("2026-11-17", "2026-11-27"), deputy: "anna"),
    Sample.person("cor"),
  ]

  @Test func `the days on which contact and deputies are all away are named`() {
    let gaps = coverageGaps(Sample.policy(people), from: Sample.day("2026-11-10"))
    #expect(
      gaps.map(\.days) == [[Sample.day("2026-11-17"), Sample.day("2026-11-18")]]
        + [[Sample.day("2026-11-17"), Sample.day("2026-11-18")]])
    #expect(gaps.first?.schools == ["OBS Esdoornhof", "De Meibeek"])
    #expect(
      gaps.first?.line
        == "OBS Esdoornhof en De Meibeek: Naam anna en de vervangers zijn er niet "
        + "van dinsdag 17 november tot en met woensdag 18 november")
  }

  @Test func `who works part of the week is no gap, and what lies further ahead is not yet told`() {
    let partTime = [
      Sample.person("anna", days: [.monday]),
      Sample.person("bram", away: ("2026-12-10", "2026-12-11")), Sample.person("cor"),
    ]
    #expect(coverageGaps(Sample.policy(partTime), from: Sample.day("2026-11-10")).isEmpty)
  }

  @Test func `the coordinator reads it in the morning overview`() {
    let items = overviews(
      [], Backlog(), policy: Sample.policy(people), now: Sample.moment("2026-11-10T08:30:00"),
      zone: Sample.zone)
    #expect(items.count == 1)
  }
}
