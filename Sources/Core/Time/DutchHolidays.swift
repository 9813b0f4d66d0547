// The days on which a Dutch municipality is closed by law or by its collective agreement, computed
// for any year, so that no list of dates ever runs out.

/// One closed day and its Dutch name, for the reasons that people read.
package struct Holiday: Hashable, Sendable {
  package var date: CivilDate
  package var name: String
}

/// The holidays of a year in order of date. CAO Gemeenten art. 6.1: 5 May counts every year from
/// 2024, before that in lustrum years only. Good Friday is a choice of the employer.
package func dutchHolidays(_ year: Int, goodFriday: Bool) -> [Holiday] {
  let easter = easterSunday(year)
  func fixed(_ month: Int, _ day: Int) -> CivilDate {
    CivilDate(validYear: year, month: month, day: day)
  }
  var days = [
    Holiday(date: fixed(1, 1), name: "Nieuwjaarsdag"),
    Holiday(date: easter, name: "Eerste Paasdag"),
    Holiday(date: easter.adding(days: 1), name: "Tweede Paasdag"),
    Holiday(date: easter.adding(days: 39), name: "Hemelvaartsdag"),
    Holiday(date: easter.adding(days: 49), name: "Eerste Pinksterdag"),
    Holiday(date: easter.adding(days: 50), name: "Tweede Pinksterdag"),
    Holiday(date: fixed(12, 25), name: "Eerste Kerstdag"),
    Holiday(date: fixed(12, 26), name: "Tweede Kerstdag"),
    monarchsDay(year),
  ]
  if goodFriday { days.append(Holiday(date: easter.adding(days: -2), name: "Goede Vrijdag")) }
  if year >= 2024 || year % 5 == 0 {
    days.append(Holiday(date: fixed(5, 5), name: "Bevrijdingsdag"))
  }
  return days.sorted { $0.date < $1.date }
}

/// 27 April from 2014 and 30 April before; a day earlier (later before 1980) than a Sunday.
private func monarchsDay(_ year: Int) -> Holiday {
  let name = year >= 2014 ? "Koningsdag" : "Koninginnedag"
  let day = CivilDate(validYear: year, month: 4, day: year >= 2014 ? 27 : 30)
  guard day.weekday == .sunday else { return Holiday(date: day, name: name) }
  return Holiday(date: day.adding(days: year >= 1980 ? -1 : 1), name: name)
}

/// Easter Sunday by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8).
package func easterSunday(_ year: Int) -> CivilDate {
  let golden = year % 19
  let century = year / 100
  let yearOfCentury = year % 100
  let skippedLeap = (century + 8) / 25
  let moonShift = (century - skippedLeap + 1) / 3
  let epact = (19 * golden + century - century / 4 - moonShift + 15) % 30
  let weekdayShift =
    (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
  let correction = (golden + 11 * epact + 22 * weekdayShift) / 451
  let sum = epact + weekdayShift - 7 * correction + 114
  return CivilDate(validYear: year, month: sum / 31, day: sum % 31 + 1)
}
