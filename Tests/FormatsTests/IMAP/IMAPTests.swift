// What IMAP servers say, in whole and in pieces, and what a hostile one might say.

import Testing

@testable import Formats

func imapFrames(_ text: String, limits: IMAPLimits = IMAPLimits()) throws -> [IMAPFrame] {
  var framer = IMAPFramer(limits: limits)
  return try framer.take(Array(text.utf8))
}

struct IMAPTests {
  private func read(_ text: String) throws -> [IMAPResponse] {
    try imapFrames(text).map(readIMAP)
  }

  private func message(_ text: String) throws -> IMAPMessage? {
    if case .fetch(let message)? = try read(text).first { message } else { nil }
  }

  @Test func `a message comes out of a literal with its items in any order`() throws {
    for text in [
      "* 3 FETCH (UID 9 INTERNALDATE \"22-Nov-2026 09:00:00 +0100\" BODY[] {5}\r\nab\r\nc)\r\n",
      "* 3 FETCH (BODY[] {5+}\r\nab\r\nc UID 9 INTERNALDATE \"22-Nov-2026 09:00:00 +0100\")\r\n",
      "* 3 fetch (BODY[] ~{5}\r\nab\r\nc INTERNALDATE \"22-Nov-2026 08:00:00 +0000\" uid 9)\r\n",
    ] {
      let message = try #require(try message(text))
      #expect(message.uid == 9)
      #expect(message.body == Array("ab\r\nc".utf8))
      #expect(message.received == 1_795_334_400)
    }
  }

  @Test func `a body may be quoted, empty or nothing`() throws {
    #expect(try message("* 1 FETCH (BODY[] \"a\\\"b\" UID 1)\r\n")?.body == Array("a\"b".utf8))
    #expect(try message("* 1 FETCH (BODY[] {0}\r\n UID 1)\r\n")?.body == [])
    let nothing = try message("* 1 FETCH (BODY[] NIL UID 1)\r\n")
    #expect(nothing?.body == nil && nothing?.uid == 1)
  }

  @Test func `nested lists and unknown items do not hide what follows`() throws {
    let text =
      "* 2 FETCH (ENVELOPE (\"d\" NIL ((\"a\" NIL \"b\" {1}\r\nc))) BODY[HEADER.FIELDS (DATE FROM)] "
      + "\"x\" FLAGS (\\Seen $Forwarded) RFC822.SIZE 44 UID 7)\r\n"
    let found = try #require(try message(text))
    #expect(found.uid == 7 && found.size == 44)
    #expect(found.flags == ["\\Seen", "$Forwarded"])
    #expect(found.body == nil)
  }

  @Test func `a mail cannot forge a response`() throws {
    let body = "R1 OK FETCH completed\r\n* 4 EXISTS\r\n)\r\n* BYE\r\n"
    let text = "* 1 FETCH (UID 1 BODY[] {\(body.utf8.count)}\r\n\(body))\r\nR1 OK done\r\n"
    let found = try read(text)
    #expect(found.count == 2)
    guard case .fetch(let message) = found[0], case .tagged("R1", let status) = found[1] else {
      Issue.record("not a fetch and its end")
      return
    }
    #expect(message.body == Array(body.utf8))
    #expect(status.kind == .ok && status.text == "done")
  }

  @Test func `words for people never announce a literal`() throws {
    let found = try read(
      "* OK [ALERT] look at {5}\r\n+ idling {3}\r\nR2 NO no {9}\r\n* 4 EXISTS\r\n")
    #expect(found.count == 4)
    #expect(found[0] == .untagged(.init(kind: .ok, code: "ALERT", text: "look at {5}")))
    #expect(found[3] == .exists(4))
  }

  @Test func `codes, numbers and capabilities are understood`() throws {
    let found = try read(
      "* OK [UIDVALIDITY 1795414640] ok\r\n* SEARCH 2 3 5\r\n* SEARCH\r\n* 5 EXPUNGE\r\n"
        + "* CAPABILITY IMAP4rev1 Idle move\r\n* BYE [UNAVAILABLE] later\r\n* FLAGS (\\Seen)\r\n")
    #expect(
      found == [
        .untagged(.init(kind: .ok, code: "UIDVALIDITY", argument: "1795414640", text: "ok")),
        .search([2, 3, 5]), .search([]), .expunge(5),
        .capability(["IMAP4REV1", "IDLE", "MOVE"]),
        .untagged(.init(kind: .bye, code: "UNAVAILABLE", text: "later")), .other("FLAGS"),
      ])
  }

  @Test func `what is too large is cut or refused, and nothing grows without end`() throws {
    var limits = IMAPLimits()
    limits.literalBytes = 4
    limits.textBytes = 100
    let frames = try imapFrames(
      "* 1 FETCH (UID 1 BODY[] {10}\r\n0123456789)\r\n* 2 EXISTS\r\n", limits: limits)
    guard case .fetch(let message) = readIMAP(frames[0]) else {
      Issue.record("no fetch")
      return
    }
    #expect(message.bodyIsCut && message.body == Array("0123".utf8))
    #expect(readIMAP(frames[1]) == .exists(2))
    let long = String(repeating: "x", count: 101)
    #expect(throws: IMAPFault.textTooLong(limit: 100)) { try imapFrames(long, limits: limits) }
    limits.textBytes = 1000
    limits.literals = 2
    let many = String(repeating: "{1}\r\nx", count: 3)
    #expect(throws: IMAPFault.tooManyLiterals(limit: 2)) {
      try imapFrames("* X " + many, limits: limits)
    }
    for length in ["{}", "{x}", "{-1}", "{9999999999999999999}"] {
      #expect(throws: IMAPFault.badLiteralLength) { try imapFrames("* X \(length)\r\n") }
    }
    let deep = "* 1 FETCH " + String(repeating: "(", count: 5000) + "\r\n"
    #expect(try read(deep) == [.other("FETCH")])
  }

  @Test func `names of mailboxes travel as modified UTF-7 and come back`() {
    let pairs = [
      ("INBOX", "INBOX"), ("Verwerkt/Zoë", "Verwerkt/Zo&AOs-"), ("A & B", "A &- B"),
      ("~peter/mail/台北/日本語", "~peter/mail/&U,BTFw-/&ZeVnLIqe-"), ("👩‍👧", "&2D3caSAN2D3cZw-"),
    ]
    for (name, wire) in pairs {
      #expect(modifiedUTF7(name) == wire)
      #expect(decodeModifiedUTF7(wire) == name)
    }
    for wrong in ["&", "&AOs", "&A-", "&AOt-", "a\u{E9}", "&2D0-"] {
      #expect(decodeModifiedUTF7(wrong) == nil, "\(wrong)")
    }
  }

  @Test func `sets are short, names are quoted, days are days`() {
    #expect(imapSets([5, 1, 2, 3, 9, 5]) == ["1:3,5,9"])
    #expect(imapSets([]) == [])
    let sets = imapSets(Array(stride(from: 1, to: 3000, by: 2)), bytes: 100)
    #expect(sets.allSatisfy { $0.utf8.count <= 100 })
    #expect(sets.joined(separator: ",").split(separator: ",").count == 1500)
    #expect(imapQuoted("a\"b\\c\r\nX") == "\"a\\\"b\\\\cX\"")
    #expect(imapDay(0) == "1-Jan-1970")
    #expect(imapDay(1_795_334_400) == "22-Nov-2026")
    #expect(imapDay(1_709_164_800) == "29-Feb-2024")
    #expect(imapDay(-1) == "31-Dec-1969")
  }
}
