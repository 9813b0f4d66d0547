// The page that people see: language, what is asked, what comes back when something is wrong.

import Foundation
import TestSupport
import Testing

struct PageTests {
  @Test(arguments: [
    ("", "", "nl"), ("", "en-GB,en;q=0.9", "en"), ("", "de,nl;q=0.7,en;q=0.3", "nl"),
    ("", "de, en;q=0.2", "en"), ("taal=en", "nl", "en"), ("taal=xx", "en", "en"),
    ("", "en;q=0", "nl"),
  ])
  func `the language is that of the link, else the browser's, else Dutch`(
    query: String, header: String, expected: String
  ) throws {
    let answer = try Site().ask("GET", query: query, headers: ["ACCEPT_LANGUAGE": header])
    #expect(answer.body.contains("<html lang=\"\(expected)\">"))
    #expect(answer.head.contains("Content-Language: \(expected)"))
  }

  @Test func `the numbers for danger stand on top and nothing on the page comes from elsewhere`()
    throws
  {
    let answer = try Site().ask("GET")
    #expect(answer.status == 200)
    let text = answer.body.replacing(/<[^>]*>/, with: "")
    #expect(text.contains("Nu gevaar? Bel 112 · Veilig Thuis 0800-2000 · 113"))
    let danger = try #require(answer.body.range(of: "Nu gevaar?"))
    #expect(danger.lowerBound < answer.body.range(of: "<h1")!.lowerBound)
    for word in ["<script", "http:", "https:", "style=", "<img", "onclick", "cookie"] {
      #expect(!answer.body.contains(word), "\(word)")
    }
    #expect(answer.head.contains("Content-Security-Policy: default-src 'none'; style-src 'self'"))
    #expect(answer.head.contains("Cache-Control: no-store"))
  }

  @Test
  func `only the question is required, and everything else but the ways to reach is optional`()
    throws
  {
    let page = try Site().ask("GET").body
    #expect(page.components(separatedBy: " required").count == 2)
    #expect(page.components(separatedBy: "(niet verplicht)").count == 1 + 9)
    #expect(!page.lowercased().contains("name=\"bsn"))
  }

  @Test func `a team that asks less has fewer fields`() throws {
    let site = try Site()
    try site.change("form.yaml") { $0 = $0.replacingOccurrences(of: "  - school\n", with: "") }
    #expect(!(try site.ask("GET").body.contains("name=\"school\"")))
  }

  @Test func `what is missing is told on top with links and beside the field, and nothing is lost`()
    throws
  {
    let site = try Site()
    let answer = try site.submit([
      "referrer_name": "Jip & \"Janneke\"", "child_town": "Groenlo", "referrer_role": "ouder",
      "referrer_email": "jip@", "school": "'t Kempken",
    ])
    #expect(answer.status == 422)
    #expect(answer.body.contains("<title>Niet verstuurd:"))
    #expect(
      answer.body.contains("href=\"#question\"") && answer.body.contains("href=\"#referrer_email\"")
    )
    #expect(
      answer.body.contains(
        "aria-describedby=\"question-hint question-error\" aria-invalid=\"true\""))
    #expect(answer.body.contains("value=\"Jip &amp; &quot;Janneke&quot;\""))
    #expect(answer.body.contains("value=\"&#39;t Kempken\""))
    #expect(answer.body.contains("value=\"ouder\" checked"))
    #expect(answer.body.contains("name=\"ticket\" value=\"\(Site.ticket)\""))
    #expect(try site.waiting().isEmpty)
  }

  @Test(arguments: [
    (["question": "Hulp", "referrer_phone": "06-00000"], "referrer_phone"),
    (["question": "Hulp", "referrer_email": "a@b"], "referrer_email"),
    (["question": "Hulp", "referrer_email": "a b@example.nl"], "referrer_email"),
    (["question": "Hulp"], "referrer_phone"),
    (["question": " \n\t", "referrer_phone": "06-00000031"], "question"),
    (
      ["question": String(repeating: "a", count: 20_001), "referrer_phone": "06-00000031"],
      "question"
    ),
    (
      [
        "question": "Hulp", "referrer_phone": "06-00000031",
        "school": String(repeating: "s", count: 201),
      ], "school"
    ),
  ])
  func `an answer that cannot be right names its field`(fields: [String: String], field: String)
    throws
  {
    let site = try Site()
    let answer = try site.submit(fields)
    #expect(answer.status == 422)
    #expect(answer.body.contains("href=\"#\(field)\""))
    #expect(try site.waiting().isEmpty)
  }

  @Test(arguments: ["privacy", "accessibility"])
  func `the statements stand in both languages`(name: String) throws {
    let site = try Site()
    for language in ["nl", "en"] {
      let answer = try site.ask("GET", "/\(name)", query: "taal=\(language)")
      #expect(answer.status == 200)
      #expect(
        answer.body.contains("Ondersteuningsteam Jeugd en Gezin") && answer.body.contains("<h2"))
      #expect(!answer.body.contains("{"))
    }
  }

  @Test(arguments: [
    ("GET", "/nothing", 404), ("PUT", "/", 405), ("POST", "/privacy", 405), ("HEAD", "/", 200),
  ])
  func `other addresses and methods are refused`(method: String, path: String, status: Int) throws {
    #expect(try Site().ask(method, path).status == status)
  }

  @Test func `links begin where the program hangs in the site`() throws {
    let site = try Site()
    let page = try Site.run(
      [],
      [
        "GATEWAY_INTERFACE": "CGI/1.1", "REQUEST_METHOD": "GET", "SCRIPT_NAME": "/meldpunt",
        "PATH_INFO": "", "REFERRAL_FORM_CONFIG": site.config,
      ]
    ).output
    #expect(page.contains("action=\"/meldpunt/\"") && page.contains("href=\"/meldpunt/form.css\""))
  }
}
