// A move from one place to another: done, the second is the home; still to come, the first.

extension ResidenceReader {
  /// "verhuizen in juli van Arnhem naar Winterswijk", "verhuist binnen Aalten": what the one place
  /// is by the verb's tense. A move that is done is read by its own words.
  func reachOfMove(_ preposition: Int, _ mark: Mark, _ sentence: Range<Int>) -> (Sign, Int)? {
    let word = reading.word(preposition)
    guard ["vanuit", "uit", "van", "binnen"].contains(word),
      let verb = move(near: preposition, sentence)
    else { return nil }
    if word == "binnen" { return (.home, verb) }
    guard !isDoneMove(verb, sentence) else { return nil }
    return (.home, verb)
  }

  /// A word of moving in the same clause, up to eight tokens before the preposition.
  func move(near preposition: Int, _ sentence: Range<Int>) -> Int? {
    let start = max(reading.clauseStart(preposition), preposition - 8)
    let end = min(reading.clauseEnd(preposition), preposition + 7)
    return (start ..| preposition).last { reading.word($0).hasPrefix("verhui") }
      ?? (preposition + 1 ..| end).first { reading.word($0).hasPrefix("verhui") }
  }

  private func isDoneMove(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    let word = reading.word(verb)
    if word.hasPrefix("verhuisd") { return true }
    // "na de verhuizing", "door een verhuizing": told of as something that was.
    guard word.hasPrefix("verhuizing") else { return false }
    return !(max(sentence.lowerBound, verb - 4) ..| verb).contains {
      ["aanstaande", "komende", "voor", "geplande", "vanwege"].contains(reading.word($0))
    }
  }
}
