// The classifier on invented mails and forms: kind, danger, consent and the facts of each child.

import Core
import Testing

struct SampleTests {
  @Test(arguments: [
    ("mails, first set", Samples.mailsOne), ("mails, second set", Samples.mailsTwo),
    ("mails, third set", Samples.mailsThree), ("forms", Samples.forms),
  ])
  func `the facts of invented mails and forms are read`(name: String, text: String) {
    let samples = Samples.read(text)
    #expect(samples.count >= 25)
    var score = Score()
    for sample in samples { judge(sample, &score) }
    print("\(name): \(score.summary)")
    for miss in score.misses { print("  missed \(miss)") }
    #expect(score.percent("danger") == 100)
    #expect(score.percent("kind") >= 95)
    for fact in ["age", "municipality", "school", "children"] {
      #expect(score.percent(fact) >= 95, "\(fact)")
    }
    #expect(score.percent("doubts") >= 90)
    #expect(score.percent("consent") >= 95)
  }

  private func judge(_ sample: Samples.Sample, _ score: inout Score) {
    let facts = classify(sample.signal, policy: FixturePolicy.invented, today: sample.received)
    let title = sample.title
    score.count("kind", facts.kind == sample.kind, "\(title) is \(facts.kind)")
    score.count("danger", facts.urgent == sample.isUrgent, title)
    score.count("consent", facts.consent == sample.consent, "\(title) is \(facts.consent)")
    score.count(
      "children", facts.children.count == sample.children.count,
      "\(title) has \(facts.children.count)")
    for (child, expected) in zip(facts.children, sample.children) {
      let age = child.age.map { $0.min == $0.max ? "\($0.min)" : "\($0.min)-\($0.max)" } ?? "-"
      score.count("age", age == expected.age, "\(title): \(age)")
      let municipality = child.residence?.municipality ?? ""
      score.count(
        "municipality", expected.municipality == "?" || municipality == expected.municipality,
        "\(title): \(municipality)")
      let school = child.school ?? (child.possibleSchools.isEmpty ? "-" : "?")
      let isRight =
        school == expected.school
        || (expected.school.hasSuffix("?") && (school == "?" || expected.school.hasPrefix(school)))
      score.count("school", isRight, "\(title): \(school)")
    }
    let doubts = Set((facts.doubts + facts.children.flatMap(\.doubts)).map(\.kind.rawValue))
    score.count(
      "doubts", doubts.subtracting(["unborn"]) == sample.doubts, "\(title): \(doubts.sorted())")
  }
}
