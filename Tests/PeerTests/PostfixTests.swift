// Mail out through a real Postfix into a real Dovecot, while Postfix refuses, delays, hangs up and
// is down: nothing is lost, and what comes twice comes under one Message-ID.

import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Core
@testable import Daemon
@testable import Formats
@testable import Intake
@testable import Storage
@testable import Transport

@Suite(
  .serialized, .enabled(if: Postfix.isThere, "needs root, postfix, dovecot-imapd, dovecot-lmtpd"))
struct PostfixTests {
  private func peer(_ postfix: Postfix) -> SMTPPeer {
    SMTPPeer(
      .init(
        server: postfix.server, proof: .none, hello: "team.example.nl",
        bounces: "bounce@team.example.nl"))
  }

  /// The Message-IDs in somebody's mailbox, once there are so many mails.
  private func identifiers(_ dovecot: Dovecot, _ user: String, count: Int) async throws -> [String]
  {
    try await dovecot.mails(of: user, count: count).map { readMail($0).messageID ?? "" }
  }

  @Test func `of two recipients one is refused: the other has the mail, and we know who not`()
    async throws
  {
    let dovecot = try Dovecot()
    let postfix = try Postfix(lmtp: dovecot.lmtpPort) { question in
      question["recipient"]?.hasPrefix("gone@") == true ? "550 5.1.1 no such user" : "DUNNO"
    }
    let peer = peer(postfix)
    let replies = try await peer.submit(
      try composeMail(SMTPTests.mail("two")),
      SMTPEnvelope(
        from: "bounce@team.example.nl",
        recipients: ["anna@team.example.nl", "gone@team.example.nl"], identifier: "two"))
    #expect(replies.map(\.code) == [250, 550])
    #expect(replies.last?.enhanced == "5.1.1")
    #expect(try await identifiers(dovecot, "anna", count: 1) == ["two@team.example.nl"])
    peer.stop()
  }

  @Test func `an automatic reply goes out from nobody, other mail from the bounce address`()
    async throws
  {
    let dovecot = try Dovecot()
    let senders = Mutex<[String]>([])
    let postfix = try Postfix(lmtp: dovecot.lmtpPort) { question in
      if question["protocol_state"] == "RCPT" {
        senders.withLock { $0.append(question["sender"] ?? "<>") }
      }
      return "DUNNO"
    }
    let peer = peer(postfix)
    var reply = SMTPTests.mail("reply")
    reply.isAutomaticReply = true
    #expect(await peer.send(reply) == .delivered)
    #expect(await peer.send(SMTPTests.mail("notice")) == .delivered)
    #expect(senders.withLock { $0 } == ["<>", "bounce@team.example.nl"])
    let mails = try await dovecot.mails(of: "anna", count: 2)
    let texts = mails.map { String(decoding: $0, as: UTF8.self) }
    #expect(texts.count { $0.contains("Return-Path: <>\r\n") } == 1)
    #expect(texts.count { $0.contains("Return-Path: <bounce@team.example.nl>\r\n") } == 1)
    peer.stop()
  }

  @Test func `greylisted and hung up on twice, every mail arrives once`() async throws {
    let dovecot = try Dovecot()
    let asked = Mutex(0)
    let postfix = try Postfix(lmtp: dovecot.lmtpPort) { question in
      asked.withLock { asked in
        asked += 1
        switch (asked, question["protocol_state"]) {
        case (1, _): return "450 4.2.0 Greylisted, come back later"
        case (2, _): return "421 4.3.2 shutting down"
        case (_, "END-OF-MESSAGE") where asked < 6: return "421 4.3.2 shutting down"
        default: return "DUNNO"
        }
      }
    }
    let office = try await OutboxOffice(peer(postfix), mails: 2)
    var now = office.now
    var failed = 0
    for _ in 0..<8 {
      let pass = try await office.service.runOnce(now: now)
      failed += pass.failed
      guard let next = pass.next else { break }
      now = next
    }
    #expect(failed == 3)
    #expect(try await office.waiting() == 0)
    let expected = try await office.identifiers()
    #expect(try await identifiers(dovecot, "anna", count: 2).sorted() == expected)
    office.stop()
  }

  @Test func `down for an hour: nothing is lost, somebody hears of it, and it goes out after`()
    async throws
  {
    let dovecot = try Dovecot()
    let postfix = try Postfix(lmtp: dovecot.lmtpPort, starts: false)
    let office = try await OutboxOffice(peer(postfix), mails: 5)
    let start = office.now
    var now = start
    var tries = 0
    // The clock jumps from one due moment to the next.
    while now.seconds - start.seconds < 3700 {
      let pass = try await office.service.runOnce(now: now)
      #expect(pass.delivered == 0)
      tries += pass.failed
      now = try #require(pass.next)
    }
    #expect(tries >= 5 * 6)
    _ = try await office.service.runOnce(now: now)
    #expect(try await office.waiting() > 5, "the alarms about it wait as well")
    try postfix.start()
    for _ in 0..<20 {
      guard let next = try await office.service.runOnce(now: now).next else { break }
      now = next
    }
    #expect(try await office.waiting() == 0)
    let expected = try await office.identifiers()
    #expect(try await identifiers(dovecot, "anna", count: 5).sorted() == expected)
    office.stop()
  }

  @Test func `the daemon killed between DATA and 250 sends again, under the same Message-ID`()
    async throws
  {
    let dovecot = try Dovecot()
    let daemon = Mutex<RunningProgram?>(nil)
    let ends = Mutex(0)
    let postfix = try Postfix(lmtp: dovecot.lmtpPort) { question in
      guard question["protocol_state"] == "END-OF-MESSAGE" else { return "DUNNO" }
      // Postfix has every byte of the first mail, and has said nothing yet.
      if ends.withLock({
        $0 += 1
        return $0
      }) == 1 {
        daemon.withLock { $0?.kill() }
      }
      return "DUNNO"
    }
    let house = try DaemonHouse(postfix.server)
    try house.deliver(
      "From: Kim <kim@mail.example.org>\r\nTo: aanmelding@ondersteuningsteam.example.nl\r\n"
        + "Subject: Vraag\r\nMessage-ID: <killed-1@mail.example.org>\r\n\r\n"
        + "Ik ben de moeder van een jongen van 9 jaar. Wij wonen in Groenlo.\r\n")
    let first = try house.start()
    daemon.withLock { $0 = first }
    try #require(await comesTrue { !first.isRunning }, "\(house.log) \(postfix.log)")
    let second = try house.start()
    var sent = Set<String>()
    _ = try await comesTrue {
      sent = try await house.sent()
      return sent.count == 2
    }
    #expect(sent.count == 2, "the assignment and the confirmation; \(house.log) \(postfix.log)")
    second.kill()
    var arrived: [String] = []
    _ = try await comesTrue {
      arrived = try await dovecot.everyMail().map { readMail($0).messageID ?? "" }
      return arrived.count >= 3
    }
    #expect(Set(arrived) == sent)
    #expect(arrived.count == 3, "one of them twice: Postfix took it though we never heard so")
  }
}
