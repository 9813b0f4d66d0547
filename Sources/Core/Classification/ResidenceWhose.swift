// Whose home a claim tells of: the child's, its parents', or somebody else's.

extension ResidenceChooser {
  func isSomebodyElse(_ owner: Owner) -> Bool {
    switch owner {
    case .adult(let mark):
      // The people next door are the family that it is about.
      if reading.word(mark.first) == "buren" { return false }
      if isOtherParent(mark) || isChildsParent(mark) { return false }
      if isUnborn, ["mevrouw", "mevr", "mw"].contains(reading.word(mark.first)) { return false }
      return mark.cue != .parent && mark.cue != .multiple
    // Who lives next door to the writer lives in the same place.
    case .speaker:
      if role == .school, isOfFamily { return false }
      return
        (role == .network || role == .professional
        || role == .school) && !reading.isByNeighbour
    case .we(_): return role == .network && !reading.isByNeighbour
    // "Mijn ex is weg. Hij woont in Limburg."
    case .pronoun(let mark):
      // "Ze woont bij mij": a child of the one who writes.
      let with = (mark.end ..| reading.clauseEnd(mark.first)).contains {
        reading.word($0) == "bij" && ["mij", "ons", "me"].contains(reading.word($0 + 1))
      }
      if with, role == .parent { return false }
      let meant = reading.antecedents(of: mark)
      return !meant.isEmpty && meant.allSatisfy { $0.cue == .otherAdult || $0.cue == .relative }
    default: return false
    }
  }

  /// Who passes a message on tells where they live themselves.
  func isForwarders(_ claim: ResidenceClaim) -> Bool {
    guard reading.segments.contains(where: { $0.zone == .forwarded }),
      reading.segment(claim.tokens.lowerBound).zone == .own
    else { return false }
    if case .speaker = claim.owner { return true }
    return false
  }

  /// "Mijn ex moest Nola brengen": who writes has a child, whatever school is named.
  private var isOfFamily: Bool {
    reading.first(.ownChild) != nil || reading.speaksOfTheirEx
  }

  /// "50/50, ik woon in Winterswijk en mijn ex in Doetinchem"
  private func isOtherParent(_ mark: Mark) -> Bool {
    mark.cue == .otherAdult && reading.first(.coParenting) != nil
      && (mark.first ..| mark.end).contains {
        ["ex", "exman", "exvrouw"].contains(reading.word($0))
      }
  }

  /// "bij mijn schoondochter in Kotten": a grandparent's or an aunt's word for the child's parent.
  func isChildsParent(_ mark: Mark) -> Bool {
    role == .network && Self.parentsOfKin.contains(reading.word(mark.end - 1))
      && (mark.first - 1 ..| mark.end).contains {
        ["mijn", "onze", "mn", "m'n"].contains(reading.word($0))
      }
  }

  private static let parentsOfKin: Set<String> = [
    "schoondochter", "schoonzoon", "dochter", "zoon", "zus", "broer", "zwager", "schoonzus",
    "stiefdochter", "stiefzoon",
  ]

  func isParents(_ claim: ResidenceClaim) -> Bool {
    switch claim.owner {
    case .adult(let mark): return mark.cue == .parent || isOtherParent(mark)
    // "Haar stiefvader is veroordeeld. Hij woont nu in Brabant."
    case .pronoun(let mark):
      let meant = reading.antecedents(of: mark)
      return !meant.isEmpty && meant.allSatisfy { $0.cue == .parent }
    default: return false
    }
  }

  /// "De man is aangehouden. Hij verblijft in Arnhem."
  func isOfAdult(_ owner: Owner) -> Bool {
    guard case .pronoun(let pronoun) = owner else { return false }
    let near = reading.people.last { $0.first < pronoun.first }
    return near.map { $0.cue == .otherAdult || $0.cue == .parent && $0.value == pronoun.value }
      ?? false
  }
}
