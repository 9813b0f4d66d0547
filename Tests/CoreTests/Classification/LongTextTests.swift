// Texts that nobody writes by hand: what they may cost, and what they may cause.

import Testing

@testable import Core

struct LongTextTests {
  private func signal(_ text: String) -> Signal {
    Signal(
      key: SignalKey(source: "x", identifier: "1"), channel: .mail,
      received: Instant(seconds: 1_794_300_000), passages: [Passage(zone: .own, text: text)])
  }

  @Test func `no sentence is longer than two hundred words, so that looking at one stays cheap`() {
    let text = String(repeating: "zijn broertje van 6 en ", count: 400)
    let reading = Reading(
      signal(text), lexicon: FixturePolicy.invented.lexicon, today: CivilDate(dayNumber: 20_000))
    let longest = reading.tokens.indices.map { reading.sentence(around: $0).count }.max() ?? 0
    #expect(reading.tokens.count > 1500)
    #expect(longest <= 200)
  }

  @Test func `a mail that names a crowd of children is one case for the coordinator`() throws {
    let policy = try DemoPolicy.load()
    let names = (1...60).map { "- kind \($0): een jongen van \($0 % 12 + 4) jaar uit Groenlo" }
    let mail = signal("Ik meld deze leerlingen aan voor hulp:\n" + names.joined(separator: "\n"))
    let plan = plan(
      mail, policy: policy, roster: .withoutStore(), now: mail.received, zone: Sample.zone)
    #expect(plan.opened.count == 1)
    #expect(plan.opened.first?.decision.route == .coordinator)
    #expect(plan.facts.doubts.contains { $0.text.contains("meer dan 20 kinderen") })
  }
}
