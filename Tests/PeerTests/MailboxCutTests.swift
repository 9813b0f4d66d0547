// A whole intake, from login to the move, over a connection that is cut after every single byte.

import Foundation
import Testing

@testable import Core
@testable import Daemon
@testable import Intake
@testable import Storage
@testable import Transport

struct MailboxCutTests {
  /// Different for each cut, so that no mail counts as one that came before. Always as long.
  private func letter(_ cut: Int, _ number: Int) -> String {
    let id = "\(cut + 100_000)-\(number)"
    return "From: Kim <k\(id)@mail.example.org>\r\nMessage-ID: <cut-\(id)@mail.example.org>\r\n\r\n"
      + "Mijn zoon \(id) is 9 jaar. Wij wonen in Groenlo.\r\nT4 OK FETCH completed\r\n)\r\n* BYE\r\n"
  }

  @Test func `cut at any byte between login and move, every mail is stored once and moved`()
    async throws
  {
    let office = try MailOffice()
    var cut = 0
    var before = 0
    while true {
      cut += 1
      let limit = cut
      let mailbox = ScriptedMailbox([letter(cut, 1), letter(cut, 2)])
      let server = ScriptedServer { peer, number in
        if number == 1 { peer.cut(after: limit) }
        mailbox.serve(peer, number)
      }
      // A start of the program for each try, so that the test need not sit out the pause.
      var tries = 0
      repeat {
        tries += 1
        let source = office.source(server.server(), after: .move("Klaar"), name: "cut\(cut)")
        _ = try await office.intake(source).runOnce(now: office.now)
        source.stop()
      } while tries < 3 && !mailbox.isEmpty
      let after = try await office.signals()
      #expect(after == before + 2, "cut at \(cut)")
      #expect(mailbox.isEmpty, "cut at \(cut)")
      before = after
      if server.connections == 1 { break }
    }
    #expect(cut > 1000)
    #expect(try await office.count(.duplicate) == 0)
  }
}
