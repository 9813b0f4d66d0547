// The composer: what it writes is short-lined, pure ASCII, injection-proof, and reads back.

import Testing

@testable import Formats

struct MailComposerTests {
  private func outgoing() -> OutgoingMail {
    OutgoingMail(
      from: MailAddress(name: "Ondersteuningsteam", address: "team@example.nl"),
      to: [MailAddress(name: "Carla", address: "carla@example.nl")], subject: "Nieuw signaal",
      date: MailMoment(seconds: 1_791_279_728, offsetMinutes: 120), messageID: "rf.1.1@example.nl",
      text: "Beste Carla,\n\nEr is een nieuw signaal.\n")
  }

  private func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(
      separator: "\r\n", omittingEmptySubsequences: false
    )
    .map(String.init)
  }

  @Test func `a plain mail looks as expected`() throws {
    #expect(
      lines(try composeMail(outgoing())) == [
        "Date: Tue, 6 Oct 2026 11:42:08 +0200", "From: Ondersteuningsteam <team@example.nl>",
        "To: Carla <carla@example.nl>", "Subject: Nieuw signaal", "Message-ID: <rf.1.1@example.nl>",
        "Auto-Submitted: auto-generated", "X-Auto-Response-Suppress: All", "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable",
        "",
        "Beste Carla,", "", "Er is een nieuw signaal.", "",
      ])
  }

  @Test func `anything survives the way through composer and reader`() throws {
    var mail = outgoing()
    mail.from.name = "Team \"Jeugd, Gezin\" \\ Oost"
    mail.to = (1...40).map { MailAddress(name: "Renée Ünal \($0)", address: "r\($0)@example.nl") }
    mail.replyTo = MailAddress(name: "", address: "antwoord@example.nl")
    mail.subject = String(repeating: "Termijn verloopt morgen – één dag 👍 ", count: 12) + "einde"
    mail.inReplyTo = "a@example.nl"
    mail.references = (1...60).map { "reference-number-\($0)@example.nl" }
    mail.text =
      "Één regel = \(String(repeating: "lang ", count: 60)).\n.\n..\nFrom hier\n \n=?x?=\ttab \neinde"
    let bytes = try composeMail(mail)
    #expect(
      bytes.allSatisfy { $0 < 0x7F && ($0 >= 0x20 || $0 == 0x0D || $0 == 0x0A || $0 == 0x09) })
    for line in lines(bytes) {
      #expect(line.utf8.count <= 78)
      #expect(line.first != "." && !line.hasPrefix("From "))
      #expect(!line.utf8.contains(0x0A) && !line.utf8.contains(0x0D))
    }
    let read = readMail(bytes)
    #expect(read.from == [mail.from] && read.to == mail.to)
    #expect(read.replyTo == [MailAddress(name: "", address: "antwoord@example.nl")])
    #expect(read.subject == mail.subject && read.date == mail.date)
    #expect(read.messageID == mail.messageID && read.references == mail.references)
    #expect(read.text == mail.text && read.defects.isEmpty)
    #expect(read.automation?.reason == "Auto-Submitted: auto-generated")
  }

  @Test func `an HTML form is the second alternative`() throws {
    var mail = outgoing()
    mail.html = "<p>Beste Carla,</p><p>Eén signaal.</p>"
    let read = readMail(try composeMail(mail))
    #expect(read.text == "Beste Carla,\n\nEr is een nieuw signaal." && read.defects.isEmpty)
  }

  @Test func `the caller may replace the marks against automatic answers`() throws {
    var mail = outgoing()
    mail.extraHeaders = [
      .init(name: "Auto-Submitted", value: "auto-replied"),
      .init(name: "X-Referrald-Case", value: "één\r\nBcc: spion@example.org"),
    ]
    let text = lines(try composeMail(mail))
    #expect(text.contains("Auto-Submitted: auto-replied"))
    #expect(!text.contains("Auto-Submitted: auto-generated"))
    #expect(text.contains("X-Auto-Response-Suppress: All"))
    #expect(!text.contains { $0.hasPrefix("Bcc") })
  }

  @Test(arguments: [
    "good@x>\r\nRCPT TO:<v@y", "a@b\r\nBcc: c@d", "a b@example.nl", "a@b@example.nl", "@example.nl",
    "a@", "", "a", "a@example.nl\0", "<a@example.nl>", "a@exam ple.nl", "a@-x.nl", "a@x..nl",
    "é@x.nl",
    "a,b@example.nl", String(repeating: "a", count: 250) + "@example.nl", ".a@example.nl",
  ])
  func `an address that could mean something else is refused by field`(address: String) {
    #expect(!isSafeAddress(address))
    var mail = outgoing()
    mail.to.append(MailAddress(name: "", address: address))
    #expect(throws: ComposeError.unsafeAddress(field: "To")) { try composeMail(mail) }
    mail = outgoing()
    mail.from.address = address
    #expect(throws: ComposeError.unsafeAddress(field: "From")) { try composeMail(mail) }
    mail = outgoing()
    mail.replyTo = MailAddress(name: "", address: address)
    #expect(throws: ComposeError.unsafeAddress(field: "Reply-To")) { try composeMail(mail) }
  }

  @Test(arguments: [
    "jan@example.nl", "j.d-e_f+x@sub.example.nl", "o'neil@example.nl", "a@localhost",
  ])
  func `ordinary addresses are safe`(address: String) { #expect(isSafeAddress(address)) }

  @Test func `identifiers, header names and dates are checked`() {
    var mail = outgoing()
    mail.messageID = "a@b>\r\nX: y"
    #expect(throws: ComposeError.unsafeIdentifier(field: "Message-ID")) { try composeMail(mail) }
    mail = outgoing()
    mail.references = ["a b@c"]
    #expect(throws: ComposeError.unsafeIdentifier(field: "References")) { try composeMail(mail) }
    mail = outgoing()
    mail.extraHeaders = [.init(name: "X Y", value: "")]
    #expect(throws: ComposeError.unsafeHeaderName) { try composeMail(mail) }
    mail.extraHeaders = [.init(name: "Bcc", value: "x")]
    #expect(throws: ComposeError.reservedHeader(name: "Bcc")) { try composeMail(mail) }
    mail = outgoing()
    mail.date.seconds = .max
    #expect(throws: ComposeError.momentOutOfRange) { try composeMail(mail) }
    mail = outgoing()
    mail.to = []
    #expect(throws: ComposeError.noRecipients) { try composeMail(mail) }
  }
}
