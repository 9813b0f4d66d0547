// "De jongste is daar in oktober begonnen", "zit op dezelfde school": the school named before.

extension SchoolReader {
  func pointedAt(_ claims: [SchoolClaim]) -> [SchoolClaim] {
    guard !claims.isEmpty else { return [] }
    let byToken = Dictionary(
      claims.map { ($0.tokens.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    var found: [SchoolClaim] = []
    for index in reading.tokens.indices
    where reading.tokens[index].isReadable && points(index) && attends(index) {
      let named = (max(0, index - 30)..<index).reversed().lazy.compactMap { byToken[$0] }.first
      guard var claim = named, claim.status == .current,
        reading.tokens[claim.tokens.lowerBound].isReadable
      else { continue }
      claim.tokens = (index ..| index + 1)
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
