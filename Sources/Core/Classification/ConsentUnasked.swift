// Parents who do not know of a signal: "met zijn ouders heb ik hier nog niet over gesproken", "zij
// weten dus niet dat ik dit invul". Worth more than a tick on a form.

extension ConsentReader {
  /// The denial in the first sentence that says so, in running text.
  func unasked(in range: Range<Int>? = nil) -> Mark? {
    reading.marks.first { mark in
      guard mark.cue == .consentWord, mark.value == ConsentSense.deny.rawValue,
        reading.tokens[mark.first].isReadable, !reading.isForm(mark.first),
        range?.contains(mark.first) ?? true
      else { return false }
      let sentence = reading.sentence(around: mark.first)
      guard speaksOfParents(sentence) else { return false }
      return isUnknown(mark, sentence) || isUntold(mark, sentence)
    }
  }

  /// "Hij weet niet dat wij schrijven", of somebody of age; "met zijn voogd niet besproken".
  func unaware(ofAge: Bool) -> Mark? {
    reading.marks.first { mark in
      guard mark.cue == .consentWord, mark.value == ConsentSense.deny.rawValue,
        reading.tokens[mark.first].isReadable, !reading.isForm(mark.first)
      else { return false }
      let sentence = reading.sentence(around: mark.first)
      if ofAge, reading.any(CueSet(.he, .child), in: sentence.lowerBound ..| mark.first),
        isUnknown(mark, sentence)
      {
        return true
      }
      return sentence.contains { reading.word($0).hasSuffix("voogd") }
        && (isUntold(mark, sentence) || isUnknown(mark, sentence))
    }
  }

  /// In this sentence or, as "ze" and "zij", in the one before.
  private func speaksOfParents(_ sentence: Range<Int>) -> Bool {
    if reading.any(CueSet(.parent, .family), in: sentence) { return true }
    guard reading.any(CueSet(.they, .he), in: sentence), sentence.lowerBound > 1 else {
      return false
    }
    return reading.any(.parent, in: reading.sentence(around: sentence.lowerBound - 1))
  }

  /// "weten dus niet dat", "weet nog van niets"; not "weten niet hoe het verder moet".
  private func isUnknown(_ denial: Mark, _ sentence: Range<Int>) -> Bool {
    let knows = (denial.first - 5 ..| denial.first).contains {
      sentence.contains($0) && Self.knowing.contains(reading.word($0))
        && !reading.hasAny(CueSet(.speaker, .we), at: $0 - 1)
        && !reading.hasAny(CueSet(.speaker, .we), at: $0 + 1)
    }
    let next = reading.word(denial.end)
    if knows {
      let isEnd = !sentence.contains(denial.end) || reading.tokens[denial.end].gap != .space
      return isEnd || ["dat", "van", "hiervan", "ervan", "over", "af", "en", "maar"].contains(next)
    }
    // "die hier nog niets van weten"
    return (denial.end ..| denial.end + 3).contains {
      sentence.contains($0) && ["weten", "weet"].contains(reading.word($0))
        && ["van", "vanaf", "hiervan", "ervan"].contains(reading.word($0 - 1))
    }
  }

  /// "heb ik nog niet besproken", "zijn nog niet ingelicht": by the writer, or by nobody named.
  private func isUntold(_ denial: Mark, _ sentence: Range<Int>) -> Bool {
    let after = denial.end ..| min(denial.end + 6, sentence.upperBound)
    guard
      let told = after.first(where: { Self.telling.contains(reading.word($0)) }),
      !(after.lowerBound ..| told).contains(where: {
        !reading.tokens[$0].gap.isDisjoint(with: .clause)
      })
    else { return false }
    // "hebben niet met elkaar gesproken", "heeft nooit over zijn jeugd verteld"
    if (denial.end ..| told).contains(where: { reading.word($0) == "elkaar" }) { return false }
    let before = reading.clauseStart(denial.first) ..| denial.first
    // "ouders nog niet gesproken": the small verb is left out.
    if reading.any(.parent, in: before),
      !before.contains(where: {
        ["hebben", "heeft", "had", "hadden", "hebt"].contains(reading.word($0))
      })
    {
      return true
    }
    return before.contains {
      reading.hasAny(CueSet(.speaker, .we), at: $0)
        || ["is", "zijn", "werden", "werd", "worden"].contains(reading.word($0))
    }
  }

  private static let knowing: Set<String> = ["weten", "weet", "wisten", "wist"]
  private static let telling: Set<String> = [
    "gesproken", "besproken", "overlegd", "gevraagd", "verteld", "voorgelegd", "ingelicht",
    "gedeeld", "aangekaart", "gemeld", "genoemd", "ge\u{EF}nformeerd", "geinformeerd", "bereikt",
    "benaderd", "gebeld",
  ]
}
