// Webhooks against a receiver on loopback that is friendly, hostile, elsewhere or silent.

import Core
import Testing

@testable import Transport

struct WebhookTests {
  private func peer(_ receiver: Receiver, timeout: Int = 60) -> WebhookPeer {
    WebhookPeer(
      name: "test",
      target: WebhookPeer.Target(
        url: "http://127.0.0.1:\(receiver.port)/hook", token: "s3cret", timeoutSeconds: timeout))
  }

  private let call = WebhookCall(
    event: "alarm", caseNumber: "OT-2026-0042", deadline: nil, sent: "2026-11-18T08:30:00+01:00")

  private func answer(_ status: String, _ more: String = "") -> String {
    "HTTP/1.1 \(status)\r\n\(more)Content-Length: 0\r\nConnection: close\r\n\r\n"
  }

  @Test func `a call is a POST of JSON with token and idempotency key`() async throws {
    let receiver = Receiver(answer: answer("204 No Content"))
    let outcome = await peer(receiver).post(call, idempotencyKey: "k-1")
    #expect(outcome == .delivered)
    let request = try #require(receiver.received.first)
    #expect(request.hasPrefix("POST /hook HTTP/1.1\r\n"))
    for line in [
      "Content-Type: application/json", "Idempotency-Key: k-1", "Authorization: Bearer s3cret",
    ] {
      #expect(request.contains("\r\n\(line)\r\n"))
    }
    let body = #"{"version":1,"event":"alarm","case":"OT-2026-0042","deadline":null,"#
    #expect(request.hasSuffix("\r\n\r\n\(body)\"sent\":\"2026-11-18T08:30:00+01:00\"}"))
  }

  @Test func `the key makes a second call recognisable as the first`() async {
    let receiver = Receiver(answer: answer("503 Busy"))
    let peer = peer(receiver)
    for _ in 1...2 {
      #expect(await peer.post(call, idempotencyKey: "k") == .later("the receiver answered 503"))
    }
    #expect(receiver.received.count == 2)
    #expect(receiver.received.allSatisfy { $0.contains("Idempotency-Key: k\r\n") })
  }

  @Test(arguments: [
    (200, true, false), (202, true, false), (400, false, true), (401, false, false),
    (404, false, true), (429, false, false), (500, false, false), (302, false, false),
    (100, false, false),
  ])
  func `the status decides whether to try again`(status: Int, delivered: Bool, never: Bool) {
    switch outcome(status: status) {
    case .delivered: #expect(delivered)
    case .never: #expect(never)
    case .later: #expect(!delivered && !never)
    }
  }

  @Test func `a redirect is not followed`() async {
    let other = Receiver(answer: answer("200 OK"))
    let receiver = Receiver(
      answer: answer("302 Found", "Location: http://127.0.0.1:\(other.port)/\r\n"))
    let outcome = await peer(receiver).post(call, idempotencyKey: "k")
    #expect(outcome == .later("the receiver answered 302; redirects are not followed"))
    #expect(other.received.isEmpty)
  }

  @Test func `nobody there means later, and the reason holds no token`() async {
    let peer = WebhookPeer(
      name: "test",
      target: WebhookPeer.Target(
        url: "http://127.0.0.1:9/", token: "s3cret", timeoutSeconds: 2))
    guard case .later(let reason, _) = await peer.post(call, idempotencyKey: "k") else {
      Issue.record("not later")
      return
    }
    #expect(!reason.contains("s3cret"))
  }

  @Test func `a receiver that never answers is given up after the time-out`() async {
    let silent = Receiver(answer: nil)
    let outcome = await peer(silent, timeout: 1).post(call, idempotencyKey: "k")
    #expect(outcome == .later("Timeout was reached"))
  }

  @Test func `stopping ends a call under way`() async {
    let silent = Receiver(answer: nil)
    let peer = peer(silent, timeout: 60)
    async let call = peer.post(call, idempotencyKey: "k")
    try? await Task.sleep(for: .milliseconds(100))
    peer.stop()
    guard case .later = await call else {
      Issue.record("not later")
      return
    }
  }

  @Test func `Retry-After says when to come back`() async {
    let receiver = Receiver(answer: answer("429 Too Many", "Retry-After: 120\r\n"))
    #expect(
      await peer(receiver).post(call, idempotencyKey: "k")
        == .later("the receiver answered 429", after: 120))
    let dated = Receiver(
      answer: answer("503 Busy", "Retry-After: Wed, 18 Nov 2026 08:30:00 GMT\r\n"))
    #expect(
      await peer(dated).post(call, idempotencyKey: "k") == .later("the receiver answered 503"))
  }

  @Test(arguments: WebhookPayload.allCases)
  func `every shape carries the case and no person`(payload: WebhookPayload) {
    let body = payload.body(call)
    #expect(body.contains("OT-2026-0042"))
    switch payload {
    case .referrald: #expect(body.hasPrefix("{\"version\":1,\"event\":\"alarm\""))
    case .slack: #expect(body == "{\"text\":\"Zaak OT-2026-0042: direct gevaar, kijk nu.\"}")
    case .teams: #expect(body.contains("\"application/vnd.microsoft.card.adaptive\""))
    case .ntfy: #expect(body == "Zaak OT-2026-0042: direct gevaar, kijk nu.")
    }
  }
}
