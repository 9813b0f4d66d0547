// What every source of signals can do. A source hands over what waits and puts it away after the
// commit; it decides nothing. Its calls may take long, and run where they harm nobody else.

package import Core

/// A message that waits in a source, not yet read.
package struct Waiting: Hashable, Sendable {
  /// The name under which the source finds it again; also what its signal is known by.
  package var name: String
  /// When it was delivered.
  package var delivered: Instant
  /// Its size, perhaps an estimate.
  package var bytes: Int
  /// Where it lies in a mailbox; nil for a file.
  package var position: MailboxPosition?
  /// It was put away before and is only seen again.
  package var isPutAway = false
  /// It is larger than what is read; only its beginning was fetched.
  package var isCut = false

  package init(
    name: String, delivered: Instant, bytes: Int = 0, position: MailboxPosition? = nil
  ) {
    self.name = name
    self.delivered = delivered
    self.bytes = bytes
    self.position = position
  }
}

/// A message's place in a mailbox (RFC 9051 §2.3.1.1): the UID means nothing without the other.
package struct MailboxPosition: Hashable, Sendable {
  package var uidValidity: Int64
  package var uid: Int64

  package init(uidValidity: Int64, uid: Int64) {
    self.uidValidity = uidValidity
    self.uid = uid
  }
}

/// How much of a mailbox is looked at. A directory is always looked at whole.
package enum Search: Hashable, Sendable {
  /// What lies behind the last message that was taken.
  case new(after: MailboxPosition?)
  /// What came in since yesterday.
  case recent(now: Instant)
  case everything
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

  /// When it reached the team.
  package var received: Instant {
    get {
      switch self {
      case .signal(let signal): signal.received
      case .unreadable(_, let received, _): received
      }
    }
    set {
      switch self {
      case .signal(var signal):
        signal.received = newValue
        self = .signal(signal)
      case .unreadable(let key, _, let reason):
        self = .unreadable(key: key, received: newValue, reason: reason)
      }
    }
  }
}

/// Messages as they came. Those that have gone in the meantime are left out.
package struct Batch: Sendable {
  package var messages: [(waiting: Waiting, bytes: [UInt8])]
  /// What could not be read just now, and stays where it is.
  package var faults: [String]

  package init(messages: [(waiting: Waiting, bytes: [UInt8])] = [], faults: [String] = []) {
    self.messages = messages
    self.faults = faults
  }
}

/// A message that is stored, with what became of it.
package struct Settled: Hashable, Sendable {
  package var waiting: Waiting
  /// False when it became a quarantined signal.
  package var isReadable: Bool
  /// What became of the signal, such as `opened`.
  package var outcome: String
  /// The owner of its first case.
  package var owner: PersonID?

  package init(waiting: Waiting, isReadable: Bool, outcome: String, owner: PersonID?) {
    self.waiting = waiting
    self.isReadable = isReadable
    self.outcome = outcome
    self.owner = owner
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
  package var waiting: @Sendable (Search) async throws -> [Waiting]
  package var fetch: @Sendable (ArraySlice<Waiting>) async throws -> Batch
  /// Makes sense of a message; also of one that is read again after a fix.
  package var read: @Sendable (_ bytes: [UInt8], Waiting) -> Reading
  /// Puts messages away, after the commit and never before. Doing it twice is harmless. Returns
  /// what went wrong; those messages stay where they are and are put away later.
  package var putAway: @Sendable ([Settled]) async -> [String]
  /// Waits until something may have come in; false when nothing did. Nil: its directories tell.
  package var watch: (@Sendable () async throws -> Bool)?
  /// Ends whatever is under way, for good.
  package var stop: @Sendable () -> Void = {}

  package init(
    name: String, watched: [String] = [], archives: [String] = [],
    prepare: @escaping @Sendable () throws -> Void = {},
    waiting: @escaping @Sendable (Search) async throws -> [Waiting],
    fetch: @escaping @Sendable (ArraySlice<Waiting>) async throws -> Batch,
    read: @escaping @Sendable (_ bytes: [UInt8], Waiting) -> Reading,
    putAway: @escaping @Sendable ([Settled]) async -> [String]
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
