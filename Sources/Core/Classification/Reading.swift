// A signal as tokens with everything the dictionaries say about them. Made once, in one pass; the
// readers only look.

struct Reading {
  let lexicon: Lexicon
  let today: CivilDate
  let bytes: [UInt8]
  private(set) var tokens: [Token]
  let segments: [Segment]
  /// In the order of the text, longer ones first where several begin at one token.
  private(set) var marks: [Mark] = []
  /// Everybody who is mentioned; of overlapping phrases only the longest.
  private(set) var people: [Mark] = []
  /// Per token: where its marks begin in `marks`, and which cues begin at it or cover it.
  private var firstMark: [Int32]
  private var starts: [CueSet]
  private var covers: [CueSet]
  /// The form field or labelled line that a token is the answer to.
  private(set) var fields: [Field]

  init(_ signal: Signal, lexicon: Lexicon, today: CivilDate) {
    self.lexicon = lexicon
    self.today = today
    let size = signal.passages.reduce(0) { $0 + $1.text.utf8.count + 1 }
    var tokenizer = Tokenizer(
      tree: lexicon.tree, abbreviations: lexicon.abbreviations, size: size + 64)
    for passage in signal.passages where passage.zone.mayCarryFacts {
      tokenizer.add(
        passage.text, as: Segment(zone: passage.zone, location: passage.zone.location))
    }
    for field in signal.fields where field.name != "question" && !field.value.isEmpty {
      tokenizer.add(
        field.value,
        as: Segment(
          zone: .own, location: "form:\(field.name)", field: field.name, child: field.child))
    }
    tokenizer.finish()
    bytes = tokenizer.bytes
    tokens = tokenizer.tokens
    segments = tokenizer.segments
    firstMark = Array(repeating: -1, count: tokens.count)
    starts = Array(repeating: CueSet(), count: tokens.count)
    covers = Array(repeating: CueSet(), count: tokens.count)
    fields = Array(repeating: .none, count: tokens.count)
    findMarks()
    findLabels()
    findReadable()
  }

  private mutating func findMarks() {
    var found: [Mark] = []
    found.reserveCapacity(tokens.count * 2)
    for index in tokens.indices where !tokens[index].isEnd {
      let token = tokens[index]
      if token.word == 0 && token.beginning == 0 { continue }
      let before = found.count
      lexicon.tree.matches(tokens, at: index) { meaning, end in
        found.append(Mark(cue: meaning.cue, value: meaning.value, first: index, end: end))
      }
      guard found.count > before else { continue }
      if found.count > before + 1 { found[before...].sort { $0.end > $1.end } }
    }
    keepLongest(found)
  }

  /// Of places, of schools and of people, a phrase inside a longer one says nothing of its own.
  private mutating func keepLongest(_ found: [Mark]) {
    var placeEnd = 0
    var schoolEnd = 0
    var personEnd = 0
    marks.reserveCapacity(found.count)
    for mark in found {
      switch mark.cue {
      case .place:
        if mark.end <= placeEnd { continue }
        placeEnd = mark.end
      case .school:
        if mark.end <= schoolEnd { continue }
        schoolEnd = mark.end
      case .child, .children, .sibling, .siblings, .parent, .relative, .otherAdult, .function,
        .multiple:
        if mark.end <= personEnd && !(mark.first == people.last?.first) { continue }
        personEnd = max(personEnd, mark.end)
        if mark.first == people.last?.first, mark.end < people.last?.end ?? 0 { continue }
        people.append(mark)
      default: break
      }
      if firstMark[mark.first] < 0 { firstMark[mark.first] = Int32(marks.count) }
      starts[mark.first].insert(mark.cue)
      for index in mark.first ..| mark.end { covers[index].insert(mark.cue) }
      marks.append(mark)
    }
  }

  /// "Leeftijd: 4" in a mail counts like the answer on a form.
  private mutating func findLabels() {
    for segment in segments where !segment.field.isEmpty {
      for index in segment.tokens { fields[index] = Field(segment.field) }
    }
    for mark in marks where mark.cue == .label {
      let first = tokens[mark.first]
      guard fields[mark.first] == .none || tokens[mark.first - 1].line == first.line,
        segments[Int(first.segment)].field.isEmpty, tokens[mark.end].gap.contains(.colon),
        !tokens[mark.end].gap.contains(.comma),
        tokens[mark.first - 1].sentence != first.sentence || !first.gap.isSubset(of: [.space])
          || fields[mark.first - 1] != .none
      else { continue }
      let field = Field(Vocabulary.labels[Int(mark.value)].field)
      var index = mark.end
      let line = tokens[index].line
      while !tokens[index].isEnd, tokens[index].line == line {
        if index > mark.end, tokens[index].sentence != tokens[mark.end].sentence { break }
        fields[index] = field
        index += 1
      }
    }
  }

  /// Closing lines are a signature, whoever cut the message up.
  private mutating func findReadable() {
    for segment in segments where segment.zone != .signature {
      var isClosed = false
      for index in segment.tokens {
        let token = tokens[index]
        if token.gap.contains(.newline), segment.zone != .subject {
          if isClosing(index, in: segment) { isClosed = true }
          if isClosed, text(index ..| index + 1).lowercased() == "ps" { isClosed = false }
        }
        tokens[index].isReadable = !isClosed && !token.isEnd && fields[index].isAboutChild
      }
    }
  }

  private func isClosing(_ index: Int, in segment: Segment) -> Bool {
    guard segment.field.isEmpty, let mark = mark(.closing, at: index),
      !tokens[mark.end].isNumber || tokens[mark.end].gap.contains(.newline)
    else { return false }
    let line = tokens[index].line
    var end = mark.end
    while end < segment.tokens.upperBound, tokens[end].line == line { end += 1 }
    return end - mark.end <= 6
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
    return token.isNumber ? Int(token.number) : value(.number, at: index)
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

  /// The folded spelling of one token, for comparing names.
  func folded(_ index: Int) -> [UInt8] { PhraseTree.split(text(index ..| index + 1)).first ?? [] }

  func location(_ index: Int) -> String { segments[Int(tokens[index].segment)].location }

  func segment(_ index: Int) -> Segment { segments[Int(tokens[index].segment)] }

  func evidence(_ fact: Evidence.Fact, _ value: String, _ range: Range<Int>) -> Evidence {
    Evidence(
      fact: fact, value: value, text: text(range), location: location(range.lowerBound))
  }

  var readable: [Int] { tokens.indices.filter { tokens[$0].isReadable } }

  /// Whether this token comes first in its sentence.
  func isSentenceStart(_ index: Int) -> Bool {
    tokens[index - 1].sentence != tokens[index].sentence
  }

  /// The first mark with this cue in somebody's own or forwarded words.
  func first(_ cue: Cue) -> Mark? {
    marks.first { $0.cue == cue && tokens[$0.first].isReadable }
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
