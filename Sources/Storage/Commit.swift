// Carrying out a plan: everything that follows from one signal, in the transaction of the caller.
//
// Failure: whatever throws here takes the whole transaction with it; there is no half signal.

package import Core

/// What became of a plan once it was stored.
package struct StoredPlan: Hashable, Sendable {
  package var signal: Int64
  package var opened: [CaseNumber]
  /// Outbox items that were new.
  package var queued: Int
}

extension Transaction {
  /// Stores a signal with everything its plan says. The key must be new, or that of a signal which
  /// is to be read again. Outbox items with a known key are dropped silently.
  @discardableResult
  package func commit(
    _ plan: Plan, signal: Signal, raw: [UInt8], policyVersion: String, now: Instant
  ) throws -> StoredPlan {
    let consulted = plan.status == .consultation ? plan.decisions.first?.person : nil
    let row = SignalRow(
      key: signal.key, messageID: signal.messageID, contentHash: signal.contentHash,
      received: signal.received, status: plan.status, reason: plan.reason, consulted: consulted,
      policyVersion: policyVersion)
    let id = try store(row, raw: raw, now: now)
    var newFamily: Int64?
    for new in plan.opened {
      let family = try new.family ?? newFamily ?? openFamily(now)
      if new.family == nil { newFamily = family }
      let opening = Opening(
        signal: id, received: signal.received, facts: plan.facts, policyVersion: policyVersion,
        now: now)
      try open(new, family: family, opening)
    }
    try record(plan.turns)
    for number in plan.attachedTo { try attach(signal, id, to: number) }
    for move in plan.moves { try apply(move, now: now) }
    try record(plan.events, signal: id, now: now)
    let queued = try add(plan.outbox, now: now)
    return StoredPlan(signal: id, opened: plan.opened.map(\.number), queued: queued)
  }

  /// A colleague's answer by mail. The plan asked the same table of legal moves in this
  /// transaction.
  private func apply(_ planned: PlannedMove, now: Instant) throws {
    try apply(
      MoveRequest(planned.move, who: planned.who, reason: "answered by mail", date: planned.date),
      to: planned.number, now: now)
  }

  private func openFamily(_ now: Instant) throws -> Int64 {
    try connection.insert(insertFamily, .moment(now))
  }

  /// What all cases of one plan have in common.
  private struct Opening {
    var signal: Int64
    var received: Instant
    var facts: Facts
    var policyVersion: String
    var now: Instant
  }

  private func open(_ new: NewCase, family: Int64, _ opening: Opening) throws {
    let id = try insert(new, family: family, opening)
    caseIDs[new.number] = id
    if new.state.isOpen { try countAssigned(to: new.owner, now: opening.now) }
    try connection.run(insertSignalCase, .int(id), .int(opening.signal))
    for mark in marks(of: new) {
      try connection.run(insertMark, .text(mark.kind.rawValue), .text(mark.value), .int(family))
    }
    for address in new.participants {
      try connection.run(insertParticipant, .int(id), .text(address.lowercased()))
    }
    for step in new.steps { try insert(step, occurrence: 1, caseID: id) }
  }

  private func insert(_ new: NewCase, family: Int64, _ opening: Opening) throws -> Int64 {
    let child = new.child
    let decision = new.decision
    let referrer = new.referrer
    let residence = child.residence
    return try connection.insert(
      insertCase, .text(new.number.prefix), .number(new.number.year),
      .number(new.number.sequence), .int(family), .int(opening.signal),
      .moment(opening.received), .moment(opening.now), .text(new.owner),
      .text(new.state.rawValue), .flag(opening.facts.urgent), .flag(opening.facts.confidential),
      .text(opening.facts.consent.rawValue),
      .text(decision.route.rawValue), .text(decision.person),
      .text(lines(decision.reasons.map { ($0.code, $0.text) })), .text(decision.proposal),
      .text(decision.redirectTo.map(line)), .text(lines(decision.copies)),
      .text(opening.policyVersion), .text(child.firstName), .day(child.age?.birthdate),
      .flag(child.unborn), .number(child.age?.min), .number(child.age?.max),
      .text(residence?.place), .text(residence?.postcode), .text(residence?.municipality),
      .text(residence?.area.rawValue), .text(child.school), .text(lines(child.possibleSchools)),
      .text(lines(child.doubts.map { ($0.kind.rawValue, $0.text) })), .text(lines(child.notes)),
      .text(referrer.role.rawValue), .text(referrer.function), .text(referrer.name),
      .text(referrer.address), .text(referrer.phone), .text(referrer.school),
      .day(new.deadlines.contact), .day(new.deadlines.visit), .moment(new.deadlines.ambition))
  }

  /// Whoever wrote in a case may speak in it from then on; a machine may not.
  private func attach(_ signal: Signal, _ id: Int64, to number: CaseNumber) throws {
    let caseID = try existingCaseID(number)
    try connection.run(insertSignalCase, .int(caseID), .int(id))
    guard signal.automation == nil, let address = signal.from?.address, !address.isEmpty else {
      return
    }
    try connection.run(insertParticipant, .int(caseID), .text(address.lowercased()))
  }
}

private let insertFamily = Query("open a family", "INSERT INTO families (opened) VALUES (?)")

private let insertCase = Query(
  "open a case",
  """
  INSERT INTO cases (prefix, year, sequence, family, signal, received, opened, owner, state,
    urgent, confidential, consent, route, decided_person, reasons, proposal, redirect_to, copies,
    policy_version, first_name, birthdate, unborn, age_min, age_max, place, postcode,
    municipality, area, school, possible_schools, doubts, notes, referrer_role,
    referrer_function, referrer_name, referrer_address, referrer_phone, referrer_school,
    contact_deadline, visit_deadline, ambition)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  """)

private let insertSignalCase = Query(
  "bind a signal to a case",
  "INSERT INTO signal_cases (case_id, signal) VALUES (?, ?) ON CONFLICT DO NOTHING")

private let insertMark = Query(
  "store what makes a family recognisable",
  "INSERT INTO family_marks (kind, value, family) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")

private let insertParticipant = Query(
  "store who may speak in a case",
  "INSERT INTO participants (case_id, address) VALUES (?, ?) ON CONFLICT DO NOTHING")
