// A month with holidays in it, an hour at a time: every step at the right moment to the right people.

import Foundation
import Testing

@testable import Core
@testable import Daemon
@testable import Formats
@testable import Storage

struct MonthTests {
  /// Makes a pass at every hour at which something can happen, delivers each letter when its time has
  /// come, and notes what went out: `2026-12-24 09:00 carla: subject`.
  private func play(
    _ office: Office, from first: String, days: Int, letters: [(String, String)]
  ) async throws -> String {
    var lines: [String] = []
    var waiting = letters
    let day = try #require(CivilDate(first))
    for offset in 0..<days {
      for time in ["00:10", "08:29", "08:30", "09:00", "12:00", "16:50", "17:00", "23:40"] {
        let clock = try #require(TimeOfDay(time))
        let date = day.adding(days: offset)
        let now = office.zone.instant(date, clock)
        while let (moment, letter) = waiting.first, try office.moment(moment) <= now {
          try office.deliver(letter, "letter-\(waiting.count)", at: moment)
          waiting.removeFirst()
        }
        _ = try await office.assembly.runOnce(now: now)
        lines += try office.sent().map { "\(date) \(time) \($0)" }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  @Test func `over Christmas and the turn of the year`() async throws {
    try await golden(
      "christmas",
      play(
        Office(), from: "2026-12-10", days: 34,
        letters: [
          ("2026-12-10T16:59:00", Letter.parent(2)), ("2026-12-18T11:00:00", Letter.school),
          ("2026-12-24T23:30:00", Letter.parent()), ("2026-12-26T03:10:00", Letter.acute),
        ]))
  }

  @Test func `over King's Day, Liberation Day and Ascension Day`() async throws {
    try await golden(
      "kings-day",
      play(
        Office(), from: "2027-04-19", days: 31,
        letters: [
          ("2027-04-19T09:00:00", Letter.parent(2)), ("2027-04-26T16:45:00", Letter.school),
          ("2027-04-27T12:00:00", Letter.parent()), ("2027-05-05T13:00:00", Letter.acute),
        ]))
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
