// "De Twijg in Winterswijk, wij wonen daar om de hoek": a home that is only pointed at.

extension ResidenceReader {
  /// The town named last before somebody says that they live "there", "here" or "in the village".
  func placesMeant() -> [ResidenceClaim] {
    var claims: [ResidenceClaim] = []
    for mark in reading.marks
    where (mark.cue == .lives || mark.cue == .registered) && reading.tokens[mark.first].isReadable {
      let clause = reading.clauseStart(mark.first) ..| reading.clauseEnd(mark.end - 1)
      let near = max(clause.lowerBound, mark.first - 5) ..| min(clause.upperBound, mark.end + 6)
      let reach = mark.cue == .lives ? 3 : 5
      let points = near.contains {
        ["daar", "hier", "er"].contains(reading.word($0)) && abs($0 - mark.first) <= reach
          || isVillage($0)
      }
      // "Kievitsbos in Lichtenvoorde (wonen we ook)"
      let also = clause.count <= 4 && clause.contains { reading.word($0) == "ook" }
      let isHere = near.contains { reading.word($0) == "hier" || isVillage($0) }
      guard points || also || isBesideSchool(clause),
        !reading.any(.place, in: max(clause.lowerBound, mark.first - 1) ..| clause.upperBound),
        let town = townMeant(
          at: mark.first, reach: points || also ? 40 : 120, isHere: isHere,
          ofSchool: !(points || also))
      else { continue }
      var claim = town
      claim.strength = mark.cue == .lives ? 65 : 100
      claim.owner = dweller(mark)
      claims.append(claim)
    }
    for index in reading.tokens.indices where reading.tokens[index].isReadable {
      let length = reading.tokens[index].length
      if length == 10, let claim = townItself(index) { claims.append(claim) }
      if reading.hasAny(CueSet(.hamlet, .placeLabel), at: index), let claim = ofOurVillage(index) {
        claims.append(claim)
      }
    }
    return claims
  }

  /// "in het dorp", "ons dorp", "dezelfde straat".
  func isVillage(_ index: Int) -> Bool {
    Self.villages.contains(reading.word(index))
      && ["het", "ons", "dit", "t", "hetzelfde", "dezelfde", "onze", "deze", "de"].contains(
        reading.word(index - 1))
  }

  private static let villages: Set<String> = [
    "dorp", "dorpje", "stad", "stadje", "buurtschap", "straat", "straatje", "wijk", "buurt",
    "plaats", "gehucht",
  ]

  /// "een gezin uit ons dorp"
  private func ofOurVillage(_ index: Int) -> ResidenceClaim? {
    guard isVillage(index),
      ["ons", "onze", "dit", "het", "hetzelfde"].contains(
        reading.word(index - 1)), ["uit", "in", "van"].contains(reading.word(index - 2)),
      reading.any(
        CueSet(.child, .children, .family, .multiple, .siblings, .pupil),
        in: index - 5 ..| index - 2),
      !reading.any(.place, in: index + 1 ..| index + 3),
      var claim = townMeant(at: index, reach: 40, isHere: true, ofSchool: false)
    else { return nil }
    claim.strength = 50
    claim.owner = .unknown
    return claim
  }

  /// The town last named before this word; failing that the town of the school that is named or
  /// that writes, or the first one named behind it.
  private func townMeant(at index: Int, reach: Int, isHere: Bool, ofSchool: Bool)
    -> ResidenceClaim?
  {
    let before = (max(0, index - reach)..<index).reversed().lazy.compactMap {
      reading.mark(.place, at: $0)
    }.filter {
      reading.tokens[$0.first].isReadable && isPlace($0)
        && (!ofSchool || reading.any(.school, in: $0.first - 3 ..| $0.first))
    }
    let inside = before.first { resolver.resolve($0).residence.area == .inside }
    if let mark = isHere ? inside ?? before.first : before.first { return home(in: mark) }
    if let school = schoolTown(before: index) { return school }
    let after = (index..<min(index + 30, reading.tokens.count)).lazy.compactMap {
      reading.mark(.place, at: $0)
    }.first { reading.tokens[$0.first].isReadable && isPlace($0) }
    return isHere ? after.flatMap { home(in: $0) } : nil
  }

  private func home(in town: Mark) -> ResidenceClaim? {
    let resolved = resolver.resolve(town)
    guard !resolved.isRegion else { return nil }
    return ResidenceClaim(
      kind: .home, residence: resolved.residence, strength: 65, tokens: town.first ..| town.end,
      owner: .unknown, options: resolved.options)
  }

  private func schoolTown(before index: Int) -> ResidenceClaim? {
    let named = (max(0, index - 200)..<index).reversed().lazy.compactMap {
      reading.mark(.school, at: $0)
    }.first
    let schools =
      named.map { reading.lexicon.schoolNames[Int($0.value)].schools } ?? writingFrom
    guard let first = schools.first.map({ reading.lexicon.schools[$0] }),
      schools.allSatisfy({ reading.lexicon.schools[$0].town == first.town })
    else { return nil }
    let tokens = named.map { $0.first ..| $0.end } ?? index ..| index + 1
    return ResidenceClaim(
      kind: .home,
      residence: Residence(
        place: first.town, postcode: nil, municipality: first.municipality,
        area: resolver.area(of: first.municipality)),
      strength: 65, tokens: tokens, owner: .unknown)
  }

  /// "zit op de Havezate in Barlo. We wonen vlak bij school"
  private func isBesideSchool(_ clause: Range<Int>) -> Bool {
    clause.contains { index in
      ["bij", "naast", "tegenover", "achter", "van", "vlakbij"].contains(reading.word(index))
        && (index + 1 ..| index + 3).contains { reading.word($0) == "school" }
    }
  }

  /// "te Aalten, tevens onze woonplaats"
  private func townItself(_ index: Int) -> ResidenceClaim? {
    guard reading.word(index) == "woonplaats", reading.fields[index] == .none,
      ["onze", "hun", "zijn", "haar", "mijn"].contains(reading.word(index - 1)),
      ["tevens", "ook", "meteen"].contains(reading.word(index - 2)),
      let town = (max(0, index - 8)..<index).reversed().lazy
        .compactMap({ reading.mark(.place, at: $0) }).first
    else { return nil }
    let resolved = resolver.resolve(town)
    return ResidenceClaim(
      kind: .home, residence: resolved.residence, strength: 80, tokens: town.first ..| town.end,
      owner: .unknown, options: resolved.options)
  }

  /// "en daar woont zijn broertje nog", "wonen wij ook": the subject behind the verb, or before it.
  private func dweller(_ verb: Mark) -> Owner {
    for index in verb.end ..| verb.end + 4 where reading.tokens[index].gap.isDisjoint(with: .clause)
    {
      if ["bij", "met", "van", "samen"].contains(reading.word(index)) { break }
      if let owner = reading.owner(at: index) { return owner }
    }
    let owner = homeOwner(verb, sign: verb.first)
    // "dat ze nu bij oma zitten en zich daar ook hebben ingeschreven"
    let clause = reading.clauseStart(verb.first) ..| reading.clauseEnd(verb.end - 1)
    if case .pronoun = owner,
      clause.contains(where: { ["hebben", "staan"].contains(reading.word($0)) })
    {
      return .plural(Mark(cue: .children, value: 0, first: verb.first, end: verb.end))
    }
    return agreeing(owner, with: verb.first)
  }

  /// "is bij zijn vader in Groenlo gaan wonen": done, not planned.
  func hasSettled(_ moving: Int) -> Bool {
    let start = reading.clauseStart(moving)
    return reading.word(moving + 1) == "wonen"
      && (start ..| moving).contains { reading.has(.toBe, at: $0) }
      && !(start ..| moving).contains {
        ["wil", "willen", "gaat", "zal", "zullen", "zou"].contains(reading.word($0))
      }
  }

  /// "Barlo (verhuist in mei naar Borculo)", "Barlo, voorheen Borculo": the one answer names the
  /// home of today and another.
  func turn(_ mark: Mark) -> ResidenceClaim.Kind? {
    let token = reading.tokens[mark.first]
    if ["naar", "straks"].contains(reading.word(mark.first - 1)) { return .future }
    var at = mark.first - 1
    var whose: Int?
    while at > mark.first - 9, reading.fields[at] == reading.fields[mark.first],
      reading.tokens[at].line == token.line, reading.tokens[at].segment == token.segment,
      !reading.has(.place, at: at)
    {
      if reading.has(.moving, at: at)
        || ["straks", "vanaf", "per", "later", "wordt"].contains(reading.word(at))
      {
        return .future
      }
      if reading.hasAny(CueSet(.lived, .movedAway, .origin), at: at) { return .former }
      if reading.hasAny(Self.kin, at: at) { whose = at }
      at -= 1
    }
    // "Winterswijk (vader in Doetinchem)": the first place is the child's.
    if whose != nil, reading.has(.place, at: at), reading.fields[at] == reading.fields[mark.first],
      !(at - 4 ..| at).contains(where: {
        reading.fields[$0] == reading.fields[mark.first] && reading.hasAny(Self.kin, at: $0)
      })
    {
      return .ignored
    }
    return nil
  }

  private static let kin = CueSet(.parent, .relative, .otherAdult, .sibling)

  /// "woonden wij in Ulft, nu in Winterswijk"
  func livesNow(_ index: Int, _ sentence: Range<Int>) -> Bool {
    reading.starts(.inside, at: index)
      && ["nu", "inmiddels", "tegenwoordig", "sindsdien", "momenteel"].contains(
        reading.word(index - 1))
      && reading.any(CueSet(.lived, .lives), in: sentence.lowerBound ..| index)
      && !reading.any(
        CueSet(.schoolNoun, .school, .works), in: reading.clauseStart(index) ..| index)
  }

  /// "bij mij voor de deur in Lichtenvoorde", "hier bij ons in Meddo": where the writer is at home.
  func isWithMe(_ index: Int) -> Bool {
    guard isFamily || role == .unknown, reading.starts(.inside, at: index) else { return false }
    let before = max(reading.clauseStart(index), index - 5) ..| index
    guard
      let with = before.first(where: {
        reading.word($0) == "bij" && ["mij", "ons", "me"].contains(reading.word($0 + 1))
      })
    else { return false }
    // "in het weekend bij hem en verder bij mij in Meddo"
    if Self.mostly.contains(reading.word(with - 1)), with + 2 == index { return true }
    return !before.isEmpty
      && !reading.any(
        CueSet(.schoolNoun, .school, .club, .works, .facility, .group), in: before)
      && !reading.any(
        CueSet(.sometimes, .stays, .coParenting), in: reading.sentence(around: index))
  }

  private static let mostly: Set<String> = [
    "verder", "meestal", "anders", "doordeweeks", "gewoonlijk", "voornamelijk", "hoofdzakelijk",
    "overwegend", "grotendeels",
  ]

  /// "bij een alleenstaande vader in Woold": the family that a professional visits.
  func isVisited(_ index: Int) -> Bool {
    guard role == .professional || role == .network || role == .unknown,
      reading.starts(.inside, at: index), let person = reading.person(ending: index),
      person.cue == .parent || person.cue == .multiple
    else { return false }
    let before = person.first - 3 ..| person.first
    return before.contains { reading.word($0) == "een" }
      && (person.first - 4 ..| person.first).contains {
        ["bij", "met", "voor"].contains(reading.word($0))
      }
  }

  /// "wij zitten in Winterswijk": a family at home.
  func sitsHere(_ index: Int) -> Bool {
    guard isFamily, reading.starts(.inside, at: index) else { return false }
    let before = max(reading.clauseStart(index), index - 4) ..| index
    guard let sits = before.last(where: { ["zitten", "zit"].contains(reading.word($0)) }) else {
      return false
    }
    return reading.any(CueSet(.we, .speaker), in: sits - 1 ..| sits + 2)
      && !reading.any(CueSet(.schoolNoun, .school, .club, .works), in: before)
  }

  /// "Adres is in Dinxperlo": the label in a running sentence.
  func isAddressWord(_ index: Int) -> Bool {
    reading.has(.placeLabel, at: index)
      && ["adres", "woonadres", "huisadres", "thuisadres", "woonplaats", "gezinsadres"].contains(
        reading.word(index))
  }

  /// "hebben een huurhuis in Eibergen", "huurt sinds de zomer een kamer in Ulft".
  func isDwelling(_ index: Int) -> Bool {
    guard ResidenceReader.dwellings.contains(reading.word(index)) else { return false }
    // "achter ons eigen huis in Lintelo"
    let whose = reading.word(index - 1) == "eigen" ? index - 2 : index - 1
    if ["ons", "onze", "hun"].contains(reading.word(whose)) { return true }
    var start = index
    while start > index - 6, start > 0, reading.tokens[start].gap.isDisjoint(with: .clause) {
      start -= 1
    }
    return (start ..| index).contains {
      ResidenceReader.holding.contains(reading.word($0))
    } && !reading.any(.moving, in: start ..| index)
      && !(start ..| reading.clauseEnd(index)).contains {
        ResidenceReader.promised.contains(reading.word($0))
      }
  }

  /// "heeft een woning toegewezen gekregen in Neede": nobody lives there yet.
  static let promised: Set<String> = [
    "toegewezen", "gekocht", "gekregen", "aangeboden", "toegezegd", "gereserveerd", "gevonden",
    "bekeken",
  ]

  static let dwellings: Set<String> = [
    "huis", "huisje", "huurhuis", "koophuis", "woning", "huurwoning", "flat", "flatje", "kamer",
    "kamertje", "studio", "appartement", "appartementje", "boerderij", "boerderijtje", "hoeve",
    "rijtjeshuis", "rijtjeswoning", "eengezinswoning", "tussenwoning", "hoekwoning", "hoekhuis",
    "bovenwoning", "benedenwoning", "etage", "chalet", "bungalow", "stacaravan", "woonwagen",
  ]

  private static let holding: Set<String> = [
    "heb", "hebben", "heeft", "huur", "huurt", "huren", "bewoon", "bewoont", "bewonen",
  ]

  /// "sinds de verhuizing binnen Winterswijk"
  func isMoveDone(_ index: Int) -> Bool {
    reading.word(index).hasPrefix("verhuizing")
      && (index - 3 ..| index).contains { ["sinds", "na"].contains(reading.word($0)) }
      && ["binnen", "naar", "in"].contains(reading.word(index + 1))
  }

  /// "sinds het voorjaar bij haar vriend in Gendringen zit", "bij hem in Winterswijk slaapt".
  func sleepsThere(_ mark: Mark) -> Bool {
    (["zit", "zitten"].contains(reading.word(mark.end))
      || ["slaapt", "slapen"].contains(reading.word(mark.end)) && isForSomeTime(mark))
      && reading.starts(.inside, at: mark.first - 1)
      && (mark.first - 5 ..| mark.first - 1).contains { reading.word($0) == "bij" }
      && !reading.any(CueSet(.schoolNoun, .school, .club), in: mark.first - 5 ..| mark.first)
  }

  private func isForSomeTime(_ mark: Mark) -> Bool {
    (max(reading.clauseStart(mark.first), mark.first - 10) ..| mark.first).contains {
      ["sinds", "nu", "al", "tijdelijk", "sindsdien", "inmiddels"].contains(reading.word($0))
    }
  }

  /// "wonen achter het station in Winterswijk": a landmark beside a home, not where they work.
  func livesBeside(_ landmark: Int, _ sentence: Range<Int>) -> Bool {
    let start = max(sentence.lowerBound, landmark - 5)
    guard let verb = (start ..| landmark).last(where: { reading.has(.lives, at: $0) }) else {
      return false
    }
    return (verb + 1 ..| landmark).contains {
      [
        "achter", "naast", "tegenover", "boven", "nabij", "vlakbij", "voorbij", "hoek", "onder",
        "dichtbij", "vlak",
      ].contains(reading.word($0))
    }
  }
}
