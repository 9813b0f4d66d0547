// Where somebody lives: from addresses, postcodes and the words around a place name. A school's
// town, a workplace, a club, a past or future home is never taken for it.

struct ResidenceClaim: Sendable {
  enum Kind: Sendable {
    case home, stay, former, future, ignored
    /// Named, without a word about what it is to the child.
    case mentioned
  }
  var kind: Kind
  var residence: Residence
  /// 0 to 100; a postcode or a registration weighs more than "uit Groenlo".
  var strength: Int
  var tokens: Range<Int>
  var owner: Owner
  var options: [String] = []
  /// Two statements in one address that contradict each other.
  var conflict: String?
  /// The house number that goes with the postcode.
  var houseNumber: String?
  /// Why the place was passed over.
  var reason = ""
}

struct ResidenceReader {
  let reading: Reading
  let resolver: PlaceResolver
  let role: Referrer.Role
  /// A parent or a young person writes.
  var isFamily: Bool { role == .parent || role == .youth }
  /// Schools whose own domain the sender writes from.
  let writingFrom: [Int]

  init(_ reading: Reading, role: Referrer.Role = .unknown, writingFrom: [Int] = []) {
    self.reading = reading
    self.writingFrom = writingFrom
    self.role = role
    resolver = PlaceResolver(reading: reading)
  }

  func read() -> [ResidenceClaim] {
    var claims: [ResidenceClaim] = []
    var taken = Set<Int>()
    let postcodes = PostcodeReader(reading: reading)
    for index in reading.tokens.indices
    where reading.tokens[index].isNumber && reading.tokens[index].isReadable {
      guard let claim = postcodes.claim(at: index) else { continue }
      taken.formUnion(claim.tokens)
      claims.append(claim)
    }
    for mark in reading.marks where mark.cue == .place {
      guard reading.tokens[mark.first].isReadable, !taken.contains(mark.first) else { continue }
      if let claim = claim(mark) { claims.append(claim) }
    }
    claims += unknownPlaces()
    claims += placesMeant()
    claims += registeredWith(claims)
    return claims
  }

  func claim(_ mark: Mark) -> ResidenceClaim? {
    guard isPlace(mark) else { return nil }
    let resolved = resolver.resolve(mark)
    if resolved.isRegion || isQualifier(mark) { return nil }
    var claim = judge(mark)
    claim.residence = resolved.residence
    claim.options = resolved.options
    return claim
  }

  // MARK: What the words around it make of it

  func judge(_ mark: Mark) -> ResidenceClaim {
    let index = mark.first
    let blank = Residence(place: nil, postcode: nil, municipality: nil, area: .unclear)
    var claim = ResidenceClaim(
      kind: .ignored, residence: blank, strength: 0, tokens: index ..| mark.end, owner: .unknown)
    switch reading.fields[index] {
    case .town, .address, .postcode:
      let answer = reading.segment(index).tokens
      let isStay = reading.isForm(index) && reading.any(.stays, in: answer)
      claim.kind = turn(mark) ?? (isStay ? .stay : .home)
      claim.strength = isStay ? 60 : 90
      return claim
    case .school, .schoolLocation, .group:
      claim.reason = "plaats van de school"
      return claim
    case .age, .birthdate, .dueDate:
      return claim
    // "Linde" is also a hamlet.
    case .name where reading.isForm(index):
      return claim
    default: break
    }
    let sentence = reading.sentence(around: index)
    if isHere(mark), isFamily, !reading.any(.lives, in: sentence) {
      claim.kind = .home
      claim.strength = 45
      return claim
    }
    if let after = verbAfter(mark, in: sentence) {
      fill(&claim, from: after, mark, sentence)
      return claim
    }
    if let before = cueBefore(mark, in: sentence) {
      fill(&claim, from: before, mark, sentence)
      return claim
    }
    bare(&claim, mark, sentence)
    return claim
  }

  /// "op De Wissel hier in Aalten", in the words of a family: they live there.
  private func isHere(_ mark: Mark) -> Bool {
    reading.word(mark.first - 1) == "hier"
      || reading.word(mark.first - 2) == "hier" && reading.starts(.inside, at: mark.first - 1)
  }

  enum Sign {
    case lives, lived, moving, registered, stays, from
    case elsewhere(String)
    case home
  }

  private static let arriving: Set<String> = [
    "verhuisd", "verhuisden", "gekomen", "getrokken", "verkast", "teruggekeerd", "teruggekomen",
  ]

  /// "… dat bij hun vader in Groenlo woont".
  func verbAfter(_ mark: Mark, in sentence: Range<Int>) -> (Sign, Int)? {
    let helper = ["zijn", "is", "ben", "waren"].contains(reading.word(mark.end)) ? 1 : 0
    if ResidenceReader.arriving.contains(reading.word(mark.end + helper)),
      reading.word(mark.first - 1) == "naar"
    {
      return (.home, mark.end)
    }
    if mark.end < sentence.upperBound,
      ["waar", "daar", "alwaar"].contains(reading.word(mark.end))
    {
      let clause = mark.end ..| min(mark.end + 8, reading.clauseEnd(mark.end))
      if reading.any(.registered, in: clause) { return (.registered, mark.end) }
      if reading.any(.lives, in: clause) { return (.lives, mark.end) }
    }
    // "bij haar moeder in Zwolle (Overijssel) woont"
    let isBracketed = reading.tokens[mark.end].gap.contains(.open)
    let start = isBracketed ? reading.endOfBracket(mark.end) : mark.end
    for index in start ..| min(start + 3, sentence.upperBound) {
      let gap = reading.tokens[index].gap
      guard
        gap.isDisjoint(with: .clause)
          || isBracketed && index == start && gap.isSubset(of: [.close, .space])
      else { return nil }
      if ["en", "maar", "die", "dat", "of", "want"].contains(reading.word(index)) { return nil }
      // "vanuit Ulft in Winterswijk komen wonen"
      if reading.has(.place, at: index), reading.word(mark.first - 1) == "vanuit" { return nil }
      if reading.starts(.moving, at: index) {
        // "gaan in mei van Aalten naar Groenlo verhuizen"
        if reading.word(mark.end) == "naar", let move = reachOfMove(mark.first - 1, mark, sentence)
        {
          return move
        }
        return (hasSettled(index) ? .home : .moving, index)
      }
      // "woon in Winterswijk eerst woonde ik in Eibergen": what follows is the past, not this.
      if index == mark.end, reading.word(index) == "eerst",
        reading.any(.lives, in: mark.first - 8 ..| mark.first)
      {
        return nil
      }
      if reading.has(.lived, at: index) { return (.lived, index) }
      if reading.starts(.registered, at: index) { return (.registered, index) }
      if reading.starts(.stays, at: index), index == mark.end { return (.stays, index) }
      if index == mark.end, sleepsThere(mark) { return (.home, index) }
      // "Doetinchem is de woonplaats"
      if reading.word(index) == "woonplaats", reading.has(.toBe, at: mark.end) {
        return (.home, index)
      }
      if reading.starts(.lives, at: index) {
        // "leerling van De Kiem te Neede is woonachtig te Groenlo": the verb has its own place.
        let hasItsOwn = (index + 2 ..| index + 4).contains {
          reading.starts(.place, at: $0) && ["in", "te"].contains(reading.word($0 - 1))
        }
        if hasItsOwn || reading.has(.lives, at: mark.first - 2) { return nil }
        // "in Groenlo wonen ze": as good as before it, unless a school stands right before.
        return (.lives, index)
      }
      if reading.starts(.works, at: index), index == mark.end {
        return (.elsewhere("werkplek"), index)
      }
    }
    return nil
  }

  /// What the words right beside the name make of it, before any farther word.
  private func cueBeside(_ mark: Mark, _ sentence: Range<Int>) -> (Sign, Int)? {
    let index = mark.first - 1
    let toward = ["naar", "richting"].contains(reading.word(index))
    if toward, hasMoved(before: index, sentence) || goesHome(index, sentence) {
      return (.home, index)
    }
    if let move = reachOfMove(index, mark, sentence) { return move }
    if ["vanuit", "uit", "van"].contains(reading.word(index)),
      (index - 3 ..| index).contains(where: { reading.word($0).hasPrefix("verhui") })
        || ["naar", "in", "te"].contains(reading.word(mark.end))
          && reading.has(.place, at: mark.end + 1)
          && sentence.contains(where: {
            ResidenceReader.arriving.contains(reading.word($0))
              || reading.word($0) == "wonen" && reading.word($0 - 1) == "komen"
          })
    {
      return (.lived, index)
    }
    if isStreet(index - 1), hasMoved(before: index - 2, sentence),
      (index - 4 ..| index - 1).contains(where: { reading.word($0) == "naar" })
    {
      return (.home, index)
    }
    if reading.word(index - 1) == "thuis", reading.starts(.inside, at: index) {
      return (reading.has(.lives, at: index - 2) ? .lives : .home, index)
    }
    // "bij ons in de straat in Harreveld", "in het dorp Vragender"
    if isVillage(index - 1) || isVillage(index), !reading.any(.lives, in: sentence) {
      return (.home, index)
    }
    // "Thuis (Eibergen) loopt het vast"
    if reading.word(index) == "thuis", reading.tokens[mark.first].gap.contains(.open) {
      return (.home, index)
    }
    if livesNow(index, sentence) || isWithMe(index) || isVisited(index) { return (.home, index) }
    if sitsHere(index) { return (.home, index) }
    if goesToSchool(mark) { return (.elsewhere("plaats van de school"), mark.end) }
    if speaksOn(index, sentence) { return (.lives, index) }
    if isShared(before: index, sentence) { return (.home, index) }
    return nil
  }

  /// The nearest word before the name that says what it is.
  func cueBefore(_ mark: Mark, in sentence: Range<Int>) -> (Sign, Int)? {
    var index = mark.first - 1
    var steps = 0
    var passedComma =
      reading.tokens[mark.first].gap.contains(.comma)
      || reading.tokens[mark.first].gap.contains(.semicolon)
    let toward = ["naar", "richting"].contains(reading.word(index))
    if let near = cueBeside(mark, sentence) { return near }
    var turned = false
    while index >= sentence.lowerBound, steps < 16 {
      // "wij wonen in Neede maar zij gaat in Groenlo": something else is said.
      if turned, reading.has(.place, at: index) { return nil }
      if ["maar", "want", "terwijl", "omdat"].contains(reading.word(index))
        || reading.word(index) == "en"
          && ["gaat", "zit", "komt", "werkt", "ging"].contains(reading.word(index + 1))
      {
        turned = true
      }
      if let verb = verb(index, toward: toward) { return (verb, index) }
      if steps <= 1, reading.starts(.from, at: index) {
        let moved = sentence.contains { reading.word($0).hasPrefix("verhuisd") }
        return (moved ? .lived : .from, index)
      }
      if passedComma, steps > 0, reading.has(.place, at: index) { return nil }
      if steps <= 2, !passedComma, reading.has(.family, at: index) {
        // "Tot juli woonde het gezin in Zelhem"
        let verb =
          index - 1 - (["het", "dit", "dat", "ons"].contains(reading.word(index - 1)) ? 1 : 0)
        return (reading.has(.lived, at: verb) ? .lived : .home, index)
      }
      if steps <= 3, !passedComma, isAddressWord(index) || isDwelling(index) {
        return (.home, index)
      }
      if steps <= 3, Self.promised.contains(reading.word(index)),
        (index - 3 ..| index).contains(where: { Self.dwellings.contains(reading.word($0)) })
      {
        return (.moving, index)
      }
      // "Doordeweeks is hij bij ons in IJzerlo": most of the week.
      if reading.word(index) == "doordeweeks", reading.starts(.inside, at: mark.first - 1),
        ["ons", "mij"].contains(reading.word(mark.first - 2))
      {
        return (.home, index)
      }
      if let other = elsewhere(index), !passedComma || steps < 1 {
        if livesBeside(index, sentence) { return (.lives, index) }
        return (.elsewhere(other), index)
      }
      let gap = reading.tokens[index].gap
      if gap.contains(.comma) || gap.contains(.semicolon) || gap.contains(.open)
        || gap.contains(.close)
      {
        passedComma = true
      }
      index -= 1
      steps += 1
    }
    return toward ? (.elsewhere("richting"), mark.first - 1) : nil
  }

  /// What a verb before the name says of it: moves there, comes from there, lives there.
  private func verb(_ index: Int, toward: Bool) -> Sign? {
    if reading.has(.moving, at: index) {
      return isMoveDone(index) || hasSettled(index) ? .home : .moving
    }
    if reading.has(.movedAway, at: index) { return .lived }
    if reading.has(.origin, at: index) {
      // "Hij is afkomstig uit Aalten": so the police say where somebody lives.
      let isNow = reading.word(index - 1) == "afkomstig" && reading.has(.toBe, at: index - 2)
      return isNow ? .from : .lived
    }
    if reading.has(.registered, at: index) { return .registered }
    if reading.has(.lived, at: index), !reading.has(.lives, at: index), !isDistance(index) {
      return .lived
    }
    if reading.has(.stays, at: index) {
      return (index + 1 ..| index + 3).contains { reading.word($0) == "geweest" } ? .lived : .stays
    }
    if reading.has(.lives, at: index) { return toward ? .moving : .lives }
    return nil
  }

  /// "is verhuisd van Arnhem naar Groenlo".
  func hasMoved(before index: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, index - 7) ..| index).contains {
      ["verhuisd", "verhuisden"].contains(reading.word($0))
        || reading.word($0) == "verhuizing"
          && ($0 - 3 ..| $0).contains { ["sinds", "na"].contains(reading.word($0)) }
    }
  }

  /// "gaat in Dinxperlo naar school"
  private func goesToSchool(_ mark: Mark) -> Bool {
    ["naar", "op"].contains(reading.word(mark.end)) && reading.word(mark.end + 1) == "school"
      && !reading.any(.lives, in: mark.first - 4 ..| mark.first)
  }

  /// "een paar straten bij ons vandaan"
  private func isDistance(_ index: Int) -> Bool {
    reading.word(index) == "vandaan"
      && (index - 3 ..| index).contains { ["bij", "hier"].contains(reading.word($0)) }
  }

  /// "fietst dan in het donker alleen terug naar het Woold", "loopt naar huis in Miste".
  func goesHome(_ index: Int, _ sentence: Range<Int>) -> Bool {
    reading.word(index - 1) == "terug"
      && (max(sentence.lowerBound, index - 9) ..| index).contains {
        ["fietst", "fietsen", "loopt", "lopen", "wandelt", "rent", "brommert"].contains(
          reading.word($0))
      }
  }

  /// "opa woont in Aalten, wij in Neede": the verb is said once.
  func speaksOn(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard reading.starts(.inside, at: index), reading.tokens[index].gap.isDisjoint(with: .clause),
      reading.hasAny(CueSet(.we, .speaker, .he, .child, .ownChild, .family), at: index - 1)
    else { return false }
    return reading.any(.lives, in: sentence.lowerBound ..| index - 1)
      && !reading.any(.lives, in: reading.clauseStart(index) ..| index)
  }

  /// "de ene week bij mij in Aalten en de andere bij haar vader in Doetinchem".
  func isShared(before index: Int, _ sentence: Range<Int>) -> Bool {
    guard reading.starts(.inside, at: index),
      reading.has(.coParenting, at: sentence.lowerBound) || reading.any(.coParenting, in: sentence)
    else { return false }
    let person = index - 1
    if reading.any(.sometimes, in: index - 6 ..| index) { return false }
    return (person - 3 ..| person).contains { reading.word($0) == "bij" }
      && (["mij", "ons", "me", "haar", "hem"].contains(reading.word(person))
        || reading.has(.parent, at: person))
  }

  func elsewhere(_ index: Int) -> String? {
    if reading.has(.school, at: index) { return "plaats van de school" }
    if reading.has(.works, at: index) { return "werkplek" }
    if reading.has(.facility, at: index) || reading.has(.location, at: index) {
      return "plaats van een voorziening"
    }
    if reading.has(.schoolNoun, at: index)
      || reading.has(.schoolPrefix, at: index) && !reading.has(.inside, at: index)
    {
      return "plaats van de school"
    }
    if reading.has(.club, at: index) { return "plaats van een club" }
    if reading.has(.sometimes, at: index) { return "af en toe" }
    if reading.has(.function, at: index), !reading.has(.municipality, at: index) {
      return "werkplek van de melder"
    }
    if reading.has(.organisation, at: index) { return "organisatie" }
    return nil
  }
}
