// Acute danger now, by the team's own words. A phrase that says "not acute", "last year" or the
// like takes the alarm out of its sentence, and only out of that one.

struct UrgencyReader {
  let reading: Reading

  func read() -> Evidence? {
    for index in reading.tokens.indices where reading.fields[index] == .acute {
      let word = reading.word(index)
      if ["ja", "yes", "true", "waar", "j", "1", "wel"].contains(word) {
        return reading.evidence(.urgency, "ja", index ..| index + 1)
      }
    }
    let calm = matches(.urgentException, reading.lexicon.calmPieces)
    // What happens today is never the past that an exception speaks of.
    let calmHere = calm.filter {
      !reading.any(.today, in: reading.sentence(around: $0.lowerBound))
        || reading.word($0.lowerBound) == "niet" || reading.word($0.lowerBound) == "geen"
    }
    let quiet = Set(calmHere.map { reading.tokens[$0.lowerBound].sentence })
    for range in matches(.urgentPiece, reading.lexicon.urgentPieces)
    where !quiet.contains(reading.tokens[range.lowerBound].sentence) && !isNegated(range) {
      return reading.evidence(.urgency, "ja", range)
    }
    return nil
  }

  /// What was silenced, for the explanation.
  func silenced() -> Evidence? {
    guard let range = matches(.urgentPiece, reading.lexicon.urgentPieces).first else { return nil }
    let sentence = reading.sentence(around: range.lowerBound)
    return reading.evidence(
      .note, "niet acuut in zijn zin",
      sentence.lowerBound ..| min(sentence.upperBound, range.upperBound + 6))
  }

  /// The places where a whole pattern stands: its pieces in order, at most five words apart, in one
  /// sentence.
  private func matches(_ cue: Cue, _ pieces: [UrgentPiece]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    // Per pattern: the pieces seen last, as (index of the piece, where the pattern began, its end).
    var open: [Int: [(piece: Int, first: Int, end: Int)]] = [:]
    for mark in reading.marks where mark.cue == cue && mayAlarm(mark.first) {
      let piece = pieces[Int(mark.value)]
      if piece.index == 0 {
        if piece.isLast {
          found.append(mark.first ..| mark.end)
        } else {
          open[piece.pattern, default: []].append((0, mark.first, mark.end))
        }
        continue
      }
      let sentence = reading.tokens[mark.first].sentence
      guard
        let before = open[piece.pattern]?.last(where: {
          $0.piece == piece.index - 1 && $0.end <= mark.first && mark.first - $0.end <= 5
            && reading.tokens[$0.first].sentence == sentence
        })
      else { continue }
      if piece.isLast {
        found.append(before.first ..| mark.end)
      } else {
        open[piece.pattern, default: []].append((piece.index, before.first, mark.end))
      }
    }
    return found.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Urgent words count wherever somebody speaks for themselves, also below a greeting.
  private func mayAlarm(_ index: Int) -> Bool {
    let zone = reading.segment(index).zone
    guard zone == .own || zone == .forwarded || zone == .subject else { return false }
    switch reading.fields[index] {
    case .referrer, .organisation, .name, .school, .consent: return false
    default: return true
    }
  }

  /// "geen acuut gevaar", "Acuut: nee".
  private func isNegated(_ range: Range<Int>) -> Bool {
    let after = reading.tokens[range.upperBound]
    if after.gap.contains(.colon) {
      let word = reading.word(range.upperBound)
      if ["nee", "geen", "niet", "nvt", "no"].contains(word) { return true }
    }
    if after.gap.isSubset(of: [.space]),
      ["niet", "nooit", "nie"].contains(reading.word(range.upperBound)),
      !["alleen", "meer"].contains(reading.word(range.upperBound + 1))
    {
      return true
    }
    for back in 1...2 {
      let index = range.lowerBound - back
      guard index > 0, reading.tokens[index].sentence == reading.tokens[range.lowerBound].sentence,
        reading.tokens[index + 1].gap.isDisjoint(with: .clause)
      else { return false }
      let word = reading.word(index)
      if ["geen", "nooit", "zonder"].contains(word) || (word == "niet" && back == 1) {
        return true
      }
    }
    return false
  }
}
