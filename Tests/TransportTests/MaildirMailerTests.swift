// Outgoing mail as files: whole or not at all, and the same file on every try.

import Core
import Foundation
import Host
import TestSupport
import Testing

@testable import Formats
@testable import Transport

struct MaildirMailerTests {
  private let path: String

  init() throws { path = try scratch("out") }

  private func mail(_ id: String = "ot-2026-0042.ab@team.example.nl") -> OutgoingMail {
    OutgoingMail(
      from: MailAddress(name: "Team", address: "team@team.example.nl"), replyTo: nil,
      to: [MailAddress(name: "Anna", address: "anna@team.example.nl")], subject: "Zaak",
      date: MailMoment(seconds: 1_790_000_000, offsetMinutes: 60), messageID: id,
      inReplyTo: nil, references: [], extraHeaders: [], text: "Dag Anna\n")
  }

  @Test func `a mail lands in new, and a second try finds it there`() async throws {
    let mailer = try directoryMailer(kind: .maildir, path: path)
    #expect(await mailer.send(mail()) == .delivered)
    #expect(await mailer.send(mail()) == .delivered)
    let names = try Files.list("\(path)/new")
    #expect(names == ["1790000000.ot-2026-0042.ab@team.example.nl"])
    #expect(try Files.list("\(path)/tmp").isEmpty)
    let text = String(decoding: try Files.read("\(path)/new/\(names[0])"), as: UTF8.self)
    #expect(text.contains("Message-ID: <ot-2026-0042.ab@team.example.nl>\r\n"))
    #expect(text.contains("Auto-Submitted: auto-generated\r\n"))
  }

  @Test func `a plain directory holds eml files`() async throws {
    let mailer = try directoryMailer(kind: .directory, path: path)
    #expect(await mailer.send(mail("a/b@c.example.nl")) == .delivered)
    #expect(try Files.list(path) == ["1790000000.a_b@c.example.nl.eml"])
  }

  @Test func `a directory that has gone means later, with its name`() async throws {
    let mailer = try directoryMailer(kind: .maildir, path: path)
    try FileManager.default.removeItem(atPath: path)
    guard case .later(let reason, _) = await mailer.send(mail()) else {
      Issue.record("not later")
      return
    }
    #expect(reason.contains(path))
  }

  @Test func `an address with a line break is never sent`() async throws {
    let mailer = try directoryMailer(kind: .maildir, path: path)
    var wrong = mail()
    wrong.to = [MailAddress(name: "", address: "a@b.example.nl\r\nBcc: c@d.example.nl")]
    guard case .never = await mailer.send(wrong) else {
      Issue.record("not never")
      return
    }
    #expect(try Files.list("\(path)/new").isEmpty)
  }
}
