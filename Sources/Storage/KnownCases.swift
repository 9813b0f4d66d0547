// Recognising a known case or family by what a signal says. Each look-up follows an index and is
// bounded, so that it costs the same however long the past is and whatever somebody sends.

package import Core

/// What makes a family recognisable, in the form in which it is stored and looked up.
struct Mark: Hashable {
  enum Kind: String { case address, phone, child, home }
  var kind: Kind
  var value: String
}

/// Home address and surname count only together.
func marks(of family: FamilyMarks) -> [Mark] {
  var marks = family.addresses.map { Mark(kind: .address, value: $0.lowercased()) }
  marks += family.phones.map { Mark(kind: .phone, value: $0) }
  if let home = family.home, let surname = family.surname {
    marks.append(Mark(kind: .home, value: "\(home) \(surname)".lowercased()))
  }
  return marks
}

func marks(of new: NewCase) -> [Mark] {
  var all = marks(of: new.marks)
  if let name = new.child.firstName, let birthdate = new.child.age?.birthdate {
    all.append(mark(of: ChildMark(firstName: name, birthdate: birthdate)))
  }
  return all
}

func mark(of child: ChildMark) -> Mark {
  Mark(kind: .child, value: "\(child.firstName.lowercased()) \(child.birthdate)")
}

/// Of one mark at most so many families are looked at, the newest first, and of one family so
/// many cases.
private let mostFamilies = 8
private let mostCases = 24
/// A message may name thousands of Message-IDs or numbers; the first are the newest.
private let mostReferences = 100

extension Reader {
  /// The cases that a signal may belong to, open or closed, newest first, each with every mark it
  /// was found by.
  package func known(_ query: KnownQuery) throws -> [KnownCase] {
    var found: [Int64: Set<KnownCase.Match>] = [:]
    for messageID in query.messageIDs.prefix(mostReferences) {
      let id = try connection.first(findThread, .text(messageID)) { $0.optionalInt() } ?? nil
      if let id { found[id, default: []].insert(.thread) }
    }
    for number in query.numbers.prefix(mostReferences) {
      if let id = try caseID(number) { found[id, default: []].insert(.number) }
    }
    for mark in marks(of: query.family).prefix(mostReferences) {
      for member in try members(mark) { found[member.id, default: []].insert(mark.kind.match) }
    }
    for child in query.children.prefix(mostReferences) {
      let wanted = mark(of: child)
      for member in try members(wanted) where member.child.map(mark) == wanted {
        found[member.id, default: []].insert(.child)
      }
    }
    return try found.keys.sorted(by: >).compactMap { id in
      try knownCase(id, found[id] ?? [])
    }
  }

  /// What makes a family recognisable: kind and value.
  package func familyMarks(_ family: Int64) throws -> [(kind: String, value: String)] {
    try connection.all(listMarks, .int(family)) { (kind: $0.text(), value: $0.text()) }
  }

  /// Who owns an open case of the family besides this one.
  package func ownersBeside(_ number: CaseNumber, in family: Int64) throws -> Set<PersonID> {
    let id = try existingCaseID(number)
    let owners = try connection.all(listOwners, .int(family), .int(id)) { row in
      (owner: row.text(), state: try row.word(CaseState.self))
    }
    return Set(owners.filter { $0.state.isOpen }.map(\.owner))
  }

  private struct Member {
    var id: Int64
    var child: ChildMark?
  }

  /// The cases of the families that bear a mark.
  private func members(_ mark: Mark) throws -> [Member] {
    let families = try connection.all(
      findFamilies, .text(mark.kind.rawValue), .text(mark.value), .number(mostFamilies)
    ) { $0.int() }
    return try families.flatMap { family in
      try connection.all(findMembers, .int(family), .number(mostCases)) { row in
        let id = row.int()
        let name = row.optionalText()
        let birthdate = try row.optionalDay()
        return Member(id: id, child: childMark(name, birthdate))
      }
    }
  }

  private func knownCase(_ id: Int64, _ matches: Set<KnownCase.Match>) throws -> KnownCase? {
    let participants = Set(try participants(id: id))
    return try connection.first(findKnown, .int(id)) { row in
      let number = readCaseNumber(&row)
      let family = row.int()
      let owner = row.text()
      let state = try row.word(CaseState.self)
      let name = row.optionalText()
      let birthdate = try row.optionalDay()
      return KnownCase(
        number: number, family: family, owner: owner, state: state, matches: matches,
        participants: participants, child: childMark(name, birthdate), firstName: name)
    }
  }
}

private func childMark(_ name: String?, _ birthdate: CivilDate?) -> ChildMark? {
  guard let name, let birthdate else { return nil }
  return ChildMark(firstName: name, birthdate: birthdate)
}

extension Mark.Kind {
  fileprivate var match: KnownCase.Match {
    switch self {
    case .address: .address
    case .phone: .phone
    case .child: .child
    case .home: .home
    }
  }
}

private let findThread = Query(
  "look up a mail of ours", "SELECT case_id FROM outbox WHERE message_id = ?")

private let findFamilies = Query(
  "look for a known family",
  """
  SELECT family FROM family_marks WHERE kind = ? AND value = ? ORDER BY family DESC LIMIT ?
  """)

private let listMarks = Query(
  "read what makes a family recognisable",
  "SELECT kind, value FROM family_marks WHERE family = ? ORDER BY kind, value")

private let listOwners = Query(
  "look for the owners of a family", "SELECT owner, state FROM cases WHERE family = ? AND id <> ?")

private let findMembers = Query(
  "look for the cases of a family",
  """
  SELECT id, first_name, birthdate FROM cases WHERE family = ? ORDER BY id DESC LIMIT ?
  """)

private let findKnown = Query(
  "read a known case",
  """
  SELECT prefix, year, sequence, family, owner, state, first_name, birthdate FROM cases
  WHERE id = ?
  """)
