// Every item goes out at least once, under one name, and never too early.

import Core
import Testing

@testable import Storage

@Suite struct OutboxTests {
  private let later = monday.adding(seconds: 600)

  private func store(_ items: [OutboxItem]) async throws -> Store {
    let store = try memoryStore()
    try await store.write { transaction in
      try transaction.commit(
        samplePlan([sampleCase(caseNumber(1))], outbox: items), signal: sampleSignal("1"), raw: [],
        policyVersion: "v", now: monday)
    }
    return store
  }

  private func state(_ store: Store) async throws -> OutboxEntry {
    try #require(try await store.read { try $0.outbox(of: caseNumber(1)) }.first)
  }

  @Test func `a mail and a webhook are claimed as they were put in`() async throws {
    let mail = sampleMail("a", caseNumber(1))
    let hook = sampleWebhook("b", caseNumber(1))
    let loose = sampleMail("c", nil)
    let store = try await store([mail, hook, loose])
    let claimed = try await store.write { try $0.claim(now: monday, limit: 10) }
    #expect(claimed.map(\.payload) == [mail.payload, hook.payload, loose.payload])
    #expect(claimed.map(\.caseNumber) == [caseNumber(1), caseNumber(1), nil])
    #expect(
      claimed.map(\.attempts) == [1, 1, 1] && claimed.map(\.created) == [monday, monday, monday])
  }

  @Test func `a Message-ID tells the case, is random, and ends in the team's domain`() async throws
  {
    let store = try await store([sampleMail("a", caseNumber(1)), sampleMail("b", nil)])
    let ids = try await store.write { try $0.claim(now: monday, limit: 10).map(\.messageID) }
    #expect(ids[0].hasPrefix("OT-2026-0001.") && ids[1].hasPrefix("n."))
    for id in ids {
      let random = id.utf8.drop { $0 != 0x2E }.dropFirst().prefix { $0 != 0x40 }
      #expect(random.count == 20 && random.allSatisfy { "0123456789abcdef".utf8.contains($0) })
      #expect(id.hasSuffix("@team.example.nl"))
    }
    #expect(ids[0].dropFirst(13) != ids[1].dropFirst(2))
  }

  @Test func `a second item under one key is dropped`() async throws {
    let store = try await store([sampleMail("a", caseNumber(1)), sampleWebhook("a", caseNumber(1))])
    let added = try await store.write {
      try $0.add([sampleMail("a", nil), sampleMail("b", nil)], now: monday)
    }
    #expect(added == 1)
    #expect(
      try await store.write { try $0.claim(now: monday, limit: 10).map(\.key) } == ["a", "b"])
  }

  @Test func `nothing is claimed twice or before its moment, and never more than asked`()
    async throws
  {
    let store = try await store([
      sampleMail("late", nil, at: later), sampleMail("b", nil), sampleMail("c", nil),
      sampleMail("first", nil, at: monday.adding(seconds: -60)),
    ])
    #expect(try await store.read { try $0.nextAttempt() } == monday.adding(seconds: -60))
    #expect(
      try await store.write { try $0.claim(now: monday, limit: 2).map(\.key) } == ["first", "b"])
    #expect(try await store.write { try $0.claim(now: monday, limit: 2).map(\.key) } == ["c"])
    #expect(try await store.write { try $0.claim(now: monday, limit: 2) } == [])
    #expect(try await store.read { try $0.nextAttempt() } == later)
    #expect(try await store.write { try $0.claim(now: later, limit: 2).map(\.key) } == ["late"])
    #expect(try await store.read { try $0.nextAttempt() } == nil)
  }

  @Test func `what was delivered is sent and stays sent`() async throws {
    let store = try await store([sampleMail("a", caseNumber(1))])
    let item = try await store.write { try $0.claim(now: monday, limit: 1) }[0]
    try await store.write { transaction in
      try transaction.finish(item.id, .delivered, now: later, jitter: 0)
      try transaction.finish(item.id, .never("no such user"), now: later, jitter: 0)
      try transaction.finish(item.id, .later("busy"), now: later, jitter: 0)
    }
    let entry = try await state(store)
    #expect(entry.state == .sent && entry.sent == later && entry.lastError == nil)
    #expect(try await store.write { try $0.rescue(claimedBefore: later) } == 0)
  }

  @Test func `what could not be delivered now comes back after a growing wait`() async throws {
    let store = try await store([sampleMail("a", caseNumber(1))])
    var now = monday
    var waits: [Int64] = []
    for attempt in 1...9 {
      let moment = now
      let item = try #require(try await store.write { try $0.claim(now: moment, limit: 1) }.first)
      #expect(item.attempts == attempt)
      try await store.write {
        try $0.finish(item.id, .later("451 try again"), now: moment, jitter: 0.5)
      }
      let next = try #require(try await store.read { try $0.nextAttempt() })
      waits.append(next.seconds - now.seconds)
      now = next
    }
    #expect(waits == (1...9).map { RetryPolicy.delay(attempts: $0, jitter: 0.5) })
    let entry = try await state(store)
    #expect(entry.state == .queued && entry.lastError == "451 try again" && entry.attempts == 9)
  }

  @Test func `what can never be delivered is kept as failed`() async throws {
    let store = try await store([sampleMail("a", caseNumber(1))])
    let item = try await store.write { try $0.claim(now: monday, limit: 1) }[0]
    try await store.write {
      try $0.finish(item.id, .never("550 no such user"), now: monday, jitter: 0)
    }
    let entry = try await state(store)
    #expect(entry.state == .failed && entry.lastError == "550 no such user")
    #expect(try await store.read { try $0.nextAttempt() } == nil)
    #expect(try await store.read { try $0.counts().outbox } == [.failed: 1])
  }

  @Test func `what a crash left half-way is sent again under the same Message-ID`() async throws {
    let store = try await store([sampleMail("a", caseNumber(1))])
    let first = try await store.write { try $0.claim(now: monday, limit: 1) }[0]
    #expect(try await store.write { try $0.rescue(claimedBefore: monday) } == 0)
    #expect(try await store.write { try $0.rescue(claimedBefore: later) } == 1)
    let second = try await store.write { try $0.claim(now: later, limit: 1) }[0]
    #expect(second.messageID == first.messageID && second.attempts == 2)
  }

  @Test func `a late answer counts only when it says delivered`() async throws {
    let store = try await store([sampleMail("a", caseNumber(1))])
    let item = try await store.write { try $0.claim(now: monday, limit: 1) }[0]
    try await store.write { transaction in
      try transaction.rescue(claimedBefore: later)
      try transaction.finish(item.id, .never("gone"), now: later, jitter: 0)
      try transaction.finish(item.id, .later("busy"), now: later, jitter: 0)
    }
    #expect(try await state(store).state == .queued)
    try await store.write { try $0.finish(item.id, .delivered, now: later, jitter: 0) }
    #expect(try await state(store).state == .sent)
  }

  @Test func `the oldest item that waits is told, sent ones are not`() async throws {
    let store = try await store([sampleMail("a", caseNumber(1)), sampleMail("b", nil)])
    let items = try await store.write { try $0.claim(now: monday, limit: 2) }
    try await store.write { try $0.finish(items[0].id, .delivered, now: monday, jitter: 0) }
    let counts = try await store.read { try $0.counts() }
    #expect(counts.oldestUnsent == monday && counts.outbox == [.sending: 1])
    try await store.write { try $0.finish(items[1].id, .never("550"), now: monday, jitter: 0) }
    #expect(try await store.read { try $0.counts().oldestUnsent } == nil)
  }

  @Test func `items that wait too long can be asked for`() async throws {
    let store = try await store([sampleMail("a", caseNumber(1)), sampleMail("b", nil)])
    let claimed = try await store.write { try $0.claim(now: monday, limit: 1) }[0]
    #expect(try await store.read { try $0.unsent(createdBefore: monday, limit: 9) } == [])
    let waiting = try await store.read { try $0.unsent(createdBefore: later, limit: 9) }
    #expect(waiting.map(\.key) == ["a", "b"])
    try await store.write { try $0.finish(claimed.id, .delivered, now: monday, jitter: 0) }
    let left = try await store.read { try $0.unsent(createdBefore: later, limit: 9) }
    #expect(left.map(\.key) == ["b"])
  }
}
