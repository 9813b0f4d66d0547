// A week played by hand: the ladder fires once each, at its hour, and nobody is disturbed at night
// but by an acute alarm.

import Formats
import Testing

@testable import Core
@testable import Daemon
@testable import Storage

struct WeekTests {
  @Test func `the ladder warns in steps, to more people each time, and each step once`()
    async throws
  {
    let office = try Office()
    try office.deliver(Letter.school, "1", at: "2026-11-10T11:00:00")
    var heard: [String] = []
    for time in [
      "2026-11-10T11:05:00", "2026-11-12T16:00:00", "2026-11-13T08:59:00", "2026-11-13T09:00:00",
      "2026-11-13T09:01:00", "2026-11-14T12:00:00", "2026-11-16T09:00:00", "2026-11-17T09:00:00",
      "2026-11-17T23:00:00", "2026-11-18T08:29:00", "2026-11-18T08:30:00", "2026-11-18T10:00:00",
      "2026-11-19T08:30:00",
    ] {
      try await office.pass(time)
      // Of the ladder only: no confirmation, no morning overview.
      let ladder = try office.sent().filter { $0.contains("[OT-") && !$0.hasPrefix("ib:") }
      heard += ladder.map {
        "\(time.dropFirst(5).prefix(11)) \($0.prefix { $0 != ":" })"
      }
    }
    #expect(
      heard == [
        "11-10T11:05 carla",
        "11-13T09:00 carla",
        "11-16T09:00 carla", "11-16T09:00 ingrid",
        "11-17T09:00 carla", "11-17T09:00 ingrid",
        "11-18T08:30 carla", "11-18T08:30 ingrid",
        "11-19T08:30 carla", "11-19T08:30 ingrid",
      ])
  }

  @Test func `contact stops the contact steps and leaves those of the visit`() async throws {
    let office = try Office()
    try office.deliver(Letter.school, "1", at: "2026-11-10T11:00:00")
    try await office.pass("2026-11-10T11:05:00")
    let number = CaseNumber(prefix: "OT", year: 2026, sequence: 1)
    let now = try office.moment("2026-11-12T10:00:00")
    _ = try await office.assembly.store.write {
      try $0.apply(.init(.contact, who: "gen01", reason: "gebeld"), to: number, now: now)
    }
    _ = try office.sent()
    try await office.pass("2026-11-18T10:00:00")
    #expect(try office.sent().isEmpty)
    try await office.pass("2026-11-20T09:00:00")
    #expect(try office.sent().count == 1)
  }

  @Test func `a morning overview wakes the delivery although no step fired, a quiet pass does not`()
    async throws
  {
    let office = try Office()
    try office.deliver(Letter.unreadable, "1", at: "2026-11-10T11:00:00")
    let now = try office.moment("2026-11-10T11:05:00")
    _ = try await office.assembly.intake.runOnce(now: now)
    #expect(try await office.assembly.deadlines.runOnce(now: now).hasMail)
    #expect(try await office.read { try $0.dueSteps(now: now, limit: 9) }.isEmpty)
    #expect(try await !office.assembly.deadlines.runOnce(now: now).hasMail)
    _ = try await office.assembly.delivery.runOnce(now: now)
    #expect(try office.mails().contains { $0.subject.contains("Overzicht") })
  }

  @Test func `at night and in the weekend only an alarm goes out`() async throws {
    let office = try Office()
    try office.deliver(Letter.parent(), "1", at: "2026-11-13T20:00:00")
    try office.deliver(Letter.acute, "2", at: "2026-11-13T20:56:00")
    try await office.pass("2026-11-13T20:57:00")
    let night = try office.sent()
    #expect(night.count == 2)
    #expect(night.allSatisfy { $0.contains("ALARM") || $0.hasPrefix("m: Wij hebben") })
    try await office.pass("2026-11-15T12:00:00")
    #expect(try office.sent().isEmpty)
    try await office.pass("2026-11-16T08:30:00")
    let morning = try office.sent().filter { !$0.contains("Overzicht") }
    #expect(morning.count == 2, "the assignment and its confirmation")
  }

  @Test func `a clock that jumps back fires nothing twice`() async throws {
    let office = try Office()
    try office.deliver(Letter.school, "1", at: "2026-11-10T11:00:00")
    try await office.pass("2026-11-13T09:00:00")
    _ = try office.sent()
    for time in ["2026-11-11T09:00:00", "2026-11-13T09:00:00", "2026-11-13T10:00:00"] {
      try await office.pass(time)
    }
    #expect(try office.sent().isEmpty)
  }
}
