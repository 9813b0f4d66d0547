// Who referred hears the name of a new contact, and only who was told the first one (K110).

import Testing

@testable import Core
@testable import Daemon
@testable import Formats
@testable import Storage

struct NewContactTests {
  private func number(_ sequence: Int) -> CaseNumber {
    CaseNumber(prefix: "OT", year: 2026, sequence: sequence)
  }

  /// The mails to `address` after each of these cases got another owner at the desk.
  private func mails(
    to address: String, after letter: String, handing numbers: [CaseNumber]
  ) async throws -> [MailMessage] {
    let office = try Office()
    try office.deliver(letter, "1", at: "2026-11-10T11:00:00")
    try await office.pass("2026-11-10T11:05:00")
    _ = try office.mails()
    let (configuration, now) = (office.configuration, try office.moment("2026-11-11T10:00:00"))
    for number in numbers {
      try await office.assembly.store.write { transaction in
        let owner = try #require(try transaction.caseRecord(number)).owner
        _ = try transaction.carryOut(
          .init(.assign, who: "mgr01", reason: "r", owner: owner == "gen01" ? "gen02" : "gen01"),
          on: number, policy: configuration.policy, now: now, zone: configuration.zone)
      }
    }
    try await office.pass("2026-11-11T10:01:00")
    return try office.mails().filter { $0.to.first?.address == address }
  }

  @Test func `a parent who was told a name hears the next one`() async throws {
    let mails = try await mails(
      to: "kim1@mail.example.org", after: Letter.parent(), handing: [number(1)])
    #expect(mails.count == 1)
    #expect(mails.first?.subject.contains("contactpersoon is veranderd") == true)
    #expect(mails.first?.inReplyTo == ["letter-1@mail.example.org"])
  }

  @Test func `who was never told a name is told no other`() async throws {
    let letter = Letter.parent().replacing("9 jaar", with: "17 jaar")
    #expect(
      try await mails(to: "kim1@mail.example.org", after: letter, handing: [number(1)]).isEmpty)
  }

  @Test func `a twin's new contact is told under the twin's own number`() async throws {
    let letter = Letter.parent().replacing("een jongen van 9 jaar", with: "een tweeling van 9 jaar")
    let mails = try await mails(
      to: "kim1@mail.example.org", after: letter, handing: [number(2)])
    #expect(mails.map { $0.subject.contains("\(number(2))") } == [true])
  }
}
