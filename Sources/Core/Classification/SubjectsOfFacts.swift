// Whose town and whose school: which of the children a fact is about.

extension SubjectReader {
  /// The children that a fact at this place is about.
  func children(of owner: Owner, at index: Int) -> [Int] {
    let all = Array(subjects.indices)
    let segment = reading.segment(index)
    if !segment.field.isEmpty {
      let own = all.filter { subjects[$0].number == segment.child }
      return segment.child == 0 || own.isEmpty ? all : own
    }
    if isAboutAnother(owner, at: index) { return [] }
    guard subjects.count > 1 else { return all }
    if case .we = owner { return all }
    // A young mother and her baby share their home.
    if subjects.contains(where: \.isYoungMother), !reading.has(.school, at: index) { return all }
    if case .plural(let mark) = owner, isCompany(mark) { return [] }
    // "Sven van 8 en Noor van 5, beiden op de Florisschool"
    let sentence = reading.sentence(around: index)
    for at in max(sentence.lowerBound, index - 6) ..| index {
      let word = reading.word(at)
      if word == "allemaal" { return all }
      if ["beide", "beiden", "allebei"].contains(word) { return lastTwo(before: at) ?? all }
    }
    if let item = items[index] {
      let own = all.filter { subjects[$0].number == 1000 + item }
      if !own.isEmpty { return own }
    }
    if let listed = listedTogether(before: index) { return listed }
    switch owner {
    case .plural(let mark):
      // "twee meisjes van 6 en 9 die naar 't Grachthuus gaan"
      let named = all.filter { subjects[$0].anchors.contains(mark.first) }
      return named.isEmpty ? all : named
    case .we, .siblings, .adult: return all
    case .child(let mark):
      return byRank(mark) ?? named(mark.first, last: mark.end - 1) ?? sameSentence(index) ?? all
    case .sibling(let mark): return named(mark.first, last: mark.end - 1) ?? all
    case .name(let at): return named(at, last: at) ?? all
    case .pronoun(let mark):
      if reading.has(.they, at: mark.first) { return all }
      return before(mark.first) ?? all
    case .speaker(let at): return named(at, last: at) ?? all
    case .unknown: return sameSentence(index) ?? all
    }
  }

  /// Of three children "allebei" means the two named last.
  func lastTwo(before index: Int) -> [Int]? {
    let near = subjects.indices.compactMap { subject in
      subjects[subject].anchors.filter { $0 < index }.max().map { (subject, $0) }
    }.sorted { $0.1 > $1.1 }
    return near.count < 2 ? nil : [near[0].0, near[1].0].sorted()
  }

  /// "Mees (3) en Fee (6) uit Bredevoort": one town or school for a list of children.
  func listedTogether(before index: Int) -> [Int]? {
    let sentence = reading.sentence(around: index)
    let cue: Cue = reading.has(.school, at: index) ? .school : .place
    let named = sentence.count { reading.starts(cue, at: $0) }
    guard named == 1 else { return nil }
    let listed = subjects.indices.compactMap { subject in
      subjects[subject].anchors.filter { sentence.contains($0) && $0 < index }.max().map {
        (subject, $0)
      }
    }.sorted { $0.1 < $1.1 }
    guard listed.count > 1, listed.count == subjects.count,
      zip(listed, listed.dropFirst()).allSatisfy({
        $1.1 - $0.1 <= 5
      }),
      // "Mijn zoontje is 3 en mijn dochter van 6 zit op": each has a clause of its own.
      !reading.any(
        .toBe, in: (subjects[listed[0].0].anchors.min() ?? 0) ..| listed[listed.count - 1].1),
      index - (listed.last?.1 ?? 0) <= 6
    else { return nil }
    return listed.map(\.0)
  }

  /// "de oudste", "de jongste": by age.
  func byRank(_ mark: Mark) -> [Int]? {
    let words = (mark.first ..| mark.end).map { reading.word($0) }
    let aged = subjects.indices.filter { !subjects[$0].claims.isEmpty }
      .sorted { subjects[$0].claims[0].min < subjects[$1].claims[0].min }
    guard aged.count == subjects.count, aged.count > 1 else { return nil }
    // "de jongste drie"
    let number = reading.tokens[mark.end].gap == .space ? reading.number(at: mark.end) : nil
    let count = max(1, min(aged.count, number ?? 1))
    if words.contains("oudste") { return Array(aged.suffix(count)) }
    if words.contains("jongste") { return Array(aged.prefix(count)) }
    if words.contains("middelste"), aged.count == 3 { return [aged[1]] }
    return nil
  }

  func named(_ first: Int, last: Int) -> [Int]? {
    let found = subjects.indices.filter {
      subjects[$0].anchors.contains(first) || subjects[$0].words.contains(reading.folded(last))
    }
    return found.isEmpty ? nil : found
  }

  func sameSentence(_ index: Int) -> [Int]? {
    let sentence = reading.tokens[index].sentence
    let near = subjects.indices.compactMap { subject in
      subjects[subject].anchors.filter { $0 <= index && reading.tokens[$0].sentence == sentence }
        .max().map { (subject, $0) }
    }
    guard let nearest = near.max(by: { $0.1 < $1.1 })?.0 else { return nil }
    // "kinderen van 2 en 5": what follows is about all of them.
    let group = subjects[nearest].anchors.first
    return subjects.indices.filter { $0 == nearest || subjects[$0].anchors.first == group }
  }

  /// Made from one age that holds for two.
  func isTwin(_ subject: Int) -> Bool {
    guard let first = subjects[subject].anchors.first else { return false }
    return subjects.indices.contains { $0 != subject && subjects[$0].anchors.first == first }
  }

  func before(_ index: Int) -> [Int]? {
    let near = subjects.indices.compactMap { subject in
      subjects[subject].anchors.filter { $0 < index }.max().map { (subject, $0) }
    }
    guard let nearest = near.max(by: { $0.1 < $1.1 })?.0 else { return nil }
    // Twins are mentioned together.
    let group = subjects[nearest].words == [Array("tweeling".utf8)] || isTwin(nearest)
    return group
      ? subjects.indices.filter { subjects[$0].anchors.first == subjects[nearest].anchors.first }
      : [nearest]
  }
}
