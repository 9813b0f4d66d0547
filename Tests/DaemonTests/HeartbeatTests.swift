// The watchdog is fed when every service finished a pass, and by nothing else.

import Foundation
import Host
import Synchronization
import Testing

@testable import Core
@testable import Daemon
@testable import Storage

/// Keeps what was sent to the manager.
final class Notices: Sendable {
  private let texts = Mutex<[String]>([])
  var all: [String] { texts.withLock(\.self) }
  var alive: Int { all.count { $0.hasPrefix("WATCHDOG=1") } }
  func readiness(watchdogSeconds: Int64? = 4) -> Readiness {
    Readiness(watchdogSeconds: watchdogSeconds) { [self] text in
      texts.withLock { $0.append(text) }
    }
  }
}

struct HeartbeatTests {
  private let start = Instant(seconds: 1_790_000_000)

  private func heartbeat(_ notices: Notices, _ store: Store) -> Heartbeat {
    let heartbeat = Heartbeat(
      store: store, readiness: notices.readiness(watchdogSeconds: 240),
      zone: Zone(
        local: { _ in LocalMoment(date: CivilDate(dayNumber: 0), secondOfDay: 0, offset: 0) },
        instant: { _, _ in Instant(seconds: 0) }))
    heartbeat.expect(["intake", "delivery"])
    return heartbeat
  }

  private func memory() throws -> Store {
    try Store(path: ":memory:", messageDomain: "team.example.nl")
  }

  @Test func `one service alone feeds nothing, however often it passes`() async throws {
    let notices = Notices()
    let heartbeat = heartbeat(notices, try memory())
    for second in 0..<500 {
      try await heartbeat.finished(
        "intake", failure: nil, now: start.adding(seconds: Int64(second)))
    }
    #expect(notices.alive == 0)
    try await heartbeat.finished("delivery", failure: nil, now: start.adding(seconds: 500))
    #expect(notices.alive == 1)
  }

  @Test func `each round feeds once, and a round begins anew`() async throws {
    let notices = Notices()
    let heartbeat = heartbeat(notices, try memory())
    for round in 0..<3 {
      let now = start.adding(seconds: Int64(round) * 60)
      try await heartbeat.finished("intake", failure: nil, now: now)
      try await heartbeat.finished("delivery", failure: nil, now: now)
      try await heartbeat.finished("delivery", failure: nil, now: now)
    }
    #expect(notices.alive == 3)
  }

  @Test func `a slow peer is no hung thread: each message sent counts`() async throws {
    let notices = Notices()
    let heartbeat = heartbeat(notices, try memory())
    for minute in 1...5 {
      heartbeat.advanced("delivery")
      try await heartbeat.finished(
        "intake", failure: nil, now: start.adding(seconds: Int64(minute) * 60))
    }
    #expect(notices.alive == 5)
  }

  @Test func `a failing pass is a finished pass, and stands in the health of its service`()
    async throws
  {
    let notices = Notices()
    let store = try memory()
    let heartbeat = heartbeat(notices, store)
    let later = start.adding(seconds: 60)
    try await heartbeat.finished("delivery", failure: "no route", now: start)
    try await heartbeat.finished("intake", failure: nil, now: start)
    #expect(notices.all.last?.hasSuffix("FAILING: delivery") == true)
    var health = try await store.read { try $0.health() }
    #expect(health.map(\.service) == ["delivery", "intake"])
    #expect(health[0].failingSince == start && health[0].lastError == "no route")
    #expect(health[1].lastSuccess == start)
    try await heartbeat.finished("delivery", failure: nil, now: later)
    try await heartbeat.finished("intake", failure: nil, now: later)
    health = try await store.read { try $0.health() }
    #expect(health[0].failingSince == nil && health[0].lastSuccess == later)
  }

  @Test func `a service that hangs starves the watchdog while the others go on`() async throws {
    let notices = Notices()
    let store = try memory()
    let heartbeat = heartbeat(notices, store)
    let passes = Mutex(0)
    let bells = (Bell(), Bell())
    let supervisor = Supervisor(
      services: [
        Service(name: "intake", bell: bells.0) { now in
          passes.withLock { $0 += 1 }
          return now
        },
        Service(name: "delivery", bell: bells.1) { _ in
          try? await Task.sleep(for: .seconds(3600))
          return nil
        },
      ], heartbeat: heartbeat, clock: .fixed(start), log: .silent)
    let running = Task { try await supervisor.run() }
    while passes.withLock({ $0 < 20 }) { await Task.yield() }
    #expect(notices.alive == 0)
    running.cancel()
    supervisor.stop()
    _ = await running.result
  }
}
