// Whom a signal is not about although it tells their age, and a grown-up who asks for themselves.

extension SubjectReader {
  /// "Mijn andere zoon is al uit huis", or "De oudste is 24. Met haar is nooit iets geweest."
  func asideSentences() -> [Int32] {
    reading.marks.filter { $0.cue == .setAside && reading.tokens[$0.first].isReadable }.flatMap {
      mark -> [Int32] in
      let sentence = reading.sentence(around: mark.first)
      let own = reading.tokens[mark.first].sentence
      return ["met", "daar"].contains(reading.word(sentence.lowerBound)) ? [own - 1, own] : [own]
    }
  }

  /// "zij heeft zelf een meisje van 10": a new partner's.
  func isPartners(_ index: Int) -> Bool {
    guard reading.word(index - 1) == "een", !isThirdParty else { return false }
    let has = (index - 4 ..| index - 1).first { ["heeft", "had"].contains(reading.word($0)) }
    guard let has else { return false }
    return reading.any(CueSet(.he, .otherAdult), in: has - 3 ..| has)
      && reading.any(.otherAdult, in: reading.sentence(around: index))
  }

  /// Somebody of 24 or over who asks for themselves and mentions no child.
  mutating func takeGrownWriter() {
    guard subjects.isEmpty, !isThirdParty, reading.first(.child) == nil,
      reading.first(.ownChild) == nil, reading.first(.pregnant) == nil
    else { return }
    let own = ignored.first { claim in
      if case .speaker = claim.owner { return claim.min >= 24 }
      return false
    }
    guard let own else { return }
    add(own, to: writer(at: own.tokens.lowerBound))
    ignored.removeAll { $0.tokens == own.tokens }
  }
}
