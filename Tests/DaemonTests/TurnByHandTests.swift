// A family that the coordinator hands out counts in whose turn it is, like one of the daemon's own.

import Testing

@testable import Core
@testable import Daemon
@testable import Storage

struct TurnByHandTests {
  /// How far each is behind their share after the moves of these cases, one by one.
  private func accounts(
    after letter: String, handing moves: [(sequence: Int, to: PersonID)]
  ) async throws -> (before: [PersonID: Load], after: [PersonID: Load]) {
    let office = try Office()
    try office.deliver(letter, "1", at: "2026-11-10T11:00:00")
    try await office.pass("2026-11-10T11:05:00")
    let (configuration, now) = (office.configuration, try office.moment("2026-11-11T10:00:00"))
    let before = try await office.assembly.store.write { try $0.currentLoads() }
    for move in moves {
      try await office.assembly.store.write { transaction in
        _ = try transaction.carryOut(
          .init(.assign, who: "mgr01", reason: "r", owner: move.to),
          on: CaseNumber(prefix: "OT", year: 2026, sequence: move.sequence),
          policy: configuration.policy, now: now, zone: configuration.zone)
      }
    }
    return (before, try await office.assembly.store.write { try $0.currentLoads() })
  }

  private func change(_ accounts: (before: [PersonID: Load], after: [PersonID: Load])) -> (
    PersonID
  ) -> Int {
    { (accounts.after[$0]?.behind ?? 0) - (accounts.before[$0]?.behind ?? 0) }
  }

  private func owner(_ accounts: (before: [PersonID: Load], after: [PersonID: Load])) -> PersonID? {
    accounts.before.first { $0.value.openCases > 0 }?.key
  }

  @Test func `who takes over a family is charged for it, and who had it gets it back`()
    async throws
  {
    let first = try await accounts(after: Letter.parent(), handing: [])
    let former = try #require(owner(first))
    let taker: PersonID = former == "gen01" ? "gen02" : "gen01"
    let change = change(try await accounts(after: Letter.parent(), handing: [(1, taker)]))
    #expect(change(taker) == -wholeTurn)
    #expect(change(former) == wholeTurn)
    #expect(change("gen05") == 0)
  }

  @Test func `what the coordinator gives out of review is shared out over all`() async throws {
    let letter = Letter.parent().replacing("Het gaat thuis", with: "Hij is 15. Het gaat thuis")
    let accounts = try await accounts(after: letter, handing: [(1, "gen01")])
    try #require(owner(accounts) == "mgr01")
    let change = change(accounts)
    #expect(change("gen01") < -wholeTurn / 2)
    #expect(change("gen02") > 0)
  }

  @Test func `a second child of the family costs its new contact nothing more`() async throws {
    let letter = Letter.parent().replacing("een jongen van 9 jaar", with: "een tweeling van 9 jaar")
    let former = try #require(owner(try await accounts(after: letter, handing: [])))
    let taker: PersonID = former == "gen01" ? "gen02" : "gen01"
    let one = change(try await accounts(after: letter, handing: [(1, taker)]))
    // Who keeps the other child gets nothing back yet, only their part of what the taker gave.
    #expect(one(taker) < -wholeTurn / 2)
    #expect(one(former) < wholeTurn / 2)
    let both = change(try await accounts(after: letter, handing: [(1, taker), (2, taker)]))
    #expect(both(taker) == -wholeTurn)
    #expect(both(former) == wholeTurn)
  }
}
