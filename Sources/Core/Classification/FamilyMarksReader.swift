// What makes a family recognisable later: addresses and phones of parents and young people, the
// home with its number, a surname. A professional's address never marks a family.

struct FamilyMarksReader {
  let reading: Reading
  let signal: Signal

  func read(role: Referrer.Role, homes: [ResidenceClaim]) -> FamilyMarks {
    var marks = FamilyMarks()
    let isFamily = role == .parent || role == .youth
    if isFamily {
      let sender = signal.forwarded?.from ?? (signal.forwarded == nil ? signal.from : nil)
      let stated = signal.answers("referrer_email")
      let address = stated.first ?? sender?.address ?? ""
      if !address.isEmpty { marks.addresses = [address.lowercased()] }
    }
    marks.phones = phones(isFamily: isFamily)
    marks.home =
      homes.first {
        $0.kind == .home && $0.houseNumber != nil && $0.residence.postcode?.utf8.count == 6
      }
      .flatMap { claim in claim.residence.postcode.map { "\($0) \(claim.houseNumber ?? "")" } }
      ?? fieldHome()
    marks.surname = surname()
    return marks
  }

  private func fieldHome() -> String? {
    guard let postcode = signal.fields.first(where: { $0.name == "child_postcode" })?.value,
      let address = signal.fields.first(where: { $0.name == "child_address" })?.value
    else { return nil }
    let code = postcode.uppercased().filter { $0.isLetter || $0.isNumber }
    let number = address.split(separator: " ").first { $0.first?.isNumber ?? false }
    guard code.utf8.count == 6, let number else { return nil }
    return "\(code) \(number.filter { $0.isLetter || $0.isNumber })"
  }

  /// Numbers that begin with 0 and have ten digits, or with 31 and eleven. A professional's own
  /// number stands in the closing lines and is left out; so is the number of a form's referrer.
  private func phones(isFamily: Bool) -> [String] {
    var found: [String] = []
    for text in signal.answers("referrer_phone") where isFamily {
      if let number = Self.national(text.filter(\.isNumber)) { found.append(number) }
    }
    var index = 1
    while index < reading.tokens.count - 1 {
      guard reading.tokens[index].length <= 12, isDigits(index) else {
        index += 1
        continue
      }
      var digits = ""
      var end = index
      while end < reading.tokens.count - 1, isDigits(end), digits.utf8.count < 14,
        end == index
          || reading.tokens[end].gap.isSubset(of: [.space, .hyphen, .period, .slash, .close])
      {
        digits += reading.text(end ..| end + 1)
        end += 1
        if Self.national(digits) != nil { break }
      }
      if let number = Self.national(digits), isOfFamily(index, isFamily), !found.contains(number) {
        found.append(number)
      }
      index = max(end, index + 1)
    }
    return found
  }

  private func isDigits(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    return !token.isEnd
      && (token.isNumber
        || (token.length > 9 && reading.text(index ..| index + 1).allSatisfy(\.isNumber)))
  }

  private func isOfFamily(_ index: Int, _ isFamily: Bool) -> Bool {
    let segment = reading.segment(index)
    if segment.zone == .signature { return isFamily && signal.forwarded == nil }
    if !segment.field.isEmpty { return false }
    if isFamily { return true }
    guard reading.tokens[index].isReadable else { return false }
    let sentence = reading.sentence(around: index)
    return reading.any(
      CueSet(.parent, .child, .ownChild, .he, .family),
      in: max(sentence.lowerBound, index - 12) ..| index)
  }

  private static func national(_ digits: String) -> String? {
    if digits.utf8.count == 10, digits.hasPrefix("0"), !digits.hasPrefix("00") { return digits }
    if digits.utf8.count == 11, digits.hasPrefix("31") { return "0" + digits.dropFirst(2) }
    if digits.utf8.count == 13, digits.hasPrefix("0031") { return "0" + digits.dropFirst(4) }
    return nil
  }

  /// "familie Jansen", "gezin Ter Haar".
  private func surname() -> String? {
    for mark in reading.marks where mark.cue == .family && reading.tokens[mark.first].isReadable {
      var end = mark.end
      while reading.tokens[end].gap == .space,
        reading.tokens[end].capital || Self.particles.contains(reading.text(end ..| end + 1)),
        end - mark.end < 4, !reading.tokens[end].isNumber
      {
        end += 1
      }
      guard end > mark.end, reading.tokens[end - 1].capital, reading.tokens[end - 1].length > 2
      else { continue }
      return reading.text(mark.end ..| end)
    }
    return nil
  }

  private static let particles: Set<String> = [
    "van", "de", "den", "der", "te", "ter", "ten", "het", "in", "'t",
  ]
}
