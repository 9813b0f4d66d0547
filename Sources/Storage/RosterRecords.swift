// What a decision needs to know of the store, read in the transaction that commits it.

package import Core

extension Reader {
  /// How busy everybody is, the next case number under a prefix, and the known cases. Valid until
  /// the transaction ends. A failure inside its closures ends the transaction.
  package func roster(prefix: String) throws -> Roster {
    let loads = try connection.all(listLoads) { row in
      (row.text(), Load(openCases: row.number(), lastAssigned: row.optionalMoment()))
    }
    return Roster(
      loads: Dictionary(loads, uniquingKeysWith: { first, _ in first }),
      nextSequence: { year in
        self.orKeepFailure(1) { try self.nextSequence(prefix: prefix, year: year) }
      },
      known: { query in self.orKeepFailure([]) { try self.known(query) } })
  }

  private func nextSequence(prefix: String, year: Int) throws -> Int {
    let last = try connection.first(findLastSequence, .text(prefix), .number(year)) {
      $0.number()
    }
    return (last ?? 0) + 1
  }
}

private let listLoads = Query(
  "read how busy everybody is", "SELECT person, open_cases, last_assigned FROM rotation")

private let findLastSequence = Query(
  "find the last case number",
  """
  SELECT sequence FROM cases WHERE prefix = ? AND year = ? ORDER BY sequence DESC LIMIT 1
  """)
