// What every source of signals can do. A source hands over what waits and puts it away after the
// commit; it decides nothing.

package import Core

/// A message that waits in a source, not yet read.
package struct Waiting: Hashable, Sendable {
  /// The name under which the source finds it again.
  package var name: String
  /// When it was delivered.
  package var delivered: Instant

  package init(name: String, delivered: Instant) {
    self.name = name
    self.delivered = delivered
  }
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
  /// Directories in which messages that were put away lie until retention removes them.
  package var archives: [String]
  /// Makes the directories that it needs.
  package var prepare: @Sendable () throws -> Void
  /// Everything that waits, oldest first.
  package var waiting: @Sendable () throws -> [Waiting]
  /// The message as it came; nil when it has gone in the meantime.
  package var fetch: @Sendable (Waiting) throws -> [UInt8]?
  /// Makes sense of a message; also of one that is read again after a fix.
  package var read: @Sendable (_ bytes: [UInt8], Waiting) -> Reading
  /// Puts the message away, after the commit and never before. Doing it twice is harmless.
  package var putAway: @Sendable (Waiting, _ readable: Bool) throws -> Void

  package init(
    name: String, watched: [String], archives: [String] = [],
    prepare: @escaping @Sendable () throws -> Void,
    waiting: @escaping @Sendable () throws -> [Waiting],
    fetch: @escaping @Sendable (Waiting) throws -> [UInt8]?,
    read: @escaping @Sendable (_ bytes: [UInt8], Waiting) -> Reading,
    putAway: @escaping @Sendable (Waiting, _ readable: Bool) throws -> Void
  ) {
    self.name = name
    self.watched = watched
    self.archives = archives
    self.prepare = prepare
    self.waiting = waiting
    self.fetch = fetch
    self.read = read
    self.putAway = putAway
  }
}
