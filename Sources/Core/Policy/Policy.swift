// Everything the team decided beforehand, validated and ready to be asked. No file format in sight.

/// The live part of the configuration. A policy is replaced as a whole, never changed.
package struct Policy: Sendable {
  /// Changes whenever any of the live files changes; kept with every case it decided.
  package var version: String
  package var team: Team
  package var schools: [School]
  package var places: [Place]
  package var postcodes: [PostcodeRange]
  package var rules: Rules
  package var calendar: WorkCalendar
  package var promise: Promise
  package var ladder: [LadderStep]
  package var identity: Identity
  package var templates: [Notice: Template]
  package var detail: Detail
  /// A referrer gets a confirmation at most once in so many hours; nil: never.
  package var confirmHours: Int?
  /// The dictionaries of the classifier, built once from schools, places and rules.
  package var lexicon: Lexicon
  private var ownMunicipalities: Set<String>

  package init(
    version: String, team: Team, schools: [School], places: [Place], postcodes: [PostcodeRange],
    rules: Rules, calendar: WorkCalendar, promise: Promise, ladder: [LadderStep],
    identity: Identity, templates: [Notice: Template], detail: Detail,
    confirmHours: Int? = nil
  ) {
    self.version = version
    self.team = team
    self.schools = schools
    self.places = places
    self.postcodes = postcodes
    self.rules = rules
    self.calendar = calendar
    self.promise = promise
    self.ladder = ladder
    self.identity = identity
    self.templates = templates
    self.detail = detail
    self.confirmHours = confirmHours
    lexicon = Lexicon(schools: schools, places: places, postcodes: postcodes, rules: rules)
    ownMunicipalities = Set(places.filter { $0.area == .inside }.compactMap(\.municipality))
  }

  /// Whether it is one of the team's own municipalities.
  package func isInside(_ municipality: String) -> Bool {
    ownMunicipalities.contains(municipality)
  }

  package func school(_ code: String) -> School? { lexicon.school(code) }
}

/// Who the team is to the outside world.
package struct Identity: Hashable, Sendable {
  package var name: String
  /// The shared mailbox that people write to. Mail from it is our own.
  package var mailbox: String
  package var phone: String
  /// The front of a case number: `OT` in `OT-2026-0042`.
  package var casePrefix: String

  package init(name: String, mailbox: String, phone: String, casePrefix: String) {
    self.name = name
    self.mailbox = mailbox
    self.phone = phone
    self.casePrefix = casePrefix
  }
}

/// How much a notice may say of a child. Full must be asked for in the configuration.
package enum Detail: String, Hashable, Sendable, CaseIterable { case minimal, full }
