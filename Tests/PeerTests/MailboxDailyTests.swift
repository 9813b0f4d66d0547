// What keeps a mailbox complete over days: the thorough look once a day, several mailboxes side by
// side, and secrets from where the service manager puts them.

import Foundation
import Synchronization
import Testing

@testable import Core
@testable import Daemon
@testable import Formats
@testable import Intake
@testable import Settings
@testable import Storage
@testable import Transport

struct MailboxDailyTests {
  private func letter(_ number: Int) -> String {
    "From: Kim <kim\(number)@mail.example.org>\r\nSubject: Vraag\r\n"
      + "Message-ID: <daily-\(number)@mail.example.org>\r\n\r\n"
      + "Ik ben de moeder van een jongen van 9 jaar. Wij wonen in Groenlo.\r\n"
  }

  @Test func `what was passed over is taken by the look of the next day, and told`() async throws {
    let mailbox = ScriptedMailbox((1...5).map(letter))
    let hidden = mailbox.mails.withLock { $0.remove(at: 2) }
    let server = ScriptedServer { mailbox.serve($0, $1) }
    let office = try MailOffice()
    let source = office.source(server.server())
    let intake = office.intake(source)
    #expect(try await intake.runOnce(now: office.now) == 4)
    // The server had not shown it: it lies below the last one that was taken.
    mailbox.mails.withLock { $0.insert(hidden, at: 2) }
    #expect(try await intake.runOnce(now: office.now.adding(seconds: 60)) == 0)
    #expect(try await intake.runOnce(now: office.now.adding(seconds: 86_500)) == 1)
    #expect(office.lines.withLock { $0.contains { $0.contains("1 passed over before") } })
    #expect(try await office.signals() == 5)
    source.stop()
  }

  @Test func `one mailbox that is down does not keep the other waiting`() async throws {
    let (first, second) = (ScriptedMailbox([letter(1)]), ScriptedMailbox([letter(2)]))
    let down = ScriptedServer { peer, _ in peer.hangUp() }
    let (a, b) = (
      ScriptedServer { first.serve($0, $1) }, ScriptedServer { second.serve($0, $1) }
    )
    let office = try MailOffice()
    let policy = office.configuration.policy
    let sources = [
      office.source(down.server(), name: "down"), office.source(a.server(), name: "team"),
      office.source(b.server(), name: "schools"),
    ]
    let intake = IntakeService(
      sources: sources, store: office.store, policy: { policy }, zone: office.configuration.zone,
      log: Log { line, text, _ in office.lines.withLock { $0.append(text) } })
    #expect(try await intake.runOnce(now: office.now) == 2)
    // UID 1 of one mailbox is not UID 1 of the other.
    #expect(try await office.signals() == 2)
    for name in ["team", "schools"] {
      #expect(try await office.store.read { try $0.cursor(name) }?.lastUID == 1)
    }
    #expect(office.lines.withLock { $0.contains { $0.hasPrefix("source down:") } })
    for source in sources { source.stop() }
  }

  @Test func `a secret comes from the credentials when there are any, otherwise from the config`()
    throws
  {
    let place = try Scratch("credentials")
    func path(_ name: String, _ credentials: String?) -> String {
      secretPath(name, configDirectory: "/c", credentials: credentials)
    }
    #expect(path("imap.password", nil) == "/c/imap.password")
    #expect(path("imap.password", place.path) == "\(place.path)/imap.password")
    // `LoadCredential=secrets:DIRECTORY` names the files of a whole directory like this.
    try place.write("s3cret\n", "secrets_imap.password")
    #expect(path("imap.password", place.path) == "\(place.path)/secrets_imap.password")
    #expect(path("/etc/own", place.path) == "/etc/own")
  }
}
