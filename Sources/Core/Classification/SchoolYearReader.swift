// Ages that follow from a school year: groep 1 to 8, klas 1 to 6, brugklas, mbo.
//
// Ages are the typical ones in a school year; a child may be a year ahead or behind. In the summer
// holiday (15 July to 31 August) the past school year counts: who "was" in groep 8 is taken as in
// groep 8, and who "goes to" groep 5 as in groep 4.

struct SchoolYearReader {
  let reading: Reading

  func read() -> [AgeClaim] {
    var claims: [AgeClaim] = []
    var index = 1
    while index < reading.tokens.count - 1 {
      if reading.tokens[index].isReadable, let claim = claim(at: index), !isForeign(claim) {
        claims.append(claim)
        index = max(index + 1, claim.tokens.upperBound)
      } else {
        index += 1
      }
    }
    return claims
  }

  private func claim(at index: Int) -> AgeClaim? {
    if reading.fields[index] == .group, let number = reading.number(at: index),
      !reading.has(.group, at: index - 1), !reading.has(.form, at: index - 1)
    {
      return labelled(number, index)
    }
    if let mark = reading.mark(.group, at: index) { return group(mark) }
    if reading.starts(.bridge, at: index), let mark = reading.mark(.bridge, at: index) {
      // "gaat na de vakantie naar de brugklas"
      if isFuture(index), goesTo(index) || goesTo(index - 1) { return nil }
      return make(12, 13, index ..| mark.end, slack: 1)
    }
    return form(at: index) ?? code(at: index) ?? kind(at: index) ?? unsaid(at: index)
  }

  /// "even een leerling uit 7": what the number counts, only the school that writes tells.
  private func unsaid(at index: Int) -> AgeClaim? {
    let token = reading.tokens[index]
    guard token.isNumber, token.length == 1, (1...8).contains(token.number), token.gap == .space,
      ["uit", "in"].contains(reading.word(index - 1)),
      reading.hasAny(CueSet(.child, .attends), at: index - 2)
        || reading.hasAny(CueSet(.child), at: index - 3),
      reading.tokens[index + 1].isEnd || !reading.tokens[index + 1].gap.isDisjoint(with: .clause)
        || reading.tokens[index + 1].sentence != token.sentence
        || ["die", "dat", "met", "en", "van", "heeft", "is"].contains(reading.word(index + 1))
    else { return nil }
    let number = Int(token.number)
    switch reading.senderStages {
    case [.primary]: return make(number + 3, number + 4, index ..| index + 1)
    case [.secondary] where number <= 6: return klas(number, index ..| index + 1)
    default: return nil
    }
  }

  // MARK: Groep

  private func group(_ mark: Mark) -> AgeClaim? {
    let at = mark.end
    let word = reading.tokens[at]
    guard let number = reading.number(at: at), (1...8).contains(number),
      reading.word(mark.first) != "groepen",
      !(word.isNumber && word.length > 1),
      word.gap.isSubset(of: [.space, .period, .newline])
        || reading.fields[at] == .group && word.gap.isSubset(of: [.space, .colon]),
      !isAttainment(mark, at)
    else { return nil }
    var last = number
    var end = at + 1
    // groep 7/8, groep 1-2, groep 3 en 4
    let next = reading.tokens[end]
    if let second = reading.number(at: end), second == number + 1,
      next.gap == .slash || next.gap == .hyphen
    {
      last = second
      end += 1
    }
    if isPast(mark.first), !isSummer || isBound(mark.first) { return nil }
    var first = number
    if number == last, isFuture(mark.first), number == 1 {
      return make(4, 4, mark.first ..| end, slack: 1)
    }
    if isFuture(mark.first) || (isSummer && goesTo(mark.first)), first > 1 {
      first -= 1
      last -= 1
    }
    return make(first + 3, last + 4, mark.first ..| end)
  }

  private func labelled(_ number: Int, _ index: Int) -> AgeClaim? {
    let line = reading.tokens[index].line
    var end = index + 1
    while !reading.tokens[end].isEnd, reading.tokens[end].line == line { end += 1 }
    var start = index
    while !reading.tokens[start - 1].isEnd, reading.tokens[start - 1].line == line { start -= 1 }
    let levels = CueSet(.level, .form, .vocational, .practical, .bridge, .year)
    if reading.any(levels, in: start ..| end) || isSecondary {
      return form(at: index) ?? klas(number, index ..| index + 1)
    }
    guard (1...8).contains(number),
      reading.tokens[index].length == 1 || !reading.tokens[index].isNumber
    else { return nil }
    if reading.any(.ordinal, in: start ..| end) { return nil }
    return make(number + 3, number + 4, index ..| index + 1)
  }

  private func isAttainment(_ mark: Mark, _ at: Int) -> Bool {
    let start = reading.clauseStart(mark.first)
    if reading.any(.attainment, in: max(start, mark.first - 4) ..| mark.first) {
      // "functioneert op niveau groep 5 maar zit in groep 7"
      return !reading.any(.attends, in: max(start, mark.first - 2) ..| mark.first)
        || reading.any(.attainment, in: mark.first - 2 ..| mark.first)
    }
    return reading.starts(.attainment, at: at + 1)
      && reading.tokens[at + 1].gap.isSubset(of: [.space, .hyphen])
  }

  // MARK: Klas, leerjaar, havo 3, 2e jaars

  private func form(at index: Int) -> AgeClaim? {
    if let mark = reading.mark(.form, at: index), let number = reading.number(at: mark.end),
      (1...6).contains(number),
      reading.tokens[mark.end].length == 1 || !reading.tokens[mark.end].isNumber,
      reading.tokens[mark.end].gap.isSubset(of: [.space, .period, .newline])
    {
      return klas(number, mark.first ..| mark.end + 1)
    }
    if let mark = reading.mark(.level, at: index), let number = reading.number(at: mark.end),
      (1...6).contains(number), reading.tokens[mark.end].isNumber,
      reading.tokens[mark.end].length == 1,
      reading.tokens[mark.end].gap.isSubset(of: [.space, .hyphen])
    {
      return klas(number, mark.first ..| mark.end + 1)
    }
    guard let number = reading.number(at: index) ?? reading.value(.ordinal, at: index),
      (1...6).contains(number),
      !(reading.tokens[index].isNumber && reading.tokens[index].length > 1)
    else { return nil }
    return ordinal(number, index)
  }

  /// "2e klas", "tweedejaars", "4 havo", "3 vmbo".
  private func ordinal(_ number: Int, _ index: Int) -> AgeClaim? {
    var at = index + 1
    let isWord = !reading.tokens[index].isNumber
    var isOrdinal = isWord && reading.starts(.ordinal, at: index)
    if !isWord, ["e", "de", "ste", "ejaars"].contains(reading.word(at)),
      reading.tokens[at].gap.isEmpty
    {
      isOrdinal = true
      at += 1
    }
    if reading.word(index).hasSuffix("klasser") { return klas(number, index ..| at) }
    if reading.word(index).hasSuffix("jaars")
      || reading.word(index).contains("jaarsstudent")
      || reading.word(at - 1) == "ejaars"
    {
      return year(number, index ..| at)
    }
    if isOrdinal, isElliptic(index, at) { return klas(number, index ..| at) }
    guard reading.tokens[at].gap.isSubset(of: [.space, .hyphen]) || reading.tokens[at].gap.isEmpty
    else { return nil }
    if reading.starts(.level, at: at), isOrdinal || !isWord,
      !reading.has(.attainment, at: index - 1)
    {
      return klas(number, index ..| at + 1)
    }
    guard isOrdinal else { return nil }
    if reading.starts(.form, at: at) { return klas(number, index ..| at + 1) }
    let word = reading.word(at)
    if ["jaars", "jaar", "jaarsstudent", "leerjaar"].contains(word) {
      return year(number, index ..| at + 1)
    }
    return nil
  }

  /// "een jongen uit de 3e, Jayden", "zit in de tweede op het Grolse Poort": the class goes unsaid.
  private func isElliptic(_ index: Int, _ at: Int) -> Bool {
    guard reading.word(index - 1) == "de", ["in", "uit"].contains(reading.word(index - 2)),
      reading.any(CueSet(.child, .attends, .pupil), in: index - 7 ..| index - 1)
        || reading.word(index - 3).hasPrefix("zit"),
      reading.senderStages == [.secondary]
        || reading.any(CueSet(.school, .level), in: reading.sentence(around: index))
    else { return false }
    let next = reading.tokens[at]
    return next.isEnd || next.sentence != reading.tokens[index].sentence
      || !next.gap.isDisjoint(with: .clause)
      || ["op", "bij", "aan", "en", "maar"].contains(reading.word(at))
      || reading.word(at) == "van" && reading.number(at: at + 1) == nil
  }

  private func year(_ number: Int, _ range: Range<Int>) -> AgeClaim? {
    let around = max(range.lowerBound - 8, 1) ..| range.upperBound + 6
    let cues = CueSet(.vocational, .level, .practical, .schoolNoun, .child, .bridge)
    guard reading.any(cues, in: around) || isVocational(around) else { return nil }
    return klas(number, range, isYear: true)
  }

  private func klas(_ number: Int, _ range: Range<Int>, isYear: Bool = false) -> AgeClaim? {
    let sentence = reading.sentence(around: range.lowerBound)
    if isPast(range.lowerBound), !isSummer { return nil }
    if reading.any(.attainment, in: range.lowerBound - 1 ..| range.lowerBound) { return nil }
    if isVocational(sentence)
      || isYear && !reading.any(CueSet(.level, .practical), in: sentence)
        && !isPractical
    {
      return make(15 + number, 19 + number, range, slack: 10)
    }
    if reading.any(.primaryWord, in: sentence), !reading.any(.level, in: sentence),
      !reading.isFromWaldorf,
      !reading.any(.waldorf, in: sentence), !isWaldorfSchool(sentence)
    {
      return nil
    }
    let isWaldorf =
      (reading.any(.waldorf, in: sentence) || isWaldorfSchool(sentence) || reading.isFromWaldorf
        || reading.segment(range.lowerBound).zone == .subject && reading.first(.waldorf) != nil)
      && !reading.any(.level, in: sentence)
    if isWaldorf { return make(number + 5, number + 6, range) }
    var first = number
    if isFuture(range.lowerBound) || (isSummer && goesTo(range.lowerBound)) { first -= 1 }
    let slack = reading.any(CueSet(.practical, .specialSecondary), in: sentence) ? 3 : 2
    return make(first + 11, first + 12, range, slack: slack)
  }

  /// "uit het tweede jaar", of a school for practical education that is named elsewhere.
  private var isPractical: Bool {
    reading.first(.vocational) == nil && (isSecondary || reading.first(.practical) != nil)
  }

  private func isVocational(_ range: Range<Int>) -> Bool {
    if reading.any(.vocational, in: range) { return true }
    return schools(in: range).contains { $0.stages == [.vocational] }
  }

  /// The form or the template names a school that has no groups.
  private var isSecondary: Bool {
    let named = reading.segments.filter {
      Field($0.field) == .school || Field($0.field) == .organisation
    }.flatMap { schools(in: $0.tokens) }
    return !named.isEmpty
      && named.allSatisfy { $0.stages.allSatisfy { [.secondary, .practical].contains($0) } }
  }

  private func isWaldorfSchool(_ range: Range<Int>) -> Bool {
    if schools(in: range).contains(where: { $0.waldorf }) { return true }
    // On a form the school is an answer of its own.
    guard reading.fields[range.lowerBound] == .group else { return false }
    return reading.segments.contains {
      Field($0.field) == .school && schools(in: $0.tokens).contains { $0.waldorf }
    }
  }

  private func schools(in range: Range<Int>) -> [School] {
    var found: [School] = []
    for index in range.clamped(to: reading.tokens.indices) {
      guard let value = reading.value(.school, at: index) else { continue }
      found += reading.lexicon.schoolNames[value].schools.map { reading.lexicon.schools[$0] }
    }
    return found
  }

  // MARK: H5, V4, B1c

  private func code(at index: Int) -> AgeClaim? {
    let letter = reading.tokens[index]
    let digit = reading.tokens[index + 1]
    guard letter.length == 1 || (letter.length == 2 && !letter.isNumber), letter.capital,
      digit.isNumber, digit.length == 1, digit.gap.isEmpty, (1...6).contains(digit.number)
    else { return nil }
    let name = reading.text(index ..| index + 1)
    guard
      ["H", "V", "A", "G", "M", "T", "B", "K", "HV", "TH", "MH", "BK", "KB", "TL"].contains(name),
      !reading.tokens[index + 2].isNumber || !reading.tokens[index + 2].gap.isEmpty
    else { return nil }
    let sentence = reading.sentence(around: index)
    if reading.any(.attainment, in: index - 2 ..| index)
      || reading.hasAny(CueSet(.pregnant, .unborn), at: index)
    {
      return nil
    }
    let alone = sentence.count <= 3
    let school = reading.any(
      CueSet(.form, .pupil, .schoolNoun, .attends, .level, .mySchoolClass), in: sentence)
    guard alone || school, name != "T" && name != "A" && name != "M" || school else { return nil }
    let number = Int(digit.number)
    return klas(number, index ..| index + 2)
  }

  /// Kinds of school without a year: wide ranges.
  private func kind(at index: Int) -> AgeClaim? {
    let kinds = CueSet(.special, .specialPrimary, .specialSecondary, .practical)
    guard reading.hasAny(kinds, at: index) else { return nil }
    let sentence = reading.sentence(around: index)
    let says =
      reading.any(
        CueSet(.pupil, .child, .attends, .children, .ownChild, .speaker, .he), in: sentence)
      || sentence.count <= 8
    guard says, !reading.any(CueSet(.attainment), in: index - 1 ..| index + 2),
      reading.word(index + 1) != "geschoold"
    else { return nil }
    if let next = reading.number(at: index + 1), reading.has(.vocational, at: index), next > 0 {
      let after = reading.text(index + 2 ..| index + 3).lowercased()
      if after == "geschoolde" || after == "geschoold" || after == "opgeleide" { return nil }
    }
    if reading.starts(.specialSecondary, at: index) {
      return make(12, 20, index ..| index + 1, isWord: true)
    }
    if reading.starts(.specialPrimary, at: index) {
      return make(4, 12, index ..| index + 1, isWord: true)
    }
    if reading.starts(.special, at: index) { return make(4, 12, index ..| index + 1, isWord: true) }
    if reading.starts(.practical, at: index) {
      return make(12, 18, index ..| index + 1, isWord: true)
    }
    return nil
  }

  // MARK: Making a claim

  private func make(
    _ low: Int, _ high: Int, _ range: Range<Int>, slack: Int = 2, isWord: Bool = false
  ) -> AgeClaim {
    AgeClaim(
      min: low, max: high, strength: isWord ? .word : .schoolYear, slack: slack, tokens: range,
      owner: reading.owner(before: range.lowerBound), isCurrent: isCurrent(range.lowerBound),
      isLabelled: reading.fields[range.lowerBound] == .group)
  }

  /// The class of a grown-up: "juf van groep 4". It counts only when nothing else is known.
  private func isForeign(_ claim: AgeClaim) -> Bool {
    let first = claim.tokens.lowerBound
    switch claim.owner {
    case .speaker(let at):
      // "zelf sta ik voor groep 8"
      return (at - 2 ..| first).contains { SchoolYearReader.teaches.contains(reading.word($0)) }
    case .we(let at):
      // "wij lezen in groep 8 een boek"
      let sentence = reading.sentence(around: first)
      return SchoolYearReader.teaches.contains(reading.word(at + 1))
        && !reading.any(.child, in: sentence)
    default: break
    }
    guard case .adult(let mark) = claim.owner else { return false }
    let between = mark.end ..| claim.tokens.lowerBound
    return !reading.any(CueSet(.attends, .pupil), in: between) || between.count <= 2
  }

  private static let teaches: Set<String> = [
    "sta", "geef", "werk", "draai", "vervang", "les", "staan", "geven", "werken", "lezen",
    "draaien",
    "doen",
  ]

  /// "sinds groep 3", "tot en met groep 5": when something began or ended, not where the child is.
  private func isBound(_ index: Int) -> Bool {
    ["sinds", "vanaf", "tot"].contains(reading.word(index - 1))
      || reading.word(index - 1) == "met" && reading.word(index - 2) == "en"
        && reading.word(index - 3) == "tot"
  }

  private func isPast(_ index: Int) -> Bool {
    if isBound(index) { return true }
    let start = reading.clauseStart(index)
    let before = max(start, index - 6) ..| index
    return before.contains {
      ["zat", "zaten", "vorig", "was", "deed", "vroeger", "destijds"].contains(reading.word($0))
    }
  }

  /// "zit nu in groep 7".
  private func isCurrent(_ index: Int) -> Bool {
    (index - 4 ..| index).contains { ["zit", "zitten", "nu"].contains(reading.word($0)) }
  }

  private func isFuture(_ index: Int) -> Bool {
    let sentence = reading.sentence(around: index)
    return reading.any(.futureClass, in: max(sentence.lowerBound, index - 8) ..| index)
  }

  private func goesTo(_ index: Int) -> Bool {
    ["naar", "in"].contains(reading.word(index - 1))
      && (reading.any(.attends, in: index - 3 ..| index) || reading.word(index - 1) == "naar")
      && !["zit", "zat"].contains(reading.word(index - 2))
  }

  var isSummer: Bool {
    let (month, day) = (reading.today.month, reading.today.day)
    return month == 8 || (month == 7 && day >= 15)
  }
}
