// The place that somebody meant who mistyped it by one letter. Only long names that mean one thing
// are guessed at, and only where a place is expected.

struct PlaceSpellings: Sendable {
  /// By length and first letter: the folded name and its place phrase.
  private var names: [Int: [(name: [UInt8], phrase: Int)]] = [:]

  init() {}

  init(_ lexicon: Lexicon) {
    var seen: Set<Int> = []
    for (phrase, name) in lexicon.placeNames.enumerated()
    where !name.places.isEmpty && !seen.contains(name.places[0]) {
      guard Set(name.places.map { lexicon.places[$0].municipality }).count == 1 else { continue }
      seen.insert(name.places[0])
      let place = lexicon.places[name.places[0]]
      let words = PhraseTree.split(place.name)
      guard words.count == 1, words[0].count >= 6, place.area != .unclear else { continue }
      names[Self.key(words[0].count, words[0][0]), default: []].append((words[0], phrase))
    }
  }

  private static func key(_ length: Int, _ first: UInt8) -> Int { length << 8 | Int(first) }

  /// The only place whose name is one letter away; nil when none or several are.
  func phrase(near word: [UInt8]) -> Int? {
    guard word.count >= 5, word.count < 40, let first = word.first else { return nil }
    var found: Set<Int> = []
    for length in word.count - 1...word.count + 1 {
      for (name, phrase) in names[Self.key(length, first)] ?? []
      where Self.isNear(word, name) { found.insert(phrase) }
    }
    return found.count == 1 ? found.first : nil
  }

  /// One letter more, less or other, or two that changed places.
  static func isNear(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    var start = 0
    while start < min(left.count, right.count), left[start] == right[start] { start += 1 }
    var end = 0
    while end < min(left.count, right.count) - start,
      left[left.count - 1 - end] == right[right.count - 1 - end]
    { end += 1 }
    let one = left.count - start - end
    let other = right.count - start - end
    if max(one, other) <= 1 { return true }
    return one == 2 && other == 2 && left[start] == right[start + 1]
      && left[start + 1] == right[start]
  }
}
