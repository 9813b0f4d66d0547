// The words of the team's own rules.

import Testing

@testable import Core

struct RuleWordsTests {
  private static let text =
    "Zij is suïcidaal; hij zette een mes, zo zei hij, op haar keel. Niet een twee drie vier vijf zes."

  private func rulesFound(_ phrases: [[String]], _ signal: Signal) -> Set<Int> {
    let rules = Rules(
      exceptions: phrases.map { words in
        var when = Rule.Conditions()
        when.words = words
        return Rule(name: words.joined(), when: when)
      })
    let lexicon = Lexicon(schools: [], places: [], postcodes: [], rules: rules)
    let today = CivilDate(dayNumber: 20_000)
    return RuleWordsReader(
      reading: Reading(signal, lexicon: lexicon, today: today)
    ).read()
  }

  private func signal(_ passages: [Passage]) -> Signal {
    Signal(
      key: SignalKey(source: "x", identifier: "1"), channel: .mail,
      received: Instant(seconds: 0), passages: passages)
  }

  @Test(arguments: [
    ("suïcid*", true), ("suicid*", true), ("mes … keel", true), ("keel", true),
    ("zette een mes", true), ("dreig* mes", false), ("zette … zes", false), ("keel … mes", false),
    ("kee", false), ("*", false),
  ])
  func `a rule's words may end in a star and leave words out`(phrase: String, stands: Bool) {
    let signal = signal([Passage(zone: .own, text: Self.text)])
    #expect(rulesFound([[phrase]], signal) == (stands ? [0] : []))
  }

  @Test func `one phrase of a rule is enough, and each rule is looked at`() {
    let signal = signal([Passage(zone: .own, text: Self.text)])
    #expect(rulesFound([["logopedie", "keel"], [], ["baby"], ["mes … keel"]], signal) == [0, 3])
  }

  @Test func `what is quoted or stands in a signature is not what somebody says now`() {
    let signal = signal([
      Passage(zone: .subject, text: "logopedie"), Passage(zone: .quoted, text: "keel"),
      Passage(zone: .forwarded, text: "mes"), Passage(zone: .signature, text: "zes"),
    ])
    #expect(rulesFound([["logopedie"], ["keel"], ["mes"], ["zes"]], signal) == [0, 2])
  }
}
