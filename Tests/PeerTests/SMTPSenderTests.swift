// In whose name a mail goes out, and over how many connections: what keeps two machines from
// answering each other, and Exchange Online from refusing us.

import Synchronization
import Testing

@testable import Core
@testable import Formats
@testable import Transport

struct SMTPSenderTests {
  private func peer(_ server: ScriptedServer) -> SMTPPeer {
    SMTPPeer(
      .init(
        server: server.server(user: ""), proof: .none, hello: "team.example.nl",
        bounces: "bounce@team.example.nl"))
  }

  private func reply() -> OutgoingMail {
    var mail = SMTPTests.mail("reply")
    mail.isAutomaticReply = true
    return mail
  }

  @Test func `an automatic reply comes from nobody and asks for no report`() async {
    let script = ScriptedSMTP()
    let server = ScriptedServer { script.serve($0, $1) }
    let peer = peer(server)
    #expect(await peer.send(reply()) == .delivered)
    let commands = script.commands.withLock { $0 }
    #expect(commands.contains { $0.hasPrefix("MAIL FROM:<> ") })
    #expect(commands.contains { $0.hasPrefix("RCPT") && $0.contains(" NOTIFY=NEVER ") })
    #expect(script.mails.withLock { $0.first?.contains("Auto-Submitted: auto-replied") } == true)
    peer.stop()
  }

  @Test(arguments: [
    ("MAIL FROM:<>", "550 5.7.60 may not send as this sender"),
    ("MAIL FROM:<>", "501 5.1.7 bad sender"), (".", "554 5.2.252 SendAsDenied"),
    ("RCPT", "450 4.1.8 sender rejected"),
  ])
  func `a server that takes no empty sender gets the bounce address`(
    command: String, answer: String
  ) async {
    let senders = Mutex<[String]>([])
    let script = ScriptedSMTP { line, _ in
      if line.hasPrefix("MAIL") {
        senders.withLock { $0.append(line.hasPrefix("MAIL FROM:<>") ? "<>" : "other") }
      }
      return line.hasPrefix(command) && senders.withLock { $0.last == "<>" } ? answer : nil
    }
    let server = ScriptedServer { script.serve($0, $1) }
    let peer = peer(server)
    #expect(await peer.send(reply()) == .delivered)
    #expect(senders.withLock { $0 } == ["<>", "other"])
    peer.stop()
  }

  @Test func `many mails at once share one connection`() async {
    let script = ScriptedSMTP()
    let server = ScriptedServer { peer, number in
      // Exchange Online allows three; a fourth is told so.
      if number > 1 { return peer.say("432 4.3.2 Concurrent connections limit exceeded\r\n") }
      script.serve(peer, number)
    }
    let peer = peer(server)
    let delivered = await withTaskGroup(of: DeliveryOutcome.self) { group in
      for number in 0..<8 { group.addTask { await peer.send(SMTPTests.mail("m\(number)")) } }
      return await group.reduce(into: 0) { count, outcome in
        if outcome == .delivered { count += 1 }
      }
    }
    #expect(delivered == 8)
    #expect(server.mostAtOnce == 1 && server.connections == 1)
    peer.stop()
  }

  @Test func `one connection too many means later`() async {
    let server = ScriptedServer { peer, _ in
      peer.say("432 4.3.2 Concurrent connections limit exceeded\r\n")
    }
    let peer = peer(server)
    guard case .later = await peer.send(SMTPTests.mail()) else {
      Issue.record("not later")
      return
    }
    peer.stop()
  }
}
