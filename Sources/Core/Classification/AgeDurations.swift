// Stretches of time that are nobody's age: "al 3 jaar", "acht maanden nuchter".

extension AgeReader {
  /// "al 3 jaar", "5 jaar geleden", "25 jaar als ib'er".
  func isDuration(_ index: Int, _ end: Int, _ unit: Unit) -> Bool {
    guard unit != .none, !isLabelled(index) else { return false }
    let before = index - 1
    let next = reading.tokens[end]
    let follows =
      !next.isEnd && next.gap.isSubset(of: [.space, .newline])
      && reading.starts(.durationAfter, at: end)
    if reading.word(end - 1) == "oud" || reading.has(.became, at: end) {
      return false
    }
    // "haar zoontje van vijf weken bij jullie aanmelden": what a child is "of" is its age.
    if reading.has(.of, at: before), childEnds(before: before) { return false }
    if follows || isOfThing(before) || isLengthOfState(index, end) { return true }
    // "Wij wonen drie jaar in Winterswijk".
    if unit == .years, reading.starts(.lives, at: before), reading.has(.inside, at: end) {
      return true
    }
    if unit == .years, reading.isSentenceStart(index) || followsSubject(index), opensStretch(end) {
      return true
    }
    guard reading.has(.durationBefore, at: before) else { return false }
    // "hij is al 12 jaar": an age, when the sentence stops there.
    let word = reading.word(before)
    if ["al", "ruim", "over"].contains(word), reading.any(.toBe, in: before - 3 ..| before),
      next.isEnd || !next.gap.isDisjoint(with: .clause)
        || next.sentence != reading.tokens[index].sentence || reading.has(.alsoAbout, at: end)
        || ["en", "maar"].contains(reading.word(end))
    {
      return false
    }
    return true
  }

  /// "het is nu anderhalf jaar", "dat is drie jaar"
  private func isOfThing(_ before: Int) -> Bool {
    var verb = before
    while verb > before - 3, reading.has(.adverb, at: verb), !reading.has(.toBe, at: verb) {
      verb -= 1
    }
    guard ["is", "was"].contains(reading.word(verb)) else { return false }
    let start = reading.clauseStart(verb)
    return ["het", "dat", "dit"].contains(reading.word(start)) && start == verb - 1
  }

  /// "een gezin dat ik twee jaar heb begeleid": right after who did it, the verb at the end.
  private func followsSubject(_ index: Int) -> Bool {
    reading.tokens[index].gap == .space
      && reading.hasAny(CueSet(.speaker, .we, .he), at: index - 1)
      && !reading.isSentenceStart(index - 1)
  }

  /// "Twee jaar liep bij ons een traject", "Vijftig jaar woon ik hier": a verb and then who did it.
  private func opensStretch(_ end: Int) -> Bool {
    let next = reading.tokens[end]
    guard !next.isEnd, next.gap == .space else { return false }
    let who = CueSet(.speaker, .we, .he, .parent, .family, .relative, .ownChild)
    if reading.has(.lives, at: end) { return reading.hasAny(who, at: end + 1) }
    return AgeReader.stretchVerbs.contains(reading.word(end))
  }

  private static let stretchVerbs: Set<String> = [
    "liep", "liepen", "loopt", "lopen", "zat", "zaten", "heb", "heeft", "hebben", "had", "hadden",
    "werk", "werkt", "werken", "werkte", "kwam", "kwamen", "ging", "gingen", "duurde", "duurt",
    "leefde", "leefden", "bleef", "bleven", "stond", "stonden", "deed", "deden", "gaf", "gaven",
    "kreeg", "kregen", "kende", "zag", "zagen", "zorgde", "zorgden", "begeleidde", "probeerden",
  ]

  /// "is nu acht maanden nuchter", "is drie jaar weduwnaar": the stretch says how long somebody has
  /// been what the next word tells, and with that word the clause ends.
  private func isLengthOfState(_ index: Int, _ end: Int) -> Bool {
    let state = reading.tokens[end]
    guard !state.isEnd, !state.isNumber, state.gap == .space, !state.capital,
      reading.hasAny(CueSet(.toBe, .adverb), at: index - 1),
      state.sentence == reading.tokens[index].sentence,
      endsSentence(end + 1)
        || ["en", "maar", "dus", "sinds", "van"].contains(reading.word(end + 1))
    else { return false }
    let more = CueSet(
      .he, .speaker, .we, .adverb, .almost, .about, .lives, .attends, .toBe, .was, .level, .place,
      .school, .negation, .child)
    return !reading.hasAny(more, at: end) && !AgeReader.afterAge.contains(reading.word(end))
  }

  /// What may follow an age without making it the length of something.
  private static let afterAge: Set<String> = [
    "oud", "jong", "oude", "jonge", "en", "of", "maar", "want", "dus", "die", "dat", "met", "uit",
    "in", "van", "hoor", "denk", "geloof", "ongeveer", "heeft", "had", "kan", "wil", "zit", "vindt",
    "slaapt", "huilt", "eet", "komt", "gaat", "doet", "mag", "moet", "ofzo", "leeftijd", "geworden",
    "jongen", "meisje", "geschat", "zeker", "exact", "precies",
  ]
}
