// The door for form systems: what is taken, what is thrown away, what is refused and how.

import Formats
import Foundation
import Testing

struct JSONDoorTests {
  private func sample(_ name: String) throws -> String {
    try String(contentsOfFile: "\(Site.root)/Config/demo/forms/\(name)", encoding: .utf8)
  }

  @Test(arguments: ["09-open-forms-kinderen.json", "10-open-forms-adres.json", "01-ouder.json"])
  func `a submission goes into the queue as it was sent`(name: String) throws {
    let site = try Site()
    let text = try sample(name)
    let answer = try site.deliver(text)
    #expect(answer.status == 201)
    #expect(answer.body == "{}")
    #expect(answer.head.contains("Content-Type: application/json"))
    #expect(try site.waiting() == [try JSONValue(parsing: Array(text.utf8))])
  }

  @Test func `the same reference twice is one submission, also when the rest differs`() throws {
    let site = try Site()
    let text = try sample("09-open-forms-kinderen.json")
    let again = text.replacingOccurrences(of: "2026-11-19T18:22:09Z", with: "2026-11-19T18:27:09Z")
    for body in [text, again, text] { #expect(try site.deliver(body).status == 201) }
    #expect(try site.waiting().count == 1)
  }

  @Test func `without a reference only the very same body is the same submission`() throws {
    let site = try Site()
    for question in ["a", "a", "b"] {
      #expect(try site.deliver("{\"values\":{\"hulpvraag\":\"\(question)\"}}").status == 201)
    }
    #expect(try site.waiting().count == 2)
  }

  @Test func `what must not be kept is gone, wherever it stood`() throws {
    let site = try Site()
    let body = """
      {"values":{"hulpvraag":"Hulp","auth_bsn":"111222333","kinderen":[{"voornaam":"Liv","bsn":"111222333"}]},
       "values_schema":{"properties":{"auth_bsn":{"type":"string"}}},
       "metadata":{"public_reference":"OF-1","ip":"192.0.2.1"},"user_agent":"x"}
      """
    #expect(try site.deliver(body).status == 201)
    let kept = try #require(try site.waiting().first?.compact)
    for word in ["111222333", "bsn", "192.0.2.1", "user_agent"] { #expect(!kept.contains(word)) }
    #expect(kept.contains("Liv") && kept.contains("OF-1"))
  }

  @Test func `other form systems are taken too: Gravity Forms and Drupal Webform`() throws {
    let site = try Site()
    let gravity = """
      {"id":"12","form_id":"3","date_created":"2026-11-19 18:22:09","ip":"192.0.2.1","1.3":"Marit",\
      "2":"Mijn dochter is 8 jaar en slaapt slecht.","3":"06-00000031"}
      """
    let drupal = """
      {"sid":"7","uuid":"5c6f0e6a-0000-4000-8000-000000000001","remote_addr":"192.0.2.1",\
      "hulpvraag":"Hulp graag","telefoonMelder":"06-00000031"}
      """
    #expect(try site.deliver(gravity).status == 201)
    #expect(try site.deliver(drupal).status == 201)
    #expect(try site.deliver(drupal.replacingOccurrences(of: "\"7\"", with: "\"8\"")).status == 201)
    let kept = try site.waiting().map(\.compact).joined()
    #expect(try site.waiting().count == 2)
    #expect(!kept.contains("192.0.2.1"))
  }

  @Test func `a wrong token, type or method is refused`() throws {
    let site = try Site()
    let body = try sample("01-ouder.json")
    for token in [nil, "wrong", "", Site.token + "x", String(Site.token.dropLast())] {
      let answer = try site.deliver(body, token: token)
      #expect(answer.status == 401)
      #expect(answer.head.contains("WWW-Authenticate: Bearer"))
      #expect(answer.body.contains("\"field\":\"Authorization\""))
    }
    #expect(try site.deliver(body, type: "text/plain").status == 415)
    #expect(try site.deliver(body, type: "application/json; charset=utf-8").status == 201)
    #expect(try site.deliver(body, method: "GET").status == 405)
    #expect(try Site(isDoorOpen: false).deliver(body).status == 404)
    #expect(try site.waiting().count == 1)
  }

  @Test(arguments: [
    ("", 400, "1:1"), ("{", 400, "1:2"), ("{\"a\":1}}", 400, "1:8"),
    ("{\"a\":\"\u{0}\"}", 400, "control"),
    (String(repeating: "[", count: 100_000), 400, "levels"), ("[]", 400, "object"),
    ("{}", 400, "object"),
    ("{\"values\":{}}", 422, "\"field\":\"values\""),
    ("{\"values\":{\"hulpvraag\":null}}", 422, "values"),
    (
      "{\"values\":{\"a\":\"b\"},\"metadata\":{\"public_reference\":\"a\\r\\nb\"}}", 422,
      "metadata.public_reference"
    ),
    ("{\"a\":1,\"a\":2}", 400, "twice"),
  ])
  func `what is no submission is refused with its place or field`(
    body: String, status: Int, said: String
  ) throws {
    let site = try Site()
    let answer = try site.deliver(body)
    #expect(answer.status == status)
    #expect(answer.body.contains(said), "\(answer.body)")
    #expect(try JSONValue(parsing: Array(answer.body.utf8))["error"]?.string?.isEmpty == false)
    #expect(try site.waiting().isEmpty)
  }

  @Test func `two megabytes and broken UTF-8 are refused`() throws {
    let site = try Site()
    let large = "{\"values\":{\"hulpvraag\":\"\(String(repeating: "a", count: 2 << 20))\"}}"
    #expect(try site.deliver(large).status == 413)
    let broken = try site.ask(
      "POST", "/json", type: "application/json", body: Data("{\"a\":\"".utf8 + [0xFF] + "\"}".utf8),
      headers: ["AUTHORIZATION": "bearer \(Site.token)"])
    #expect(broken.status == 400 && broken.body.contains("UTF-8"))
    #expect(try site.waiting().isEmpty)
  }

  @Test func `a queue that takes nothing is 503, so that the form system tries again`() throws {
    let site = try Site()
    try FileManager.default.removeItem(atPath: "\(site.queue)/new")
    #expect(try site.deliver("{\"values\":{\"hulpvraag\":\"Hulp\"}}").status == 503)
    #expect(try site.drafts().isEmpty)
  }
}
