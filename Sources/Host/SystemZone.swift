// The team's time zone, from glibc. Foundation is not asked: in a statically linked binary it
// silently turns Europe/Amsterdam into GMT.
//
// Failure: glibc is silent too when a zone file is missing and goes on in UTC. So the file is
// checked first, and a zone that cannot be read is a refusal to start.

package import Core
import Glibc

/// Why a zone cannot be used.
package struct ZoneFault: Error, Hashable, Sendable, CustomStringConvertible {
  package var name: String
  package var description: String {
    "time zone \(name) cannot be read from /usr/share/zoneinfo; install tzdata or mend the name"
  }
}

/// Switches the whole process to a zone and returns it. Called once, before any thread is started:
/// glibc keeps one zone per process.
package func systemZone(_ name: String) throws(ZoneFault) -> Zone {
  guard isZone(name) else { throw ZoneFault(name: name) }
  _ = unsafe setenv("TZ", ":\(name)", 1)
  tzset()
  return Zone(local: localMoment, instant: instant)
}

/// Whether a zone's file is there. The name must be a plain relative path.
package func isZone(_ name: String) -> Bool {
  let path = "/usr/share/zoneinfo/\(name)"
  return !name.isEmpty && !name.utf8.contains(0) && !name.utf8.starts(with: [0x2F])
    && !name.split(separator: "/").contains("..") && Files.isReadable(path)
    && !Files.isDirectory(path)
}

private func localMoment(_ moment: Instant) -> LocalMoment {
  var seconds = time_t(moment.seconds)
  var parts = unsafe tm()
  _ = unsafe localtime_r(&seconds, &parts)
  let offset = unsafe Int(parts.tm_gmtoff)
  let wall = moment.seconds + Int64(offset)
  let day = Int(wall >= 0 ? wall / 86_400 : (wall - 86_399) / 86_400)
  return LocalMoment(
    date: CivilDate(dayNumber: day), secondOfDay: Int(wall - Int64(day) * 86_400),
    offset: offset)
}

/// `mktime` with `tm_isdst = -1` may choose either side of a change, so the answer is worked out
/// from the offsets that hold before and after.
private func instant(_ date: CivilDate, _ time: TimeOfDay) -> Instant {
  let wall = Int64(date.dayNumber) * 86_400 + Int64(time.minutes) * 60
  let before = localMoment(Instant(seconds: wall - 86_400)).offset
  let after = localMoment(Instant(seconds: wall + 86_400)).offset
  // The earlier of two moments that the clock shows alike has the offset from before the change.
  // A skipped time has neither; with the offset from before it lands an hour later.
  for offset in [before, after] {
    let candidate = Instant(seconds: wall - Int64(offset))
    if localMoment(candidate).offset == offset { return candidate }
  }
  return Instant(seconds: wall - Int64(before))
}
