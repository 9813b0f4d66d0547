// Lists between brackets and mappings between braces, on one line.
//
// Failure: throws the fault with its place. An unclosed bracket is reported where it opens.

extension YAMLParser {
  /// A list, mapping, quoted text or, inside brackets, plain text.
  mutating func flowNode(depth: Int) throws(YAMLFault) -> YAMLNode {
    let start = place
    switch next {
    case "[": return try flowSequence(depth: depth)
    case "{": return try flowMapping(depth: depth)
    case "\"", "'":
      return YAMLNode(place: start, content: .scalar(try quotedText(), quoted: true))
    default:
      return YAMLNode(place: start, content: .scalar(try plainText(inFlow: true), quoted: false))
    }
  }

  private mutating func flowSequence(depth: Int) throws(YAMLFault) -> YAMLNode {
    let start = place
    guard depth < Self.deepest else { throw YAMLRefusal.tooDeep.at(start) }
    at += 1
    var items: [YAMLNode] = []
    while try hasFlowPart("[", "]", start) {
      items.append(try flowNode(depth: depth + 1))
      try skipSpaces()
      if next == ":" { throw YAMLRefusal.pairInList.at(place) }
      try skipComma("[", "]", start)
    }
    return YAMLNode(place: start, content: .sequence(items))
  }

  private mutating func flowMapping(depth: Int) throws(YAMLFault) -> YAMLNode {
    let start = place
    guard depth < Self.deepest else { throw YAMLRefusal.tooDeep.at(start) }
    at += 1
    var entries: [YAMLEntry] = []
    var lines: [String: Int] = [:]
    while try hasFlowPart("{", "}", start) {
      let keyPlace = place
      let key = try flowKey()
      checkKey(key, keyPlace, &lines)
      try skipSpaces()
      if next == "," || next == "}" { throw YAMLRefusal.keyWithoutValue.at(keyPlace) }
      if isAtLineEnd { throw YAMLRefusal.flowNotClosed("{").at(start) }
      let value = try flowNode(depth: depth + 1)
      entries.append(YAMLEntry(key: key, keyPlace: keyPlace, value: value))
      try skipSpaces()
      if next == ":" { throw YAMLRefusal.colonInText.at(place) }
      try skipComma("{", "}", start)
    }
    return YAMLNode(place: start, content: .mapping(entries))
  }

  /// The key inside braces; the cursor moves behind its colon.
  private mutating func flowKey() throws(YAMLFault) -> String {
    let (start, startPlace) = (at, place)
    if next == "[" || next == "{" { throw YAMLRefusal.complexKey.at(startPlace) }
    let key = try keyText(inFlow: true)
    guard at - start <= Self.longestKey else { throw YAMLRefusal.longKey.at(startPlace) }
    try skipSpaces()
    guard next == ":" else {
      let hasColon = source.scalars[start..<at].contains(":")
      throw (hasColon ? YAMLRefusal.noSpaceInBraces : .keyWithoutValue).at(startPlace)
    }
    guard isBlankOrEnd(peek(1)) else {
      throw (isFlowCharacter(peek(1)) ? YAMLRefusal.keyWithoutValue : .noSpaceInBraces)
        .at(startPlace)
    }
    at += 1
    return key
  }

  /// Whether another part follows; moves behind the closing character when none does.
  private mutating func hasFlowPart(
    _ opening: Character, _ closing: Unicode.Scalar, _ start: YAMLPlace
  ) throws(YAMLFault) -> Bool {
    try skipSpaces()
    if isAtLineEnd { throw YAMLRefusal.flowNotClosed(opening).at(start) }
    if next == "," { throw YAMLRefusal.emptyItem.at(place) }
    guard next == closing else { return true }
    at += 1
    return false
  }

  /// Between two parts stands a comma; before the closing character it may.
  private mutating func skipComma(
    _ opening: Character, _ closing: Unicode.Scalar, _ start: YAMLPlace
  ) throws(YAMLFault) {
    if isAtLineEnd { throw YAMLRefusal.flowNotClosed(opening).at(start) }
    if next == "," {
      at += 1
    } else if next != closing {
      throw YAMLRefusal.missingComma.at(place)
    }
  }
}
