// The checker's own sense of time: days, Amsterdam's clock, workdays and office hours, written
// from the public rules alone. Nothing here is shared with `Core`.

/// Days since 1970-01-01 and the clock on the wall.
struct WallMoment: Equatable {
  var day: Int
  var minute: Int
}

enum OwnCalendar {
  static let opens = 8 * 60 + 30
  static let closes = 17 * 60

  // MARK: Days

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let ofEra = shifted - era * 400
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
  }

  /// From `2026-10-13`; nil for anything else.
  static func day(_ text: String) -> Int? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? day(parts[0], parts[1], parts[2]) : nil
  }

  static func text(_ number: Int) -> String {
    var year = 1970 + number / 366
    while day(year + 1, 1, 1) <= number { year += 1 }
    var month = 1
    while month < 12, day(year, month + 1, 1) <= number { month += 1 }
    let date = number - day(year, month, 1) + 1
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(date < 10 ? "0" : "")\(date)"
  }

  /// 0 is Monday.
  static func weekday(_ day: Int) -> Int { ((day + 3) % 7 + 7) % 7 }

  // MARK: The clock on the wall

  /// Summer time holds from the last Sunday of March to that of October, both at 01:00 UTC.
  static func offset(_ seconds: Int64) -> Int64 {
    let year = Int(text(Int(seconds / 86_400)).prefix(4)) ?? 1970
    let start = Int64(lastSunday(year, 3)) * 86_400 + 3600
    let end = Int64(lastSunday(year, 10)) * 86_400 + 3600
    return start <= seconds && seconds < end ? 7200 : 3600
  }

  private static func lastSunday(_ year: Int, _ month: Int) -> Int {
    let last = day(year, month, 31)
    return last - (weekday(last) + 1) % 7
  }

  static func wall(_ seconds: Int64) -> WallMoment {
    let local = seconds + offset(seconds)
    return WallMoment(day: Int(local / 86_400), minute: Int(local % 86_400) / 60)
  }

  /// At times that clocks show, and never inside the hour of a change.
  static func seconds(_ day: Int, _ minute: Int) -> Int64 {
    let local = Int64(day) * 86_400 + Int64(minute) * 60
    return local - offset(local - 3600)
  }

  // MARK: Workdays

  private static let easters: [Int: Int] = [
    2025: day(2025, 4, 20), 2026: day(2026, 4, 5), 2027: day(2027, 3, 28),
    2028: day(2028, 4, 16), 2029: day(2029, 4, 1), 2030: day(2030, 4, 21),
  ]

  /// What the demo's `calendar.yaml` closes.
  private static let closed: Set<Int> = [day(2027, 5, 7), day(2027, 12, 27), day(2028, 5, 26)]

  private static let holidays: Set<Int> = {
    var days: Set<Int> = []
    for (year, easter) in easters {
      let king = weekday(day(year, 4, 27)) == 6 ? 26 : 27
      days.formUnion([
        day(year, 1, 1), easter, easter + 1, day(year, 4, king), day(year, 5, 5), easter + 39,
        easter + 49, easter + 50, day(year, 12, 25), day(year, 12, 26),
      ])
    }
    return days
  }()

  static func isWorkday(_ day: Int) -> Bool {
    weekday(day) < 5 && !closed.contains(day) && !holidays.contains(day)
  }

  static func workday(_ count: Int, after day: Int) -> Int {
    var (left, found) = (count, day)
    while left > 0 {
      found += 1
      if isWorkday(found) { left -= 1 }
    }
    return found
  }

  static func workday(_ count: Int, before day: Int) -> Int {
    var (left, found) = (count, day)
    while left > 0 {
      found -= 1
      if isWorkday(found) { left -= 1 }
    }
    return found
  }

  static func isOffice(_ seconds: Int64) -> Bool {
    let wall = wall(seconds)
    return isWorkday(wall.day) && opens <= wall.minute && wall.minute < closes
  }

  /// The first office moment from here on.
  static func office(from seconds: Int64) -> Int64 {
    if isOffice(seconds) { return seconds }
    let wall = wall(seconds)
    let isBefore = isWorkday(wall.day) && wall.minute < opens
    return self.seconds(isBefore ? wall.day : workday(1, after: wall.day), opens)
  }
}
