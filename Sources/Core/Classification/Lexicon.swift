// The dictionaries of the classifier. (Placeholder until the classifier lands.)

package struct Lexicon: Sendable {
  private var schools: [String: School]

  init(schools: [School], places: [Place], postcodes: [PostcodeRange], rules: Rules) {
    self.schools = Dictionary(
      schools.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func school(_ code: String) -> School? { schools[code] }
}
