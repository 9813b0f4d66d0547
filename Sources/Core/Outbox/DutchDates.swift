// Days and moments in Dutch words, for the mails that people read.

package func dutchDay(_ date: CivilDate) -> String {
  "\(weekdays[date.weekday.rawValue]) \(date.day) \(months[date.month - 1])"
}

package func dutchMoment(_ moment: Instant, _ zone: Zone) -> String {
  let local = zone.local(moment)
  return "\(dutchDay(local.date)), \(local.time) uur"
}

/// `Anna`, `Anna en Bram`, `Anna, Bram en Cor`
package func dutchList(_ parts: [String]) -> String {
  guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
  return parts.dropLast().joined(separator: ", ") + " en " + last
}

private let weekdays = [
  "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
]

private let months = [
  "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
  "oktober", "november", "december",
]
