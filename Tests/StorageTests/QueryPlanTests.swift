// The cost of the daily work does not grow with the past.

import Core
import Testing

@testable import Storage

/// What the daemon does all day must follow an index, whatever the past holds.
@Suite struct QueryPlanTests {
  /// Small tables; and the texts that were not purged yet, once a day.
  private let mayScan = ["rotation", "signal_counts", "health", "erasing", "raw_signals"]

  @Test func `no daily statement reads a whole table`() async throws {
    let store = try memoryStore()
    try await store.write { transaction in
      let now = monday.adding(seconds: 1_000_000)
      let marks = FamilyMarks(addresses: ["ouder@example.nl"], phones: ["0600000014"])
      try transaction.open(sampleCase(caseNumber(1), marks: marks))
      let key = SignalKey(source: "x", identifier: "1")
      _ = try transaction.contains(key)
      _ = try transaction.duplicate(messageID: "a", contentHash: "b")
      let roster = try transaction.roster(prefix: "OT")
      _ = roster.nextSequence(2026)
      let child = ChildMark(firstName: "Sanne", birthdate: day("2017-03-02"))
      _ = roster.known(
        KnownQuery(messageIDs: ["x"], numbers: [caseNumber(1)], family: marks, children: [child]))
      let broken = try transaction.putAside("1")
      try transaction.requeue(signal: broken, now: monday)
      _ = try transaction.signalsToRetry(limit: 1)
      try transaction.putAside("1")
      _ = try transaction.signals(.ignored, limit: 10)
      let due = try transaction.dueSteps(now: now, limit: 5)
      try transaction.fire(
        due[0], outbox: [sampleWebhook("h", nil)], events: [], next: nil, now: now)
      _ = try transaction.nextDue()
      _ = try transaction.nextAttempt()
      _ = try transaction.unsent(createdBefore: now, limit: 5)
      let outcomes: [DeliveryOutcome] = [.delivered, .never(""), .later("")]
      for outcome in outcomes {
        for item in try transaction.claim(now: now, limit: 1) {
          try transaction.finish(item.id, outcome, now: now, jitter: 0)
        }
      }
      try transaction.rescue(claimedBefore: now)
      for filter in [
        CaseFilter.open, .due(by: day("2026-10-13")), .review, .owner("gen01"), .feedback,
      ] {
        _ = try transaction.cases(filter)
      }
      _ = try transaction.signals(of: caseNumber(1))
      _ = try transaction.events(of: caseNumber(1))
      _ = try transaction.outbox(of: caseNumber(1))
      _ = try transaction.steps(of: caseNumber(1))
      _ = try transaction.counts()
      try transaction.apply(
        MoveRequest(.close, who: "x", reason: "", outcome: .mistake), to: caseNumber(1), now: now)
      for item in try transaction.claim(now: now.adding(seconds: 100), limit: 9) {
        try transaction.finish(item.id, .delivered, now: now, jitter: 0)
      }
      _ = try transaction.purgeTexts(closedBefore: now, limit: 5, now: now)
      _ = try transaction.erasePersons(closedBefore: now.adding(seconds: 1), limit: 5, now: now)
      _ = try transaction.health()
    }
    let plans = try await store.plans()
    #expect(plans.count > 45)
    for (sql, steps) in plans {
      for step in steps where step.hasPrefix("SCAN") {
        // A partial index holds only what is still to be done.
        let small = mayScan.contains { step.contains($0) } || isPartial(step)
        #expect(small, "\(step) in \(sql)")
      }
    }
  }

  /// As it would for a CHECK with a list of words.
  @Test func `nothing that is stored makes SQLite build a table of its own`() async throws {
    let store = try memoryStore()
    try await store.write { transaction in
      let marks = FamilyMarks(addresses: ["ouder@example.nl"])
      try transaction.open(sampleCase(caseNumber(1), marks: marks))
      try transaction.add([sampleMail("k", caseNumber(1)), sampleWebhook("h", nil)], now: monday)
    }
    let programs = try await store.plans("EXPLAIN").filter { $0.sql.hasPrefix("INSERT") }
    #expect(programs.count > 8)
    for (sql, steps) in programs { #expect(!steps.contains("OpenEphemeral"), "\(sql)") }
  }

  /// It may read whole tables, once an hour, but never one for each row of another.
  @Test func `the auditor's work grows with the past and not with its square`() async throws {
    let store = try memoryStore()
    _ = try await store.read { try $0.audit(team: ["gen01"], dueBefore: monday, now: monday) }
    let plans = try await store.plans()
    #expect(plans.count > 8)
    for (sql, steps) in plans {
      let inner = steps.drop { !$0.hasPrefix("CORRELATED") }
      #expect(!inner.contains { $0.hasPrefix("SCAN") }, "\(steps) in \(sql)")
    }
  }

  private func isPartial(_ step: String) -> Bool {
    ["cases_open", "outbox_unsent", "steps_to_come", "signals_to_retry"]
      .contains { step.hasSuffix("INDEX \($0)") }
  }
}

extension Store {
  /// Every statement in use with the steps of its plan, or of its program with `EXPLAIN`.
  func plans(_ explain: String = "EXPLAIN QUERY PLAN") throws -> [(sql: String, steps: [String])] {
    try connection.preparedSQL.filter { !$0.hasPrefix("PRAGMA") }.map { sql in
      let numbered = sql.contains("?2") ? 2 : sql.contains("?1") ? 1 : nil
      let parameters = numbered ?? sql.utf8.count { $0 == UInt8(ascii: "?") }
      var steps: [String] = []
      try connection.rows(
        Query("explain", "\(explain) \(sql)"),
        [Value](repeating: .int(nil), count: parameters)
      ) { row in
        _ = row.int()
        if explain != "EXPLAIN" { _ = (row.int(), row.int()) }
        steps.append(row.text())
      }
      return (sql, steps)
    }
  }
}
