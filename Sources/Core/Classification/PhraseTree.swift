// All words and phrases that mean something, in one tree over words. A text is walked through it
// once, whatever the number of phrases.

/// What a phrase says: a cue, with a number whose sense depends on the cue.
struct Meaning: Hashable, Sendable {
  var cue: Cue
  var value: Int32
}

/// A phrase found in the text: its tokens from `first` up to but not including `end`.
struct Mark: Hashable, Sendable {
  var cue: Cue
  var value: Int32
  var first: Int
  var end: Int
}

struct PhraseTree: Sendable {
  private(set) var words = WordTable()
  /// Words of which only the beginning counts (`mishandel*`).
  private(set) var beginnings = WordTable()
  /// The lengths that beginnings have, one bit each.
  private(set) var beginningLengths: UInt64 = 0
  /// For a beginning, the longest other beginning that it starts with.
  private var shorter: [Int32: Int32] = [:]
  private var hasShorter = false
  private var nextWord: Int32 = 1
  private var edges = EdgeTable()
  private var meanings: [[Meaning]] = [[]]

  /// Adds a phrase of words as the tokenizer gives them. `*` at the end of a word stands for any
  /// ending.
  mutating func add(_ phrase: String, _ meaning: Meaning) {
    var node: Int32 = 0
    var any = false
    for word in PhraseTree.split(phrase) {
      let id = word.last == 0x2A ? beginning(Array(word.dropLast())) : exact(word)
      node = child(node, id)
      any = true
    }
    guard any, !meanings[Int(node)].contains(meaning) else { return }
    meanings[Int(node)].append(meaning)
  }

  /// The number of a single word, known or new.
  mutating func exact(_ word: [UInt8]) -> Int32 {
    let hash = word.reduce(WordTable.seed, WordTable.mix)
    let known = words.find(word, count: word.count, hash: hash)
    if known != 0 { return known }
    defer { nextWord += 1 }
    words.insert(word, id: nextWord)
    return nextWord
  }

  private mutating func beginning(_ word: [UInt8]) -> Int32 {
    let hash = word.reduce(WordTable.seed, WordTable.mix)
    let known = beginnings.find(word, count: word.count, hash: hash)
    if known != 0 { return known }
    defer { nextWord += 1 }
    beginnings.insert(word, id: nextWord)
    if word.count < 64 { beginningLengths |= 1 << UInt64(word.count) }
    return nextWord
  }

  /// To be called once after the last phrase: links each beginning to the next shorter one.
  mutating func finish(beginnings all: [String]) {
    for phrase in all {
      for word in PhraseTree.split(phrase) where word.last == 0x2A {
        let letters = Array(word.dropLast())
        var hash = WordTable.seed
        var longest: Int32 = 0
        for (index, letter) in letters.dropLast().enumerated() {
          hash = WordTable.mix(hash, letter)
          let found = beginnings.find(letters, count: index + 1, hash: hash)
          if found != 0 { longest = found }
        }
        guard longest != 0 else { continue }
        shorter[beginning(letters)] = longest
        hasShorter = true
      }
    }
  }

  private mutating func child(_ node: Int32, _ word: Int32) -> Int32 {
    let known = edges[node, word]
    if known != 0 { return known }
    meanings.append([])
    let new = Int32(meanings.count - 1)
    edges.insert(node, word, new)
    return new
  }

  /// Calls `found` for every phrase that begins at this token.
  func matches(
    _ tokens: [Token], at index: Int, node: Int32 = 0, _ found: (Meaning, Int) -> Void
  ) {
    let token = tokens[index]
    if token.word != 0 {
      follow(tokens, index, edges[node, token.word], found)
    }
    var start = token.beginning
    while start != 0 {
      follow(tokens, index, edges[node, start], found)
      start = hasShorter ? shorter[start] ?? 0 : 0
    }
  }

  /// What a single word means by itself.
  func meanings(of word: Int32) -> [Meaning] { meanings[Int(edges[0, word])] }

  /// Goes on with the next token when nothing but a joining mark stands between. The depth is
  /// bounded by the longest phrase of the dictionary.
  private func follow(
    _ tokens: [Token], _ index: Int, _ node: Int32, _ found: (Meaning, Int) -> Void
  ) {
    guard node != 0 else { return }
    for meaning in meanings[Int(node)] { found(meaning, index + 1) }
    let next = tokens[index + 1]
    guard !next.isEnd, next.gap.isSubset(of: .joining), next.sentence == tokens[index].sentence
    else { return }
    matches(tokens, at: index + 1, node: node, found)
  }

  /// The folded words of a phrase; a `*` stays at the end of its word.
  static func split(_ phrase: String) -> [[UInt8]] {
    let bytes = Array(phrase.utf8)
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    var wasDigit = false
    var at = 0
    func close() {
      if !word.isEmpty { words.append(word) }
      word = []
    }
    while at < bytes.count {
      let glyph = readGlyph(bytes, at)
      at += glyph.length
      switch glyph.kind {
      case .letter, .digit:
        let isDigit = glyph.kind == .digit
        if isDigit != wasDigit { close() }
        wasDigit = isDigit
        word.append(glyph.byte)
        if glyph.second != 0 { word.append(glyph.second) }
      case .mark where glyph.gap == .bullet && !word.isEmpty:
        word.append(0x2A)
        close()
      case .apostrophe, .dropped: continue
      case .mark, .half: close()
      }
    }
    close()
    return words
  }
}
