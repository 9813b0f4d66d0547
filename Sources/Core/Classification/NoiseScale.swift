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
    let address = Array((signal.from?.address ?? "").utf8)
    if contains(Self.machines, address.prefix { $0 != UInt8(ascii: "@") }) { signs += 2 }
    let footers = signal.passages.filter { $0.zone == .disclaimer || $0.zone == .signature }
    if footers.contains(where: { contains(Self.stops, Array($0.text.utf8)[...]) }) { signs += 1 }
    for segment in reading.segments where segment.zone != .signature && segment.field.isEmpty {
      guard let first = segment.tokens.first, let last = segment.tokens.last else { continue }
      let start = Int(reading.tokens[first].start)
      let bytes = reading.bytes[start..<max(start, Int(reading.tokens[last].end))]
      signs += Self.shouts.count { contains($0, bytes) }
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
  private static let machines = needles(
    "nieuwsbrief", "newsletter", "noreply", "no-reply", "donotreply", "mailing", "marketing",
    "promo", "webinar", "campagne", "sales", "verkoop", "nieuws", "redactie")
  private static let stops = needles("afmeld", "uitschrijv", "unsubscribe")
  private static let shouts = [needles("\u{20AC}"), needles("http", "www."), needles("!!!", ">>>")]

  private static func needles(_ words: String...) -> [[UInt8]] { words.map { Array($0.utf8) } }

  /// Whether one of the words, in small letters, stands in the text in letters of any size.
  private func contains(_ words: [[UInt8]], _ text: ArraySlice<UInt8>) -> Bool {
    text.indices.contains { start in
      words.contains { word in
        Self.small(text[start]) == word[0] && start + word.count <= text.endIndex
          && word.indices.allSatisfy { Self.small(text[start + $0]) == word[$0] }
      }
    }
  }

  private static func small(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
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
