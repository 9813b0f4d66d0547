// A school that is not named: "de praktijkschool in Winterswijk", "zit in Barlo op school". Where
// the team's list has only one of that kind in that town, that one is meant.

extension SchoolReader {
  func byTown() -> [SchoolClaim] {
    var claims: [SchoolClaim] = []
    for mark in reading.marks where mark.cue == .place {
      guard reading.tokens[mark.first].isReadable, reading.fields[mark.first] == .none,
        !reading.has(.school, at: mark.first), let noun = schoolNoun(beside: mark),
        let school = onlySchool(in: mark, called: noun)
      else { continue }
      let first = min(noun, mark.first)
      let range = first ..| max(noun + 1, mark.end)
      var claim = SchoolClaim(
        status: .current, schools: [school], tokens: range, owner: reading.owner(before: first))
      describe(&claim, Mark(cue: .school, value: 0, first: first, end: range.upperBound))
      claims.append(claim)
    }
    return claims
  }

  /// The noun of "de basisschool in Zieuwent", "op school te Barlo", "in Kotten naar school".
  private func schoolNoun(beside mark: Mark) -> Int? {
    guard ["in", "te"].contains(reading.word(mark.first - 1)),
      reading.tokens[mark.first].gap == .space, reading.tokens[mark.first - 1].gap == .space
    else { return nil }
    let before = mark.first - 2
    if Self.kinds[reading.word(before)] != nil, !reading.has(.school, at: before) {
      return before
    }
    guard ["naar", "op"].contains(reading.word(mark.end)) else { return nil }
    let after = (mark.end + 1 ..| mark.end + 3).first {
      Self.kinds[reading.word($0)] != nil && !reading.has(.school, at: $0)
    }
    return after
  }

  private func onlySchool(in mark: Mark, called noun: Int) -> Int? {
    guard let stages = Self.kinds[reading.word(noun)] else { return nil }
    let name = reading.lexicon.placeNames[Int(mark.value)]
    var found: Set<Int> = []
    for place in name.places.map({ reading.lexicon.places[$0] }) where place.area == .inside {
      for town in [place.name, place.partOf].compactMap({ $0 }) {
        for school in reading.lexicon.schoolsByTown[Lexicon.key(town)] ?? []
        where isSame(place, reading.lexicon.schools[school]) && isItsOwn(place, school) {
          found.insert(school)
        }
      }
    }
    let fitting = found.filter { index in
      let school = reading.lexicon.schools[index]
      return !school.closed && (stages.isEmpty || !stages.isDisjoint(with: school.stages))
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  /// A hamlet is not the town that it belongs to.
  private func isItsOwn(_ place: Place, _ school: Int) -> Bool {
    let town = reading.lexicon.schools[school].town
    return town == place.name || town.hasSuffix(" " + place.name)
  }

  private static let kinds: [String: Set<School.Stage>] = [
    "school": [], "schooltje": [.primary], "basisschool": [.primary], "basischool": [.primary],
    "dorpsschool": [.primary], "dorpsschooltje": [.primary], "basisschooltje": [.primary],
    "praktijkschool": [.practical], "praktijkonderwijs": [.practical], "mbo": [.vocational],
    "roc": [.vocational], "sbo": [.specialPrimary], "so": [.special], "vso": [.special],
  ]
}
