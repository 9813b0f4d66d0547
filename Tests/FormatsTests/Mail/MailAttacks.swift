// Mails made to hurt a reader: each generator gives about `size` bytes of one kind of trouble.

import Testing

@testable import Formats

struct MailAttack: Sendable, CustomTestStringConvertible {
  var name: String
  /// Whether a limit must be reported once the mail is large.
  var isCut = false
  var make: @Sendable (_ size: Int) -> [UInt8]

  var testDescription: String { name }

  private static func text(_ head: String, _ unit: String, _ tail: String = "")
    -> @Sendable (Int)
    -> [UInt8]
  {
    { size in
      let repeats = max(1, (size - head.utf8.count - tail.utf8.count) / unit.utf8.count)
      var bytes = Array(head.utf8)
      bytes.reserveCapacity(size + unit.utf8.count)
      let piece = Array(unit.utf8)
      for _ in 0..<repeats { bytes += piece }
      return bytes + tail.utf8
    }
  }

  private static let html = "Content-Type: text/html\n\n"
  private static let plain = "Content-Type: text/plain; charset=utf-8\n\n"
  private static let mixed = "Content-Type: multipart/mixed; boundary=b\n\n"
  private static let quoted = "Content-Transfer-Encoding: quoted-printable\n\n"

  static let all: [MailAttack] = [
    MailAttack(name: "multiparts in multiparts", isCut: true) { size in
      var bytes: [UInt8] = []
      var depth = 0
      while bytes.count < size {
        bytes += "Content-Type: multipart/mixed; boundary=b\(depth)\n\n--b\(depth)\n".utf8
        depth += 1
      }
      return bytes
    },
    MailAttack(
      name: "messages in messages", isCut: true,
      make: text("", "Content-Type: message/rfc822\n\n")),
    MailAttack(name: "one boundary at every depth", isCut: true, make: text("", mixed + "--b\n")),
    MailAttack(name: "parts", isCut: true, make: text(mixed, "--b\n\n")),
    MailAttack(
      name: "header blocks on one line", isCut: true,
      make: text(plain, "Van: a Verzonden: 1-2-2026 Aan: b Onderwerp: c ")),
    MailAttack(name: "labels", isCut: true, make: text(plain, "Van:")),
    MailAttack(name: "header blocks behind quote marks", isCut: true) { size in
      // Half of what is read of a text is quote marks.
      let marks = String(repeating: ">", count: min(size / 2, 500_000))
      return text(plain + marks, " Van: a Verzonden: 1-2-2026 Aan: b Onderwerp: c")(size)
    },
    MailAttack(name: "header blocks behind short quotes", isCut: true) { size in
      let marks = String(repeating: ">", count: 40)
      return text(plain + marks, " Van: a Verzonden: 1-2-2026 Aan: b Onderwerp: c")(size)
    },
    MailAttack(name: "file names of flags", isCut: true) { size in
      let name = String(repeating: "\u{1F1F3}", count: min(size / 8, 15_000))
      return text(mixed, "--b\nContent-Type: a/b; name=\"\(name)\"\n\nx\n")(size)
    },
    MailAttack(name: "file names of dots", isCut: true) { size in
      let name = String(repeating: ".", count: min(size / 8, 60_000)) + "x"
      return text(mixed, "--b\nContent-Type: a/b; name=\"\(name)\"\n\nx\n")(size)
    },
    MailAttack(name: "colons behind an address", isCut: true) { size in
      let quotes = String(repeating: "\"\"", count: min(size / 4, 15_000))
      return text("From: " + quotes + "a@b.nl", ":", "\n\nx")(size)
    },
    MailAttack(
      name: "forms of one text", isCut: true,
      make: text(
        "Content-Type: multipart/alternative; boundary=b\n\n",
        "--b\n\n" + String(repeating: "word ", count: 2000) + "\n")),
    MailAttack(
      name: "headers run together", isCut: true,
      make: text(
        "", "Content-Type: multipart/mixed; boundary=b\nContent-Type: text/plain\n\nx\n--b\n")),
    MailAttack(name: "punctuation beyond ASCII", isCut: true, make: text(plain, "ik\u{2014}")),
    MailAttack(
      name: "signatures in markup", isCut: true,
      make: text(html + "x", "<div class=gmail_signature>a<br>b</div>a<br>-<br>c<br>")),
    MailAttack(name: "quotes in brackets", isCut: true, make: text("From: ", "<\"a", "\n\nx")),
    MailAttack(
      name: "boundaries that go on", isCut: true,
      make: text("", "Content-Type: multipart/mixed; boundary=b\n\n--bc\n\n")),
    MailAttack(
      name: "parts with names", isCut: true,
      make: text(mixed, "--b\nContent-Type: a/b; name=c\n\nx\n")),
    MailAttack(name: "closing boundaries", make: text(mixed + "--b\n\nx\n", "--b--\n")),
    MailAttack(
      name: "lines almost like a boundary", isCut: true,
      make: text(
        "Content-Type: multipart/mixed; boundary=\(String(repeating: "b", count: 200))\n\n",
        "--" + String(repeating: "b", count: 199) + "\n")),
    MailAttack(name: "header fields", isCut: true, make: text("", "A: b\n", "\nx")),
    MailAttack(name: "one long header field", isCut: true, make: text("Subject: ", "a", "\n\nx")),
    MailAttack(
      name: "one folded header field", isCut: true,
      make: text("Subject: a", "\n b", "\n\nx")),
    MailAttack(
      name: "header lines without colon", isCut: true, make: text("A: b\n", "junk\nB:\n", "\nx")),
    MailAttack(name: "addresses", isCut: true, make: text("To: ", "a@b.nl,", "\n\nx")),
    MailAttack(
      name: "many address fields", isCut: true,
      make: text("", "To: a@b.nl, c@d.nl, e@f.nl\n", "\nx")),
    MailAttack(name: "groups", isCut: true, make: text("To: ", "a:b@c.nl;", "\n\nx")),
    MailAttack(name: "comments in comments", isCut: true, make: text("From: ", "(", "\n\nx")),
    MailAttack(name: "open angle brackets", isCut: true, make: text("From: ", "<", "\n\nx")),
    MailAttack(name: "open quotes and escapes", isCut: true, make: text("From: \"", "\\", "\n\nx")),
    MailAttack(
      name: "encoded words", isCut: true,
      make: text("Subject: ", "=?utf-8?Q?a?= ", "\n\nx")),
    MailAttack(
      name: "encoded words in two character sets", isCut: true,
      make: text("Subject: ", "=?utf-8?Q?a?= =?big5?B?YQ==?= ", "\n\nx")),
    MailAttack(
      name: "encoded words without end", isCut: true,
      make: text("Subject: ", "=?utf-8?Q?", "\n\nx")),
    MailAttack(
      name: "encoded words without end in an address", isCut: true,
      make: text("From: ", "=?utf-8?Q?", "\n\nx")),
    MailAttack(name: "RFC 2231 segments", isCut: true) { size in
      var bytes = Array("Content-Type: text/plain".utf8)
      var number = 0
      while bytes.count < size {
        bytes += "; name*\(number)=a".utf8
        number += 1
      }
      return bytes + "\n\nx".utf8
    },
    MailAttack(
      name: "parameters without value", isCut: true,
      make: text("Content-Type: text/plain", "; a", "\n\nx")),
    MailAttack(name: "identifiers", isCut: true, make: text("References: ", "<a@b> ", "\n\nx")),
    MailAttack(name: "digits in a date", isCut: true, make: text("Date: ", "1", "\n\nx")),
    MailAttack(name: "one long line", isCut: true, make: text(plain, "a")),
    MailAttack(name: "empty lines", isCut: true, make: text(plain, "\n", "x")),
    MailAttack(name: "NUL bytes", isCut: true, make: text("", "\0")),
    MailAttack(name: "NUL bytes in the text", isCut: true, make: text(plain, "\0")),
    MailAttack(name: "bare CR", isCut: true, make: text(plain, "a\r")),
    MailAttack(
      name: "base64 garbage", isCut: true,
      make: text("Content-Transfer-Encoding: base64\n\n", "QUJD!=QQ\n")),
    MailAttack(name: "base64 padding", make: text("Content-Transfer-Encoding: base64\n\n", "=")),
    MailAttack(name: "base64 message in base64 message", isCut: true) { size in
      var inner = Array("Subject: x\n\nhello".utf8)
      while inner.count < size * 3 / 4 {
        let encoded = encodeBase64(inner)
        let head = "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n"
        inner = Array((head + encoded).utf8)
      }
      return inner
    },
    MailAttack(name: "quoted-printable garbage", isCut: true, make: text(quoted, "=XY=\n=")),
    MailAttack(name: "quoted-printable blanks", isCut: true, make: text(quoted, " ", "\nx")),
    MailAttack(name: "blanks behind soft breaks", isCut: true, make: text(quoted, "= ", "x")),
    MailAttack(name: "quote marks", isCut: true, make: text(plain, "> ")),
    MailAttack(name: "lines of quote marks", isCut: true, make: text(plain, ">>>>>>>>\n")),
    MailAttack(
      name: "lines of blanks", isCut: true,
      make: text(plain, "a\n" + String(repeating: " ", count: 3000) + "\n")),
    MailAttack(
      name: "flowed lines", isCut: true,
      make: text("Content-Type: text/plain; format=flowed\n\n", "> a \n")),
    MailAttack(
      name: "header blocks in the text", isCut: true,
      make: text(plain, "Van: a\nAan: b\nOnderwerp: FW: c\n\nx\n")),
    MailAttack(name: "attributions", isCut: true, make: text(plain, "Op 1 mei 2026 schreef\n")),
    MailAttack(name: "greetings", isCut: true, make: text(plain, "Groetjes\nJan is weg?\n")),
    MailAttack(name: "open elements", isCut: true, make: text(html, "<div>")),
    MailAttack(
      name: "open hidden elements", isCut: true,
      make: text(html, "<p style=display:none>")),
    MailAttack(name: "closing elements", isCut: true, make: text(html, "</div>")),
    MailAttack(name: "lists in lists", isCut: true, make: text(html, "<ol><li>")),
    MailAttack(
      name: "quotes in quotes", isCut: true,
      make: text(html, "<blockquote type=cite>a<br>")),
    MailAttack(name: "angle brackets", isCut: true, make: text(html, "<")),
    MailAttack(name: "open attributes", isCut: true, make: text(html, "<a b='")),
    MailAttack(name: "open comments", isCut: true, make: text(html, "<!--a>")),
    MailAttack(name: "open styles", isCut: true, make: text(html, "<style>")),
    MailAttack(name: "attributes", isCut: true, make: text(html + "<a ", "b=c ", ">x")),
    MailAttack(
      name: "one long style", isCut: true, make: text(html + "<p style=\"", "a:b;", "\">x")),
    MailAttack(name: "entities", isCut: true, make: text(html, "&amp;")),
    MailAttack(name: "broken entities", isCut: true, make: text(html, "&&#;&#x")),
    MailAttack(name: "big numbers in entities", isCut: true, make: text(html, "&#99999999999;")),
    MailAttack(
      name: "shift sequences", isCut: true,
      make: text("Content-Type: text/plain; charset=iso-2022-jp\n\n", "\u{1B}$B\u{1B}(B")),
    MailAttack(name: "bad bytes for libc", isCut: true) { size in
      Array("Content-Type: text/plain; charset=gb18030\n\n".utf8)
        + [UInt8](repeating: 0xFF, count: size)
    },
    MailAttack(name: "bad UTF-8", isCut: true) { size in
      Array(plain.utf8) + [UInt8](repeating: 0xE2, count: size)
    },
    MailAttack(
      name: "delivery report groups", isCut: true,
      make: text(
        "Content-Type: multipart/report; boundary=b\n\n--b\n"
          + "Content-Type: message/delivery-status\n\n",
        "Final-Recipient: rfc822;a@b\n\n", "--b--")),
    MailAttack(
      name: "attachments", isCut: true,
      make: text(mixed, "--b\nContent-Disposition: attachment; filename=../x\n\nx\n")),
  ]
}
