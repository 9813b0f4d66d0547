// The doctor against servers that let us in, and that do not.

import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Daemon
@testable import Settings

struct DoctorTests {
  private func doctor(imap: Int, smtp: Int) throws -> (Doctor, Scratch) {
    let place = try Scratch("doctor")
    let config = "\(place.path)/config"
    try FileManager.default.copyItem(atPath: "\(MailOffice.root)/Config/demo", toPath: config)
    try place.write("s3cret\n", "config/password")
    let path = "\(config)/referrald.yaml"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let start = try #require(text.range(of: "\nsources:"))
    let end = try #require(text.range(of: "\nforms:"))
    let middle = """

      sources:
        - name: intake
          kind: imap
          host: localhost
          security: none
          port: \(imap)
          user: intake
          password_file: password
          timeout: 60
      delivery:
        mail:
          kind: smtp
          host: localhost
          security: none
          port: \(smtp)
          timeout: 60
          from: team@team.example.nl
          domain: team.example.nl
      """
    let whole = text[..<start.lowerBound] + middle + text[end.lowerBound...]
    try whole.write(toFile: path, atomically: true, encoding: .utf8)
    let configuration = try loadConfiguration(from: config)
    return (Doctor(configuration, configDirectory: config, state: place.path), place)
  }

  @Test func `what works is said, and a test mail goes out`() async throws {
    let (mailbox, mail) = (ScriptedMailbox([]), ScriptedSMTP())
    let imap = ScriptedServer { mailbox.serve($0, $1) }
    let smtp = ScriptedServer { mail.serve($0, $1) }
    let (doctor, place) = try doctor(imap: imap.port, smtp: smtp.port)
    let findings = await doctor.findings()
    #expect(findings.allSatisfy { $0.works }, "\(findings)")
    #expect(findings.prefix(2).map { $0.subject } == ["source intake", "mail"])
    let now = try MailOffice().now
    #expect(try await doctor.sendTest(to: "anna@team.example.nl", now: now) == nil)
    let sent = mail.mails.withLock { $0.first ?? "" }
    #expect(sent.contains("Proefbericht"))
    withExtendedLifetime((imap, smtp, place)) {}
  }

  @Test func `what does not work is said with what to do, and without the password`() async throws {
    let mailbox = ScriptedMailbox([]) { peer, tag, command, _ in
      guard command.hasPrefix("AUTHENTICATE") || command.hasPrefix("LOGIN") else { return false }
      peer.say("\(tag) NO [AUTHENTICATIONFAILED] wrong\r\n")
      return true
    }
    let imap = ScriptedServer { mailbox.serve($0, $1) }
    let (doctor, place) = try doctor(imap: imap.port, smtp: freePort())
    let findings = await doctor.findings()
    #expect(findings.prefix(2).allSatisfy { !$0.works })
    #expect(findings[0].text.contains("check `user` and the password file"))
    #expect(findings[1].text.contains("check `host`, `port` and `security`"))
    #expect(findings.allSatisfy { !$0.text.contains("s3cret") })
    withExtendedLifetime((imap, place)) {}
  }
}
