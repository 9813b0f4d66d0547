// A school that somebody has left, still goes to, or will go to: by the words around its name.

extension SchoolReader {
  /// "is van de Bolster gekomen", "van het Scholten College gestuurd", "van De Smeltkroes af", and
  /// "van De Zaaier naar De Twijg", "de Wissel, haar oude basisschool".
  func isLeft(_ mark: Mark) -> Bool {
    let sentence = reading.tokens[mark.end - 1].sentence
    let old = (mark.end ..| mark.end + 3).contains {
      reading.tokens[$0].sentence == sentence
        && ["oude", "vorige", "voormalige", "vroegere"].contains(reading.word($0))
        && reading.word($0 + 1).hasSuffix("school")
    }
    if old { return true }
    var from = mark.first - 1
    if ["de", "het", "t", "een"].contains(reading.word(from)) { from -= 1 }
    guard ["van", "vanaf", "vanuit"].contains(reading.word(from)),
      !reading.hasAny(CueSet(.group, .pupil, .function, .child, .schoolNoun), at: from - 1),
      reading.number(at: from - 1) == nil
    else { return false }
    let end = reading.clauseEnd(mark.end - 1)
    let after = mark.end ..| min(end, mark.end + 4)
    if reading.word(mark.end) == "naar" {
      let sentence = reading.sentence(around: mark.first)
      return reading.any(.school, in: mark.end + 1 ..| mark.end + 5)
        || (sentence.lowerBound ..| mark.first).contains {
          ["overgang", "overstap", "wissel", "switch"].contains(reading.word($0))
        }
    }
    // "als hij van de Twijg af komt" is every day.
    let isDaily = (reading.clauseStart(from) ..| from).contains {
      ["als", "wanneer", "zodra"].contains(reading.word($0))
    }
    return !isDaily
      && after.contains { SchoolReader.leaving.contains(reading.word($0)) }
  }

  /// "op het Ambacht ben ik twee jaar geleden al gestopt"
  func hasStopped(_ mark: Mark) -> Bool {
    (mark.end ..| clause(mark).upperBound).contains {
      ["gestopt", "geslaagd", "afgestudeerd", "uitgeschreven", "verwijderd"].contains(
        reading.word($0)) && reading.word($0 + 1) != "met"
    }
  }

  /// "Na De Leilinde zit hij nu op", "via de Twijg naar", "eerst De Reiger, nu Kievitsbos".
  func isEarlier(_ mark: Mark) -> Bool {
    var before = mark.first - 1
    if ["de", "het", "t"].contains(reading.word(before)) { before -= 1 }
    guard reading.tokens[before + 1].gap == .space else { return false }
    return ["na", "via", "eerst"].contains(reading.word(before))
  }

  private static let leaving: Set<String> = [
    "gekomen", "gegaan", "gehaald", "gestuurd", "verwijderd", "vertrokken", "weggegaan",
    "afgegaan", "afgehaald", "weggestuurd", "getrapt", "gezet", "afgestuurd", "af", "weggehaald",
    "afgekomen", "geschopt", "uitgeschreven",
  ]

  /// "gaat na de vakantie naar de brugklas van het Scholten College": a verb of going, a time to
  /// come, and the way there.
  func goesLater(_ before: Range<Int>) -> Bool {
    guard let toward = before.last(where: { reading.word($0) == "naar" }),
      (toward + 1 ..| before.upperBound).allSatisfy({ index in
        ["de", "het", "t", "een", "van", "op", "in"].contains(reading.word(index))
          || reading.hasAny(CueSet(.bridge, .schoolNoun), at: index)
          || reading.has(.form, at: index) && reading.number(at: index + 1) == nil
      })
    else { return false }
    let earlier = before.lowerBound ..| toward
    return earlier.contains { ["gaat", "gaan", "moet", "ga"].contains(reading.word($0)) }
      && earlier.contains { index in
        ["straks", "volgend", "komend", "aanstaand", "binnenkort"].contains(reading.word(index))
          || reading.word(index) == "na" && (index + 1 ..| index + 4).contains { isBreak($0) }
          || ["in", "vanaf", "per"].contains(reading.word(index))
            && reading.has(.month, at: index + 1)
      }
  }

  private func isBreak(_ index: Int) -> Bool { Self.breaks.contains(reading.word(index)) }

  /// "dan mag hij naar de Grensuil": who turns four goes there soon.
  func mayGo(_ before: Range<Int>) -> Bool {
    guard let may = before.last(where: { ["mag", "mogen"].contains(reading.word($0)) }) else {
      return false
    }
    return (may + 1 ..| before.upperBound).contains { reading.word($0) == "naar" }
      && before.contains { ["dan", "straks", "wordt", "en"].contains(reading.word($0)) }
  }

  /// "Vorige school: 't Lohuus"
  func labelled(_ clause: Int) -> SchoolClaim.Status? {
    guard reading.tokens[clause].gap.contains(.colon) else { return nil }
    let line = reading.tokens[clause].line
    let label = (clause - 4 ..| clause).filter { reading.tokens[$0].line == line }
    if label.contains(where: { reading.has(.formerSchool, at: $0) }) { return .former }
    return label.contains { reading.has(.futureSchool, at: $0) } ? .future : nil
  }

  /// "is na de zomer begonnen op het Scholten", "net gestart op": done, whenever it was planned.
  func hasStarted(_ mark: Mark) -> Bool {
    let words = words(around: mark)
    return words.contains(where: Self.started.contains)
      && words.contains { ["is", "zijn", "ben", "bent"].contains($0) }
      && !words.contains(where: Self.planned.contains) && !isLeft(mark)
  }

  /// "Op basisschool De Twijg ging het prima": no school of now, when there is another.
  func isPast(_ mark: Mark) -> Bool {
    let words = words(around: mark)
    return words.contains(where: Self.then.contains) && !words.contains(where: Self.now.contains)
  }

  private static let then: Set<String> = [
    "ging", "gingen", "was", "had", "hadden", "deed", "liep", "vond",
  ]

  private static let now: Set<String> = ["zit", "zitten", "gaat", "is", "heeft", "nu", "sinds"]

  private func words(around mark: Mark) -> [String] { clause(mark).map { reading.word($0) } }

  /// The clause around the name, as far as it may tell about it.
  private func clause(_ mark: Mark) -> Range<Int> {
    max(reading.clauseStart(mark.first), mark.first - 10)
      ..| min(reading.clauseEnd(mark.end - 1), mark.end + 8)
  }

  private static let started: Set<String> = [
    "begonnen", "gestart", "ingestroomd", "overgestapt", "gewisseld",
  ]

  private static let planned: Set<String> = [
    "gaat", "gaan", "moet", "wil", "wilt", "zou", "zal", "kan", "mag", "wordt", "aangemeld",
    "nog", "niet",
  ]

  /// "vanuit De Meibeek, waar hij toen op school zat", "toen hij nog op De Meibeek zat"
  func wasThere(_ mark: Mark) -> Bool {
    ["zat", "zaten"].contains(reading.word(mark.end))
      && (clause(mark).lowerBound ..| mark.first).contains {
        ["toen", "nog", "vroeger", "ooit", "eerst", "altijd"].contains(reading.word($0))
      }
      || reading.word(mark.end) == "waar"
        && (mark.end ..| mark.end + 7).contains {
          ["zat", "zaten", "gezeten"].contains(reading.word($0))
        }
  }

  /// In the summer: "zat tot de vakantie in groep 6 op", "afgelopen schooljaar groep 8 gedaan op".
  func isStill(_ before: Range<Int>) -> Bool {
    guard (7...8).contains(reading.today.month) else { return false }
    let words = before.map { reading.word($0) }
    guard !words.suffix(2).contains("naar") else { return false }
    return words.contains { ["vakantie", "zomervakantie", "zomer", "schooljaar"].contains($0) }
      && words.contains { ["zat", "afgelopen", "gedaan"].contains($0) }
  }

  /// "gaat na de zomer naar groep 7 van de Ratumhoeve": a later class of the school it is at now.
  func movesUp(_ before: Range<Int>) -> Bool {
    let classed = before.suffix(4).first { index in
      reading.hasAny(CueSet(.group, .form, .level), at: index)
        && (reading.number(at: index + 1) ?? 0) > 1
    }
    guard let classed else { return false }
    return (classed + 2 ..| before.upperBound).allSatisfy {
      ["van", "op", "bij", "in", "de", "het", "t"].contains(reading.word($0))
    }
      && !before.contains { index in
        let word = reading.word(index)
        return ["nieuwe", "andere", "wisselt", "aangemeld"].contains(word)
          || word.hasPrefix("overst") || word.hasPrefix("verhui")
      }
  }

  /// "is overgestapt van haar oude school naar het Slingebeek College".
  func hasChanged(_ before: Range<Int>) -> Bool {
    let words = before.suffix(3).map { reading.word($0) }
    return words.contains("naar")
      && before.contains { ["overgestapt", "gewisseld"].contains(reading.word($0)) }
      && !before.contains { ["wil", "gaat", "volgend", "straks"].contains(reading.word($0)) }
  }

  /// "Sinds de overstap naar het Grolse Poort College".
  func isDone(_ before: Range<Int>) -> Bool {
    before.contains {
      ["sinds", "na", "sedert"].contains(reading.word($0))
        && ["de", "het", "haar", "zijn", "deze", "overstap"].contains(reading.word($0 + 1))
        && !(reading.word($0) == "na" && Self.breaks.contains(reading.word($0 + 2)))
    }
  }

  private static let breaks: Set<String> = [
    "zomer", "vakantie", "zomervakantie", "grote", "kerst", "kerstvakantie", "winter",
  ]
}
