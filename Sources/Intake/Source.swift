// What every source of signals can do. A source hands over what waits and puts it away after the
// commit; it decides nothing.

package import Core

/// A message that waits in a source, not yet read.
package struct Waiting: Hashable, Sendable {
  /// The name under which the source finds it again.
  package var name: String
  /// When it was delivered.
  package var delivered: Instant
}

/// A message taken from a source, as it came.
package struct Arrival: Hashable, Sendable {
  package var waiting: Waiting
  package var bytes: [UInt8]
  package var reading: Reading
}

/// What a source made of a message.
package enum Reading: Hashable, Sendable {
  case signal(Signal)
  /// It cannot be read. It is kept with the reason, and a person looks at it; the reason holds no
  /// personal data. `received` is when it reached the team, for the deadline runs all the same.
  case unreadable(key: SignalKey, received: Instant, reason: String)

  package var key: SignalKey {
    switch self {
    case .signal(let signal): signal.key
    case .unreadable(let key, _, _): key
    }
  }
}

/// A source as a set of closures, so that tests can stand in for it.
package struct Source: Sendable {
  package var name: String
  /// Directories in which a new file means a new message.
  package var watched: [String]
  /// Makes the directories that it needs.
  package var prepare: @Sendable () throws -> Void
  /// Everything that waits, oldest first.
  package var waiting: @Sendable () throws -> [Waiting]
  /// Nil when the message has gone in the meantime. `now` bounds the moment of receipt: a
  /// delivery in the future counts as now, because in doubt a deadline is early.
  package var take: @Sendable (Waiting, _ now: Instant) throws -> Arrival?
  /// Puts the message away, after the commit and never before. Doing it twice is harmless.
  package var putAway: @Sendable (Waiting, _ readable: Bool) throws -> Void

  package init(
    name: String, watched: [String],
    prepare: @escaping @Sendable () throws -> Void,
    waiting: @escaping @Sendable () throws -> [Waiting],
    take: @escaping @Sendable (Waiting, _ now: Instant) throws -> Arrival?,
    putAway: @escaping @Sendable (Waiting, _ readable: Bool) throws -> Void
  ) {
    self.name = name
    self.watched = watched
    self.prepare = prepare
    self.waiting = waiting
    self.take = take
    self.putAway = putAway
  }
}
