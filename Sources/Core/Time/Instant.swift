// A moment in time, counted in whole seconds of UTC. Core never asks what time it is: a moment
// always arrives as an argument.

/// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
package struct Instant: Hashable, Comparable, Sendable {
  package var seconds: Int64

  package init(seconds: Int64) { self.seconds = seconds }

  package static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }

  /// The moment that lies this many seconds later; earlier when negative.
  package func adding(seconds: Int64) -> Instant { Instant(seconds: self.seconds + seconds) }
}
