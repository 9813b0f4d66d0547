// What people do to a case, and the lists that show who has to do what.

import Core
import Testing

@testable import Storage

@Suite struct CaseMoveTests {
  private let number = caseNumber(1)
  private let now = monday.adding(seconds: 3600)

  private func store(_ state: CaseState = .assigned, owner: PersonID = "gen01") async throws
    -> Store
  {
    let store = try memoryStore()
    try await store.write { transaction in
      try transaction.open(sampleCase(caseNumber(1), owner: owner, state: state))
    }
    return store
  }

  private func request(_ move: CaseMove) -> MoveRequest {
    MoveRequest(
      move, who: "gen01", reason: "afspraak", owner: "gen02", date: day("2026-10-15"),
      outcome: .ownSupport)
  }

  @discardableResult
  private func apply(_ request: MoveRequest, _ store: Store) async throws -> CaseRecord {
    try await store.write { try $0.apply(request, to: caseNumber(1), now: now) }
  }

  private func waiting(_ store: Store) async throws -> Set<String> {
    let steps = try await store.read { try $0.steps(of: caseNumber(1)) }
    return Set(steps.filter { $0.cancelled == nil && $0.done == nil }.map(\.step.name))
  }

  @Test(arguments: [
    (CaseMove.assign, ["contact.reminder", "contact.missed", "visit.reminder"]),
    (.attempt, ["contact.reminder", "contact.missed", "visit.reminder", "decision.reminder"]),
    (.contact, ["visit.reminder", "decision.reminder"]),
    (.visit, ["decision.reminder"]),
    (.close, []),
  ])
  func `a move withdraws the steps whose purpose it serves`(
    move: CaseMove, left: [String]
  ) async throws {
    let store = try await store()
    try await apply(request(move), store)
    #expect(try await waiting(store) == Set(left))
  }

  @Test func `every move of the table is carried out and every other is refused`() async throws {
    for state in [CaseState.review, .redirect, .assigned] {
      for move in CaseMove.allCases {
        let store = try await store(state)
        guard let after = state.after(move) else {
          await #expect(throws: MoveRefused.self) { try await apply(request(move), store) }
          #expect(try await store.read { try $0.events(of: caseNumber(1)).count } == 1)
          #expect(try await waiting(store).count == 4)
          continue
        }
        let returned = try await apply(request(move), store)
        #expect(returned.state == after)
        #expect(try await store.read { try $0.caseRecord(caseNumber(1)) } == returned)
        #expect(try await store.read { try $0.events(of: caseNumber(1)).count } == 2)
        #expect(try await store.read { try $0.integrityCheck() } == [])
      }
    }
  }

  @Test func `a closed case refuses everything and says why`() async throws {
    let store = try await store()
    try await apply(request(.close), store)
    for move in CaseMove.allCases {
      await #expect { try await apply(request(move), store) } throws: { error in
        let text = (error as? MoveRefused)?.description ?? ""
        return text.contains("OT-2026-0001") && text.contains("closed")
          && text.contains(move.rawValue)
      }
    }
  }

  @Test(arguments: [CaseMove.assign, .visit, .close])
  func `a move that lacks what it needs is refused`(move: CaseMove) async throws {
    let store = try await store()
    await #expect { try await apply(MoveRequest(move, who: "gen01", reason: ""), store) } throws: {
      ($0 as? MoveRefused)?.why.contains("needed") == true
    }
    await #expect {
      try await apply(MoveRequest(.assign, who: "gen01", reason: "", owner: ""), store)
    } throws: { $0 is MoveRefused }
  }

  @Test func `a case that is not there is not found`() async throws {
    let store = try memoryStore()
    await #expect { try await apply(request(.contact), store) } throws: {
      ($0 as? StorageError)?.kind == .notFound
    }
  }

  @Test func `an assignment hands over the case, the load and the turn`() async throws {
    let store = try await store()
    let record = try await apply(request(.assign), store)
    #expect(record.owner == "gen02" && record.decision.person == "gen01")
    let loads = try await store.read { try $0.roster(prefix: "OT").loads }
    #expect(
      loads == [
        "gen01": Load(openCases: 0, lastAssigned: monday),
        "gen02": Load(openCases: 1, lastAssigned: now),
      ])
    let event = try #require(try await store.read { try $0.events(of: caseNumber(1)) }.last)
    #expect(event.event.what == "assigned" && event.event.who == "gen01" && event.at == now)
    #expect(event.event.why == "from gen01 to gen02: afspraak")
  }

  @Test func `closing frees the owner and keeps the outcome`() async throws {
    let store = try await store()
    let record = try await apply(request(.close), store)
    #expect(record.closed == now && record.outcome == .ownSupport)
    #expect(try await store.read { try $0.roster(prefix: "OT").loads["gen01"]?.openCases } == 0)
    #expect(try await store.read { try $0.cases(.open) } == [])
    #expect(try await store.read { try $0.counts().openCases } == [:])
  }

  @Test func `the first contact counts, and a visit is a contact too`() async throws {
    let store = try await store()
    try await apply(request(.contact), store)
    let again = try await store.write {
      try $0.apply(
        MoveRequest(.contact, who: "gen01", reason: ""), to: caseNumber(1),
        now: monday.adding(seconds: 9999))
    }
    #expect(again.contactMade == now)
    let other = try await self.store()
    let visited = try await apply(request(.visit), other)
    #expect(visited.contactMade == now && visited.visited == day("2026-10-15"))
  }

  @Test func `nobody is reached before they asked, when the clock was set back since`() async throws
  {
    let store = try await store()
    let received = try await store.read { try $0.caseRecord(caseNumber(1)) }?.received
    for move in [CaseMove.contact, .visit] {
      let store = try await self.store()
      var asked = request(move)
      asked.date = day("2026-10-15")
      let record = try await store.write { [asked] in
        try $0.apply(asked, to: caseNumber(1), now: monday.adding(seconds: -86_400))
      }
      #expect(record.contactMade == received)
    }
  }

  @Test func `a family reached before the coordinator decided still has to be assigned`()
    async throws
  {
    let store = try await store(.review, owner: "coo")
    try await apply(request(.contact), store)
    #expect(try await waiting(store).contains("decision.reminder"))
    let record = try await apply(request(.assign), store)
    #expect(record.state == .contacted && record.owner == "gen02")
    #expect(try await waiting(store) == ["visit.reminder"])
  }

  @Test func `lists show who has to do what`() async throws {
    let store = try memoryStore()
    try await store.write { transaction in
      try transaction.open(sampleCase(caseNumber(1)))
      try transaction.open(sampleCase(caseNumber(2), owner: "coo", state: .review))
      try transaction.open(sampleCase(caseNumber(3), owner: "coo", state: .redirect))
      var early = sampleCase(caseNumber(4), owner: "gen02")
      early.deadlines.contact = day("2026-10-01")
      try transaction.open(early)
      try transaction.open(sampleCase(caseNumber(5), owner: "gen02"))
      try transaction.apply(self.request(.close), to: caseNumber(5), now: now)
      try transaction.open(sampleCase(caseNumber(6), owner: "gen02"))
      try transaction.apply(self.request(.contact), to: caseNumber(6), now: now)
    }
    func list(_ filter: CaseFilter) async throws -> [Int] {
      try await store.read { try $0.cases(filter).map(\.number.sequence) }
    }
    #expect(try await list(.open) == [4, 1, 2, 3, 6])
    #expect(try await list(.review) == [2, 3])
    #expect(try await list(.owner("gen02")) == [4, 6])
    #expect(try await list(.owner("nobody")) == [])
    #expect(try await list(.due(by: day("2026-10-01"))) == [4])
    #expect(try await list(.due(by: day("2026-10-12"))) == [4])
    #expect(try await list(.due(by: day("2026-10-13"))) == [4, 1, 2, 3])
    #expect(try await list(.due(by: day("2026-10-20"))) == [4, 1, 2, 3, 6])
    let counts = try await store.read { try $0.counts() }
    #expect(counts.openCases == [.assigned: 2, .review: 1, .redirect: 1, .contacted: 1])
  }
}
