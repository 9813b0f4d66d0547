// Dutch postcodes (four digits, two letters) and German ones (five digits and a place). A post box
// is nobody's home; four digits alone count only beside a place or after "postcode".

struct PostcodeReader {
  let reading: Reading

  func claim(at index: Int) -> ResidenceClaim? {
    let token = reading.tokens[index]
    guard token.isNumber else { return nil }
    if token.length == 5 { return german(index) }
    guard token.length == 4, (1000...9999).contains(token.number), !isPostBox(index),
      !isPhone(index)
    else { return nil }
    // "11.10.2022 dinxperlo": the year of a date.
    if reading.tokens[index - 1].isNumber, !token.gap.isDisjoint(with: [.period, .hyphen, .slash]) {
      return nil
    }
    switch reading.fields[index] {
    case .school, .schoolLocation, .age, .birthdate, .dueDate: return nil
    default: break
    }
    let letters = letters(after: index)
    let end = index + (letters == nil ? 1 : 2)
    let town = town(after: end) ?? town(before: index)
    let labelled = [Field.postcode, .address, .town].contains { $0 == reading.fields[index] }
    guard
      letters != nil || town != nil || labelled
        || reading.hasAny(CueSet(.placeLabel), at: index - 1)
    else { return nil }
    if letters == nil, isYearLike(index), town.map({ $0.first < index }) ?? true, !labelled,
      !reading.has(.placeLabel, at: index - 1)
    {
      return nil
    }
    // "Wij wonen sinds 2011 te Zieuwent"
    if letters == nil, isYearLike(index),
      ["sinds", "in", "vanaf", "eind", "begin", "medio", "voorjaar", "najaar", "zomer"].contains(
        reading.word(index - 1)) || reading.has(.month, at: index - 1)
    {
      return nil
    }
    return claim(Int(token.number), letters, town, index ..| end)
  }

  private func claim(
    _ number: Int, _ letters: String?, _ town: Mark?, _ range: Range<Int>
  ) -> ResidenceClaim? {
    let resolver = PlaceResolver(reading: reading)
    let postcode = "\(number)\(letters ?? "")"
    let area = reading.lexicon.range(number)
    var residence = Residence(
      place: nil, postcode: postcode, municipality: area?.municipality,
      area: area?.area ?? .outside)
    if let place = area?.place, !place.lowercased().hasPrefix("postbus") { residence.place = place }
    var tokens = range
    var conflict: String?
    if let town {
      tokens = (min(town.first, range.lowerBound) ..| max(town.end, range.upperBound))
      let resolved = resolver.resolve(town, postcode: number)
      let named = resolved.residence
      if area == nil { residence.municipality = named.municipality }
      if let said = named.municipality, let known = area?.municipality, said != known {
        conflict =
          "postcode \(postcode) ligt in \(known), maar er staat \(reading.text(town.first..|town.end))"
      } else if let place = named.place {
        residence.place = place
      }
    }
    let mark = Mark(cue: .place, value: 0, first: tokens.lowerBound, end: tokens.upperBound)
    var claim = ResidenceReader(reading).judgePostcode(mark)
    claim.residence = residence
    claim.conflict = conflict
    claim.houseNumber = houseNumber(before: range.lowerBound)
    return claim
  }

  private func german(_ index: Int) -> ResidenceClaim? {
    let next = index + 1
    let isGerman =
      reading.value(.place, at: next).map { value in
        reading.lexicon.placeNames[value].places.contains {
          reading.lexicon.places[$0].municipality == "Duitsland"
        }
      } ?? false
    let saysGerman =
      reading.any(.german, in: reading.sentence(around: index))
      || reading.text(index - 1 ..| index) == "D"
    guard isGerman || (saysGerman && reading.tokens[next].capital) else { return nil }
    let end = reading.mark(.place, at: next)?.end ?? next + 1
    return ResidenceClaim(
      kind: .home,
      residence: Residence(
        place: reading.text(next ..| end), postcode: nil, municipality: "Duitsland", area: .outside),
      strength: 95, tokens: index ..| end, owner: .unknown)
  }

  /// "7131AB", "7131 AB", "7101-XB". In small letters only what is no Dutch word.
  private func letters(after index: Int) -> String? {
    let token = reading.tokens[index + 1]
    guard !token.isEnd, !token.isNumber, token.length == 2,
      token.gap.isSubset(of: [.space, .hyphen])
    else { return nil }
    let word = reading.text(index + 1 ..| index + 2)
    guard word.utf8.allSatisfy({ ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }) else { return nil }
    let isUpper = word.utf8.allSatisfy { $0 < 0x60 }
    let common: Set<String> = [
      "in", "op", "en", "de", "te", "is", "we", "ze", "he", "ik", "om", "zo", "of", "er", "me",
      "na", "ja", "al", "nu", "bs", "km", "kg", "as", "st", "dr", "mw",
    ]
    guard isUpper || token.gap.isEmpty || !common.contains(word.lowercased()) else { return nil }
    return word.uppercased()
  }

  private func town(after index: Int) -> Mark? {
    var at = index
    if ["te", "in"].contains(reading.word(at)) { at += 1 }
    let gap = reading.tokens[at].gap
    guard
      gap.isSubset(of: [
        .space, .comma, .newline, .shortLine, .open, .hyphen, .close, .slash, .semicolon,
      ])
    else { return nil }
    return reading.mark(.place, at: at)
  }

  private func town(before index: Int) -> Mark? {
    guard reading.tokens[index].gap.isSubset(of: [.space, .comma, .open, .newline, .hyphen]) else {
      return nil
    }
    for first in stride(from: index - 1, through: max(1, index - 8), by: -1) {
      guard reading.tokens[first].sentence == reading.tokens[index].sentence else { return nil }
      guard let mark = reading.mark(.place, at: first) else { continue }
      if mark.end == index { return mark }
      // "Lichtenvoorde (wijk 't Hooiland, 7132)": still inside the brackets.
      return (mark.end ..| index).contains { reading.tokens[$0].gap.contains(.open) }
        && !(mark.end ..| index + 1).contains { reading.tokens[$0].gap.contains(.close) }
        ? mark : nil
    }
    return nil
  }

  private func isPostBox(_ index: Int) -> Bool {
    reading.any(.poBox, in: max(1, index - 5) ..| index)
  }

  private func isPhone(_ index: Int) -> Bool {
    let before = reading.tokens[index - 1]
    if before.isNumber, reading.tokens[index].gap.isSubset(of: [.space, .hyphen]),
      before.length >= 2,
      before.length <= 4, reading.text(index - 1 ..| index).hasPrefix("0")
    {
      return true
    }
    if reading.hasAny(CueSet(.telephone), at: index - 1) { return true }
    let next = reading.tokens[index + 1]
    return next.isNumber && next.gap.isSubset(of: [.hyphen, .slash, .period]) && !next.gap.isEmpty
      || reading.tokens[index].gap.contains(.hyphen) && before.isNumber
  }

  private func isYearLike(_ index: Int) -> Bool {
    (1900...2100).contains(reading.tokens[index].number)
  }

  /// The number after a street name, with its addition.
  private func houseNumber(before index: Int) -> String? {
    for back in 1...3 {
      let at = index - back
      guard at > 1, !reading.tokens[at].isEnd else { return nil }
      if reading.tokens[at].isNumber, reading.tokens[at].length <= 4,
        !reading.tokens[at - 1].isNumber
      {
        return reading.text(at ..| index).filter { $0.isLetter || $0.isNumber }
      }
    }
    return nil
  }
}

extension ResidenceReader {
  /// An address in the first lines, with a telephone or a practice beside it, is the writer's.
  func isLetterhead(_ mark: Mark) -> Bool {
    let line = reading.tokens[mark.first].line
    guard let first = reading.segment(mark.first).tokens.first,
      line - reading.tokens[first].line <= 3
    else { return false }
    let near = (mark.first - 12 ..| mark.end + 8).clamped(to: reading.tokens.indices).filter {
      abs(reading.tokens[$0].line - line) <= 1
    }
    return near.contains {
      reading.hasAny(CueSet(.telephone, .function, .works, .facility, .organisation), at: $0)
    }
  }

  /// A postcode is a home unless the words before it say whose else it is.
  func judgePostcode(_ mark: Mark) -> ResidenceClaim {
    let blank = Residence(place: nil, postcode: nil, municipality: nil, area: .unclear)
    var claim = ResidenceClaim(
      kind: .home, residence: blank, strength: 95, tokens: mark.first ..| mark.end,
      owner: homeOwner(mark, sign: mark.first))
    let sentence = reading.sentence(around: mark.first)
    let start = max(sentence.lowerBound, mark.first - 10)
    if reading.fields[mark.first] == .none {
      let before = start ..| mark.first
      let lives = reading.any(CueSet(.lives, .placeLabel, .registered), in: before)
      if reading.any(CueSet(.school, .works, .facility, .club, .organisation), in: before), !lives {
        claim.kind = .ignored
        claim.reason = "adres van een school, werk of instelling"
      }
      if !lives, isLetterhead(mark) { claim.strength = 45 }
      if reading.any(CueSet(.moving), in: before) { claim.kind = .future }
      if reading.any(CueSet(.lived, .movedAway), in: before), !lives { claim.kind = .former }
      if reading.any(CueSet(.stays), in: before) { claim.kind = .stay }
    }
    return claim
  }
}
