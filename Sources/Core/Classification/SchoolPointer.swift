// "De jongste is daar in oktober begonnen", "zit op dezelfde school": the school named before.

extension SchoolReader {
  func pointedAt(_ claims: [SchoolClaim]) -> [SchoolClaim] {
    guard !claims.isEmpty else { return [] }
    var found: [SchoolClaim] = []
    for index in reading.tokens.indices
    where reading.tokens[index].isReadable && points(index) {
      guard
        let named = claims.last(where: {
          $0.tokens.lowerBound < index && index - $0.tokens.upperBound < 30
            && $0.status == .current && reading.tokens[$0.tokens.lowerBound].isReadable
        }), attends(index)
      else { continue }
      var claim = named
      claim.tokens = index ..| index + 1
      claim.owner = reading.owner(before: index)
      claim.isLabelled = false
      switch claim.owner {
      case .child, .name, .sibling, .siblings: found.append(claim)
      default: continue
      }
    }
    return found
  }

  /// "daar", "dezelfde school", "diezelfde school".
  private func points(_ index: Int) -> Bool {
    switch reading.tokens[index].length {
    case 4: reading.word(index) == "daar"
    case 8, 11:
      ["dezelfde", "diezelfde"].contains(reading.word(index))
        && reading.has(.schoolNoun, at: index + 1)
    default: false
    }
  }

  /// The clause says that somebody sits, goes or began there now.
  private func attends(_ index: Int) -> Bool {
    let clause =
      max(reading.clauseStart(index), index - 8) ..| min(reading.clauseEnd(index), index + 8)
    return clause.contains { Self.going.contains(reading.word($0)) }
      && !clause.contains { ["zat", "ging", "nog", "straks", "wil"].contains(reading.word($0)) }
      && !reading.any(CueSet(.lives, .works), in: clause)
  }

  private static let going: Set<String> = [
    "zit", "zitten", "gaat", "gaan", "begonnen", "gestart", "groep", "klas", "school", "leerling",
  ]
}
