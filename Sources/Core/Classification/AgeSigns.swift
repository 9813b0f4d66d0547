// What makes a number an age: the words around it, and what it must not be.

extension AgeReader {
  // MARK: What makes a number an age

  enum Unit { case none, years, months, weeks, days, other }

  func unit(at index: Int) -> Unit {
    let token = reading.tokens[index]
    guard !token.isEnd, !token.gap.contains(.comma), !token.gap.contains(.semicolon),
      !token.gap.contains(.close), !token.gap.contains(.exclamation)
    else { return .none }
    if token.gap.contains(.period), !token.gap.isDisjoint(with: [.space, .newline]) {
      return .none
    }
    if token.gap.contains(.other) { return .other }
    if token.gap.contains(.colon) { return token.gap.contains(.space) ? .none : .other }
    if reading.starts(.years, at: index) { return .years }
    if reading.starts(.months, at: index) { return .months }
    if reading.starts(.weeks, at: index) { return .weeks }
    if reading.starts(.days, at: index) { return .days }
    if token.isNumber, !token.gap.contains(.space) { return .other }
    if reading.starts(.month, at: index) { return .other }
    guard reading.starts(.countNoun, at: index) else { return .none }
    // "8 op de 10", but "9 op De Steengroeve"
    return ["op", "van"].contains(reading.word(index)) && reading.word(index + 1) == "de"
      && reading.number(at: index + 2) == nil ? .none : .other
  }

  func isLabelled(_ index: Int) -> Bool {
    reading.fields[index] == .age
  }

  func isServiceLike(_ index: Int, _ end: Int) -> Bool {
    !reading.any(.toBe, in: index - 3 ..| index)
  }

  /// "toen hij 6 was", "op zijn 6e".
  func isPast(_ index: Int, _ end: Int) -> Bool {
    let sentence = reading.sentence(around: index)
    if reading.has(.was, at: index - 1) { return true }
    func isPast(_ range: Range<Int>) -> Bool { range.contains { beganThen($0, index) } }
    // "is als baby van vijf weken bij ons gekomen"
    if reading.has(.of, at: index - 1), ["als", "eerste"].contains(reading.word(index - 3)) {
      return true
    }
    // "toen hij 5 was", but "dochter van 13 was na een ruzie weg"
    if reading.has(.was, at: end) {
      return !reading.has(.of, at: index - 1) || endsSentence(end + 1)
        || isPast(sentence.lowerBound ..| index)
    }
    if isPast(max(sentence.lowerBound, index - 4) ..| index) {
      return !reading.any(.toBe, in: index - 1 ..| index) || reading.has(.was, at: end)
        || reading.any(CueSet(.was), in: end ..| min(end + 2, sentence.upperBound))
    }
    return false
  }

  /// "toen", "op zijn 6e", "sinds haar vierde", not "we passen op haar zoon van 8".
  private func beganThen(_ at: Int, _ index: Int) -> Bool {
    guard reading.has(.past, at: at) else { return false }
    let start = reading.starts(.past, at: at) ? at : at - 1
    guard let mark = reading.mark(.past, at: start), mark.end - mark.first == 2, mark.end < index
    else { return true }
    return !reading.hasAny(
      CueSet(.child, .children, .ownChild, .sibling, .siblings, .multiple), at: mark.end)
  }

  /// A number without a unit.
  func isBareAge(_ index: Int, _ end: Int, _ hasHalf: Bool) -> Bool {
    let number = reading.number(at: index) ?? 0
    guard number <= 99 else { return false }
    // "Leeftijd: 5 jaar, groep 2"
    if isLabelled(index), !reading.hasAny(CueSet(.group, .form), at: index - 1) { return true }
    if reading.tokens[end].gap.contains(.plus) { return false }
    if reading.has(.attainment, at: index - 1) || reading.starts(.group, at: index - 1)
      || reading.starts(.form, at: index - 1)
    {
      return false
    }
    if reading.has(.became, at: end) { return true }
    if reading.has(.toBe, at: end), reading.has(.became, at: end + 1) { return true }
    if isBareRow(index, end) { return true }
    if isPersonOpen(index), closes(end) { return true }
    if sharesYears(index, end) { return true }
    if isAfterLabel(index) { return true }
    if saysAbout(index), endsLikeAge(end) { return true }
    if isAfterChildren(index), endsLikeAge(end) { return true }
    if reading.has(.almost, at: index - 1), endsSentence(end), onlyAdverbs(before: index - 1) {
      return true
    }
    if isAfterOf(index) { return true }
    // "geboortejaar 2010, dus 15"
    if reading.word(index - 1) == "dus", number <= 23, endsSentence(end),
      reading.any(CueSet(.birthYearLabel, .bornLabel), in: reading.sentence(around: index))
    {
      return true
    }
    // "twee jongens, ik schat 7 en 9"
    if isLast, isGuess(index), (2...22).contains(number), endsLikeAge(end) { return true }
    // "die toen acht was en nu negen"
    if isLast, ["nu", "inmiddels"].contains(reading.word(index - 1)), endsSentence(end),
      (2...22).contains(number)
    {
      return true
    }
    if isAfterVerb(index), endsLikeAge(end) { return true }
    if isOfEach(index) || isNewlyTurned(index, end) { return true }
    if isBesideName(index, end) || isLast && opensFragment(index, end) { return true }
    if isOtherOfTwo(index), endsLikeAge(end) { return true }
    // "Twaalf is ze pas"
    if isLast, reading.isSentenceStart(index), reading.has(.toBe, at: end),
      reading.starts(.he, at: end + 1)
    {
      return true
    }
    return isAfterNoun(index) && endsLikeAge(end)
  }

  /// "De ene is 8, de andere 6": the verb is said once.
  func isOtherOfTwo(_ index: Int) -> Bool {
    guard ["andere", "ander"].contains(reading.word(index - 1)),
      ["de", "een", "t", "het"].contains(reading.word(index - 2))
    else { return false }
    let before = max(reading.sentence(around: index).lowerBound, index - 14) ..| index - 2
    return before.contains {
      ["ene", "een"].contains(reading.word($0)) && reading.has(.toBe, at: $0 + 1)
    }
  }

  /// "leeftijd 9", "leeftijd ca. 7".
  func isAfterLabel(_ index: Int) -> Bool {
    var before = index - 1
    if reading.has(.about, at: before) { before -= 1 }
    return reading.has(.ageLabel, at: before)
      && !reading.tokens[index].gap.contains(.semicolon)
  }

  /// "ik schat hem een jaar of 13".
  func saysAbout(_ index: Int) -> Bool {
    reading.word(index - 1) == "of" && reading.word(index - 2) == "jaar"
  }

  /// "drie kinderen: 3, 6 en 9 jaar".
  func isAfterChildren(_ index: Int) -> Bool {
    let gap = reading.tokens[index].gap
    return reading.hasAny(CueSet(.children, .multiple), at: index - 1) && !gap.contains(.newline)
      // "3 kids 7 5 en 2"
      && (!gap.isDisjoint(with: [.colon, .open, .comma])
        || isLast && reading.number(at: index - 2) != nil && reading.tokens[index + 1].isNumber)
  }

  func endsSentence(_ end: Int) -> Bool {
    let token = reading.tokens[end]
    return token.isEnd || token.sentence != reading.tokens[end - 1].sentence
      || !token.gap.isDisjoint(with: .clause)
  }

  func onlyAdverbs(before index: Int) -> Bool {
    let sentence = reading.sentence(around: index)
    return (sentence.lowerBound ..| index).allSatisfy {
      reading.hasAny(CueSet(.adverb, .almost), at: $0)
    }
  }

  /// "van 9" after a child.
  func isAfterOf(_ index: Int) -> Bool {
    var before = index - 1
    while before > index - 4,
      reading.has(.adverb, at: before) || reading.has(.almost, at: before)
        || reading.has(.about, at: before), !reading.has(.of, at: before)
    {
      before -= 1
    }
    // "V4" is a class.
    let gap = reading.tokens[index].gap
    guard reading.has(.of, at: before), !gap.isEmpty, gap.isSubset(of: [.space, .newline])
    else { return false }
    // "een moeder van 19 en haar zoontje"
    let isYoungParent =
      reading.has(.parent, at: before - 1) && ["haar", "zijn"].contains(reading.word(index + 2))
      && reading.word(index + 1) == "en" && reading.has(.child, at: index + 3)
    // "mijn neef van 16 slaapt bij mij"
    let isFriend = isLast && AgeReader.friends.contains(reading.word(before - 1))
    return
      (childEnds(before: before) || isYoungParent || isFriend
      || isLast && isSomebodyOf(before, index))
      && (endsLikeAge(index + 1) || isExplained(index + 1)) && !isRankAmong(before)
  }

  private static let friends: Set<String> = [
    "neef", "nicht", "vriend", "vriendin", "vriendje", "vriendinnetje", "klasgenoot", "klasgenote",
    "huisgenoot", "huisgenote", "broer", "zus", "teamgenoot",
  ]

  /// "onze dochter van 8: zij is veilig bij mij"
  private func isExplained(_ end: Int) -> Bool {
    reading.tokens[end].gap.contains(.colon) && reading.tokens[end].gap.contains(.space)
      && !reading.tokens[end].isNumber
  }

  /// "zij is de jongste van vier", "als middelste van vijf": how many there are.
  private func isRankAmong(_ of: Int) -> Bool {
    guard ["oudste", "jongste", "middelste"].contains(reading.word(of - 1)) else { return false }
    let article = ["de", "het"].contains(reading.word(of - 2)) ? of - 3 : of - 2
    return reading.has(.toBe, at: article) || reading.word(article) == "als"
  }

  /// "sinds zijn derde verjaardag in januari", "voor zijn 11e verjaardag".
  func birthday(_ index: Int) -> [AgeClaim]? {
    let isFigure =
      reading.tokens[index].isNumber && ["e", "de", "ste"].contains(reading.word(index + 1))
    let end = index + (isFigure ? 2 : 1)
    let isDay =
      reading.word(end) == "verjaardag"
      && ["zijn", "haar", "hun"].contains(reading.word(index - 1))
    // "heb op m'n negentiende al meer wachtlijsten gezien": the writer is that old.
    let isWriters =
      ["mijn", "mn", "m'n", "me", "n"].contains(reading.word(index - 1))
      && reading.any(.speaker, in: max(1, index - 20) ..| index)
      && ["al", "nog", "nu"].contains(reading.word(end))
    guard isDay || isWriters,
      let number = isFigure
        ? Int(reading.tokens[index].number) : reading.value(.ordinal, at: index),
      (1...22).contains(number)
    else { return nil }
    return [
      AgeClaim(
        min: number, max: number, strength: .stated, tokens: index ..| end + (isDay ? 1 : 0),
        owner: .unknown)
    ]
  }

  /// "een gast van 14 op de training": a noun that no dictionary explains, and a young age.
  func isSomebodyOf(_ of: Int, _ index: Int) -> Bool {
    guard let number = reading.number(at: index), (2...22).contains(number),
      reading.has(.of, at: of)
    else { return false }
    return ["een", "deze", "die", "n"].contains(reading.word(of - 2))
      && !reading.tokens[of - 1].isNumber
      && !reading.hasAny(
        CueSet(.countNoun, .group, .form, .schoolNoun, .durationBefore), at: of - 1)
  }

  /// A child, sibling or name ends within three tokens before this one.
  func childEnds(before index: Int) -> Bool {
    for back in stride(from: index - 1, through: max(1, index - 4), by: -1) {
      guard reading.tokens[back].sentence == reading.tokens[index].sentence else { return false }
      if reading.hasAny(
        CueSet(.child, .children, .sibling, .siblings, .multiple, .ownChild, .ageWord), at: back)
      {
        return true
      }
      if reading.hasAny(CueSet(.parent, .relative, .otherAdult, .function), at: back) {
        return false
      }
      if reading.looksLikeName(back), index - back <= 1 { return true }
      // "mama van mason van 7 maanden"
      if index - back <= 1, reading.tokens[back].word == 0, reading.has(.of, at: back - 1),
        reading.has(.parent, at: back - 2)
      {
        return true
      }
    }
    return false
  }

  /// "is 8", "ben zelf 16", "is nog maar vijf", "wordt volgende maand 12".
  func isAfterVerb(_ index: Int) -> Bool {
    var before = index - 1
    let sentence = reading.tokens[index].sentence
    while before > index - 6, reading.tokens[before].sentence == sentence {
      if reading.hasAny(CueSet(.toBe, .becomes), at: before) {
        return reading.any(
          CueSet(
            .he, .speaker, .child, .children, .sibling, .siblings, .parent, .relative, .ownChild),
          in: max(1, before - 4) ..| min(before + 3, index)) || namedNear(before)
          || reading.word(before) == "ben"
          || isStartOfClause(before) || continuesSubject(before)
      }
      guard
        reading.hasAny(
          CueSet(.adverb, .almost, .about, .he, .speaker, .notYet, .month, .overAge), at: before)
          || isOwnName(before) || isTerm(before) || isSubject(before, index)
      else { return false }
      before -= 1
    }
    return false
  }

  /// "mijn zoontje zit op de bolster en is 7": a second verb of the one spoken of.
  private func continuesSubject(_ verb: Int) -> Bool {
    guard reading.word(verb - 1) == "en" else { return false }
    let start = max(reading.sentence(around: verb).lowerBound, verb - 16)
    return reading.any(CueSet(.he, .speaker, .child, .ownChild, .sibling), in: start ..| verb)
      || namedNear(verb - 1)
  }

  /// "wordt onze zoon Jort 18", "is mijn dochter 12": who it is, between the verb and the age.
  func isSubject(_ at: Int, _ index: Int) -> Bool {
    index - at <= 3 && reading.tokens[index].gap == .space && reading.tokens[at + 1].gap == .space
      && (reading.hasAny(CueSet(.ownChild, .child), at: at) || reading.looksLikeName(at))
  }

  /// "over twee maanden" between "wordt" and the age.
  func isTerm(_ index: Int) -> Bool {
    let units = CueSet(.months, .weeks, .days)
    if reading.hasAny(units, at: index) { return true }
    if reading.number(at: index) != nil { return reading.hasAny(units, at: index + 1) }
    return reading.word(index) == "over" && reading.hasAny(units, at: index + 2)
  }

  func isGuess(_ index: Int) -> Bool {
    ["schat", "schatten", "gok", "denk"].contains(reading.word(index - 1))
  }

  /// "ik ben esmee 18", "ik ben Gijs, bijna 23": the name of the one who writes.
  func isOwnName(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    return (token.word == 0 || lexicalName(index)) && !token.isNumber
      && ["ben", "heet"].contains(reading.word(index - 1))
      && !["je", "jij", "u", "jullie"].contains(reading.word(index))
  }

  func namedNear(_ verb: Int) -> Bool {
    (max(1, verb - 4) ..| verb).contains {
      reading.tokens[$0].capital && !reading.has(.place, at: $0)
    }
  }

  func isStartOfClause(_ index: Int) -> Bool {
    reading.isSentenceStart(index) || !reading.tokens[index].gap.isDisjoint(with: .clause)
  }

  /// "jongen 14", "Sem, 8, uit Groenlo".
  func isAfterNoun(_ index: Int) -> Bool {
    let before = index - 1
    guard reading.tokens[before].sentence == reading.tokens[index].sentence else {
      return reading.has(.almost, at: before)
    }
    if reading.has(.almost, at: before), reading.isSentenceStart(before) { return true }
    // "Jasmijn, bijna 12, is", "Lars, nog geen 8, woont"
    var first = index
    while first > index - 4, reading.tokens[first].gap == .space,
      reading.hasAny(CueSet(.almost, .adverb, .notYet), at: first - 1)
    {
      first -= 1
    }
    if first < index, reading.tokens[first].gap.contains(.comma),
      reading.looksLikeName(first - 1) || reading.hasAny(CueSet(.child, .ageWord), at: first - 1)
        || opensWithChild(first)
    {
      return true
    }
    // "de jongste drie wonen thuis": how many, not how old.
    if ["oudste", "jongste"].contains(reading.word(before)), !reading.tokens[index].isNumber,
      reading.tokens[index].gap == .space, !reading.tokens[index + 1].isEnd,
      reading.tokens[index + 1].gap == .space || reading.tokens[index + 1].gap.contains(.open)
    {
      return false
    }
    if isCounted(index) { return false }
    if reading.hasAny(CueSet(.child, .sibling), at: before)
      || (reading.has(.ageWord, at: before) && reading.tokens[index].gap.contains(.comma))
    {
      return reading.tokens[index].gap.isSubset(of: [.space, .comma, .slash, .hyphen])
    }
    guard reading.tokens[index].gap.contains(.comma) else { return false }
    return reading.looksLikeName(before) && !reading.has(.function, at: before)
  }

  /// "Jongen uit groep 7, net 10, woont": the first words of the sentence name a child.
  private func opensWithChild(_ index: Int) -> Bool {
    let start = reading.sentence(around: index).lowerBound
    return index - start < 9
      && (start ..| start + 3).contains { reading.hasAny(CueSet(.child, .ownChild), at: $0) }
  }

  /// "Kind 1: …", and "kind 2" in a message that has more of them.
  private func isCounted(_ index: Int) -> Bool {
    guard ["kind", "jeugdige", "leerling", "jongere"].contains(reading.word(index - 1)),
      reading.tokens[index].gap == .space, reading.tokens[index].isNumber,
      reading.tokens[index].number <= 6
    else { return false }
    if reading.tokens[index + 1].gap.contains(.colon) { return true }
    let word = reading.word(index - 1)
    let near = (index - 300 ..| index + 300).clamped(to: reading.tokens.indices)
    let numbers = near.filter {
      reading.tokens[$0].isNumber && reading.tokens[$0].number <= 6
        && reading.tokens[$0].gap == .space && reading.word($0 - 1) == word
    }
    return Set(numbers.map { reading.tokens[$0].number }).count > 1
  }
}
