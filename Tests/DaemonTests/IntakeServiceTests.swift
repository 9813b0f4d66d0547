// From a file to a committed case, whatever goes wrong in between.

import Foundation
import Host
import Testing

@testable import Core
@testable import Daemon
@testable import Intake
@testable import Storage

struct IntakeServiceTests {
  private let tuesday = "2026-11-10T11:00:00"

  @Test func `a mail and a form become cases and are put away`() async throws {
    let office = try Office()
    try office.deliver(Letter.school, "1", at: tuesday)
    try office.submit(
      """
      {"submission_id": "f-1", "submitted_at": "2026-11-10T10:00:00+01:00", "form": "aanmelden",
       "data": {"referrer_role": "ouder", "referrer_email": "p@mail.example.nl", "child_age": 7,
       "child_town": "Aalten", "question": "Mijn kind slaapt slecht."}}
      """, "f.json", at: tuesday)
    try await office.pass(tuesday)
    let cases = try await office.read { try $0.cases(.open) }
    #expect(cases.count == 2)
    #expect(try Files.list("\(office.state)/mail/in/cur") == ["1:2,"])
    #expect(try Files.list("\(office.state)/forms/done") == ["f.json"])
  }

  @Test func `a crash between commit and putting away makes no second case`() async throws {
    let office = try Office()
    try office.deliver(Letter.school, "1", at: tuesday)
    try await office.pass(tuesday)
    try FileManager.default.moveItem(
      atPath: "\(office.state)/mail/in/cur/1:2,", toPath: "\(office.state)/mail/in/new/1")
    try await office.pass(tuesday)
    #expect(try await office.count(.opened) == 1)
    #expect(try await office.read { try $0.cases(.open) }.count == 1)
    #expect(try Files.list("\(office.state)/mail/in/new").isEmpty)
  }

  @Test func `the same mail twice is one case, another mail under the same id is not`() async throws
  {
    let office = try Office()
    try office.deliver(Letter.parent(), "1", at: tuesday)
    try office.deliver(Letter.parent(), "2", at: tuesday)
    try office.deliver(
      Letter.parent(text: "Het is een heel ander verhaal."), "3", at: tuesday)
    try await office.pass(tuesday)
    #expect(try await office.count(.duplicate) == 1)
    #expect(try await office.count(.opened) + office.count(.attached) == 2)
  }

  @Test func `what nobody can read is kept, becomes the coordinator's case, and the rest goes on`()
    async throws
  {
    let office = try Office()
    try office.deliver(Letter.unreadable, "1", at: tuesday)
    try office.deliver("", "2", at: tuesday)
    try office.submit("{\"data\": {\"question\": ", "f.json", at: tuesday)
    try office.deliver(Letter.school, "3", at: tuesday)
    try await office.pass(tuesday)
    #expect(try await office.count(.quarantined) == 3)
    #expect(try await office.count(.opened) == 1)
    #expect(try Files.list("\(office.state)/forms/rejected") == ["f.json"])
    let reviews = try await office.read { try $0.cases(.review) }
    #expect(reviews.map(\.owner) == ["mgr01", "mgr01", "mgr01"])
    let raw = try await office.read { reader in
      try reader.signals(.quarantined, limit: 10).compactMap { try reader.raw(ofSignal: $0.id) }
    }
    #expect(raw.contains(Array(Letter.unreadable.utf8)))
  }

  @Test func `a retried signal that still cannot be read stays one case`() async throws {
    let office = try Office()
    try office.deliver(Letter.unreadable, "1", at: tuesday)
    try await office.pass(tuesday)
    let id = try #require(try await office.read { try $0.signals(.quarantined, limit: 1) }.first).id
    let now = try office.moment(tuesday)
    try await office.assembly.store.write { try $0.requeue(signal: id, now: now) }
    try await office.pass("2026-11-10T12:00:00")
    #expect(try await office.read { try $0.signalsToRetry(limit: 10) }.isEmpty)
    #expect(try await office.read { try $0.cases(.open) }.count == 1)
  }

  @Test func `three hundred mails at once are three hundred signals`() async throws {
    let office = try Office()
    for number in 1...300 {
      try office.deliver(Letter.parent(number), "\(number)", at: tuesday)
    }
    try await office.pass(tuesday)
    #expect(try await office.count(.opened) == 300)
    let loads = try await office.read { try $0.roster(prefix: "OT").loads }
    for person in office.configuration.policy.team.generalists {
      let open = loads[person.id]?.openCases ?? 0
      #expect(person.cap.map { open <= $0 } ?? true, "\(person.id) has \(open)")
    }
  }

  @Test func `told to stop in a long queue it ends after a batch, and the rest still waits`()
    async throws
  {
    let office = try Office()
    for number in 1...150 {
      try office.deliver(Letter.parent(number), "\(number)", at: tuesday)
    }
    let now = try office.moment(tuesday)
    let source = try #require(office.assembly.sources.first { $0.name == "intake" })
    let taken = try await office.assembly.intake.pass(over: source, now: now) { false }
    #expect(taken == 64)
    #expect(try await office.count(.opened) == 64)
    #expect(try await office.assembly.intake.runOnce(now: now) == 86)
    #expect(try await office.count(.opened) == 150)
  }

  @Test func `every case carries the version of the policy that decided it`() async throws {
    let office = try Office()
    try office.deliver(Letter.school, "1", at: tuesday)
    try await office.pass(tuesday)
    let cases = try await office.read { try $0.cases(.open) }
    #expect(cases.map(\.policyVersion) == [office.configuration.policy.version])
  }

  @Test func `a second daemon on the same state directory is refused`() throws {
    let office = try Office()
    #expect(throws: FileFault.self) {
      try Assembly(
        office.configuration, configDirectory: "", state: office.state,
        clock: .fixed(Instant(seconds: 0)), log: .silent)
    }
  }
}
