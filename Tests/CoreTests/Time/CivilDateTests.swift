// Days on the calendar: both ways, for every day of 130 years.

import Testing

@testable import Core

struct CivilDateTests {
  @Test func `every day from 1970 to 2100 comes back from its year, month and day`() {
    var weekday = Weekday.thursday.rawValue
    for number in 0..<47_847 {
      let date = CivilDate(dayNumber: number)
      let (year, month, day) = date.parts
      #expect(CivilDate(year: year, month: month, day: day) == date)
      #expect(date.weekday.rawValue == weekday)
      weekday = (weekday + 1) % 7
    }
    #expect(CivilDate(dayNumber: 47_846).description == "2100-12-31")
  }

  @Test func `a day that is not on the calendar is no day`() {
    for text in [
      "2026-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-1", "",
    ] {
      #expect(CivilDate(text) == nil, "\(text)")
    }
    #expect(CivilDate("2024-02-29") != nil)
  }

  @Test(arguments: [
    ("2010-11-11", "2026-11-10", 15), ("2010-11-10", "2026-11-10", 16),
    ("2016-02-29", "2026-02-28", 9), ("2016-02-29", "2026-03-01", 10),
    ("2026-01-19", "2026-09-22", 0), ("2003-11-14", "2026-11-10", 22),
  ])
  func `an age counts whole years on the day itself`(born: String, today: String, age: Int) {
    #expect(Sample.day(today).age(bornOn: Sample.day(born)) == age)
  }
}
