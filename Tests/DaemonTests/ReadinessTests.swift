// What the service manager hears.

import Foundation
import Host
import Testing

@testable import Core
@testable import Daemon

struct ReadinessTests {
  private func readiness(_ address: String, _ more: [String: String] = [:]) -> Readiness {
    Readiness.from(processID: 42) { name in
      name == "NOTIFY_SOCKET" ? address : more[name]
    }
  }

  @Test(arguments: [temporaryName(), "@" + temporaryName()])
  func `each message is one datagram, on a path and in the abstract name space`(
    address: String
  ) throws {
    let manager = NotifySocket(address)
    defer { _ = unsafe unlink(address) }
    let readiness = readiness(address)
    readiness.ready("Policy abc is in force")
    readiness.alive("12 open cases\nWATCHDOG=trigger")
    readiness.stopping()
    #expect(
      manager.received() == [
        "READY=1\nSTATUS=Policy abc is in force",
        "WATCHDOG=1\nSTATUS=12 open cases WATCHDOG=trigger",
        "STOPPING=1\nSTATUS=Stopping",
      ])
  }

  @Test func `a reload names its moment on the monotonic clock`() throws {
    let address = temporaryName()
    let manager = NotifySocket(address)
    defer { _ = unsafe unlink(address) }
    let before = monotonicMicroseconds()
    readiness(address).reloading()
    let lines = try #require(manager.received().first).split(separator: "\n")
    #expect(lines.first == "RELOADING=1")
    let named = try #require(lines[1].split(separator: "=").last.flatMap { UInt64($0) })
    #expect(named >= before && named <= monotonicMicroseconds())
  }

  @Test func `without a manager, or with a deaf one, nothing happens`() {
    Readiness.from(processID: 42, variable: { _ in nil }).ready("")
    readiness("/nowhere/at/all").ready("")
    readiness("vsock:2:1").ready("")
    readiness("@" + String(repeating: "a", count: 200)).ready("")
  }

  @Test(
    arguments: [
      ([:], nil), (["WATCHDOG_USEC": "300000000"], 300),
      (["WATCHDOG_USEC": "300000000", "WATCHDOG_PID": "42"], 300),
      (["WATCHDOG_USEC": "300000000", "WATCHDOG_PID": "43"], nil),
      (["WATCHDOG_USEC": "soon"], nil), (["WATCHDOG_USEC": "200000"], 1),
    ] as [([String: String], Int64?)])
  func `a watchdog counts when it is meant for this process`(
    environment: [String: String], seconds: Int64?
  ) {
    #expect(readiness("/run/notify", environment).watchdogSeconds == seconds)
  }
}

struct JournalTests {
  @Test func `an entry carries its level and its cases as fields`() {
    let entry = journalEntry(.warning, "not delivered", [CaseNumber("OT-2026-0042")!])
    #expect(
      String(decoding: entry, as: UTF8.self)
        == "PRIORITY=4\nSYSLOG_IDENTIFIER=referrald\nCASE_NUMBER=OT-2026-0042\n"
        + "MESSAGE=not delivered\n")
  }

  @Test func `a text of several lines carries its length`() {
    let entry = journalEntry(.error, "one\ntwo", [])
    let end = Array("MESSAGE\n".utf8) + [7, 0, 0, 0, 0, 0, 0, 0] + Array("one\ntwo\n".utf8)
    #expect(Array(entry.suffix(end.count)) == end)
  }
}
