// The steps of the ladder come once, at their moment, unless they were withdrawn.

import Core
import Testing

@testable import Storage

@Suite struct StepTests {
  private func store() async throws -> Store {
    let store = try memoryStore()
    try await store.write { try $0.open(sampleCase(caseNumber(1))) }
    return store
  }

  private func hours(_ count: Int64) -> Instant { monday.adding(seconds: count * 3600) }

  @Test func `steps come at their moment, earliest first`() async throws {
    let store = try await store()
    let moments = [hours(48).adding(seconds: -1), hours(48), hours(500)]
    var names: [[String]] = []
    for moment in moments {
      names.append(
        try await store.read { try $0.dueSteps(now: moment, limit: 10).map(\.step.name) })
    }
    #expect(
      names == [
        [], ["decision.reminder"],
        ["decision.reminder", "contact.reminder", "contact.missed", "visit.reminder"],
      ])
    #expect(try await store.read { try $0.dueSteps(now: moments[2], limit: 2).count } == 2)
    #expect(try await store.read { try $0.nextDue() } == hours(48))
  }

  @Test func `a due step carries its case and comes back as it was stored`() async throws {
    let store = try await store()
    let moment = hours(48)
    let due = try #require(try await store.read { try $0.dueSteps(now: moment, limit: 1) }.first)
    #expect(due.step == sampleSteps()[3] && due.occurrence == 1)
    #expect(due.record.number == caseNumber(1) && due.record.owner == "gen01")
  }

  @Test func `a step fires once, with its mails, events and repetition`() async throws {
    let store = try await store()
    let moment = hours(120)
    let due = try await store.read { try $0.dueSteps(now: moment, limit: 10) }
    let missed = try #require(due.first { $0.step.name == "contact.missed" })
    let again = { () -> Step in
      var step = missed.step
      step.due = monday.adding(seconds: 144 * 3600)
      return step
    }()
    for expected in [true, false] {
      let fired = try await store.write {
        try $0.fire(
          missed, outbox: [sampleMail("missed/1", caseNumber(1))],
          events: [Event(caseNumber: caseNumber(1), what: "step", who: "referrald", why: "due")],
          next: again, now: moment)
      }
      #expect(fired == expected)
    }
    try await store.read { reader throws in
      #expect(try reader.events(of: caseNumber(1)).count == 2)
      #expect(try reader.outbox(of: caseNumber(1)).map(\.key).contains("missed/1"))
      let steps = try reader.steps(of: caseNumber(1)).filter { $0.step.name == "contact.missed" }
      #expect(steps.map(\.occurrence) == [1, 2] && steps.map(\.done) == [moment, nil])
      let left = try reader.dueSteps(now: moment, limit: 9).map(\.step.name)
      #expect(!left.contains("contact.missed"))
      let later = monday.adding(seconds: 144 * 3600)
      let next = try reader.dueSteps(now: later, limit: 9).first { $0.occurrence == 2 }
      #expect(next?.step == again)
    }
  }

  @Test func `a step withdrawn in the meantime does not fire`() async throws {
    let store = try await store()
    let moment = hours(72)
    let due = try await store.read { try $0.dueSteps(now: moment, limit: 10) }
    let reminder = try #require(due.first { $0.step.name == "contact.reminder" })
    let fired = try await store.write { transaction in
      try transaction.apply(
        MoveRequest(.contact, who: "gen01", reason: ""), to: caseNumber(1), now: moment)
      return try transaction.fire(
        reminder, outbox: [sampleMail("r", caseNumber(1))], events: [], next: nil, now: moment)
    }
    #expect(!fired)
    let sent = try await store.read { try $0.outbox(of: caseNumber(1)).map(\.key) }
    #expect(!sent.contains("r"))
  }

  @Test func `steps can be added to a case`() async throws {
    let store = try await store()
    let extra = Step(
      name: "extra", notice: .escalation, guards: .visit, due: hours(1),
      recipients: [.manager, .onCall, .coordinator, .deputy], webhooks: [], repeats: false)
    try await store.write { try $0.add([extra], to: caseNumber(1)) }
    let steps = try await store.read { try $0.steps(of: caseNumber(1)) }
    #expect(steps.first?.step == extra && steps.count == 5)
    await #expect { try await store.write { try $0.add([extra], to: caseNumber(9)) } } throws: {
      ($0 as? StorageError)?.kind == .notFound
    }
  }

  @Test func `nothing is due in an empty store`() async throws {
    let store = try memoryStore()
    #expect(try await store.read { try $0.nextDue() } == nil)
    #expect(try await store.read { try $0.dueSteps(now: monday, limit: 1) } == [])
  }
}
