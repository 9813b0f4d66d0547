// What people do to a case: the move, the steps it withdraws and its line in the audit.
//
// Failure: a move that the table in Core does not allow, or that lacks what it needs, is refused
// with the reason, and nothing is changed.

package import Core

/// Why a move was refused, in one sentence for who asked for it.
package struct MoveRefused: Error, Hashable, Sendable, CustomStringConvertible {
  package var number: CaseNumber
  package var move: CaseMove
  package var why: String

  package var description: String { "case \(number): \(move.rawValue) refused: \(why)" }
}

/// Somebody's move, with what that kind of move needs.
package struct MoveRequest: Hashable, Sendable {
  package var move: CaseMove
  /// A person's id, or `referrald`.
  package var who: String
  package var reason: String
  /// The new owner; needed by `assign`.
  package var owner: PersonID?
  /// The day of the visit; needed by `visit`.
  package var date: CivilDate?
  /// Needed by `close`.
  package var outcome: Outcome?

  package init(
    _ move: CaseMove, who: String, reason: String, owner: PersonID? = nil,
    date: CivilDate? = nil, outcome: Outcome? = nil
  ) {
    self.move = move
    self.who = who
    self.reason = reason
    self.owner = owner
    self.date = date
    self.outcome = outcome
  }
}

extension Transaction {
  /// Makes the move, withdraws the steps whose purpose it serves, writes the audit, and returns
  /// the case as it then is. Throws `MoveRefused`. Whether a person exists, or a day lies in the
  /// future, the caller has to judge.
  @discardableResult
  package func apply(_ request: MoveRequest, to number: CaseNumber, now: Instant) throws
    -> CaseRecord
  {
    let id = try existingCaseID(number)
    let before = try existingRecord(id, number)
    guard let state = before.state.after(request.move) else {
      throw MoveRefused(
        number: number, move: request.move,
        why: "the case is \(before.state.rawValue)\(hint(before.state))")
    }
    let changed = try change(before, to: state, request, now: now)
    try connection.run(
      updateCase, .text(changed.owner), .text(changed.state.rawValue),
      .moment(changed.contactMade), .day(changed.visited), .moment(changed.closed),
      .text(changed.outcome?.rawValue), .int(id))
    if request.move == .assign || !changed.state.isOpen { try countLeft(before.owner) }
    if request.move == .assign { try countAssigned(to: changed.owner, now: now) }
    try cancelSteps(guarding: request.move.servedGuards, caseID: id, now: now)
    let event = Event(
      caseNumber: number, what: request.move.audit, who: request.who,
      why: why(request, before: before))
    try record([event], now: now)
    return changed
  }

  private func existingRecord(_ id: Int64, _ number: CaseNumber) throws -> CaseRecord {
    guard let found = try caseRecord(id: id) else {
      throw StorageError(
        .notFound, file: connection.path, what: "find case \(number)", why: "there is no such case")
    }
    return found
  }

  private func change(
    _ before: CaseRecord, to state: CaseState, _ request: MoveRequest, now: Instant
  ) throws -> CaseRecord {
    func refused(_ why: String) -> MoveRefused {
      MoveRefused(number: before.number, move: request.move, why: why)
    }
    // Nobody was reached before they asked, also when the clock was set back since.
    let contact = max(now, before.received)
    var after = before
    after.state = state
    switch request.move {
    case .assign:
      guard let owner = request.owner, !owner.isEmpty else { throw refused("a person is needed") }
      after.owner = owner
    case .attempt, .feedback:
      break
    case .contact:
      after.contactMade = before.contactMade ?? contact
    case .visit:
      guard let date = request.date else { throw refused("the day of the visit is needed") }
      after.visited = date
      // Who sat at the table was also reached.
      after.contactMade = before.contactMade ?? contact
    case .close:
      guard let outcome = request.outcome else { throw refused("an outcome is needed") }
      after.closed = now
      after.outcome = outcome
    }
    return after
  }

  private func hint(_ state: CaseState) -> String {
    switch state {
    case .closed: "; a new signal opens a new case"
    case .redirect: "; assign it or close it first"
    default: ""
    }
  }

  private func why(_ request: MoveRequest, before: CaseRecord) -> String {
    let facts: [String?] =
      switch request.move {
      case .assign: ["from \(before.owner) to \(request.owner ?? "")"]
      case .visit: [request.date.map { "on \($0)" }]
      case .close: [request.outcome?.rawValue]
      case .attempt, .contact, .feedback: []
      }
    return (facts + [request.reason]).compactMap { $0 }.filter { !$0.isEmpty }
      .joined(separator: ": ")
  }
}

extension CaseMove {
  /// What no longer has to be guarded once this is done.
  fileprivate var servedGuards: [LadderStep.Guarded] {
    switch self {
    case .assign: [.decision]
    case .attempt: []
    case .contact: [.contact]
    case .visit: [.contact, .visit]
    case .feedback: [.feedback]
    case .close: LadderStep.Guarded.allCases
    }
  }

  /// Its word in the audit.
  fileprivate var audit: String {
    switch self {
    case .assign: "assigned"
    case .attempt: "attempt"
    case .contact: "contact"
    case .visit: "visit"
    case .feedback: "feedback"
    case .close: "closed"
    }
  }
}

private let updateCase = Query(
  "change a case",
  """
  UPDATE cases SET owner = ?, state = ?, contact_made = ?, visited = ?, closed = ?, outcome = ?
  WHERE id = ?
  """)
