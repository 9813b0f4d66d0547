// Looking for the phrases of the team's own rules in a text.

/// A text as a row of whole words in lower case. In a phrase `*` at the end of a word stands for
/// any ending, `…` (or `...`) between words for up to five other words.
struct FoldedText {
  private let words: [Substring]
  private let text: String

  init(_ text: String) {
    self.text = text.lowercased()
    words = self.text.split { !$0.isLetter && !$0.isNumber }
  }

  func contains(_ phrase: String) -> Bool {
    let spaced = phrase.lowercased().split(separator: "...", omittingEmptySubsequences: true)
      .joined(separator: "…")
    let pieces = spaced.split(separator: "…").map { piece in
      piece.split { !$0.isLetter && !$0.isNumber && $0 != "*" }.filter { $0 != "*" }
    }.filter { !$0.isEmpty }
    guard !pieces.isEmpty else { return false }
    return words.indices.contains { stands(pieces[...], from: $0, upTo: $0) }
  }

  /// Whether the first piece begins somewhere from one word up to another, and the rest after it.
  private func stands(_ pieces: ArraySlice<[Substring]>, from first: Int, upTo last: Int) -> Bool {
    guard let piece = pieces.first else { return true }
    for start in first...max(first, min(last, words.count)) {
      let end = start + piece.count
      guard end <= words.count else { return false }
      if zip(words[start..<end], piece).allSatisfy(fits),
        stands(pieces.dropFirst(), from: end, upTo: end + 5)
      {
        return true
      }
    }
    return false
  }

  private func fits(_ word: Substring, _ wanted: Substring) -> Bool {
    wanted.last == "*" ? word.utf8.starts(with: wanted.dropLast().utf8) : word == wanted
  }
}
