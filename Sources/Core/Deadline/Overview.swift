// The morning overview: once a workday, to everybody who has something to do and to the coordinator
// when anything needs a look. Numbers and days only.

/// An open case as an overview sees it.
package struct OpenCase: Hashable, Sendable {
  package var number: CaseNumber
  package var owner: PersonID
  package var state: CaseState
  package var received: Instant
  package var deadlines: Deadlines
  package var isContacted: Bool
  package var isVisited: Bool

  package init(
    number: CaseNumber, owner: PersonID, state: CaseState, received: Instant,
    deadlines: Deadlines, isContacted: Bool, isVisited: Bool
  ) {
    self.number = number
    self.owner = owner
    self.state = state
    self.received = received
    self.deadlines = deadlines
    self.isContacted = isContacted
    self.isVisited = isVisited
  }
}

/// What else the coordinator looks at.
package struct Backlog: Hashable, Sendable {
  /// Messages that nobody could read and nobody has looked at.
  package var quarantined: Int
  /// Mails and calls that will never arrive or have waited for more than an hour.
  package var undelivered: Int

  package init(quarantined: Int = 0, undelivered: Int = 0) {
    self.quarantined = quarantined
    self.undelivered = undelivered
  }
}

/// The overviews of the day of `now`. Their keys name the day, so a second pass sends nothing.
package func overviews(
  _ cases: [OpenCase], _ backlog: Backlog, policy: Policy, now: Instant, zone: Zone
) -> [OutboxItem] {
  let today = zone.local(now).date
  guard policy.calendar.isWorkday(today) else { return [] }
  let overview = Overview(policy: policy, today: today, now: now, zone: zone)
  let owners = policy.team.people.filter { $0.works(on: today) && $0.id != policy.team.coordinator }
  let own = owners.compactMap { person in
    overview.item(
      .overview, overview.lines(cases.filter { $0.owner == person.id }, ahead: horizon), to: person)
  }
  let rest = overview.coordinatorLines(cases, backlog)
  let coordinators = reachable([policy.team.coordinator], policy.team, on: today)
  return own + coordinators.compactMap { overview.item(.overviewCoordinator, rest, to: $0) }
}

/// So many workdays ahead a deadline counts as near for who must keep it.
private let horizon = 2

private struct Overview {
  let policy: Policy
  let today: CivilDate
  let now: Instant
  let zone: Zone

  func item(_ notice: Notice, _ lines: [String], to person: Person) -> OutboxItem? {
    guard !lines.isEmpty else { return nil }
    var subject = NoticeSubject()
    subject.cases = lines
    return mailItem(
      notice, about: subject, to: person, key: "overview/\(today)", at: now, policy: policy,
      zone: zone)
  }

  /// What is late or near, the earliest first.
  func lines(_ cases: [OpenCase], ahead: Int) -> [String] {
    let near = ahead == 0 ? today : policy.calendar.workday(ahead, after: today)
    var found: [(CivilDate, String)] = []
    for one in cases where one.state == .assigned || one.state == .contacted {
      if !one.isContacted, one.deadlines.contact <= near {
        found.append(
          (one.deadlines.contact, "\(one.number): contact\(when(one.deadlines.contact))"))
      } else if one.isContacted, !one.isVisited, one.deadlines.visit <= near {
        found.append((one.deadlines.visit, "\(one.number): bezoek\(when(one.deadlines.visit))"))
      }
    }
    return found.sorted { $0 < $1 }.map(\.1)
  }

  func coordinatorLines(_ cases: [OpenCase], _ backlog: Backlog) -> [String] {
    let waiting = cases.filter { $0.state == .review || $0.state == .redirect }.map { one in
      let last = decisionDeadline(received: one.received, policy: policy, zone: zone)
      let what = one.state == .review ? "kies wie dit oppakt" : "bevestig de verwijzing"
      return "\(one.number): \(what)\(when(last))"
    }
    let late = policy.team.people.flatMap { person in
      lines(cases.filter { $0.owner == person.id }, ahead: 0).map { "\($0) (\(person.name))" }
    }
    let ownerless = cases.filter { policy.team[$0.owner] == nil }.map {
      "\($0.number): wie dit gezin hielp, werkt niet meer bij het team"
    }
    var rest: [String] = []
    if backlog.quarantined > 0 { rest.append("niet te lezen berichten: \(backlog.quarantined)") }
    if backlog.undelivered > 0 {
      rest.append("berichten die niet aankomen: \(backlog.undelivered)")
    }
    rest += coverageGaps(policy, from: today).map(\.line)
    return waiting + late + ownerless + rest
  }

  private func when(_ day: CivilDate) -> String {
    if day < today { return ", te laat: het moest op \(dutchDay(day))" }
    return day == today ? ", uiterlijk vandaag" : ", uiterlijk \(dutchDay(day))"
  }
}
