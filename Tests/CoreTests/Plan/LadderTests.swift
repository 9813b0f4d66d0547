// The ladder: which steps a case gets, when they are due, and who hears of them.

import Testing

@testable import Core

struct LadderTests {
  private func dues(_ state: CaseState, received: String) -> [String] {
    let policy = Sample.policy()
    let moment = Sample.moment(received)
    let frozen = deadlines(received: moment, policy: policy, zone: Sample.zone)
    return steps(
      for: state, received: moment, deadlines: frozen, policy: policy, zone: Sample.zone
    ).map { "\($0.name) \(Sample.zone.text($0.due).prefix(16))" }
  }

  @Test func `an assigned case is guarded until contact and visit`() {
    #expect(
      dues(.assigned, received: "2026-11-10T10:00:00") == [
        "herinnering 2026-11-13T09:00", "waarschuwing 2026-11-17T09:00",
        "te-laat 2026-11-18T08:30", "bezoek 2026-11-20T09:00",
      ])
  }

  @Test func `a review has the contact clock and a decision to take`() {
    let names = dues(.review, received: "2026-11-10T10:00:00").map { $0.prefix { $0 != " " } }
    #expect(names == ["beslissen", "herinnering", "waarschuwing", "te-laat", "bezoek"])
  }

  @Test func `a redirect is not in the five-day clock`() {
    #expect(dues(.redirect, received: "2026-11-10T10:00:00") == ["beslissen 2026-11-12T09:00"])
  }

  @Test func `a visit that is due on a closed day is warned of before the last open day`() {
    // 29 November 2026 is a Sunday; the last open day is Friday the 27th.
    #expect(dues(.assigned, received: "2026-11-15T10:00:00").contains("bezoek 2026-11-25T09:00"))
  }

  private func firing(owner: PersonID, step index: Int, occurrence: Int = 1) -> FiringStep {
    let policy = Sample.policy()
    let received = Sample.moment("2026-11-10T10:00:00")
    let frozen = deadlines(received: received, policy: policy, zone: Sample.zone)
    let all = steps(
      for: .assigned, received: received, deadlines: frozen, policy: policy, zone: Sample.zone)
    return FiringStep(
      step: all[index], occurrence: occurrence,
      number: CaseNumber(prefix: "OT", year: 2026, sequence: 42), owner: owner,
      received: received, deadlines: frozen, referrer: Referrer(role: .parent))
  }

  @Test func `the people of a step are those of the day on which it fires`() {
    let away = Sample.policy([
      Sample.person("anna", away: ("2026-11-12", "2026-11-30"), deputy: "bram"),
      Sample.person("bram"),
    ])
    let keys = items(
      of: firing(owner: "anna", step: 0), policy: away, now: Sample.moment("2026-11-13T09:00:00"),
      zone: Sample.zone
    ).map(\.key)
    #expect(
      keys == [
        "OT-2026-0042/herinnering/1/reminder/anna", "OT-2026-0042/herinnering/1/reminder/bram",
      ])
  }

  @Test func `a day off is the deputy's concern only when no working day is left`() {
    // Anna works Monday to Wednesday. The contact is due on Tuesday 17 November.
    let early: Set<Weekday> = [.monday, .tuesday, .wednesday]
    func heard(_ deputyDays: Set<Weekday>, _ step: Int, _ moment: String) -> [String] {
      let policy = Sample.policy([
        Sample.person("anna", days: early, deputy: "bram"),
        Sample.person("bram", days: deputyDays, deputy: "cor"), Sample.person("cor"),
      ])
      let found = items(
        of: firing(owner: "anna", step: step), policy: policy, now: Sample.moment(moment),
        zone: Sample.zone)
      return found.compactMap { item in
        guard case .mail(let mail) = item.payload else { return nil }
        return String(mail.to.address.prefix { $0 != "@" })
      }
    }
    let all: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]
    // Friday: she is back on Monday, before the deadline.
    #expect(heard(all, 0, "2026-11-13T09:00:00") == ["anna"])
    // The Thursday after a missed deadline: nobody would read it today.
    #expect(heard(all, 2, "2026-11-19T08:30:00") == ["anna", "bram", "boss"])
    // The deputy has the same days: the deputy's deputy.
    #expect(heard(early, 2, "2026-11-19T08:30:00") == ["anna", "cor", "boss"])
    #expect(heard(all, 2, "2026-11-18T08:30:00") == ["anna", "boss"])
  }

  @Test func `a day off that is the last day tells the deputy`() {
    let policy = Sample.policy([
      Sample.person("anna", days: [.wednesday, .thursday, .friday], deputy: "bram"),
      Sample.person("bram"),
    ])
    let keys = items(
      of: firing(owner: "anna", step: 1), policy: policy, now: Sample.moment("2026-11-17T09:00:00"),
      zone: Sample.zone
    ).map(\.key)
    #expect(keys.contains { $0.hasSuffix("/bram") } && keys.contains { $0.hasSuffix("/anna") })
  }

  @Test func `a family that waits for contact is told of once a day, the visit with it`() {
    let visit = firing(owner: "anna", step: 3).step
    let missed = firing(owner: "anna", step: 2).step
    #expect(visit.without([missed]).recipients.isEmpty)
    #expect(missed.without([visit]) == missed)
  }

  @Test func `an owner who has left is replaced by the coordinator`() {
    let keys = items(
      of: firing(owner: "gone", step: 0), policy: Sample.policy(),
      now: Sample.moment("2026-11-13T09:00:00"), zone: Sample.zone
    ).map(\.key)
    #expect(keys == ["OT-2026-0042/herinnering/1/reminder/coor"])
  }

  @Test func `a webhook carries the number, the event and the deadline, and no person`() {
    let hooks = items(
      of: firing(owner: "anna", step: 2, occurrence: 3), policy: Sample.policy(),
      now: Sample.moment("2026-11-18T08:30:00"), zone: Sample.zone
    ).compactMap { item -> OutboxItem.Webhook? in
      if case .webhook(let hook) = item.payload { hook } else { nil }
    }
    #expect(
      hooks == [
        OutboxItem.Webhook(
          name: "alarm", event: "missed", caseNumber: "OT-2026-0042",
          deadline: "2026-11-17T17:00:00+01:00")
      ])
  }

  @Test func `after an outage nobody hears of four steps of one case at once`() {
    let missed = firing(owner: "anna", step: 2).step
    let warning = firing(owner: "anna", step: 1).step
    let reminder = firing(owner: "anna", step: 0).step
    #expect(reminder.without([warning, missed]).recipients.isEmpty)
    // The coordinator is not among those who hear of the missed deadline.
    #expect(warning.without([missed]).recipients == [.coordinator])
    #expect(missed.without([reminder, warning]) == missed)
    #expect(reminder.without([firing(owner: "anna", step: 3).step]) == reminder)
  }

  @Test func `a missed deadline comes back every workday`() throws {
    let missed = firing(owner: "anna", step: 2).step
    let friday = Sample.moment("2026-11-20T08:31:00")
    let next = try #require(
      repetition(of: missed, after: friday, calendar: WorkCalendar(), zone: Sample.zone))
    #expect(Sample.zone.text(next.due) == "2026-11-23T08:30:00+01:00")
    let reminder = firing(owner: "anna", step: 0).step
    #expect(
      repetition(of: reminder, after: friday, calendar: WorkCalendar(), zone: Sample.zone) == nil)
  }
}
