// Brothers and sisters, children without an age, and what they are called.

extension SubjectReader {
  // MARK: Brothers and sisters

  mutating func takeSiblings() {
    guard !siblings.isEmpty else { return }
    let isCheck = asksForSibling || reading.first(.siblingCheck) != nil
    let wanted = siblings.filter { claim in
      guard let place = claim.owner.place else { return false }
      return isCheck || subjects.isEmpty || isAlsoAbout(place) || isSeenTogether(claim)
        || isUrgent && claim.max < 18 && !isElsewhere(place)
    }
    var chosen = wanted
    if subjects.isEmpty, wanted.count > 1 { chosen = focused(wanted) }
    if chosen.isEmpty, let stated = statedCount() {
      chosen = Array(siblings.filter { $0.max < 24 }.prefix(max(0, stated - subjects.count)))
    }
    for claim in chosen {
      guard let place = claim.owner.place else { continue }
      if let known = subjects.firstIndex(where: { $0.anchors.contains(place) }), !claim.isListed {
        add(claim, to: known)
        continue
      }
      let new = subject(at: place, words: [reading.folded(place)])
      subjects[new].isSibling = true
      subjects[new].firstName = name(
        after: Mark(cue: .sibling, value: 0, first: place, end: place + 1)
      ).map { reading.text($0 ..| $0 + 1) }
      add(claim, to: new)
    }
    ignored += siblings.filter { claim in !chosen.contains { $0.tokens == claim.tokens } }
  }

  /// "haar broer van 16 woont bij zijn vader": not in the house where it happens.
  private func isElsewhere(_ sibling: Int) -> Bool {
    let sentence = reading.sentence(around: sibling)
    return reading.any(.lives, in: sibling ..| min(sentence.upperBound, sibling + 8))
      || (sibling ..| min(sentence.upperBound, sibling + 8)).contains {
        ["huis", "logeert", "kamers", "opa", "oma"].contains(reading.word($0))
      }
  }

  /// "Het meisje hiernaast is 6, haar broer 8": a neighbour worries about both.
  private func isSeenTogether(_ claim: AgeClaim) -> Bool {
    let first = claim.tokens.lowerBound
    return reading.speaksOfNeighbours && reading.first(.children) != nil
      && subjects.contains { subject in
        subject.claims.contains { other in
          let distance = first - other.tokens.upperBound
          return (0...4).contains(distance)
            && reading.tokens[other.tokens.lowerBound].sentence == reading.tokens[first].sentence
        }
      }
  }

  /// "het gaat om de zus".
  func focused(_ claims: [AgeClaim]) -> [AgeClaim] {
    for mark in reading.marks where mark.cue == .aboutSubject {
      for index in mark.end ..| min(mark.end + 4, reading.tokens.count - 1) {
        guard reading.starts(.sibling, at: index) else { continue }
        let word = reading.folded(index)
        let found = claims.filter { $0.owner.place.map { reading.folded($0) == word } ?? false }
        if !found.isEmpty { return found }
      }
    }
    return claims
  }

  func isAlsoAbout(_ index: Int) -> Bool {
    let sentence = reading.sentence(around: index)
    if isIntroducedWith(index) { return true }
    let start = max(sentence.lowerBound, index - 6)
    if reading.any(.newChild, in: sentence) { return true }
    let both = sentence.contains {
      ["allebei", "beiden"].contains(reading.word($0))
        // Not "beide keren", "beide ouders".
        || reading.word($0) == "beide"
          && reading.hasAny(CueSet(.children, .siblings, .child), at: $0 + 1)
        || reading.word($0) == "alle"
          && (reading.number(at: $0 + 1) != nil || reading.has(.children, at: $0 + 1))
    }
    // The story beside a form about one child tells what it does to the others: "en slaat zijn zusje".
    let also = (start ..| index).contains { at in
      reading.word(at) == "ook"
        || !isDescribed && reading.word(at) == "en" && index - at <= 3
          && (at + 1 ..| index).allSatisfy { Reading.determiners.contains(reading.word($0)) }
          && !reading.any(.sibling, in: max(sentence.lowerBound, at - 5) ..| at)
    }
    // "slaat zijn zusje van 4": whom the child hurts.
    if ["zijn", "haar"].contains(reading.word(index - 1)),
      ["slaat", "pest", "bijt", "schopt", "duwt", "plaagt", "treitert", "knijpt", "kwelt"].contains(
        reading.word(index - 2))
    {
      return both
    }
    return both || (also && reading.any(CueSet(.worry, .helpRequest, .aboutSubject), in: sentence))
  }

  /// "pleegouders van Kim (8) en haar broer Ruben (10)": both are named for the first time. Who
  /// "en zijn zusje vechten" is told of is another matter: there a verb follows.
  private func isIntroducedWith(_ sibling: Int) -> Bool {
    guard !isDescribed, let mark = reading.person(at: sibling) else { return false }
    var at = reading.startOfMention(mark) - 1
    guard reading.word(at) == "en" else { return false }
    while reading.tokens[at - 1].isNumber || reading.has(.years, at: at - 1) { at -= 1 }
    return subjects.contains { subject in
      subject.firstName != nil && subject.anchors.min().map { $0 >= at - 2 } ?? false
    } && reading.looksLikeName(mark.end)
  }

  // MARK: Children without an age

  mutating func takeWithoutAges() {
    completeTwins()
    guard subjects.isEmpty else { return }
    let readable = reading.people.filter { reading.tokens[$0.first].isReadable }
    if let mark = readable.first(where: { $0.cue == .multiple }) {
      for _ in 0..<Int(mark.value) { subjects.append(Subject(anchors: [mark.first])) }
      return
    }
    let single = readable.first { $0.cue == .child } ?? readable.first { $0.cue == .sibling }
    if let single, single.cue == .sibling,
      ["zijn", "haar", "hun"].contains(reading.word(single.first - 1))
    {
      subjects.append(Subject())
      return
    }
    if let single, let other = readable.first(where: { isBeside(single, $0) }) {
      for mark in [single, other] {
        subjects.append(Subject(gender: mark.value, anchors: [mark.first]))
      }
      return
    }
    if let single {
      let new = subject(at: single.first, words: [reading.folded(single.end - 1)])
      subjects[new].gender = single.value
      subjects[new].firstName = name(after: single).map { reading.text($0 ..| $0 + 1) }
      return
    }
    guard let many = readable.first(where: { $0.cue == .children }) else { return }
    let count = readable.lazy.compactMap(count).first ?? 1
    for _ in 0..<max(1, min(count, 6)) {
      subjects.append(Subject(gender: many.value, anchors: [many.first]))
    }
  }

  /// "twee jongens", "mijn beide jonge kinderen", "De jongens wel, twee".
  private func count(_ mark: Mark) -> Int? {
    guard mark.cue == .children || mark.cue == .siblings else { return nil }
    var at = mark.first - 1
    while at > mark.first - 3, SubjectReader.sizes.contains(reading.word(at)) { at -= 1 }
    if let number = reading.number(at: at), (2...6).contains(number) { return number }
    if ["beide", "allebei"].contains(reading.word(at)) { return 2 }
    let after = (mark.end ..| mark.end + 2).first { reading.tokens[$0].gap.contains(.comma) }
    guard let after, let number = reading.number(at: after), (2...6).contains(number),
      !reading.tokens[after + 1].gap.isDisjoint(with: .clause)
    else { return nil }
    return number
  }

  private static let sizes: Set<String> = [
    "de", "kleine", "jonge", "oudste", "jongste", "lieve", "minderjarige", "eigen", "haar", "zijn",
    "andere", "schoolgaande",
  ]

  /// How many children the message says that it is about: "ik meld twee kinderen", "beide kinderen".
  private func statedCount() -> Int? {
    for mark in reading.people {
      let isSubject = reading.segment(mark.first).zone == .subject
      guard isSubject || reading.tokens[mark.first].isReadable, let count = count(mark) else {
        continue
      }
      let sentence = reading.sentence(around: mark.first)
      let before = max(sentence.lowerBound, mark.first - 6) ..| mark.first
      if isSubject || reading.word(mark.first - 1) == "beide"
        || before.contains(where: { SubjectReader.refers.contains(reading.word($0)) })
      {
        return count
      }
    }
    return nil
  }

  private static let refers: Set<String> = [
    "meld", "melden", "aanmelding", "aanmelden", "hierbij", "betreft", "gaat", "zorgen", "verwijs",
    "voor",
  ]

  /// "een jongen en een meisje"
  private func isBeside(_ one: Mark, _ other: Mark) -> Bool {
    one.cue == .child && other.cue == .child && one.value != other.value && other.value != 0
      && one.value != 0 && reading.word(one.end) == "en"
      && (1...2).contains(other.first - one.end)
  }

  /// "onze tweeling Tijn en Saar (6)": the age stands with one name and holds for both.
  mutating func completeTwins() {
    guard subjects.count == 1, subjects[0].number == nil, reading.first(.multiple) != nil,
      let mark = reading.marks.first(where: { mark in
        mark.cue == .multiple && reading.tokens[mark.first].isReadable
          && (reading.has(.ownChild, at: mark.first) || reading.word(mark.first - 1) == "een"
            || isSameSentence(0, mark.first))
      })
    else { return }
    for _ in 1..<max(1, Int(mark.value)) {
      var twin = subjects[0]
      twin.firstName = nil
      subjects.append(twin)
    }
  }

  /// Children of a form or a list that gave no age.
  mutating func takeNumberedFields() {
    for segment in reading.segments where !segment.field.isEmpty {
      switch Field(segment.field) {
      // The young person who fills it in is the child that the form names.
      case .name, .child:
        if subjects.count == 1, subjects[0].isWriter, subjects[0].number == nil, segment.child == 0
        {
          subjects[0].number = 0
        }
        if !namesSeveral.contains(segment.tokens.lowerBound) { _ = numbered(segment.child) }
      default: if segment.child > 0 { _ = numbered(segment.child) }
      }
    }
    for item in Set(items.values).sorted() { _ = numbered(1000 + item) }
  }

  // MARK: Names

  mutating func nameSubjects() {
    for index in reading.tokens.indices
    where reading.fields[index] == .name && reading.fields[index - 1] != .name {
      guard reading.tokens[index].isReadable, !reading.tokens[index].isNumber else { continue }
      let segment = reading.segment(index)
      let target =
        segment.field.isEmpty
        ? subjects.firstIndex { $0.firstName == nil }
        : subjects.firstIndex { $0.number == segment.child }
      if let target, reading.tokens[index].capital {
        subjects[target].firstName = reading.text(index ..| index + 1)
        subjects[target].words.append(reading.folded(index))
      }
    }
    for mark in reading.marks
    where (mark.cue == .child || mark.cue == .ownChild) && reading.tokens[mark.first].isReadable {
      guard let name = name(after: mark) else { continue }
      let target =
        subjects.firstIndex { $0.anchors.contains { (mark.first ..| mark.end).contains($0) } }
        ?? (subjects.count == 1 ? 0 : nil)
      if let target, subjects[target].firstName == nil {
        subjects[target].firstName = reading.text(name ..| name + 1)
        subjects[target].words.append(reading.folded(name))
      }
    }
    guard subjects.count == 1, subjects[0].firstName == nil else { return }
    // "de moeder van Sofie", "Het gaat om Milan".
    for mark in reading.marks
    where reading.tokens[mark.first].isReadable
      && (mark.cue == .parent || mark.cue == .aboutSubject || mark.cue == .function)
    {
      var at = mark.end
      if reading.has(.of, at: at) {
        at += 1
      } else if mark.cue != .aboutSubject
        && !reading.word(mark.end - 1).hasSuffix("van")
      {
        continue
      }
      if reading.looksLikeName(at),
        reading.tokens[at].sentence == reading.tokens[mark.first].sentence,
        !reading.has(.family, at: at)
      {
        subjects[0].firstName = reading.text(at ..| at + 1)
        subjects[0].words.append(reading.folded(at))
        return
      }
    }
  }

  /// "zoon Daan", "leerling Milan".
  func name(after mark: Mark) -> Int? {
    let at = mark.end
    let gap = reading.tokens[at].gap
    // "De jongste, Guus, is"
    let isApposition =
      gap.isSubset(of: [.space, .comma]) && reading.looksLikeName(at)
      && !reading.tokens[at + 1].gap.isDisjoint(with: [.comma, .open])
    guard gap == .space || isApposition,
      reading.tokens[at].sentence == reading.tokens[mark.first].sentence,
      reading.looksLikeName(at)
        || reading.tokens[at].capital
          && reading.lexicon.firstNames.contains(reading.tokens[at].word)
    else { return nil }
    return at
  }
}
