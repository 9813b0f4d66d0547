// What is forgotten, when, and what remains.

import Core
import Glibc
import Testing

@testable import Storage

@Suite struct PurgeTests {
  private let closed = monday.adding(seconds: 1000)
  private let later = monday.adding(seconds: 2000)

  private func close(_ number: CaseNumber, _ transaction: Transaction, at moment: Instant) throws {
    try deliverAll(transaction)
    try transaction.apply(
      MoveRequest(.close, who: "gen01", reason: "zie verslag", outcome: .ownSupport), to: number,
      now: moment)
  }

  private func deliverAll(_ transaction: Transaction) throws {
    for item in try transaction.claim(now: later, limit: 9) {
      try transaction.finish(item.id, .delivered, now: monday, jitter: 0)
    }
  }

  @Test func `the text of a signal goes when all its cases are long closed`() async throws {
    let store = try memoryStore()
    let closed = closed
    let later = later
    try await store.write { transaction in
      let plan = samplePlan([sampleCase(caseNumber(1)), sampleCase(caseNumber(2))])
      let both = try transaction.commit(
        plan, signal: sampleSignal("both"), raw: [1, 2], policyVersion: "v", now: monday)
      func purge(_ moment: Instant) throws -> Int {
        try transaction.purgeTexts(closedBefore: moment, limit: 10, now: later)
      }
      #expect(try purge(later) == 0)
      try self.close(caseNumber(1), transaction, at: closed)
      #expect(try purge(later) == 0)
      try self.close(caseNumber(2), transaction, at: closed)
      #expect(try purge(closed) == 0)
      #expect(try purge(closed.adding(seconds: 1)) == 1)
      #expect(try transaction.raw(ofSignal: both.signal) == nil)
      let signal = try #require(try transaction.signal(both.signal))
      #expect(signal.rawPurged == later && signal.cases == [caseNumber(1), caseNumber(2)])
      #expect(try purge(later) == 0)
    }
  }

  @Test func `the text of a signal without a case goes by its own date, quarantine stays`()
    async throws
  {
    let store = try memoryStore()
    let later = later
    try await store.write { transaction in
      let ignored = try transaction.commit(
        samplePlan([], status: .ignored, outbox: [sampleMail("note", nil)]),
        signal: sampleSignal("1"), raw: [1], policyVersion: "v", now: monday
      ).signal
      let broken = try transaction.putAside("2", raw: [2])
      let asked = try transaction.putAside("3", raw: [3])
      try transaction.requeue(signal: asked, now: monday)
      #expect(try transaction.purgeTexts(closedBefore: monday, limit: 9, now: later) == 0)
      #expect(try transaction.purgeTexts(closedBefore: later, limit: 9, now: later) == 1)
      #expect(try transaction.raw(ofSignal: ignored) == nil)
      #expect(try transaction.raw(ofSignal: broken) == [2])
      #expect(try transaction.raw(ofSignal: asked) == [3])
      #expect {
        try transaction.requeue(signal: ignored, now: later)
      } throws: { ($0 as? StorageError)?.why.contains("purged") == true }
    }
  }

  @Test func `the text of an unreadable message goes with the case that was made for it`()
    async throws
  {
    let store = try memoryStore()
    let later = later
    let purged = try await store.write { transaction in
      let plan = samplePlan([sampleCase(caseNumber(1))], status: .quarantined)
      try transaction.commit(
        plan, signal: sampleSignal("1"), raw: [1], policyVersion: "v", now: monday)
      let before = try transaction.purgeTexts(closedBefore: later, limit: 9, now: later)
      try self.close(caseNumber(1), transaction, at: monday)
      let after = try transaction.purgeTexts(closedBefore: later, limit: 9, now: later)
      return [before, after]
    }
    #expect(purged == [0, 1])
  }

  @Test func `a mail about no case loses its text only once it was sent`() async throws {
    let store = try memoryStore()
    let later = later
    try await store.write { transaction in
      try transaction.add([sampleMail("note", nil)], now: monday)
      _ = try transaction.purgeTexts(closedBefore: later, limit: 9, now: later)
      let item = try #require(try transaction.claim(now: monday, limit: 1).first)
      #expect(item.payload == sampleMail("note", nil).payload)
      try transaction.finish(item.id, .delivered, now: monday, jitter: 0)
      _ = try transaction.purgeTexts(closedBefore: later, limit: 9, now: later)
      let body = try transaction.connection.first(Query("x", "SELECT body FROM outbox")) {
        $0.text()
      }
      #expect(body == "")
    }
  }

  @Test func `purging goes on in small portions`() async throws {
    let store = try memoryStore()
    let later = later
    try await store.write { transaction in
      for index in 1...5 {
        try transaction.open(sampleCase(caseNumber(index)))
        try self.close(caseNumber(index), transaction, at: monday)
      }
      func portions(_ step: () throws -> Int) throws -> [Int] {
        try (1...4).map { _ in try step() }
      }
      #expect(
        try portions { try transaction.purgeTexts(closedBefore: later, limit: 2, now: later) }
          == [2, 2, 1, 0])
      #expect(
        try portions { try transaction.erasePersons(closedBefore: later, limit: 2, now: later) }
          == [2, 2, 1, 0])
    }
  }

  @Test func `after erasing, numbers remain and no person`() async throws {
    let directory = try TemporaryDirectory()
    let later = later
    let secrets = [
      "Sanne", "2017-03-02", "7121AB", "ib@school.example.nl", "Ib Invented", "06-00000002",
      "ouder@example.nl", "0600000014", "jansen", "verhuist in mei", "Bredevoort", "zie verslag",
      "nieuwe aanmelding", "raw of OT",
    ]
    do {
      let store = try Store(path: directory.store, messageDomain: "team.example.nl")
      try await store.write { transaction in
        let marks = FamilyMarks(
          addresses: ["ouder@example.nl"], phones: ["0600000014"], home: "7121AB 14",
          surname: "Jansen")
        try transaction.open(sampleCase(caseNumber(1), marks: marks))
        try self.close(caseNumber(1), transaction, at: monday)
      }
      try await store.pragma("wal_checkpoint(TRUNCATE)")
      let before = String(decoding: readFile(directory.store), as: UTF8.self)
      for secret in secrets { #expect(before.contains(secret), "\(secret)") }
      let erased = try await store.write { transaction in
        let texts = try transaction.purgeTexts(closedBefore: later, limit: 9, now: later)
        let persons = try transaction.erasePersons(closedBefore: later, limit: 9, now: later)
        return [texts, persons]
      }
      #expect(erased == [1, 1])
      let record = try #require(try await store.read { try $0.caseRecord(caseNumber(1)) })
      #expect(record.owner == "gen01" && record.outcome == .ownSupport && record.closed == monday)
      #expect(record.child.age == AgeFact(min: 9, max: 9) && record.child.school == "S001")
      #expect(record.child.residence?.municipality == "Aalten" && record.personsErased == later)
      #expect(
        record.child.firstName == nil
          && record.referrer
            == Referrer(
              role: .school, function: "internalCounsellor", school: "S001")
      )
      try await store.read { reader throws in
        #expect(try reader.participants(of: caseNumber(1)) == [])
        #expect(try reader.events(of: caseNumber(1)).map(\.event.what) == ["opened", "closed"])
        #expect(try reader.events(of: caseNumber(1)).map(\.event.why) == ["", ""])
        #expect(try reader.outbox(of: caseNumber(1)).count == 1)
        #expect(try reader.integrityCheck() == [])
      }
      try await store.pragma("wal_checkpoint(TRUNCATE)")
    }
    // Not only out of sight: overwritten in the file.
    let after = String(decoding: readFile(directory.store), as: UTF8.self)
    for secret in secrets { #expect(!after.contains(secret), "\(secret)") }
  }

  @Test func `a family keeps its marks as long as one of its cases is kept`() async throws {
    let store = try memoryStore()
    let later = later
    let marks = FamilyMarks(addresses: ["ouder@example.nl"])
    let query = KnownQuery(messageIDs: [], numbers: [], family: marks, children: [])
    try await store.write { transaction in
      try transaction.open(sampleCase(caseNumber(1), marks: marks))
      let family = try #require(try transaction.caseRecord(caseNumber(1))).family
      try transaction.open(sampleCase(caseNumber(2), family: family))
      try self.close(caseNumber(1), transaction, at: monday)
      #expect(try transaction.erasePersons(closedBefore: later, limit: 9, now: later) == 1)
      #expect(try transaction.known(query).map(\.number) == [caseNumber(2), caseNumber(1)])
      try self.close(caseNumber(2), transaction, at: monday)
      #expect(try transaction.erasePersons(closedBefore: later, limit: 9, now: later) == 1)
      #expect(try transaction.known(query) == [])
    }
  }

  /// Somebody writes in a case that was closed long ago, in the night before it is forgotten.
  @Test func `a closed case keeps its persons until its last mail was sent`() async throws {
    let store = try memoryStore()
    let later = later
    try await store.write { transaction in
      try transaction.open(sampleCase(caseNumber(1)))
      try self.close(caseNumber(1), transaction, at: monday)
      try transaction.add([sampleMail("follow-up", caseNumber(1))], now: later)
      #expect(try transaction.erasePersons(closedBefore: later, limit: 9, now: later) == 0)
      let item = try #require(try transaction.claim(now: later, limit: 1).first)
      #expect(item.payload == sampleMail("follow-up", caseNumber(1)).payload)
      #expect(try transaction.erasePersons(closedBefore: later, limit: 9, now: later) == 0)
      try transaction.finish(item.id, .delivered, now: later, jitter: 0)
      #expect(try transaction.erasePersons(closedBefore: later, limit: 9, now: later) == 1)
    }
  }

  @Test func `an open case is never erased`() async throws {
    let store = try memoryStore()
    let later = later
    let erased = try await store.write { transaction in
      try transaction.open(sampleCase(caseNumber(1)))
      return try transaction.erasePersons(closedBefore: later, limit: 9, now: later)
    }
    #expect(erased == 0)
  }
}
