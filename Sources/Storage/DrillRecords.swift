// What a drill leaves in the store: its mark while it is under way, and its cases until they are
// cleared away.

package import Core

let drillMarkName = "drill"

/// A case that a drill opened.
package struct DrillCase: Hashable, Sendable {
  package var number: CaseNumber
  /// The source that its signal came in by.
  package var source: String
}

extension Reader {
  /// The cases of drills that were never cleared away; of this drill alone when its mark is given.
  package func drillCases(mark: String? = nil) throws -> [DrillCase] {
    try connection.all(listDrillCases, .text(mark)) { row in
      DrillCase(
        number: CaseNumber(prefix: row.text(), year: row.number(), sequence: row.number()),
        source: row.text())
    }
  }
}

extension Transaction {
  /// From now on a signal with this mark is a drill; nil ends it.
  package func setDrillMark(_ mark: String?) throws { try setMeta(drillMarkName, mark ?? "") }

  /// Closes the case of a drill and erases it. Its number is not given again.
  package func clear(_ drill: DrillCase, who: String, now: Instant) throws {
    if try caseRecord(drill.number)?.state.isOpen == true {
      try apply(
        MoveRequest(.close, who: who, reason: "a drill", outcome: .mistake), to: drill.number,
        now: now)
    }
    try erase(drill.number, who: who, reason: "a drill", now: now)
  }
}

/// Erasing a case empties the reasons of its events, and so the mark.
private let listDrillCases = Query(
  "look for the cases of drills",
  """
  SELECT cases.prefix, cases.year, cases.sequence, signals.source
  FROM events JOIN cases ON cases.id = events.case_id JOIN signals ON signals.id = cases.signal
  WHERE events.what = 'drill' AND events.why <> '' AND ifnull(?1, events.why) = events.why
    AND cases.persons_erased IS NULL
  ORDER BY cases.id
  """)
