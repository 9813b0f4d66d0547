// Every kind of mail that we send, as it is read in somebody's mailbox: through a real Postfix into
// a real Dovecot, byte by byte, and valid to Python's `email`.

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
struct SentMailTests {
  private static let name = "Zoë Šimůnková-van 't Veld (乙)"

  /// One mail of each kind and one with everything, all with texts that want encoding.
  private func items(_ office: MailOffice, about number: CaseNumber) -> [OutboxItem] {
    let (policy, zone) = (office.configuration.policy, office.configuration.zone)
    let long = String(repeating: "Eén heel lange regel zonder einde – ", count: 60)
    var subject = NoticeSubject(
      numbers: [number], owner: policy.team.people.first,
      deadlines: Deadlines(
        contact: CivilDate(year: 2026, month: 11, day: 30) ?? CivilDate(dayNumber: 0),
        visit: CivilDate(year: 2026, month: 12, day: 7) ?? CivilDate(dayNumber: 0),
        ambition: office.now),
      received: office.now, proposal: "Voorstel: bel de IB'er van OBS Esdoornhof.",
      note: ".een punt vooraan\n..\nFrom het begin\n\(long)\r\nmet CR\rlos en \u{0} nul 👍")
    subject.cases = ["\(number) Ünal, \(long)"]
    let person = Person(id: "gen01", name: Self.name, address: "zoe@team.example.nl")
    return Notice.allCases.enumerated().flatMap { position, notice in
      [Answers.contact, nil].map { answers -> OutboxItem in
        var item = mailItem(
          notice, about: subject, to: person, key: "\(position)/\(answers?.rawValue ?? "bare")",
          at: office.now, inReplyTo: answers == nil ? "vraag-1@mail.example.org" : nil,
          answers: answers,
          calendar: answers.map {
            .init(guards: $0, day: CivilDate(dayNumber: 20_800), isCancelled: position % 2 == 0)
          }, policy: policy, zone: zone)
        if case .mail(var mail) = item.payload {
          mail.subject += " — \(Self.name): één \(String(repeating: "termijn ", count: 30))"
          item.payload = .mail(mail)
        }
        return item
      }
    }
  }

  /// A case, opened by a letter, for the mails to be about.
  private func openCase(_ office: MailOffice) async throws -> CaseNumber {
    let letter =
      "From: Kim <kim@mail.example.org>\r\nSubject: Vraag\r\nMessage-ID: <sent@mail.example.org>"
      + "\r\n\r\nIk ben de moeder van een jongen van 9 jaar. Wij wonen in Groenlo.\r\n"
    let mailbox = ScriptedMailbox([letter])
    let server = ScriptedServer { mailbox.serve($0, $1) }
    let source = office.source(server.server())
    _ = try await office.intake(source).runOnce(now: office.now)
    source.stop()
    return try #require(try await office.store.read { try $0.cases(.open) }.first?.number)
  }

  /// Without the fields that Postfix and Dovecot put in front.
  private func withoutTrace(_ mail: [UInt8]) -> [UInt8] {
    var rest = mail[...]
    let own = Array("Date: ".utf8)
    while !rest.starts(with: own), let end = rest.firstIndex(of: 0x0A) {
      rest = rest[(end + 1)...]
    }
    return Array(rest)
  }

  @Test func `every kind arrives byte for byte, and is valid to Python`() async throws {
    let (dovecot, office) = (try Dovecot(), try MailOffice())
    let postfix = try Postfix(lmtp: dovecot.lmtpPort)
    let items = items(office, about: try await openCase(office))
    let smtp = SMTPPeer(
      .init(
        server: postfix.server, proof: .none, hello: "team.example.nl",
        bounces: "bounce@team.example.nl"))
    let sent = Mutex<[OutgoingMail]>([])
    let policy = office.configuration.policy
    let service = DeliveryService(
      store: office.store,
      peers: .init(
        mailer: Mailer { mail in
          sent.withLock { $0.append(mail) }
          return await smtp.send(mail)
        }, webhooks: [:], from: "team@team.example.nl"),
      policy: { policy }, zone: office.configuration.zone, log: .silent, jitter: { 0 })
    let now = office.now
    try await office.store.write { _ = try $0.add(items, now: now) }
    let pass = try await service.runOnce(.mail, now: now.adding(seconds: 86_400 * 7))
    #expect(pass.failed == 0)
    let mails = sent.withLock { $0 }.filter { $0.to.first?.address == "zoe@team.example.nl" }
    #expect(mails.count == Notice.allCases.count * 2)

    var left = Set(try mails.map { try composeMail($0) })
    let arrived = try await dovecot.mails(of: "zoe", count: mails.count)
    #expect(arrived.count == mails.count)
    for mail in arrived {
      #expect(left.remove(withoutTrace(mail)) != nil, "a mail was changed on its way")
    }
    #expect(left.isEmpty)
    try validate(arrived, mails)
    smtp.stop()
  }

  /// Hands the files and what should stand in them to Python.
  private func validate(_ arrived: [[UInt8]], _ mails: [OutgoingMail]) throws {
    let place = try Scratch("sent")
    for (number, mail) in arrived.enumerated() {
      try Data(mail).write(to: URL(filePath: "\(place.path)/\(number).eml"))
    }
    let expected = mails.map { mail in
      [
        "id": "<\(mail.messageID)>", "subject": mail.subject, "name": Self.name,
        "auto": mail.isAutomaticReply ? "auto-replied" : "auto-generated",
        "text": mail.text,
      ]
    }
    try JSONSerialization.data(withJSONObject: expected)
      .write(to: URL(filePath: "\(place.path)/expected.json"))
    let script = "\(MailOffice.root)/Tests/Peers/validate_mail.py"
    let said = try runProgram("/usr/bin/python3", ["-B", script, place.path]).output
    #expect(said == "\(mails.count) mails, no defects\n")
  }
}
