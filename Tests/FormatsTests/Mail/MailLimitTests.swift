// Each limit cuts where it says, reports itself, and leaves the rest of the mail readable.

import Testing

@testable import Formats

struct MailLimitTests {
  private func read(_ mail: String, _ change: (inout MailLimits) -> Void) -> MailMessage {
    var limits = MailLimits()
    change(&limits)
    return readMail(Array(mail.utf8), limits: limits)
  }

  private let head =
    "From: a@mail.example.nl\nMessage-ID: <m@mail.example.nl>\nDate: 3 Nov 2026 09:15 +0100\n"

  @Test func `the limits are those that the documentation promises`() {
    let limits = MailLimits.standard
    #expect(limits.messageBytes == 35 << 20 && limits.textBytes == 1 << 20)
    #expect(limits.headerBlockBytes == 256 << 10 && limits.fieldBytes == 64 << 10)
    #expect(limits.depth == 32 && limits.parts == 500 && limits.fields == 500)
    #expect(limits.addresses == 500 && limits.attachments == 100)
  }

  @Test func `a mail at its limits is whole`() {
    let mail = head + "To: a@b.nl, c@d.nl\nSubject: x\n\n0123456789"
    let found = read(mail) { limits in
      limits.messageBytes = mail.utf8.count
      limits.fields = 5
      limits.addresses = 2
      limits.textBytes = 10
      limits.parts = 1
    }
    #expect(!found.isCut && found.defects.isEmpty && found.text == "0123456789")
  }

  @Test(arguments: [[], [0x0A], [0x0D], [0x00], [0xFF], Array("From:".utf8), Array("--".utf8)])
  func `next to nothing is a mail without text`(bytes: [UInt8]) {
    let found = readMail(bytes)
    #expect(found.from.isEmpty && found.date == nil && !found.isCut)
    #expect(found.passages.count <= 1 && found.defects.contains("The Message-ID is missing."))
  }

  @Test func `a large mail is read up to the limit`() {
    let found = read(head + "Subject: x\n\nabcdef") { $0.messageBytes = head.utf8.count + 15 }
    #expect(found.isCut && found.text == "abc" && found.subject == "x")
    #expect(found.defects.count == 1)
  }

  @Test func `text is cut between characters`() {
    let found = read(head + "\nééé") { $0.textBytes = 5 }
    #expect(found.isCut && found.text.hasPrefix("éé"))
    #expect(found.text.utf8.count <= 5)
  }

  @Test func `fields beyond the limit are unread and the text is still found`() {
    let found = read(head + "A: 1\nSubject: late\n\ntext") { $0.fields = 4 }
    #expect(found.isCut && found.subject == "" && found.text == "text")
    let block = read(head + "A: 1\nSubject: late\n\ntext") {
      $0.headerBlockBytes = head.utf8.count
    }
    #expect(block.isCut && block.subject == "" && block.text == "text")
    let field = read("Subject: abcdef\n" + head + "\ntext") { $0.fieldBytes = 4 }
    #expect(field.isCut && field.subject == "abc" && field.text == "text")
  }

  @Test(arguments: [
    "The mail is larger than 300 bytes; the rest is unread.",
    "Parts lie more than 1 deep; the rest was left closed.",
    "The mail has more than 2 parts; the rest is unread.",
    "The header is larger than 40 bytes; the rest is unread.",
    "A header field is larger than 20 bytes and was cut.",
    "There are more than 3 header fields; the rest is unread.",
    "A header field has more than 1 addresses; the rest is unread.",
    "The text is longer than 4 bytes and was cut.",
    "There are more than 1 attachments.",
  ])
  func `each limit can be set, and says so when it is reached`(sentence: String) {
    let part = "--x\nContent-Disposition: attachment; filename=a\n\nb\n"
    let inner = "--x\nContent-Type: message/rfc822\n\nSubject: in\n\ntext\n"
    let mail =
      head + "To: a@b.nl, c@d.nl\nContent-Type: multipart/mixed; boundary=x\n\n"
      + "--x\n\nwords\n" + part + part + inner + "--x--\n"
    let found = read(mail) { limits in
      switch sentence.prefix(9) {
      case "The mail ":
        if sentence.contains("300") { limits.messageBytes = 300 } else { limits.parts = 2 }
      case "Parts lie": limits.depth = 1
      case "The heade": limits.headerBlockBytes = 40
      case "A header ":
        if sentence.contains("20") { limits.fieldBytes = 20 } else { limits.addresses = 1 }
      case "There are":
        if sentence.contains("fields") { limits.fields = 3 } else { limits.attachments = 1 }
      default: limits.textBytes = 4
      }
    }
    #expect(found.isCut && found.defects.contains(sentence), "\(found.defects)")
  }

  @Test func `addresses, parts, attachments and depth have their limits`() {
    let to = read(head + "To: a@b.nl, c@d.nl, e@f.nl\n\ntext") { $0.addresses = 2 }
    #expect(to.isCut && to.to.count == 2)
    let part = "--x\nContent-Disposition: attachment; filename=a\n\nb\n"
    let body = "Content-Type: multipart/mixed; boundary=x\n\n--x\n\ntext\n"
    let mail = head + body + part + part + part + "--x--\n"
    let parts = read(mail) { $0.parts = 3 }
    #expect(parts.isCut && parts.attachments.count == 1 && parts.text == "text")
    let files = read(mail) { $0.attachments = 2 }
    #expect(files.isCut && files.attachments.count == 2)
    let inner = "Content-Type: message/rfc822\n\n"
    let deep = read(head + inner + inner + "Subject: in\n\ntext") { $0.depth = 1 }
    #expect(deep.isCut && deep.attachments.count == 2 && !deep.hasReadableText)
  }

  @Test func `a large attachment is measured and the mail around it read`() {
    var mail = Array(
      (head + "Content-Type: multipart/mixed; boundary=x\n\n--x\n\ntext\n--x\n").utf8)
    mail += "Content-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\n".utf8
    let line = Array(String(repeating: "QUJD", count: 19).utf8) + [0x0D, 0x0A]
    let lines = 40_000  // Three megabytes; thirty-five are a benchmark.
    for _ in 0..<lines { mail += line }
    mail += "--x--\n".utf8
    let found = readMail(mail)
    #expect(!found.isCut && found.text == "text")
    #expect(found.attachments.map(\.bytes) == [lines * 57])
  }
}
