// Hostile mail: nothing traps, limits are reported, the answer stays small. How the time grows is
// a benchmark, because no test may depend on the speed of the machine it runs on:
//
//     REFERRALD_BENCHMARK=1 swift test -c release -Xswiftc -enable-testing --filter MailAttack

import Foundation
import Testing

@testable import Formats

private let runsBenchmark = ProcessInfo.processInfo.environment["REFERRALD_BENCHMARK"] != nil

struct MailAttackTests {
  /// Limits small enough that a small mail reaches each of them.
  private var limits: MailLimits {
    var limits = MailLimits()
    limits.messageBytes = 4 << 20
    limits.headerBlockBytes = 8 << 10
    limits.fieldBytes = 4 << 10
    limits.textBytes = 16 << 10
    return limits
  }

  @Test(arguments: MailAttack.all)
  func `an attack ends in a small answer that tells its limit`(attack: MailAttack) {
    let bytes = attack.make(80_000)
    let mail = readMail(bytes, limits: limits)
    #expect(mail.isCut == attack.isCut, "\(mail.defects)")
    #expect(mail.text.utf8.count <= limits.textBytes)
    #expect(mail.passages.reduce(0) { $0 + $1.text.utf8.count } <= limits.textBytes)
    #expect(mail.attachments.count <= limits.attachments)
    #expect(mail.from.count + mail.to.count <= 2 * limits.addresses)
    #expect(mail.defects.count <= 64 && mail.defects.allSatisfy { $0.utf8.count < 120 })
  }

  @Test(.enabled(if: runsBenchmark, "a benchmark: skipped"))
  func `time grows with the size and not with its square`() {
    let clock = ContinuousClock()
    for attack in MailAttack.all {
      var times: [Double] = []
      for size in [2 << 20, 4 << 20, 8 << 20] {
        let bytes = attack.make(size)
        let best = (0..<3).map { _ in clock.measure { _ = readMail(bytes) } }.min() ?? .zero
        times.append(
          Double(best.components.attoseconds) / 1e15 + Double(best.components.seconds) * 1e3)
      }
      let ratio = times[2] / max(times[1], 1)
      let shown = times.map { String(format: "%8.1f", $0) }.joined(separator: " ")
      print("\(shown) ms  x\(String(format: "%.2f", ratio))  \(attack.name)")
      #expect(ratio <= 2.5, "\(attack.name)")
    }
  }
}
