// The age of a child that was born lately: "ze is drie weken geleden bevallen", "in augustus ben ik
// bevallen van onze zoon". Read only where nothing else tells an age.

extension AgeReader {
  func newborns() -> [AgeClaim] {
    for index in reading.tokens.indices where reading.tokens[index].isReadable {
      let isDelivery = ["bevallen", "beviel"].contains(reading.word(index))
      guard isDelivery || reading.word(index) == "geboren", let time = timeOfBirth(index),
        !reading.any(CueSet(.dueLabel, .becomes), in: time.lowerBound - 3 ..| index + 1),
        !["zou", "moet", "gaat", "zal", "over"].contains(reading.word(time.lowerBound - 1))
      else { continue }
      let child = reading.people.first { $0.first > index && $0.cue == .child }
      let isOf = child.map { reading.word(index + 1) == "van" && $0.first - index <= 4 } ?? false
      var owner: Owner = isDelivery ? .unknown : reading.owner(before: index)
      if isOf, let child { owner = .child(child) }
      return [AgeClaim(min: 0, max: 0, strength: .stated, tokens: time, owner: owner)]
    }
    return []
  }

  /// "drie weken geleden", "vorige maand", "in augustus" without a year, in the same sentence.
  private func timeOfBirth(_ event: Int) -> Range<Int>? {
    let sentence = reading.sentence(around: event)
    let near = max(sentence.lowerBound, event - 10) ..| min(sentence.upperBound, event + 8)
    for at in near {
      if ["geleden", "terug"].contains(reading.word(at)),
        reading.hasAny(CueSet(.weeks, .days, .months), at: at - 1),
        let number = reading.number(at: at - 2)
      {
        return reading.has(.months, at: at - 1) && number > 11 ? nil : at - 2 ..| at + 1
      }
      if reading.starts(.month, at: at), !reading.tokens[at + 1].isNumber,
        !reading.tokens[at - 1].isNumber || reading.tokens[at - 1].number < 32
      {
        return at ..| at + 1
      }
      let word = reading.word(at)
      if ["gisteren", "vannacht", "vanmorgen", "vanochtend", "eergisteren"].contains(word) {
        return at ..| at + 1
      }
      if ["vorige", "afgelopen", "deze"].contains(word),
        ["week", "maand"].contains(reading.word(at + 1))
      {
        return at ..| at + 2
      }
    }
    return nil
  }
}
