// Which of the team's own rules have their words in a text: in the subject, or in somebody's own or
// forwarded words.

struct RuleWordsReader {
  let reading: Reading

  /// Indices in the policy's list of rules; one without words is never among them.
  func read() -> Set<Int> {
    var places: [Int32: [Range<Int>]] = [:]
    for mark in reading.marks where mark.cue == .rulePiece && isSpoken(mark.first) {
      places[mark.value, default: []].append(mark.first ..| mark.end)
    }
    if places.isEmpty { return [] }
    let rules = reading.lexicon.rules.rules
    return Set(rules.indices.filter { rules[$0].contains { stands($0, places) } })
  }

  private func isSpoken(_ index: Int) -> Bool {
    let segment = reading.segment(index)
    return segment.field.isEmpty && [.subject, .own, .forwarded].contains(segment.zone)
  }

  /// Whether the pieces stand in order, with at most five other words between two of them.
  private func stands(_ pieces: [Int32], _ places: [Int32: [Range<Int>]]) -> Bool {
    var ends: Set<Int>?
    for piece in pieces {
      let reached = (places[piece] ?? []).filter { place in
        ends.map { ends in
          (0...UrgentPhrase.reach).contains { ends.contains(place.lowerBound - $0) }
        } ?? true
      }
      if reached.isEmpty { return false }
      ends = Set(reached.map(\.upperBound))
    }
    return ends != nil
  }
}
