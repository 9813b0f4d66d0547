// Answers that come in through a mailbox: a colleague's word counts only when our own server
// vouches for the sender.

import Testing

@testable import Core
@testable import Daemon
@testable import Formats
@testable import Intake
@testable import Settings

struct MailboxTrustTests {
  private func answer(_ header: String) -> String {
    "\(header)From: Bart <bart@ondersteuningsteam.example.nl>\r\nSubject: Re: [OT-2026-0001]\r\n"
      + "Message-ID: <trust@mail.example.org>\r\n\r\ncontact gelegd\r\n"
  }

  private let passes =
    "Authentication-Results: mx.example.nl; dmarc=pass header.from=ondersteuningsteam.example.nl\r\n"
  private let fails =
    "Authentication-Results: mx.example.nl; dmarc=fail header.from=ondersteuningsteam.example.nl\r\n"

  private func verified(_ mail: String, authority: MailAuthority?) async throws -> Bool? {
    let mailbox = ScriptedMailbox([mail])
    let server = ScriptedServer { mailbox.serve($0, $1) }
    let office = try MailOffice()
    let source = office.source(server.server(), authority: authority)
    let batch = try await source.fetch(try await source.waiting(.everything)[...])
    source.stop()
    let message = try #require(batch.messages.first)
    guard case .signal(let signal) = source.read(message.bytes, message.waiting) else {
      return nil
    }
    return signal.senderIsVerified
  }

  @Test func `only the topmost word of our own server makes a sender sure`() async throws {
    let ours = MailAuthority("mx.example.nl")
    #expect(try await verified(answer(passes), authority: ours) == true)
    #expect(try await verified(answer(fails), authority: ours) == false)
    #expect(try await verified(answer(""), authority: ours) == false)
    // Forged: it came with the mail and stands below what our server wrote.
    #expect(try await verified(answer(fails + passes), authority: ours) == false)
    let other = passes.replacing("mx.example.nl", with: "mx.elsewhere.example.org")
    #expect(try await verified(answer(other), authority: ours) == false)
    #expect(try await verified(answer(passes), authority: nil) == nil)
  }
}
