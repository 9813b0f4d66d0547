// Texts that were written apart from the classifier, through the mail reader and the whole plan. The
// first figures on them, before anything was mended, stand in README.md.

import Foundation
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
    #expect(judge.score.percent("route") >= 88)
    #expect(judge.score.percent("no needless review") >= 90)
    #expect(judge.score.percent("not confidently wrong") >= 93)
    for fact in ["age", "municipality", "school", "noise"] {
      #expect(judge.score.percent(fact) >= 93, "\(fact)")
    }
  }

  /// What the sets of Tests/Golden/Samples came to once they had been read, and the fourth unread; a
  /// change may not lose it.
  @Test(arguments: [("one", 98), ("two", 98), ("three", 98), ("four", 86)])
  func `the later sets stay where they are`(name: String, route: Int) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = root.deletingLastPathComponent().appending(path: "Golden/Samples/apart-\(name).txt")
    let samples = Samples.read(try String(contentsOf: file, encoding: .utf8))
    #expect(samples.count >= 60)
    var judge = RouteJudge(policy: try DemoPolicy.load())
    for sample in samples { judge.judge(sample) }
    print("apart, \(name): \(judge.score.summary)")
    for miss in judge.score.misses.sorted() { print("  missed \(miss)") }
    #expect(judge.score.percent("acute") == 100)
    #expect(judge.score.percent("not acute") >= 97)
    #expect(judge.score.percent("not confidently wrong") >= 97)
    #expect(judge.score.percent("route") >= route)
    #expect(judge.score.percent("noise") >= 88)
  }
}
