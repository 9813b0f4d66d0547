// What changes in the team: people, absences, roles, and how the team is known outside.

extension PolicyDifference {
  var team: [String] {
    let people = Matched(old.team.people, new.team.people, by: \.id)
    return identity + roles
      + people.added.map { "\($0.name) (\($0.id)) is nieuw in het team." }
      + people.added.flatMap { absences(of: $0.name, [], $0.absences) }
      + people.removed.map { "\($0.name) (\($0.id)) is weg uit het team." }
      + people.kept.flatMap { person($0.old, $0.new) }
  }

  private var identity: [String] {
    let (was, now) = (old.identity, new.identity)
    return change("Het team", "de naam", was.name, now.name)
      + change("Het team", "het postvak", was.mailbox, now.mailbox)
      + change("Het team", "het telefoonnummer", was.phone, now.phone)
      + change("Het team", "het begin van de zaaknummers", was.casePrefix, now.casePrefix)
      + change(
        "Mails over een gezin", "`detail`", old.detail.rawValue, new.detail.rawValue)
  }

  private var roles: [String] {
    change("Het team", "de coördinator", was(old.team.coordinator), now(new.team.coordinator))
      + change("Het team", "de manager", was(old.team.manager), now(new.team.manager))
      + change("Het team", "wie het alarm krijgt", was(old.team.onCall), now(new.team.onCall))
  }

  private func person(_ was: Person, _ now: Person) -> [String] {
    let name = now.name
    return change("\(was.name) (\(now.id))", "de naam", was.name, now.name)
      + change(name, "de rol", was.role.rawValue, now.role.rawValue)
      + change(name, "het mailadres", was.address, now.address)
      + change(name, "de telefoon", was.phone, now.phone)
      + workingDays(was, now)
      + change(name, "het deel van een werkweek", share(was.hours), share(now.hours))
      + change(
        name, "het hoogste aantal gezinnen", was.cap.map(String.init) ?? "",
        now.cap.map(String.init) ?? "")
      + change(
        name, "de waarnemer", was.deputy.map(self.was) ?? "", now.deputy.map(self.now) ?? "")
      + listChange("\(name), expertise", was.expertise, now.expertise)
      + absences(of: name, was.absences, now.absences)
  }

  private func workingDays(_ was: Person, _ now: Person) -> [String] {
    if was.workingDays == now.workingDays { return [] }
    return [
      "\(now.name) werkt nu op \(weekdaysInWords(now.workingDays)) "
        + "(was \(weekdaysInWords(was.workingDays)))."
    ]
  }

  private func absences(of name: String, _ was: [Absence], _ now: [Absence]) -> [String] {
    let added = now.filter { !was.contains($0) }.map {
      "\(name) is afwezig van \(dayInWords($0.from)) tot en met \(dayInWords($0.until))."
    }
    let removed = was.filter { !now.contains($0) }.map {
      "\(name) is niet meer afwezig van \(dayInWords($0.from)) "
        + "tot en met \(dayInWords($0.until))."
    }
    return added + removed
  }

  /// 89 becomes `0.89`, as it is written in the file.
  private func share(_ hours: Int) -> String {
    "\(hours / 100).\(hours % 100 < 10 ? "0" : "")\(hours % 100)"
  }

  /// A person as the old policy calls them.
  func was(_ id: PersonID) -> String { old.team[id]?.name ?? id }

  /// A person as the new policy calls them.
  func now(_ id: PersonID) -> String { new.team[id]?.name ?? id }
}
