// Wall-clock time in the team's own zone, and the door through which the zone comes in. The zone
// itself is glibc's (Host/SystemZone.swift), because Foundation loses it in a static binary.

/// A time on the clock in whole minutes since midnight, `09:00` = 540.
package struct TimeOfDay: Hashable, Comparable, Sendable {
  package var minutes: Int

  package init(minutes: Int) { self.minutes = minutes }

  /// Reads `09:00`; nil for anything else, `24:00` included.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy(isDigit) }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
    else { return nil }
    minutes = hour * 60 + minute
  }

  package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }
}

extension TimeOfDay: CustomStringConvertible {
  package var description: String { "\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))" }
}

/// A moment as the wall clock shows it.
package struct LocalMoment: Hashable, Sendable {
  package var date: CivilDate
  package var secondOfDay: Int
  /// Seconds that the clock runs ahead of UTC at that moment.
  package var offset: Int

  package init(date: CivilDate, secondOfDay: Int, offset: Int) {
    self.date = date
    self.secondOfDay = secondOfDay
    self.offset = offset
  }

  package var time: TimeOfDay { TimeOfDay(minutes: secondOfDay / 60) }
}

/// What the program needs to know of a time zone. A wall-clock time that the clock skips in spring
/// gives the moment an hour later; one that comes twice in autumn gives the first of the two.
package struct Zone: Sendable {
  package var local: @Sendable (Instant) -> LocalMoment
  package var instant: @Sendable (CivilDate, TimeOfDay) -> Instant

  package init(
    local: @escaping @Sendable (Instant) -> LocalMoment,
    instant: @escaping @Sendable (CivilDate, TimeOfDay) -> Instant
  ) {
    self.local = local
    self.instant = instant
  }

  /// RFC 3339 with the zone's offset: `2026-10-13T11:42:08+02:00`.
  package func text(_ moment: Instant) -> String {
    let here = local(moment)
    let clock = [here.secondOfDay / 3600, here.secondOfDay / 60 % 60, here.secondOfDay % 60]
    let offset = here.offset.magnitude / 60
    let sign = here.offset < 0 ? "-" : "+"
    return "\(here.date)T" + clock.map { padded($0, 2) }.joined(separator: ":") + sign
      + "\(padded(Int(offset) / 60, 2)):\(padded(Int(offset) % 60, 2))"
  }
}
