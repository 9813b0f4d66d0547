// Times every attack at seven sizes, each twice the one before. Built by Tests/Benchmarks/attacks;
// never part of the package.

import Glibc

@testable import Formats

@main
struct MailAttackTiming {
  static func main() {
    var worst = 0.0
    for attack in MailAttack.all {
      // Small sizes too: most attacks reach a limit, and behind it nothing grows any more.
      let times = (17...23).map { power in
        let bytes = attack.make(1 << power)
        return (0..<4).map { _ in processorTime { _ = readMail(bytes) } }.min() ?? 0
      }
      // Below some milliseconds the clock tells more about the machine than about the reader.
      let ratio = zip(times, times.dropFirst()).map { $1 / max($0, 5) }.max() ?? 0
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
