// Whom "hij" or "zij" means, as far as a grown-up spoken of right before may be meant.

extension Reading {
  /// Those who are the subject of a clause before the pronoun: in its own sentence the last one,
  /// otherwise those of the nearest sentence that has any of that gender. Empty when nobody is, or
  /// when the pronoun stands for several.
  func antecedents(of pronoun: Mark) -> [Mark] {
    guard !isPlural(pronoun) else { return [] }
    var found: [Mark] = []
    for person in people.reversed() where person.first < pronoun.first {
      guard pronoun.first - person.first < 60 else { break }
      let sentence = tokens[person.first].sentence
      if let last = found.last, tokens[last.first].sentence != sentence { break }
      guard person.cue != .function, person.cue != .children, person.cue != .siblings,
        gender(person) == 0 || pronoun.value == 0 || gender(person) == pronoun.value,
        tokens[person.first].isReadable
      else { continue }
      guard opensClause(person) || isGone(person) else {
        // "Mijn ex en ik delen de zorg voor onze dochter. Ze woont bij mij."
        if person.cue == .child || person.cue == .sibling { return found }
        continue
      }
      if sentence == tokens[pronoun.first].sentence { return [person] }
      found.append(person)
    }
    guard let last = found.last else { return [] }
    // "Mijn ex is weg. Sem mist hem. Hij slaapt slecht."
    let opens = (last.end ..| pronoun.first).contains { isSentenceStart($0) && looksLikeName($0) }
    return opens ? [] : found
  }

  /// 1 for a man, 2 for a woman, 0 when the word does not tell.
  private func gender(_ person: Mark) -> Int32 {
    guard person.value == 0, person.cue == .otherAdult else { return person.value }
    let last = word(person.end - 1)
    if ["vrouw", "vriendin", "mevr", "mw", "zus", "directrice"].contains(where: last.hasSuffix) {
      return 2
    }
    return ["man", "vriend", "meneer", "dhr", "heer", "broer", "neef"].contains(
      where: last.hasSuffix) ? 1 : 0
  }

  /// "zijn zij verhuisd", "ze wonen": more than one.
  private func isPlural(_ pronoun: Mark) -> Bool {
    has(.they, at: pronoun.first)
      || [pronoun.first - 1, pronoun.end].contains { Reading.pluralVerbs.contains(word($0)) }
  }

  private static let pluralVerbs: Set<String> = [
    "zijn", "hebben", "wonen", "zitten", "gaan", "komen", "willen", "zouden", "kunnen", "hadden",
    "waren", "worden", "blijven", "vinden", "vragen",
  ]

  /// "is door haar stiefvader mishandeld. Hij woont nu in Brabant."
  private func isGone(_ person: Mark) -> Bool {
    let last = word(person.end - 1)
    return person.cue == .parent && last.hasPrefix("stief")
      || person.cue == .otherAdult
        && (last == "ex" || last == "dader" || last == "verdachte" || word(person.first) == "ex")
  }

  /// "Mijn ex heeft", "…, haar vader woont": the mention opens its clause.
  private func opensClause(_ person: Mark) -> Bool {
    let start = startOfMention(person)
    return isSentenceStart(start) || !tokens[start].gap.isDisjoint(with: .clause)
      || ["en", "maar", "want", "omdat", "sinds"].contains(word(start - 1))
  }

  /// With the article, the possessive and the adjectives before the noun.
  func startOfMention(_ person: Mark) -> Int {
    var start = person.first
    while start > person.first - 4, !isSentenceStart(start), tokens[start].gap == .space,
      Reading.determiners.contains(word(start - 1))
    {
      start -= 1
    }
    return start
  }

  static let determiners: Set<String> = [
    "zijn", "haar", "hun", "een", "de", "het", "oudere", "jongere", "kleine", "grote", "grotere",
    "andere", "tweede", "onze", "mijn", "ons", "oudste", "jongste", "derde", "mn", "hoogbejaarde",
    "nieuwe", "eigen", "biologische", "twee", "drie", "vier",
  ]
}
