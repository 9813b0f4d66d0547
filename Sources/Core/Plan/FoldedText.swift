// Looking for the phrases of the team's own rules in a text.

/// A text as a row of whole words in lower case. In a phrase `*` at the end of a word stands for any
/// ending, `…` (or `...`) between words for up to five other words.
struct FoldedText {
  private typealias Word = ArraySlice<UInt8>

  private static let star: UInt8 = 0x2A
  private let words: [Word]

  init(_ text: String) { words = FoldedText.words(text) }

  func contains(_ phrase: String) -> Bool {
    let pieces = phrase.split(separator: "...").flatMap { $0.split(separator: "…") }
      .map { FoldedText.words(String($0), keepingStars: true).filter { $0 != [FoldedText.star] } }
      .filter { !$0.isEmpty }
    guard !pieces.isEmpty else { return false }
    return words.indices.contains { stands(pieces[...], from: $0, upTo: $0) }
  }

  /// Whether the first piece begins somewhere from one word up to another, and the rest after it.
  private func stands(_ pieces: ArraySlice<[Word]>, from first: Int, upTo last: Int) -> Bool {
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

  private func fits(_ word: Word, _ wanted: Word) -> Bool {
    wanted.last == FoldedText.star ? word.starts(with: wanted.dropLast()) : word == wanted
  }

  private static func words(_ text: String, keepingStars: Bool = false) -> [Word] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.lowercased().unicodeScalars {
      if isOfWord(scalar) || (keepingStars && scalar == "*") {
        folded.append(contentsOf: UTF8.encode(scalar) ?? .init())
      } else {
        folded.append(0x20)
      }
    }
    return folded.split(separator: 0x20)
  }

  /// Letters, digits, and the accents that follow a letter.
  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      return byte >= 0x61 && byte <= 0x7A || isDigit(byte)
    }
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil
      || properties.canonicalCombiningClass != .notReordered
  }
}
