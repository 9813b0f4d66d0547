// Times every attack at three sizes. Built by Tests/Benchmarks/attacks; never part of the package.

import Glibc

@testable import Formats

@main
struct MailAttackTiming {
  static func main() {
    var worst = 0.0
    for attack in MailAttack.all {
      var times: [Double] = []
      for size in [2 << 20, 4 << 20, 8 << 20] {
        let bytes = attack.make(size)
        let best = (0..<3).map { _ in processorTime { _ = readMail(bytes) } }.min() ?? 0
        times.append(best)
      }
      // Below some milliseconds the clock tells more about the machine than about the reader.
      let ratio = times[2] / max(times[1], 5)
      worst = max(worst, ratio)
      print(
        "\(times.map { shown($0) }.joined(separator: "  ")) ms  x\(shown(ratio))  \(attack.name)")
    }
    print("\(MailAttack.all.count) attacks, worst ratio \(shown(worst))")
    exit(worst <= 2.5 ? 0 : 1)
  }

  /// Milliseconds that this process computed: other programs do not count.
  static func processorTime(_ work: () -> Void) -> Double {
    let start = clock()
    work()
    return Double(clock() - start) * 1e3 / 1e6
  }

  static func shown(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
