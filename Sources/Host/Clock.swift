// The one door through which the present comes in.

package import Core
import Glibc

package struct Clock: Sendable {
  package var now: @Sendable () -> Instant

  package init(now: @escaping @Sendable () -> Instant) { self.now = now }

  package static let system = Clock {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Instant(seconds: Int64(time.tv_sec))
  }

  /// A clock that stands still, for `--now` and for tests.
  package static func fixed(_ moment: Instant) -> Clock { Clock { moment } }
}

/// Microseconds since the machine started: for telling moments apart, not for telling the time.
package func monotonicMicroseconds() -> UInt64 {
  var time = timespec()
  _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) * 1_000_000 + UInt64(time.tv_nsec) / 1000
}
