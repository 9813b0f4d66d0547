// Sending from the rows: again after a failure, and somebody hears when it does not work.

import Foundation
import Synchronization
import Testing

@testable import Core
@testable import Daemon
@testable import Formats
@testable import Storage
@testable import Transport

struct DeliveryServiceTests {
  private func service(_ office: Office, outcome: DeliveryOutcome) -> DeliveryService {
    let policy = office.configuration.policy
    return DeliveryService(
      store: office.assembly.store,
      peers: .init(mailer: Mailer { _ in outcome }, webhooks: [:], from: "t@team.example.nl"),
      policy: { policy }, zone: office.zone, log: .silent, jitter: { 0 })
  }

  private func queued(_ office: Office) async throws -> [String] {
    try await office.read { try $0.unsent(createdBefore: Instant(seconds: .max), limit: 100) }
      .map(\.key).sorted()
  }

  @Test func `a failing mail is tried again, later each time`() async throws {
    let office = try Office()
    try office.deliver(Letter.school, "1", at: "2026-11-10T11:00:00")
    let start = try office.moment("2026-11-10T11:00:00")
    _ = try await office.assembly.intake.runOnce(now: start)
    let failing = service(office, outcome: .later("down"))
    var now = start
    var waits: [Int64] = []
    for _ in 1...4 {
      let pass = try await failing.runOnce(now: now)
      #expect(pass.failed == 2)
      let next = try #require(pass.next)
      waits.append(next.seconds - now.seconds)
      now = next
    }
    #expect(waits == [15, 30, 60, 120])
    _ = try await service(office, outcome: .delivered).runOnce(now: now)
    #expect(try await queued(office).isEmpty)
  }

  @Test func `what is undelivered for an office hour is told to the coordinator, once`()
    async throws
  {
    let office = try Office()
    try office.deliver(Letter.school, "1", at: "2026-11-10T11:00:00")
    let start = try office.moment("2026-11-10T11:00:00")
    _ = try await office.assembly.intake.runOnce(now: start)
    let failing = service(office, outcome: .later("down"))
    _ = try await failing.runOnce(now: start)
    #expect(try await queued(office).count == 2)
    for hours in 1...3 {
      _ = try await failing.runOnce(now: start.adding(seconds: Int64(hours) * 3700))
    }
    let keys = try await queued(office)
    #expect(keys.count == 4, "the assignment, the confirmation, and an alarm on each")
    #expect(keys.contains { $0.hasPrefix("undelivered/") && $0.hasSuffix("/undelivered/mgr01") })
  }

  @Test
  func `told to stop in a long queue it sends no more, and the rest goes after the next start`()
    async throws
  {
    let office = try Office()
    for number in 1...20 {
      try office.deliver(Letter.parent(number), "\(number)", at: "2026-11-10T11:00:00")
    }
    let now = try office.moment("2026-11-10T11:00:00")
    _ = try await office.assembly.intake.runOnce(now: now)
    let all = try await queued(office).count
    let left = Mutex(3)
    let pass = try await service(office, outcome: .delivered).runOnce(.mail, now: now) {
      left.withLock { left in
        left -= 1
        return left >= 0
      }
    }
    // The first look is made before anything is claimed.
    #expect(pass.delivered == 2)
    try await office.assembly.delivery.rescue()
    let rest = try await service(office, outcome: .delivered).runOnce(.mail, now: now)
    #expect(rest.delivered == all - 2)
    #expect(try await queued(office).isEmpty)
  }

  @Test func `what a process that died had claimed goes out again under the same id`() async throws
  {
    let office = try Office()
    try office.deliver(Letter.school, "1", at: "2026-11-10T11:00:00")
    let now = try office.moment("2026-11-10T11:00:00")
    _ = try await office.assembly.intake.runOnce(now: now)
    let claimed = try await office.assembly.store.write { try $0.claim(now: now, limit: 10) }
    #expect(!claimed.isEmpty)
    try await office.assembly.delivery.rescue()
    let again = try await office.assembly.store.write { try $0.claim(now: now, limit: 10) }
    #expect(again.map(\.messageID) == claimed.map(\.messageID))
  }

  @Test func `our mail is correct, answerable, automatic and without the child`() async throws {
    let office = try Office()
    try office.deliver(Letter.school, "1", at: "2026-11-10T11:00:00")
    try await office.pass("2026-11-10T11:00:00")
    let directory = "\(office.state)/mail/out/new"
    let texts = try FileManager.default.contentsOfDirectory(atPath: directory).map {
      try String(contentsOfFile: "\(directory)/\($0)", encoding: .utf8)
    }
    let text = try #require(texts.first { $0.contains("To: Carla") })
    let mail = readMail(Array(text.utf8))
    #expect(mail.subject.contains("[OT-2026-0001]"))
    #expect(mail.replyTo.map(\.address) == ["aanmelding@ondersteuningsteam.example.nl"])
    #expect(mail.messageID?.hasPrefix("OT-2026-0001.") == true)
    #expect(text.contains("Auto-Submitted: auto-generated"))
    for line in text.components(separatedBy: "\r\n") { #expect(!line.contains("\n")) }
    for word in ["9 jaar", "Winterswijk,", "Hij woont"] { #expect(!mail.text.contains(word)) }
  }
}
