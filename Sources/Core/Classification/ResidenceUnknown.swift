// Homes in places that no dictionary has, and in places that somebody mistyped.

extension ResidenceReader {
  // MARK: Places that no dictionary has

  /// "woont in Amersfoort".
  func unknownPlaces() -> [ResidenceClaim] {
    var claims: [ResidenceClaim] = []
    for mark in reading.marks where mark.cue == .lives || mark.cue == .registered {
      guard reading.tokens[mark.first].isReadable else { continue }
      var index = mark.end
      let sentence = reading.tokens[mark.first].sentence
      var steps = 0
      while steps < 9, reading.tokens[index].sentence == sentence, !reading.has(.place, at: index),
        reading.tokens[index].gap.isDisjoint(with: .clause)
      {
        let word = reading.word(index)
        if ["in", "te"].contains(word), let claim = unknown(at: index + 1, mark) {
          claims.append(claim)
          break
        }
        index += 1
        steps += 1
      }
    }
    for mark in reading.marks where mark.cue == .from && reading.tokens[mark.first].isReadable {
      if let claim = misspelt(at: mark.end, mark) { claims.append(claim) }
    }
    for index in reading.tokens.indices
    where reading.tokens[index].isReadable && reading.tokens[index].word == 0
      && reading.tokens[index].capital && reading.word(index - 1) == "in" && isDwelling(index - 2)
    {
      let verb = Mark(cue: .inside, value: 0, first: index - 1, end: index)
      if let claim = misspelt(at: index, verb) { claims.append(claim) }
    }
    for index in reading.tokens.indices where reading.fields[index] == .town {
      guard reading.tokens[index].isReadable, reading.fields[index - 1] != .town,
        var claim = unknown(at: index, Mark(cue: .placeLabel, value: 0, first: index, end: index))
      else { continue }
      claim.strength = 85
      claims.append(claim)
    }
    return claims
  }

  /// "woont in Winterswik": one letter from a name that means one place.
  func misspelt(at index: Int, _ verb: Mark) -> ResidenceClaim? {
    let token = reading.tokens[index]
    guard token.word == 0, !token.isEnd, !token.isNumber, !isStreet(index),
      token.gap == .space || verb.cue == .placeLabel,
      let phrase = reading.lexicon.spellings.phrase(near: reading.folded(index))
    else { return nil }
    let mark = Mark(cue: .place, value: Int32(phrase), first: index, end: index + 1)
    let resolved = resolver.resolve(mark)
    guard !resolved.isRegion else { return nil }
    var claim = judge(mark)
    claim.residence = resolved.residence
    claim.options = resolved.options
    return claim.kind == .mentioned || claim.kind == .ignored ? nil : claim
  }

  func unknown(at index: Int, _ verb: Mark) -> ResidenceClaim? {
    let token = reading.tokens[index]
    if let meant = misspelt(at: index, verb) { return meant }
    guard token.capital, token.word == 0, token.gap == .space || verb.cue == .placeLabel,
      token.length >= 3,
      !reading.has(.place, at: index), !reading.has(.place, at: index + 1),
      !reading.has(.school, at: index), !isStreet(index), !reading.tokens[index + 1].isNumber
    else { return nil }
    let name = reading.text(index ..| index + 1)
    let mark = Mark(cue: .place, value: 0, first: index, end: index + 1)
    var claim = ResidenceClaim(
      kind: .home,
      residence: Residence(place: name, postcode: nil, municipality: nil, area: .unclear),
      strength: 80, tokens: index ..| index + 1, owner: homeOwner(mark, sign: verb.first),
      options: [name])
    if reading.has(.lived, at: verb.first) { claim.kind = .former }
    if reading.has(.moving, at: verb.first) { claim.kind = .future }
    let clause = reading.clauseStart(verb.first) ..| index
    if reading.any(.stays, in: clause) { claim.kind = .stay }
    if reading.any(.german, in: reading.sentence(around: index)) {
      claim.residence.municipality = "Duitsland"
      claim.residence.area = .outside
      claim.options = []
    }
    return claim
  }
}
