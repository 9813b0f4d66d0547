// The configuration of the form as its administrator checks it.

import Foundation
import TestSupport
import Testing

struct CheckTests {
  @Test func `the shipped configuration is whole`() throws {
    let outcome = try Site.run(["--check", "\(Site.root)/Config/form"], [:])
    #expect(outcome.code == 0)
    #expect(outcome.complaint == "")
  }

  @Test(arguments: [
    ("nl.yaml", "  send: Verstuur", "  zend: Verstuur", "no `page.send`"),
    ("nl.yaml", "  send: Verstuur", "  zend: Verstuur", "nothing uses `page.zend`"),
    ("en.yaml", "  send: Send", "  send: [Send", "en.yaml:"),
    ("form.yaml", "  - school\n", "  - skool\n", "unknown field `skool`"),
    ("form.yaml", "queue: /", "queue: ", "`queue` must be a path"),
  ])
  func `a mistake is told with its file`(file: String, old: String, new: String, said: String)
    throws
  {
    let site = try Site()
    try site.change(file) { $0 = $0.replacingOccurrences(of: old, with: new) }
    let outcome = try Site.run(["--check", site.config], [:])
    #expect(outcome.code == 78)
    #expect(outcome.complaint.contains(said), "\(outcome.complaint)")
  }

  @Test func `a short token or one that is not there is told`() throws {
    let site = try Site()
    try "short".write(toFile: "\(site.folder)/token", atomically: true, encoding: .utf8)
    #expect(
      try Site.run(["--check", site.config], [:]).complaint.contains("at least 20 characters"))
    try FileManager.default.removeItem(atPath: "\(site.folder)/token")
    #expect(try Site.run(["--check", site.config], [:]).complaint.contains("cannot read"))
  }

  @Test func `a broken configuration shows a page with the numbers for danger`() throws {
    let site = try Site()
    try site.change("nl.yaml") { $0 = "page: [" }
    let answer = try site.ask("GET")
    #expect(answer.status == 500)
    #expect(answer.body.contains("Bel 112"))
  }

  @Test func `wrong words are a usage error`() throws {
    #expect(try Site.run(["--frob"], [:]).code == 64)
    #expect(try Site.run(["--help"], [:]).code == 0)
  }
}
