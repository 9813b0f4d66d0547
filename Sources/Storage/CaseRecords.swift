// The cases: opening, reading and listing them.

package import Core

/// A case as it stands.
package struct CaseRecord: Hashable, Sendable {
  package var number: CaseNumber
  package var family: Int64
  /// The signal that opened it.
  package var signal: Int64
  package var received: Instant
  package var owner: PersonID
  package var state: CaseState
  package var urgent: Bool
  /// The young person asked that nobody at home or at school be told.
  package var confidential: Bool
  package var consent: Consent
  /// Without the words that the facts were read from; those stand in the raw signal.
  package var child: ChildFacts
  package var referrer: Referrer
  /// As it was made when the case opened; the present owner stands in `owner`.
  package var decision: Decision
  package var deadlines: Deadlines
  package var contactMade: Instant?
  package var visited: CivilDate?
  package var closed: Instant?
  package var outcome: Outcome?
  package var policyVersion: String
  /// When its names and addresses were erased.
  package var personsErased: Instant?
}

/// Which open cases to list, oldest deadline first unless said otherwise.
package enum CaseFilter: Hashable, Sendable {
  case open
  /// The family was not reached, or not visited, and that deadline lies on this day or before it.
  case due(by: CivilDate)
  /// Waiting for the coordinator: reviews and redirects.
  case review
  case owner(PersonID)
  /// The family was reached, and the school that referred was not told yet (K089); by school.
  case feedback
}

extension Reader {
  package func caseRecord(_ number: CaseNumber) throws -> CaseRecord? {
    try caseID(number).flatMap(caseRecord(id:))
  }

  package func cases(_ filter: CaseFilter) throws -> [CaseRecord] {
    switch filter {
    case .open: try connection.all(listOpen, read: readCase)
    case .due(let day): try connection.all(listDue, .day(day), read: readCase)
    case .review: try connection.all(listReview, read: readCase)
    case .owner(let person): try connection.all(listOwned, .text(person), read: readCase)
    case .feedback: try connection.all(listFeedback, read: readCase)
    }
  }

  /// Mail addresses that may speak in a case, in lower case.
  package func participants(of number: CaseNumber) throws -> [String] {
    try caseID(number).map(participants(id:)) ?? []
  }

  /// The signals that belong to a case, oldest first.
  package func signals(of number: CaseNumber) throws -> [StoredSignal] {
    guard let id = try caseID(number) else { return [] }
    return try connection.all(listSignalsOfCase, .int(id)) { $0.int() }.compactMap(signal)
  }

  func participants(id: Int64) throws -> [String] {
    try connection.all(listParticipants, .int(id)) { $0.text() }
  }

  func caseRecord(id: Int64) throws -> CaseRecord? {
    try connection.first(findCase, .int(id), read: readCase)
  }

  func caseID(_ number: CaseNumber) throws -> Int64? {
    try connection.first(
      findCaseID, .text(number.prefix), .number(number.year), .number(number.sequence)
    ) { $0.int() }
  }

  func existingCaseID(_ number: CaseNumber) throws -> Int64 {
    if let known = caseIDs[number] { return known }
    guard let id = try caseID(number) else {
      throw StorageError(
        .notFound, file: connection.path, what: "find case \(number)", why: "there is no such case")
    }
    caseIDs[number] = id
    return id
  }
}

private func readCase(_ row: inout Row) throws -> CaseRecord {
  let number = readCaseNumber(&row)
  let family = row.int()
  let signal = row.int()
  let received = row.moment()
  let owner = row.text()
  let state = try row.word(CaseState.self)
  let urgent = row.flag()
  let confidential = row.flag()
  let consent = try row.word(Consent.self)
  let policyVersion = row.text()
  let decision = try readDecision(&row)
  let child = try readChild(&row)
  let referrer = try readReferrer(&row)
  let deadlines = Deadlines(
    contact: try row.day(), visit: try row.day(), ambition: row.moment())
  return CaseRecord(
    number: number, family: family, signal: signal, received: received, owner: owner,
    state: state, urgent: urgent, confidential: confidential, consent: consent, child: child,
    referrer: referrer,
    decision: decision, deadlines: deadlines, contactMade: row.optionalMoment(),
    visited: try row.optionalDay(), closed: row.optionalMoment(),
    outcome: try row.optionalWord(Outcome.self), policyVersion: policyVersion,
    personsErased: row.optionalMoment())
}

private func readDecision(_ row: inout Row) throws -> Decision {
  Decision(
    route: try row.word(Route.self), person: row.optionalText(),
    reasons: pairs(row.text()).map { Reason($0.code, $0.text) }, proposal: row.optionalText(),
    redirectTo: row.optionalText().map(desk), copies: items(row.text()))
}

private func readChild(_ row: inout Row) throws -> ChildFacts {
  let firstName = row.optionalText()
  let birthdate = try row.optionalDay()
  let unborn = row.flag()
  let youngest = row.optionalNumber()
  let oldest = row.optionalNumber()
  let place = row.optionalText()
  let postcode = row.optionalText()
  let municipality = row.optionalText()
  let area = try row.optionalWord(Area.self)
  return ChildFacts(
    firstName: firstName, unborn: unborn,
    age: youngest.flatMap { youngest in
      oldest.map { AgeFact(min: youngest, max: $0, birthdate: birthdate) }
    },
    residence: area.map {
      Residence(place: place, postcode: postcode, municipality: municipality, area: $0)
    },
    school: row.optionalText(), possibleSchools: items(row.text()),
    doubts: try pairs(row.text()).map { kind, text in
      guard let kind = Doubt.Kind(rawValue: kind) else { throw UnreadableColumn(column: 0) }
      return Doubt(kind, text)
    },
    notes: items(row.text()))
}

private func readReferrer(_ row: inout Row) throws -> Referrer {
  Referrer(
    role: try row.word(Referrer.Role.self), function: row.optionalText(),
    name: row.optionalText(), address: row.optionalText(), phone: row.optionalText(),
    school: row.optionalText())
}

private let columns = """
  prefix, year, sequence, family, signal, received, owner, state, urgent, confidential, consent,
  policy_version, route, decided_person, reasons, proposal, redirect_to, copies,
  first_name, birthdate, unborn, age_min, age_max, place, postcode, municipality, area,
  school, possible_schools, doubts, notes,
  referrer_role, referrer_function, referrer_name, referrer_address, referrer_phone,
  referrer_school,
  contact_deadline, visit_deadline, ambition, contact_made, visited, closed, outcome,
  persons_erased
  """

private let findCase = Query("read a case", "SELECT \(columns) FROM cases WHERE id = ?")

private let findCaseID = Query(
  "find a case", "SELECT id FROM cases WHERE prefix = ? AND year = ? AND sequence = ?")

private let listOpen = Query(
  "list the open cases",
  "SELECT \(columns) FROM cases WHERE state <> 'closed' ORDER BY contact_deadline, id")

private let listDue = Query(
  "list the cases that are due",
  """
  SELECT \(columns) FROM cases
  WHERE state <> 'closed'
    AND ((contact_made IS NULL AND contact_deadline <= ?1)
      OR (visited IS NULL AND visit_deadline <= ?1))
  ORDER BY iif(contact_made IS NULL, contact_deadline, visit_deadline), id
  """)

private let listReview = Query(
  "list the cases that wait for the coordinator",
  """
  SELECT \(columns) FROM cases
  WHERE state <> 'closed' AND state IN ('review', 'redirect') ORDER BY contact_deadline, id
  """)

private let listOwned = Query(
  "list somebody's cases",
  """
  SELECT \(columns) FROM cases
  WHERE state <> 'closed' AND owner = ? ORDER BY contact_deadline, id
  """)

/// The steps of feedback come with the contact; that of telling the school is in the audit.
private let listFeedback = Query(
  "list the cases whose school waits to hear",
  """
  SELECT \(columns) FROM cases AS c
  WHERE state <> 'closed'
    AND EXISTS (SELECT * FROM steps WHERE case_id = c.id AND guards = 'feedback')
    AND NOT EXISTS (SELECT * FROM events WHERE case_id = c.id AND what = 'feedback')
  ORDER BY referrer_school, contact_made, id
  """)

private let listParticipants = Query(
  "list who may speak in a case",
  "SELECT address FROM participants WHERE case_id = ? ORDER BY address")

private let listSignalsOfCase = Query(
  "list the signals of a case",
  "SELECT signal FROM signal_cases WHERE case_id = ? ORDER BY signal")
