// Forgetting, looked at from outside: planted words may stand in no file any more.

import Foundation
import Host
import Testing

@testable import Core
@testable import Daemon
@testable import Settings
@testable import Storage

struct RetentionTests {
  /// Words that only this family wrote, in the mail and in what was read from it.
  private let planted = ["kwartelkoning", "joris-geheim@mail.example.org", "06-00000077"]

  private let mail = """
    From: Joris Kwartelkoning <joris-geheim@mail.example.org>
    To: aanmelding@ondersteuningsteam.example.nl
    Subject: Vraag over mijn zoon Kwartelkoning
    Message-ID: <geheim@mail.example.org>

    Hallo,

    Ik ben de vader van een jongen van 9 jaar. Wij wonen in Groenlo. Het gaat thuis niet goed.
    Bel mij op 06-00000077.

    Joris Kwartelkoning
    """

  /// Every file below the state directory in which a planted word stands.
  private func found(_ state: String) -> [String] {
    let files = FileManager.default.enumerator(atPath: state)?.allObjects as? [String] ?? []
    return files.filter { name in
      guard let data = FileManager.default.contents(atPath: "\(state)/\(name)") else {
        return false
      }
      let text = String(decoding: data, as: UTF8.self).lowercased()
      return planted.contains { text.contains($0) }
    }
  }

  private func closedCase(_ office: Office) async throws -> CaseNumber {
    try office.deliver(mail, "1", at: "2026-11-10T11:00:00")
    for number in 2...40 {
      try office.deliver(Letter.parent(number), "\(number)", at: "2026-11-10T11:00:00")
    }
    try await office.pass("2026-11-10T11:00:00")
    let open = try await office.read { try $0.cases(.open) }
    let record = try #require(open.first { $0.referrer.address?.contains("geheim") == true })
    let number = record.number
    let closed = try office.moment("2026-11-12T11:00:00")
    try await office.assembly.store.write {
      _ = try $0.apply(
        MoveRequest(.close, who: "gen01", reason: "Kwartelkoning", outcome: .ownSupport),
        to: number, now: closed)
    }
    return number
  }

  @Test func `thirty days after closing the text is gone, after a year the person`() async throws {
    let office = try Office()
    let number = try await closedCase(office)
    let service = office.assembly.retention
    #expect(found(office.state).contains("mail/in/cur/1:2,"))
    let early = try await service.runOnce(now: office.moment("2026-12-11T11:00:00"))
    #expect(early.texts == 0)
    let text = try await service.runOnce(now: office.moment("2026-12-13T11:00:00"))
    #expect(text.texts == 1 && text.persons == 0)
    let signal = try await office.read { try $0.signals(of: number) }[0]
    #expect(try await office.read { try $0.raw(ofSignal: signal.id) } == nil)
    #expect(!found(office.state).contains("mail/in/cur/1:2,"))
    let person = try await service.runOnce(now: office.moment("2027-11-13T11:00:00"))
    #expect(person.persons == 1)
    // The notices that went to colleagues are theirs now; the demo delivers them into a folder.
    try FileManager.default.removeItem(atPath: "\(office.state)/mail/out")
    #expect(found(office.state) == [])
    let record = try #require(try await office.read { try $0.caseRecord(number) })
    #expect(record.outcome == .ownSupport && record.personsErased != nil)
    #expect(try await office.read { try $0.integrityCheck() } == [])
  }

  @Test func `the copy from before an upgrade goes after a week, with the names in it`()
    async throws
  {
    let office = try Office()
    _ = try await closedCase(office)
    let copy = "\(office.state)/referrald.sqlite.schema-1"
    try await office.assembly.store.backup(to: copy)
    try Files.setModified(copy, try office.moment("2026-11-12T12:00:00"))
    let service = office.assembly.retention
    #expect(try await service.runOnce(now: office.moment("2026-11-19T11:00:00")).files == 0)
    #expect(found(office.state).contains("referrald.sqlite.schema-1"))
    #expect(try await service.runOnce(now: office.moment("2026-11-20T11:00:00")).files == 1)
    #expect(!Files.exists(copy) && Files.exists("\(office.state)/referrald.sqlite"))
  }

  @Test func `retention works once a day, and open cases keep everything`() async throws {
    let office = try Office()
    _ = try await closedCase(office)
    let service = office.assembly.retention
    let now = try office.moment("2027-11-13T11:00:00")
    #expect(try await service.runOnce(now: now).persons == 1)
    #expect(try await service.runOnce(now: now.adding(seconds: 3600)) == .init())
    let open = try await office.read { try $0.cases(.open) }
    #expect(open.count == 39)
    for record in open {
      let signals = try await office.read { try $0.signals(of: record.number) }
      for signal in signals { #expect(signal.rawPurged == nil) }
    }
  }

  @Test func `what is erased on request is gone at once, in a backup of today too`() async throws {
    let office = try Office()
    let number = try await closedCase(office)
    let backup = "\(office.state)/backup.sqlite"
    try await office.assembly.store.backup(to: backup)
    #expect(found(office.state).contains("backup.sqlite"))
    let now = try office.moment("2026-11-12T12:00:00")
    try await office.assembly.store.write {
      try $0.erase(number, who: "admin", reason: "asked by letter", now: now)
    }
    #expect(try await office.assembly.store.forgetJournal())
    try await office.assembly.store.backup(to: backup)
    for folder in ["mail/out", "mail/in/cur"] {
      try FileManager.default.removeItem(atPath: "\(office.state)/\(folder)")
    }
    #expect(found(office.state) == [])
    let events = try await office.read { try $0.events(of: number) }
    #expect(events.last?.event.what == "erased" && events.last?.event.why == "asked by letter")
    #expect(try await office.read { try $0.integrityCheck() } == [])
  }

  @Test func `an open case is not erased`() async throws {
    let office = try Office()
    try office.deliver(mail, "1", at: "2026-11-10T11:00:00")
    try await office.pass("2026-11-10T11:00:00")
    let number = try #require(try await office.read { try $0.cases(.open) }.first).number
    let now = try office.moment("2026-11-10T12:00:00")
    await #expect(throws: EraseRefused.self) {
      try await office.assembly.store.write {
        try $0.erase(number, who: "admin", reason: "r", now: now)
      }
    }
  }
}
