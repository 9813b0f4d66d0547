// What a decision needs to know of the store, read in the transaction that commits it.

package import Core

extension Reader {
  /// How busy everybody is, the next case number under a prefix, and the known cases. Valid until
  /// the transaction ends. A failure inside its closures ends the transaction.
  package func roster(prefix: String) throws -> Roster {
    let loads = try connection.all(listLoads) { row in
      (
        row.text(),
        Load(
          openCases: row.number(), lastAssigned: row.optionalMoment(), behind: row.number())
      )
    }
    var roster = Roster(
      loads: Dictionary(loads, uniquingKeysWith: { first, _ in first }),
      nextSequence: { year in
        self.orKeepFailure(1) { try self.nextSequence(prefix: prefix, year: year) }
      },
      known: { query in self.orKeepFailure([]) { try self.known(query) } },
      sent: { references in self.orKeepFailure([]) { try self.sentMails(references) } },
      hasItem: { key in self.orKeepFailure(true) { try self.hasItem(key) } },
      isConfirmed: { notice, address, since in
        self.orKeepFailure(true) { try self.isConfirmed(notice, address, since: since) }
      })
    roster.drillMark = { self.orKeepFailure(nil) { try self.meta(drillMarkName) } }
    return roster
  }

  private func nextSequence(prefix: String, year: Int) throws -> Int {
    let last = try connection.first(findLastSequence, .text(prefix), .number(year)) {
      $0.number()
    }
    return (last ?? 0) + 1
  }
}

extension Transaction {
  /// Somebody got a case: one more, and last in turn.
  func countAssigned(to person: PersonID, now: Instant) throws {
    try connection.run(addLoad, .text(person), .moment(now))
  }

  /// Everybody's account of the work that is shared out.
  func record(_ turns: [PersonID: Int]) throws {
    for (person, change) in turns.sorted(by: { $0.key < $1.key }) {
      try connection.run(addTurn, .text(person), .number(change))
    }
  }

  /// Somebody has one open case less.
  func countLeft(_ person: PersonID) throws {
    try connection.run(takeLoad, .text(person))
  }
}

private let listLoads = Query(
  "read how busy everybody is", "SELECT person, open_cases, last_assigned, behind FROM rotation")

private let findLastSequence = Query(
  "find the last case number",
  """
  SELECT sequence FROM cases WHERE prefix = ? AND year = ? ORDER BY sequence DESC LIMIT 1
  """)

private let addLoad = Query(
  "count somebody's cases",
  """
  INSERT INTO rotation (person, open_cases, last_assigned) VALUES (?, 1, ?)
  ON CONFLICT (person) DO UPDATE SET
    open_cases = open_cases + 1, last_assigned = excluded.last_assigned
  """)

private let addTurn = Query(
  "count whose turn it is",
  """
  INSERT INTO rotation (person, open_cases, behind) VALUES (?, 0, ?)
  ON CONFLICT (person) DO UPDATE SET behind = behind + excluded.behind
  """)

private let takeLoad = Query(
  "count somebody's cases", "UPDATE rotation SET open_cases = open_cases - 1 WHERE person = ?")
