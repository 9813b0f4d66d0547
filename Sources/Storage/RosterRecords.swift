// What a decision needs to know of the store, read in the transaction that commits it.

package import Core

extension Reader {
  /// How busy everybody is, the next case number under a prefix, and the known cases. Valid until
  /// the transaction ends. A failure inside its closures ends the transaction.
  package func roster(prefix: String) throws -> Roster {
    var roster = Roster(
      loads: try currentLoads(),
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

  /// Read once in a transaction, and kept up to date in it.
  package func currentLoads() throws -> [PersonID: Load] {
    if let loads { return loads }
    let found = try connection.all(listLoads) { row in
      (
        row.text(),
        Load(
          openCases: row.number(), lastAssigned: row.optionalMoment(), behind: row.number())
      )
    }
    let read = Dictionary(found, uniquingKeysWith: { first, _ in first })
    loads = read
    return read
  }

  private func nextSequence(prefix: String, year: Int) throws -> Int {
    let last = try connection.first(findLastSequence, .text(prefix), .number(year)) {
      $0.number()
    }
    return (last ?? 0) + 1
  }
}

/// A batch of signals gives work to the same few people again and again, so their loads are stored
/// once, before the commit.
extension Transaction {
  /// Somebody got a case: one more, and last in turn.
  func countAssigned(to person: PersonID, now: Instant) throws {
    try change(person) { load in
      load.openCases += 1
      load.lastAssigned = now
    }
  }

  /// Everybody's account of the work that is shared out.
  package func record(_ turns: [PersonID: Int]) throws {
    for (person, change) in turns { try self.change(person) { $0.behind += change } }
  }

  /// Somebody has one open case less.
  func countLeft(_ person: PersonID) throws {
    guard try currentLoads()[person] != nil else { return }
    try change(person) { $0.openCases -= 1 }
  }

  private func change(_ person: PersonID, _ body: (inout Load) -> Void) throws {
    var all = try currentLoads()
    loads = nil
    body(&all[person, default: Load()])
    loads = all
    changedLoads.insert(person)
  }

  func storeLoads() throws {
    for person in changedLoads.sorted() {
      let load = loads?[person] ?? Load()
      try connection.run(
        saveLoad, .text(person), .number(load.openCases), .moment(load.lastAssigned),
        .number(load.behind))
    }
  }
}

private let listLoads = Query(
  "read how busy everybody is", "SELECT person, open_cases, last_assigned, behind FROM rotation")

private let findLastSequence = Query(
  "find the last case number",
  """
  SELECT sequence FROM cases WHERE prefix = ? AND year = ? ORDER BY sequence DESC LIMIT 1
  """)

private let saveLoad = Query(
  "count somebody's cases",
  """
  INSERT INTO rotation (person, open_cases, last_assigned, behind) VALUES (?, ?, ?, ?)
  ON CONFLICT (person) DO UPDATE SET open_cases = excluded.open_cases,
    last_assigned = excluded.last_assigned, behind = excluded.behind
  """)
