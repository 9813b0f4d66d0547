// Address lists (RFC 5322 §3.4, §4.4; RFC 6532): mailboxes, groups, comments, routes and the many
// ways to get them wrong. One pass, no recursion.
//
// Failure: none. What holds no address gives an entry with a name only.

/// Reads the addresses of a field, those in groups too. At most `limit` of them.
func readAddresses(
  _ value: MailBytes, limit: Int, _ defects: inout MailDefects
) -> [MailAddress] {
  var reader = AddressReader(limit: limit)
  reader.read(value, &defects)
  return reader.addresses
}

private struct AddressReader {
  let limit: Int
  private(set) var addresses: [MailAddress] = []

  /// A word outside the angle brackets; quoted text never is an address by itself.
  private struct Word {
    var bytes: [UInt8]
    var isQuoted: Bool
    var hasSpaceBefore: Bool
  }
  private var words: [Word] = []
  /// Whether one of the words holds an `@`.
  private var hasBareAddress = false
  private var comments: [[UInt8]] = []
  private var angle: [UInt8]?
  private var hasSpace = false
  private var isFull = false
  /// False once no `?=` follows any more, so that it is not searched for again and again.
  private var canHoldEncodedWords = true
  /// False once a comment was found that never ends.
  private var canHoldComments = true
  /// False once a quote between angle brackets was found that never ends.
  private var canQuoteInAngles = true
  /// Whether a bracket, quote or comment of the present address does not end.
  private var isDamaged = false

  init(limit: Int) { self.limit = limit }

  mutating func read(_ value: MailBytes, _ defects: inout MailDefects) {
    var index = value.startIndex
    while index < value.endIndex, !isFull {
      let byte = value[index]
      switch byte {
      case 0x20, 0x09, 0x0D, 0x0A:
        hasSpace = true
        index += 1
      case 0x22: index = quoted(value, index)
      case 0x28 where canHoldComments: index = comment(value, index)
      case 0x28: index += 1
      case 0x3C: index = angled(value, index)
      case 0x2C, 0x3B:
        finish(&defects)
        index += 1
      case 0x3A where isGroupStart:
        words = []
        comments = []
        index += 1
      default: index = atom(value, index)
      }
    }
    finish(&defects)
  }

  /// A colon ends a group's name, unless the words look like "mailto:" or hold an address.
  private var isGroupStart: Bool { angle == nil && !words.isEmpty && !hasBareAddress }

  private mutating func add(_ bytes: [UInt8], isQuoted: Bool) {
    words.append(Word(bytes: bytes, isQuoted: isQuoted, hasSpaceBefore: hasSpace))
    if !isQuoted, bytes.contains(0x40) { hasBareAddress = true }
    hasSpace = false
  }

  private mutating func atom(_ value: MailBytes, _ start: Int) -> Int {
    if canHoldEncodedWords, startsEncodedWord(value, start) {
      // An encoded word may hold commas or colons in the careless Q encoding.
      switch EncodedWord.read(value, at: start) {
      case .word(let word):
        add(Array(value[start..<word.end]), isQuoted: false)
        return word.end
      case .none: break
      case .noneFollow: canHoldEncodedWords = false
      }
    }
    var index = start + 1
    while index < value.endIndex, !Self.stops.contains(value[index]),
      !startsEncodedWord(value, index)
    {
      index += 1
    }
    add(Array(value[start..<index]), isQuoted: false)
    return index
  }

  private static let stops: [UInt8] = [0x20, 0x09, 0x0D, 0x0A, 0x22, 0x28, 0x3C, 0x2C, 0x3B, 0x3A]

  private func startsEncodedWord(_ value: MailBytes, _ index: Int) -> Bool {
    value[index] == 0x3D && index + 1 < value.endIndex && value[index + 1] == 0x3F
  }

  private mutating func quoted(_ value: MailBytes, _ start: Int) -> Int {
    var output: [UInt8] = []
    var index = start + 1
    while index < value.endIndex, value[index] != 0x22 {
      if value[index] == 0x5C, index + 1 < value.endIndex { index += 1 }
      if value[index] != 0x0D, value[index] != 0x0A { output.append(value[index]) }
      index += 1
    }
    if index >= value.endIndex {
      // A quote that never ends is just a character, or it would swallow the address.
      isDamaged = true
      return start + 1
    }
    add(output, isQuoted: true)
    return min(index + 1, value.endIndex)
  }

  private mutating func comment(_ value: MailBytes, _ start: Int) -> Int {
    var output: [UInt8] = []
    var depth = 1
    var index = start + 1
    while index < value.endIndex {
      let byte = value[index]
      if byte == 0x5C, index + 1 < value.endIndex {
        index += 1
        // A line may be folded between the two halves of a quoted pair.
        let isFolded = value[index] == 0x0D || value[index] == 0x0A
        while isFolded, index + 1 < value.endIndex, value[index].isMailSpace { index += 1 }
        output.append(value[index])
      } else {
        if byte == 0x28 { depth += 1 }
        if byte == 0x29 { depth -= 1 }
        if depth == 0 { break }
        output.append(byte)
      }
      index += 1
    }
    if index >= value.endIndex {
      isDamaged = true
      canHoldComments = false
      return start + 1
    }
    comments.append(output)
    hasSpace = true
    return min(index + 1, value.endIndex)
  }

  /// The text between angle brackets, without comments, blanks and the obsolete route.
  private mutating func angled(_ value: MailBytes, _ start: Int) -> Int {
    var output: [UInt8] = []
    var index = start + 1
    var isQuoted = false
    let commentCount = comments.count
    while index < value.endIndex {
      let byte = value[index]
      if byte == 0x22, canQuoteInAngles { isQuoted.toggle() }
      if !isQuoted {
        if byte == 0x3E { break }
        if byte == 0x3C {
          output = []
          isDamaged = true
        }
        if byte == 0x28, canHoldComments {
          index = comment(value, index)
          continue
        }
        if byte == 0x2C, output.first != 0x40 {
          // The closing bracket is missing: the next address begins here.
          isDamaged = true
          angle = output
          return index
        }
      }
      if byte.isMailSpace, splitsWord(value, index, output.last) { isDamaged = true }
      if !byte.isMailSpace, byte != 0x3C { output.append(byte) }
      index += 1
    }
    if isQuoted {
      isDamaged = true
      canQuoteInAngles = false
      comments.removeSubrange(commentCount...)
      return angled(value, start)
    }
    if index >= value.endIndex || angle != nil { isDamaged = true }
    if output.first == 0x40, let colon = output.firstIndex(of: 0x3A) {
      output.removeSubrange(...colon)
    }
    if angle == nil || angle?.isEmpty == true { angle = output }
    hasSpace = true
    return min(index + 1, value.endIndex)
  }

  /// Whether a blank between angle brackets stands inside a word; around `@` and `.` it may.
  private func splitsWord(_ value: MailBytes, _ index: Int, _ last: UInt8?) -> Bool {
    guard let last, last != 0x40, last != 0x2E, index + 1 < value.endIndex else { return false }
    let next = value[index + 1]
    return !next.isMailSpace && next != 0x40 && next != 0x2E && next != 0x3E && next != 0x28
  }

  private mutating func finish(_ defects: inout MailDefects) {
    defer {
      words = []
      hasBareAddress = false
      comments = []
      angle = nil
      hasSpace = false
    }
    guard angle != nil || !words.isEmpty || !comments.isEmpty else { return }
    guard addresses.count < limit else {
      defects.noteLimit("A header field has more than \(limit) addresses; the rest is unread.")
      isFull = true
      return
    }
    var address = angle ?? []
    if angle == nil {
      address = takeBareAddress()
      if !words.isEmpty { isDamaged = true }
    }
    if words.contains(where: {
      !$0.isQuoted && ($0.bytes.contains(0x3E) || $0.bytes.contains(0x29))
    }) {
      isDamaged = true
    }
    let words = phrase(&defects)
    // A comment often tells who is writing: "R. Huls (wijkagent)".
    let comment = comments.map { decodeEncodedWords($0[...].trimmedMailSpace, &defects) }
      .filter { !$0.isEmpty }.joined(separator: " ")
    let joined = comment.isEmpty ? words : words.isEmpty ? comment : "\(words) (\(comment))"
    let name = withoutControls(joined)
    let text = normalised(address)
    if text.isEmpty, name.isEmpty { return }
    if isDamaged || !isPlausible(address) { defects.note("An address is damaged.") }
    isDamaged = false
    addresses.append(MailAddress(name: name, address: text))
  }

  /// Whether an address can be written to: one `@` between two words, or nothing at all.
  private func isPlausible(_ address: [UInt8]) -> Bool {
    if address.isEmpty { return words.isEmpty && angle == nil }
    let at = address.lastIndex(of: 0x40) ?? 0
    let domain = address[(at + 1)...]
    let local = address[..<at]
    let isWord = { (byte: UInt8) in byte > 0x20 && byte != 0x7F && !Self.isSpecial(byte) }
    let isQuotedLocal = local.count > 2 && local.first == 0x22 && local.last == 0x22
    let isLiteral = domain.first == 0x5B && domain.last == 0x5D
    let hasEmptyLabel = zip(address, address.dropFirst()).contains { $0 == 0x2E && $1 == 0x2E }
    return at > 0 && !domain.isEmpty && !hasEmptyLabel
      && (isQuotedLocal || local.allSatisfy(isWord))
      && (isLiteral || domain.allSatisfy(isWord))
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x28, 0x29, 0x2C, 0x3A...0x3C, 0x3E, 0x40, 0x5B...0x5D: true
    default: false
    }
  }

  /// Without angle brackets the words from the one with the `@` on are the address: blanks
  /// around `@` and `.` are obsolete syntax.
  private mutating func takeBareAddress() -> [UInt8] {
    guard let at = words.firstIndex(where: { !$0.isQuoted && $0.bytes.contains(0x40) }) else {
      // The old local form: root (Charlie Root)
      guard words.count == 1, !words[0].isQuoted, !comments.isEmpty else { return [] }
      return words.removeLast().bytes
    }
    var first = at
    let isJoined = { (word: Word) in word.bytes.first == 0x40 || word.bytes.first == 0x2E }
    let isOpen = { (word: Word) in word.bytes.last == 0x40 || word.bytes.last == 0x2E }
    while first > 0,
      isOpen(words[first - 1]) || isJoined(words[first]) || !words[first].hasSpaceBefore
    {
      first -= 1
    }
    var last = at
    while last + 1 < words.count,
      isOpen(words[last]) || isJoined(words[last + 1]) || !words[last + 1].hasSpaceBefore
    {
      last += 1
    }
    var address: [UInt8] = []
    for word in words[first...last] {
      address += word.isQuoted ? [0x22] + word.bytes + [0x22] : word.bytes
    }
    words.removeSubrange(first...last)
    // A bracket whose opening half is lost is no part of the address.
    while address.last == 0x3E {
      address.removeLast()
      isDamaged = true
    }
    return address
  }

  private func phrase(_ defects: inout MailDefects) -> String {
    var joined: [UInt8] = []
    for word in words {
      let isEncoded = word.bytes.starts(with: [0x3D, 0x3F])
      if !joined.isEmpty, word.hasSpaceBefore || word.isQuoted || isEncoded { joined.append(0x20) }
      joined += word.bytes
    }
    return decodeEncodedWords(joined[...].trimmedMailSpace, &defects)
  }

  /// The address as text with its domain in lower case, without control characters.
  private func normalised(_ address: [UInt8]) -> String {
    guard let at = address.lastIndex(of: 0x40) else {
      return withoutControls(address[...].mailText)
    }
    let domain = address[at...].loweredMailText
    return withoutControls(address[..<at].mailText + domain)
  }
}

/// Message identifiers in angle brackets (RFC 5322 §3.6.4), in order, without the brackets. A
/// value without brackets counts as one identifier when it is one word.
func readIdentifiers(_ value: MailBytes, limit: Int = 200) -> [String] {
  var identifiers: [String] = []
  var index = value.startIndex
  while index < value.endIndex, identifiers.count < limit {
    guard value[index] == 0x3C else {
      index += 1
      continue
    }
    guard let end = value[index...].firstIndex(of: 0x3E) else { break }
    let inner = value[(index + 1)..<end].filter { !$0.isMailSpace && $0 > 0x20 }
    if !inner.isEmpty { identifiers.append(inner[...].mailText) }
    index = end + 1
  }
  let bare = value.trimmedMailSpace
  if identifiers.isEmpty, !bare.isEmpty, bare.count < 998, !bare.contains(0x3C),
    !bare.contains(where: \.isMailSpace)
  {
    identifiers.append(bare.mailText)
  }
  return identifiers
}
