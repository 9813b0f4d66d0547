// Hostile mail: nothing traps, limits are reported, the answer stays small. How the time grows is
// a benchmark, because no test may depend on the speed of the machine: Tests/Benchmarks/attacks.

import Testing

@testable import Formats

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
    // A header block put apart from the text on its line gains one line end.
    let passages = mail.passages.reduce(0) { $0 + $1.text.utf8.count }
    #expect(passages <= limits.textBytes + limits.textBytes / 20)
    #expect(mail.attachments.count <= limits.attachments)
    #expect(mail.from.count + mail.to.count <= 2 * limits.addresses)
    #expect(mail.defects.count <= 64 && mail.defects.allSatisfy { $0.utf8.count < 120 })
  }
}
