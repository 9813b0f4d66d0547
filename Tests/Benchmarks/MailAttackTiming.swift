// Times every attack at three sizes. Built by Tests/Benchmarks/attacks; never part of the package.

import Glibc

@testable import Formats

@main
struct MailAttackTiming {
  static func main() {
    let clock = ContinuousClock()
    var worst = 0.0
    for attack in MailAttack.all {
      var times: [Double] = []
      for size in [2 << 20, 4 << 20, 8 << 20] {
        let bytes = attack.make(size)
        // The best of three: other programs only make it slower.
        let best = (0..<3).map { _ in clock.measure { _ = readMail(bytes) } }.min() ?? .zero
        times.append(
          Double(best.components.seconds) * 1e3 + Double(best.components.attoseconds) / 1e15)
      }
      // Below a millisecond the clock tells more about the machine than about the reader.
      let ratio = times[2] / max(times[1], 1)
      worst = max(worst, ratio)
      print(
        "\(times.map { shown($0) }.joined(separator: "  ")) ms  x\(shown(ratio))  \(attack.name)")
    }
    print("\(MailAttack.all.count) attacks, worst ratio \(shown(worst))")
    exit(worst <= 2.5 ? 0 : 1)
  }

  static func shown(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
