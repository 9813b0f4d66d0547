// The days on which a Dutch municipality is closed by law or by its collective agreement, computed
// for any year, so that no list of dates ever runs out.

/// The name of the holiday that a day is, or nil. CAO Gemeenten art. 6.1: 5 May counts every year
/// from 2024, before that in lustrum years only. Good Friday is a choice of the employer.
package func dutchHoliday(_ date: CivilDate, goodFriday: Bool) -> String? {
  let (year, month, day) = date.parts
  switch date.dayNumber - easterSunday(year).dayNumber {
  case -2 where goodFriday: return "Goede Vrijdag"
  case 0: return "Eerste Paasdag"
  case 1: return "Tweede Paasdag"
  case 39: return "Hemelvaartsdag"
  case 49: return "Eerste Pinksterdag"
  case 50: return "Tweede Pinksterdag"
  default: break
  }
  switch (month, day) {
  case (1, 1): return "Nieuwjaarsdag"
  case (4...5, _) where date == monarchsDay(year):
    return year >= 2014 ? "Koningsdag" : "Koninginnedag"
  case (5, 5) where year >= 2024 || year % 5 == 0: return "Bevrijdingsdag"
  case (12, 25): return "Eerste Kerstdag"
  case (12, 26): return "Tweede Kerstdag"
  default: return nil
  }
}

/// 27 April from 2014 and 30 April before; a day earlier (later before 1980) than a Sunday.
private func monarchsDay(_ year: Int) -> CivilDate {
  let day = CivilDate(validYear: year, month: 4, day: year >= 2014 ? 27 : 30)
  guard day.weekday == .sunday else { return day }
  return day.adding(days: year >= 1980 ? -1 : 1)
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
