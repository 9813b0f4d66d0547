// The people of the team: who works when, who is away, who stands in for whom.

package typealias PersonID = String

package struct Absence: Hashable, Sendable {
  /// First and last day away, both included.
  package var from: CivilDate
  package var until: CivilDate

  package init(from: CivilDate, until: CivilDate) {
    self.from = from
    self.until = until
  }
}

package struct Person: Hashable, Sendable {
  package enum Role: String, Sendable, Hashable, CaseIterable {
    case generalist, coordinator, manager
    case intakeAssistant = "intake_assistant"
  }
  package var id: PersonID
  package var name: String
  package var role: Role
  package var address: String
  package var phone: String
  package var workingDays: Set<Weekday>
  /// Contract hours as hundredths of a full week: 0.89 is 89.
  package var hours: Int
  /// The most open cases this person may have at once; nil for no cap.
  package var cap: Int?
  package var absences: [Absence]
  package var deputy: PersonID?
  package var expertise: [String]

  package init(
    id: PersonID, name: String, role: Role = .generalist, address: String, phone: String = "",
    workingDays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday],
    hours: Int = 100, cap: Int? = nil, absences: [Absence] = [], deputy: PersonID? = nil,
    expertise: [String] = []
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.address = address
    self.phone = phone
    self.workingDays = workingDays
    self.hours = hours
    self.cap = cap
    self.absences = absences
    self.deputy = deputy
    self.expertise = expertise
  }

  /// On leave that day. A day off in a part-timer's week is no absence.
  package func isAbsent(on date: CivilDate) -> Bool {
    absences.contains { $0.from <= date && date <= $0.until }
  }

  package func works(on date: CivilDate) -> Bool {
    workingDays.contains(date.weekday) && !isAbsent(on: date)
  }
}

/// Everybody who can own a case or get a notice, in the order of the configuration.
package struct Team: Hashable, Sendable {
  package var people: [Person]
  /// Who decides in doubt and receives reviews.
  package var coordinator: PersonID
  /// Who receives escalations.
  package var manager: PersonID
  /// Who is alarmed day and night.
  package var onCall: PersonID
  private var index: [PersonID: Int]
  /// The folded words of each name, in the order of the people, for finding them in a text.
  let spokenNames: [[[UInt8]]]

  /// Settings makes sure that the three named people exist; see `Settings/TeamSchema.swift`.
  package init(people: [Person], coordinator: PersonID, manager: PersonID, onCall: PersonID) {
    self.people = people
    self.coordinator = coordinator
    self.manager = manager
    self.onCall = onCall
    index = Dictionary(
      people.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    spokenNames = people.map { PhraseTree.split($0.name) }
  }

  /// The only one whose name fits, by its folded words; nil when nobody's does, or several.
  func only(_ fits: ([[UInt8]]) -> Bool) -> Int? {
    var found: Int?
    for (place, words) in spokenNames.enumerated() where fits(words) {
      if found != nil { return nil }
      found = place
    }
    return found
  }

  package subscript(id: PersonID) -> Person? { index[id].map { people[$0] } }

  package var generalists: [Person] { people.filter { $0.role == .generalist } }

  /// The person, or while they are away or do not suit the first deputy in their chain who is
  /// there. Nil when nobody in the chain is. At most five deputies are asked, and none twice, so
  /// that two people who stand in for each other cannot make a circle.
  package func present(
    _ id: PersonID, on date: CivilDate, where suits: (Person) -> Bool = { _ in true }
  ) -> Person? {
    var asked: Set<PersonID> = []
    var next: PersonID? = id
    while let candidate = next.flatMap({ self[$0] }), asked.count <= 5,
      asked.insert(candidate.id).inserted
    {
      if !candidate.isAbsent(on: date), suits(candidate) { return candidate }
      next = candidate.deputy
    }
    return nil
  }
}
