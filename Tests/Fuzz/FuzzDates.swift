// Every reader of a moment, a day or a time of day.

private let winterTime = Zone(
  local: { moment in
    let wall = moment.seconds + 3600
    let day = Int((Double(wall) / 86_400).rounded(.down))
    return LocalMoment(
      date: CivilDate(dayNumber: day), secondOfDay: Int(wall) - day * 86_400, offset: 3600)
  },
  instant: { date, time in
    Instant(seconds: Int64(date.dayNumber) * 86_400 + Int64(time.minutes) * 60 - 3600)
  })

func fuzzDates(_ bytes: [UInt8]) {
  for assumesDutchTime in [false, true] {
    if let moment = readMoment(bytes[...], assumesDutchTime: assumesDutchTime) {
      precondition(abs(moment.offsetMinutes) < 24 * 60)
    }
  }
  let text = String(decoding: bytes, as: UTF8.self)
  if let day = CivilDate(text) { precondition(CivilDate(day.description) == day) }
  if let time = TimeOfDay(text) { precondition(TimeOfDay(time.description) == time) }
  if let moment = winterTime.moment(text) {
    precondition(winterTime.moment(winterTime.text(moment)) == moment)
  }
}
