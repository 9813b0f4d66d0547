// Two machines that answer each other must fall silent: at most one confirmation goes out.

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
