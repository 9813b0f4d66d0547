// Script, header lines, NUL and worse in every field: stored as text or refused, shown as text.

import Formats
import Foundation
import Testing

struct HarmTests {
  private static let fields = [
    "question", "referrer_phone", "referrer_email", "contact_way", "contact_time", "referrer_role",
    "referrer_name", "child_name", "child_age", "child_town", "school", "consent", "website",
    "ticket", "opened", "taal",
  ]

  @Test(arguments: [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' autofocus onfocus='alert(1)",
    "x\r\nBcc: elders@example.nl\r\n\r\nhallo", "a\u{0}b\u{1B}[31mc", "\u{202E}txt.exe", "{team}",
    "</textarea><script>alert(1)</script>", "../../../etc/passwd", "%00", "=cmd|' /C calc'!A0",
  ])
  func `in every field it does no harm`(text: String) throws {
    let site = try Site()
    let everywhere = Dictionary(uniqueKeysWithValues: Self.fields.map { ($0, text) })
    // With a fault, the page that comes back shows everything; without, it is stored.
    let reachable = everywhere.merging(["referrer_phone": "06-00000031"]) { $1 }
      .filter { $0.key != "referrer_email" }
    for fields in [everywhere, reachable] {
      let answer = try site.submit(fields)
      for code in ["<script", "<img", "onfocus='", "\u{0}", "\u{1B}", "\u{202E}"] {
        #expect(!answer.body.contains(code))
      }
      #expect(!answer.head.contains("Bcc") && !answer.head.contains("passwd"))
      #expect(answer.head.components(separatedBy: "\r\n").allSatisfy { $0.contains(": ") })
    }
    let file = try #require(try site.waiting().first)
    #expect(file.compact.utf8.allSatisfy { $0 >= 0x20 })
    for member in file["data"]?.members ?? [] where member.name != "question" {
      #expect(member.value.string?.contains("\n") == false, "\(member.name) keeps to one line")
    }
    #expect(try site.drafts().isEmpty)
  }

  @Test(arguments: ["ACCEPT_LANGUAGE", "AUTHORIZATION", "HOST", "ORIGIN", "SEC_FETCH_SITE"])
  func `in a header it does no harm`(header: String) throws {
    let site = try Site()
    for value in ["<script>\r\nX: y", "\u{0}", String(repeating: ",;q=", count: 5000)] {
      let answer = try site.submit([:], headers: [header: value])
      #expect(!answer.body.contains("<script") && !answer.head.contains("X: y"))
    }
  }

  @Test func `in the address it does no harm`() throws {
    let site = try Site()
    for path in [
      "/<script>", "/../form.yaml", "/nl.yaml", "/form.css/../token",
      String(repeating: "/", count: 500),
    ] {
      let answer = try site.ask("GET", path, query: "taal=<script>&x=%00&%ff")
      #expect(!answer.body.contains("<script") && !answer.body.contains(Site.token))
    }
  }
}
