// Looking ahead: on which coming days a school would find neither its contact nor a deputy, so that
// somebody can arrange it before a signal comes in.

/// Schools that nobody stands in for on some coming workdays.
package struct CoverageGap: Hashable, Sendable {
  package var schools: [String]
  /// The contacts who are away, by name.
  package var contacts: [String]
  /// The workdays without anybody, in order.
  package var days: [CivilDate]

  /// One line for people, in Dutch.
  package var line: String {
    let more = schools.count - 3
    let names = dutchList(Array(schools.prefix(3)) + (more > 0 ? ["nog \(more) scholen"] : []))
    let first = days.first.map(dutchDay) ?? ""
    let last = days.last.map(dutchDay) ?? ""
    let when = days.count == 1 ? "op \(first)" : "van \(first) tot en met \(last)"
    return "\(names): \(dutchList(contacts)) en de vervangers zijn er niet \(when)"
  }
}

/// The gaps of so many calendar days from `today` on, that day included. Schools with the same
/// contacts share a line; a school without any contact has no gap, for it never had cover.
package func coverageGaps(_ policy: Policy, from today: CivilDate, days: Int = 14) -> [CoverageGap]
{
  let coming = (0..<days).map { CivilDate(dayNumber: today.dayNumber + $0) }
    .filter(policy.calendar.isWorkday)
  var found: [[PersonID]: CoverageGap] = [:]
  for school in policy.schools where !school.contacts.isEmpty && !school.closed {
    if found[school.contacts] == nil {
      let open = coming.filter { day in
        !school.contacts.contains { policy.team.present($0, on: day) != nil }
      }
      found[school.contacts] = CoverageGap(
        schools: [], contacts: school.contacts.map { policy.team[$0]?.name ?? $0 }, days: open)
    }
    found[school.contacts]?.schools.append(school.name)
  }
  return found.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
    .filter { !$0.days.isEmpty }
}
