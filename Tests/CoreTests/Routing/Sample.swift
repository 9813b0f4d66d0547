// Makers with defaults for the values that routing tests are about.

import Core
import Host

enum Sample {
  static let zone: Zone = {
    guard let zone = try? systemZone("Europe/Amsterdam") else {
      preconditionFailure("tzdata is not installed; apt-get install tzdata")
    }
    return zone
  }()

  static func moment(_ text: String) -> Instant {
    guard let moment = zone.moment(text) else { preconditionFailure("no moment: \(text)") }
    return moment
  }

  static func day(_ text: String) -> CivilDate {
    guard let day = CivilDate(text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  static func person(
    _ id: PersonID, role: Person.Role = .generalist,
    days: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday], hours: Int = 100,
    cap: Int? = nil, away: (String, String)? = nil, deputy: PersonID? = nil
  ) -> Person {
    Person(
      id: id, name: "Naam \(id)", role: role, address: "\(id)@team.example.nl",
      phone: "06-00000050", workingDays: days, hours: hours, cap: cap,
      absences: away.map { [Absence(from: day($0.0), until: day($0.1))] } ?? [], deputy: deputy)
  }

  static func team(_ people: [Person]) -> Team {
    Team(
      people: people + [person("boss", role: .manager), person("coor", role: .coordinator)],
      coordinator: "coor", manager: "boss", onCall: "boss")
  }

  static let schools = [
    School(
      code: "ESD", name: "OBS Esdoornhof", town: "Winterswijk", municipality: "Winterswijk",
      contacts: ["anna"]),
    School(
      code: "BON", name: "St. Bonifatius", town: "Harreveld", municipality: "Oost Gelre",
      contacts: ["bram"]),
    School(
      code: "MEI", name: "De Meibeek", stages: [.special], town: "Lichtenvoorde",
      municipality: "Oost Gelre", contacts: ["anna"], regional: true),
    School(code: "KIE", name: "OBS Kievitsbos", town: "Lichtenvoorde", municipality: "Oost Gelre"),
  ]

  static func policy(
    _ people: [Person] = [person("anna"), person("bram"), person("cor")],
    rules: Rules = Rules(desks: [
      Desk(municipality: "Doetinchem", name: "Jeugdloket Doetinchem"),
      Desk(municipality: "adults", name: "het sociaal team"),
    ]), calendar: WorkCalendar = WorkCalendar(), detail: Detail = .minimal
  ) -> Policy {
    let places = [
      Place(name: "Winterswijk", municipality: "Winterswijk", area: .inside),
      Place(name: "Groenlo", municipality: "Oost Gelre", area: .inside),
      Place(name: "Aalten", municipality: "Aalten", area: .inside),
      Place(name: "Doetinchem", municipality: "Doetinchem", area: .outside),
    ]
    return Policy(
      version: "test", team: team(people), schools: schools, places: places, postcodes: [],
      rules: rules, calendar: calendar, promise: Promise(), ladder: ladder,
      identity: Identity(
        name: "Team", mailbox: "team@team.example.nl", phone: "0543-000000", casePrefix: "OT"),
      templates: [:], detail: detail)
  }

  static let ladder = [
    LadderStep(
      name: "herinnering", notice: .reminder, guards: .contact,
      moment: .workday(3, TimeOfDay(minutes: 540)), recipients: [.owner]),
    LadderStep(
      name: "waarschuwing", notice: .escalation, guards: .contact,
      moment: .workday(5, TimeOfDay(minutes: 540)), recipients: [.owner, .coordinator, .manager]),
    LadderStep(
      name: "te-laat", notice: .missed, guards: .contact, moment: .missed,
      recipients: [.owner, .manager], webhooks: ["alarm"], repeats: true),
    LadderStep(
      name: "bezoek", notice: .reminder, guards: .visit,
      moment: .before(workdays: 2, TimeOfDay(minutes: 540)), recipients: [.owner]),
    LadderStep(
      name: "beslissen", notice: .reminder, guards: .decision,
      moment: .before(workdays: 0, TimeOfDay(minutes: 540)), recipients: [.coordinator]),
  ]

  static func child(
    age: Int? = 9, place: String? = "Winterswijk", municipality: String = "Winterswijk",
    area: Area = .inside, school: String? = nil, doubts: [Doubt] = []
  ) -> ChildFacts {
    ChildFacts(
      age: age.map { AgeFact(min: $0, max: $0) },
      residence: place.map {
        Residence(place: $0, postcode: nil, municipality: municipality, area: area)
      }, school: school, doubts: doubts)
  }

  static func facts(
    _ children: [ChildFacts], referrer: Referrer = Referrer(role: .parent),
    consent: Consent = .oneself, urgent: Bool = false, kind: Kind = .referral,
    doubts: [Doubt] = []
  ) -> Facts {
    Facts(
      kind: kind, kindReason: "", urgent: urgent, referrer: referrer, consent: consent,
      children: children, doubts: doubts)
  }

  static func signal(_ received: String = "2026-11-10T10:00:00") -> Signal {
    Signal(
      key: SignalKey(source: "test", identifier: "1"), channel: .mail, received: moment(received),
      from: Mailbox(name: "", address: "ouder@mail.example.org"))
  }

  static func roster(
    _ loads: [PersonID: Load] = [:], known: [KnownCase] = []
  ) -> Roster {
    Roster(loads: loads, nextSequence: { _ in 42 }, known: { _ in known })
  }
}
