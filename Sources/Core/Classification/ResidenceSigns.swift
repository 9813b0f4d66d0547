// What the words around a place name make of it: a home, a stay, a former or a future one.

extension ResidenceReader {
  func fill(
    _ claim: inout ResidenceClaim, from found: (Sign, Int), _ mark: Mark, _ sentence: Range<Int>
  ) {
    let (sign, at) = found
    claim.owner = ownerBehind(mark, at, sentence) ?? homeOwner(mark, sign: at)
    switch sign {
    case .lives:
      claim.kind = .home
      claim.strength = 80
      let between = min(at, mark.first) ..| max(at, mark.first)
      if reading.any(.stays, in: between) { claim.kind = .stay }
      if at < mark.first,
        reading.any(CueSet(.school, .works, .club, .attends), in: at + 1 ..| mark.first),
        between.contains(where: { elsewhere($0) != nil })
      {
        claim.kind = .ignored
        claim.reason = "plaats van iets anders"
      }
      if isFuture(at) { claim.kind = .future }
      // "een meisje van 4 en een jongen van 6, wonen bij moeder": all of them.
      claim.owner = agreeing(claim.owner, with: at)
    case .registered:
      claim.kind = .home
      claim.strength = 100
    case .stays:
      claim.kind = .stay
      claim.strength = 60
    case .from:
      claim.kind = .home
      claim.strength = 60
      if case .adult(let person) = claim.owner {
        if person.cue == .function { claim.kind = .ignored }
        // "De ouders komen zelf uit Winterswijk": where they once came from.
        if person.cue == .parent { claim.strength = 45 }
      }
      if isOthersFrom(at) {
        claim.kind = .ignored
        claim.reason = "anderen komen daarvandaan"
      }
      // "Vanuit gemeente Berkelland draag ik over": where the writer works.
      if reading.word(at) == "vanuit", reading.has(.municipality, at: mark.first - 1) {
        claim.kind = .ignored
        claim.reason = "gemeente als organisatie"
      }
    case .home:
      claim.kind = .home
      claim.strength = 70
      // "weet ik dat er thuis in Groenlo nog een zusje is": not the home of who tells it.
      if case .speaker = claim.owner, !isFamily, isAtHome(mark.first - 1) { claim.owner = .unknown }
      if isVisited(mark.first - 1) { claim.owner = .unknown }
      if case .adult = claim.owner, isWithMe(mark.first - 1) { claim.owner = .we(at) }
    case .lived:
      claim.kind = .former
      claim.reason = "vroegere woonplaats"
    case .moving:
      claim.kind = .future
      claim.reason = "toekomstige verhuizing"
      if isFromWord(mark.first - 1) {
        claim.kind = .home
        claim.strength = 50
      }
    case .elsewhere(let reason):
      claim.reason = reason
    }
  }

  /// "…, waar we ook wonen", "naar haar ouders in Bredevoort, waar ze ook ingeschreven staat".
  private func ownerBehind(_ mark: Mark, _ verb: Int, _ sentence: Range<Int>) -> Owner? {
    guard verb >= mark.end else { return nil }
    let clause = mark.end ..| min(mark.end + 5, reading.clauseEnd(mark.end))
    if let we = clause.first(where: { reading.starts(.we, at: $0) }) { return .we(we) }
    guard ["waar", "daar", "alwaar"].contains(reading.word(mark.end)) else { return nil }
    return clause.lazy.compactMap { reading.owner(at: $0) }.first
  }

  func isFromWord(_ index: Int) -> Bool { reading.starts(.from, at: index) }

  /// "wil in Aalten wonen", "gaan in Winterswijk wonen".
  func isFuture(_ verb: Int) -> Bool {
    let start = max(reading.clauseStart(verb), verb - 4)
    guard reading.word(verb).hasPrefix("wonen") else { return false }
    return (start ..| verb).contains {
      ["wil", "willen", "gaat", "gaan", "ga", "komen", "zou", "zouden", "zullen"].contains(
        reading.word($0))
    }
  }

  /// A name with nothing around it that says what it is.
  func bare(_ claim: inout ResidenceClaim, _ mark: Mark, _ sentence: Range<Int>) {
    let before = mark.first - 1
    let isStart = reading.isSentenceStart(mark.first)
    let isWhole = sentence.count <= mark.end - mark.first + 2
    if isOnlySeen(mark) {
      claim.reason = "daar gezien"
      claim.kind = .mentioned
      return
    }
    let says = CueSet(.family, .child, .children, .ownChild, .hamlet, .multiple, .ageWord)
    claim.owner = homeOwner(mark, sign: before)
    if reading.has(.municipality, at: before) {
      claim.kind =
        isWhole || sentence.count <= 4 || !isOffice(mark) || reading.has(.inside, at: before - 1)
          || reading.has(.inside, at: before - 2) ? .home : .ignored
      claim.strength = 40
      claim.reason = "gemeente als organisatie"
      return
    }
    let phraseStart = reading.has(.inside, at: before) || reading.has(.hamlet, at: before)
    var at = before
    while phraseStart, at > sentence.lowerBound,
      reading.hasAny(CueSet(.inside, .hamlet, .near), at: at)
    { at -= 1 }
    if isOurPlace(before) {
      claim.reason = "plaats van de melder"
      return
    }
    let qualified = isStart && reading.tokens[mark.end].gap.contains(.open) && sentence.count <= 6
    if isWhole || qualified || isStart && reading.tokens[mark.end].isEnd {
      claim.kind = .home
      claim.strength = 40
    } else if reading.any(
      says, in: max(sentence.lowerBound, at - 3) ..| max(sentence.lowerBound, at) + 1),
      !isRelative(claim.owner)
    {
      claim.kind = .home
      claim.strength = 50
    } else if phraseStart, at <= sentence.lowerBound, mark.first - sentence.lowerBound <= 3 {
      claim.kind = .home
      claim.strength = 35
    } else if phraseStart, reading.has(.parent, at: before - 1) {
      claim.kind = .home
      claim.strength = 55
    } else if isListed(mark),
      reading.any(CueSet(.child, .years, .ownChild, .group), in: sentence)
        || isOfBracket(claim, mark)
    {
      claim.kind = .home
      claim.strength = isDescribing(mark) ? 60 : 40
    } else if ["hier", "buren"].contains(reading.word(before - 1)), phraseStart {
      claim.kind = .home
      claim.strength = 45
      // "koffie gedronken, hier in Corle": not where the visitor lives.
      if case .speaker = claim.owner { claim.owner = .unknown }
    } else if let strength = strengthBeside(mark, before, sentence, isInside: phraseStart) {
      claim.kind = .home
      claim.strength = strength
      if strength == 45, case .speaker = claim.owner { claim.owner = .unknown }
    } else {
      claim.kind = .mentioned
      claim.reason = "niet gezegd dat iemand er woont"
    }
  }

  /// How strongly what stands beside a name says that it is somebody's home: a street, the police
  /// who came there, a home to which somebody is brought.
  private func strengthBeside(
    _ mark: Mark, _ before: Int, _ sentence: Range<Int>, isInside: Bool
  ) -> Int? {
    if hasStreetName(before) { return 32 }
    if hasStreet(mark) || isStreet(mark.end) && reading.tokens[mark.end].gap.contains(.open)
      || reading.tokens[mark.end].gap == [.comma, .space] && isStreet(mark.end)
    {
      // "Ons adres is Kerkweg 9 in Eibergen"
      return reading.any(.placeLabel, in: sentence.lowerBound ..| mark.first) ? 60 : 55
    }
    // "zijn wij in Winterswijk ter plaatse geweest"
    if sentence.contains(where: { reading.word($0) == "plaatse" }) { return 33 }
    if isInside, isBroughtHome(before) { return 45 }
    if isAtHome(before) { return 55 }
    let says = CueSet(.family, .child, .children, .ownChild, .hamlet, .multiple, .ageWord)
    return reading.segment(mark.first).zone == .subject && reading.any(says, in: sentence)
      ? 30 : nil
  }

  /// "in Winterswijk een jongen van 15 aangetroffen": where somebody was, not where they live.
  private func isOnlySeen(_ mark: Mark) -> Bool {
    guard role != .parent, role != .youth else { return false }
    let clause = mark.end ..| min(reading.clauseEnd(mark.end - 1), mark.end + 12)
    return clause.contains { Self.seen.contains(reading.word($0)) }
  }

  private static let seen: Set<String> = [
    "aangetroffen", "aangehouden", "gesignaleerd", "betrapt", "opgepakt", "gezien",
    "staandegehouden", "gespot", "tegengekomen", "aangesproken",
  ]

  /// "jongen 10 jaar, Eibergen, gaat naar": the item before it is a child's age.
  private func isDescribing(_ mark: Mark) -> Bool {
    let before = mark.first - 4 ..| mark.first
    return reading.any(CueSet(.years, .yearsOldAdjective), in: before)
      && reading.any(CueSet(.child, .ownChild), in: mark.first - 6 ..| mark.first)
  }

  /// "Mila (13, Groenlo, Grolse Poort)": a child with an age, described in a bracket.
  private func isOfBracket(_ claim: ResidenceClaim, _ mark: Mark) -> Bool {
    // "ouders van Yusuf (3), Groenlo"
    if reading.tokens[mark.first - 1].isNumber, reading.tokens[mark.first].gap.contains(.close),
      reading.tokens[mark.first - 1].gap.contains(.open)
    {
      return true
    }
    guard let open = reading.bracket(around: mark.first) else { return false }
    switch claim.owner {
    case .child, .sibling, .plural, .pronoun: return true
    case .name: return (open ..| mark.first).contains { reading.number(at: $0) != nil }
    default: return false
    }
  }

  /// "uit klas 2 bij ons in Lichtenvoorde": where the school or the practice that writes is.
  private func isOurPlace(_ preposition: Int) -> Bool {
    guard role == .school || role == .professional,
      reading.has(.inside, at: preposition) || reading.word(preposition) == "hier"
    else { return false }
    let before = reading.word(preposition - 1) == "hier" ? preposition - 2 : preposition - 1
    return ["ons", "mij"].contains(reading.word(before))
      && ["bij", "van"].contains(reading.word(before - 1))
  }

  /// "gemeente Aalten heeft": the office, by what goes on after it.
  private func isOffice(_ mark: Mark) -> Bool {
    reading.has(.toBe, at: mark.end)
      || reading.tokens[mark.end].sentence == reading.tokens[mark.first - 1].sentence
        && !reading.tokens[mark.end].isEnd
  }

  /// "thuis in Lievelde", "Thuis is in Lievelde"
  private func isAtHome(_ before: Int) -> Bool {
    // "Thuis (Eibergen) loopt het vast"
    if reading.word(before) == "thuis" { return true }
    let word = reading.word(before - 1)
    return word == "thuis" || word == "huis"
      || word == "is" && reading.word(before - 2) == "thuis"
  }

  /// "Ik breng hem zelf maar thuis, ergens achter in Zieuwent"
  private func isBroughtHome(_ before: Int) -> Bool {
    (before - 6 ..| before).contains { reading.word($0) == "thuis" }
      && !(before - 6 ..| before).contains {
        ["die", "dat", "toen", "omdat", "nadat"].contains(reading.word($0))
      }
      && (reading.any(CueSet(.he, .child), in: before - 9 ..| before)
        || (before - 9 ..| before).contains { reading.word($0) == "hem" })
  }

  func isRelative(_ owner: Owner) -> Bool {
    if case .adult(let mark) = owner { return mark.cue != .parent }
    return false
  }

  /// "jongen, 9 jaar, Aalten": between commas or at the end.
  func isListed(_ mark: Mark) -> Bool {
    let before = reading.tokens[mark.first].gap
    let after = reading.tokens[mark.end].gap
    let opens =
      before.contains(.comma) || before.contains(.open) || before.contains(.hyphen)
      || before.contains(.semicolon) || before.contains(.slash)
    return opens
      && (after.contains(.comma) || after.contains(.close) || after.contains(.semicolon)
        || after.contains(.hyphen) || after.contains(.open)
        || reading.tokens[mark.end].isEnd
        || reading.tokens[mark.end].sentence != reading.tokens[mark.first].sentence)
  }

  /// "ter plaatse geweest aan de Vredenseweg te Winterswijk": a house in a street of the town, and
  /// the weakest of all signs.
  func hasStreetName(_ before: Int) -> Bool {
    guard ["in", "te"].contains(reading.word(before)) else { return false }
    return isStreet(before - 1) && reading.word(before - 2) == "de"
      && ["aan", "in"].contains(reading.word(before - 3))
  }

  /// "Varsseveldseweg 47, Lichtenvoorde", "Aaltenseweg 5 in Dinxperlo".
  func hasStreet(_ mark: Mark) -> Bool {
    for back in 1...3 {
      let index = mark.first - back
      guard index > 1, reading.tokens[index].sentence == reading.tokens[mark.first].sentence else {
        return false
      }
      if reading.tokens[index].isNumber, reading.tokens[index].length <= 4 {
        return isStreet(index - 1)
      }
    }
    return false
  }

  func isStreet(_ index: Int) -> Bool {
    let word = reading.word(index)
    let endings = [
      "straat", "weg", "laan", "plein", "dijk", "hof", "steeg", "singel", "kade", "pad", "park",
      "ring", "wal", "markt", "veld", "kamp", "es", "esch", "gracht", "allee", "dreef", "str",
      "stegge",
      "stege", "hoek", "plantsoen", "brink", "erf",
    ]
    return reading.tokens[index].capital && endings.contains { word.hasSuffix($0) }
  }
}
