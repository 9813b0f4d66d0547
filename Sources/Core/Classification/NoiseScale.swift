// Weighs what a message asks for a child against what it says of other business. A child with a
// need is never noise; the less there is of either, the lighter the other side may be.

struct NoiseScale {
  let reading: Reading
  let signal: Signal

  /// Worries about somebody, or a request for help, in the writer's own words.
  var need: Int {
    var words: Set<String> = []
    for mark in reading.marks
    where (mark.cue == .worry || mark.cue == .helpRequest) && reading.tokens[mark.first].isReadable
      && reading.segment(mark.first).zone != .subject
    {
      words.insert(reading.text(mark.first ..| mark.end).lowercased())
    }
    return words.subtracting(Self.polite).count
  }

  /// Words that every business letter has as well.
  private static let polite: Set<String> = [
    "vraag", "vragen", "bellen", "mailen", "contact opnemen", "gesprek", "melden", "meld", "geld",
    "advies", "zorg", "aanmelden", "aanmelding", "betrokken", "tips", "kunnen jullie", "eten",
    "praten", "langskomen", "ziek",
  ]

  /// Signs of something written for many: a price, a link, shouting.
  var crowd: Int {
    var signs = 0
    let local = signal.from?.address.prefix { $0 != "@" }.lowercased() ?? ""
    if Self.machines.contains(where: local.contains) { signs += 2 }
    let footers = signal.passages.filter { $0.zone == .disclaimer || $0.zone == .signature }
    if footers.contains(where: { passage in
      let text = passage.text.lowercased()
      return ["afmeld", "uitschrijv", "unsubscribe"].contains(where: text.contains)
    }) {
      signs += 1
    }
    for segment in reading.segments where segment.zone != .signature && segment.field.isEmpty {
      guard let first = segment.tokens.first, let last = segment.tokens.last else { continue }
      let start = Int(reading.tokens[first].start)
      let bytes = reading.bytes[start..<max(start, Int(reading.tokens[last].end))]
      if contains(Array("\u{20AC}".utf8), bytes) { signs += 1 }
      if contains(Array("http".utf8), bytes) || contains(Array("www.".utf8), bytes) { signs += 1 }
      if contains(Array("!!!".utf8), bytes) || contains(Array(">>>".utf8), bytes) { signs += 1 }
    }
    return signs
  }

  /// "Wilt u deze mailing niet meer ontvangen?", "meld u dan af": written to a list of people.
  var offersToStop: Bool {
    reading.readers.contains { reader in
      let sentence = reading.sentence(around: reader)
      let words = sentence.map { reading.word($0) }
      if ["meld", "schrijf"].contains(reading.word(reader - 1)) {
        return ["af", "uit"].contains(words.last ?? "") || words.contains("afmelden")
      }
      return words.contains("meer") && words.contains("niet")
        && words.contains { ["ontvangen", "krijgen"].contains($0) }
        && words.contains { word in Self.letters.contains { word.hasSuffix($0) } }
        && words.contains { ["wil", "wilt", "liever"].contains($0) }
    }
  }

  private static let letters = ["brief", "mailing", "mail", "mails", "mailings", "uitnodigingen"]

  /// Addresses that nobody reads.
  private static let machines = [
    "nieuwsbrief", "newsletter", "noreply", "no-reply", "donotreply", "mailing", "marketing",
    "promo", "webinar", "campagne", "sales", "verkoop", "nieuws", "redactie",
  ]

  private func contains(_ needle: [UInt8], _ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= needle.count else { return false }
    for at in bytes.startIndex...bytes.endIndex - needle.count
    where bytes[at] == needle[0] && bytes[at..<at + needle.count].elementsEqual(needle) {
      return true
    }
    return false
  }

  /// Not one word about a child, a family, a school, a worry or a wish for help.
  var isAboutNobody: Bool {
    let signs: [Cue] = [
      .child, .children, .ownChild, .sibling, .siblings, .multiple, .parent, .family, .pregnant,
      .unborn, .ageWord, .worry, .helpRequest, .consultation, .anonymous, .school, .pupil,
      .youthAgrees, .consentGiven,
      .consentRefused, .siblingCheck, .schoolNoun, .relative, .yearsOldAdjective,
      .schoolConflict, .confidential, .group, .coParenting,
    ]
    guard signal.hasReadableText, !signs.contains(where: { reading.first($0) != nil }) else {
      return false
    }
    return reading.tokens.count { $0.isReadable } >= 15
  }

  /// Letters that make no word: "asdf", "qwerty qwerty 123".
  var isGibberish: Bool {
    var words = 0
    for token in reading.tokens where token.isReadable && !token.isNumber {
      if token.word != 0 { return false }
      words += 1
    }
    return words > 0 && words <= 8
  }
}
