// Ages between brackets: "(8)", "(9, groep 6)", "(3 en 6)".

extension AgeReader {
  /// "de kinderen liggen wakker (3 en 6)": nothing but numbers, after more than one child.
  func isBracketed(_ index: Int, _ end: Int) -> Bool {
    guard reading.tokens[index].gap.contains(.open), (reading.number(at: index) ?? 99) < 23 else {
      return false
    }
    var at = end
    var count = 1
    while !reading.tokens[at].gap.contains(.close) {
      if ["en", "of"].contains(reading.word(at)) { at += 1 }
      guard let next = reading.number(at: at), next < 23, count < 8 else { return false }
      count += 1
      at += 1
    }
    let sentence = reading.sentence(around: index)
    return count > 1
      && reading.any(CueSet(.children, .siblings), in: sentence.lowerBound ..| index)
  }

  /// "de kinderen van de overkant (10 en 6 jaar)": the unit is said once.
  func sharesYears(_ index: Int, _ end: Int) -> Bool {
    guard reading.tokens[index].gap.contains(.open), ["en", "of"].contains(reading.word(end)),
      let next = reading.number(at: end + 1), next < 23
    else { return false }
    return unit(at: end + 2) == .years
  }

  /// "(8)", "(m, 9)", "(9, groep 6)".
  func isPersonOpen(_ index: Int) -> Bool {
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
    // "een leerling van onze locatie (15, woont in Aalten)", "een jongen uit Groenlo (12)"
    let clause = max(reading.clauseStart(before), before - 8) ..| before + 1
    if (reading.number(at: index) ?? 99) <= 23, reading.any(.child, in: clause),
      reading.hasAny(CueSet(.place, .school, .location), at: before)
    {
      return true
    }
    let token = reading.tokens[before]
    if token.capital, lexicalName(before) { return true }
    return token.capital && !reading.has(.place, at: before) && !reading.has(.school, at: before)
      && token.word == 0
  }

  func lexicalName(_ index: Int) -> Bool {
    reading.lexicon.firstNames.contains(reading.tokens[index].word)
  }

  func closes(_ end: Int) -> Bool {
    let gap = reading.tokens[end].gap
    return gap.contains(.close) || gap.contains(.comma) || gap.contains(.semicolon)
      || gap.contains(.slash) || reading.tokens[end].isEnd || reading.starts(.years, at: end)
      || ["en", "m", "v", "j"].contains(reading.word(end))
  }
}
