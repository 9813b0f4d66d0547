// Which school the child attends now. Names count as whole words; a name that several schools share
// needs its town, its location or its mail domain; a first name needs the word "school" or "op".

struct SchoolClaim: Sendable {
  enum Status: Sendable { case current, former, future, workplace, referrer }
  var status: Status
  /// Indices in the lexicon: one when it is clear, several when a person has to choose.
  var schools: [Int]
  /// All locations that share the name.
  var locations: [Int] = []
  var tokens: Range<Int>
  var owner: Owner
  var isLabelled = false
  /// A town or a location beside the name says which of several is meant.
  var isPlaced: Bool { schools.count == 1 && locations.first != schools[0] && locations.count > 1 }
  /// The words say "zit op" or the like.
  var isExplicit = false
  /// Told in the past tense: counts less than a school of now.
  var isPast = false
}

struct SchoolReader {
  let reading: Reading
  /// Schools whose own domain the sender writes from.
  let writingFrom: [Int]

  func read() -> [SchoolClaim] {
    var claims: [SchoolClaim] = []
    for mark in reading.marks where mark.cue == .school {
      let inReach = reading.tokens[mark.first].isReadable || isReferrerText(mark.first)
      guard inReach, isSchool(mark) else { continue }
      claims.append(claim(mark))
    }
    claims += byTown()
    claims += pointedAt(claims)
    for (index, before) in zip(claims.indices.dropFirst(), claims)
    where before.status == .former && isJoined(claims[index], to: before) {
      claims[index].status = .former
    }
    for (index, before) in zip(claims.indices.dropFirst(), claims)
    where isLocation(claims[index], of: before) {
      claims[index].status = before.status
      if claims[index - 1].schools.count > 1 {
        claims[index - 1].schools = claims[index].schools
      }
    }
    return claims
  }

  /// "de brugklas van het Scholten College, locatie Kloosterhof": one school in two names.
  private func isLocation(_ claim: SchoolClaim, of before: SchoolClaim) -> Bool {
    let between = before.tokens.upperBound ..| claim.tokens.lowerBound
    return between.count <= 2
      && reading.tokens[claim.tokens.lowerBound].sentence
        == reading.tokens[before.tokens.lowerBound].sentence
      && between.allSatisfy { reading.has(.location, at: $0) || reading.has(.inside, at: $0) }
      && claim.schools.contains(where: before.locations.contains)
  }

  /// "Na De Leilinde en De Wissel"
  private func isJoined(_ claim: SchoolClaim, to before: SchoolClaim) -> Bool {
    let between = before.tokens.upperBound ..| claim.tokens.lowerBound
    return between.count <= 2 && !between.isEmpty
      && ["en", "of"].contains(
        reading.word(between.lowerBound))
  }

  private func isReferrerText(_ index: Int) -> Bool {
    let zone = reading.segment(index).zone
    return zone == .signature || zone == .own || zone == .forwarded || zone == .subject
  }

  // MARK: Whether the words mean a school at all

  private func isSchool(_ mark: Mark) -> Bool {
    let name = reading.lexicon.schoolNames[Int(mark.value)]
    switch reading.fields[mark.first] {
    case .school, .schoolLocation, .organisation: return true
    case .town, .address, .postcode: return false
    default: break
    }
    if reading.hasAny(CueSet(.title), at: mark.first - 1), !name.saysSchool { return false }
    if name.saysSchool { return true }
    if name.isAcronym, isPrepared(mark) { return true }
    // "de deur op slot": a short word in small letters is no name.
    let token = reading.tokens[mark.first]
    if name.length == 1, token.length <= 4, !token.capital,
      !["de", "het", "t"].contains(reading.word(mark.first - 1))
    {
      return false
    }
    if name.isLocation {
      let clause = reading.clauseStart(mark.first) ..| reading.clauseEnd(mark.end - 1)
      return !reading.any(.lives, in: clause)
        && reading.any(
          CueSet(.attends, .pupil, .group, .form, .bridge, .level, .schoolNoun, .location),
          in: clause)
    }
    let prepared = isPrepared(mark)
    if name.isFirstName { return prepared && !isPersonal(mark) || isFollowed(mark) && prepared }
    let capital = reading.tokens[mark.end - 1].capital
    if name.length > 1 { return capital || prepared || isFollowed(mark) }
    if prepared { return true }
    guard capital else { return false }
    let before = mark.first - 1
    if reading.isSentenceStart(mark.first) {
      return isFollowed(mark)
        || reading.sentence(around: mark.first).count <= mark.end - mark.first + 1
    }
    // "Anouk Stegeman" is a person.
    let previous = reading.tokens[before]
    let article = ["de", "het", "t"].contains(reading.word(before))
    if previous.capital, previous.word == 0 || reading.lexicon.firstNames.contains(previous.word),
      !article
    {
      return false
    }
    return !reading.starts(.school, at: before)
  }

  /// "op", "naar", "school", "leerling van" right before it, an article between or not.
  private func isPrepared(_ mark: Mark) -> Bool {
    var before = mark.first - 1
    let sentence = reading.tokens[mark.first].sentence
    guard reading.tokens[before].sentence == sentence else { return false }
    if isDescription(mark) { return true }
    let gap = reading.tokens[mark.first].gap
    if !gap.isDisjoint(with: .clause), !gap.contains(.colon) { return false }
    if ["de", "het", "t", "een"].contains(reading.word(before)) {
      before -= 1
    }
    if reading.hasAny(CueSet(.schoolPrefix, .schoolNoun), at: before) { return true }
    let word = reading.word(before)
    if word == "op" || word == "namens" || word == "vanaf" { return true }
    if word == "naar" || word == "bij" { return true }
    return word == "van" && reading.hasAny(CueSet(.pupil, .function, .group, .form), at: before - 1)
      || word == "van" && reading.number(at: before - 1) != nil
  }

  /// "naar school moet (gerardus hier in lievelde)", "Bas (11, kroonland)": the bracket says which.
  private func isDescription(_ mark: Mark) -> Bool {
    let gap = reading.tokens[mark.first].gap
    guard gap.contains(.open) || gap.contains(.comma),
      let open = reading.bracket(around: mark.first)
    else { return false }
    return reading.any(CueSet(.group, .form, .bridge, .level), in: open ..| mark.first)
      || (open ..| mark.first).contains { reading.number(at: $0).map { $0 < 24 } ?? false }
      || reading.any(CueSet(.schoolNoun, .pupil), in: open - 4 ..| open)
  }

  /// "op Emma gewacht" would be a person; "naar Emma" too.
  private func isPersonal(_ mark: Mark) -> Bool {
    let before = mark.first - 1
    let word = reading.word(before)
    if ["naar", "bij", "van"].contains(word) {
      return !reading.hasAny(CueSet(.pupil, .function, .group, .form), at: before - 1)
    }
    return false
  }

  /// A town, a location or a class right after it.
  private func isFollowed(_ mark: Mark) -> Bool {
    var next = mark.end
    if reading.starts(.inside, at: next) { next += 1 }
    return reading.hasAny(CueSet(.place, .location, .group, .form, .bridge, .level), at: next)
      && reading.tokens[next].sentence == reading.tokens[mark.first].sentence
  }

  // MARK: What the words around it make of it

  private func claim(_ mark: Mark) -> SchoolClaim {
    var range = mark.first ..| mark.end
    let schools = resolve(mark, &range)
    let owner = reading.owner(before: mark.first)
    let name = reading.lexicon.schoolNames[Int(mark.value)]
    var claim = SchoolClaim(
      status: .current, schools: schools, locations: name.schools + name.locations, tokens: range,
      owner: owner)
    switch reading.fields[mark.first] {
    case .school, .schoolLocation:
      claim.isLabelled = true
      return claim
    case .organisation, .referrer:
      claim.status = .referrer
      return claim
    default: break
    }
    if !reading.tokens[mark.first].isReadable {
      claim.status = .referrer
      return claim
    }
    describe(&claim, mark)
    return claim
  }

  /// What the clause says about the child and this school.
  func describe(_ claim: inout SchoolClaim, _ mark: Mark) {
    claim.status = status(mark, claim.owner)
    let start = reading.clauseStart(mark.first)
    claim.isExplicit = (max(start, mark.first - 6) ..| mark.first).contains { index in
      reading.has(.pupil, at: index)
        || reading.has(.attends, at: index) && !Self.prepositions.contains(reading.word(index))
    }
    claim.isPast = isPast(mark)
  }

  /// Words of attending that say nothing without a verb.
  private static let prepositions: Set<String> = ["op", "bij", "van", "naar", "de", "het"]

  private func status(_ mark: Mark, _ owner: Owner) -> SchoolClaim.Status {
    let start = reading.clauseStart(mark.first)
    let end = reading.clauseEnd(mark.end - 1)
    if let labelled = labelled(start) { return labelled }
    let before = max(start, mark.first - 9) ..| mark.first
    let after = mark.end ..| min(end, mark.end + 4)
    let sits = before.contains {
      ["zit", "zitten"].contains(reading.word($0))
    }
    if let work = before.last(where: { reading.has(.works, at: $0) && !isSite($0) }), !sits,
      !reading.any(CueSet(.pupil, .child, .ordinal, .vocational), in: work + 1 ..| mark.first)
    {
      return .workplace
    }
    if hasStarted(mark) { return .current }
    if mayGo(before) || goesLater(before) { return .future }
    if wasThere(mark) || isLeft(mark) || isEarlier(mark) || hasStopped(mark) { return .former }
    if isStill(before) || hasChanged(before) || movesUp(before) { return .current }
    if !sits {
      // "is op De Twijg nog plek?"
      if after.contains(where: { ["plek", "plaats"].contains(reading.word($0)) })
        || hasNoRoom(mark)
      {
        return .future
      }
      if reading.any(.formerSchool, in: after) && isParticiple(after) { return .former }
      if reading.any(.futureSchool, in: before), !isDone(before) { return .future }
      if before.contains(where: { reading.has(.formerSchool, at: $0) && !isFedUp($0) }) {
        return .former
      }
    }
    if isFunctionNear(mark, before) { return .referrer }
    return .current
  }

  /// "op de vestiging Doetinchem van het Oude IJssel College"
  private func isSite(_ index: Int) -> Bool {
    reading.has(.location, at: index) && reading.word(index).hasPrefix("vestiging")
  }

  /// "Ik ben het helemaal zat met de Ratumhoeve."
  private func isFedUp(_ index: Int) -> Bool {
    reading.word(index) == "zat"
      && (index - 4 ..| index).contains { ["ben", "is", "zijn"].contains(reading.word($0)) }
  }

  /// "De Twijg zegt dat er geen plek is."
  private func hasNoRoom(_ mark: Mark) -> Bool {
    let sentence = reading.sentence(around: mark.first)
    return sentence.contains {
      reading.word($0) == "geen" && ["plek", "plaats"].contains(reading.word($0 + 1))
    } && !reading.any(.attends, in: sentence)
  }

  private func isParticiple(_ range: Range<Int>) -> Bool {
    range.contains {
      ["gezeten", "gegaan", "gestopt", "geslaagd"].contains(
        reading.word($0))
    }
  }

  /// "intern begeleider OBS Esdoornhof", "juf op De Wissel", "namens de Bonifatiusschool".
  private func isFunctionNear(_ mark: Mark, _ before: Range<Int>) -> Bool {
    let near = max(before.lowerBound, mark.first - 4) ..| mark.first
    if near.contains(where: { ["namens", "vanuit"].contains(reading.word($0)) }) {
      return true
    }
    guard let at = near.last(where: { reading.starts(.function, at: $0) }) else { return false }
    return !reading.any(CueSet(.child, .pupil), in: at + 1 ..| max(at + 1, mark.first - 2))
  }

  // MARK: Which of several

  func resolve(_ mark: Mark, _ range: inout Range<Int>) -> [Int] {
    let name = reading.lexicon.schoolNames[Int(mark.value)]
    let all = name.schools + name.locations
    guard all.count > 1 else { return all }
    let start = max(reading.sentence(around: mark.first).lowerBound, mark.first - 5)
    let sentence = reading.sentence(around: mark.first)
    let window = mark.end ..| min(sentence.upperBound, mark.end + 8)
    if let (town, end) = town(all, in: window, from: mark.end) {
      range = (mark.first ..| end)
      return prefer(name.schools, in: distinguish(town, in: sentence) ?? town)
    }
    // "woont in Aalten en zit op het Slingebeek aan de Landbouwstraat": what follows the name.
    let isBracketed = reading.bracket(around: mark.first) != nil
    let end = isBracketed ? reading.endOfBracket(mark.end - 1) : reading.clauseEnd(mark.end - 1)
    let after = mark.end ..| min(end, mark.end + 5)
    if let found = distinguish(all, in: after), found.count == 1 { return found }
    if let found = distinguish(all, in: sentence) { return prefer(name.schools, in: found) }
    if let (town, _) = town(all, in: start ..| mark.first, from: start) {
      return prefer(name.schools, in: town)
    }
    let base = name.schools.isEmpty ? name.locations : name.schools
    if let found = byYear(base, in: sentence) { return found }
    let own = base.filter(writingFrom.contains)
    return own.isEmpty ? base : own
  }

  /// The bearers of the plain name go before its other locations.
  private func prefer(_ bearers: [Int], in found: [Int]) -> [Int] {
    let own = found.filter(bearers.contains)
    return own.isEmpty ? found : own
  }

  private func town(_ candidates: [Int], in window: Range<Int>, from: Int) -> ([Int], Int)? {
    for index in window {
      guard let mark = reading.mark(.place, at: index) else { continue }
      // "zit op De Wissel en woont in Aalten": that town is the child's.
      if reading.any(CueSet(.lives, .registered, .from), in: from ..| index) { return nil }
      if reading.starts(.lives, at: mark.end) { return nil }
      let name = reading.lexicon.placeNames[Int(mark.value)]
      let places = name.places.map { reading.lexicon.places[$0] }
      let spelling = Lexicon.key(reading.text(mark.first ..| mark.end))
      let found = candidates.filter { candidate in
        let school = reading.lexicon.schools[candidate]
        return places.contains { isSame($0, school) }
          || Lexicon.key(school.name).split(separator: " ").contains { $0 == spelling }
      }
      if !found.isEmpty { return (found, mark.end) }
      let wider = candidates.filter { candidate in
        let school = reading.lexicon.schools[candidate]
        return school.municipality == name.municipality
          || places.contains {
            $0.municipality == school.municipality && $0.name == school.municipality
          }
      }
      if !wider.isEmpty { return (wider, mark.end) }
    }
    return nil
  }

  func isSame(_ place: Place, _ school: School) -> Bool {
    school.town == place.name || place.partOf == school.town
      || school.town.hasSuffix(" " + place.name) || place.aliases.contains(school.town)
  }

  /// Words of a school's name or aliases that its namesakes do not have: "Landbouwstraat".
  private func distinguish(_ candidates: [Int], in window: Range<Int>) -> [Int]? {
    guard candidates.count > 1 else { return nil }
    let words = candidates.map { candidate in
      let school = reading.lexicon.schools[candidate]
      return Set(([school.name] + school.aliases).flatMap { PhraseTree.split($0) })
    }
    let shared = words.dropFirst().reduce(words[0]) { $0.intersection($1) }
    let text = Set(window.filter { !reading.tokens[$0].isEnd }.map { reading.folded($0) })
    let found = zip(candidates, words).filter { _, words in
      words.subtracting(shared).contains { word in
        word.count >= 4
          && text.contains {
            $0 == word || ($0.count >= 6 && word.starts(with: $0))
              || (word.count >= 6 && $0.starts(with: word))
          }
      }
    }.map(\.0)
    return found.isEmpty || found.count == candidates.count ? nil : found
  }

  /// A location for the first year, named so in its aliases.
  private func byYear(_ candidates: [Int], in sentence: Range<Int>) -> [Int]? {
    guard candidates.count > 1 else { return nil }
    let bridge = candidates.filter { candidate in
      reading.lexicon.schools[candidate].aliases.contains { Lexicon.key($0).contains("brug") }
    }
    guard bridge.count == 1 else { return nil }
    let isFirst = reading.any(.bridge, in: sentence)
    let form = sentence.first {
      reading.starts(.form, at: $0) || reading.starts(.level, at: $0)
        || reading.value(.ordinal, at: $0) != nil
    }
    guard isFirst || form != nil else { return nil }
    let number = form.flatMap { index in
      (max(1, index - 2) ..| index + 3).compactMap {
        reading.number(at: $0) ?? reading.value(.ordinal, at: $0)
      }.first
    }
    if isFirst || number == 1 { return bridge }
    return number == nil ? nil : candidates.filter { !bridge.contains($0) }
  }
}
