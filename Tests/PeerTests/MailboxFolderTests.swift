// Putting mail away on a real Dovecot: without MOVE, with a full mailbox, and while it is killed.

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

@Suite(.enabled(if: Dovecot.isThere, "Dovecot is not installed: apt-get install dovecot-imapd"))
struct MailboxFolderTests {
  private func letter(_ number: Int, _ more: String = "") -> String {
    "From: Kim <kim\(number)@mail.example.org>\r\nSubject: Vraag over mijn zoon\r\n"
      + "Message-ID: <folder-\(number)@mail.example.org>\r\n\r\n"
      + "Ik ben de moeder van een jongen van 9 jaar. Wij wonen in Groenlo.\r\n\(more)"
  }

  private func count(_ dovecot: Dovecot, _ folder: String = "INBOX") async throws -> Int {
    try await DovecotTests.mailbox(dovecot.server, mailbox: folder).list(.everything).messages
      .count
  }

  /// Passes until one succeeds, as the daemon's loop does after a fault.
  private func pass(
    _ intake: IntakeService, _ office: MailOffice, at now: Instant, until holds: () -> Bool
  ) async throws {
    _ = try await comesTrue {
      _ = try await intake.runOnce(now: now)
      return holds()
    }
  }

  @Test func `without MOVE a mail is copied, marked and expunged, and only that one`()
    async throws
  {
    let dovecot = try Dovecot("imap_capability = IMAP4rev1 LITERAL+ UIDPLUS IDLE\n")
    try dovecot.deliver(letter(1), "1")
    try dovecot.deliver(letter(2), "2")
    let colleague = DovecotTests.mailbox(dovecot.server)
    let validity = try await colleague.list(.everything).uidValidity
    #expect(try await !colleague.capabilities().contains("MOVE"))
    // A colleague has marked the second one; a bare EXPUNGE would take it away.
    try await colleague.add(keyword: "\\Deleted", to: [2], uidValidity: validity)
    try await colleague.move([1], to: "Klaar één", uidValidity: validity)
    #expect(try await count(dovecot, "Klaar één") == 1)
    #expect(try await colleague.list(.everything).messages.map(\.uid) == [2])
  }

  @Test func `a full mailbox refuses the copy, and the mail stays until there is room`()
    async throws
  {
    let full = """
      imap_capability = IMAP4rev1 LITERAL+ UIDPLUS IDLE
      mail_plugins = quota
      plugin {
        quota = maildir:User quota
        quota_rule = *:messages=1
      }

      """
    let (dovecot, office) = (try Dovecot(full), try MailOffice())
    try dovecot.deliver(letter(1), "1")
    let source = office.source(dovecot.server, after: .move("Klaar"))
    let intake = office.intake(source)
    #expect(try await intake.runOnce(now: office.now) == 1)
    #expect(office.lines.withLock { $0.contains { $0.contains("OVERQUOTA") } })
    // In the mailbox still, and not marked as deleted (T).
    #expect(dovecot.messages().count == 1)
    #expect(dovecot.messages().allSatisfy { !$0.contains(":2,T") })
    #expect(dovecot.messages("Klaar").isEmpty)
    dovecot.kill()
    try dovecot.place.write(
      String(contentsOfFile: "\(dovecot.place.path)/conf", encoding: .utf8)
        .replacing("messages=1", with: "messages=9"), "conf")
    try dovecot.start()
    try await pass(intake, office, at: office.now.adding(seconds: 3700)) {
      dovecot.messages("Klaar").count == 1 && dovecot.messages().isEmpty
    }
    #expect(dovecot.messages("Klaar").count == 1)
    #expect(dovecot.messages().isEmpty)
    #expect(try await office.signals() == 1)
  }

  @Test func `killed between the commit and the move, the mail is moved later and stored once`()
    async throws
  {
    let (dovecot, office) = (try Dovecot(), try MailOffice())
    try dovecot.deliver(letter(1), "1")
    var source = office.source(dovecot.server, after: .move("Klaar"))
    let putAway = source.putAway
    let kills = Mutex(1)
    source.putAway = { settled in
      let isFirst = kills.withLock { left in
        left -= 1
        return left == 0
      }
      if isFirst { dovecot.kill() }
      return await putAway(settled)
    }
    let intake = office.intake(source)
    #expect(try await intake.runOnce(now: office.now) == 1)
    #expect(office.lines.withLock { $0.contains { $0.contains("could not be put away") } })
    try dovecot.start()
    #expect(dovecot.messages().count == 1)
    // The hourly look finds it.
    try await pass(intake, office, at: office.now.adding(seconds: 3700)) {
      dovecot.messages("Klaar").count == 1 && dovecot.messages().isEmpty
    }
    #expect(dovecot.messages("Klaar").count == 1)
    #expect(dovecot.messages().isEmpty)
    #expect(try await office.signals() == 1)
  }

  @Test func `killed in the midst of a FETCH, every mail comes once after all`() async throws {
    let (dovecot, office) = (try Dovecot(), try MailOffice())
    let line = String(repeating: "x", count: 74) + "\r\n"
    for number in 1...3 {
      try dovecot.deliver(letter(number, String(repeating: line, count: 40_000)), "\(number)")
    }
    let relay = Relay(to: dovecot.port)
    var server = dovecot.server
    server.port = relay.port
    relay.after(bytes: 4 << 20) { dovecot.kill() }
    let source = office.source(server, limit: 8 << 20)
    let intake = office.intake(source)
    _ = try await intake.runOnce(now: office.now)
    #expect(!dovecot.isRunning)
    #expect(try await office.signals() < 3)
    #expect(office.lines.withLock { $0.contains { $0.contains("source intake") } })
    try dovecot.start()
    #expect(
      try await comesTrue {
        _ = try await intake.runOnce(now: office.now)
        return try await office.signals() >= 3
      })
    #expect(try await office.signals() == 3)
    #expect(try await office.count(.duplicate) == 0)
    for id in 1...3 {
      let raw = try await office.store.read { try $0.raw(ofSignal: Int64(id)) }
      #expect(raw == Array(letter(id, String(repeating: line, count: 40_000)).utf8))
    }
    source.stop()
  }

  @Test func `a folder that does not exist is told, with what to look at`() async throws {
    let (dovecot, office) = (try Dovecot(), try MailOffice())
    let missing = DovecotTests.mailbox(dovecot.server, mailbox: "Bestaat niet")
    await #expect {
      _ = try await missing.list(.everything)
    } throws: { error in
      if case ServerFault.answer(let why) = error {
        why.contains("NO") && why.contains("Bestaat niet")
      } else {
        false
      }
    }
    withExtendedLifetime(office) {}
  }
}
