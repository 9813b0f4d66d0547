// The words of the team's own rules, ready to be found in the one pass over a text: its cost does
// not grow with the number of rules.

struct RuleLexicon: Sendable {
  /// Per rule its phrases, each as pieces in order; a piece is the value of `rulePiece` marks.
  private(set) var rules: [[[Int32]]] = []

  /// Adds all words to the tree. Returns what is to be finished in it.
  mutating func add(_ exceptions: [Rule], to tree: inout PhraseTree) -> [String] {
    var pieces: [String] = []
    for rule in exceptions {
      var phrases: [[Int32]] = []
      for phrase in rule.when.words {
        let words = phrase.split(separator: "…").map(String.init)
        phrases.append([])
        for piece in words where !PhraseTree.split(piece).isEmpty {
          let value = Int32(pieces.count)
          tree.add(piece, Meaning(cue: .rulePiece, value: value))
          phrases[phrases.count - 1].append(value)
          pieces.append(piece)
        }
      }
      rules.append(phrases)
    }
    return pieces
  }
}
