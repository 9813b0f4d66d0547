// Measures a file of samples that this package does not have: texts that nobody tuned for.
// `REFERRALD_SAMPLES=FILE swift test --filter SampleFileTests` prints what was right and each miss.

import Core
import Foundation
import Testing

struct SampleFileTests {
  @Test func `a file of samples is measured`() throws {
    guard let path = ProcessInfo.processInfo.environment["REFERRALD_SAMPLES"] else {
      print("skipped: REFERRALD_SAMPLES names no file of samples to measure")
      return
    }
    let samples = Samples.read(try String(contentsOfFile: path, encoding: .utf8))
    var judge = RouteJudge(policy: try DemoPolicy.load())
    for sample in samples { judge.judge(sample) }
    for miss in judge.score.misses.sorted() { print("  missed \(miss)") }
    print("\(samples.count) samples, \(judge.outcomes) outcomes")
    for fact in judge.score.all.keys.sorted() {
      let right = judge.score.right[fact] ?? 0
      let all = judge.score.all[fact] ?? 0
      let rate = Double(right * 1000 / max(1, all)) / 10
      print("  \(fact): \(right) of \(all), \(rate) %")
    }
    #expect(!samples.isEmpty)
  }
}
