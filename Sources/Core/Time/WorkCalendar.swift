// Which days the office works and between which hours. Every promise of the team is counted here.

/// The office's working week, its hours and its closed days.
///
/// In doubt a day is a workday, so that a deadline is early rather than late. School holidays are
/// no closed days.
package struct WorkCalendar: Sendable, Hashable {
  package var weekdays: Set<Weekday>
  package var opens: TimeOfDay
  package var closes: TimeOfDay
  /// Whether the employer has named Good Friday a closed day.
  package var goodFriday: Bool
  /// Bridge days and other closures, with the name that people read.
  package var closedDays: [CivilDate: String]

  package init(
    weekdays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday],
    opens: TimeOfDay = TimeOfDay(minutes: 8 * 60 + 30),
    closes: TimeOfDay = TimeOfDay(minutes: 17 * 60),
    goodFriday: Bool = false,
    closedDays: [CivilDate: String] = [:]
  ) {
    self.weekdays = weekdays
    self.opens = opens
    self.closes = closes
    self.goodFriday = goodFriday
    self.closedDays = closedDays
  }

  package func isWorkday(_ date: CivilDate) -> Bool {
    weekdays.contains(date.weekday) && closedDays[date] == nil
      && dutchHoliday(date, goodFriday: goodFriday) == nil
  }

  /// The n-th workday after a day; that day itself never counts (`n` of at least 1).
  ///
  /// A calendar without any workday cannot be loaded (Settings refuses it), so the search ends;
  /// the bound keeps it so even for a year of closed days.
  package func workday(_ count: Int, after date: CivilDate) -> CivilDate {
    step(from: date, by: 1, count: count)
  }

  /// The n-th workday before a day; that day itself never counts.
  package func workday(_ count: Int, before date: CivilDate) -> CivilDate {
    step(from: date, by: -1, count: count)
  }

  /// The day itself when it is a workday, otherwise the last workday before it.
  package func lastWorkday(upTo date: CivilDate) -> CivilDate {
    isWorkday(date) ? date : workday(1, before: date)
  }

  /// The workdays from a day until a later one, both included; the first day alone when it is the
  /// later one.
  package func workdays(from first: CivilDate, until last: CivilDate) -> [CivilDate] {
    var days = [first]
    while let day = days.last.map({ workday(1, after: $0) }), day <= last { days.append(day) }
    return days
  }

  package func isOfficeHours(_ local: LocalMoment) -> Bool {
    isWorkday(local.date) && local.time >= opens && local.time < closes
  }

  /// The next moment at which the office is open: now, when it is open now.
  package func nextOfficeMoment(from moment: Instant, zone: Zone) -> Instant {
    let local = zone.local(moment)
    if isOfficeHours(local) { return moment }
    if isWorkday(local.date), local.time < opens { return zone.instant(local.date, opens) }
    return zone.instant(workday(1, after: local.date), opens)
  }

  private func step(from date: CivilDate, by days: Int, count: Int) -> CivilDate {
    var day = date
    var left = count
    var bound = 4000
    while left > 0, bound > 0 {
      day = day.adding(days: days)
      if isWorkday(day) { left -= 1 }
      bound -= 1
    }
    return day
  }
}
