// The urgent rules, ready to be looked for: each different word or group of them is one element in
// the tree, and a phrase is looked for only where its rarest element stands.

struct UrgentLexicon: Sendable {
  enum Sense { case alarm, lookalike, denial, exception, settled, ahead }

  /// One part of a phrase whose parts are told in neighbouring sentences.
  struct Scene: Hashable, Sendable {
    /// Which phrase.
    var number: Int
    var part: Int
    /// The number of its parts.
    var parts: Int
  }

  struct Step: Sendable {
    /// The value of the marks that this step may be.
    var element: Int32
    var reach: Int
  }

  struct Pattern: Sendable {
    var sense: Sense
    var parts: [[Step]]
    var scene: Scene?
  }

  private(set) var patterns: [Pattern] = []
  /// All elements of each pattern, and of each scene a pattern is of, one behind the other: most
  /// patterns are ruled out by these alone.
  private var needs: [Int32] = []
  private var ownNeeds: [Range<Int>] = []
  private var sceneNeeds: [Range<Int>] = []
  /// Per element the patterns to look for where it stands.
  private(set) var triggered: [[Int]] = []
  /// The element of everything that says that it happens now.
  private(set) var now: Int32 = 0
  /// The element of the words after which something else is said: "maar".
  private(set) var contrast: Int32 = 0
  private var elements: [UrgentPhrase.Element: Int32] = [:]

  static let contrasts = ["maar", "toch", "echter", "but", "aber"]

  /// Adds all words to the tree. Returns what is to be finished in it.
  mutating func add(_ rules: Rules, to tree: inout PhraseTree) -> [String] {
    var beginnings: [String] = []
    let groups = Dictionary(
      rules.urgentGroups.map { ($0.name, $0.words) }, uniquingKeysWith: { first, _ in first })
    func element(_ element: UrgentPhrase.Element) -> Int32 {
      if let known = elements[element] { return known }
      let new = Int32(elements.count)
      elements[element] = new
      let phrases =
        switch element {
        case .words(let words): [words]
        case .group(let name): groups[name] ?? []
        }
      for phrase in phrases { tree.add(phrase, Meaning(cue: .urgentPiece, value: new)) }
      beginnings += phrases
      return new
    }
    now = element(.group(""))
    contrast = element(.group("maar "))
    let own = rules.urgentNow.map { ($0, now) } + UrgentLexicon.contrasts.map { ($0, contrast) }
    for (word, value) in own {
      tree.add(word, Meaning(cue: .urgentPiece, value: value))
      beginnings.append(word)
    }
    let lists: [(Sense, [String])] = [
      (.alarm, rules.urgentPhrases), (.lookalike, rules.urgentLookalikes),
      (.denial, rules.urgentDenials), (.exception, rules.urgentExceptions),
      (.settled, rules.urgentSettled), (.ahead, rules.urgentAhead),
    ]
    for (sense, phrases) in lists {
      for (number, phrase) in phrases.enumerated() {
        let scenes = UrgentPhrase.scenes(phrase)
        let first = patterns.count
        for (part, scene) in scenes.enumerated() {
          let parts = scene.parts.map { part in
            part.map { Step(element: element($0.element), reach: $0.reach) }
          }
          if parts.isEmpty { continue }
          let place = Scene(number: number, part: part, parts: scenes.count)
          patterns.append(
            Pattern(sense: sense, parts: parts, scene: scenes.count > 1 ? place : nil))
        }
        findNeeds(from: first)
      }
    }
    findTriggers()
    return beginnings
  }

  /// True when each element of the pattern, or of all its scene, holds.
  func isComplete(_ pattern: Int, ofScene: Bool = false, _ holds: (Int32) -> Bool) -> Bool {
    for index in ofScene ? sceneNeeds[pattern] : ownNeeds[pattern] where !holds(needs[index]) {
      return false
    }
    return true
  }

  /// Of the patterns from this one on, which are one phrase.
  private mutating func findNeeds(from first: Int) {
    let start = needs.count
    for pattern in patterns[first...] {
      let own = needs.count
      needs += pattern.parts.joined().map(\.element)
      ownNeeds.append(own..<needs.count)
    }
    sceneNeeds += patterns[first...].map { $0.scene == nil ? 0..<0 : start..<needs.count }
  }

  /// The rarest element of a pattern is the one that the fewest patterns have.
  private mutating func findTriggers() {
    var uses = Array(repeating: 0, count: elements.count)
    for step in patterns.flatMap({ $0.parts.joined() }) { uses[Int(step.element)] += 1 }
    triggered = Array(repeating: [], count: elements.count)
    for (number, pattern) in patterns.enumerated() {
      let rarest = pattern.parts.joined().min { uses[Int($0.element)] < uses[Int($1.element)] }
      if let rarest { triggered[Int(rarest.element)].append(number) }
    }
  }
}
