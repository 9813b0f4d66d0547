// One deadline as an iCalendar object (RFC 5545), as a mail carries it.

/// An entry that takes no time of the day: a line in somebody's agenda.
package struct CalendarEvent: Sendable, Hashable {
  /// The same for every entry about one case, so that a later one replaces it.
  package var uid: String
  /// Grows with every version of one entry (RFC 5545 §3.8.7.4).
  package var sequence: Int64
  package var summary: String
  /// Seconds since 1970, UTC.
  package var stamp: Int64
  package var start: Int64
  package var end: Int64
  /// Takes the entry away again.
  package var isCancelled: Bool

  package init(
    uid: String, sequence: Int64, summary: String, stamp: Int64, start: Int64, end: Int64,
    isCancelled: Bool
  ) {
    self.uid = uid
    self.sequence = sequence
    self.summary = summary
    self.stamp = stamp
    self.start = start
    self.end = end
    self.isCancelled = isCancelled
  }

  package var method: String { isCancelled ? "CANCEL" : "PUBLISH" }
}

/// The object's text, with CR LF and lines of at most 75 bytes (RFC 5545 §3.1). Nil when a moment
/// lies outside the years 1970 to 9999.
package func composeCalendar(_ event: CalendarEvent) -> String? {
  guard let stamp = written(event.stamp), let start = written(event.start),
    let end = written(event.end)
  else { return nil }
  let lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//referrald//NL", "METHOD:\(event.method)",
    "BEGIN:VEVENT", "UID:\(escaped(event.uid))", "SEQUENCE:\(event.sequence)",
    "DTSTAMP:\(stamp)", "DTSTART:\(start)", "DTEND:\(end)", "SUMMARY:\(escaped(event.summary))",
    "STATUS:\(event.isCancelled ? "CANCELLED" : "CONFIRMED")", "TRANSP:TRANSPARENT",
    "CLASS:PRIVATE", "END:VEVENT", "END:VCALENDAR",
  ]
  return lines.map { folded($0) + "\r\n" }.joined()
}

/// `20261013T150000Z`
private func written(_ seconds: Int64) -> String? {
  guard seconds >= 0, seconds < 253_402_300_800 else { return nil }
  let day = seconds / 86_400
  // Days from civil, after Howard Hinnant: years that begin in March.
  let shifted = day + 719_468
  let era = shifted / 146_097
  let dayOfEra = shifted % 146_097
  let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let monthFromMarch = (5 * dayOfYear + 2) / 153
  let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  let rest = seconds % 86_400
  let parts = [month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1]
  let clock = [rest / 3600, rest / 60 % 60, rest % 60]
  return wide(year, 4) + parts.map { wide($0, 2) }.joined() + "T"
    + clock.map { wide($0, 2) }.joined() + "Z"
}

private func wide(_ number: Int64, _ width: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}

/// RFC 5545 §3.3.11. A line end becomes `\n`; other control characters are left out.
private func escaped(_ text: String) -> String {
  var output: [UInt8] = []
  for byte in text.utf8 {
    switch byte {
    case 0x5C, 0x3B, 0x2C: output += [0x5C, byte]
    case 0x0A: output += [0x5C, 0x6E]
    case 0..<0x20, 0x7F: break
    default: output.append(byte)
    }
  }
  return String(decoding: output, as: UTF8.self)
}

/// Never inside a character.
private func folded(_ line: String) -> String {
  var output: [UInt8] = []
  var column = 0
  for scalar in line.unicodeScalars {
    let bytes = Array(String(scalar).utf8)
    if column + bytes.count > 75 {
      output += [0x0D, 0x0A, 0x20]
      column = 1
    }
    output += bytes
    column += bytes.count
  }
  return String(decoding: output, as: UTF8.self)
}
