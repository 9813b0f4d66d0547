// A form describes its child in fields. The story beside them tells more about that child; others
// whom it mentions with their ages are family, friends and staff.

extension SubjectReader {
  /// One child, whose age or birth date is an answer of its own.
  static func describesOne(_ reading: Reading) -> Bool {
    var ages = 0
    for segment in reading.segments where !segment.field.isEmpty {
      if segment.child > 0 { return false }
      switch Field(segment.field) {
      case .age, .birthdate, .dueDate: ages += 1
      default: break
      }
    }
    return ages > 0
  }

  /// "Sam (5), Bo (8) en Mees (11)" in one answer.
  static func severalNames(_ reading: Reading, _ claims: [AgeClaim]) -> Set<Int> {
    var names: [Int: Set<Int>] = [:]
    for claim in claims where reading.isForm(claim.tokens.lowerBound) {
      guard case .name(let name) = claim.owner else { continue }
      names[reading.segment(claim.tokens.lowerBound).tokens.lowerBound, default: []].insert(name)
    }
    return Set(names.filter { $0.value.count > 1 }.keys)
  }

  /// A form that names its child without an age: the one child of its story is that child, and
  /// several there are those whom the one answer names.
  mutating func joinNamed() {
    guard let named = subjects.firstIndex(where: { $0.number == 0 && $0.claims.isEmpty }),
      subjects.count > 1, subjects.indices.allSatisfy({ $0 == named || subjects[$0].number == nil })
    else { return }
    let others = subjects.indices.filter { $0 != named }
    if others.count == 1 {
      guard subjects[others[0]].firstName.map(isAnswered) ?? true else { return }
      subjects[others[0]].number = 0
    }
    subjects.remove(at: named)
    current = nil
  }

  private func isAnswered(_ name: String) -> Bool {
    let word = Lexicon.key(name)
    return reading.segments.contains { segment in
      (Field(segment.field) == .name || Field(segment.field) == .child)
        && segment.tokens.contains { String(decoding: reading.folded($0), as: UTF8.self) == word }
    }
  }

  /// Takes an age in the story of such a form. False when it may be about one more child.
  mutating func tellsMore(_ claim: AgeClaim) -> Bool {
    let place = claim.owner.place ?? claim.tokens.lowerBound
    if isAlsoAbout(place) || reading.first(.newChild) != nil { return false }
    if isNear(claim, subjects[0]) {
      add(claim, to: 0)
      return true
    }
    switch claim.owner {
    case .plural, .siblings, .sibling, .adult, .speaker, .we:
      ignored.append(claim)
      return true
    case .child, .name, .pronoun, .unknown:
      return false
    }
  }
}
