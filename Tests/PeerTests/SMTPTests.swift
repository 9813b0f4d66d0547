// Mail out: to a scripted server with every kind of answer, and through a real Postfix.

import Foundation
import Synchronization
import Testing

@testable import Core
@testable import Formats
@testable import Transport

/// What to answer to a command; nil leaves it to the script's usual answers, "" hangs up.
typealias SMTPAnswer = @Sendable (_ command: String, _ connection: Int) -> String?

final class ScriptedSMTP: Sendable {
  let commands = Mutex<[String]>([])
  let mails = Mutex<[String]>([])
  private let special: SMTPAnswer

  init(_ special: @escaping SMTPAnswer = { _, _ in nil }) { self.special = special }

  func serve(_ peer: ScriptedPeer, _ number: Int) {
    peer.say("220 test ESMTP\r\n")
    while let line = peer.line() {
      commands.withLock { $0.append(line) }
      if let answer = special(line, number) {
        if answer.isEmpty { return peer.hangUp() }
        peer.say("\(answer)\r\n")
        continue
      }
      switch line.split(separator: " ").first.map({ $0.uppercased() }) {
      case "EHLO":
        peer.say("250-test\r\n250-SIZE 20000\r\n250-8BITMIME\r\n250-DSN\r\n250 PIPELINING\r\n")
      case "DATA":
        peer.say("354 go ahead\r\n")
        var mail = ""
        while let text = peer.line(), text != "." { mail += text + "\r\n" }
        mails.withLock { $0.append(mail) }
        let answer = special(".", number) ?? "250 2.0.0 queued"
        if answer.isEmpty { return peer.hangUp() }
        peer.say("\(answer)\r\n")
      default: peer.say("250 2.1.0 ok\r\n")
      }
    }
  }
}

struct SMTPTests {
  static func mail(
    _ id: String = "ot-2026-0042.ab", to recipients: [String] = ["anna@team.example.nl"],
    text: String = "Dag Zoë,\n.een punt vooraan\n..\nKlaar €\n"
  ) -> OutgoingMail {
    OutgoingMail(
      from: MailAddress(name: "Ondersteuningsteam Oost", address: "team@team.example.nl"),
      to: recipients.map { MailAddress(name: "Anna van 't Lañd", address: $0) },
      subject: "Zaak OT-2026-0042: termijn voor Zoë nadert — graag vandaag bellen met de ouders",
      date: MailMoment(seconds: 1_795_334_400, offsetMinutes: 60),
      messageID: "\(id)@team.example.nl", text: text)
  }

  private func peer(_ server: Server, perMinute: Int? = nil) -> SMTPPeer {
    SMTPPeer(
      .init(
        server: server, proof: .none, hello: "team.example.nl", bounces: "bounce@team.example.nl",
        mailsPerMinute: perMinute))
  }

  private func scripted(_ special: @escaping SMTPAnswer) -> (ScriptedSMTP, ScriptedServer) {
    let script = ScriptedSMTP(special)
    return (script, ScriptedServer { script.serve($0, $1) })
  }

  @Test func `the dialogue uses what the server offers, and the connection again`() async {
    let (script, server) = scripted { _, _ in nil }
    let peer = peer(server.server(user: ""))
    #expect(await peer.send(Self.mail()) == .delivered)
    #expect(await peer.send(Self.mail("second")) == .delivered)
    let commands = script.commands.withLock { $0 }
    #expect(server.connections == 1)
    let from = commands.first { $0.hasPrefix("MAIL") } ?? ""
    #expect(from.hasPrefix("MAIL FROM:<bounce@team.example.nl> SIZE="))
    #expect(from.hasSuffix(" RET=HDRS ENVID=ot-2026-0042.ab@team.example.nl"))
    #expect(
      commands.contains(
        "RCPT TO:<anna@team.example.nl> NOTIFY=FAILURE,DELAY ORCPT=rfc822;anna@team.example.nl"))
    peer.stop()
  }

  @Test(arguments: [
    ("RCPT", "550 5.1.1 no such user", false), ("RCPT", "450 4.2.0 greylisted", true),
    ("RCPT", "550 5.7.1 relaying denied", true), ("RCPT", "452 4.2.2 mailbox full", true),
    ("RCPT", "550 no such user", false), ("MAIL", "550 5.7.60 may not send as", true),
    ("DATA", "451 4.3.0 later", true), (".", "554 5.6.0 bad content", false),
    (".", "554 5.2.0 too many recipients today", true), (".", "432 4.3.2 limit exceeded", true),
    ("MAIL", "421 4.3.2 shutting down", true), (".", "", true), ("RCPT", "", true),
    ("MAIL", "what is this", true), ("EHLO", "502 5.5.1 no", true),
  ])
  func `a refusal means later or never`(command: String, answer: String, isLater: Bool) async {
    let (_, server) = scripted { line, _ in line.hasPrefix(command) ? answer : nil }
    let peer = peer(server.server(user: ""))
    let outcome = await peer.send(Self.mail())
    switch outcome {
    case .later: #expect(isLater, "\(command) \(answer)")
    case .never: #expect(!isLater, "\(command) \(answer)")
    case .delivered: Issue.record("delivered in spite of \(answer)")
    }
    peer.stop()
  }

  @Test func `of two recipients one is refused, and each has its own answer`() async throws {
    let (script, server) = scripted { line, _ in
      line.contains("gone@") ? "550 5.1.1 no such user" : nil
    }
    let peer = peer(server.server(user: ""))
    let envelope = SMTPEnvelope(
      from: "b@team.example.nl", recipients: ["anna@team.example.nl", "gone@team.example.nl"],
      identifier: "x")
    let replies = try await peer.submit(Array("Subject: x\r\n\r\nx\r\n".utf8), envelope)
    #expect(replies.map(\.code) == [250, 550])
    #expect(script.mails.withLock { $0.count } == 1)
    let outcome = await peer.send(Self.mail(to: envelope.recipients))
    guard case .never(let reason) = outcome else {
      Issue.record("not never")
      return
    }
    #expect(reason.contains("1 of 2 recipients") && !reason.contains("gone@"))
    peer.stop()
  }

  @Test func `greylisting, a hang-up and a dead connection are overcome by trying again`() async {
    let (script, server) = scripted { line, number in
      if number == 1, line.hasPrefix("RCPT") { return "450 4.2.0 greylisted" }
      if number == 1, line == "RSET" { return "421 4.4.2 bye" }
      return nil
    }
    let peer = peer(server.server(user: ""))
    guard case .later = await peer.send(Self.mail()) else {
      Issue.record("not later")
      return
    }
    #expect(await peer.send(Self.mail()) == .delivered)
    #expect(script.mails.withLock { $0.count } == 1)
    peer.stop()
  }

  @Test func `what was not acknowledged is sent again under the same id`() async {
    let (script, server) = scripted { line, number in number == 1 && line == "." ? "" : nil }
    let peer = peer(server.server(user: ""))
    guard case .later = await peer.send(Self.mail()) else {
      Issue.record("not later")
      return
    }
    #expect(await peer.send(Self.mail()) == .delivered)
    let ids = script.mails.withLock { mails in
      mails.map { mail in mail.components(separatedBy: "\r\n").first { $0.hasPrefix("Message-ID") }
      }
    }
    #expect(ids == Array(repeating: "Message-ID: <ot-2026-0042.ab@team.example.nl>", count: 2))
    peer.stop()
  }

  @Test func `what is larger than the server takes is not even offered`() async {
    let (script, server) = scripted { _, _ in nil }
    let peer = peer(server.server(user: ""))
    let large = Self.mail(text: String(repeating: "regel\n", count: 5000))
    guard case .never = await peer.send(large) else {
      Issue.record("not never")
      return
    }
    #expect(script.commands.withLock { !$0.contains { $0.hasPrefix("MAIL") } })
    peer.stop()
  }

  @Test func `an address that could end the line is never sent`() async {
    let (script, server) = scripted { _, _ in nil }
    let peer = peer(server.server(user: ""))
    for address in ["a@b.nl>\r\nRCPT TO:<c@d.nl", "a@b.nl\n", "a b@c.nl", "<a@b.nl>"] {
      guard case .never = await peer.send(Self.mail(to: [address])) else {
        Issue.record("not never: \(address)")
        return
      }
    }
    #expect(script.commands.withLock { !$0.contains { $0.hasPrefix("RCPT") } })
    peer.stop()
  }

  @Test func `a limit a minute holds the next mail back, and stopping ends that wait`() async {
    let (script, server) = scripted { _, _ in nil }
    let peer = peer(server.server(user: ""), perMinute: 2)
    let start = ContinuousClock.now
    #expect(await peer.send(Self.mail()) == .delivered)
    #expect(await peer.send(Self.mail()) == .delivered)
    async let third = peer.send(Self.mail())
    try? await Task.sleep(for: .milliseconds(300))
    let held = script.mails.withLock { $0.count }
    peer.stop()
    let outcome = await third
    // On a machine so busy that the minute is over there is nothing to see.
    guard ContinuousClock.now - start < .seconds(60) else { return }
    #expect(held == 2)
    guard case .later = outcome else {
      Issue.record("not later")
      return
    }
  }

  @Test func `a server that falls silent is given up after the time-out`() async {
    let server = ScriptedServer { peer, _ in
      peer.say("220 test\r\n")
      while peer.line() != nil {}
    }
    let peer = peer(server.server(user: "", timeout: 1))
    guard case .later = await peer.send(Self.mail()) else {
      Issue.record("not later")
      return
    }
  }

  @Test func `data is CRLF only, stuffed, and ends in a dot of its own`() {
    for (mail, wire) in [
      ("a\r\n.b\r\n", "a\r\n..b\r\n.\r\n"), ("a\n.\nb", "a\r\n..\r\nb\r\n.\r\n"),
      ("a\r.\rb", "a\r\n..\r\nb\r\n.\r\n"), ("", ".\r\n"), (".", "..\r\n.\r\n"),
    ] {
      #expect(String(decoding: smtpData(Array(mail.utf8)), as: UTF8.self) == wire)
    }
  }
}
