// Ages with two ends: "10 à 12", "tussen de 10 en 12 jaar", "18+", "begin twintig"; and ages that
// a word stands for ("peuter").

extension AgeReader {
  func range(at index: Int) -> [AgeClaim]? {
    if let claim = decade(at: index) { return [claim] }
    guard let low = reading.number(at: index), low < 100 else { return nil }
    if reading.tokens[index + 1].gap.contains(.plus) || plusWord(index + 1) {
      guard low >= 10, !reading.has(.group, at: index - 1) else { return nil }
      return [claim(low, 99, index ..| index + 1)]
    }
    guard let second = upper(after: index), let high = reading.number(at: second),
      high > low, high < 100, high - low <= 20,
      !(reading.tokens[second].isNumber && reading.tokens[second].length > 2)
    else { return nil }
    let unit = unit(at: second + 1)
    if unit == .months || unit == .weeks || unit == .days || unit == .other { return nil }
    let before = index - 1
    let says =
      unit == .years || reading.has(.between, at: before) && isOfSomebody(before)
      || reading.has(.ageLabel, at: before)
      || reading.fields[index] == .age
      || (reading.has(.of, at: before) && reading.any(Reading.childCues, in: before - 3 ..| before))
      || (reading.has(.toBe, at: before) || reading.has(.about, at: before))
        && reading.any(CueSet(.he, .child, .ownChild), in: before - 4 ..| before)
    guard says, !reading.hasAny(CueSet(.group, .form, .attainment), at: before) else { return nil }
    let end = second + (unit == .years ? 2 : 1)
    // Nobody is 12 to 23: a range this wide says for whom something is meant.
    if isTargetGroup(index) || high - low >= 4 && reading.fields[index] != .age { return [] }
    return [claim(low, high, index ..| end)]
  }

  private func claim(_ low: Int, _ high: Int, _ range: Range<Int>) -> AgeClaim {
    AgeClaim(
      min: low, max: high, strength: .stated, tokens: range,
      owner: reading.owner(before: range.lowerBound),
      isLabelled: reading.fields[range.lowerBound] == .age)
  }

  /// Not "bel tussen 9 en 12".
  private func isOfSomebody(_ between: Int) -> Bool {
    let before = max(reading.sentence(around: between).lowerBound, between - 10) ..| between
    return reading.fields[between] == .age
      || reading.any(
        CueSet(.he, .child, .ownChild, .children, .sibling, .ageLabel, .ageWord), in: before)
        && !before.contains { AgeReader.calls.contains(reading.word($0)) }
  }

  private static let calls: Set<String> = [
    "bel", "bellen", "belt", "bereikbaar", "app", "appen", "langskomen", "thuis", "aanwezig",
  ]

  private func plusWord(_ index: Int) -> Bool {
    ["plus", "plusser"].contains(reading.word(index))
      && reading.tokens[index].gap.isSubset(of: [.space, .hyphen])
  }

  /// The token of the upper end, after a hyphen, "à", "tot", "of" or, between, "en".
  func upper(after index: Int) -> Int? {
    var at = index + 1
    if reading.unit(at: at, self) == .years { at += 1 }
    let gap = reading.tokens[at].gap
    if reading.number(at: at) != nil {
      return gap.contains(.hyphen) && gap.isSubset(of: [.hyphen, .space]) ? at : nil
    }
    guard gap.isSubset(of: [.space, .newline]) else { return nil }
    switch reading.word(at) {
    case "tot":
      var next = at + 1
      if reading.text(next ..| next + 2).lowercased() == "en met" { next += 2 }
      return next
    case "a", "à", "of", "\u{E1}": return at + 1
    case "t":
      return reading.word(at + 1) == "m" ? at + 2 : nil
    case "en" where reading.any(.between, in: index - 3 ..| index): return at + 1
    default: return nil
    }
  }

  /// "begin twintig", "eind tien", "midden twintig".
  private func decade(at index: Int) -> AgeClaim? {
    guard let number = reading.number(at: index), number >= 10, number <= 60, number % 10 == 0
    else { return nil }
    var before = index - 1
    if ["de"].contains(reading.word(before)) { before -= 1 }
    if ["in"].contains(reading.word(before)) { before -= 1 }
    guard before > 0, reading.tokens[before].sentence == reading.tokens[index].sentence,
      unit(at: index + 1) == .none
    else { return nil }
    let offset: ClosedRange<Int>
    switch reading.word(before) {
    case "begin": offset = 0...3
    case "midden", "halverwege", "medio": offset = 4...6
    case "eind", "achter", "einde": offset = 7...9
    default: return nil
    }
    return claim(number + offset.lowerBound, number + offset.upperBound, before ..| index + 1)
  }

  /// A folder or a course names the ages that it is meant for.
  func isTargetGroup(_ index: Int) -> Bool {
    let sentence = reading.sentence(around: index)
    return reading.any(.targetGroup, in: sentence)
      && !reading.any(CueSet(.child, .ownChild), in: sentence)
      // "een aanbod voor de ouders van Yusuf (3)"
      && !(reading.tokens[index].gap.contains(.open) && reading.looksLikeName(index - 1))
  }

  /// A single age belongs to the course only when that is named right before it.
  func isMeantFor(_ index: Int) -> Bool {
    let sentence = reading.sentence(around: index)
    return reading.any(.targetGroup, in: max(sentence.lowerBound, index - 8) ..| index)
  }

  /// Words such as "peuter" and "puber".
  func words() -> [AgeClaim] {
    var claims: [AgeClaim] = []
    for mark in reading.marks where mark.cue == .ageWord && reading.tokens[mark.first].isReadable {
      let sentence = reading.sentence(around: mark.first)
      if isTargetGroup(mark.first) || reading.any(CueSet(.pregnant, .unborn), in: sentence) {
        continue
      }
      if reading.fields[mark.first] == .household || reading.has(.sibling, at: mark.end) {
        continue
      }
      let ages = Vocabulary.ageWords[Int(mark.value)]
      var owner = Owner.unknown
      if let person = reading.person(at: mark.first), person.cue == .child {
        owner = .child(person)
      }
      claims.append(
        AgeClaim(
          min: ages.min, max: ages.max, strength: .word, tokens: mark.first ..| mark.end,
          owner: owner))
    }
    return claims
  }
}

extension Reading {
  static let childCues = CueSet(
    .child, .children, .ownChild, .sibling, .siblings, .multiple, .ageWord)

  fileprivate func unit(at index: Int, _ reader: AgeReader) -> AgeReader.Unit {
    reader.unit(at: index)
  }
}
