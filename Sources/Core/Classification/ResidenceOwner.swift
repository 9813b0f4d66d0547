// Whose home it is that a place name tells of: by the noun it belongs to, by the verb's number, by
// the bracket it stands in.

extension ResidenceReader {
  /// The person who lives there. Somebody "bij" or "met" whom one lives is only company.
  func homeOwner(_ mark: Mark, sign: Int) -> Owner {
    if let head = headOfBracket(mark.first) { return head }
    let sentence = reading.sentence(around: mark.first)
    var index = mark.first - 1
    var found: Owner?
    var steps = 0
    while index >= sentence.lowerBound, steps < 30 {
      let word = reading.word(index)
      if word == "bij", reading.word(index + 1).hasPrefix("deze") {
        index -= 1
        continue
      }
      if word == "bij" || word == "met" || word == "samen" || word == "bie" {
        // "met een van mijn welpen, een meisje uit Dinxperlo": she stands apart.
        if let at = found?.place, at - index <= 6, !isApart(index, at), !isWithUs(index),
          word.hasPrefix("bi") || dwells(sentence)
        {
          found = nil
        }
      } else if found == nil, reading.has(.family, at: index) {
        // "haar familie woont in Polen"
        if word == "familie", ["haar", "zijn", "mijn", "hun"].contains(reading.word(index - 1)) {
          return .adult(Mark(cue: .relative, value: 0, first: index, end: index + 1))
        }
        return .unknown
      } else if found == nil, reading.tokens[index].word == 0,
        ["in", "te", "uit"].contains(reading.word(index - 1))
      {
        // "in Poznań en Apeldoorn": a place that no list has.
      } else if found == nil, isAgeOfNobodyNamed(index) {
        found = .name(index)
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

  /// "de oudste (23) woont in Zutphen": the age says who it is.
  private func isAgeOfNobodyNamed(_ index: Int) -> Bool {
    guard let age = reading.number(at: index), age < 30, reading.tokens[index].isNumber,
      reading.tokens[index].gap.contains(.open), reading.tokens[index + 1].gap.contains(.close)
    else { return false }
    return reading.owner(at: index - 1) == nil && reading.person(ending: index) == nil
  }

  /// Whether the sentence says of somebody that they live, stay or sleep somewhere: only then is
  /// a person "bij" or "met" whom that is no more than company.
  private func dwells(_ sentence: Range<Int>) -> Bool {
    reading.any(CueSet(.lives, .stays, .registered, .lived, .moving), in: sentence)
      || sentence.contains { Self.dwelling.contains(reading.word($0)) }
  }

  private static let dwelling: Set<String> = [
    "zit", "zitten", "slaapt", "slapen", "slaap", "blijft", "trok", "getrokken", "ingetrokken",
    "verhuisd",
  ]

  // MARK: Brackets

  /// "(13, Groenlo)", "een leerling (jongen, 15, Aalten)": who is named in the bracket before the
  /// place, or right before the bracket.
  private func headOfBracket(_ index: Int) -> Owner? {
    guard let open = reading.bracket(around: index) else { return nil }
    var inside: Owner?
    for at in stride(from: index - 1, through: open, by: -1) {
      // "Ouders (jong stel, wonen bij opa en oma in Aalten)"
      if ["bij", "met", "bie"].contains(reading.word(at)) { inside = nil }
      if let owner = reading.owner(at: at) { inside = owner }
    }
    if let inside { return inside }
    let sentence = reading.tokens[index].sentence
    for at in stride(from: open - 1, through: max(1, open - 3), by: -1)
    where reading.tokens[at].sentence == sentence {
      if let owner = reading.owner(at: at) {
        if case .speaker = owner { return nil }
        return owner
      }
    }
    return nil
  }

  // MARK: The verb's number

  /// "ze zit op de Reiger, wonen zelf in Vragender": a verb in the plural is not about one child,
  /// and "woon" only about the writer.
  func agreeing(_ owner: Owner, with verb: Int) -> Owner {
    let word = reading.word(verb)
    if word == "woon" || word == "kwoon" { return .speaker(verb) }
    guard word == "wonen" else { return owner }
    let subject = (max(reading.clauseStart(verb), verb - 3) ..| verb).last {
      reading.starts(.we, at: $0)
    }
    if subject != nil || reading.starts(.we, at: verb + 1) { return .we(verb) }
    switch owner {
    case .child(let mark), .sibling(let mark): return .plural(mark)
    case .name, .pronoun:
      return .plural(Mark(cue: .children, value: 0, first: verb, end: verb + 1))
    case .adult(let mark):
      let start = reading.clauseStart(verb)
      return start > mark.first && isFamily && start >= verb - 1 ? .we(verb) : owner
    default: return owner
    }
  }

  // MARK: The noun that a place belongs to

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

  /// "met instemming van moeder een meisje": somebody else stands between.
  private func isApart(_ company: Int, _ person: Int) -> Bool {
    (company + 1 ..| person + 1).contains { reading.tokens[$0].gap.contains(.comma) }
      || reading.bracket(around: person).map { $0 > company } ?? false
      || reading.word(person - 1) == "een"
        && (company + 1 ..| person - 1).contains { reading.person(at: $0) != nil }
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

  /// "gasten uit Arnhem", "vrienden uit Ulft": several people whom no word makes the child.
  func isOthersFrom(_ from: Int) -> Bool {
    let head = from - 1
    let token = reading.tokens[head]
    guard !token.isNumber, !token.capital, token.length > 4, token.gap == .space,
      reading.word(head).hasSuffix("en"), reading.tokens[from].gap == .space,
      reading.owner(at: head) == nil, reading.person(ending: from) == nil,
      Self.beforeNouns.contains(reading.word(head - 1))
    else { return false }
    return !reading.hasAny(
      CueSet(
        .lives, .lived, .from, .family, .toBe, .children, .child, .multiple, .siblings, .years,
        .pupil, .moving, .adverb, .number, .inside), at: head)
      && !Self.comings.contains(reading.word(head))
  }

  private static let beforeNouns: Set<String> = [
    "voor", "van", "met", "door", "bij", "naar", "tegen", "aan", "over", "die", "de", "zijn",
    "haar", "mijn", "hun", "paar", "wat", "andere", "oudere", "twee", "drie", "foute", "verkeerde",
  ]

  private static let comings: Set<String> = [
    "komen", "gekomen", "hieten", "leerlingen", "gezinnen",
  ]
}

extension Reading {
  /// The first token of the bracket that this one stands in.
  func bracket(around index: Int) -> Int? {
    let sentence = tokens[index].sentence
    for at in stride(from: index, through: max(1, index - 14), by: -1) {
      guard tokens[at].sentence == sentence else { return nil }
      let gap = tokens[at].gap
      if gap.contains(.open) { return at }
      if gap.contains(.close) { return nil }
    }
    return nil
  }

  /// The first token behind the bracket that this one opens or stands in.
  func endOfBracket(_ index: Int) -> Int {
    var at = index + 1
    while at < tokens.count - 1, at - index < 20, !tokens[at].gap.contains(.close),
      tokens[at].sentence == tokens[index].sentence
    { at += 1 }
    return at
  }
}
