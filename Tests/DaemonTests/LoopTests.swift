// Two machines that answer each other must fall silent: at most one confirmation goes out.

import Host
import Testing

@testable import Core
@testable import Daemon
@testable import Formats
@testable import Storage

struct LoopTests {
  private let referrer = "ib@esdoornhof.example.nl"

  private func confirmations(_ mails: [MailMessage]) -> [MailMessage] {
    mails.filter { !($0.to.first?.address.hasSuffix("@ondersteuningsteam.example.nl") ?? true) }
  }

  @Test func `the referrer hears that it arrived, and nothing of what they wrote`() async throws {
    let office = try Office()
    try office.deliver(Letter.school, "1", at: "2026-11-10T11:00:00")
    try await office.pass("2026-11-10T11:05:00")
    let mail = try #require(confirmations(try office.mails()).first)
    #expect(mail.to.map(\.address) == [referrer])
    #expect(mail.text.contains("Carla Wiggerink") && mail.text.contains("06-00000051"))
    #expect(mail.text.contains("dinsdag 17 november"))
    #expect(!mail.text.contains("9 jaar") && !mail.text.contains("Esdoornhof"))
    #expect(mail.automation?.reason == "Auto-Submitted: auto-replied")
    #expect(mail.inReplyTo == ["school-1@mail.example.org"])
  }

  @Test func `another machine that answers every mail gets one confirmation`() async throws {
    for header in ["Auto-Submitted: auto-replied\n", "", "Precedence: bulk\n"] {
      let office = try Office()
      try office.deliver(Letter.school, "1", at: "2026-11-10T11:00:00")
      var sent = 0
      for round in 1...6 {
        let time = "2026-11-10T11:\(round + 10):00"
        try await office.pass(time)
        for mail in confirmations(try office.mails()) {
          sent += 1
          // It keeps no thread, and quotes nothing: the worst kind.
          try office.deliver(
            """
            From: \(referrer)
            To: aanmelding@ondersteuningsteam.example.nl
            Subject: Wij hebben uw bericht ontvangen [A-\(round)]
            Message-ID: <auto-\(round)@esdoornhof.example.nl>
            \(header)
            Graag meld ik een leerling van \(round + 5) jaar aan. Hij woont in Winterswijk. De ouders
            geven toestemming. Uw bericht was: \(mail.subject)
            """, "a\(round)", at: time)
        }
      }
      #expect(sent == 1, "\(header)")
    }
  }

  @Test func `our own mailbox, colleagues, lists and machines get none`() async throws {
    let senders = [
      ("aanmelding@ondersteuningsteam.example.nl", ""),
      ("bart@ondersteuningsteam.example.nl", ""),
      ("noreply@school.example.nl", ""), ("mailer-daemon@school.example.nl", ""),
      ("jan@school.example.nl", "List-Id: <ouders.school.example.nl>\n"),
      ("jan@school.example.nl", "Precedence: bulk\n"),
      ("jan@school.example.nl", "Return-Path: <>\n"),
    ]
    let office = try Office()
    for (number, (sender, header)) in senders.enumerated() {
      try office.deliver(
        """
        \(header)From: \(sender)
        To: aanmelding@ondersteuningsteam.example.nl
        Subject: Aanmelding
        Message-ID: <m\(number)@mail.example.org>

        Graag meld ik een leerling van 9 jaar aan van OBS Esdoornhof. Hij woont in Winterswijk.
        De ouders geven toestemming voor contact.
        """, "m\(number)", at: "2026-11-10T11:00:00")
    }
    try await office.pass("2026-11-10T11:05:00")
    let count = try await office.read { try $0.backlog(waitingSince: Instant(seconds: 0)) }
    #expect(count.undelivered == 0)
    #expect(confirmations(try office.mails()).isEmpty)
  }

  /// What an office sends goes into the other's mailbox, as long as it is for that domain.
  private func exchange(
    _ one: Office, _ other: Office, _ time: String, stripped: Bool
  ) async throws -> (toOne: Int, toOther: Int) {
    var counts = [0, 0]
    for round in 1...8 {
      for (side, office) in [one, other].enumerated() {
        let target = side == 0 ? other : one
        let domain = side == 0 ? "team-b.example.nl" : "ondersteuningsteam.example.nl"
        let now = "\(time):\(round + 10):0\(side)"
        try await office.pass(now)
        let folder = "\(office.state)/mail/out/new"
        for name in try Files.list(folder) {
          let bytes = try Files.read("\(folder)/\(name)")
          try Files.remove("\(folder)/\(name)")
          let to = readMail(bytes).to.first?.address ?? ""
          guard to == "aanmelding@\(domain)" || to == "ondersteuningsteam@\(domain)" else {
            continue
          }
          counts[side] += 1
          let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
          try target.deliver(
            stripped ? text.replacing("Auto-Submitted: auto-replied\n", with: "") : text, name,
            at: now)
        }
      }
    }
    return (counts[1], counts[0])
  }

  @Test(arguments: [false, true], ["aanmelding", "ondersteuningsteam"])
  func `two intake systems that answer each other fall silent`(
    stripped: Bool, sender: String
  ) async throws {
    let here = try Office()
    let there = try Office {
      $0.replacing("ondersteuningsteam.example.nl", with: "team-b.example.nl")
    }
    // The first mail bears the other's address as its sender; perhaps it was forged.
    try here.deliver(
      Letter.parent().replacing("kim1@mail.example.org", with: "\(sender)@team-b.example.nl"),
      "first", at: "2026-11-10T11:00:00")
    let (toHere, toThere) = try await exchange(
      here, there, "2026-11-10T11", stripped: stripped)
    #expect(toThere == 1, "one confirmation goes out")
    #expect(toHere <= 1, "and it is answered at most once")
    #expect(try await here.read { try $0.cases(.open) }.count <= 2)
  }

  /// RFC 3464, as Postfix writes it.
  private func bounce(of mail: MailMessage, to address: String) -> String {
    """
    Return-Path: <>
    From: MAILER-DAEMON@mx.example.nl (Mail Delivery System)
    To: ondersteuningsteam@ondersteuningsteam.example.nl
    Subject: Undelivered Mail Returned to Sender
    Auto-Submitted: auto-replied
    MIME-Version: 1.0
    Content-Type: multipart/report; report-type=delivery-status; boundary="b"
    Message-ID: <bounce-\(address)@mx.example.nl>

    --b
    Content-Type: text/plain

    I'm sorry to have to inform you that your message could not be delivered.

    --b
    Content-Type: message/delivery-status

    Reporting-MTA: dns; mx.example.nl

    Final-Recipient: rfc822; \(address)
    Action: failed
    Status: 5.1.1

    --b
    Content-Type: text/rfc822-headers

    Message-ID: <\(mail.messageID ?? "")>
    Subject: x

    --b--
    """
  }

  @Test func `a colleague's mail that comes back reaches the coordinator, a referrer's the owner`()
    async throws
  {
    let office = try Office()
    try office.deliver(Letter.school, "1", at: "2026-11-10T11:00:00")
    try await office.pass("2026-11-10T11:05:00")
    for mail in try office.mails() {
      let address = mail.to.first?.address ?? ""
      try office.deliver(bounce(of: mail, to: address), "b-\(address)", at: "2026-11-10T11:06:00")
      try await office.pass("2026-11-10T11:07:00")
      let told = try office.mails()
      let isReferrer = address == referrer
      #expect(
        told.map { $0.to.first?.address.prefix { $0 != "@" } } == [isReferrer ? "carla" : "ingrid"])
      #expect(told.first?.subject.contains("kwam niet aan [OT-2026-0001]") == true)
    }
    #expect(try await office.count(.attached) == 2)
    #expect(try await office.read { try $0.cases(.open) }.count == 1, "and no case of its own")
  }

  @Test func `of sixteen and over only the young person hears`() async throws {
    let office = try Office()
    try office.deliver(
      Letter.school.replacing("9 jaar", with: "16 jaar"), "1", at: "2026-11-10T11:00:00")
    try await office.pass("2026-11-10T11:05:00")
    #expect(confirmations(try office.mails()).isEmpty)
  }

  @Test func `danger gets the numbers to call at once, day and night`() async throws {
    let office = try Office()
    try office.deliver(Letter.acute, "1", at: "2026-11-14T23:30:00")
    try await office.pass("2026-11-14T23:31:00")
    let mail = try #require(confirmations(try office.mails()).first)
    #expect(mail.text.contains("112") && mail.text.contains("0800-0113"))
  }
}
