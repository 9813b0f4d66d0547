// Whether a place name in the text is the name of a place there: not part of a surname, a school, a
// street or an organisation, and not a word that only says which of several places is meant.

extension ResidenceReader {
  /// A name, and not part of a surname, a school, a street or an organisation.
  func isPlace(_ mark: Mark) -> Bool {
    if reading.has(.organisation, at: mark.first) || insideSchool(mark) { return false }
    let token = reading.tokens[mark.first]
    let before = reading.text(mark.first - 1 ..| mark.first)
    if token.gap == .space || token.gap == [.space, .newline] {
      if before.lowercased() == "van", !isLeftFor(mark),
        !reading.hasAny(CueSet(.lives, .from), at: mark.first - 2)
      {
        // "Van Aalten" is a family; "de rand van Aalten" is a place.
        return !before.hasPrefix("V") && reading.hasAny(CueSet(.near, .hamlet), at: mark.first - 2)
      }
      if reading.has(.title, at: mark.first - 1) { return false }
      // "Rob te Loo"
      if before == "te",
        reading.tokens[mark.first - 2].capital, !isStreet(mark.first - 2),
        reading.tokens[mark.first - 2].gap.contains(.newline)
      {
        return false
      }
    }
    let name = reading.lexicon.placeNames[Int(mark.value)]
    let lives = reading.any(
      CueSet(.lives, .from, .placeLabel, .hamlet, .municipality, .inside),
      in: mark.first - 3 ..| mark.first)
    if name.ambiguous || mark.end - mark.first == 1 && reading.tokens[mark.first].length <= 4 {
      let isCapital = token.capital || reading.tokens[mark.end - 1].capital
      let labelled = reading.fields[mark.first] != .none
      let isWhole =
        reading.sentence(around: mark.first).count <= mark.end - mark.first + 1
        || (reading.isSentenceStart(mark.first) && reading.tokens[mark.end].gap.contains(.open))
      let knownTown = name.places.contains {
        !reading.lexicon.places[$0].postcodes.isEmpty
          && (reading.lexicon.places[$0].municipality == reading.lexicon.places[$0].name
            || isTown(reading.lexicon.places[$0]))
      }
      if knownTown { return true }
      let isLong = token.length >= 6 && ["in", "uit", "te"].contains(reading.word(mark.first - 1))
      guard isCapital || isLong || reading.has(.lives, at: mark.first - 2) else {
        return labelled
      }
      let prepared =
        reading.hasAny(CueSet(.inside, .from, .lives, .hamlet, .municipality), at: mark.first - 1)
        || lives || token.gap.contains(.open) || token.gap.contains(.comma)
      return prepared || labelled || isWhole || reading.tokens[mark.first - 1].isNumber
    }
    return true
  }

  /// "verhuizen wij van Groenlo naar Aalten"
  private func isLeftFor(_ mark: Mark) -> Bool {
    ["naar", "in"].contains(reading.word(mark.end)) && reading.has(.place, at: mark.end + 1)
      || move(near: mark.first - 1, reading.sentence(around: mark.first)) != nil
  }

  /// A long name that its own postcodes carry: no surname or common word of four letters.
  private func isTown(_ place: Place) -> Bool {
    place.name.utf8.count >= 9 && place.partOf == nil
      && place.postcodes.contains { reading.lexicon.range($0)?.place == place.name }
  }

  func insideSchool(_ mark: Mark) -> Bool {
    guard reading.has(.school, at: mark.first) else { return false }
    for index in stride(from: mark.first, through: max(1, mark.first - 5), by: -1) {
      guard let school = reading.mark(.school, at: index) else { continue }
      return school.end >= mark.end
    }
    return false
  }

  /// "Corle net buiten Winterswijk", "Zwolle bij Groenlo", "Barlo (gem. Aalten)": the second name
  /// only says which of the first is meant.
  func isQualifier(_ mark: Mark) -> Bool {
    let sentence = reading.tokens[mark.first].sentence
    guard reading.fields[mark.first] == .none else { return false }
    var back = mark.first - 1
    var steps = 0
    while back > 0, steps < 4, reading.tokens[back].sentence == sentence {
      if reading.has(.place, at: back) {
        let between = back + 1 ..| mark.first
        let opens =
          reading.tokens[mark.first].gap.contains(.open)
          || between.contains { reading.tokens[$0].gap.contains(.open) }
        let isNear = between.contains {
          reading.hasAny(CueSet(.near, .municipality, .hamlet), at: $0)
        }
        return opens || isNear
      }
      guard reading.hasAny(CueSet(.near, .municipality, .inside, .hamlet, .adverb), at: back) else {
        return false
      }
      back -= 1
      steps += 1
    }
    return false
  }
}
