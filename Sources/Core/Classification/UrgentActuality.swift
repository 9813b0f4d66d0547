// Whether a sign of danger is spoken of as there: not denied by what follows it, and not only
// supposed of somebody or other. Plain grammar; the words of danger stand in rules.yaml.

extension UrgentSentence {
  /// "Suïcidale gedachten zijn er nu niet", "aan zelfmoord denkt hij niet": a sign put first, its
  /// verb, small words, and the denial that closes the clause.
  func isDenied(after span: Range<Int>) -> Bool {
    var index = span.upperBound
    if !Self.wishes.contains(reading.word(index - 1)) {
      // "… en die is er niet", "suïcidale gedachten of plannen zijn er niet"
      if ["en", "maar"].contains(reading.word(index)) { index += 1 }
      if ["die", "dat", "deze"].contains(reading.word(index)), isInClause(index, after: index) {
        index += 1
      }
      let limit = index + 4
      while index < limit, isInClause(index, after: span.upperBound),
        !Self.states.contains(reading.word(index)), !Self.small.contains(reading.word(index))
      {
        index += 1
      }
      guard isInClause(index, after: span.upperBound), Self.states.contains(reading.word(index))
      else { return false }
      index += 1
    }
    let limit = index + 8
    while index < limit, isInClause(index, after: index), Self.small.contains(reading.word(index)) {
      index += 1
    }
    guard isInClause(index, after: index),
      ["niet", "niets", "niks", "nooit", "nergens", "geenszins"].contains(reading.word(index))
    else { return false }
    let next = index + 1
    return !isInside(next) || isBorder(next) || isJoin(next)
      || Self.closing.contains(reading.word(next))
      || reading.word(next) == "te" && ["hebben", "zijn"].contains(reading.word(next + 1))
  }

  /// Before a comma, or right behind the one that "die" and "dat" come after.
  private func isInClause(_ index: Int, after start: Int) -> Bool {
    guard isInside(index) else { return false }
    let isReferring = ["die", "dat", "deze"].contains(reading.word(index))
    if index <= start, isReferring { return reading.tokens[index].gap.isSubset(of: Self.pause) }
    return !isBorder(index)
  }

  private static let pause: Gap = [.space, .newline, .comma]
  /// "dood wil ze niet"
  private static let wishes: Set<String> = ["wil", "wilde", "willen", "wou"]
  private static let states: Set<String> = [
    "is", "zijn", "was", "waren", "heeft", "hebben", "heb", "had", "hadden", "zie", "zien", "ziet",
    "zag", "zagen", "merk", "merken", "merkt", "speelt", "spelen", "denkt", "denk", "dacht",
    "bestaat", "bestaan", "blijkt", "bleek", "bleken", "lijkt", "lijken", "noemt", "noemde", "uit",
    "uitte", "geeft", "gaf", "zegt", "zei", "komt", "kwam", "kwamen", "werd", "wordt", "worden",
  ]
  private static let small: Set<String> = [
    "er", "ik", "hij", "ze", "zij", "we", "wij", "het", "dat", "die", "deze", "nu", "op", "dit",
    "moment", "momenteel", "gelukkig", "verder", "daar", "hier", "bij", "haar", "hem", "volgens",
    "de", "politie", "huisarts", "mij", "ons", "ook", "echt", "zeker", "thans", "tot",
    "vooralsnog", "voor", "zover", "bekend", "hen", "vandaag", "wel", "nog", "zelf",
  ]
  /// What may follow the denial of a sign: "is niet aan de orde", "zegt ze die niet te hebben".
  private static let closing: Set<String> = [
    "aan", "aanwezig", "geweest", "gebleken", "gezien", "geuit", "gedaan", "vastgesteld", "sprake",
    "voorgekomen", "gemerkt", "aangetroffen", "waargenomen", "genoemd", "benoemd", "geconstateerd",
    "volgens", "meer", "gehad", "gehoord", "van", "bij", "op", "voor", "gevonden",
  ]

  // MARK: Stories of long ago

  /// "Twee jaar geleden ging ik weg. Hij sloeg mij.": told in the past tense, with no word of now.
  func isPast(_ sign: Range<Int>) -> Bool {
    !isNow(0 ..| .max) && says(Self.pasts, near: sign)
  }

  /// What is about to happen is not settled by what follows.
  func isAtOnce(_ sign: Range<Int>) -> Bool { says(Self.atOnce, near: sign) }

  private func says(_ words: Set<String>, near sign: Range<Int>) -> Bool {
    let reach = UrgentSentence.mostWords
    let near = sign.lowerBound - reach ..| sign.upperBound + reach
    return near.clamped(to: reading.tokens.indices).contains {
      isInside($0) && words.contains(reading.word($0))
    }
  }

  private static let pasts: Set<String> = [
    "was", "waren", "had", "hadden", "werd", "werden", "wilde", "wilden", "wou", "deed", "deden",
    "sloeg", "sloegen", "schopte", "dreigde", "kwam", "kwamen", "liep", "ging", "gingen", "stond",
    "stonden", "zat", "zaten", "lag", "hield", "gooide", "zei", "dronk", "sneed", "probeerde",
  ]
  private static let atOnce: Set<String> = ["straks", "zometeen", "dadelijk", "vannacht"]

  // MARK: Suppositions

  /// "als een leerling op een dag zou zeggen dat …", "stel dat iemand …": said of nobody that the
  /// writer knows. A person in particular makes it a threat: "als hij vrijkomt …".
  func isSupposed(_ sign: Int) -> Bool {
    var index = sign
    while sign - index < 24, isInside(index - 1) {
      index -= 1
      guard Self.ifs.contains(reading.word(index)) else { continue }
      for next in index + 1 ..| min(index + 4, sign + 1) where isInside(next) {
        if Self.anybody.contains(reading.word(next)) { return true }
      }
    }
    return false
  }

  private static let ifs: Set<String> = [
    "als", "\u{E1}ls", "indien", "wanneer", "mocht", "mochten", "stel", "zodra", "geval", "zou",
    "zouden",
  ]
  private static let anybody: Set<String> = [
    "een", "iemand", "je", "men", "kinderen", "leerlingen", "ouders", "jongeren", "studenten",
    "elk", "ieder",
  ]
}
