// A text as a row of whole words in lower case, to look for the phrases of the team's own rules in.

struct FoldedText {
  /// Words with one space between, and one at either end.
  private let words: [UInt8]

  init(_ text: String) { words = FoldedText.fold(text) }

  func contains(_ phrase: String) -> Bool {
    let wanted = FoldedText.fold(phrase)
    guard wanted.count > 2, wanted.count <= words.count else { return false }
    return (0...words.count - wanted.count).contains { start in
      // Every phrase begins with a space; its first letter tells most places apart.
      words[start + 1] == wanted[1] && words[start...].starts(with: wanted)
    }
  }

  private static func fold(_ text: String) -> [UInt8] {
    var folded: [UInt8] = [0x20]
    folded.reserveCapacity(text.utf8.count + 2)
    for scalar in text.lowercased().unicodeScalars {
      if isOfWord(scalar) {
        folded.append(contentsOf: UTF8.encode(scalar) ?? .init())
      } else if folded.last != 0x20 {
        folded.append(0x20)
      }
    }
    if folded.last != 0x20 { folded.append(0x20) }
    return folded
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
