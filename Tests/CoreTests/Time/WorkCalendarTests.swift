// Workdays, holidays and the two deadlines.

import Core
import Testing

struct WorkCalendarTests {
  @Test(arguments: [
    // A Sunday counts from the Sunday; a late Friday from the Friday.
    ("2026-11-10T09:00:00", "2026-11-17", "2026-11-24"),
    ("2026-11-13T23:59:59", "2026-11-20", "2026-11-27"),
    ("2026-11-15T10:00:00", "2026-11-20", "2026-11-29"),
    // Christmas, New Year and Ascension Day.
    ("2026-12-22T12:00:00", "2026-12-30", "2027-01-05"),
    ("2025-12-23T12:00:00", "2026-01-02", "2026-01-06"),
    ("2016-05-02T12:00:00", "2016-05-10", "2016-05-16"),
    // King's Day on a Saturday moves nothing; 5 May counted only in lustrum years before 2024.
    ("2025-04-22T12:00:00", "2025-04-29", "2025-05-06"),
    ("2023-05-02T12:00:00", "2023-05-09", "2023-05-16"),
    ("2026-10-24T12:00:00", "2026-10-30", "2026-11-07"),
  ])
  func `contact is due on the fifth workday and a visit in fourteen days`(
    received: String, contact: String, visit: String
  ) {
    let found = deadlines(
      received: Sample.moment(received), policy: Sample.policy(), zone: Sample.zone)
    #expect(found.contact == Sample.day(contact))
    #expect(found.visit == Sample.day(visit))
  }

  @Test func `a closed day of the office is no workday`() {
    let bridge = Sample.day("2026-05-15")
    let calendar = WorkCalendar(closedDays: [bridge: "brugdag"])
    #expect(calendar.workday(5, after: Sample.day("2026-05-08")) == Sample.day("2026-05-19"))
    #expect(calendar.workday(1, before: Sample.day("2026-05-18")) == Sample.day("2026-05-13"))
    #expect(calendar.lastWorkday(upTo: Sample.day("2026-05-17")) == Sample.day("2026-05-13"))
  }

  @Test func `Good Friday is a workday unless the employer closes`() {
    let day = Sample.day("2026-04-03")
    #expect(WorkCalendar().isWorkday(day))
    #expect(!WorkCalendar(goodFriday: true).isWorkday(day))
  }

  @Test(arguments: [
    ("2026-11-13T16:59:00", "2026-11-13T16:59:00"), ("2026-11-13T17:00:00", "2026-11-16T08:30:00"),
    ("2026-11-16T06:00:00", "2026-11-16T08:30:00"), ("2026-12-24T18:00:00", "2026-12-28T08:30:00"),
  ])
  func `what can wait goes out when the office is open`(now: String, sent: String) {
    let moment = WorkCalendar().nextOfficeMoment(from: Sample.moment(now), zone: Sample.zone)
    #expect(moment == Sample.moment(sent))
  }

  @Test func `holidays of known years fall on their days`() {
    let names = dutchHolidays(2026, goodFriday: true).map { "\($0.date) \($0.name)" }
    #expect(
      names == [
        "2026-01-01 Nieuwjaarsdag", "2026-04-03 Goede Vrijdag", "2026-04-05 Eerste Paasdag",
        "2026-04-06 Tweede Paasdag", "2026-04-27 Koningsdag", "2026-05-05 Bevrijdingsdag",
        "2026-05-14 Hemelvaartsdag", "2026-05-24 Eerste Pinksterdag",
        "2026-05-25 Tweede Pinksterdag", "2026-12-25 Eerste Kerstdag",
        "2026-12-26 Tweede Kerstdag",
      ])
  }

  @Test(arguments: [
    (1818, "1818-03-22"), (1961, "1961-04-02"), (2000, "2000-04-23"), (2008, "2008-03-23"),
    (2011, "2011-04-24"), (2038, "2038-04-25"), (2049, "2049-04-18"), (2100, "2100-03-28"),
  ])
  func `Easter falls where the tables put it`(year: Int, date: String) {
    #expect(easterSunday(year) == Sample.day(date))
  }
}
