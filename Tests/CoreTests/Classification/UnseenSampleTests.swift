// Texts that were written apart from the classifier, through the mail reader and the whole plan. The
// first figures on them, before anything was mended, stand in README.md.

import Testing

struct UnseenSampleTests {
  @Test func `mails and forms of other writers go where the team would want them`() throws {
    let text = [Samples.unseenOne, Samples.unseenTwo, Samples.unseenThree].joined(separator: "\n\n")
    let samples = Samples.read(text)
    #expect(samples.count >= 105)
    var judge = RouteJudge(policy: try DemoPolicy.load())
    for sample in samples { judge.judge(sample) }
    print("written apart: \(judge.score.summary)")
    for miss in judge.score.misses.sorted() { print("  missed \(miss)") }
    #expect(judge.score.percent("acute") == 100)
    #expect(judge.score.percent("route") >= 90)
    #expect(judge.score.percent("no needless review") >= 90)
    #expect(judge.score.percent("not confidently wrong") >= 97)
    for fact in ["age", "municipality", "school", "noise"] {
      #expect(judge.score.percent(fact) >= 93, "\(fact)")
    }
  }
}
