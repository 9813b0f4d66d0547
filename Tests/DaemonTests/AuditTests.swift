// The auditor finds what was broken on purpose, and nothing in a store that is sound.

import Testing

@testable import Core
@testable import Daemon
@testable import Formats
@testable import Storage

struct AuditTests {
  static let corruptions: [(Finding.Kind, String)] = [
    (.owner, "UPDATE cases SET owner = 'gen99' WHERE sequence = 1"),
    (.step, "DELETE FROM steps WHERE case_id = 1"),
    (.late, "UPDATE steps SET due = 1 WHERE case_id = 1 AND guards = 'visit'"),
    (.signal, "DELETE FROM signal_cases; UPDATE signals SET status = 'attached' WHERE id = 1"),
    (.signal, "UPDATE cases SET signal = 2 WHERE sequence = 1"),
    (.stuck, "UPDATE outbox SET state = 'sending', claimed = 1 WHERE id = 1"),
    (.waiting, "UPDATE outbox SET state = 'queued', next_attempt = 1 WHERE id = 1"),
    (.silent, "DELETE FROM outbox WHERE case_id = 1"),
    (.count, "UPDATE rotation SET open_cases = open_cases + 1"),
    (.count, "UPDATE signal_counts SET amount = amount + 1"),
    (.state, "UPDATE cases SET contact_made = 1800000000 WHERE sequence = 1"),
    (.state, "UPDATE cases SET contact_made = 1, state = 'contacted' WHERE sequence = 1"),
  ]

  private func office() async throws -> Office {
    let office = try Office()
    try office.deliver(Letter.school, "1", at: "2026-11-10T11:00:00")
    try office.deliver(Letter.parent(), "2", at: "2026-11-10T11:01:00")
    try await office.pass("2026-11-10T11:05:00")
    _ = try office.mails()
    return office
  }

  @Test func `a sound store has no findings, day after day`() async throws {
    let office = try await office()
    for time in [
      "2026-11-10T12:00:00", "2026-11-13T09:20:00", "2026-11-14T12:00:00", "2026-11-16T08:31:00",
      "2026-11-18T09:00:00", "2026-12-24T16:00:00", "2026-12-28T08:46:00",
    ] {
      try await office.pass(time)
      #expect(try await office.assembly.auditor.runOnce(now: try office.moment(time)).isEmpty)
    }
  }

  @Test(arguments: corruptions.indices)
  func `every seeded corruption is found and raises an alarm`(_ index: Int) async throws {
    let (kind, sql) = Self.corruptions[index]
    let office = try await office()
    do {
      let other = try Connection.open("\(office.state)/referrald.sqlite", .readWrite)
      try other.execute(sql, "break it")
    }
    let now = try office.moment("2026-11-10T14:00:00")
    let found = try await office.assembly.auditor.runOnce(now: now)
    #expect(found.contains { $0.kind == kind }, "\(sql): \(found)")
    _ = try await office.assembly.delivery.runOnce(now: now)
    let alarms = try office.mails().filter { $0.subject.contains("controle") }
    #expect(alarms.contains { $0.to.first?.address.hasPrefix("ingrid@") ?? false }, "\(sql)")
    _ = try await office.assembly.auditor.runOnce(now: now.adding(seconds: 3600))
    _ = try await office.assembly.delivery.runOnce(now: now.adding(seconds: 3600))
    #expect(try office.mails().allSatisfy { !$0.subject.contains("controle") }, "once a day")
  }
}
