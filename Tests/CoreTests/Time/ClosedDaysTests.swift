// All closed days from 2013 to 2050, word for word. Tests/Peers/closed_days.py compares the same file
// with another program's idea of the Dutch holidays.

import Core
import Foundation
import Testing

struct ClosedDaysTests {
  @Test func `the closed days of 38 years are what they were compared as`() throws {
    let computed = (2013...2050).flatMap { dutchHolidays($0, goodFriday: false) }.map {
      "\($0.date) \($0.name)\n"
    }.joined()
    let path =
      URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path() + "/Golden/closed-days.txt"
    if ProcessInfo.processInfo.environment["GOLDEN"] == "write" {
      try Data(computed.utf8).write(to: URL(filePath: path))
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == computed)
  }
}

/// The holidays of a year with their names, in order of date.
func dutchHolidays(_ year: Int, goodFriday: Bool) -> [(date: CivilDate, name: String)] {
  var day = Sample.day("\(year)-01-01")
  var found: [(date: CivilDate, name: String)] = []
  while day.year == year {
    if let name = dutchHoliday(day, goodFriday: goodFriday) { found.append((day, name)) }
    day = day.adding(days: 1)
  }
  return found
}
