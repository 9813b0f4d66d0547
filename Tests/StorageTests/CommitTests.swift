// A plan is stored whole, and found back as it was.

import Core
import Testing

@testable import Storage

@Suite struct CommitTests {
  @Test func `everything a plan says is found back`() async throws {
    let store = try memoryStore()
    let new = sampleCase(
      caseNumber(1), marks: FamilyMarks(addresses: ["Ouder@Example.nl"], phones: ["0600000014"]),
      participants: ["IB@School.example.nl", "ouder@example.nl"])
    let plan = samplePlan([new], urgent: true)
    let stored = try await store.write {
      try $0.commit(
        plan, signal: sampleSignal("m1", messageID: "a@b", hash: "cafe"),
        raw: [1, 0, 255], policyVersion: "v1", now: monday.adding(seconds: 60))
    }
    #expect(stored.opened == [caseNumber(1)] && stored.queued == 1)
    let record = try #require(try await store.read { try $0.caseRecord(caseNumber(1)) })
    #expect(record.owner == "gen01" && record.state == .assigned && record.urgent)
    #expect(record.received == monday && record.policyVersion == "v1")
    #expect(record.child == new.child)
    #expect(record.referrer == new.referrer)
    #expect(record.deadlines == new.deadlines)
    #expect(
      record.decision.reasons == [
        Reason("contact", "vast contact van de school"), Reason("note", "twee regels"),
      ])
    #expect(record.decision.redirectTo == new.decision.redirectTo)
    #expect(record.decision.copies == ["gen03"] && record.decision.proposal == "gen02")
    #expect(record.contactMade == nil && record.visited == nil && record.closed == nil)
    try await store.read { reader throws in
      let number = caseNumber(1)
      #expect(try reader.participants(of: number) == ["ib@school.example.nl", "ouder@example.nl"])
      #expect(Set(try reader.steps(of: number).map(\.step)) == Set(new.steps))
      #expect(try reader.events(of: number).map(\.event) == plan.events)
      #expect(try reader.events(of: number).map(\.signal) == [stored.signal])
      #expect(try reader.outbox(of: number).map(\.key) == ["OT-2026-0001/assignment/1/gen01"])
      let signal = try #require(try reader.signal(stored.signal))
      #expect(signal.cases == [number] && signal.status == .opened && signal.messageID == "a@b")
      #expect(signal.stored == monday.adding(seconds: 60) && signal.received == monday)
      #expect(try reader.signals(of: number) == [signal])
      #expect(try reader.raw(ofSignal: stored.signal) == [1, 0, 255])
      #expect(try reader.integrityCheck() == [])
    }
  }

  @Test func `a case without any fact about the child is stored too`() async throws {
    let store = try memoryStore()
    var new = sampleCase(caseNumber(1), child: ChildFacts(), steps: [], participants: [])
    new.referrer = Referrer(role: .unknown)
    new.decision = Decision(route: .coordinator, person: "coo", reasons: [])
    let bare = new
    try await store.write { try $0.open(bare) }
    let record = try #require(try await store.read { try $0.caseRecord(caseNumber(1)) })
    #expect(record.child == ChildFacts() && record.referrer == bare.referrer)
    #expect(record.decision == bare.decision)
  }

  @Test func `each signal of a batch sees what those before it stored`() async throws {
    let store = try memoryStore()
    try await store.write { transaction in
      for sequence in 1...20 {
        let roster = try transaction.roster(prefix: "OT")
        #expect(roster.nextSequence(2026) == sequence)
        #expect((roster.loads["gen01"]?.openCases ?? 0) == sequence - 1)
        #expect(
          roster.known(
            KnownQuery(
              messageIDs: [], numbers: [caseNumber(sequence - 1)], family: FamilyMarks(),
              children: []
            )
          ).count == (sequence > 1 ? 1 : 0))
        try transaction.open(sampleCase(caseNumber(sequence)))
      }
    }
    let roster = try await store.read { try $0.roster(prefix: "OT").loads }
    #expect(roster == ["gen01": Load(openCases: 20, lastAssigned: monday)])
  }

  @Test func `case numbers count on for each prefix and year apart`() async throws {
    let store = try memoryStore()
    try await store.write { transaction in
      try transaction.open(sampleCase(caseNumber(41, year: 2025)))
      try transaction.open(sampleCase(caseNumber(7)))
      let roster = try transaction.roster(prefix: "OT")
      #expect(roster.nextSequence(2025) == 42)
      #expect(roster.nextSequence(2026) == 8)
      #expect(roster.nextSequence(2027) == 1)
      #expect(try transaction.roster(prefix: "WW").nextSequence(2026) == 1)
    }
  }

  @Test func `the children of one signal share a family of their own`() async throws {
    let store = try memoryStore()
    let families = try await store.write { transaction in
      let old = try transaction.open(sampleCase(caseNumber(1)))
      #expect(old.opened.count == 1)
      let known = try #require(try transaction.caseRecord(caseNumber(1))).family
      let plan = samplePlan([
        sampleCase(caseNumber(2)), sampleCase(caseNumber(3), family: known),
        sampleCase(caseNumber(4)),
      ])
      try transaction.commit(
        plan, signal: sampleSignal("two"), raw: [], policyVersion: "v1", now: monday)
      return try (1...4).map { try #require(try transaction.caseRecord(caseNumber($0))).family }
    }
    #expect(families[2] == families[0])
    #expect(families[1] == families[3] && families[1] != families[0])
  }

  @Test func `a follow-up joins its case and its sender may speak there from then on`() async throws
  {
    let store = try memoryStore()
    let number = caseNumber(1)
    try await store.write { transaction in
      try transaction.open(sampleCase(number))
      let plan = samplePlan([], status: .attached, attachedTo: [number], outbox: [])
      try transaction.commit(
        plan, signal: sampleSignal("reply", from: "Ouder@Example.nl"), raw: [],
        policyVersion: "v1", now: monday)
      try transaction.commit(
        plan,
        signal: sampleSignal(
          "bounce", from: "mailer-daemon@example.nl",
          automation: Automation(kind: .bounce, reason: "bounce")),
        raw: [], policyVersion: "v1", now: monday)
      #expect(try transaction.signals(of: number).count == 3)
      #expect(
        try transaction.participants(of: number) == ["ib@school.example.nl", "ouder@example.nl"])
    }
  }

  @Test func `a second plan under the same key is refused and leaves nothing`() async throws {
    let store = try memoryStore()
    try await store.write { try $0.open(sampleCase(caseNumber(1)), from: "same") }
    await #expect {
      try await store.write { try $0.open(sampleCase(caseNumber(2)), from: "same") }
    } throws: { ($0 as? StorageError)?.kind == .constraint }
    #expect(try await store.read { try $0.caseRecord(caseNumber(2)) } == nil)
    let keys = ["intake", "forms"].map { SignalKey(source: $0, identifier: "same") }
    #expect(try await store.read { try keys.map($0.contains) } == [true, false])
  }

  @Test func `a case number is given once`() async throws {
    let store = try memoryStore()
    try await store.write { try $0.open(sampleCase(caseNumber(1)), from: "a") }
    await #expect {
      try await store.write { try $0.open(sampleCase(caseNumber(1)), from: "b") }
    } throws: { ($0 as? StorageError)?.kind == .constraint }
    let key = SignalKey(source: "intake", identifier: "b")
    #expect(try await store.read { try $0.contains(key) } == false)
  }

  @Test func `a case without an owner cannot be stored`() async throws {
    let store = try memoryStore()
    await #expect {
      try await store.write { try $0.open(sampleCase(caseNumber(1), owner: "")) }
    } throws: { ($0 as? StorageError)?.kind == .constraint }
  }

  @Test func `an event or a follow-up for a case that is not there is refused`() async throws {
    let store = try memoryStore()
    await #expect {
      try await store.write {
        try $0.record(
          [Event(caseNumber: caseNumber(9), what: "x", who: "y", why: "z")], now: monday)
      }
    } throws: { ($0 as? StorageError)?.kind == .notFound }
    await #expect {
      try await store.write {
        try $0.commit(
          samplePlan([], status: .attached, attachedTo: [caseNumber(9)]),
          signal: sampleSignal("x"), raw: [], policyVersion: "v1", now: monday)
      }
    } throws: { ($0 as? StorageError)?.kind == .notFound }
  }

  @Test func `texts with quotes, zero bytes and emoji come back as they were`() async throws {
    let store = try memoryStore()
    let odd = "O'Brien \"; DROP TABLE cases;--\u{0}é🦊"
    var new = sampleCase(caseNumber(1))
    new.referrer.name = odd
    new.child.notes = ["a\r\nb", odd]
    let changed = new
    try await store.write { try $0.open(changed) }
    let record = try #require(try await store.read { try $0.caseRecord(caseNumber(1)) })
    #expect(record.referrer.name == odd)
    #expect(record.child.notes == ["a  b", odd])
  }
}
