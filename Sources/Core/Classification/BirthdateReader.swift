// Birth dates in every Dutch notation, and years of birth. A date is a birth date only when the
// words or a child right before it say so; appointments and due dates never are.

struct BirthdateReader {
  let reading: Reading

  struct Findings {
    var claims: [AgeClaim] = []
    /// Dates that do not exist, as they were written.
    var impossible: [Range<Int>] = []
    /// When an unborn child is expected.
    var dueDates: [Range<Int>] = []
  }

  private enum Parsed {
    case date(CivilDate, end: Int)
    case impossible(end: Int)
  }

  func read() -> Findings {
    var findings = Findings()
    var index = 1
    while index < reading.tokens.count - 1 {
      guard reading.tokens[index].isReadable,
        reading.tokens[index].isNumber
          || reading.starts(.month, at: index)
      else {
        index += 1
        continue
      }
      switch parse(index) {
      case .date(let date, let end):
        take(date, index ..| end, &findings)
        index = end
      case .impossible(let end):
        if saysBirth(index, end) { findings.impossible.append(index ..| end) }
        index = end
      case nil:
        if let claim = year(index) { findings.claims.append(claim) }
        index += 1
      }
    }
    return findings
  }

  private func take(_ date: CivilDate, _ range: Range<Int>, _ findings: inout Findings) {
    if isDue(range) {
      findings.dueDates.append(range)
      return
    }
    let row = rowBefore(range.lowerBound, findings)
    guard row != nil || saysBirth(range.lowerBound, range.upperBound) else { return }
    let age = reading.today.age(bornOn: date)
    guard date <= reading.today, age <= 110 else {
      findings.impossible.append(range)
      return
    }
    findings.claims.append(
      AgeClaim(
        min: age, max: age, birthdate: date, strength: .birthdate, tokens: range,
        owner: row.map { findings.claims[$0].owner } ?? reading.owner(before: range.lowerBound),
        isLabelled: reading.fields[range.lowerBound] == .birthdate, isListed: row != nil))
    if let row { findings.claims[row].isListed = true }
  }

  /// "zusjes, geb 03-04-2018 en 21-12-2016": the one before it is a birth date.
  private func rowBefore(_ index: Int, _ findings: Findings) -> Int? {
    let joint = ["en", "resp"].contains(reading.word(index - 1)) ? index - 1 : index
    guard let last = findings.claims.indices.last,
      findings.claims[last].tokens.upperBound == joint,
      joint < index || !reading.tokens[index].gap.isDisjoint(with: [.comma, .slash]),
      !reading.isForm(index)
    else { return nil }
    return last
  }

  private func isDue(_ range: Range<Int>) -> Bool {
    if reading.fields[range.lowerBound] == .dueDate { return true }
    return reading.any(.dueLabel, in: max(1, range.lowerBound - 5) ..| range.lowerBound)
  }

  // MARK: Notations

  private func parse(_ index: Int) -> Parsed? {
    let token = reading.tokens[index]
    guard token.isNumber else { return nil }
    if token.length == 8 { return compact(Int(token.number), index) }
    if reading.tokens[index - 1].isNumber, token.gap.isSubset(of: [.hyphen, .slash, .period]),
      !token.gap.isEmpty
    {
      return nil
    }
    return token.length == 4 ? yearFirst(index) : figures(index) ?? named(index)
  }

  /// 03-04-2012, 3/4/12, 3.4.2012, 3 4 2012.
  private func figures(_ index: Int) -> Parsed? {
    let tokens = reading.tokens
    let (month, year) = (tokens[index + 1], tokens[index + 2])
    guard tokens[index].length <= 2, month.isNumber, month.length <= 2, year.isNumber,
      year.length == 4 || year.length == 2, separates(month.gap), separates(year.gap),
      month.gap.subtracting(.space) == year.gap.subtracting(.space)
    else { return nil }
    if month.gap == .space, year.length != 4 || !saysBirth(index, index + 3) { return nil }
    let next = tokens[index + 3]
    if next.isNumber, separates(next.gap), next.gap != .space { return nil }
    return date(Int(tokens[index].number), Int(month.number), full(year), index + 3)
  }

  /// 2012-04-03.
  private func yearFirst(_ index: Int) -> Parsed? {
    let tokens = reading.tokens
    let (month, day) = (tokens[index + 1], tokens[index + 2])
    guard month.isNumber, day.isNumber, month.length <= 2, day.length <= 2,
      separates(month.gap), separates(day.gap), month.gap != .space
    else { return nil }
    return date(Int(day.number), Int(month.number), Int(tokens[index].number), index + 3)
  }

  /// 11 november 2010, 5 okt. '21.
  private func named(_ index: Int) -> Parsed? {
    let tokens = reading.tokens
    guard tokens[index].length <= 2, let month = reading.mark(.month, at: index + 1),
      tokens[index + 1].gap.isSubset(of: [.space, .period, .hyphen, .slash])
    else { return nil }
    var at = month.end
    if ["jl", "jongstleden", "ll", "dit"].contains(reading.word(at)) {
      return lately(Int(tokens[index].number), Int(month.value), at)
    }
    if reading.has(.of, at: at) { at += 1 }
    let year = tokens[at]
    guard year.isNumber, year.length == 4 || year.length == 2,
      year.gap.isSubset(of: [.space, .period, .hyphen, .quote, .comma, .slash, .newline])
    else { return nil }
    if year.length == 2, !saysBirth(index, at + 1) { return nil }
    return date(Int(tokens[index].number), Int(month.value), full(year), at + 1)
  }

  /// "6 maart jl.", "6 maart dit jaar": the last one before today.
  private func lately(_ day: Int, _ month: Int, _ at: Int) -> Parsed? {
    let isThis = reading.word(at) == "dit"
    guard !isThis || reading.word(at + 1) == "jaar" else { return nil }
    let end = at + (isThis ? 2 : 1)
    let year = reading.today.year
    guard !isThis, let date = CivilDate(year: year, month: month, day: day), date > reading.today
    else { return self.date(day, month, year, end) }
    return self.date(day, month, year - 1, end)
  }

  /// 20120403 and 03042012.
  private func compact(_ digits: Int, _ index: Int) -> Parsed? {
    if let date = CivilDate(
      year: digits / 10000, month: digits / 100 % 100, day: digits % 100),
      (1900...2100).contains(digits / 10000)
    {
      return .date(date, end: index + 1)
    }
    guard (1900...2100).contains(digits % 10000) else { return nil }
    return self.date(digits / 1_000_000, digits / 10000 % 100, digits % 10000, index + 1)
  }

  private func date(_ day: Int, _ month: Int, _ year: Int, _ end: Int) -> Parsed? {
    guard (1900...2100).contains(year), day > 0, month > 0 else { return nil }
    guard let date = CivilDate(year: year, month: month, day: day) else {
      return day <= 99 && month <= 99 ? .impossible(end: end) : nil
    }
    return .date(date, end: end)
  }

  private func full(_ year: Token) -> Int {
    let number = Int(year.number)
    if year.length == 4 { return number }
    return number <= reading.today.year % 100 ? 2000 + number : 1900 + number
  }

  private func separates(_ gap: Gap) -> Bool {
    let mark = gap.subtracting(.space)
    return gap == .space || mark == .hyphen || mark == .slash || mark == .period
  }

  // MARK: Whether it is a birth date

  private func saysBirth(_ index: Int, _ end: Int) -> Bool {
    switch reading.fields[index] {
    case .birthdate, .age: return true
    case .child, .name: return true
    default: break
    }
    // An asterisk before a date means "born".
    if reading.tokens[index].gap.contains(.bullet), !reading.tokens[index].gap.contains(.newline) {
      return true
    }
    if reading.tokens[index - 1].isEnd, reading.tokens[index].gap.contains(.bullet) { return true }
    let sentence = reading.tokens[index].sentence
    var back = index - 1
    while back > 0, back >= index - 4, reading.tokens[back].sentence == sentence {
      if reading.has(.bornLabel, at: back) { return true }
      back -= 1
    }
    if ["geboren", "geb"].contains(reading.word(end)) { return true }
    return isRightAfterChild(index)
  }

  /// "Milan (12-03-2015)", "jongen, 12-03-2015".
  private func isRightAfterChild(_ index: Int) -> Bool {
    let before = index - 1
    let gap = reading.tokens[index].gap
    guard before > 0, gap.contains(.open) || gap.contains(.comma) || gap == .space,
      reading.tokens[before].sentence == reading.tokens[index].sentence
    else { return false }
    if reading.hasAny(CueSet(.child, .sibling, .ownChild), at: before) { return true }
    if reading.word(before).hasPrefix("pati") { return true }
    let isRow =
      reading.tokens[before].gap.contains(.newline) && gap == .space
      && reading.tokens[index].start - reading.tokens[before].end >= 2
    guard gap.contains(.open) || gap.contains(.comma) || isRow else { return false }
    return reading.looksLikeName(before)
      || (reading.tokens[before].capital && reading.tokens[before].word == 0)
      || ["m", "v", "j"].contains(reading.text(before ..| index).lowercased())
  }

  // MARK: Years

  /// "bouwjaar 2011", "geboren in maart 2015", "een meisje uit 2012".
  private func year(_ index: Int) -> AgeClaim? {
    let token = reading.tokens[index]
    guard token.isNumber, token.length == 4,
      (reading.today.year - 40...reading.today.year).contains(Int(token.number))
    else { return nil }
    let year = Int(token.number)
    var before = index - 1
    var month: Int?
    if reading.has(.month, at: before) {
      month = reading.value(.month, at: before)
      before -= 1
    }
    let sentence = token.sentence
    guard before > 0,
      reading.tokens[before].sentence == sentence
        || reading.fields[index] == .birthdate
    else { return nil }
    if let month, reading.number(at: before) != nil, month > 0 { return nil }
    let says =
      reading.fields[index] == .birthdate
      || reading.hasAny(CueSet(.birthYearLabel), at: before)
      || (reading.hasAny(CueSet(.bornLabel), at: before))
      || (reading.has(.bornLabel, at: before - 1) && reading.has(.inside, at: before))
      || (reading.hasAny(CueSet(.from, .of), at: before)
        && reading.any(Reading.childCues, in: before - 2 ..| before))
      || (token.gap.contains(.open) && isRightAfterChild(index))
    guard says else { return nil }
    let owner = reading.owner(before: index)
    var high = reading.today.year - year
    var low = high - 1
    if let month, month != reading.today.month {
      if month < reading.today.month { low = high } else { high = low }
    }
    guard high >= 0 else { return nil }
    return AgeClaim(
      min: max(0, low), max: high, strength: .birthYear, tokens: index ..| index + 1, owner: owner)
  }
}
