// Chooses between schools that share a name when the text itself does not.

struct SchoolPicker {
  let policy: Policy
  private var schools: [School] { policy.lexicon.schools }

  init(_ policy: Policy) { self.policy = policy }

  /// Locations of one school in one municipality with the same fixed contacts: it makes no
  /// difference which one is meant.
  func same(_ candidates: [Int]) -> Bool {
    guard let first = candidates.first.map({ schools[$0] }), !first.contacts.isEmpty else {
      return false
    }
    return candidates.allSatisfy {
      schools[$0].contacts == first.contacts && schools[$0].municipality == first.municipality
    }
  }

  /// The one location that is named after the first year.
  func bridge(_ candidates: [Int]) -> Int? {
    let found = candidates.filter { candidate in
      schools[candidate].aliases.contains { Lexicon.key($0).contains("brug") }
    }
    return found.count == 1 && candidates.count > 1 ? found[0] : nil
  }

  /// By the referrer's own school, the child's town, or the stage that fits the age.
  func pick(_ candidates: [Int], referrer: String?, residence: Residence?, age: AgeFact?) -> [Int] {
    guard candidates.count > 1 else { return candidates }
    let own = candidates.filter { schools[$0].code == referrer }
    if own.count == 1 { return own }
    var left = candidates
    if let age {
      let fitting = left.filter { schools[$0].fits(age) }
      if !fitting.isEmpty { left = fitting }
    }
    if left.count > 1, let place = residence?.place {
      let near = left.filter {
        schools[$0].town == place || place.hasPrefix(schools[$0].town + " ")
      }
      if near.count == 1 || same(near) { left = near }
    }
    if left.count > 1, residence?.place != nil, let municipality = residence?.municipality {
      let near = left.filter { schools[$0].municipality == municipality }
      if near.count == 1 { left = near }
    }
    if same(left) { return [left[0]] }
    return left
  }
}

extension School {
  /// Whether somebody of this age can be a pupil here.
  func fits(_ age: AgeFact) -> Bool {
    stages.contains { stage in
      let ages: ClosedRange<Int> =
        switch stage {
        case .preschool: 0...4
        case .primary: 3...13
        case .specialPrimary: 3...14
        case .special: 3...20
        case .secondary: 11...20
        case .practical: 11...20
        case .vocational: 15...30
        }
      return age.max >= ages.lowerBound && age.min <= ages.upperBound
    }
  }
}
