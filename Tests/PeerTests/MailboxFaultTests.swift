// What a mailbox server may do to us, each with its outcome: nothing lost, nothing twice.

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

struct MailboxFaultTests {
  private func letter(_ number: Int, _ more: String = "") -> String {
    "From: Kim <kim\(number)@mail.example.org>\r\nSubject: Vraag\r\n"
      + "Message-ID: <letter-\(number)@mail.example.org>\r\n\r\n"
      + "Ik ben de moeder van een jongen van 9 jaar. Wij wonen in Groenlo.\r\n\(more)"
  }

  /// Passes until so many signals are stored, as the daemon's loop does.
  private func passes(
    _ office: MailOffice, _ intake: IntakeService, until count: Int
  ) async throws {
    _ = try await comesTrue {
      _ = try await intake.runOnce(now: office.now)
      return try await office.signals() >= count
    }
  }

  @Test func `a connection cut at any byte costs time and nothing else`() async throws {
    let text = letter(1, "T4 OK FETCH completed\r\n)\r\n* BYE\r\n")
    var cut = 0
    while true {
      cut += 1
      let limit = cut
      let mailbox = ScriptedMailbox([text, letter(2)])
      let server = ScriptedServer { peer, number in
        if number == 1 { peer.cut(after: limit) }
        mailbox.serve(peer, number)
      }
      var bodies: [[UInt8]] = []
      var remote = DovecotTests.mailbox(server.server())
      for _ in 0..<3 where bodies.count < 2 {
        do {
          let listing = try await remote.list(.everything)
          #expect(listing.messages.map(\.uid) == [1, 2], "cut at \(cut)")
          bodies = try await remote.fetch([1, 2], uidValidity: listing.uidValidity)
            .compactMap(\.body)
        } catch {
          // Another one, so that the test need not sit out the pause after a fault.
          remote.stop()
          remote = DovecotTests.mailbox(server.server())
        }
      }
      remote.stop()
      #expect(bodies == [Array(text.utf8), Array(letter(2).utf8)], "cut at \(cut)")
      if server.connections == 1 { break }
    }
    #expect(cut > 1000)
  }

  @Test func `not connected, goodbye and silence are overcome`() async throws {
    for fault in ["BAD User is authenticated but not connected.", "BYE", "silence"] {
      let mailbox = ScriptedMailbox([letter(1)]) { peer, tag, command, number in
        guard number == 1, command.hasPrefix("SELECT") else { return false }
        switch fault {
        case "BYE": peer.say("* BYE Connection is closed. 13\r\n")
        case "silence": break
        default: peer.say("\(tag) \(fault)\r\n")
        }
        if fault == "BYE" { peer.hangUp() }
        return true
      }
      let server = ScriptedServer { mailbox.serve($0, $1) }
      let office = try MailOffice()
      let source = office.source(server.server(timeout: 1))
      try await passes(office, office.intake(source), until: 1)
      #expect(try await office.signals() == 1, "\(fault)")
      #expect(office.lines.withLock { $0.count { $0.contains("source intake") } } >= 1)
      source.stop()
    }
  }

  @Test func `a refused move leaves the mail, and the next thorough look moves it`() async throws {
    let refusing = Mutex(true)
    let mailbox = ScriptedMailbox([letter(1)]) { peer, tag, command, _ in
      guard command.hasPrefix("UID MOVE"), refusing.withLock({ $0 }) else { return false }
      peer.say("\(tag) NO [OVERQUOTA] Mailbox is full\r\n")
      return true
    }
    let server = ScriptedServer { mailbox.serve($0, $1) }
    let office = try MailOffice()
    let source = office.source(server.server(), after: .move("Klaar"))
    let intake = office.intake(source)
    #expect(try await intake.runOnce(now: office.now) == 1)
    #expect(office.lines.withLock { $0.contains { $0.contains("OVERQUOTA") } })
    refusing.withLock { $0 = false }
    let later = office.now.adding(seconds: 3700)
    #expect(try await intake.runOnce(now: later) == 0)
    #expect(mailbox.commands.withLock { $0.count { $0.contains("UID MOVE 1") } } == 2)
    #expect(try await office.signals() == 1)
    source.stop()
  }

  @Test func `a folder that is not there is made`() async throws {
    let made = Mutex(false)
    let mailbox = ScriptedMailbox([letter(1)]) { peer, tag, command, _ in
      if command == "CREATE \"Klaar/Zo&AOs-\"" { made.withLock { $0 = true } }
      guard command.hasPrefix("UID MOVE"), !made.withLock(\.self) else { return false }
      peer.say("\(tag) NO [TRYCREATE] no such mailbox\r\n")
      return true
    }
    let server = ScriptedServer { mailbox.serve($0, $1) }
    let office = try MailOffice()
    let source = office.source(server.server(), after: .move("Klaar/Zoë"))
    #expect(try await office.intake(source).runOnce(now: office.now) == 1)
    #expect(made.withLock { $0 })
    #expect(office.lines.withLock { !$0.contains { $0.contains("put away") } })
    source.stop()
  }

  @Test func `EXISTS before the plus counts`() async throws {
    let mailbox = ScriptedMailbox([letter(1)]) { peer, tag, command, _ in
      guard command == "IDLE" else { return false }
      peer.say("* 2 EXISTS\r\n")
      peer.say("+ IDLE accepted, awaiting DONE command.\r\n")
      _ = peer.line()
      peer.say("\(tag) OK IDLE completed.\r\n")
      return true
    }
    let server = ScriptedServer { mailbox.serve($0, $1) }
    let remote = DovecotTests.mailbox(server.server())
    _ = try await remote.list(.everything)
    #expect(try await remote.watch())
    #expect(server.connections == 1)
    remote.stop()
  }

  @Test func `a refused token is replaced once, and a refused fresh one is told`() async throws {
    let asked = Mutex(0)
    let endpoint = ScriptedServer { peer, _ in
      while let line = peer.line(), !line.isEmpty {}
      let number = asked.withLock { asked in
        asked += 1
        return asked
      }
      let body = #"{"token_type":"Bearer","expires_in":3600,"access_token":"t\#(number)"}"#
      peer.say(
        "HTTP/1.1 200 OK\r\nContent-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n\(body)")
    }
    let good = Mutex("t2")
    let mailbox = ScriptedMailbox([letter(1)]) { peer, tag, command, _ in
      guard command.hasPrefix("AUTHENTICATE XOAUTH2 ") else { return false }
      let blob = Data(base64Encoded: String(command.dropFirst(21))) ?? Data()
      let text = String(decoding: blob, as: UTF8.self)
      if text == "user=intake\u{1}auth=Bearer \(good.withLock(\.self))\u{1}\u{1}" { return false }
      peer.say("\(tag) NO AUTHENTICATE failed.\r\n")
      return true
    }
    let server = ScriptedServer { mailbox.serve($0, $1) }
    let tokens = TokenSource(
      .init(
        url: "http://127.0.0.1:\(endpoint.port)/token", identifier: "id", secret: "geheim",
        scope: "https://outlook.office365.com/.default"))
    let remote = DovecotTests.mailbox(server.server(), proof: .token(tokens))
    #expect(try await remote.list(.everything).messages.count == 1)
    #expect(asked.withLock { $0 } == 2)
    let second = DovecotTests.mailbox(server.server(), proof: .token(tokens))
    #expect(try await second.list(.everything).messages.count == 1)
    #expect(asked.withLock { $0 } == 2)
    good.withLock { $0 = "none" }
    let third = DovecotTests.mailbox(server.server(), proof: .token(tokens))
    await #expect {
      _ = try await third.list(.everything)
    } throws: { error in
      if case ServerFault.refused(let why) = error { !why.contains("geheim") } else { false }
    }
    #expect(asked.withLock { $0 } == 3)
  }
}
