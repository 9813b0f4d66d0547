// A form describes its child in fields, and so do the labelled lines of a mail. The story beside
// them tells more about that child; others whom it mentions with their ages are family, friends
// and staff.

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
    return ages > 0 || hasLabelledLines(reading)
  }

  /// "Leeftijd: 8" and "Woonplaats: Aalten", each once.
  private static func hasLabelledLines(_ reading: Reading) -> Bool {
    var ages = 0
    var births = 0
    var others = 0
    for index in reading.tokens.indices.dropFirst() where reading.fields[index] != .none {
      guard !reading.isForm(index),
        reading.fields[index - 1] != reading.fields[index]
          || reading.tokens[index - 1].line != reading.tokens[index].line
      else { continue }
      switch reading.fields[index] {
      case .age: ages += 1
      case .birthdate: births += 1
      default: others += 1
      }
    }
    return ages <= 1 && births <= 1 && ages + births > 0 && others > 0
  }

  /// Answers before prose, which is compared with them; the household last.
  static func inOrder(
    _ claims: [AgeClaim], _ reading: Reading, isDescribed: Bool
  ) -> [AgeClaim] {
    func rank(_ claim: AgeClaim) -> Int {
      let first = claim.tokens.lowerBound
      if reading.isForm(first) { return 0 }
      if reading.fields[first] == .household { return 3 }
      return isDescribed && reading.fields[first] != .none ? 1 : 2
    }
    return claims.map { (rank($0), $0) }.sorted {
      ($0.0, $0.1.tokens.lowerBound) < ($1.0, $1.1.tokens.lowerBound)
    }.map(\.1)
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

  /// Beside numbered children, or one who is not born yet, the story tells of others.
  func isBesideForm(_ claim: AgeClaim) -> Bool {
    let first = claim.tokens.lowerBound
    guard !reading.isForm(first), !isUrgent, claim.max < 12, reading.first(.newChild) == nil else {
      return false
    }
    let isNumbered =
      !subjects.isEmpty && subjects.allSatisfy { ($0.number ?? 0) > 0 && ($0.number ?? 0) < 1000 }
      && reading.segments.contains { $0.child > 0 }
    let isExpected =
      subjects.isEmpty && isDescribed
      && reading.segments.contains { Field($0.field) == .dueDate && !$0.tokens.isEmpty }
    guard isNumbered || isExpected else { return false }
    switch claim.owner {
    case .child, .name, .plural:
      let place = claim.owner.place ?? first
      return !isAlsoAbout(place) && !subjects.contains { isNear(claim, $0) && !$0.claims.isEmpty }
    case .pronoun, .unknown: return isExpected
    case .sibling, .siblings, .speaker, .we, .adult: return false
    }
  }

  /// Takes an age in the story of such a form. False when it may be about one more child.
  mutating func tellsMore(_ claim: AgeClaim) -> Bool {
    let place = claim.owner.place ?? claim.tokens.lowerBound
    if isAlsoAbout(place) || reading.first(.newChild) != nil { return false }
    if isUrgent, claim.max < 18, !isNear(claim, subjects[0]) {
      switch claim.owner {
      case .sibling:
        siblings.append(claim)
        return true
      case .name(let at) where isOtherName(at):
        add(claim, to: subject(at: at, words: [reading.folded(at)]))
        return true
      default: break
      }
    }
    switch claim.owner {
    case .plural, .siblings, .sibling, .adult, .speaker, .we:
      ignored.append(claim)
      return true
    case .child(let mark) where isSomebodyBeside(mark):
      ignored.append(claim)
      return true
    case .name(let at) where isOtherName(at) && !isNear(claim, subjects[0]):
      ignored.append(claim)
      return true
    case .child, .name, .pronoun, .unknown:
      guard isNear(claim, subjects[0]) else { return false }
      add(claim, to: 0)
      return true
    }
  }

  /// "een jongen uit de straat", "zijn neefje", "onze jongste": not the child that it describes.
  private func isSomebodyBeside(_ mark: Mark) -> Bool {
    if (mark.first ..| mark.end).contains(where: {
      ["oudste", "jongste", "middelste"].contains(reading.word($0))
    }) {
      return true
    }
    return (mark.first - 2 ..| mark.first).contains {
      ["een", "zijn", "haar", "hun", "andere", "ander", "n", "buurt"].contains(reading.word($0))
    }
  }

  private func isOtherName(_ index: Int) -> Bool {
    let names = reading.segments.filter { Field($0.field) == .name }
    return !names.isEmpty && !isAnswered(reading.text(index ..| index + 1))
  }
}
