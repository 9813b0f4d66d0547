// A signal as tokens with everything the dictionaries say about them. Made once, in one pass; the
// readers only look.

final class Reading {
  let lexicon: Lexicon
  let today: CivilDate
  let bytes: [UInt8]
  let tokens: [Token]
  let segments: [Segment]
  /// In the order of the text, longer ones first where several begin at one token.
  let marks: [Mark]
  /// Everybody who is mentioned; of overlapping phrases only the longest.
  let people: [Mark]
  /// Per token: where its marks begin in `marks`, and which cues begin at it or cover it.
  private let firstMark: [Int32]
  private let starts: [CueSet]
  private let covers: [CueSet]
  /// The form field or labelled line that a token is the answer to.
  let fields: [Field]
  /// The first names of those who sign, folded.
  let signers: Set<[UInt8]>
  /// The message comes from a Waldorf school, whose classes begin at the first.
  let isFromWaldorf: Bool
  /// The stages of the school that sends the message, when all of its locations have the same.
  let senderStages: Set<School.Stage>
  /// Per cue: its first mark in readable text, -1 for none.
  private let firstReadable: [Int32]
  /// Somebody next door: "het buurmeisje", "naast ons is een jong stel komen wonen".
  private(set) lazy var speaksOfNeighbours = findNeighbours()
  /// Words of the dictionaries that somebody here is called by.
  private(set) lazy var learnedNames = findLearnedNames()
  /// Next door, and no grandchild or other kin of the writer.
  private(set) lazy var isByNeighbour =
    speaksOfNeighbours
    && !people.contains {
      ["kleink", "kleinz", "kleind", "neef", "nicht"].contains(where: word($0.first).hasPrefix)
    }

  /// Where the team is spoken to: "je", "jij", "u", "jullie".
  private(set) lazy var readers = tokens.indices.filter(isReader)

  /// "mijn ex"
  private(set) lazy var speaksOfTheirEx = people.contains {
    $0.cue == .otherAdult && word($0.end - 1) == "ex" && ["mijn", "mn"].contains(word($0.end - 2))
  }

  init(_ signal: Signal, lexicon: Lexicon, today: CivilDate) {
    self.lexicon = lexicon
    self.today = today
    let builder = ReadingBuilder(signal, lexicon: lexicon)
    bytes = builder.bytes
    tokens = builder.tokens
    segments = builder.segments
    marks = builder.marks
    people = builder.people
    firstMark = builder.firstMark
    starts = builder.starts
    covers = builder.covers
    fields = builder.fields
    firstReadable = builder.firstReadable()
    let senders = signal.from.map { lexicon.schools(writingFrom: $0.address) } ?? []
    let stages = Set(senders.map { Set(lexicon.schools[$0].stages) })
    senderStages = stages.count == 1 ? stages.first ?? [] : []
    isFromWaldorf =
      !senders.isEmpty
      && senders.allSatisfy {
        lexicon.schools[$0].waldorf && lexicon.schools[$0].stages == [.primary]
      }
    signers = Set(
      [signal.from?.name, signal.forwarded?.from?.name].compactMap {
        $0.flatMap { PhraseTree.split($0).first }
      })
  }
}

extension Reading {
  private func findNeighbours() -> Bool {
    if people.contains(where: {
      let person = word($0.first)
      return person.contains("buur") || person.hasSuffix("buren")
    }) {
      return true
    }
    return tokens.indices.contains { index in
      let length = tokens[index].length
      guard length == 5 || length == 9, tokens[index].isReadable else { return false }
      let place = word(index)
      return place == "hiernaast"
        || ["naast", "boven", "onder", "tegenover"].contains(place)
          && ["ons", "mij", "me"].contains(word(index + 1))
    }
  }
}

extension Reading {
  private func isReader(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isReadable, token.length <= 6, !token.isNumber else { return false }
    guard begins(index, "j") || begins(index, "u") else { return false }
    return ["je", "jij", "jou", "jouw", "jullie", "u", "uw"].contains(word(index))
  }

  /// Whether a word begins with one of these small letters or its capital: cheap, so it is asked
  /// before the word is looked at.
  func begins(_ index: Int, _ letters: StaticString) -> Bool {
    let token = tokens[index]
    guard token.length > 0 else { return false }
    let first = bytes[Int(token.start)] | 0x20
    return letters.withUTF8Buffer { unsafe $0.contains(first) }
  }

  /// Whether a sentence asks something.
  func isQuestion(_ sentence: Range<Int>) -> Bool {
    guard let last = sentence.last, last + 1 < tokens.count else { return false }
    let end = Int(tokens[last].end)
    return bytes[end..<max(end, Int(tokens[last + 1].start))].contains(0x3F)
  }
}

// MARK: Looking

extension Reading {
  func starts(_ cue: Cue, at index: Int) -> Bool { starts[index].contains(cue) }
  func has(_ cue: Cue, at index: Int) -> Bool { covers[index].contains(cue) }
  func hasAny(_ cues: CueSet, at index: Int) -> Bool { covers[index].intersects(cues) }

  /// The longest phrase with this cue that begins at this token.
  func mark(_ cue: Cue, at index: Int) -> Mark? {
    guard starts[index].contains(cue) else { return nil }
    var next = Int(firstMark[index])
    while next >= 0, next < marks.count, marks[next].first == index {
      if marks[next].cue == cue { return marks[next] }
      next += 1
    }
    return nil
  }

  func value(_ cue: Cue, at index: Int) -> Int? { mark(cue, at: index).map { Int($0.value) } }

  /// A number in digits or in words.
  func number(at index: Int) -> Int? {
    let token = tokens[index]
    if token.isEnd { return nil }
    if token.isNumber { return Int(token.number) }
    // "één" with its accents is a number, "een" is not.
    if token.length == 5, bytes[Int(token.start)] == 0xC3, word(index) == "\u{E9}\u{E9}n" {
      return 1
    }
    return value(.number, at: index)
  }

  /// Whether a cue covers any token of these; never looks beyond the text.
  func any(_ cue: Cue, in range: Range<Int>) -> Bool {
    for index in range.clamped(to: tokens.indices) where covers[index].contains(cue) {
      return true
    }
    return false
  }

  func any(_ cues: CueSet, in range: Range<Int>) -> Bool {
    for index in range.clamped(to: tokens.indices) where covers[index].intersects(cues) {
      return true
    }
    return false
  }

  /// All tokens of the sentence that this one stands in.
  func sentence(around index: Int) -> Range<Int> {
    let number = tokens[index].sentence
    var first = index
    while first > 0, tokens[first - 1].sentence == number { first -= 1 }
    var end = index + 1
    while end < tokens.count, tokens[end].sentence == number { end += 1 }
    return first ..| end
  }

  /// From the last comma, bracket or other clause mark up to this token.
  func clauseStart(_ index: Int) -> Int {
    let number = tokens[index].sentence
    var first = index
    while first > 0, tokens[first].gap.isDisjoint(with: .clause),
      tokens[first - 1].sentence == number
    {
      first -= 1
    }
    return first
  }

  func clauseEnd(_ index: Int) -> Int {
    let number = tokens[index].sentence
    var end = index + 1
    while end < tokens.count, tokens[end].gap.isDisjoint(with: .clause),
      tokens[end].sentence == number
    {
      end += 1
    }
    return end
  }

  /// The words as they stand in the signal.
  func text(_ range: Range<Int>) -> String {
    let range = range.clamped(to: tokens.indices)
    guard let first = range.first else { return "" }
    let start = Int(tokens[first].start)
    let end = max(start, Int(tokens[range.upperBound - 1].end))
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// One token in small letters, for the few words that no cue is worth.
  func word(_ index: Int) -> String {
    guard tokens.indices.contains(index) else { return "" }
    let token = tokens[index]
    let bytes = bytes[Int(token.start)..<max(Int(token.start), Int(token.end))]
    let text = String(decoding: bytes, as: UTF8.self)
    return bytes.contains { $0 < 0x61 || $0 > 0x7A } ? text.lowercased() : text
  }

  /// The folded spelling of one token, for comparing names.
  func folded(_ index: Int) -> [UInt8] { PhraseTree.split(text(index ..| index + 1)).first ?? [] }

  func location(_ index: Int) -> String { segments[Int(tokens[index].segment)].location }

  /// The answer to a field of a form, not running text.
  func isForm(_ index: Int) -> Bool { tokens[index].isForm }

  func segment(_ index: Int) -> Segment { segments[Int(tokens[index].segment)] }

  func evidence(_ fact: Evidence.Fact, _ value: String, _ range: Range<Int>) -> Evidence {
    Evidence(
      fact: fact, value: value, text: text(range), location: location(range.lowerBound))
  }

  /// Whether this token comes first in its sentence.
  func isSentenceStart(_ index: Int) -> Bool {
    tokens[index - 1].sentence != tokens[index].sentence
  }

  /// The first mark with this cue in somebody's own or forwarded words.
  func first(_ cue: Cue) -> Mark? {
    let index = firstReadable[Int(cue.rawValue)]
    return index < 0 ? nil : marks[Int(index)]
  }
}

extension Passage.Zone {
  /// Quoted text and disclaimers are not even tokenised: nothing may be read from them.
  var mayCarryFacts: Bool { self != .quoted && self != .disclaimer }

  var location: String {
    switch self {
    case .own: "body"
    case .subject, .forwarded, .quoted, .signature, .disclaimer: rawValue
    }
  }
}
