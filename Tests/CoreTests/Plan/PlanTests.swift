// The whole plan on given facts: cases, notices, what is attached and what is only recorded.

import Testing

@testable import Core

struct PlanTests {
  private func planner(
    _ facts: Facts, signal: Signal = Sample.signal(), roster: Roster = Sample.roster(),
    policy: Policy = Sample.policy(), now: String = "2026-11-10T10:00:05"
  ) -> Planner {
    Planner(
      signal: signal, facts: facts, policy: policy, roster: roster, now: Sample.moment(now),
      zone: Sample.zone)
  }

  private let nothingKnown = Planner.Known(thread: [], family: [], possible: [])

  private func known(_ matches: Set<KnownCase.Match>, owner: PersonID = "cor") -> KnownCase {
    KnownCase(
      number: CaseNumber(prefix: "OT", year: 2026, sequence: 7), family: 3, owner: owner,
      state: .assigned, matches: matches, participants: ["ouder@mail.example.org"])
  }

  @Test func `three children are three cases, one owner and one mail`() {
    let children = [6, 10, 13].map { Sample.child(age: $0, school: "BON") }
    let plan = planner(Sample.facts(children)).referral(nothingKnown)
    #expect(
      plan.opened.map(\.number.description) == ["OT-2026-0042", "OT-2026-0043", "OT-2026-0044"])
    #expect(Set(plan.opened.map(\.owner)) == ["bram"])
    #expect(plan.outbox.map(\.key) == ["OT-2026-0042/assignment/bram"])
    #expect(plan.events.map(\.what) == ["opened", "opened", "opened"])
  }

  @Test func `an alarm goes out at once in the middle of a weekend, and nothing else does`() {
    let facts = Sample.facts([Sample.child()], urgent: true)
    let night = "2026-11-14T23:30:00"
    let plan = planner(facts, signal: Sample.signal(night), now: night).referral(nothingKnown)
    #expect(plan.outbox.map(\.key) == ["OT-2026-0042/alarm/coor", "OT-2026-0042/alarm/boss"])
    #expect(plan.outbox.allSatisfy { $0.notBefore == Sample.moment(night) })
    let calm = planner(Sample.facts([Sample.child()]), signal: Sample.signal(night), now: night)
    #expect(
      calm.referral(nothingKnown).outbox.map(\.notBefore) == [Sample.moment("2026-11-16T08:30:00")])
  }

  @Test func `an alarm says which number to call when the family wrote one`() throws {
    var facts = Sample.facts([Sample.child()], urgent: true)
    facts.family.phones = ["0600000014"]
    var policy = Sample.policy()
    policy.templates[.alarm] = Template(subject: "[{{number}}]", text: "Bel {{who}}")
    let plan = planner(facts, policy: policy).referral(nothingKnown)
    guard case .mail(let mail) = try #require(plan.outbox.first).payload else {
      Issue.record("no mail")
      return
    }
    #expect(mail.text == "Bel een ouder of verzorger, 06-00000014")
  }

  @Test func `an ordinary confirmation of yesterday holds back no numbers to call in danger`() {
    var policy = Sample.policy()
    policy.confirmHours = 24
    for (isUrgent, known, sends) in [
      (true, Notice.confirmation, true), (true, .confirmationUrgent, false),
      (false, .confirmation, false), (false, .confirmationUrgent, true),
    ] {
      let roster = Roster(
        loads: [:], nextSequence: { _ in 42 }, known: { _ in [] },
        isConfirmed: { notice, _, _ in notice == known })
      let plan = planner(
        Sample.facts([Sample.child()], urgent: isUrgent), roster: roster, policy: policy
      ).referral(nothingKnown)
      #expect(plan.outbox.contains { $0.key.contains("/confirmation") } == sends)
    }
  }

  @Test func `one child outside the area does not hold up the others`() {
    let outside = Sample.child(
      age: 18, place: "Doetinchem", municipality: "Doetinchem", area: .outside, school: "MEI")
    let plan = planner(Sample.facts([outside, Sample.child(school: "ESD")])).referral(nothingKnown)
    #expect(plan.opened.map(\.state) == [.redirect, .assigned])
    #expect(
      plan.outbox.map(\.key) == [
        "OT-2026-0042/redirect/coor", "OT-2026-0042/copy/anna", "OT-2026-0043/assignment/anna",
      ])
  }

  @Test func `a reply goes to the owner and sets no new deadline`() {
    let planner = planner(
      Sample.facts([], kind: .followUp), roster: Sample.roster(known: [known([.thread])]))
    let plan = planner.attached(to: planner.knownCases().thread[0])
    #expect(plan.status == .attached)
    #expect(plan.opened.isEmpty)
    #expect(plan.outbox.map(\.key) == ["signal/test/1/follow-up/cor"])
  }

  @Test func `a reply that tells more of the same child is attached, a new child is a new case`() {
    var own = known([.thread])
    own.firstName = "Milan"
    var milan = Sample.child(school: "ESD")
    milan.firstName = "Milan"
    var noor = milan
    noor.firstName = "Noor"
    for (child, isContinued) in [(milan, true), (Sample.child(), true), (noor, false)] {
      let planner = planner(Sample.facts([child]), roster: Sample.roster(known: [own]))
      #expect((planner.continued(planner.knownCases()) != nil) == isContinued)
    }
    own.state = .closed
    let late = planner(Sample.facts([milan]), roster: Sample.roster(known: [own]))
    #expect(late.continued(late.knownCases()) == nil)
    #expect(late.referral(late.knownCases()).opened.map(\.owner) == ["cor"])
  }

  @Test func `a signal that waited past its deadline still finds somebody who works soon`() {
    let partTimer = Sample.policy([Sample.person("anna", days: [.monday])])
    let plan = planner(
      Sample.facts([Sample.child()]), signal: Sample.signal("2026-10-01T10:00:00"),
      policy: partTimer
    ).referral(nothingKnown)
    #expect(plan.opened.map(\.owner) == ["anna"])
  }

  @Test func `what the owner writes goes to the coordinator, not back to the owner`() {
    var signal = Sample.signal()
    signal.from = Mailbox(name: "", address: "cor@team.example.nl")
    let planner = planner(
      Sample.facts([], kind: .followUp), signal: signal,
      roster: Sample.roster(known: [known([.thread])]))
    let plan = planner.attached(to: planner.knownCases().thread[0])
    #expect(plan.outbox.map(\.key) == ["signal/test/1/follow-up/coor"])
  }

  @Test func `danger in a reply is an alarm too`() {
    let planner = planner(
      Sample.facts([], urgent: true, kind: .followUp),
      roster: Sample.roster(known: [known([.thread])]))
    let keys = planner.attached(to: planner.knownCases().thread[0]).outbox.map(\.key)
    #expect(keys.contains("signal/test/1/alarm/coor"))
  }

  @Test func `a case number from a stranger opens a case with a note`() {
    var stranger = known([.number])
    stranger.participants = ["iemand.anders@mail.example.org"]
    let planner = planner(
      Sample.facts([Sample.child(school: "ESD")]), roster: Sample.roster(known: [stranger]))
    let found = planner.knownCases()
    #expect(found.thread.isEmpty)
    let plan = planner.referral(found)
    #expect(plan.opened.count == 1)
    #expect(plan.decisions[0].reasons.map(\.code).contains("case.possible"))
  }

  @Test func `a case number that nobody knows is told with the new case`() {
    var signal = Sample.signal()
    signal.passages = [Passage(zone: .subject, text: "Re: [OT-2026-0311] afspraak")]
    let planner = planner(Sample.facts([Sample.child(school: "ESD")]), signal: signal)
    let plan = planner.referral(planner.knownCases())
    #expect(plan.decisions[0].reasons.map(\.code).contains("case.unknown"))
  }

  @Test func `a new child in a known family is a new case for the same owner`() {
    let planner = planner(
      Sample.facts([Sample.child(school: "ESD")]),
      roster: Sample.roster(known: [known([.address])]))
    let plan = planner.referral(planner.knownCases())
    #expect(plan.opened.map(\.owner) == ["cor"])
    #expect(plan.opened.map(\.family) == [3])
  }

  @Test func `a second report on the same child joins its open case`() {
    var child = Sample.child(school: "ESD")
    child.firstName = "Milan"
    child.age = AgeFact(min: 9, max: 9, birthdate: Sample.day("2017-03-04"))
    var own = known([.child])
    own.child = ChildMark(firstName: "Milan", birthdate: Sample.day("2017-03-04"))
    let planner = planner(Sample.facts([child]), roster: Sample.roster(known: [own]))
    let plan = planner.referral(planner.knownCases())
    #expect(plan.status == .attached)
    #expect(plan.attachedTo == [own.number])
  }

  @Test func `a consultation opens no case and keeps no child`() {
    let facts = Sample.facts(
      [Sample.child(age: 7, place: nil, school: "ESD")],
      referrer: Referrer(role: .school, school: "ESD"), consent: .notNeeded, kind: .consultation)
    let plan = planner(facts).consultation()
    #expect(plan.status == .consultation)
    #expect(plan.opened.isEmpty)
    #expect(plan.outbox.map(\.key) == ["signal/test/1/consultation/anna"])
  }

  @Test func `an automatic mail is recorded and answered by nothing`() {
    let plan = planner(Sample.facts([], kind: .automatic)).automatic()
    #expect(plan.status == .ignored)
    #expect(plan.outbox.isEmpty)
    #expect(plan.decisions.map(\.route) == [.none])
  }

  @Test func `a bounce of our own mail goes to its case and to the coordinator`() {
    var signal = Sample.signal()
    signal.bounced = ["ot-2026-0007.abc@team.example.nl"]
    let plan = planner(
      Sample.facts([], kind: .automatic), signal: signal,
      roster: Sample.roster(known: [known([.thread])])
    ).automatic()
    #expect(plan.attachedTo.map(\.description) == ["OT-2026-0007"])
    #expect(plan.outbox.map(\.key) == ["signal/test/1/undelivered/coor"])
  }

  @Test func `an owner who is away keeps the case and the deputy hears of it`() {
    let policy = Sample.policy([
      Sample.person("cor", away: ("2026-11-01", "2026-11-30"), deputy: "anna"),
      Sample.person("anna"),
    ])
    let planner = planner(
      Sample.facts([Sample.child()]), roster: Sample.roster(known: [known([.address])]),
      policy: policy)
    let plan = planner.referral(planner.knownCases())
    #expect(plan.opened.map(\.owner) == ["cor"])
    #expect(
      plan.outbox.map(\.key) == ["OT-2026-0042/assignment/cor", "OT-2026-0042/assignment/anna"])
  }
}
