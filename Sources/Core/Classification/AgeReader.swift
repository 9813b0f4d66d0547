// Ages in years, months, weeks and days, in figures and in words. A number is an age only when
// something says so; years of service, house numbers and sizes of groups never are.

/// An age that somebody is said to have.
struct AgeClaim: Sendable {
  enum Strength: Int, Comparable, Sendable {
    case word, schoolYear, birthYear, stated, birthdate
    static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }
  var min: Int
  var max: Int
  var birthdate: CivilDate?
  var strength: Strength
  /// A school year may lie this much beside the typical ages without contradicting anything.
  var slack = 0
  var tokens: Range<Int>
  var owner: Owner
  /// Of a school year: the words say that it is the present one.
  var isCurrent = false
  /// The answer on a form or a labelled line.
  var isLabelled = false
  /// One of several in a row ("4, 7 en 11").
  var isListed = false
}

struct AgeReader {
  let reading: Reading

  func read() -> [AgeClaim] {
    var claims: [AgeClaim] = []
    var index = 1
    while index < reading.tokens.count - 1 {
      let token = reading.tokens[index]
      guard token.isReadable else {
        index += 1
        continue
      }
      if let found = claim(at: index) {
        claims += found
        index = max(index + 1, found.last?.tokens.upperBound ?? 0)
      } else {
        index += 1
      }
    }
    return claims
  }

  private func claim(at index: Int) -> [AgeClaim]? {
    let token = reading.tokens[index]
    guard
      token.isNumber || reading.starts(.number, at: index)
        || reading.starts(.yearsOldAdjective, at: index)
    else { return nil }
    switch reading.fields[index] {
    case .none, .age, .child, .question, .name: break
    default: return nil
    }
    if let years = reading.value(.yearsOldAdjective, at: index) {
      return adjective(years, index, index + 1)
    }
    guard let number = reading.number(at: index), number < 130,
      !(reading.tokens[index].isNumber && reading.tokens[index].length > 2)
    else { return range(at: index) }
    if reading.tokens[index + 1].gap.isSubset(of: [.hyphen, .space]),
      ["jarige", "jarig", "jarigen"].contains(reading.word(index + 1))
    {
      return adjective(number, index, index + 2)
    }
    return range(at: index) ?? stated(number, index)
  }

  /// "een zestienjarige jongen": the person stands after it, or it is the person itself.
  private func adjective(_ years: Int, _ first: Int, _ end: Int) -> [AgeClaim]? {
    var owner = Owner.unknown
    for next in end ..| min(end + 4, reading.tokens.count - 1) {
      guard reading.tokens[next].sentence == reading.tokens[first].sentence else { break }
      if let found = reading.owner(at: next) {
        owner = found
        break
      }
    }
    var years = years
    if reading.has(.almost, at: first - 1) { years -= 1 }
    return [
      AgeClaim(
        min: years, max: years, strength: .stated, tokens: first ..| end, owner: owner)
    ]
  }

  // MARK: A single age, with what may follow it in a list

  private func stated(_ number: Int, _ index: Int) -> [AgeClaim]? {
    var end = index + 1
    var hasHalf = reading.tokens[index].half
    // 11,5 and 2.5; "drie en een half".
    if reading.tokens[end].isNumber, reading.tokens[end].length == 1,
      reading.tokens[end].gap == .comma || reading.tokens[end].gap == .period
    {
      hasHalf = true
      end += 1
    } else if reading.tokens[end].isNumber, reading.tokens[end + 1].isNumber,
      reading.tokens[end].number == 1, reading.tokens[end + 1].number == 2,
      reading.tokens[end + 1].gap == .slash
    {
      hasHalf = true
      end += 2
    } else if reading.starts(.half, at: end), let half = reading.mark(.half, at: end) {
      hasHalf = true
      end = half.end
    }
    let unit = unit(at: end)
    if unit == .other || isTargetGroup(index) { return nil }
    if unit != .none { end += 1 }
    if unit == .years, reading.word(end) == "oud" { end += 1 }
    guard !isDuration(index, end, unit), !isPast(index, end) else { return nil }
    guard unit != .none || isBareAge(index, end, hasHalf) else { return nil }
    if unit == .months || unit == .weeks || unit == .days {
      return small(number, unit, index, end)
    }
    return years(number, index, end, unit: unit)
  }

  private func years(_ number: Int, _ index: Int, _ end: Int, unit: Unit) -> [AgeClaim]? {
    if unit == .years, reading.starts(.durationBefore, at: index - 1), isServiceLike(index, end) {
      return nil
    }
    let owner = owner(of: index, end)
    var low = number
    var high = number
    adjust(&low, &high, index, end)
    guard high >= 0, low <= 110 else { return nil }
    var claims = [
      AgeClaim(
        min: max(0, low), max: high, strength: .stated, tokens: index ..| end, owner: owner,
        isLabelled: isLabelled(index))
    ]
    switch owner {
    case .plural, .siblings, .unknown, .we: claims += list(after: end, owner: owner)
    case .pronoun(let mark) where reading.has(.they, at: mark.first):
      claims += list(after: end, owner: owner)
    default: break
    }
    if claims.count > 1 { claims[0].isListed = true }
    return claims
  }

  /// Weeks and months: an age only of somebody, never a stretch of time.
  private func small(_ number: Int, _ unit: Unit, _ index: Int, _ end: Int) -> [AgeClaim]? {
    if reading.any(CueSet(.pregnant, .unborn, .dueLabel), in: reading.sentence(around: index)) {
      return nil
    }
    let isOld =
      ["oud", "jong", "oude"].contains(reading.word(end))
      || ["oud", "jong"].contains(reading.word(end - 1))
    let before = index - 1
    let says =
      isOld || reading.has(.toBe, at: before) || isPersonOpen(index) || isAfterNoun(index)
      || isLabelled(index)
      || (reading.has(.adverb, at: before) && reading.any(.toBe, in: before - 2 ..| before))
      || (reading.has(.of, at: before) && childEnds(before: before))
    guard says else { return nil }
    let owner = owner(of: index, end)
    if case .adult = owner { return nil }
    let years =
      switch unit {
      case .months: number / 12
      case .weeks: number * 7 / 365
      default: number / 365
      }
    guard years < 6 else { return nil }
    return [
      AgeClaim(
        min: years, max: years, strength: .stated, tokens: index ..| end, owner: owner,
        isLabelled: isLabelled(index))
    ]
  }

  /// ", 7 en 11" after a first age.
  private func list(after end: Int, owner: Owner) -> [AgeClaim] {
    var claims: [AgeClaim] = []
    var index = end
    while index < reading.tokens.count - 1 {
      var at = index
      let gap = reading.tokens[at].gap
      let joiner = reading.word(at)
      if ["en", "of", "plus"].contains(joiner) {
        at += 1
      } else if !gap.contains(.comma) && !gap.contains(.slash) {
        break
      }
      if reading.has(.of, at: at) { at += 1 }
      let after = reading.tokens[at + 1]
      let isClass =
        after.gap.isEmpty && !after.isEnd
        || reading.hasAny(CueSet(.level, .form, .group), at: at + 1)
      guard let number = reading.number(at: at), number < 30, !isClass,
        reading.tokens[at].sentence == reading.tokens[end - 1].sentence
      else { break }
      if reading.tokens[at].isNumber && reading.tokens[at].length > 2 { break }
      var last = at + 1
      let unit = unit(at: last)
      if unit == .other { break }
      if unit == .years { last += 1 }
      if reading.word(last) == "oud" { last += 1 }
      var value = number
      if unit == .months { value = number / 12 }
      if unit == .months { last += 1 }
      claims.append(
        AgeClaim(
          min: value, max: value, strength: .stated, tokens: at ..| last, owner: owner,
          isListed: true))
      index = last
    }
    return claims
  }

  // MARK: What makes a number an age

  enum Unit { case none, years, months, weeks, days, other }

  func unit(at index: Int) -> Unit {
    let token = reading.tokens[index]
    guard !token.isEnd, !token.gap.contains(.comma), !token.gap.contains(.semicolon),
      !token.gap.contains(.close), !token.gap.contains(.exclamation)
    else { return .none }
    if token.gap.contains(.period), token.gap.contains(.space) { return .none }
    if token.gap.contains(.other) || token.gap.contains(.colon) { return .other }
    if reading.starts(.years, at: index) { return .years }
    if reading.starts(.months, at: index) { return .months }
    if reading.starts(.weeks, at: index) { return .weeks }
    if reading.starts(.days, at: index) { return .days }
    if token.isNumber, !token.gap.contains(.space) { return .other }
    if reading.starts(.month, at: index) { return .other }
    return reading.starts(.countNoun, at: index) ? .other : .none
  }

  private func isLabelled(_ index: Int) -> Bool {
    reading.fields[index] == .age
  }

  /// "al 3 jaar", "5 jaar geleden", "25 jaar als ib'er".
  private func isDuration(_ index: Int, _ end: Int, _ unit: Unit) -> Bool {
    guard unit != .none, !isLabelled(index) else { return false }
    let before = index - 1
    let next = reading.tokens[end]
    let follows =
      !next.isEnd && next.gap.isSubset(of: [.space, .newline])
      && reading.starts(.durationAfter, at: end)
    if reading.word(end - 1) == "oud" || reading.has(.became, at: end) {
      return false
    }
    if follows { return true }
    guard reading.has(.durationBefore, at: before) else { return false }
    // "hij is al 12 jaar": an age, when the sentence stops there.
    let word = reading.word(before)
    if ["al", "ruim", "over"].contains(word), reading.any(.toBe, in: before - 3 ..| before),
      next.isEnd || !next.gap.isDisjoint(with: .clause)
        || next.sentence != reading.tokens[index].sentence || reading.has(.alsoAbout, at: end)
        || ["en", "maar"].contains(reading.word(end))
    {
      return false
    }
    return true
  }

  private func isServiceLike(_ index: Int, _ end: Int) -> Bool {
    !reading.any(.toBe, in: index - 3 ..| index)
  }

  /// "toen hij 6 was", "op zijn 6e".
  private func isPast(_ index: Int, _ end: Int) -> Bool {
    let sentence = reading.sentence(around: index)
    if reading.has(.was, at: index - 1) || reading.has(.was, at: end) { return true }
    if reading.any(.past, in: max(sentence.lowerBound, index - 4) ..| index) {
      return !reading.any(.toBe, in: index - 1 ..| index) || reading.has(.was, at: end)
        || reading.any(CueSet(.was), in: end ..| min(end + 2, sentence.upperBound))
    }
    return false
  }

  /// A number without a unit.
  private func isBareAge(_ index: Int, _ end: Int, _ hasHalf: Bool) -> Bool {
    let number = reading.number(at: index) ?? 0
    guard number <= 99 else { return false }
    if isLabelled(index) { return true }
    if reading.tokens[end].gap.contains(.plus) { return false }
    if reading.has(.attainment, at: index - 1) || reading.starts(.group, at: index - 1)
      || reading.starts(.form, at: index - 1)
    {
      return false
    }
    if reading.has(.became, at: end) { return true }
    if isPersonOpen(index), closes(end) { return true }
    if isAfterLabel(index) { return true }
    if saysAbout(index), endsLikeAge(end) { return true }
    if isAfterChildren(index), endsLikeAge(end) { return true }
    if reading.has(.almost, at: index - 1), endsSentence(end), onlyAdverbs(before: index - 1) {
      return true
    }
    if isAfterOf(index) { return true }
    if isAfterVerb(index), endsLikeAge(end) { return true }
    return isAfterNoun(index) && endsLikeAge(end)
  }

  /// "leeftijd 9", "leeftijd ca. 7".
  private func isAfterLabel(_ index: Int) -> Bool {
    var before = index - 1
    if reading.has(.about, at: before) { before -= 1 }
    return reading.has(.ageLabel, at: before)
      && !reading.tokens[index].gap.contains(.semicolon)
  }

  /// "ik schat hem een jaar of 13".
  private func saysAbout(_ index: Int) -> Bool {
    reading.word(index - 1) == "of" && reading.word(index - 2) == "jaar"
  }

  /// "drie kinderen: 3, 6 en 9 jaar".
  private func isAfterChildren(_ index: Int) -> Bool {
    reading.hasAny(CueSet(.children, .multiple), at: index - 1)
      && !reading.tokens[index].gap.isDisjoint(with: [.colon, .open, .comma])
  }

  private func endsSentence(_ end: Int) -> Bool {
    let token = reading.tokens[end]
    return token.isEnd || token.sentence != reading.tokens[end - 1].sentence
      || !token.gap.isDisjoint(with: .clause)
  }

  private func onlyAdverbs(before index: Int) -> Bool {
    let sentence = reading.sentence(around: index)
    return (sentence.lowerBound ..| index).allSatisfy {
      reading.hasAny(CueSet(.adverb, .almost), at: $0)
    }
  }

  /// "(8)", "(m, 9)", "(9, groep 6)".
  private func isPersonOpen(_ index: Int) -> Bool {
    var open = index
    while open > index - 3, !reading.tokens[open].gap.contains(.open) {
      guard reading.tokens[open - 1].length <= 6,
        reading.tokens[open].sentence == reading.tokens[open - 1].sentence,
        !reading.tokens[open - 1].isNumber
      else { return false }
      open -= 1
    }
    guard reading.tokens[open].gap.contains(.open), open > 1 else { return false }
    let before = open - 1
    if reading.tokens[before].isNumber { return false }
    for first in stride(from: before, through: max(1, before - 3), by: -1) {
      if let mark = reading.person(at: first), mark.end > before { return true }
    }
    if reading.has(.ownChild, at: before) || reading.has(.speaker, at: before) { return true }
    let token = reading.tokens[before]
    if token.capital, lexicalName(before) { return true }
    return token.capital && !reading.has(.place, at: before) && !reading.has(.school, at: before)
      && token.word == 0
  }

  private func lexicalName(_ index: Int) -> Bool {
    reading.lexicon.firstNames.contains(reading.tokens[index].word)
  }

  private func closes(_ end: Int) -> Bool {
    let gap = reading.tokens[end].gap
    return gap.contains(.close) || gap.contains(.comma) || gap.contains(.semicolon)
      || gap.contains(.slash) || reading.tokens[end].isEnd || reading.starts(.years, at: end)
      || ["en", "m", "v", "j"].contains(reading.word(end))
  }

  /// "van 9" after a child.
  private func isAfterOf(_ index: Int) -> Bool {
    var before = index - 1
    while before > index - 4,
      reading.has(.adverb, at: before) || reading.has(.almost, at: before)
        || reading.has(.about, at: before), !reading.has(.of, at: before)
    {
      before -= 1
    }
    guard reading.has(.of, at: before), reading.tokens[index].gap.isSubset(of: [.space, .newline])
    else { return false }
    return childEnds(before: before) && endsLikeAge(index + 1)
  }

  /// A child, sibling or name ends within three tokens before this one.
  private func childEnds(before index: Int) -> Bool {
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
    }
    return false
  }

  /// "is 8", "ben zelf 16", "is nog maar vijf", "wordt volgende maand 12".
  private func isAfterVerb(_ index: Int) -> Bool {
    var before = index - 1
    let sentence = reading.tokens[index].sentence
    while before > index - 6, reading.tokens[before].sentence == sentence {
      if reading.hasAny(CueSet(.toBe, .becomes), at: before) {
        return reading.any(
          CueSet(
            .he, .speaker, .child, .children, .sibling, .siblings, .parent, .relative, .ownChild),
          in: max(1, before - 4) ..| min(before + 3, index)) || namedNear(before)
          || isStartOfClause(before)
      }
      guard
        reading.hasAny(
          CueSet(.adverb, .almost, .about, .he, .speaker, .notYet, .month, .overAge), at: before)
      else { return false }
      before -= 1
    }
    return false
  }

  private func namedNear(_ verb: Int) -> Bool {
    (max(1, verb - 4) ..| verb).contains {
      reading.tokens[$0].capital && !reading.has(.place, at: $0)
    }
  }

  private func isStartOfClause(_ index: Int) -> Bool {
    reading.isSentenceStart(index) || !reading.tokens[index].gap.isDisjoint(with: .clause)
  }

  /// "jongen 14", "Sem, 8, uit Groenlo".
  private func isAfterNoun(_ index: Int) -> Bool {
    let before = index - 1
    guard reading.tokens[before].sentence == reading.tokens[index].sentence else {
      return reading.has(.almost, at: before)
    }
    if reading.has(.almost, at: before), reading.isSentenceStart(before) { return true }
    if reading.hasAny(CueSet(.child, .sibling), at: before)
      || (reading.has(.ageWord, at: before) && reading.tokens[index].gap.contains(.comma))
    {
      return reading.tokens[index].gap.isSubset(of: [.space, .comma, .slash, .hyphen])
    }
    guard reading.tokens[index].gap.contains(.comma) else { return false }
    return reading.looksLikeName(before) && !reading.has(.function, at: before)
  }

  /// Nothing that is counted follows.
  private func endsLikeAge(_ end: Int) -> Bool {
    let token = reading.tokens[end]
    if token.isEnd || token.sentence != reading.tokens[end - 1].sentence { return true }
    if !token.gap.isDisjoint(with: .clause) { return !token.gap.contains(.colon) }
    if token.gap.contains(.newline) { return true }
    if token.gap.contains(.slash) || token.gap.contains(.other) || token.gap.contains(.hyphen) {
      return false
    }
    if token.isNumber || reading.number(at: end + 1) != nil && !reading.has(.toBe, at: end) {
      return ["en", "of"].contains(reading.word(end))
    }
    if token.gap.isEmpty { return false }
    let other = CueSet(
      .countNoun, .children, .siblings, .schoolNoun, .level, .form, .bridge, .vocational, .group)
    return !reading.hasAny(other, at: end)
  }

  // MARK: Whose, and how much about

  private func owner(of index: Int, _ end: Int) -> Owner {
    let owner = reading.owner(before: index)
    if case .unknown = owner, let next = reading.owner(at: end), case .child = next { return next }
    // "een jongen in beeld van 17 (via …)", "de moeder van Sofie, ze is 3" are right as they are;
    // "moeder van 3" is a number of children.
    return owner
  }

  private func adjust(_ low: inout Int, _ high: inout Int, _ index: Int, _ end: Int) {
    var back = index - 1
    let sentence = reading.tokens[index].sentence
    var isAlmost = false
    var isAbout = reading.tokens[index].gap.contains(.about)
    var becomes = false
    while back > 0, back > index - 7, reading.tokens[back].sentence == sentence {
      if reading.starts(.almost, at: back), index - back <= 2 { isAlmost = true }
      if reading.starts(.notYet, at: back), index - back <= 3 { isAlmost = true }
      if reading.has(.about, at: back), index - back <= 3 { isAbout = true }
      if reading.starts(.overAge, at: back), index - back <= 3 { high = 99 }
      if reading.starts(.underAge, at: back), index - back <= 3 {
        high = low - 1
        low = 0
      }
      if reading.has(.becomes, at: back) { becomes = true }
      guard
        reading.hasAny(
          CueSet(.adverb, .almost, .about, .becomes, .he, .notYet, .overAge, .underAge, .of),
          at: back)
      else { break }
      back -= 1
    }
    if isAlmost || (becomes && !reading.has(.became, at: end)) {
      low -= 1
      high -= 1
    } else if isAbout, low == high {
      low = max(0, low - 1)
      high += 1
    }
  }
}
