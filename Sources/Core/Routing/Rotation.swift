// Whose turn it is. The next free generalist is who has the least to do for their hours, and among
// equals who has waited longest (K047, K048).

/// The next free generalist, or nil when nobody qualifies.
///
/// Somebody qualifies who is not on leave, works on at least one day before the contact deadline is
/// over, and is below their cap. Where they live or who employs them plays no part (K023, K026).
package func nextFree(
  _ team: Team, loads: [PersonID: Load], on today: CivilDate, deadline: CivilDate,
  calendar: WorkCalendar
) -> Person? {
  team.generalists
    .filter { canTakeOn($0, loads: loads, on: today, deadline: deadline, calendar: calendar) }
    .min { left, right in isLessBusy(left, right, loads) }
}

package func canTakeOn(
  _ person: Person, loads: [PersonID: Load], on today: CivilDate, deadline: CivilDate,
  calendar: WorkCalendar
) -> Bool {
  guard !person.isAbsent(on: today), hasRoom(person, loads: loads) else { return false }
  let promised = today.dayNumber...max(today.dayNumber, deadline.dayNumber)
  return promised.contains { number in
    let day = CivilDate(dayNumber: number)
    return person.works(on: day) && calendar.isWorkday(day)
  }
}

package func hasRoom(_ person: Person, loads: [PersonID: Load]) -> Bool {
  person.cap.map { (loads[person.id]?.openCases ?? 0) < $0 } ?? true
}

/// Open cases are compared per hour of contract by cross-multiplication, so nothing is rounded.
private func isLessBusy(_ left: Person, _ right: Person, _ loads: [PersonID: Load]) -> Bool {
  let leftLoad = loads[left.id] ?? Load()
  let rightLoad = loads[right.id] ?? Load()
  let leftWeight = leftLoad.openCases * right.hours
  let rightWeight = rightLoad.openCases * left.hours
  if leftWeight != rightWeight { return leftWeight < rightWeight }
  let never = Instant(seconds: Int64.min)
  return (leftLoad.lastAssigned ?? never) < (rightLoad.lastAssigned ?? never)
}
