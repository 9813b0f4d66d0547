// What may follow a number that is an age.

extension AgeReader {
  /// Between two numbers they make one of them.
  private static let joiners: Set<String> = [
    "tot", "maal", "keer", "plus", "min", "uur", "per", "van", "jaar", "tegen", "euro", "procent",
    "ongeveer", "bijna", "voor", "over",
  ]

  /// Nothing that is counted follows.
  func endsLikeAge(_ end: Int) -> Bool {
    let token = reading.tokens[end]
    if token.isEnd || token.sentence != reading.tokens[end - 1].sentence { return true }
    if !token.gap.isDisjoint(with: .clause) { return !token.gap.contains(.colon) }
    if token.gap.contains(.newline) { return true }
    if token.gap.contains(.slash) || token.gap.contains(.other) || token.gap.contains(.hyphen) {
      return false
    }
    if token.isNumber, token.length <= 2, token.gap == .space,
      reading.any(.children, in: end - 3 ..| end)
    {
      return true
    }
    if token.isNumber || reading.number(at: end + 1) != nil && !reading.has(.toBe, at: end) {
      // "een jongen van 16 uit 4 havo"
      if ["uit", "in", "op"].contains(reading.word(end)),
        reading.any(CueSet(.level, .form), in: end + 2 ..| end + 4)
      {
        return true
      }
      // "Mijn dochter van 8 slaapt 4 uur", but not "8 tot 12" or "8 x 2".
      return !token.isNumber && token.gap == .space && token.length > 2
        && !AgeReader.joiners.contains(reading.word(end))
        || ["en", "of"].contains(reading.word(end))
    }
    if token.gap.isEmpty { return false }
    if ["op", "van"].contains(reading.word(end)), reading.number(at: end + 2) == nil {
      return true
    }
    let other = CueSet(
      .countNoun, .children, .siblings, .schoolNoun, .level, .form, .bridge, .vocational, .group)
    return !reading.hasAny(other, at: end)
  }
}
