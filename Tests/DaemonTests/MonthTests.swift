// A month with holidays in it, an hour at a time: every step at the right moment to the right people.

import Foundation
import Testing

@testable import Core
@testable import Daemon
@testable import Formats
@testable import Storage

struct MonthTests {
  /// Plays hour after hour and notes what went out: `12-24 09:00 carla: subject`.
  private func play(
    _ office: Office, from first: String, days: Int, skipping: (Instant) -> Bool = { _ in false }
  ) async throws -> String {
    var lines: [String] = []
    let start = try office.moment(first)
    for hour in 0..<(days * 48) {
      let now = start.adding(seconds: Int64(hour) * 1800)
      _ = try await office.assembly.runOnce(now: now)
      let local = office.zone.local(now)
      lines += try office.sent().map { "\(local.date) \(local.time) \($0)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func golden(_ name: String, _ text: String) throws {
    let path = "\(Office.root)/Tests/Golden/Notices/\(name).txt"
    if ProcessInfo.processInfo.environment["GOLDEN"] == "write" {
      try Data(text.utf8).write(to: URL(filePath: path))
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test func `over Christmas and the turn of the year`() async throws {
    let office = try Office()
    try office.deliver(Letter.school, "1", at: "2026-12-18T11:00:00")
    try office.deliver(Letter.parent(), "2", at: "2026-12-24T23:30:00")
    try await golden(
      "christmas", play(office, from: "2026-12-18T11:00:00", days: 25))
  }

  @Test func `over Easter, King's Day, Liberation Day and Ascension Day`() async throws {
    let office = try Office()
    try office.deliver(Letter.school, "1", at: "2027-04-26T16:45:00")
    try office.deliver(Letter.parent(), "2", at: "2027-04-27T12:00:00")
    try await golden(
      "kings-day", play(office, from: "2027-04-26T16:45:00", days: 25))
  }

  @Test func `the assignment as people see it`() async throws {
    let office = try Office()
    try office.deliver(Letter.school, "1", at: "2026-11-10T11:00:00")
    try await office.pass("2026-11-10T11:05:00")
    let directory = "\(office.state)/mail/out/new"
    for name in try FileManager.default.contentsOfDirectory(atPath: directory) {
      let bytes = try Data(contentsOf: URL(filePath: "\(directory)/\(name)"))
      let text = String(decoding: bytes, as: UTF8.self)
      guard text.contains("To: Carla") else { continue }
      #expect(text.contains("Content-Type: text/calendar; method=PUBLISH; charset=utf-8"))
      #expect(text.contains("SUMMARY:Contact met gezin OT-2026-0001"))
    }
    let policy = office.configuration.policy
    let subject = NoticeSubject(
      numbers: [CaseNumber(prefix: "OT", year: 2026, sequence: 1)], owner: policy.team["gen01"],
      deadlines: deadlines(
        received: try office.moment("2026-11-10T11:00:00"), policy: policy, zone: office.zone),
      received: try office.moment("2026-11-10T11:00:00"),
      referrer: Referrer(role: .school, name: "Anouk te Brinke", phone: "06-00000021"),
      reasons: [Reason("x", "Carla Wiggerink is de vaste contactpersoon van OBS Esdoornhof.")],
      note: "De jongere wil niet dat ouders of school dit weten.")
    let letter = write(
      .assignment, about: subject, to: "Carla Wiggerink", policy: policy, zone: office.zone)
    let links = answerLinks(
      .contact, messageID: "OT-2026-0001.0123456789abcdef0123@ondersteuningsteam.example.nl",
      mailbox: policy.identity.mailbox)
    try golden("assignment-text", letter.subject + "\n\n" + letter.text + answerLines(links))
    try golden("assignment-html", htmlLetter(letter.text, title: letter.subject, links: links))
  }
}
