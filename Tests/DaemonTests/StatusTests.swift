// What monitoring is told.

import Foundation
import Host
import Testing

@testable import Core
@testable import Daemon
@testable import Storage

struct StatusTests {
  private let now = Instant(seconds: 1_790_000_000)

  private func report(
    policyOnDisk: String? = "abc", _ body: @Sendable (Transaction) throws -> Void
  ) async throws -> StatusReport {
    let store = try Store(path: ":memory:", messageDomain: "team.example.nl")
    let now = now
    return try await store.write { transaction in
      try body(transaction)
      return try StatusReport(
        transaction, now: now, today: CivilDate(dayNumber: 20_717), policyOnDisk: policyOnDisk,
        storeBytes: 4096)
    }
  }

  @Test func `a healthy daemon is OK`() async throws {
    let now = now
    let report = try await report {
      try $0.succeeded("intake", now: now.adding(seconds: -30))
      try $0.setMeta("policy", "abc")
    }
    #expect(report.verdict == .ok)
    #expect(
      report.pluginLine == "REFERRALD OK - all services work | open_cases=0 overdue_cases=0 "
        + "unsent=0 undeliverable=0 quarantined=0 store_bytes=4096B")
  }

  @Test func `silence is critical, and so is a store on which nobody ever ran`() async throws {
    let now = now
    let silent = try await report { try $0.succeeded("intake", now: now.adding(seconds: -3000)) }
    #expect(silent.verdict == .critical)
    #expect(silent.pluginLine.contains("no sign for 50 min"))
    #expect(try await report { _ in }.verdict == .critical)
  }

  @Test(arguments: [(60, Verdict.warning), (1900, .critical)] as [(Int64, Verdict)])
  func `a failing service warns, and after half an hour it is critical`(
    seconds: Int64, verdict: Verdict
  ) async throws {
    let now = now
    let report = try await report {
      try $0.succeeded("intake", now: now)
      try $0.failed("delivery", error: "no | route\nat all", now: now.adding(seconds: -seconds))
      try $0.setMeta("policy", "abc")
    }
    #expect(report.verdict == verdict)
    #expect(!report.pluginLine.contains("\n") && report.pluginLine.split(separator: "|").count == 2)
  }

  @Test func `a message tried in vain for an hour warns, one that waits for the morning does not`()
    async throws
  {
    let now = now
    func report(tried: Bool) async throws -> StatusReport {
      try await self.report { transaction in
        try transaction.succeeded("delivery", now: now)
        try transaction.setMeta("policy", "abc")
        let webhook = OutboxItem.Webhook(
          name: "alarm", event: "alarm", caseNumber: nil, deadline: nil)
        let early = now.adding(seconds: -4000)
        try transaction.add(
          [OutboxItem(key: "k", caseNumber: nil, payload: .webhook(webhook), notBefore: early)],
          now: early)
        guard tried else { return }
        let item = try transaction.claim(now: early, limit: 1)[0]
        try transaction.finish(item.id, .later("down"), now: early, jitter: 0)
      }
    }
    #expect(try await report(tried: false).verdict == .ok)
    #expect(try await report(tried: true).verdict == .warning)
  }

  @Test func `a configuration on disk that is refused, or not in force, warns`() async throws {
    let now = now
    let fill: @Sendable (Transaction) throws -> Void = {
      try $0.succeeded("intake", now: now)
      try $0.setMeta("policy", "abc")
    }
    #expect(try await report(policyOnDisk: nil, fill).verdict == .warning)
    #expect(try await report(policyOnDisk: "def", fill).verdict == .warning)
    #expect(try await report(policyOnDisk: "abc", fill).verdict == .ok)
  }

  @Test func `metrics are text that Prometheus reads, and each is in the manual`() async throws {
    let now = now
    let text = try await report {
      try $0.succeeded("intake", now: now)
      try $0.setMeta("policy", "abc")
    }.metrics
    let manual = try String(
      contentsOfFile: "\(Office.root)/systemd/man/referralctl.1", encoding: .utf8)
    var declared: Set<Substring> = []
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 3)
      if words[0] == "#" {
        if words[1] == "TYPE" { declared.insert(words[2]) }
        continue
      }
      let name = words[0].prefix { $0 != "{" }
      #expect(declared.contains(name), "\(name) has no type")
      #expect(manual.contains(".B \(name)"), "\(name) is not in the manual")
      #expect(words.last.flatMap { Double($0) } != nil, "\(line)")
    }
    #expect(text.contains("referrald_service_failing{service=\"intake\"} 0\n"))
    #expect(text.contains("referrald_policy_info{version=\"abc\"} 1\n"))
    #expect(declared.count >= 11)
  }
}
