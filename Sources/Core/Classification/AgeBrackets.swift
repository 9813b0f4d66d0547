// Ages between brackets: "(8)", "(9, groep 6)", "(3 en 6)".

extension AgeReader {
  /// "de kinderen liggen wakker (3 en 6)", "ze wonen hier, 2 en 5, en slapen": nothing but numbers
  /// between two clause marks, after more than one child.
  func isBareRow(_ index: Int, _ end: Int) -> Bool {
    let open = reading.tokens[index].gap
    let isBracket = open.contains(.open)
    guard isBracket || open.contains(.comma) || open.contains(.colon),
      (reading.number(at: index) ?? 99) < 23
    else { return false }
    var at = end
    var count = 1
    var joined = false
    while count < 8, !closesRow(at, isBracket: isBracket) || isNextOfRow(at, joined) {
      if ["en", "of"].contains(reading.word(at)) {
        at += 1
        joined = true
      } else if !isBracket, !reading.tokens[at].gap.contains(.comma) {
        return false
      }
      guard let next = reading.number(at: at), next < 23 else { return false }
      count += 1
      at += 1
      if reading.starts(.years, at: at), reading.tokens[at].gap == .space { at += 1 }
    }
    guard count > 1, isBracket || joined else { return false }
    let before = max(reading.sentence(around: index).lowerBound, index - 24) ..| index
    return reading.any(CueSet(.children, .siblings, .multiple), in: before)
      || before.contains { AgeReader.several.contains(reading.word($0)) }
  }

  /// ", 7" of "4, 7 en 11".
  private func isNextOfRow(_ at: Int, _ joined: Bool) -> Bool {
    !joined && reading.tokens[at].gap.contains(.comma) && reading.number(at: at) != nil
      && !reading.tokens[at].gap.contains(.close)
  }

  private func closesRow(_ at: Int, isBracket: Bool) -> Bool {
    let token = reading.tokens[at]
    if isBracket { return token.gap.contains(.close) || token.isEnd }
    return token.isEnd || token.sentence != reading.tokens[at - 1].sentence
      || !token.gap.isDisjoint(with: .clause)
  }

  private static let several: Set<String> = ["ze", "zij", "hen", "hun", "hunnie"]

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
    // "de jongste van vier (19, 17, 14 en zij)"
    if reading.number(at: before) != nil { return false }
    for first in stride(from: before, through: max(1, before - 3), by: -1) {
      if let mark = reading.person(at: first), mark.end > before { return true }
    }
    if reading.has(.ownChild, at: before) || reading.has(.speaker, at: before) { return true }
    // "een leerling van onze locatie (15, woont in Aalten)", "een jongen uit Groenlo (12)"
    // "het jochie van hiernaast (8, heet Milo)"
    let clause = max(reading.clauseStart(before), before - 8) ..| before + 1
    if (reading.number(at: index) ?? 99) <= 23, reading.any(.child, in: clause) { return true }
    let token = reading.tokens[before]
    if token.capital, lexicalName(before) { return true }
    return token.capital && !reading.has(.place, at: before) && !reading.has(.school, at: before)
      && (token.word == 0 || reading.isLearnedName(before))
  }

  /// "Gijs 6 (De Ploegschaar) en Pim 3": a first name and a number, and nothing that it counts.
  func isBesideName(_ index: Int, _ end: Int) -> Bool {
    guard reading.tokens[index].gap == .space, lexicalName(index - 1),
      reading.looksLikeName(index - 1) || reading.has(.child, at: index - 2),
      let number = reading.number(at: index), (0...22).contains(number)
    else { return false }
    // "Daan 12 en Lotte 9 vechten"
    let isSecond = reading.word(index - 2) == "en" && reading.number(at: index - 3) != nil
    return endsSentence(end) || isSecond
      || ["en", "zit", "woont", "gaat", "heeft"].contains(reading.word(end))
  }

  /// "allebei 7", "beiden net vijf": each of those spoken of.
  func isOfEach(_ index: Int) -> Bool {
    var before = index - 1
    while before > index - 3, reading.hasAny(CueSet(.adverb, .almost, .notYet), at: before) {
      before -= 1
    }
    guard ["allebei", "beide", "beiden"].contains(reading.word(before)),
      let number = reading.number(at: index), (0...22).contains(number)
    else { return false }
    return endsLikeAge(index + 1)
  }

  /// "was vrijdag jarig dus 17 nu", "toen hij in oktober vier werd": so lately that it still holds.
  func isNewlyTurned(_ index: Int, _ end: Int) -> Bool {
    guard let number = reading.number(at: index), (1...22).contains(number) else { return false }
    let sentence = reading.sentence(around: index)
    let near = max(sentence.lowerBound, index - 9) ..| min(sentence.upperBound, index + 5)
    if near.contains(where: { reading.word($0) == "jarig" }), endsLikeAge(end) {
      return ["dus", "nu"].contains(reading.word(index - 1)) || reading.word(end) == "nu"
    }
    return isRecentTurn(index, end)
  }

  /// "in oktober … toen hij vier werd": a month or a day is named, and no year.
  func isRecentTurn(_ index: Int, _ end: Int) -> Bool {
    guard ["werd", "werden"].contains(reading.word(end)), endsSentence(end + 1) else {
      return false
    }
    let sentence = reading.sentence(around: index)
    return (max(sentence.lowerBound, index - 10) ..| index).contains { at in
      reading.starts(.month, at: at) && !reading.tokens[at + 1].isNumber
        || AgeReader.lately.contains(reading.word(at))
    }
  }

  private static let lately: Set<String> = [
    "gisteren", "eergisteren", "vrijdag", "zaterdag", "zondag", "maandag", "dinsdag", "woensdag",
    "donderdag", "onlangs", "net", "kortgeleden", "zojuist", "vandaag",
  ]

  /// "17, 5 havo aan de Singelweg, woont in Huppel": the sentence leaves out who it is about.
  func opensFragment(_ index: Int, _ end: Int) -> Bool {
    guard reading.isSentenceStart(index), let number = reading.number(at: index),
      (2...22).contains(number), reading.tokens[end].gap.contains(.comma)
    else { return false }
    return reading.any(
      CueSet(.lives, .level, .form, .group, .school, .attends), in: reading.sentence(around: index))
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
