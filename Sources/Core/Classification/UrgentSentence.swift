// One sentence and the elements of urgent phrases in it: which phrases stand there as a whole, and
// whether something in the sentence takes them back.

struct UrgentSentence {
  let reading: Reading
  private let lexicon: UrgentLexicon
  /// In the order of the text.
  private var marks: [Mark] = []
  /// Per element the last sentence it was seen in, so that most patterns cost one look.
  private var seen: [Int32]
  /// Per element whether it stands anywhere in the text: a scene that lacks one is not looked for.
  private let told: [Bool]
  private(set) var number: Int32 = -1

  /// Something that may take a sign back, and the tokens that it reaches.
  private struct Calm {
    var sense: UrgentLexicon.Sense
    var range: Range<Int>
    var reach: Range<Int>
  }

  /// A sentence without an end is cut into pieces, and a clause without one is not followed on, so
  /// that no text makes the work grow faster than itself.
  private static let mostMarks = 400
  static let mostWords = 40

  init(_ reading: Reading, _ lexicon: UrgentLexicon) {
    self.reading = reading
    self.lexicon = lexicon
    seen = Array(repeating: -1, count: lexicon.triggered.count)
    var told = Array(repeating: false, count: lexicon.triggered.count)
    for mark in reading.marks where mark.cue == .urgentPiece { told[Int(mark.value)] = true }
    self.told = told
  }

  func isOneWith(_ mark: Mark) -> Bool {
    marks.isEmpty
      || reading.tokens[mark.first].sentence == number && marks.count < UrgentSentence.mostMarks
  }

  mutating func begin() { marks.removeAll(keepingCapacity: true) }

  mutating func add(_ mark: Mark) {
    number = reading.tokens[mark.first].sentence
    seen[Int(mark.value)] = number
    marks.append(mark)
  }

  /// What a sentence says of danger.
  struct Findings {
    /// The first sign that counts.
    var alarm: Range<Int>?
    /// The first sign that stands in a supposition about nobody in particular.
    var supposed: Range<Int>?
    /// The first sign that was taken back.
    var silenced: Range<Int>?
    /// Parts of a scene that is told in several sentences.
    var parts: [(scene: UrgentLexicon.Scene, range: Range<Int>)] = []
    /// The writer says that nothing is the matter now, or speaks of plans for such a case.
    var looksAhead = false
    /// The writer says that it is over, or was something else.
    var isSettled = false
    /// Something in it is long ago, and nothing now.
    var looksBack = false
  }

  func read() -> Findings {
    var findings = Findings()
    var calm: [Calm]?
    var tried: Set<Int> = []
    for mark in marks {
      for index in lexicon.triggered[Int(mark.value)] {
        guard isComplete(index), tried.insert(index).inserted else { continue }
        let pattern = lexicon.patterns[index]
        note(pattern, &findings)
        guard pattern.sense == .alarm, findings.alarm == nil else { continue }
        place(pattern) { spans in
          if isNegated(spans) { return false }
          let quiet = calm ?? calming()
          calm = quiet
          return take(spans, of: pattern, quiet, &findings)
        }
      }
    }
    findings.looksBack = findings.looksBack && !isNow(0 ..| .max)
    return findings
  }

  /// True when this way in which the phrase stands here is the one that counts.
  private func take(
    _ spans: [Range<Int>], of pattern: UrgentLexicon.Pattern, _ calm: [Calm],
    _ findings: inout Findings
  ) -> Bool {
    let range = UrgentSentence.whole(spans)
    var isNow: Bool?
    if calm.contains(where: { takesBack($0, spans, &isNow) }) {
      if pattern.scene == nil { findings.silenced = findings.silenced ?? range }
      return false
    }
    if let scene = pattern.scene {
      findings.parts.append((scene, range))
    } else if isSupposed(range.lowerBound) {
      findings.supposed = findings.supposed ?? range
    } else {
      findings.alarm = range
    }
    return true
  }

  /// What a phrase says of the sentences around it.
  private func note(_ pattern: UrgentLexicon.Pattern, _ findings: inout Findings) {
    guard [.ahead, .settled, .exception].contains(pattern.sense) else { return }
    place(pattern) { spans in
      switch pattern.sense {
      case .ahead: findings.looksAhead = true
      case .settled where !isNegated(spans): findings.isSettled = true
      case .exception where !isNegated(spans): findings.looksBack = true
      default: return false
      }
      return true
    }
  }

  /// Everything in the sentence that may take a sign back.
  private func calming() -> [Calm] {
    var found: [Calm] = []
    for mark in marks {
      for index in lexicon.triggered[Int(mark.value)] {
        guard isComplete(index) else { continue }
        let pattern = lexicon.patterns[index]
        guard [.lookalike, .denial, .exception].contains(pattern.sense) else { continue }
        place(pattern) { spans in
          if isNegated(spans) { return false }
          let range = UrgentSentence.whole(spans)
          found.append(Calm(sense: pattern.sense, range: range, reach: reach(pattern.sense, range)))
          return false
        }
      }
    }
    return found
  }
}

// MARK: Finding a whole phrase

extension UrgentSentence {
  private func isComplete(_ pattern: Int) -> Bool {
    lexicon.isComplete(pattern) { seen[Int($0)] == number }
      && lexicon.isComplete(pattern, ofScene: true) { told[Int($0)] }
  }

  /// Calls `take` with the places of the steps, for every way they stand here, until it is true.
  private func place(_ pattern: UrgentLexicon.Pattern, _ take: ([Range<Int>]) -> Bool) {
    var spans: [Range<Int>] = []
    _ = place(pattern, part: 0, step: 0, &spans, take)
  }

  /// The depth is bounded by the steps of a phrase, the breadth by how far they may be apart.
  private func place(
    _ pattern: UrgentLexicon.Pattern, part: Int, step: Int, _ spans: inout [Range<Int>],
    _ take: ([Range<Int>]) -> Bool
  ) -> Bool {
    guard part < pattern.parts.count else { return take(spans) }
    let steps = pattern.parts[part]
    guard step < steps.count else {
      return place(pattern, part: part + 1, step: 0, &spans, take)
    }
    for mark in marks[area(spans, step, steps[step].reach)]
    where mark.value == steps[step].element {
      let span = mark.first ..| mark.end
      if spans.contains(where: { $0.overlaps(span) }) { continue }
      spans.append(span)
      defer { spans.removeLast() }
      if place(pattern, part: part, step: step + 1, &spans, take) { return true }
    }
    return false
  }

  /// The marks that may be the next step: after the step before, or near the other parts.
  private func area(_ spans: [Range<Int>], _ step: Int, _ reach: Int) -> Range<Int> {
    guard let last = spans.last else { return marks.indices }
    if step > 0 { return index(last.upperBound) ..| index(last.upperBound + reach + 1) }
    let whole = UrgentSentence.whole(spans)
    let span = UrgentPhrase.span
    return index(whole.lowerBound - span) ..| index(whole.upperBound + span)
  }

  /// The first mark that does not begin before this token.
  private func index(_ token: Int) -> Int {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].first < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func whole(_ spans: [Range<Int>]) -> Range<Int> {
    let first = spans.map(\.lowerBound).min() ?? 0
    return first ..| (spans.map(\.upperBound).max() ?? first)
  }
}

// MARK: Taking a sign back

extension UrgentSentence {
  /// A look-alike holds the sign itself. A denial reaches its clause. An exception reaches the
  /// sentence, unless the sign's own clause says that it is now or a contrast stands between.
  private func takesBack(_ calm: Calm, _ spans: [Range<Int>], _ isNow: inout Bool?) -> Bool {
    guard spans.contains(where: { $0.overlaps(calm.reach) }) else { return false }
    return calm.sense != .exception || isElsewhere(calm, spans, &isNow)
  }

  private func reach(_ sense: UrgentLexicon.Sense, _ range: Range<Int>) -> Range<Int> {
    switch sense {
    case .alarm, .settled, .ahead, .lookalike: range
    case .denial: listing(range)
    case .exception:
      range.lowerBound - UrgentSentence.mostWords ..| range.upperBound + UrgentSentence.mostWords
    }
  }

  private func isElsewhere(_ calm: Calm, _ spans: [Range<Int>], _ isNow: inout Bool?) -> Bool {
    let known = isNow ?? spans.contains { self.isNow(clause(around: $0)) }
    isNow = known
    if known { return false }
    let last = spans.max { $0.upperBound < $1.upperBound } ?? calm.range
    if calm.range.upperBound <= last.lowerBound {
      return contrast(in: calm.range.upperBound ..| last.lowerBound) == nil
    }
    // "… maar dat was vorig jaar" looks back; "… maar vroeger was hij lief" does not.
    guard let contrast = contrast(in: last.upperBound ..| calm.range.lowerBound) else {
      return true
    }
    return ["dat", "die", "dit", "het"].contains(reading.word(contrast + 1))
  }

  /// "geen mes", "niet geslagen", "slaat nooit"; also between the steps, "slaat mij nooit".
  private func isNegated(_ spans: [Range<Int>]) -> Bool {
    let ordered = spans.sorted { $0.lowerBound < $1.lowerBound }
    guard let last = ordered.last else { return false }
    for (index, span) in ordered.enumerated() {
      let floor = index > 0 ? ordered[index - 1].upperBound : 0
      if isNegated(before: span.lowerBound, from: floor) { return true }
    }
    if spans.contains(where: { isDenied(after: $0) }) { return true }
    let after = reading.tokens[last.upperBound]
    let word = reading.word(last.upperBound)
    for index in last.upperBound ..| last.upperBound + 3
    where isInside(index) && reading.tokens[index].gap.contains(.colon) {
      return isDeniedAnswer(index)
    }
    return after.gap.isSubset(of: [.space]) && ["niet", "nooit", "nie"].contains(word)
      && !["alleen", "meer"].contains(reading.word(last.upperBound + 1))
  }

  /// "Acuut gevaar: nee", "Suïcidaliteit: uitgevraagd, geen plannen".
  private func isDeniedAnswer(_ start: Int) -> Bool {
    (start ..| start + 5).contains { index in
      isInside(index) && ["nee", "geen", "niet", "nvt", "no"].contains(reading.word(index))
    }
  }

  private func isNegated(before start: Int, from floor: Int) -> Bool {
    for back in 1...2 {
      let index = start - back
      guard index >= floor, reading.tokens[index].sentence == number,
        reading.tokens[index + 1].gap.isDisjoint(with: .clause)
      else { return false }
      let word = reading.word(index)
      if ["geen", "nooit", "zonder"].contains(word) { return true }
      if back == 1, ["niet", "nie"].contains(word) { return true }
      // "dat ze niet aan zelfmoord denkt"
      if back == 2, word == "niet",
        ["aan", "van", "over", "door"].contains(reading.word(index + 1))
      {
        return true
      }
      // "dat hij zichzelf niets aandoet"
      if back == 1, ["niets", "niks"].contains(word), reading.word(start).hasPrefix("aan") {
        return true
      }
    }
    return false
  }

  private static let contrasts = Set(UrgentLexicon.contrasts)
  private static let joins: Set<String> = ["en", "want", "terwijl", "omdat", "and", "und"]
  private static let subjects: Set<String> = [
    "ik", "hij", "ze", "zij", "we", "wij", "er", "het", "dat", "moeder", "vader", "mama", "papa",
  ]

  private func contrast(in range: Range<Int>) -> Int? {
    marks[index(range.lowerBound) ..| index(range.upperBound)].first {
      $0.value == lexicon.contrast
    }?.first
  }

  func isNow(_ range: Range<Int>) -> Bool {
    marks[index(range.lowerBound)..<index(range.upperBound)].contains {
      $0.value == lexicon.now
    }
  }

  /// From the last comma, "en" or "maar" up to the next.
  private func clause(around span: Range<Int>) -> Range<Int> {
    let limit = UrgentSentence.mostWords
    var first = span.lowerBound
    while span.lowerBound - first < limit, isInside(first - 1), !isBorder(first), !isJoin(first) {
      first -= 1
    }
    var end = span.upperBound
    while end - span.upperBound < limit, isInside(end), !isBorder(end), !isJoin(end) { end += 1 }
    return first ..| end
  }

  /// A denial reaches on over "en" and over the short parts of a list: "geen geweld, drank of
  /// drugs"; not over the beginning of something new: "geen mes en hij dreigt".
  private func listing(_ span: Range<Int>) -> Range<Int> {
    let limit = UrgentSentence.mostWords
    var first = span.lowerBound
    while span.lowerBound - first < limit, isInside(first - 1), !isBorder(first),
      !isNewClause(first)
    {
      first -= 1
    }
    var end = span.upperBound
    while end - span.upperBound < limit, isInside(end), !isNewClause(end),
      !isBorder(end) || isListItem(end)
    {
      end += 1
    }
    return first ..| end
  }

  func isInside(_ index: Int) -> Bool { reading.tokens[index].sentence == number }

  func isBorder(_ index: Int) -> Bool {
    !reading.tokens[index].gap.isDisjoint(with: .clause)
      || UrgentSentence.contrasts.contains(reading.word(index))
  }

  func isJoin(_ index: Int) -> Bool {
    UrgentSentence.joins.contains(reading.word(index))
  }

  private func isNewClause(_ index: Int) -> Bool {
    guard isJoin(index) else { return false }
    let next = index + 1
    return reading.word(index) != "en" || UrgentSentence.subjects.contains(reading.word(next))
      || isNow(next ..| next + 1)
  }

  /// After this comma come at most four words of a list, up to the next comma or the end.
  private func isListItem(_ start: Int) -> Bool {
    guard reading.tokens[start].gap.isSubset(of: [.comma, .space, .newline]),
      !UrgentSentence.contrasts.contains(reading.word(start)),
      !UrgentSentence.subjects.contains(reading.word(start))
    else { return false }
    var end = start + 1
    while isInside(end), !isBorder(end), end - start <= 4 { end += 1 }
    return end - start <= 4 && !isNow(start ..| end)
  }
}
