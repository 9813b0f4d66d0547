// What the words around a place name make of it: a home, a stay, a former or a future one.

extension ResidenceReader {
  func fill(
    _ claim: inout ResidenceClaim, from found: (Sign, Int), _ mark: Mark, _ sentence: Range<Int>
  ) {
    let (sign, at) = found
    claim.owner = homeOwner(mark, sign: at)
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
      // "…, waar we ook wonen"
      if at >= mark.end,
        let we = (mark.end ..| min(mark.end + 5, sentence.upperBound)).first(where: {
          reading.starts(.we, at: $0)
        })
      {
        claim.owner = .we(we)
      }
      // "een meisje van 4 en een jongen van 6, wonen bij moeder": all of them.
      if reading.word(at) == "wonen" {
        switch claim.owner {
        case .child(let child), .sibling(let child): claim.owner = .plural(child)
        default: break
        }
      }
    case .registered:
      claim.kind = .home
      claim.strength = 100
    case .stays:
      claim.kind = .stay
      claim.strength = 60
    case .from:
      claim.kind = .home
      claim.strength = 60
      if case .adult(let person) = claim.owner, person.cue == .function { claim.kind = .ignored }
      // "Vanuit gemeente Berkelland draag ik over": where the writer works.
      if reading.word(at) == "vanuit", reading.has(.municipality, at: mark.first - 1) {
        claim.kind = .ignored
        claim.reason = "gemeente als organisatie"
      }
    case .home:
      claim.kind = .home
      claim.strength = 70
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
    } else if isListed(mark), reading.any(CueSet(.child, .years, .ownChild, .group), in: sentence) {
      claim.kind = .home
      claim.strength = 40
    } else if ["hier", "buren"].contains(reading.word(before - 1)), phraseStart {
      claim.kind = .home
      claim.strength = 45
      // "koffie gedronken, hier in Corle": not where the visitor lives.
      if case .speaker = claim.owner { claim.owner = .unknown }
    } else if hasStreetName(before) {
      claim.kind = .home
      claim.strength = 32
    } else if hasStreet(mark) || isStreet(mark.end) && reading.tokens[mark.end].gap.contains(.open)
      || reading.tokens[mark.end].gap == [.comma, .space] && isStreet(mark.end)
    {
      claim.kind = .home
      claim.strength = 55
    } else if phraseStart, sentence.contains(where: { reading.word($0) == "plaatse" }) {
      // "zijn wij in Winterswijk ter plaatse geweest"
      claim.kind = .home
      claim.strength = 33
    } else if phraseStart, isBroughtHome(before) {
      claim.kind = .home
      claim.strength = 45
      if case .speaker = claim.owner { claim.owner = .unknown }
    } else if isAtHome(before) {
      claim.kind = .home
      claim.strength = 55
    } else if reading.segment(mark.first).zone == .subject, reading.any(says, in: sentence) {
      claim.kind = .home
      claim.strength = 30
    } else {
      claim.kind = .mentioned
      claim.reason = "niet gezegd dat iemand er woont"
    }
  }

  /// "gemeente Aalten heeft": the office, by what goes on after it.
  private func isOffice(_ mark: Mark) -> Bool {
    reading.has(.toBe, at: mark.end)
      || reading.tokens[mark.end].sentence == reading.tokens[mark.first - 1].sentence
        && !reading.tokens[mark.end].isEnd
  }

  /// "thuis in Lievelde", "Thuis is in Lievelde"
  private func isAtHome(_ before: Int) -> Bool {
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

  // MARK: Whose home

  /// The person who lives there. Somebody "bij" or "met" whom one lives is only company.
  func homeOwner(_ mark: Mark, sign: Int) -> Owner {
    let sentence = reading.tokens[mark.first].sentence
    var index = mark.first - 1
    var found: Owner?
    var steps = 0
    while index > 0, reading.tokens[index].sentence == sentence, steps < 30 {
      let word = reading.word(index)
      if word == "bij", reading.word(index + 1).hasPrefix("deze") {
        index -= 1
        continue
      }
      if word == "bij" || word == "met" || word == "samen" || word == "bie" {
        // "met een van mijn welpen, een meisje uit Dinxperlo": she stands apart.
        if let at = found?.place, at - index <= 6, !isApart(index, at), !isWithUs(index) {
          found = nil
        }
      } else if found == nil, reading.has(.family, at: index) {
        // "haar familie woont in Polen"
        if word == "familie", ["haar", "zijn", "mijn", "hun"].contains(reading.word(index - 1)) {
          return .adult(Mark(cue: .relative, value: 0, first: index, end: index + 1))
        }
        return .unknown
      } else if found == nil, isInRelative(index) {
        index -= 2
        continue
      } else if found == nil, !reading.has(.municipality, at: index),
        let owner = reading.owner(at: index), !isOnlyWhose(owner, index)
      {
        found = headOf(owner) ?? owner
      } else if let at = found?.place, at - index > 6 {
        break
      }
      index -= 1
      steps += 1
    }
    return found ?? .unknown
  }

  /// "De vader van mijn zoon woont in Doetinchem": the father.
  private func headOf(_ owner: Owner) -> Owner? {
    guard case .child(let child) = owner else { return nil }
    let of = reading.startOfMention(child) - 1
    guard reading.word(of) == "van", let head = reading.person(ending: of),
      head.cue == .parent || head.cue == .relative || head.cue == .otherAdult
    else { return nil }
    return .adult(head)
  }

  /// "meld ik bij jullie een cliënte uit Groenlo"
  private func isWithUs(_ company: Int) -> Bool {
    ["jullie", "u", "ons", "mij", "me"].contains(reading.word(company + 1))
  }

  private func isApart(_ company: Int, _ person: Int) -> Bool {
    (company + 1 ..| person + 1).contains { reading.tokens[$0].gap.contains(.comma) }
      || reading.word(person - 1) == "een" && reading.tokens[person - 1].gap.contains(.comma)
  }

  /// "een gezin dat ik begeleid is naar Aalten verhuisd": not the one who tells it.
  func isInRelative(_ index: Int) -> Bool {
    reading.hasAny(CueSet(.speaker, .we), at: index)
      && ["dat", "die", "wie", "waar", "welke"].contains(reading.word(index - 1))
      && (reading.hasAny(CueSet(.family, .child, .children, .multiple), at: index - 2)
        || reading.hasAny(CueSet(.family, .child, .children, .multiple), at: index - 3))
      && !reading.any(.lives, in: index ..| reading.clauseEnd(index))
  }

  /// "de dochter van mijn vriend": the daughter lives there.
  func isOnlyWhose(_ owner: Owner, _ index: Int) -> Bool {
    guard case .adult = owner else { return false }
    let hasOf = (index - 2 ..| index).contains { reading.word($0) == "van" }
    return hasOf && reading.any(CueSet(.child, .children, .sibling), in: index - 7 ..| index - 1)
  }
}
