// Header fields by themselves: moments, addresses, parameters, encoded words, file names.

import Testing

@testable import Formats

struct MailHeaderTests {
  private var ignored = MailDefects()

  private func moment(_ text: String, dutch: Bool = false) -> String? {
    readMoment(Array(text.utf8)[...], assumesDutchTime: dutch)?.writtenForMail
  }

  @Test(arguments: [
    ("Tue, 6 Oct 2026 11:42:08 +0200", "Tue, 6 Oct 2026 11:42:08 +0200"),
    ("6 Oct 2026 11:42 +0200", "Tue, 6 Oct 2026 11:42:00 +0200"),
    ("6 Oct 26 11:42:08 GMT", "Tue, 6 Oct 2026 11:42:08 +0000"),
    ("Tue, 6 Oct 99 11:42:08 EST", "Wed, 6 Oct 1999 11:42:08 -0500"),
    (
      "Tue,6\tOct(sic) 2026 11:42:08(noon ((almost)) ) -0330 (NST)",
      "Tue, 6 Oct 2026 11:42:08 -0330"
    ),
    ("Tue Oct  6 11:42:08 2026", "Tue, 6 Oct 2026 11:42:08 +0000"),
    ("2026-10-06T11:42:08.123+02:00", "Tue, 6 Oct 2026 11:42:08 +0200"),
    ("Sun, 29 Feb 2032 23:59:60 +0000", "Sun, 29 Feb 2032 23:59:59 +0000"),
    ("from a by b; Tue, 6 Oct 2026 11:42:08 +0200 (CEST)", "Tue, 6 Oct 2026 11:42:08 +0200"),
    ("6 Oct 2026 11:42:08 +9999", "Tue, 6 Oct 2026 11:42:08 +0000"),
    ("6 Oct 2026 11:42:08 +2", "Tue, 6 Oct 2026 11:42:08 +0200"),
    ("6 Oct 2026 11:42:08 +0200 (CEST; zomertijd)", "Tue, 6 Oct 2026 11:42:08 +0200"),
    ("id 1234567890123 1 2 3 4 5 6 7; 6 Oct 2026 11:42:08 Z", "Tue, 6 Oct 2026 11:42:08 +0000"),
  ])
  func `a date field is read in every form`(text: String, expected: String) {
    #expect(moment(text) == expected)
  }

  @Test(arguments: [
    "", "gisteren", "31 Feb 2026 10:00 +0100", "6 Oct 2026", "6 Oct 2026 25:00 +0100",
    "6 Oct 2026 10:61 +0100", "6 Foo 2026 10:00 +0100", "6 Oct 123456 10:00", "(6 Oct 2026 10:00",
    "99999999999999999999 Oct 2026 10:00", "0 Oct 2026 10:00", "29 Feb 2027 10:00 +0100",
  ])
  func `what is no date gives none`(text: String) { #expect(moment(text) == nil) }

  @Test(arguments: [
    ("maandag 19 oktober 2026 14:55", "Mon, 19 Oct 2026 14:55:00 +0200"),
    ("ma 2 nov 2026 om 10:12", "Mon, 2 Nov 2026 10:12:00 +0100"),
    ("Monday, November 2, 2026 12:05 AM", "Mon, 2 Nov 2026 00:05:00 +0100"),
    ("Mon, Nov 2, 2026 at 12:05 PM", "Mon, 2 Nov 2026 12:05:00 +0100"),
    ("Montag, 2. März 2026 10:12", "Mon, 2 Mar 2026 10:12:00 +0100"),
    ("lundi 2 février 2026 10:12", "Mon, 2 Feb 2026 10:12:00 +0100"),
    ("02-11-2026 10:12", "Mon, 2 Nov 2026 10:12:00 +0100"),
    ("29 maart 2026 01:59", "Sun, 29 Mar 2026 01:59:00 +0100"),
    ("29 maart 2026 03:00", "Sun, 29 Mar 2026 03:00:00 +0200"),
    ("25 oktober 2026 02:59", "Sun, 25 Oct 2026 02:59:00 +0200"),
    ("25 oktober 2026 03:00", "Sun, 25 Oct 2026 03:00:00 +0100"),
    ("1 november 2026 om 21:03:12 UTC", "Sun, 1 Nov 2026 21:03:12 +0000"),
  ])
  func `moments that people's programs write are Dutch time`(text: String, expected: String) {
    #expect(moment(text, dutch: true) == expected)
  }

  @Test(arguments: [
    ("a@b.nl", ["<a@b.nl>"]), ("Jan <a@B.NL>", ["Jan <a@b.nl>"]),
    ("\"Bee, Jan\" <a@b.nl>, c@d.nl", ["Bee, Jan <a@b.nl>", "<c@d.nl>"]),
    ("Jan Bee <a@b.nl> ; c@d.nl", ["Jan Bee <a@b.nl>", "<c@d.nl>"]),
    ("a@b.nl (Jan (de Bee))", ["Jan (de Bee) <a@b.nl>"]),
    ("Team: a@b.nl, c@d.nl;, e@f.nl", ["<a@b.nl>", "<c@d.nl>", "<e@f.nl>"]),
    ("undisclosed-recipients:;", []), ("<>", []), ("", []), (",,;", []),
    ("Jan <@relay.nl,@x.nl:a@b.nl>", ["Jan <a@b.nl>"]), ("<a@[192.0.2.1]>", ["<a@[192.0.2.1]>"]),
    ("\"a b\"@c.nl", ["<\"a b\"@c.nl>"]), ("a . b @ c . nl", ["<a.b@c.nl>"]),
    ("=?utf-8?Q?Zo=C3=AB?= <a@b.nl>", ["Zoë <a@b.nl>"]),
    ("=?utf-8?Q?Bee,_Jan?= <a@b.nl>", ["Bee, Jan <a@b.nl>"]),
    ("Jan <a@b.nl", ["Jan <a@b.nl>"]), ("Jan a@b.nl>", ["Jan <a@b.nl>"]),
    ("<a@b.nl> Jan", ["Jan <a@b.nl>"]), ("a@b.nl c@d.nl", ["c@d.nl <a@b.nl>"]),
    ("\"x\u{202E}y\u{7}\" <a@b.nl>", ["xy <a@b.nl>"]),
  ])
  func `addresses are read in every form`(text: String, expected: [String]) {
    var ignored = ignored
    let found = readAddresses(Array(text.utf8)[...], limit: 10, &ignored)
    #expect(
      found.map { $0.name.isEmpty ? "<\($0.address)>" : "\($0.name) <\($0.address)>" } == expected)
  }

  @Test func `a name that holds an address is shown with the real one`() {
    #expect(MailAddress(name: "Jan", address: "a@b.nl").shown == "Jan")
    #expect(MailAddress(name: "x@y.nl", address: "a@b.nl").shown == "x@y.nl <a@b.nl>")
    #expect(MailAddress(name: "", address: "a@b.nl").shown == "a@b.nl")
    #expect(MailAddress(name: "Jan", address: "").shown == "Jan")
  }

  @Test(arguments: [
    ("=?utf-8?Q?a_b=20c?=", "a b c"), ("=?UTF-8?b?w6k=?= =?utf-8?B?w6s=?=", "éë"),
    ("=?utf-8?B?ww==?= =?utf-8?B?qQ==?=", "é"), ("=?iso-8859-1*nl?Q?=E9?=", "é"),
    ("a =?utf-8?Q?b?= c", "a b c"), ("=?utf-8?Q?b", "=?utf-8?Q?b"), ("=?x?y?z?=", "=?x?y?z?="),
    ("=?utf-8?Q?=0D=0ABcc:_x?=", "Bcc: x"), ("1 + 1 =? 2", "1 + 1 =? 2"),
    ("regel\n  twee", "regel twee"),
    ("=?utf-8?Q?=E2=80=AEom?=", "om"),
  ])
  func `encoded words become text without control characters`(text: String, expected: String) {
    var ignored = ignored
    let found = readUnstructured(Array(text.utf8)[...], &ignored)
    #expect(found.drop { $0 == " " } == expected)
  }

  @Test(arguments: [
    ("text/plain; charset=\"utf-8\" (x); FORMAT=flowed", ["charset": "utf-8", "format": "flowed"]),
    ("a/b; name*=utf-8'nl'Zo%C3%AB", ["name": "Zoë"]),
    ("a/b; name*0*=iso-8859-1''Zo; name*1*=%EB; name*2=\" x\"", ["name": "Zoë x"]),
    ("a/b; name*1=b; name*0=a", ["name": "ab"]), ("a/b; name=a; name=b", ["name": "a"]),
    ("a/b; name=\"a\\\"b\"", ["name": "a\"b"]),
    ("a/b; name=verslag groep 5.pdf; x=y", ["name": "verslag groep 5.pdf", "x": "y"]),
    ("a/b; name=a name2=b", ["name": "a", "name2": "b"]), ("a/b;;; =x; y=; z", [:]),
    ("a/b; name=\"open", ["name": "open"]), ("a/b; n*=x'y", ["n": "x'y"]),
  ])
  func `parameters are read in every form`(text: String, expected: [String: String]) {
    var ignored = ignored
    #expect(MailParameters(Array(text.utf8)[...], &ignored).values == expected)
  }

  @Test(arguments: [
    ("../../etc/passwd", "passwd"), ("C:\\map\\brief.pdf", "brief.pdf"), ("..", ""),
    ("a\0b.txt", "ab.txt"),
    ("foto\u{202E}gpj.exe", "fotogpj.exe"), (" .verborgen ", "verborgen"), ("a:b?.pdf", "a_b_.pdf"),
    ("é👍.pdf", "é👍.pdf"),
  ])
  func `file names are made safe`(stated: String, expected: String) {
    #expect(safeFilename(stated) == expected)
  }

  @Test func `a long file name keeps its ending`() {
    let name = safeFilename(String(repeating: "é", count: 200) + ".docx")
    #expect(name.utf8.count <= 150 && name.hasSuffix("….docx"))
    #expect(safeFilename("a." + String(repeating: "b", count: 400)).utf8.count <= 150)
    // One character may be as long as the name.
    let accents = safeFilename("a" + String(repeating: "\u{301}", count: 400) + ".pdf")
    #expect(accents.utf8.count <= 150 && accents.hasSuffix("….pdf"))
    #expect(safeFilename(String(repeating: ".", count: 400) + "x ..") == "x")
  }

  @Test(arguments: [
    ("<a@b>", ["a@b"]), ("<a@b> <c@d>", ["a@b", "c@d"]), ("<a@b>,<c@d>(x)", ["a@b", "c@d"]),
    ("a@b", ["a@b"]), ("<>", []), ("", []), ("<a @\n b>", ["a@b"]), ("<open@b", []),
    ("two words", []),
  ])
  func `identifiers stand in angle brackets`(text: String, expected: [String]) {
    #expect(readIdentifiers(Array(text.utf8)[...]) == expected)
  }
}
