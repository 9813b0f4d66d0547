// Encoded words in header text (RFC 2047, with the language tag of RFC 2231 §5).
//
// Failure: none. What is no complete encoded word stays as it stands. Words are decoded where
// they touch other text too, because many programs write them so.

/// Unfolds and decodes unstructured text, such as a subject. Line folds become one space.
func readUnstructured(_ value: MailBytes, _ defects: inout MailDefects) -> String {
  var line: [UInt8] = []
  line.reserveCapacity(value.count)
  for part in value.split(whereSeparator: { $0 == 0x0A }) {
    let trimmed = part.trimmedMailSpace
    if trimmed.isEmpty { continue }
    if !line.isEmpty { line.append(0x0A) }  // Becomes a space, except inside an encoded word.
    line += trimmed
  }
  return withoutControls(decodeEncodedWords(line[...], &defects))
}

/// Replaces every encoded word by its text. The space between two of them is dropped, and
/// neighbours in one character set are joined before decoding: a letter may be split over two.
/// A word that touches other text gets a space between, unless the text `joinsText`.
func decodeEncodedWords(
  _ bytes: MailBytes, joinsText: Bool = false, _ defects: inout MailDefects
) -> String {
  var output = ""
  var plainStart = bytes.startIndex
  var index = bytes.startIndex
  var pending: (label: String, bytes: [UInt8])?
  func flushPlain(to end: Int) {
    let plain = bytes[plainStart..<end]
    if endsInEncodedWord, !joinsText, let first = plain.first, !first.isMailSpace { output += " " }
    output += decodeCharset(plain, label: nil, &defects)
  }
  var endsInEncodedWord = false
  func flushPending() {
    guard let word = pending else { return }
    output += decodeCharset(word.bytes[...], label: word.label, &defects)
    pending = nil
    endsInEncodedWord = true
  }
  while index < bytes.endIndex {
    guard bytes[index] == 0x3D, index + 1 < bytes.endIndex, bytes[index + 1] == 0x3F else {
      index += 1
      continue
    }
    switch EncodedWord.read(bytes, at: index) {
    case .word(let word):
      let between = bytes[plainStart..<index]
      if endsInEncodedWord || pending != nil, between.allSatisfy(\.isMailSpace) {
        if pending?.label != word.label { flushPending() }
      } else {
        flushPending()
        flushPlain(to: index)
        if !joinsText, let last = between.last, !last.isMailSpace { output += " " }
      }
      endsInEncodedWord = false
      if pending == nil { pending = (word.label, []) }
      pending?.bytes += word.payload
      index = word.end
      plainStart = index
    case .none: index += 2
    case .noneFollow: index = bytes.endIndex
    }
  }
  flushPending()
  if plainStart < bytes.endIndex { flushPlain(to: bytes.endIndex) }
  return output
}

struct EncodedWord {
  var label: String
  var payload: [UInt8]
  /// The index behind the word.
  var end: Int

  enum Reading {
    case word(EncodedWord)
    case none
    /// No `?=` follows at all, so the rest of the text holds no encoded word.
    case noneFollow
  }

  /// Reads the encoded word at `start`, where `=?` stands.
  static func read(_ bytes: MailBytes, at start: Int) -> Reading {
    var index = start + 2
    let labelEnd = min(bytes.endIndex, index + 64)
    while index < labelEnd, bytes[index] > 0x20, bytes[index] != 0x3F { index += 1 }
    guard index > start + 2, index + 2 < bytes.endIndex, bytes[index] == 0x3F,
      bytes[index + 2] == 0x3F
    else { return .none }
    let label = bytes[(start + 2)..<index].loweredMailText
    let encoding = bytes[index + 1].mailLowered
    let payloadStart = index + 3
    guard encoding == 0x62 || encoding == 0x71 else { return .none }
    var end = payloadStart
    while end + 1 < bytes.endIndex, !(bytes[end] == 0x3F && bytes[end + 1] == 0x3D) {
      // Another word begins before this one ends: this one is only text.
      if bytes[end] == 0x3D, bytes[end + 1] == 0x3F, bytes[end - 1].isMailSpace { return .none }
      end += 1
    }
    guard end + 1 < bytes.endIndex else { return .noneFollow }
    let payload = bytes[payloadStart..<end]
    let decoded =
      encoding == 0x62 ? decodeBase64(payload, limit: .max).bytes : decodeQ(payload)
    return .word(EncodedWord(label: label, payload: decoded, end: end + 2))
  }

  private static func decodeQ(_ payload: MailBytes) -> [UInt8] {
    var output: [UInt8] = []
    var index = payload.startIndex
    while index < payload.endIndex {
      let byte = payload[index]
      if byte == 0x3D, index + 2 < payload.endIndex,
        let high = hexadecimalValue(payload[index + 1]),
        let low = hexadecimalValue(payload[index + 2])
      {
        output.append(high << 4 | low)
        index += 3
        continue
      }
      if byte != 0x0A, byte != 0x0D { output.append(byte == 0x5F ? 0x20 : byte) }
      index += 1
    }
    return output
  }
}

/// Header text for people: no control characters, no marks that turn the writing direction.
func withoutControls(_ text: String) -> String {
  let isClean = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  if isClean { return text }
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: scalars.append(" ")
    case 0..<0x20, 0x7F..<0xA0: continue
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0x061C: continue
    default: scalars.append(scalar)
    }
  }
  return String(scalars)
}
