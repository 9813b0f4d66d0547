// A sentence for people that keeps its gaps apart, so that the same sentence can be said in another
// language. It is written as an ordinary string literal:
//
//     let phrase: Phrase = "unknown key `\(key)`"
//     phrase.description            // unknown key `scool`
//     phrase.pattern                // unknown key `%1`
//
// A translation is then a table from pattern to pattern.

package struct Phrase: Hashable, Sendable {
  fileprivate enum Piece: Hashable, Sendable {
    case words(String)
    /// A value, the same in every language.
    case value(String)
    /// A phrase inside a phrase.
    case phrase(Phrase)
  }

  fileprivate var pieces: [Piece]

  /// A text that is the same in every language.
  package init(verbatim text: String) { pieces = [.value(text)] }

  /// The sentence with `%1`, `%2` … for its gaps: what a translation is looked up by.
  package var pattern: String {
    var gaps = 0
    return pieces.map { piece in
      if case .words(let words) = piece { return words }
      gaps += 1
      return "%\(gaps)"
    }.joined()
  }

  /// The same sentence in the language of a table. Where it says nothing the words stay as they
  /// are, and `missing` hears the pattern.
  package func translated(
    by table: [String: String], missing: (String) -> Void = { _ in }
  ) -> String {
    let gaps = pieces.compactMap { piece -> String? in
      switch piece {
      case .words: nil
      case .value(let text): text
      case .phrase(let phrase): phrase.translated(by: table, missing: missing)
      }
    }
    let pattern = pattern
    let hasWords = pieces.contains { piece in
      guard case .words(let words) = piece else { return false }
      return words.utf8.contains { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    }
    if hasWords, table[pattern] == nil { missing(pattern) }
    return Phrase.fill(table[pattern] ?? pattern, gaps)
  }

  private static func fill(_ pattern: String, _ gaps: [String]) -> String {
    let bytes = Array(pattern.utf8)
    var text: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let digit = index + 1 < bytes.count ? Int(bytes[index + 1]) - 0x30 : 0
      if bytes[index] == 0x25, digit >= 1, digit <= gaps.count {
        text += Array(gaps[digit - 1].utf8)
        index += 2
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  package static func + (left: Phrase, right: Phrase) -> Phrase { "\(left)\(right)" }
}

extension Phrase: ExpressibleByStringInterpolation {
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var pieces: [Piece] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { pieces.append(.words(literal)) }
    }

    package mutating func appendInterpolation(_ phrase: Phrase) { pieces.append(.phrase(phrase)) }

    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      pieces.append(.value(value.description))
    }
  }

  package init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }

  package init(stringLiteral: String) {
    pieces = stringLiteral.isEmpty ? [] : [.words(stringLiteral)]
  }
}

extension Phrase: CustomStringConvertible {
  /// The sentence as it was written.
  package var description: String {
    pieces.map { piece in
      switch piece {
      case .words(let text), .value(let text): text
      case .phrase(let phrase): phrase.description
      }
    }.joined()
  }
}
