// By what a known case or family is recognised, and by what it is not.

import Core
import Testing

@testable import Storage

@Suite struct KnownCasesTests {
  private func query(
    messageIDs: [String] = [], numbers: [CaseNumber] = [], family: FamilyMarks = FamilyMarks(),
    children: [ChildMark] = []
  ) -> KnownQuery {
    KnownQuery(messageIDs: messageIDs, numbers: numbers, family: family, children: children)
  }

  /// Case 1: Sanne, with all marks. Case 2: Daan of the same family. Case 3: a stranger.
  private func store() async throws -> Store {
    let store = try memoryStore()
    try await store.write { transaction in
      let marks = FamilyMarks(
        addresses: ["Ouder@example.nl"], phones: ["0600000014"], home: "7131AB 14",
        surname: "Jansen")
      try transaction.open(sampleCase(caseNumber(1), marks: marks))
      let family = try #require(try transaction.caseRecord(caseNumber(1))).family
      try transaction.open(
        sampleCase(
          caseNumber(2), owner: "gen02", child: sampleChild("Daan", born: "2019-01-31"),
          family: family))
      try transaction.open(
        sampleCase(caseNumber(3), child: sampleChild("Eva", born: "2017-03-02")))
    }
    return store
  }

  private func found(_ query: KnownQuery) async throws -> [CaseNumber: Set<KnownCase.Match>] {
    let known = try await store().read { try $0.known(query) }
    return Dictionary(uniqueKeysWithValues: known.map { ($0.number, $0.matches) })
  }

  @Test func `nothing asked is nothing found`() async throws {
    #expect(try await found(query()) == [:])
  }

  @Test func `a case number finds its case and no other of the family`() async throws {
    #expect(
      try await found(query(numbers: [caseNumber(2), caseNumber(9)])) == [caseNumber(2): [.number]])
  }

  @Test func `a reply to a mail of ours finds the case of that mail`() async throws {
    let store = try await store()
    let sent = try await store.read { try $0.outbox(of: caseNumber(2)) }
    let query = query(messageIDs: ["unknown@example.nl", sent[0].messageID])
    let known = try await store.read { try $0.known(query) }
    #expect(known.map(\.number) == [caseNumber(2)] && known.map(\.matches) == [[.thread]])
  }

  @Test func `a reply to a mail of ours about no case finds nothing`() async throws {
    let store = try memoryStore()
    try await store.write { try $0.add([sampleMail("quarantine/1", nil)], now: monday) }
    let sent = try await store.write { try $0.claim(now: monday, limit: 1) }
    let query = query(messageIDs: [sent[0].messageID])
    #expect(try await store.read { try $0.known(query) } == [])
  }

  @Test func `an address finds the whole family whatever its capitals`() async throws {
    let family = FamilyMarks(addresses: ["OUDER@EXAMPLE.NL"])
    #expect(
      try await found(query(family: family)) == [
        caseNumber(1): [.address], caseNumber(2): [.address],
      ])
  }

  @Test func `a phone number finds the whole family`() async throws {
    let family = FamilyMarks(phones: ["0600000099", "0600000014"])
    #expect(
      try await found(query(family: family)) == [caseNumber(1): [.phone], caseNumber(2): [.phone]])
  }

  @Test func `home and surname count only together`() async throws {
    let both = FamilyMarks(home: "7131ab 14", surname: "JANSEN")
    #expect(
      try await found(query(family: both)) == [caseNumber(1): [.home], caseNumber(2): [.home]])
    for weak in [
      FamilyMarks(home: "7131AB 14"), FamilyMarks(surname: "Jansen"),
      FamilyMarks(home: "7131AB 14", surname: "Pietersen"),
    ] {
      #expect(try await found(query(family: weak)) == [:])
    }
  }

  @Test func `a child is known by first name and birth date together`() async throws {
    func child(_ name: String, _ born: String) -> KnownQuery {
      query(children: [ChildMark(firstName: name, birthdate: day(born))])
    }
    #expect(try await found(child("SANNE", "2017-03-02")) == [caseNumber(1): [.child]])
    #expect(try await found(child("Sanne", "2017-03-03")) == [:])
    #expect(try await found(child("Daan", "2017-03-02")) == [:])
  }

  @Test func `all marks of a case are told together with its people`() async throws {
    let query = query(
      numbers: [caseNumber(1)], family: FamilyMarks(addresses: ["ouder@example.nl"]),
      children: [ChildMark(firstName: "Sanne", birthdate: day("2017-03-02"))])
    let known = try #require(try await store().read { try $0.known(query) }.last)
    #expect(known.number == caseNumber(1) && known.owner == "gen01" && known.state == .assigned)
    #expect(known.matches == [.number, .address, .child])
    #expect(known.participants == ["ib@school.example.nl"])
    #expect(known.firstName == "Sanne")
    #expect(known.child == ChildMark(firstName: "Sanne", birthdate: day("2017-03-02")))
  }

  @Test func `a closed case is known too`() async throws {
    let store = try await store()
    try await store.write {
      _ = try $0.apply(
        MoveRequest(.close, who: "gen01", reason: "", outcome: .noHelpNeeded), to: caseNumber(1),
        now: monday)
    }
    let query = query(numbers: [caseNumber(1)])
    #expect(try await store.read { try $0.known(query).map(\.state) } == [.closed])
  }

  @Test func `a message with thousands of references is looked up within bounds`() async throws {
    let store = try await store()
    let query = query(
      messageIDs: (0..<5000).map { "\($0)@example.nl" },
      family: FamilyMarks(phones: (0..<5000).map { "06\($0)" }))
    #expect(try await store.read { try $0.known(query) } == [])
  }
}
