// Of several children the one that it is about: "Ik schrijf over Bente", "het gaat om de middelste";
// and those with whom all is well: "met hem gaat het verder goed".

extension SubjectReader {
  /// The one of several who is named as the matter, and no other beside that one.
  func focus() -> (Int, Int)? {
    guard subjects.count <= SubjectReader.family, subjects.allSatisfy({ $0.number == nil }) else {
      return nil
    }
    if let ranked = rankedFocus() { return ranked }
    var found: (Int, Int)?
    for at in reading.tokens.indices.dropFirst()
    where reading.tokens[at].capital && reading.tokens[at].isReadable && isMatter(at) {
      let word = reading.folded(at)
      let named = subjects.indices.filter { subjects[$0].words.contains(word) }
      guard named.count == 1, !namesAnother(after: at) else { return nil }
      if subjects[named[0]].anchors.contains(at) { return nil }
      if let found, found.0 != named[0] { return nil }
      found = found ?? (named[0], at)
    }
    return found
  }

  /// More children than this are no family: nobody is picked out of them.
  private static let family = 12

  /// "hulp voor Fenna", "ik schrijf over Bente", "het gaat om Siem"
  private func isMatter(_ at: Int) -> Bool {
    let before = at - 1
    guard reading.tokens[at].gap == .space,
      ["om", "over", "voor", "betreft"].contains(reading.word(before)),
      subjects.contains(where: { $0.words.contains(reading.folded(at)) })
    else { return false }
    let clause = max(reading.clauseStart(before), before - 7) ..| before + 1
    return !reading.any(.negation, in: clause)
      && clause.contains { SubjectReader.matters.contains(reading.word($0)) }
  }

  private static let matters: Set<String> = [
    "gaat", "schrijf", "schrijven", "mail", "mailen", "hulp", "zorgen", "vraag", "vragen", "bel",
    "betreft", "meld", "aanmelden", "aanmelding", "steun", "begeleiding", "draait", "alleen",
  ]

  /// "over Bente en haar zusje"
  private func namesAnother(after at: Int) -> Bool {
    guard ["en", "of"].contains(reading.word(at + 1)) else { return false }
    return (at + 2 ..| at + 5).contains {
      reading.looksLikeName($0) || reading.hasAny(CueSet(.child, .sibling, .siblings), at: $0)
    }
  }

  /// "het gaat me nu alleen om de middelste", "De oudste wil niet meer. Het gaat ons om haar."
  private func rankedFocus() -> (Int, Int)? {
    for person in reading.people
    where person.cue == .child && reading.tokens[person.first].isReadable {
      guard let ranked = byRank(person), ranked.count == 1 else { continue }
      let about = reading.startOfMention(person) - 1
      if isAbout(about) { return (ranked[0], person.first) }
      let next = person.end ..| person.end + 25
      let pronoun = next.clamped(to: reading.tokens.indices).first {
        ["haar", "hem"].contains(reading.word($0)) && isAbout($0 - 1)
      }
      if let pronoun { return (ranked[0], pronoun) }
    }
    return nil
  }

  /// "gaat … om", "gaat … over", not "gaat niet over".
  private func isAbout(_ index: Int) -> Bool {
    guard ["om", "over"].contains(reading.word(index)) else { return false }
    let before = max(reading.clauseStart(index), index - 6) ..| index
    return before.contains { ["gaat", "draait", "ging"].contains(reading.word($0)) }
      && !reading.any(.negation, in: before)
  }

}

// MARK: Who is doing well

extension SubjectReader {
  /// Those of whom it is said that nothing is the matter, while somebody else is left.
  func childrenDoingWell() -> [Int] {
    guard (2...SubjectReader.family).contains(subjects.count),
      subjects.allSatisfy({ $0.number == nil || ($0.number ?? 0) >= 1000 })
    else { return [] }
    var well: Set<Int> = []
    for at in reading.tokens.indices where reading.tokens[at].isReadable {
      guard let who = doingWell(at) else { continue }
      well.formUnion(meant(by: who))
    }
    return well.count < subjects.count ? well.sorted() : []
  }

  /// The tokens that tell with whom all is well, when that is said here.
  private func doingWell(_ at: Int) -> Range<Int>? {
    let word = reading.word(at)
    guard SubjectReader.wellWords.contains(word) else { return nil }
    let sentence = reading.sentence(around: at)
    // "maar op school niet": the other half of it is not well.
    if (at + 1 ..| sentence.upperBound).contains(where: {
      ["maar", "alleen", "behalve", "echter"].contains(reading.word($0))
    }) {
      return nil
    }
    let start = max(sentence.lowerBound, clauseStart(at), at - 10)
    let before = start ..| at
    switch word {
    case "zorgen", "last", "omkijken":
      guard before.contains(where: { ["geen", "nergens"].contains(reading.word($0)) }) else {
        return nil
      }
    case "niets", "niks":
      guard before.contains(where: { reading.word($0) == "is" }) else { return nil }
    case "erbuiten":
      guard before.contains(where: { reading.word($0).hasPrefix("la") }) else { return nil }
    case "leuk":
      guard !reading.any(.negation, in: before),
        before.contains(where: { ["vindt", "vinden"].contains(reading.word($0)) })
      else { return nil }
    default:
      guard !reading.any(.negation, in: before),
        before.contains(where: {
          ["gaat", "doet", "doen", "loopt", "redt", "redden"].contains(reading.word($0))
        }),
        !before.contains(where: {
          ["school", "thuis", "leren", "eerst", "als"].contains(reading.word($0))
        })
      else { return nil }
    }
    return withWhom(before, end: min(at + 4, sentence.upperBound)) ?? subject(of: before)
  }

  private static let wellWords: Set<String> = [
    "goed", "prima", "best", "uitstekend", "zorgen", "last", "niets", "niks", "erbuiten", "wel",
    "lekker", "leuk",
  ]

  /// From the last comma or "maar", "en" before a verb.
  private func clauseStart(_ at: Int) -> Int {
    var start = at
    while start > 1, reading.tokens[start - 1].sentence == reading.tokens[at].sentence,
      // Brackets round an age end nothing: "De middelste (8) laten we erbuiten".
      reading.tokens[start].gap.isDisjoint(with: [.comma, .semicolon, .colon, .exclamation]),
      !["maar", "want", "terwijl"].contains(reading.word(start - 1))
    {
      start -= 1
    }
    return start
  }

  /// "met hem gaat het goed", "het gaat goed met Sanne", "over haar heb ik geen zorgen".
  private func withWhom(_ before: Range<Int>, end: Int) -> Range<Int>? {
    for at in before.lowerBound ..| end where ["met", "over"].contains(reading.word(at)) {
      let last = (at + 1 ..| at + 4).first {
        ["gaat", "heb", "hebben", "is", "loopt"].contains(reading.word($0))
      }
      return at + 1 ..| min(last ?? at + 4, reading.tokens.count)
    }
    // "daar gaat het goed mee", "die laten we erbuiten"
    if ["daar", "die"].contains(reading.word(before.lowerBound)) {
      return before.lowerBound ..| before.lowerBound + 1
    }
    return nil
  }

  /// "Onze oudste doet het prima", "Bram redt zich wel": all before the verb.
  private func subject(of before: Range<Int>) -> Range<Int>? {
    guard
      let verb = before.first(where: {
        SubjectReader.wellVerbs.contains(reading.word($0))
      }), verb > before.lowerBound, verb - before.lowerBound <= 6
    else { return nil }
    return before.lowerBound ..| verb
  }

  private static let wellVerbs: Set<String> = [
    "doet", "doen", "redt", "redden", "heeft", "hebben", "laten", "laat", "vindt", "vinden", "gaat",
    "loopt",
  ]

  private func meant(by who: Range<Int>) -> [Int] {
    for at in who {
      if let mark = reading.person(at: at), mark.cue == .child {
        return byRank(mark) ?? named(mark.first, last: mark.end - 1) ?? []
      }
      if reading.tokens[at].capital, let found = named(at, last: at) {
        return found.count == 1 ? found : []
      }
    }
    guard
      let pronoun = who.first(where: {
        ["hem", "haar", "hij", "zij", "ze", "die", "daar"].contains(reading.word($0))
      }), who.count <= 2
    else { return [] }
    return before(pronoun) ?? []
  }
}
