// Signals are stored once, recognised, listed, and read again when asked.

import Core
import Testing

@testable import Storage

@Suite struct SignalTests {
  private func plan(_ status: SignalStatus) -> Plan { samplePlan([], status: status, outbox: []) }

  @Test func `the same mail is recognised by Message-ID and content together`() async throws {
    let store = try memoryStore()
    let hash = String(repeating: "ab", count: 32)
    let near = String(repeating: "ab", count: 31) + "cd"
    try await store.write { transaction in
      let first = try transaction.commit(
        samplePlan([sampleCase(caseNumber(1))]),
        signal: sampleSignal("1", messageID: "m@x", hash: hash), raw: [], policyVersion: "v",
        now: monday)
      let found = try transaction.duplicate(messageID: "m@x", contentHash: hash)
      #expect(found?.id == first.signal && found?.cases == [caseNumber(1)])
      #expect(try transaction.duplicate(messageID: "other@x", contentHash: hash) == nil)
      #expect(try transaction.duplicate(messageID: nil, contentHash: hash) == nil)
      #expect(try transaction.duplicate(messageID: "m@x", contentHash: near) == nil)
      #expect(try transaction.duplicate(messageID: "m@x", contentHash: "") == nil)
    }
  }

  @Test func `two messages without a Message-ID are the same when their content is`() async throws {
    let store = try memoryStore()
    try await store.write { transaction in
      try transaction.commit(
        self.plan(.ignored), signal: sampleSignal("1", hash: "beef"), raw: [],
        policyVersion: "v", now: monday)
      #expect(try transaction.duplicate(messageID: nil, contentHash: "beef") != nil)
      // Without a hash nothing is known of the content.
      try transaction.commit(
        self.plan(.ignored), signal: sampleSignal("2"), raw: [], policyVersion: "v", now: monday)
      #expect(try transaction.duplicate(messageID: nil, contentHash: "") == nil)
    }
  }

  @Test func `a large message is stored whole, or not at all`() async throws {
    let store = try memoryStore()
    let bytes = (0..<3_000_001).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
    let id = try await store.write { try $0.putAside("large", raw: bytes) }
    #expect(try await store.read { try $0.raw(ofSignal: id) } == bytes)
    try? await store.write { transaction in
      _ = try transaction.putAside("other", raw: bytes)
      throw CancellationError()
    }
    #expect(try await store.read { try $0.raw(ofSignal: id + 1) } == nil)
  }

  @Test func `a quarantined message keeps its bytes and can be read again once`() async throws {
    let store = try memoryStore()
    let key = SignalKey(source: "intake", identifier: "broken")
    let bytes: [UInt8] = [0xFF, 0, 1]
    let id = try await store.write {
      try $0.putAside("broken", raw: bytes)
    }
    try await store.read { reader throws in
      #expect(try reader.contains(key))
      #expect(try reader.signals(.quarantined, limit: 10).map(\.id) == [id])
      #expect(try reader.raw(ofSignal: id) == bytes)
      #expect(try reader.signalsToRetry(limit: 10) == [])
    }
    try await store.write { try $0.requeue(signal: id, now: monday) }
    #expect(try await store.read { try $0.signalsToRetry(limit: 10).map(\.key) } == [key])
    let again = try await store.write {
      try $0.commit(
        samplePlan([sampleCase(caseNumber(1))]),
        signal: sampleSignal("broken", messageID: "m@x", hash: "cafe"), raw: bytes,
        policyVersion: "v2", now: monday.adding(seconds: 60))
    }
    #expect(again.signal == id)
    let signal = try #require(try await store.read { try $0.signal(id) })
    #expect(signal.status == .opened && signal.stored == monday && signal.cases == [caseNumber(1)])
    #expect(signal.policyVersion == "v2" && signal.messageID == "m@x")
    #expect(try await store.read { try $0.signalsToRetry(limit: 10) } == [])
    #expect(try await store.read { try $0.counts().signals[.quarantined] } == 0)
    await #expect(throws: StorageError.self) {
      try await store.write { try $0.requeue(signal: id, now: monday) }
    }
    #expect(try await store.read { try $0.integrityCheck() } == [])
  }

  @Test func `a message that still cannot be read goes back to quarantine`() async throws {
    let store = try memoryStore()
    let ids = try await store.write { transaction in
      let first = try transaction.putAside("broken", reason: "one")
      try transaction.requeue(signal: first, now: monday)
      let second = try transaction.putAside("broken", reason: "two")
      return [first, second]
    }
    #expect(ids[0] == ids[1])
    let signal = try await store.read { try $0.signal(ids[0]) }
    #expect(signal?.reason == "two" && signal?.retryRequested == nil)
    await #expect(throws: StorageError.self) {
      try await store.write {
        try $0.putAside("broken", reason: "three")
      }
    }
  }

  @Test(arguments: [SignalStatus.opened, .attached, .duplicate])
  func `a signal that has its place is not read again`(status: SignalStatus) async throws {
    let store = try memoryStore()
    let plan = plan(status)
    let stored = try await store.write {
      try $0.commit(plan, signal: sampleSignal("1"), raw: [], policyVersion: "v", now: monday)
    }
    await #expect {
      try await store.write { try $0.requeue(signal: stored.signal, now: monday) }
    } throws: { ($0 as? StorageError)?.why.contains(status.rawValue) == true }
  }

  @Test func `a signal that nobody knows is not found`() async throws {
    let store = try memoryStore()
    #expect(try await store.read { try $0.signal(77) } == nil)
    #expect(try await store.read { try $0.raw(ofSignal: 77) } == nil)
    await #expect { try await store.write { try $0.requeue(signal: 77, now: monday) } } throws: {
      ($0 as? StorageError)?.kind == .notFound
    }
  }

  @Test func `a consultation remembers who was asked and opens no case`() async throws {
    let store = try memoryStore()
    let stored = try await store.write { transaction in
      var plan = self.plan(.consultation)
      plan.decisions = [Decision(route: .fixedContact, person: "gen04", reasons: [])]
      return try transaction.commit(
        plan, signal: sampleSignal("1"), raw: [], policyVersion: "v", now: monday)
    }
    let signal = try await store.read { try $0.signal(stored.signal) }
    #expect(signal?.consulted == "gen04" && signal?.cases == [])
  }

  @Test(arguments: SignalStatus.allCases)
  func `signals are listed by status, newest first`(status: SignalStatus) async throws {
    let store = try memoryStore()
    let ids = try await store.write { transaction in
      try (1...5).map { index in
        try transaction.commit(
          self.plan(status), signal: sampleSignal("\(index)"), raw: [], policyVersion: "v",
          now: monday
        ).signal
      }
    }
    let newest = try await store.read { try $0.signals(status, limit: 3).map(\.id) }
    #expect(newest == Array(ids.reversed().prefix(3)))
    for other in SignalStatus.allCases where other != status {
      #expect(try await store.read { try $0.signals(other, limit: 3) } == [])
    }
    #expect(try await store.read { try $0.counts().signals[status] } == 5)
  }
}
