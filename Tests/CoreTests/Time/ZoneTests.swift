// Wall-clock time in Amsterdam, by way of glibc.

import Core
import Host
import Testing

struct ZoneTests {
  @Test(arguments: [
    ("2026-07-01T12:00:00Z", "2026-07-01T14:00:00+02:00"),
    ("2026-01-01T12:00:00Z", "2026-01-01T13:00:00+01:00"),
    ("2026-10-25T00:30:00Z", "2026-10-25T02:30:00+02:00"),
    ("2026-10-25T01:30:00Z", "2026-10-25T02:30:00+01:00"),
    ("1969-12-31T23:30:00Z", "1970-01-01T00:30:00+01:00"),
  ])
  func `a moment shows the local clock and its offset`(utc: String, local: String) {
    #expect(Sample.zone.text(Sample.moment(utc)) == local)
  }

  @Test func `a time that comes twice in autumn is the first of the two`() {
    let moment = Sample.zone.instant(Sample.day("2026-10-25"), TimeOfDay(minutes: 150))
    #expect(Sample.zone.text(moment) == "2026-10-25T02:30:00+02:00")
  }

  @Test func `a time that is skipped in spring lands an hour later`() {
    let moment = Sample.zone.instant(Sample.day("2026-03-29"), TimeOfDay(minutes: 150))
    #expect(Sample.zone.text(moment) == "2026-03-29T03:30:00+02:00")
  }

  @Test func `every hour of two years survives the way there and back`() {
    var moment = Sample.moment("2026-01-01T00:00:00")
    for _ in 0..<17_520 {
      let local = Sample.zone.local(moment)
      let back = Sample.zone.instant(local.date, local.time)
      // Only the second passing of the hour that comes twice gives the first.
      let isSecondPassing = Sample.zone.local(moment.adding(seconds: -3600)).time == local.time
      #expect(back == (isSecondPassing ? moment.adding(seconds: -3600) : moment))
      moment = moment.adding(seconds: 3600)
    }
  }

  @Test func `a misspelt zone is refused instead of becoming UTC`() {
    for name in ["Europe/Amsterdm", "", "../../etc/passwd", "/etc/localtime", "Europe"] {
      #expect(throws: ZoneFault.self, "\(name)") { try systemZone(name) }
    }
  }

  @Test(arguments: [
    ("2026-11-10T09:00:00+01:00", "2026-11-10T09:00:00+01:00"),
    ("2026-11-10T09:00:00.250Z", "2026-11-10T10:00:00+01:00"),
    ("2026-11-10T09:00:00", "2026-11-10T09:00:00+01:00"),
    ("2026-11-10 09:00", "2026-11-10T09:00:00+01:00"),
    ("2026-11-10", "2026-11-10T00:00:00+01:00"),
    ("2026-06-10T09:00:00-0530", "2026-06-10T16:30:00+02:00"),
  ])
  func `moments are read as people and form systems write them`(text: String, local: String) {
    #expect(Sample.zone.moment(text).map(Sample.zone.text) == local)
  }

  @Test func `a text that is no moment is none`() {
    let wrong = [
      "", "gisteren", "2026-02-30T10:00:00Z", "2026-11-10T25:00:00Z", "2026-11-10T09:00:00+25:00",
      "2026-11-10T09:00:00+1", "2026-11-10X09:00:00Z", "2026-11-10T09:00:99Z",
    ]
    for text in wrong { #expect(Sample.zone.moment(text) == nil, "\(text)") }
  }
}
