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
  /// Nothing else in the text is an age: less certain wordings count as well.
  var isLast = false

  /// What is surely an age; only when nothing is, what looks like one.
  func read() -> [AgeClaim] {
    let certain = claims()
    return certain.isEmpty ? AgeReader(reading: reading, isLast: true).claims() : certain
  }

  private func claims() -> [AgeClaim] {
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
        let last = found.last?.tokens.upperBound ?? upper(after: index).map { $0 + 1 } ?? 0
        index = max(index + 1, last)
      } else {
        index += 1
      }
    }
    return claims
  }

  func claim(at index: Int) -> [AgeClaim]? {
    let token = reading.tokens[index]
    guard
      token.isNumber || reading.starts(.number, at: index)
        || reading.starts(.yearsOldAdjective, at: index)
        || isLast && reading.starts(.ordinal, at: index)
    else { return nil }
    switch reading.fields[index] {
    case .none, .age, .child, .household, .question, .name: break
    default: return nil
    }
    if isLast, let birthday = birthday(index) { return birthday }
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
  func adjective(_ years: Int, _ first: Int, _ end: Int) -> [AgeClaim]? {
    // "op 7-jarige leeftijd" tells when something was.
    if reading.word(end) == "leeftijd", reading.word(first - 1) == "op" { return nil }
    if isKindOf(first, end) { return nil }
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

  /// "een gesprek met elfjarigen": children of that age in general, unless they are counted.
  private func isKindOf(_ first: Int, _ end: Int) -> Bool {
    reading.word(end - 1).hasSuffix("jarigen") && reading.number(at: first - 1) == nil
      && !["de", "die", "deze", "onze", "beide"].contains(reading.word(first - 1))
  }

  // MARK: A single age, with what may follow it in a list

  func stated(_ number: Int, _ index: Int) -> [AgeClaim]? {
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
    if unit == .other || isTargetGroup(index) && isMeantFor(index) { return nil }
    if unit != .none { end += 1 }
    if unit == .years, reading.word(end) == "oud" { end += 1 }
    if unit == .years { end = endOfMonths(end) }
    guard !isDuration(index, end, unit), !isPast(index, end) || isRecentTurn(index, end) else {
      return nil
    }
    if isTooYoung(end) { return nil }
    guard unit != .none || isBareAge(index, end, hasHalf) else { return nil }
    if unit == .months || unit == .weeks || unit == .days {
      return small(number, unit, index, end)
    }
    return years(number, index, end, unit: unit)
  }

  /// "Is elf, twaalf jaar daar niet te jong voor?": an age in general.
  private func isTooYoung(_ end: Int) -> Bool {
    (end ..| end + 7).contains {
      reading.word($0) == "te" && ["jong", "oud", "vroeg"].contains(reading.word($0 + 1))
        && reading.tokens[$0].sentence == reading.tokens[end].sentence
        && !reading.any(CueSet(.child, .ownChild, .he, .speaker), in: end - 6 ..| $0)
    }
  }

  /// "2 jaar en 10 maanden": the months are part of the age.
  private func endOfMonths(_ end: Int) -> Int {
    let at = ["en", "plus"].contains(reading.word(end)) ? end + 1 : end
    guard reading.number(at: at) != nil, reading.hasAny(CueSet(.months, .weeks), at: at + 1),
      reading.tokens[at].gap.isSubset(of: [.space, .comma])
    else { return end }
    return at + (reading.word(at + 2) == "oud" ? 3 : 2)
  }

  func years(_ number: Int, _ index: Int, _ end: Int, unit: Unit) -> [AgeClaim]? {
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
  func small(_ number: Int, _ unit: Unit, _ index: Int, _ end: Int) -> [AgeClaim]? {
    if reading.any(CueSet(.pregnant, .unborn, .dueLabel), in: reading.sentence(around: index)) {
      return nil
    }
    // "zijn in twee maanden van zevens naar vieren gegaan"
    if ["in", "binnen", "na", "over", "tijdens"].contains(reading.word(index - 1)) { return nil }
    // "is drie dagen per week bij mij", "dertien weken te vroeg geboren"
    if ["per", "te"].contains(reading.word(end)) { return nil }
    let isOld =
      ["oud", "jong", "oude"].contains(reading.word(end))
      || ["oud", "jong"].contains(reading.word(end - 1))
    let before = index - 1
    let says =
      isOld || reading.has(.toBe, at: before) || isPersonOpen(index) && closes(end)
      || isAfterNoun(index)
      || isLabelled(index)
      || (reading.has(.adverb, at: before) && reading.any(.toBe, in: before - 2 ..| before))
      || (reading.has(.of, at: before) && childEnds(before: before))
      || reading.has(.toBe, at: end) && reading.starts(.he, at: end + 1)
    guard says else { return nil }
    let owner = owner(of: index, end)
    if case .adult = owner { return nil }
    // "Drie dagen oud is mijn nieuwe brugklas"
    if case .unknown = owner,
      reading.any(CueSet(.bridge, .form, .group, .schoolNoun), in: end ..| end + 5)
    {
      return nil
    }
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
  func list(after end: Int, owner: Owner) -> [AgeClaim] {
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

  // MARK: Whose, and how much about

  func owner(of index: Int, _ end: Int) -> Owner {
    // "woon in Grolle bij me pa, ben 16"
    let verb = reading.has(.adverb, at: index - 1) ? index - 2 : index - 1
    if reading.word(verb) == "ben" { return .speaker(verb) }
    if isLast, isGuess(index) || isSomebodyOf(index - 1, index) { return .unknown }
    if isOtherOfTwo(index) {
      return .child(Mark(cue: .child, value: 0, first: index - 1, end: index))
    }
    let owner = reading.owner(before: index)
    // "ik zit met ze op zolder (4 en 9)"
    switch owner {
    case .speaker, .pronoun, .we, .adult: if isBareRow(index, end) { return .unknown }
    default: break
    }
    if case .adult(let adult) = owner, reading.tokens[index].gap.contains(.open),
      let child = childTold(before: adult)
    {
      return .child(child)
    }
    if case .unknown = owner, let next = reading.owner(at: end), case .child = next { return next }
    // "een jongen in beeld van 17 (via …)", "de moeder van Sofie, ze is 3" are right as they are;
    // "moeder van 3" is a number of children.
    return owner
  }

  /// "een meisje dat ik train (15)", "de dochter van mijn beste vriendin (12)"
  private func childTold(before adult: Mark) -> Mark? {
    let first = max(reading.clauseStart(adult.first), adult.first - 6)
    return (first ..| adult.first).lazy.compactMap { at -> Mark? in
      guard let child = reading.person(at: at), child.cue == .child,
        ["dat", "die", "van"].contains(reading.word(child.end))
      else { return nil }
      return child
    }.first
  }

  func adjust(_ low: inout Int, _ high: inout Int, _ index: Int, _ end: Int) {
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
          CueSet(
            .adverb, .almost, .about, .becomes, .he, .speaker, .notYet, .overAge, .underAge, .of),
          at: back) || isTerm(back) || isSubject(back, index)
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
