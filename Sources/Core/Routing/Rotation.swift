// Whose turn it is among the generalists (K047, K048). Every family that somebody takes on is
// shared out by hours over all who could have taken it; what somebody is behind or ahead of their
// share is kept in the store. So a part-timer gets a part, leave is neither punished nor caught up,
// and nobody is ever more than one family away from their share.

/// The account of a share is kept in billionths of a family, so that nothing is lost in rounding.
package let wholeTurn = 1_000_000_000

/// Somebody who could have been chosen and was not, with the reason in Dutch.
package struct PassedOver: Hashable, Sendable {
  package var person: PersonID
  package var why: String

  package init(_ person: PersonID, _ why: String) {
    self.person = person
    self.why = why
  }
}

/// The moment at which somebody is looked for.
package struct Rotation {
  let team: Team
  let loads: [PersonID: Load]
  let today: CivilDate
  let deadline: CivilDate
  let calendar: WorkCalendar
  /// Every generalist, with what stands in the way of a new family today.
  private var generalists: [(person: Person, obstacle: String?)] = []
  /// Everybody who can take on a new family today.
  private(set) var free: [Person] = []

  package init(
    team: Team, loads: [PersonID: Load], today: CivilDate, deadline: CivilDate,
    calendar: WorkCalendar
  ) {
    self.team = team
    self.loads = loads
    self.today = today
    self.deadline = deadline
    self.calendar = calendar
    for person in team.generalists {
      let obstacle = obstacle(person)
      generalists.append((person, obstacle))
      if obstacle == nil { free.append(person) }
    }
  }

  /// The next free generalist, or nil when nobody qualifies.
  ///
  /// Of those whose turn it is, who would otherwise fall far behind goes first, then who has the
  /// least to do for their hours, then who has waited longest. Where they live or who employs them
  /// plays no part (K023, K026).
  func next() -> Person? {
    let hours = free.reduce(0) { $0 + $1.hours }
    guard hours > 0 else { return free.first }
    let accounts = free.map { behind($0.id) + wholeTurn / hours * $0.hours }
    let most = accounts.max() ?? 0
    if most >= wholeTurn / 5 * 2 || most <= 0 {
      return zip(free, accounts).filter { $1 == most }.map(\.0).min(by: isLessBusy)
    }
    return zip(free, accounts).filter { $1 > 0 }.map(\.0).min(by: isLessBusy)
  }

  /// Why somebody cannot take on a new family today; nil when they can: not on leave, working on a
  /// day before the contact deadline is over, below their cap.
  func obstacle(_ person: Person) -> String? {
    if let absence = person.absences.first(where: { $0.from <= today && today <= $0.until }) {
      return "afwezig tot en met \(dutchDay(absence.until))"
    }
    if let cap = person.cap, !hasRoom(person, loads: loads) {
      return "zit vol: \(load(person.id).openCases) van \(cap)"
    }
    let promised = today.dayNumber...max(today.dayNumber, deadline.dayNumber)
    let works = promised.contains { number in
      let day = CivilDate(dayNumber: number)
      return person.works(on: day) && calendar.isWorkday(day)
    }
    return works ? nil : "werkt niet vóór \(dutchDay(deadline))"
  }

  /// Everybody else, with what stood in the way or who comes first.
  func passedOver(for chosen: PersonID?) -> [PassedOver] {
    generalists.filter { $0.person.id != chosen }.map { person, obstacle in
      PassedOver(
        person.id,
        obstacle ?? "later aan de beurt: \(load(person.id).openCases) open, \(person.hours) % uren")
    }
  }

  /// How the accounts change when somebody takes a family on, by whatever road. What a fixed
  /// contact gets beyond three families ahead of their share is no longer made up by the others.
  func turn(of chosen: PersonID) -> [PersonID: Int] {
    guard team[chosen]?.role == .generalist else { return [:] }
    let charged = min(wholeTurn, behind(chosen) + 3 * wholeTurn)
    let hours = free.reduce(0) { $0 + $1.hours }
    guard charged > 0, hours > 0 else { return [:] }
    var changes = Dictionary(uniqueKeysWithValues: free.map { ($0.id, charged / hours * $0.hours) })
    changes[chosen, default: 0] -= charged
    return changes
  }

  /// How the accounts change when the coordinator hands a case over: the family counts for who
  /// takes it on like any other, and is given back to who had it. `others` own more open cases of
  /// the family, which counts once for each of them.
  package func handOver(
    from former: PersonID, to owner: PersonID, others: Set<PersonID>
  ) -> [PersonID: Int] {
    var changes = others.contains(owner) ? [:] : turn(of: owner)
    if !others.contains(former) {
      changes.merge(turn(of: former).mapValues { -$0 }, uniquingKeysWith: +)
    }
    return changes
  }

  private func load(_ id: PersonID) -> Load { loads[id] ?? Load() }

  private func behind(_ id: PersonID) -> Int { load(id).behind }

  /// Open cases are compared per hour of contract by cross-multiplication, so nothing is rounded.
  private func isLessBusy(_ left: Person, _ right: Person) -> Bool {
    let leftWeight = load(left.id).openCases * right.hours
    let rightWeight = load(right.id).openCases * left.hours
    if leftWeight != rightWeight { return leftWeight < rightWeight }
    let never = Instant(seconds: Int64.min)
    return (load(left.id).lastAssigned ?? never) < (load(right.id).lastAssigned ?? never)
  }
}

func hasRoom(_ person: Person, loads: [PersonID: Load]) -> Bool {
  person.cap.map { (loads[person.id]?.openCases ?? 0) < $0 } ?? true
}
