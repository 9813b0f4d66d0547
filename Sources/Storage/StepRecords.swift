// The ladder in the store: which steps have come, marking them as fired, withdrawing them.

package import Core

/// A step whose moment has come.
package struct DueStep: Hashable, Sendable {
  package var record: CaseRecord
  package var step: Step
  /// 1, and one more for each repetition.
  package var occurrence: Int
}

/// A step of a case with what became of it, for people.
package struct RecordedStep: Hashable, Sendable {
  package var step: Step
  package var occurrence: Int
  package var done: Instant?
  package var cancelled: Instant?
}

extension Reader {
  /// At most `limit` steps whose moment has come, earliest first.
  package func dueSteps(now: Instant, limit: Int) throws -> [DueStep] {
    let due = try connection.all(listDue, .moment(now), .number(limit)) { row in
      (id: row.int(), recorded: try readStep(&row))
    }
    return try due.compactMap { id, recorded in
      guard let record = try caseRecord(id: id) else { return nil }
      return DueStep(record: record, step: recorded.step, occurrence: recorded.occurrence)
    }
  }

  /// The earliest moment at which a step comes; nil when none is to come.
  package func nextDue() throws -> Instant? {
    try connection.first(findNextDue) { $0.moment() }
  }

  /// The whole ladder of a case in order of time.
  package func steps(of number: CaseNumber) throws -> [RecordedStep] {
    guard let id = try caseID(number) else { return [] }
    return try connection.all(listSteps, .int(id), read: readStep)
  }
}

extension Transaction {
  /// Adds steps to the ladder of a case, as when a redirect is assigned after all.
  package func add(_ steps: [Step], to number: CaseNumber) throws {
    let id = try existingCaseID(number)
    for step in steps { try insert(step, occurrence: 1, caseID: id) }
  }

  /// Marks a due step as fired and stores what it brings about; `next` is its repetition. Returns
  /// false, and stores nothing, when it had already fired or was withdrawn.
  @discardableResult
  package func fire(
    _ due: DueStep, outbox: [OutboxItem], events: [Event], next: Step?, now: Instant
  ) throws -> Bool {
    let id = try existingCaseID(due.record.number)
    let fired = try connection.run(
      markFired, .moment(now), .int(id), .text(due.step.name), .number(due.occurrence))
    guard fired == 1 else { return false }
    try add(outbox, now: now)
    try record(events, now: now)
    if let next { try insert(next, occurrence: due.occurrence + 1, caseID: id) }
    return true
  }

  /// Withdraws all steps of a case that guard these and have not fired.
  func cancelSteps(guarding guards: [LadderStep.Guarded], caseID: Int64, now: Instant) throws {
    for guarded in guards {
      try connection.run(
        markCancelled, .moment(now), .int(caseID), .text(guarded.rawValue))
    }
  }

  func insert(_ step: Step, occurrence: Int, caseID: Int64) throws {
    try connection.run(
      insertStep, .int(caseID), .text(step.name), .number(occurrence),
      .text(step.notice.rawValue), .text(step.guards.rawValue), .moment(step.due),
      .text(lines(step.recipients.map(\.text))), .text(lines(step.webhooks)),
      .flag(step.repeats))
  }
}

private func readStep(_ row: inout Row) throws -> RecordedStep {
  let name = row.text()
  let occurrence = row.number()
  let notice = try row.word(Notice.self)
  let guards = try row.word(LadderStep.Guarded.self)
  let due = row.moment()
  let recipients = try items(row.text()).map { text in
    guard let recipient = LadderStep.Recipient(text) else { throw UnreadableColumn(column: 5) }
    return recipient
  }
  let step = Step(
    name: name, notice: notice, guards: guards, due: due, recipients: recipients,
    webhooks: items(row.text()), repeats: row.flag())
  return RecordedStep(
    step: step, occurrence: occurrence, done: row.optionalMoment(),
    cancelled: row.optionalMoment())
}

private let columns =
  "name, occurrence, notice, guards, due, recipients, webhooks, repeats, done, cancelled"

private let listDue = Query(
  "look for steps that have come",
  """
  SELECT case_id, \(columns) FROM steps
  WHERE done IS NULL AND cancelled IS NULL AND due <= ? ORDER BY due, case_id, name LIMIT ?
  """)

private let findNextDue = Query(
  "look when the next step comes",
  "SELECT due FROM steps WHERE done IS NULL AND cancelled IS NULL ORDER BY due LIMIT 1")

private let listSteps = Query(
  "read the ladder of a case",
  "SELECT \(columns) FROM steps WHERE case_id = ? ORDER BY due, name, occurrence")

private let markFired = Query(
  "mark a step as fired",
  """
  UPDATE steps SET done = ?
  WHERE case_id = ? AND name = ? AND occurrence = ? AND done IS NULL AND cancelled IS NULL
  """)

private let markCancelled = Query(
  "withdraw steps",
  """
  UPDATE steps SET cancelled = ?
  WHERE case_id = ? AND guards = ? AND done IS NULL AND cancelled IS NULL
  """)

private let insertStep = Query(
  "store a step",
  """
  INSERT INTO steps (case_id, name, occurrence, notice, guards, due, recipients, webhooks, repeats)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
  """)
