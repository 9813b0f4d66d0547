// Waiting for new mail on the one connection that a mailbox has, also with the habits of Exchange
// Online: what is pushed comes at once, what is not pushed comes with the next look.

import Foundation
import Synchronization
import Testing

@testable import Core
@testable import Daemon
@testable import Formats
@testable import Intake
@testable import Transport

struct MailboxWatchTests {
  private func letter(_ number: Int) -> String {
    "From: Kim <kim\(number)@mail.example.org>\r\nSubject: Vraag\r\n"
      + "Message-ID: <watch-\(number)@mail.example.org>\r\n\r\n"
      + "Ik ben de moeder van een jongen van 9 jaar. Wij wonen in Groenlo.\r\n"
  }

  private func arrive(_ mailbox: ScriptedMailbox, _ number: Int) {
    mailbox.mails.withLock { $0.append(.init(uid: number, text: letter(number))) }
  }

  /// IDLE as a good server does it: EXISTS follows when a mail came in, and at once when it came
  /// before the IDLE and nobody was told (RFC 9051 §7.4.1).
  private func pushing(_ pushes: Bool = true) -> ScriptedMailbox {
    let now = Mutex<ScriptedMailbox?>(nil)
    let told = Mutex(1)
    let mailbox = ScriptedMailbox([letter(1)]) { peer, tag, command, _ in
      guard command == "IDLE" else { return false }
      peer.say("+ idling\r\n")
      let done = Mutex(false)
      Thread.detachNewThread { [peer = Unchecked(peer)] in
        while !done.withLock(\.self), pushes {
          let count = now.withLock { $0?.mails.withLock { $0.count } ?? 0 }
          let isNews = told.withLock { told in
            defer { told = max(told, count) }
            return count > told
          }
          if isNews { return peer.value.say("* \(count) EXISTS\r\n") }
          usleep(2000)
        }
      }
      _ = peer.line()
      done.withLock { $0 = true }
      peer.say("\(tag) OK IDLE completed.\r\n")
      return true
    }
    now.withLock { $0 = mailbox }
    return mailbox
  }

  @Test func `the wait after a mail was taken goes on until the next one`() async throws {
    let mailbox = pushing()
    let server = ScriptedServer { mailbox.serve($0, $1) }
    let office = try MailOffice()
    let source = office.source(server.server())
    let intake = office.intake(source)
    #expect(try await intake.runOnce(now: office.now) == 1)
    for number in 2...4 {
      async let news = source.watch?()
      try await mailbox.becomesIdle()
      arrive(mailbox, number)
      // False would leave the mail to the next look, up to a minute later.
      #expect(try await news == true, "mail \(number)")
      #expect(try await intake.runOnce(now: office.now) == 1)
    }
    source.stop()
  }

  @Test func `what a silent IDLE does not tell, the next look takes`() async throws {
    let mailbox = pushing(false)
    let server = ScriptedServer { mailbox.serve($0, $1) }
    let office = try MailOffice()
    let source = office.source(server.server())
    let intake = office.intake(source)
    #expect(try await intake.runOnce(now: office.now) == 1)
    async let news = source.watch?()
    try await mailbox.becomesIdle()
    arrive(mailbox, 2)
    #expect(try await intake.runOnce(now: office.now) == 1)
    #expect(try await news == false)
    #expect(server.connections == 1)
    source.stop()
  }

  @Test func `a server that is gone in the midst of IDLE costs its time-out and no mail`()
    async throws
  {
    let mailbox = ScriptedMailbox([letter(1)]) { peer, tag, command, number in
      guard command == "IDLE" else { return false }
      peer.say("+ idling\r\n")
      // Not even DONE is answered, as when a firewall forgot the connection.
      while peer.line() != nil {}
      return true
    }
    let server = ScriptedServer { mailbox.serve($0, $1) }
    let office = try MailOffice()
    // Long enough for everything but the silence, on a slow machine as well.
    let source = office.source(server.server(timeout: 10))
    let intake = office.intake(source)
    #expect(try await intake.runOnce(now: office.now) == 1)
    async let news = source.watch?()
    try await mailbox.becomesIdle()
    arrive(mailbox, 2)
    #expect(try await intake.runOnce(now: office.now) == 1)
    var fault: ServerFault?
    do { _ = try await news } catch { fault = error as? ServerFault }
    #expect(fault == .silent(seconds: 10))
    #expect(server.connections == 2)
    source.stop()
  }

  @Test func `looking, fetching, marking and waiting share one connection`() async throws {
    let mailbox = pushing()
    let server = ScriptedServer { mailbox.serve($0, $1) }
    let office = try MailOffice()
    let source = office.source(server.server())
    let intake = office.intake(source)
    try await withThrowingTaskGroup { group in
      for _ in 0..<4 { group.addTask { _ = try await intake.runOnce(now: office.now) } }
      try await group.waitForAll()
    }
    async let news = source.watch?()
    arrive(mailbox, 2)
    _ = try await intake.runOnce(now: office.now)
    _ = try await news
    #expect(server.mostAtOnce == 1)
    #expect(try await office.signals() == 2)
    source.stop()
  }
}

/// A scripted peer writes from two threads here; each `say` is one `send`.
private struct Unchecked<Value>: @unchecked Sendable {
  var value: Value
  init(_ value: Value) { self.value = value }
}
