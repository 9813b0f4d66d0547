// Policies for the classifier's tests: the real geography with the invented schools, or with the
// real ones.

import Core

enum FixturePolicy {
  static let invented = make(schools: RegionTables.inventedSchools)
  static let real = make(schools: RegionTables.realSchools)

  static func make(schools: String, phrases: [String] = UrgentWords.rules.urgentPhrases) -> Policy {
    make(schools: Self.schools(schools), places: places, phrases: phrases)
  }

  static func make(
    schools: [School], places: [Place], phrases: [String] = UrgentWords.rules.urgentPhrases
  ) -> Policy {
    let calendar = WorkCalendar()
    return Policy(
      version: "test", team: Team(people: [], coordinator: "c", manager: "m", onCall: "c"),
      schools: schools, places: places, postcodes: postcodes,
      rules: Rules(
        urgentGroups: UrgentWords.rules.urgentGroups, urgentPhrases: phrases,
        urgentLookalikes: UrgentWords.rules.urgentLookalikes,
        urgentDenials: UrgentWords.rules.urgentDenials,
        urgentExceptions: UrgentWords.rules.urgentExceptions,
        urgentAhead: UrgentWords.rules.urgentAhead,
        urgentNow: UrgentWords.rules.urgentNow,
        trustedForms: ["formulier@forms.example.nl"]),
      calendar: calendar, promise: Promise(), ladder: [],
      identity: Identity(
        name: "Ondersteuningsteam", mailbox: "aanmelding@ondersteuningsteam.example.nl",
        phone: "0543-000000", casePrefix: "OT"),
      templates: [:], detail: .minimal)
  }

  static let places: [Place] = rows(RegionTables.places).map { row in
    Place(
      name: row[0], municipality: row[1].isEmpty ? nil : row[1],
      area: Area(rawValue: row[2]) ?? .unclear,
      postcodes: row[3].split(separator: " ").compactMap { Int($0) },
      aliases: list(row[4]), partOf: row[5].isEmpty ? nil : row[5], ambiguous: row[6] == "yes")
  }

  static let postcodes: [PostcodeRange] = rows(RegionTables.postcodes).map { row in
    PostcodeRange(
      first: Int(row[0]) ?? 0, last: Int(row[1]) ?? 0, municipality: row[2],
      area: Area(rawValue: row[3]) ?? .unclear, place: row[4].isEmpty ? nil : row[4])
  }

  static func schools(_ table: String) -> [School] {
    rows(table).map { row in
      School(
        code: row[0], name: row[1], aliases: list(row[2]),
        stages: Set(row[3].split(separator: " ").compactMap { School.Stage(rawValue: String($0)) }),
        waldorf: row[4] == "yes", town: row[5], municipality: row[6], postcode: row[7],
        mailDomains: row[8].split(separator: " ").map(String.init),
        contacts: row[9].split(separator: " ").map(String.init), regional: row[10] == "yes",
        closed: row[11] == "yes")
    }
  }

  private static func rows(_ table: String) -> [[String]] {
    table.split(separator: "\n").map {
      $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private static func list(_ text: String) -> [String] {
    text.split(separator: ";").map(String.init)
  }
}
