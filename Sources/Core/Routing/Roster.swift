// What the store knows at the moment of a decision: who has how much to do, and which families are
// known. Everything else that a decision needs stands in the policy.

/// How busy somebody is.
package struct Load: Hashable, Sendable {
  package var openCases: Int
  /// The moment of the last assignment; nil when there never was one.
  package var lastAssigned: Instant?
  /// How far somebody is behind their share of the work, in billionths of a family; below zero
  /// when ahead. See `Rotation`.
  package var behind: Int

  package init(openCases: Int = 0, lastAssigned: Instant? = nil, behind: Int = 0) {
    self.openCases = openCases
    self.lastAssigned = lastAssigned
    self.behind = behind
  }
}

/// What to look for among the known cases.
package struct KnownQuery: Hashable, Sendable {
  /// Message-IDs that the signal answers or reports as undelivered.
  package var messageIDs: [String]
  package var numbers: [CaseNumber]
  package var family: FamilyMarks
  package var children: [ChildMark]

  package init(
    messageIDs: [String], numbers: [CaseNumber], family: FamilyMarks, children: [ChildMark]
  ) {
    self.messageIDs = messageIDs
    self.numbers = numbers
    self.family = family
    self.children = children
  }
}

/// A child recognisable by first name and birth date together.
package struct ChildMark: Hashable, Sendable {
  package var firstName: String
  package var birthdate: CivilDate

  package init(firstName: String, birthdate: CivilDate) {
    self.firstName = firstName
    self.birthdate = birthdate
  }
}

/// A case that the store found, and by which marks.
package struct KnownCase: Hashable, Sendable {
  package enum Match: String, Hashable, Sendable {
    /// The signal answers one of our own mails.
    case thread
    case number
    case address, phone, child, home
  }
  package var number: CaseNumber
  package var family: Int64
  package var owner: PersonID
  package var state: CaseState
  package var matches: Set<Match>
  /// Mail addresses of everybody who wrote in this case, and of its people.
  package var participants: Set<String>
  package var child: ChildMark?
  package var firstName: String?

  package init(
    number: CaseNumber, family: Int64, owner: PersonID, state: CaseState, matches: Set<Match>,
    participants: Set<String>, child: ChildMark? = nil, firstName: String? = nil
  ) {
    self.number = number
    self.family = family
    self.owner = owner
    self.state = state
    self.matches = matches
    self.participants = participants
    self.child = child
    self.firstName = firstName
  }
}

/// Read inside the same transaction that commits the plan, so that two signals never see the same
/// "next free" person.
package struct Roster {
  package var loads: [PersonID: Load]
  /// The next case number's sequence in the year of a date.
  package var nextSequence: (_ year: Int) -> Int
  package var known: (KnownQuery) -> [KnownCase]
  /// Our own mails by Message-ID, or by the left half of one.
  package var sent: (_ references: [String]) -> [SentMail]
  /// Whether an outbox item under this key was ever queued.
  package var hasItem: (_ key: String) -> Bool
  /// Whether an address got a confirmation since a moment.
  package var isConfirmed: (_ notice: Notice, _ address: String, _ since: Instant) -> Bool
  /// The mark of the drill that is under way.
  package var drillMark: () -> String? = { nil }

  package init(
    loads: [PersonID: Load], nextSequence: @escaping (_ year: Int) -> Int,
    known: @escaping (KnownQuery) -> [KnownCase],
    sent: @escaping (_ references: [String]) -> [SentMail] = { _ in [] },
    hasItem: @escaping (_ key: String) -> Bool = { _ in false },
    isConfirmed: @escaping (_ notice: Notice, _ address: String, _ since: Instant) -> Bool = {
      _, _, _ in false
    }
  ) {
    self.loads = loads
    self.nextSequence = nextSequence
    self.known = known
    self.sent = sent
    self.hasItem = hasItem
    self.isConfirmed = isConfirmed
  }
}

extension Roster {
  /// For explaining without a store: nobody has anything to do yet, and a case number in the signal
  /// is taken as known, its sender as somebody who may speak in it.
  package static func withoutStore() -> Roster {
    Roster(
      loads: [:], nextSequence: { _ in 1 },
      known: { query in
        query.numbers.map { number in
          KnownCase(
            number: number, family: 0, owner: "", state: .assigned, matches: [.thread],
            participants: [])
        }
      })
  }
}
