// Cuts text into tokens, once, and finds where sentences end.

struct Tokenizer {
  let tree: PhraseTree
  /// Words after which a full stop ends no sentence ("gem.", "geb.").
  let abbreviations: Set<Int32>
  private(set) var bytes: [UInt8] = []
  private(set) var tokens: [Token] = []
  private(set) var segments: [Segment] = []
  private var sentence: Int32 = 0
  private var line: Int32 = 0
  private var lineStart = 0
  private var letters: [UInt8] = Array(repeating: 0, count: 64)

  init(tree: PhraseTree, abbreviations: Set<Int32>, size: Int) {
    self.tree = tree
    self.abbreviations = abbreviations
    bytes.reserveCapacity(size)
    tokens.reserveCapacity(size / 4)
    for _ in 0..<Tokenizer.margin { appendEnd(gap: []) }
  }

  /// Readers look at neighbours without asking whether there are any: this many ends stand before
  /// the first and after the last segment.
  static let margin = 20

  /// To be called once after the last text.
  mutating func finish() {
    for _ in 0..<Tokenizer.margin { appendEnd(gap: []) }
  }

  mutating func add(_ text: String, as segment: Segment) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    // A byte between two texts keeps their tokens apart.
    bytes.append(0x0A)
    var segment = segment
    let first = tokens.count
    sentence += 1
    line += 1
    lineStart = start
    scan(from: start)
    segment.tokens = first..<tokens.count - 1
    segments.append(segment)
  }

  private mutating func scan(from start: Int) {
    var at = start
    var gap: Gap = [.newline]
    let number = Int32(segments.count)
    while at < bytes.count {
      let glyph = readGlyph(bytes, at)
      switch glyph.kind {
      case .letter, .digit:
        if isBreak(gap, before: at) || isLong { sentence += 1 }
        at =
          glyph.kind == .letter
          ? readWord(at, gap: gap, segment: number) : readNumber(at, gap: gap, segment: number)
        gap = []
        continue
      case .half:
        if let last = tokens.indices.last, tokens[last].isNumber { tokens[last].half = true }
      case .apostrophe, .mark:
        gap = note(glyph.gap, in: gap, at: at)
      case .dropped: break
      }
      at += glyph.length
    }
    appendEnd(gap: gap)
  }

  private mutating func note(_ mark: Gap, in gap: Gap, at: Int) -> Gap {
    guard mark == .newline else { return gap.union(mark) }
    var gap = gap
    if gap.contains(.newline) { gap.insert(.blankLine) }
    // Mail is wrapped at 65 to 78 columns: a line that ends well before that was ended on purpose.
    if at - lineStart < 55 { gap.insert(.shortLine) }
    line += 1
    lineStart = at + 1
    return gap.union(.newline)
  }

  /// A sentence is cut here, so that looking at one costs the same everywhere.
  private var isLong: Bool {
    tokens.count >= 200 && tokens[tokens.count - 200].sentence == sentence
  }

  private func isBreak(_ gap: Gap, before at: Int) -> Bool {
    guard let last = tokens.last, !last.isEnd else { return false }
    if gap.contains(.exclamation) || gap.contains(.blankLine) || gap.contains(.bullet) {
      return true
    }
    if gap.contains(.newline), gap.contains(.shortLine) || gap.contains(.hyphen) { return true }
    guard gap.contains(.period), gap.contains(.space) || gap.contains(.newline) else {
      return false
    }
    if gap.contains(.comma) || abbreviations.contains(last.word) { return false }
    // An initial ("R. Huls"), unless it is the end of "groep 6 b. Hij".
    return last.length > 1 || !last.capital || last.isNumber
  }

  private mutating func readWord(_ start: Int, gap: Gap, segment: Int32) -> Int {
    var token = Token(start: Int32(start), end: Int32(start), gap: gap)
    var hash = WordTable.seed
    var count = 0
    var at = start
    var end = start
    loop: while at < bytes.count {
      let glyph = readGlyph(bytes, at)
      switch glyph.kind {
      case .letter:
        if at == start { token.capital = glyph.capital }
        push(glyph.byte, &count, &hash, &token)
        if glyph.second != 0 { push(glyph.second, &count, &hash, &token) }
        end = at + glyph.length
      case .apostrophe, .dropped:
        let next = at + glyph.length
        guard next < bytes.count, readGlyph(bytes, next).kind == .letter else { break loop }
      case .digit, .mark, .half: break loop
      }
      at += glyph.length
    }
    token.end = Int32(end)
    token.word = tree.words.find(letters, count: count, hash: hash)
    append(token, segment)
    return at
  }

  /// Takes one more letter of a word; letters beyond the 63rd change nothing any more.
  private mutating func push(
    _ byte: UInt8, _ count: inout Int, _ hash: inout UInt64, _ token: inout Token
  ) {
    guard count < 63 else { return }
    letters[count] = byte
    count += 1
    hash = WordTable.mix(hash, byte)
    guard tree.beginningLengths & (1 << UInt64(count)) != 0 else { return }
    let found = tree.beginnings.find(letters, count: count, hash: hash)
    if found != 0 { token.beginning = found }
  }

  private mutating func readNumber(_ start: Int, gap: Gap, segment: Int32) -> Int {
    var token = Token(start: Int32(start), end: Int32(start), gap: gap)
    var hash = WordTable.seed
    var count = 0
    var value: Int32 = 0
    var at = start
    while at < bytes.count, isDigit(bytes[at]) {
      if count < 9 { value = value * 10 + Int32(bytes[at] - 0x30) }
      if count < 64 {
        letters[count] = bytes[at]
        hash = WordTable.mix(hash, bytes[at])
      }
      count += 1
      at += 1
    }
    token.end = Int32(at)
    token.number = count <= 9 ? value : -1
    token.word = count <= 64 ? tree.words.find(letters, count: count, hash: hash) : 0
    append(token, segment)
    return at
  }

  private mutating func append(_ token: Token, _ segment: Int32) {
    var token = token
    token.sentence = sentence
    token.line = line
    token.segment = segment
    tokens.append(token)
  }

  private mutating func appendEnd(gap: Gap) {
    sentence += 1
    var token = Token(start: Int32(bytes.count), end: Int32(bytes.count), gap: gap)
    token.isEnd = true
    append(token, Int32(segments.count))
  }
}
