// What the school hears, and when the owner is reminded of it.

import Foundation
import Testing

@testable import Core
@testable import Daemon
@testable import Formats
@testable import Storage

struct FeedbackTests {
  private let number = CaseNumber(prefix: "OT", year: 2026, sequence: 1)
  private let school = "ib@esdoornhof.example.nl"

  /// An office in which contact was made with the family that the school wrote about.
  private func contacted(_ letter: String) async throws -> Office {
    let office = try Office()
    try office.deliver(letter, "1", at: "2026-11-10T11:00:00")
    try await office.pass("2026-11-10T11:05:00")
    let (number, now) = (number, try office.moment("2026-11-12T10:00:00"))
    let configuration = office.configuration
    try await office.assembly.store.write { transaction in
      let state = try #require(try transaction.caseRecord(number)).state
      if state == .review {
        try transaction.apply(
          .init(.assign, who: "mgr01", reason: "r", owner: "gen01"), to: number, now: now)
      }
      try transaction.apply(.init(.contact, who: "gen01", reason: "gebeld"), to: number, now: now)
      try transaction.tellSchool(
        after: .contact, number: number, configuration.policy, now, configuration.zone)
    }
    _ = try office.mails()
    return office
  }

  private func sent(_ office: Office, _ time: String) async throws -> [MailMessage] {
    try await office.pass(time)
    return try office.mails().filter { $0.subject.contains("[OT-") }
  }

  @Test func `with consent the school hears at once, and no word of what was said`() async throws {
    let office = try await contacted(Letter.school)
    let mails = try await sent(office, "2026-11-12T10:01:00")
    #expect(mails.map { $0.to.first?.address } == [school])
    #expect(try await office.read { try $0.cases(.feedback) }.isEmpty)
    #expect(mails.allSatisfy { !$0.text.contains("9 jaar") && !$0.text.contains("Winterswijk") })
    #expect(
      try await sent(office, "2026-11-19T09:00:00").allSatisfy { !$0.subject.contains("school") })
  }

  private let silent = Letter.school.replacing(
    "De ouders geven toestemming voor contact.", with: "De ouders heb ik nog niet gesproken.")

  @Test func `without consent the school hears nothing, and five workdays later the owner`()
    async throws
  {
    let office = try await contacted(silent)
    #expect(try await sent(office, "2026-11-12T10:01:00").isEmpty)
    #expect(try await office.read { try $0.cases(.feedback) }.map(\.number) == [number])
    #expect(try await sent(office, "2026-11-18T16:59:00").isEmpty)
    let mails = try await sent(office, "2026-11-19T09:00:00")
    let owner = try #require(mails.first)
    #expect(mails.count == 1 && owner.subject == "Mag de school iets weten? [OT-2026-0001]")
    #expect(owner.to.first?.address == "carla@ondersteuningsteam.example.nl")
    #expect(owner.text.contains("school%20ingelicht"))
    // Once; and it stays on the list of schools that wait.
    try await office.pass("2026-11-20T09:00:00")
    #expect(try await office.read { try $0.cases(.feedback) }.map(\.number) == [number])
    #expect(try office.mails().allSatisfy { !$0.subject.contains("school") })
  }

  @Test func `who has told the school is not reminded`() async throws {
    let office = try await contacted(silent)
    let (number, now) = (number, try office.moment("2026-11-13T10:00:00"))
    try await office.assembly.store.write {
      _ = try $0.apply(.init(.feedback, who: "gen01", reason: "gebeld"), to: number, now: now)
    }
    #expect(try await sent(office, "2026-11-19T09:00:00").isEmpty)
    #expect(try await office.read { try $0.cases(.feedback) }.isEmpty)
    let events = try await office.read { try $0.events(of: number) }
    #expect(events.contains { $0.event.what == "feedback" })
  }

  @Test func `a form's confirmation names the day`() async throws {
    let office = try Office()
    try office.submit(
      """
      {"submission_id": "f1", "submitted_at": "2026-11-10T11:00:00+01:00", "form": "kort",
       "data": {"referrer_role": "ouder", "referrer_email": "kim@mail.example.org",
                "child_age": "9", "child_town": "Groenlo", "question": "Het gaat thuis niet goed."}}
      """, "f1.json", at: "2026-11-10T11:00:00")
    try await office.pass("2026-11-10T11:05:00")
    let mail = try #require(
      try office.mails().first { $0.to.first?.address == "kim@mail.example.org" })
    #expect(mail.text.contains("dinsdag 17 november, 17:00 uur"), "\(mail.text)")
  }
}
