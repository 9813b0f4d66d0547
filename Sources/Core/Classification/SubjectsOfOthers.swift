// What is said of a brother, a sister or somebody else whom the signal is not about is no fact of
// the child.

extension SubjectReader {
  func isAboutAnother(_ owner: Owner, at index: Int) -> Bool {
    switch owner {
    case .sibling(let mark), .siblings(let mark):
      return !isKnown(mark) && (isActor(mark) || isTold(of: mark, at: index))
    // "Mijn dochter eet niet. De zoon van mijn vriend woont bij zijn moeder."
    case .child(let mark) where isOfOtherGender(mark): return true
    case .child(let mark), .plural(let mark):
      if isAtHome(index) { return false }
      if asksForSibling, case .child = owner, !isKnown(mark), !isSiblingBefore(mark) { return true }
      return others.contains { $0.anchors.contains(mark.first) }
    case .name(let at):
      let name = reading.folded(at)
      return others.contains { $0.words.contains(name) || $0.anchors.contains(at) }
        && !subjects.contains { $0.words.contains(name) }
    case .pronoun(let mark): return isNearerToOther(mark.first, within: nil)
    case .unknown: return isNearerToOther(index, within: reading.tokens[index].sentence)
    case .speaker, .we, .adult: return false
    }
  }

  private func isOfOtherGender(_ mark: Mark) -> Bool {
    guard subjects.count == 1, subjects[0].gender != 0, mark.value != 0 else { return false }
    return subjects[0].gender != mark.value && reading.word(mark.end) == "van"
  }

  /// "een student vertelde dat het thuis in Groenlo niet loopt": the home of all of them.
  private func isAtHome(_ index: Int) -> Bool {
    (index - 3 ..| index).contains { reading.word($0) == "thuis" }
  }

  /// "haar zusje van 8, leerling van de Halve Maan"
  private func isSiblingBefore(_ mark: Mark) -> Bool {
    let sentence = reading.sentence(around: mark.first)
    return reading.any(.sibling, in: max(sentence.lowerBound, mark.first - 8) ..| mark.first)
  }

  private func isKnown(_ mark: Mark) -> Bool {
    let word = reading.folded(mark.end - 1)
    return subjects.contains {
      $0.anchors.contains { (mark.first ..| mark.end).contains($0) } || $0.words.contains(word)
    }
  }

  /// Whether the one mentioned last before this place is somebody whom it is not about.
  private func isNearerToOther(_ index: Int, within sentence: Int32?) -> Bool {
    guard !others.isEmpty else { return false }
    func last(_ subjects: [Subject]) -> Int {
      subjects.flatMap(\.anchors).filter {
        $0 <= index && (sentence == nil || reading.tokens[$0].sentence == sentence)
      }.max() ?? -1
    }
    return last(others) > last(subjects)
  }

  /// "Zijn broer zit op", "sinds zijn zus in Doetinchem woont": the subject of its clause. Not
  /// "met zijn zusje", nor "hij en zijn zus".
  private func isActor(_ mark: Mark) -> Bool {
    if reading.word(mark.end) == "en" { return false }
    let start = reading.startOfMention(mark)
    let before = start - 1
    if reading.isSentenceStart(start) { return true }
    // "hij en zijn zus", "met moeder, stiefvader, broer (18) en halfzusje in Winterswijk"
    if reading.word(before) == "en" { return !endsPerson(before) }
    if reading.tokens[start].gap.contains(.comma) { return !endsPerson(start) }
    return !reading.tokens[start].gap.isDisjoint(with: .clause)
      || SubjectReader.openers.contains(reading.word(before))
  }

  /// Somebody is named right before this place, an age in brackets between them or not.
  private func endsPerson(_ end: Int) -> Bool {
    var end = end
    while reading.tokens[end - 1].isNumber || reading.has(.years, at: end - 1) { end -= 1 }
    return reading.owner(at: end - 1) != nil || reading.person(ending: end) != nil
  }

  /// "over zijn broertje in Aalten, dat op De Twijg zit", "een broer (12, Berkelbrug)".
  private func isTold(of mark: Mark, at index: Int) -> Bool {
    let between = mark.end ..| index + 1
    if between.contains(where: { ["die", "dat", "waar", "welke"].contains(reading.word($0)) }) {
      return true
    }
    let open = between.last { reading.tokens[$0].gap.contains(.open) }
    return open.map { open in
      !(open + 1 ..| index + 1).contains { reading.tokens[$0].gap.contains(.close) }
    } ?? false
  }

  private static let openers: Set<String> = [
    "sinds", "omdat", "dat", "terwijl", "want", "maar", "toen", "als", "of", "doordat", "zodat",
    "hoewel", "nadat", "sindsdien", "zit", "zitten", "gaat", "gaan", "woont", "wonen", "is",
    "heeft", "had", "hebben",
  ]
}

// MARK: Whom a pronoun means

extension SubjectReader {
  /// The brother or sister spoken of right before, when the pronoun cannot be the child: it is the
  /// one asked for, or the child is a boy and "zij" is said.
  func siblingMeant(by pronoun: Mark) -> Mark? {
    guard pronoun.value != 0,
      let last = reading.people.last(where: {
        $0.first < pronoun.first && ($0.cue == .sibling || $0.cue == .child)
      }), last.cue == .sibling, last.value == pronoun.value, pronoun.first - last.first < 30
    else { return nil }
    if asksForSibling { return last }
    // "zijn zusje", "Hij heeft een zusje": who has her is a boy.
    if [reading.word(last.first - 1), reading.word(last.first - 2)].contains(
      pronoun.value == 2 ? "zijn" : "haar")
    {
      return last
    }
    let owner = (max(1, last.first - 5) ..| last.first).last { reading.starts(.he, at: $0) }
    if let owner { return reading.value(.he, at: owner) == Int(pronoun.value) ? nil : last }
    let genders = Set(subjects.map(\.gender).filter { $0 != 0 })
    return !genders.isEmpty && !genders.contains(pronoun.value) ? last : nil
  }

  /// The one child that is the subject of the same sentence.
  func childMeant(by pronoun: Mark) -> Mark? {
    let found = reading.antecedents(of: pronoun)
    guard found.count == 1, found[0].cue == .child,
      reading.tokens[found[0].first].sentence == reading.tokens[pronoun.first].sentence
    else { return nil }
    return found[0]
  }

  /// A school year that is nobody's in particular ("minder gedoe in groep 6"), beside one that is.
  static func withoutGeneral(_ claims: [AgeClaim], _ reading: Reading) -> [AgeClaim] {
    let owned = claims.filter {
      switch $0.owner {
      case .child, .name: $0.strength >= .schoolYear
      default: false
      }
    }
    let isOfSeveral = claims.contains {
      if case .plural = $0.owner { return $0.strength >= .stated }
      return false
    }
    guard !owned.isEmpty || isOfSeveral else { return claims }
    return claims.filter { claim in
      guard claim.strength == .schoolYear, case .unknown = claim.owner, !claim.isLabelled,
        reading.segment(claim.tokens.lowerBound).zone == .own,
        reading.fields[claim.tokens.lowerBound] == .none
      else { return true }
      if isOfSeveral { return false }
      let years = owned.filter { $0.strength == .schoolYear }
      if !years.isEmpty { return years.contains { $0.min == claim.min && $0.max == claim.max } }
      return owned.contains {
        max(claim.min - $0.max, $0.min - claim.max) <= max(claim.slack, $0.slack, 1)
      }
    }
  }

  /// A grown-up who has children, told with an age, while it is about those children: "Patiënte,
  /// 34 jaar", "mijn dochter (29) met haar zoontje van vier maanden".
  mutating func leaveOutGrown() {
    let grown = subjects.indices.filter { index in
      let subject = subjects[index]
      let isChild =
        subject.firstName != nil
        || subject.anchors.contains { reading.hasAny(CueSet(.child, .ownChild), at: $0) }
      return subject.number == nil && !subject.isWriter && !subject.claims.isEmpty
        && subject.claims.allSatisfy { $0.min >= (isChild ? 27 : 24) && !$0.isListed }
    }
    guard !grown.isEmpty else { return }
    let isBesideYoung = subjects.contains { $0.claims.contains { $0.max < 24 } }
    guard
      isBesideYoung || reading.first(.ownChild) == nil && reading.people.contains(where: isOfGrown)
    else { return }
    for index in grown.reversed() {
      ignored += subjects[index].claims
      subjects.remove(at: index)
    }
    current = nil
  }

  /// "Mijn vriendin Yara is 14", "mijn neef van 16": nobody else is told of with an age.
  mutating func takeYoungOther() {
    guard subjects.isEmpty, !isDescribed else { return }
    // "Mijn vriend heeft een zoon van 8 die bij ons woont."
    let child = ignored.first { claim in
      if case .child(let mark) = claim.owner {
        return claim.max <= 23 && !isLikeness(mark) && reading.first(.ownChild) == nil
      }
      return false
    }
    if let child, case .child(let mark) = child.owner {
      ignored.removeAll { $0.tokens == child.tokens }
      add(child, to: subject(at: mark.first, words: [reading.folded(mark.end - 1)]))
      return
    }
    guard reading.first(.ownChild) == nil, reading.first(.child) == nil else { return }
    let young = ignored.first { claim in
      guard case .adult(let mark) = claim.owner, claim.max <= 22 else { return false }
      return mark.cue == .otherAdult || mark.cue == .relative || mark.cue == .function
    }
    guard let young, case .adult(let mark) = young.owner else { return }
    ignored.removeAll { $0.tokens == young.tokens }
    let new = subject(at: mark.first, words: [])
    subjects[new].firstName = name(after: mark).map { reading.text($0 ..| $0 + 1) }
    add(young, to: new)
  }

  /// "haar kinderen", "de twee jongens"
  private func isOfGrown(_ mark: Mark) -> Bool {
    guard mark.cue == .children || mark.cue == .multiple, reading.tokens[mark.first].isReadable
    else { return false }
    let before = reading.word(mark.first - 1)
    return ["de", "haar", "zijn", "hun", "beide", "jonge", "kleine"].contains(before)
      || reading.number(at: mark.first - 1) != nil
  }
}

extension Reading {
  /// The person whose mention ends right before this token.
  func person(ending end: Int) -> Mark? {
    [end - 1, end - 2].lazy.compactMap { self.person(at: $0) }.first { $0.end == end }
  }
}
