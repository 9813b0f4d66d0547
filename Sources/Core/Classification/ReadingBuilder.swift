// Builds the reading of a signal: tokens, what the dictionaries say about them, labelled lines, and
// where the closing lines begin.

struct ReadingBuilder {
  private let lexicon: Lexicon
  let bytes: [UInt8]
  private(set) var tokens: [Token]
  let segments: [Segment]
  private(set) var marks: [Mark] = []
  private(set) var people: [Mark] = []
  private(set) var firstMark: [Int32]
  private(set) var starts: [CueSet]
  private(set) var covers: [CueSet]
  private(set) var fields: [Field]

  init(_ signal: Signal, lexicon: Lexicon) {
    self.lexicon = lexicon
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
    findReadable(signed: [signal.from?.name, signal.forwarded?.from?.name].compactMap(\.self))
  }

  private mutating func findMarks() {
    var found: [Mark] = []
    found.reserveCapacity(tokens.count * 2)
    for index in tokens.indices where !tokens[index].isEnd {
      let token = tokens[index]
      if token.word == 0 && token.beginning == 0 {
        findHead(index, &found)
        continue
      }
      let before = found.count
      lexicon.tree.matches(tokens, at: index) { meaning, end in
        found.append(Mark(cue: meaning.cue, value: meaning.value, first: index, end: end))
      }
      guard found.count > before else { continue }
      if found.count > before + 1 { found[before...].sort { $0.end > $1.end } }
    }
    keepLongest(withoutShorterOverlaps(found))
  }

  /// A compound is a kind of its last part: a "jaarstage" is a "stage".
  private func findHead(_ index: Int, _ found: inout [Mark]) {
    guard tokens[index].length >= 9, tokens[index].length < 40,
      lexicon.heads.contains(Lexicon.lastLetters(bytes, end: Int(tokens[index].end)))
    else { return }
    let letters = folded(index)
    for start in 3..<max(3, letters.count - 3) {
      let head = Array(letters[start...])
      let hash = head.reduce(WordTable.seed, WordTable.mix)
      let word = lexicon.tree.words.find(head, count: head.count, hash: hash)
      guard word != 0 else { continue }
      for meaning in lexicon.tree.meanings(of: word)
      where Lexicon.isHead(meaning.cue, letters: head.count)
        || lexicon.childHeads.contains(word) && (meaning.cue == .child || meaning.cue == .children)
      {
        found.append(Mark(cue: meaning.cue, value: meaning.value, first: index, end: index + 1))
      }
      return
    }
  }

  /// Of two school names that overlap ("het Slingebeek", "Slingebeek College") the longer one.
  private func withoutShorterOverlaps(_ found: [Mark]) -> [Mark] {
    var dropped: Set<Int> = []
    var last: Int?
    for index in found.indices where found[index].cue == .school {
      let mark = found[index]
      if let before = last, mark.first < found[before].end, mark.first > found[before].first {
        let longer = mark.end - mark.first > found[before].end - found[before].first
        let extends = mark.end > found[before].end
        dropped.insert(longer || extends ? before : index)
        if !(longer || extends) { continue }
      }
      if let before = last, found[before].first == mark.first { continue }
      last = index
    }
    if dropped.isEmpty { return found }
    return found.enumerated().filter { !dropped.contains($0.offset) }.map(\.element)
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
      let field = Field(segment.field)
      for index in segment.tokens {
        fields[index] = field
        tokens[index].isForm = true
      }
    }
    for mark in marks where mark.cue == .label {
      let first = tokens[mark.first]
      guard fields[mark.first] == .none || tokens[mark.first - 1].line == first.line,
        segments[Int(first.segment)].field.isEmpty,
        tokens[mark.end].gap.contains(.colon) || isColumn(mark),
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

  /// "Toestemming       ja, moeder": the answer stands in a column of its own.
  private func isColumn(_ mark: Mark) -> Bool {
    let answer = tokens[mark.end]
    guard answer.gap == .space, answer.start - tokens[mark.end - 1].end >= 3 else { return false }
    return tokens[mark.first].gap.contains(.newline)
      || tokens[mark.first - 1].isNumber && tokens[mark.first - 1].gap.contains(.newline)
  }

  /// Closing lines are a signature, whoever cut the message up.
  private mutating func findReadable(signed names: [String]) {
    var closings = closings()
    for name in names {
      if let line = nameLine(name) { closings.insert(line) }
    }
    for segment in segments where segment.zone != .signature {
      var isClosed = false
      for index in segment.tokens {
        let token = tokens[index]
        if token.gap.contains(.newline), segment.zone != .subject {
          if closings.contains(index), segment.field.isEmpty { isClosed = true }
          if starts[index].contains(.postscript) { isClosed = false }
        }
        tokens[index].isReadable = !isClosed && !token.isEnd && fields[index].isAboutChild
      }
    }
  }

  func firstReadable() -> [Int32] {
    var first: [Int32] = Array(repeating: -1, count: 128)
    for (index, mark) in marks.enumerated()
    where first[Int(mark.cue.rawValue)] < 0 && tokens[mark.first].isReadable {
      first[Int(mark.cue.rawValue)] = Int32(index)
    }
    return first
  }

  /// The line near the end that begins with the writer's own name: "Anja Wennink, De Smeltkroes".
  private func nameLine(_ name: String) -> Int? {
    let words = PhraseTree.split(name)
    guard let first = words.first, let last = words.last, last.count > 2,
      let body = segments.last(where: { $0.zone == .own || $0.zone == .forwarded }),
      body.field.isEmpty
    else { return nil }
    var lines = 0
    var end = body.tokens.upperBound
    for index in body.tokens.reversed() where lines < 4 {
      guard tokens[index].gap.contains(.newline), index > body.tokens.lowerBound else { continue }
      lines += 1
      let count = end - index
      defer { end = index }
      guard count <= 12, tokens[index].capital, folded(index) == first else { continue }
      // "A. ten Bokkel, huisarts": an initial alone says nothing.
      if first.count <= 2, !(index..<min(index + 4, end)).contains(where: { folded($0) == last }) {
        continue
      }
      // "Jarno, 19, Lichtenvoorde" tells facts.
      let numbers = (index..<end).filter { tokens[$0].isNumber }
      if numbers.contains(where: { tokens[$0].length <= 2 }), numbers.count < 3 { return nil }
      return index
    }
    return nil
  }

  private func folded(_ index: Int) -> [UInt8] {
    let token = tokens[index]
    let text = bytes[Int(token.start)..<max(Int(token.start), Int(token.end))]
    return PhraseTree.split(String(decoding: text, as: UTF8.self)).first ?? []
  }

  /// Greetings that begin a short line: at most six more words.
  private func closings() -> Set<Int> {
    var found: Set<Int> = []
    for mark in marks where mark.cue == .closing && !found.contains(mark.first) {
      let next = tokens[mark.end]
      // "gr 6" at the start of a line is a class.
      if next.isNumber, !next.gap.contains(.newline) { continue }
      let line = tokens[mark.first].line
      var end = mark.end
      while !tokens[end].isEnd, tokens[end].line == line, end - mark.end <= 6 { end += 1 }
      if end - mark.end <= 6 { found.insert(mark.first) }
    }
    return found
  }
}
