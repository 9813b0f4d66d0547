// Text on one line: the cursor, keys, plain text and quoted text.
//
// Failure: throws the fault with its place; the cursor then stands anywhere on the line.

extension YAMLParser {
  // MARK: The cursor

  var place: YAMLPlace { YAMLPlace(line: lineNumber + 1, column: column + 1) }

  /// Counts from 0, as indentation does.
  var column: Int { at - source.lines[lineNumber].start }

  var next: Unicode.Scalar? { peek(0) }

  func peek(_ distance: Int) -> Unicode.Scalar? {
    at + distance < source.lines[lineNumber].end ? source.scalars[at + distance] : nil
  }

  func isBlankOrEnd(_ scalar: Unicode.Scalar?) -> Bool {
    scalar == nil || scalar == " " || scalar == "\t"
  }

  /// Only spaces separate: PyYAML refuses a tab here, YAML 1.2 does not.
  mutating func skipSpaces() throws(YAMLFault) {
    while next == " " { at += 1 }
    if next == "\t" { throw YAMLRefusal.tab.at(place) }
  }

  /// The end of the line or a comment, which needs a space before it.
  var isAtLineEnd: Bool {
    next == nil || (next == "#" && (column == 0 || source.scalars[at - 1] == " "))
  }

  /// Nothing may follow a value on its line except a comment.
  mutating func finishLine() throws(YAMLFault) {
    try skipSpaces()
    guard isAtLineEnd else {
      if next == ":", isBlankOrEnd(peek(1)) { throw YAMLRefusal.colonInText.at(place) }
      let isApostrophe = next != "#" && source.scalars[at - 1] == "'"
      throw (isApostrophe ? YAMLRefusal.apostrophe : .textAfterValue).at(place)
    }
    lineNumber += 1
  }

  // MARK: Keys

  var startsItem: Bool { next == "-" && isBlankOrEnd(peek(1)) }

  /// Whether `key:` stands at the cursor, which does not move.
  mutating func startsKey() throws(YAMLFault) -> Bool {
    if let next, "[{|>".unicodeScalars.contains(next) { return false }
    let start = at
    _ = try keyText(inFlow: false)
    try skipSpaces()
    let isKey = next == ":" && isBlankOrEnd(peek(1))
    at = start
    return isKey
  }

  /// The key; the cursor moves behind its colon.
  mutating func key() throws(YAMLFault) -> String {
    let (start, startPlace) = (at, place)
    if next == "[" || next == "{" { throw YAMLRefusal.complexKey.at(startPlace) }
    let text = try keyText(inFlow: false)
    try skipSpaces()
    guard next == ":", isBlankOrEnd(peek(1)) else {
      let upToHere = source.scalars[start..<at] + [next ?? " "]
      throw missingColon(in: String(String.UnicodeScalarView(upToHere))).at(startPlace)
    }
    guard at - start <= Self.longestKey else { throw YAMLRefusal.longKey.at(startPlace) }
    at += 1
    return text
  }

  /// What is wrong with a line that should be `key: value`.
  func missingColon(in text: String) -> YAMLRefusal {
    text.utf8.contains(UInt8(ascii: ":")) ? .missingSpaceAfterColon : .missingColon
  }

  mutating func keyText(inFlow: Bool) throws(YAMLFault) -> String {
    next == "\"" || next == "'" ? try quotedText() : try plainText(inFlow: inFlow)
  }

  // MARK: Plain text

  /// Text without quotes, up to `: `, a comment, the end of the line or, in flow, a flow character.
  mutating func plainText(inFlow: Bool) throws(YAMLFault) -> String {
    try refuseIndicator(inFlow: inFlow)
    let start = at
    var end = at
    loop: while let scalar = next {
      switch scalar {
      case "\t": throw YAMLRefusal.tab.at(place)
      case ":" where isBlankOrEnd(peek(1)) || (inFlow && isFlowCharacter(peek(1))): break loop
      case "#" where source.scalars[at - 1] == " ": break loop
      case "?" where inFlow: throw YAMLRefusal.questionMarkInFlow.at(place)
      case _ where inFlow && isFlowCharacter(scalar): break loop
      case _ where scalar.isInvisible: throw YAMLRefusal.invisibleCharacter.at(place)
      default:
        at += 1
        if scalar != " " { end = at }
      }
    }
    at = end
    return String(String.UnicodeScalarView(source.scalars[start..<end]))
  }

  func isFlowCharacter(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { ",[]{}".unicodeScalars.contains($0) } ?? false
  }

  /// Characters that mean something at the start of a value and so cannot begin plain text.
  private func refuseIndicator(inFlow: Bool) throws(YAMLFault) {
    let refusal: YAMLRefusal? =
      switch next {
      case "&": .anchor
      case "*": .alias
      case "!": .tag
      case "%" where column == 0: .directive
      case "%": .reservedCharacter("%")
      case "@": .reservedCharacter("@")
      case "`": .reservedCharacter("`")
      case "?" where isBlankOrEnd(peek(1)): .complexKey
      case "?": .reservedCharacter("?")
      case ":": .reservedCharacter(":")
      case ",": .strayComma
      case "]", "}": .strayBracket
      case "|", ">": .blockTextInFlow
      case "#": .commentWithoutSpace
      case "-" where isBlankOrEnd(peek(1)) || (inFlow && isFlowCharacter(peek(1))): .itemInsideLine
      case "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{201E}": .curlyQuote
      default: nil
      }
    if let refusal { throw refusal.at(place) }
  }

  // MARK: Quoted text

  /// Text between quotes; the cursor moves behind the closing one.
  mutating func quotedText() throws(YAMLFault) -> String {
    let start = place
    let quote = next
    at += 1
    var text = String.UnicodeScalarView()
    while let scalar = next {
      at += 1
      if scalar == "\\", quote == "\"" {
        text.append(try escape())
      } else if scalar != quote {
        text.append(scalar)
      } else if quote == "'", next == "'" {
        at += 1
        text.append("'")
      } else {
        return String(text)
      }
    }
    throw (quote == "'" ? YAMLRefusal.singleQuoteNotClosed : .quoteNotClosed).at(start)
  }

  /// The character behind a backslash (YAML 1.2 §5.7), which is already read.
  private mutating func escape() throws(YAMLFault) -> Unicode.Scalar {
    let start = YAMLPlace(line: lineNumber + 1, column: column)
    guard let scalar = next else { throw YAMLRefusal.quoteNotClosed.at(start) }
    at += 1
    switch scalar {
    case "a": return "\u{07}"
    case "b": return "\u{08}"
    case "t": return "\t"
    case "n": return "\n"
    case "v": return "\u{0B}"
    case "f": return "\u{0C}"
    case "r": return "\r"
    case "e": return "\u{1B}"
    case " ", "\"", "/", "\\": return scalar
    case "N": return "\u{85}"
    case "_": return "\u{A0}"
    case "L": return "\u{2028}"
    case "P": return "\u{2029}"
    case "x": return try codePoint(digits: 2, start)
    case "u": return try codePoint(digits: 4, start)
    case "U": return try codePoint(digits: 8, start)
    default: throw YAMLRefusal.unknownEscape.at(start)
    }
  }

  /// Never half a surrogate pair, and never NUL, which would cut a text short in C.
  private mutating func codePoint(
    digits: Int, _ start: YAMLPlace
  ) throws(YAMLFault) -> Unicode.Scalar {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = next, digit.isASCII, let number = Character(digit).hexDigitValue else {
        throw YAMLRefusal.unknownEscape.at(start)
      }
      value = value << 4 | UInt32(number)
      at += 1
    }
    guard value > 0, let scalar = Unicode.Scalar(value) else {
      throw YAMLRefusal.badCodePoint.at(start)
    }
    return scalar
  }
}

extension Unicode.Scalar {
  /// Spaces that look like a space or like nothing, and marks that turn the direction of text.
  fileprivate var isInvisible: Bool {
    switch value {
    case 0xA0, 0xAD, 0x1680, 0x2000...0x200F, 0x202A...0x202F, 0x205F...0x206F, 0x3000: true
    default: false
    }
  }
}
