// One receiver that never answers: its own queue waits, nobody else's, and it can be seen by name.

import Foundation
import Synchronization
import Testing

@testable import Core
@testable import Daemon
@testable import Storage
@testable import Transport

struct HangingPeerTests {
  /// Takes any call at once.
  private func willing(_ calls: Counter) -> ScriptedServer {
    ScriptedServer { peer, _ in
      while let line = peer.line(), !line.isEmpty {}
      _ = calls.next()
      peer.say("HTTP/1.1 204 No Content\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
    }
  }

  private func webhook(_ server: ScriptedServer, timeout: Int = 600) -> WebhookPeer {
    WebhookPeer(
      name: "test",
      target: .init(url: "http://127.0.0.1:\(server.port)/", token: nil, timeoutSeconds: timeout))
  }

  @Test func `a mail server and a webhook that hang stall only themselves, and are named`()
    async throws
  {
    let calls = Counter()
    let silent = ScriptedServer { peer, _ in while peer.line() != nil {} }
    let server = willing(calls)
    let hanging = webhook(silent)
    let mail = SMTPPeer(
      .init(
        server: silent.server(user: "", timeout: 600), proof: .none, hello: "team.example.nl",
        bounces: "bounce@team.example.nl"))
    let office = try MailOffice()
    let advanced = Mutex<[String]>([])
    let policy = office.configuration.policy
    let service = DeliveryService(
      store: office.store,
      peers: .init(
        mailer: Mailer { await mail.send($0) },
        webhooks: ["alarm": hanging, "chat": webhook(server), "pager": webhook(server)]
          .mapValues { peer in Webhook { await peer.post($0, idempotencyKey: $1) } },
        from: "t@team.example.nl"),
      policy: { policy }, zone: office.configuration.zone, log: .silent, jitter: { 0 },
      advanced: { peer in advanced.withLock { $0.append(peer.service) } })
    #expect(
      service.everyPeer.map(\.service) == [
        "delivery mail", "delivery webhook alarm", "delivery webhook chat",
        "delivery webhook pager", "delivery of the rest",
      ])
    let now = office.now
    try await office.store.write { transaction in
      var items = ["alarm", "chat", "pager"].map {
        webhookItem($0, event: "alarm", key: "test", number: nil, deadline: nil, at: now)
      }
      let letter = OutboxItem.Mail(
        to: Mailbox(name: "Anna", address: "anna@team.example.nl"), subject: "x", text: "x")
      items.append(
        OutboxItem(key: "mail", caseNumber: nil, payload: .mail(letter), notBefore: now))
      _ = try transaction.add(items, now: now)
    }
    async let first = service.runOnce(.mail, now: now)
    async let second = service.runOnce(.webhook("alarm"), now: now)
    for name in ["chat", "pager"] {
      #expect(try await service.runOnce(.webhook(name), now: now).delivered == 1)
    }
    #expect(calls.value == 2)
    #expect(
      advanced.withLock { $0 } == ["delivery webhook chat", "delivery webhook pager"])
    // Only stopping ends the other two within ten minutes, and what they had waits.
    mail.stop()
    hanging.stop()
    #expect(try await [first.delivered, second.delivered] == [0, 0])
    let left = try await office.store.read {
      try $0.unsent(createdBefore: Instant(seconds: .max), limit: 9)
    }
    #expect(left.count == 2)
  }
}
