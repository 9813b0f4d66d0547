// Bytes to text. Western sets by own tables, East Asian ones by libc; wrong labels are repaired
// where the bytes prove them wrong.
//
// Failure: none. A byte that a set does not know becomes U+FFFD; an unknown set is read as UTF-8
// or else Windows-1252. Each of these is reported.

enum Charset: Sendable, Equatable {
  case utf8, ascii, latin1
  case utf16(bigEndian: Bool?)
  case table([UInt16])
  /// A set that libc decodes, by the name libc knows.
  case system(String)

  /// The set with that label; nil when the label is unknown.
  init?(label: String) {
    var name = label.utf8.map(\.mailLowered)[...]
    name = name.trimmedMailSpace
    if let star = name.firstIndex(of: 0x2A) { name = name[..<star] }  // RFC 2231 §5 language.
    name = name.filter { $0.isMailLetter || $0.isMailDigit }[...]
    let key = name.mailText
    if let known = Self.labels[key] {
      self = known
    } else if let known = systemCharsetNames[key] {
      self = .system(known)
    } else {
      return nil
    }
  }

  private static let labels: [String: Charset] = [
    "utf8": .utf8, "unicode11utf8": .utf8, "utf8mb4": .utf8, "cp65001": .utf8,
    "usascii": .ascii, "ascii": .ascii, "ansix341968": .ascii, "us": .ascii, "iso646us": .ascii,
    "iso88591": .latin1, "latin1": .latin1, "l1": .latin1, "cp819": .latin1, "88591": .latin1,
    "isolatin1": .latin1, "iso885911987": .latin1,
    "iso88592": .table(CharsetTable.latin2), "latin2": .table(CharsetTable.latin2),
    "iso88599": .table(CharsetTable.latin5), "latin5": .table(CharsetTable.latin5),
    "iso885915": .table(CharsetTable.latin9), "latin9": .table(CharsetTable.latin9),
    "windows1250": .table(CharsetTable.windows1250), "cp1250": .table(CharsetTable.windows1250),
    "windows1252": .table(CharsetTable.windows1252), "cp1252": .table(CharsetTable.windows1252),
    "win1252": .table(CharsetTable.windows1252), "ansi": .table(CharsetTable.windows1252),
    "windows1254": .table(CharsetTable.windows1254), "cp1254": .table(CharsetTable.windows1254),
    "koi8r": .table(CharsetTable.koi8r), "koi8": .table(CharsetTable.koi8r),
    "utf16": .utf16(bigEndian: nil), "utf16le": .utf16(bigEndian: false),
    "utf16be": .utf16(bigEndian: true), "unicode": .utf16(bigEndian: nil),
    "ucs2": .utf16(bigEndian: nil), "iso10646ucs2": .utf16(bigEndian: nil),
  ]
}

/// Decodes text whose label may be missing, unknown or wrong.
func decodeCharset(_ bytes: MailBytes, label: String?, _ defects: inout MailDefects) -> String {
  let hasHighBytes = bytes.contains { $0 >= 0x80 }
  let stated = label.flatMap(Charset.init(label:))
  if let label, !label.isEmpty, stated == nil {
    defects.note("The character set label is unknown.")
  }
  guard let charset = stated else { return guessCharset(bytes, hasHighBytes, &defects) }
  switch charset {
  case .utf8, .ascii:
    if !hasHighBytes { return bytes.mailText }
    if let text = validUTF8(bytes) {
      if charset == .ascii { defects.note("Text labelled US-ASCII is UTF-8 and was read as such.") }
      return text
    }
    if charset == .utf8, hasUTF8Sequence(bytes) {
      defects.note("Bytes that are not valid UTF-8 were replaced.")
      return bytes.mailText
    }
    let called = charset == .utf8 ? "UTF-8" : "US-ASCII"
    defects.note("Text labelled \(called) is Windows-1252 and was read as such.")
    return decodeTable(bytes, CharsetTable.windows1252)
  case .latin1, .table:
    return hasHighBytes ? decodeWestern(bytes, charset, &defects) : bytes.mailText
  case .utf16(let bigEndian):
    if let text = utf8CalledUTF16(bytes) {
      defects.note("Text labelled UTF-16 is UTF-8 and was read as such.")
      return text
    }
    return decodeUTF16(bytes, bigEndian: bigEndian, &defects)
  case .system(let name):
    return decodeWithSystem(bytes, name: name, &defects)
  }
}

private func guessCharset(
  _ bytes: MailBytes, _ hasHighBytes: Bool, _ defects: inout MailDefects
) -> String {
  if !hasHighBytes { return bytes.mailText }
  if let text = validUTF8(bytes) { return text }
  defects.note("Text without a known character set was read as Windows-1252.")
  return decodeTable(bytes, CharsetTable.windows1252)
}

/// UTF-8 proves itself: a whole text of valid sequences is not Latin text by accident. Bytes
/// 0x80–0x9F are letters only in the Windows set.
private func decodeWestern(
  _ bytes: MailBytes, _ charset: Charset, _ defects: inout MailDefects
) -> String {
  if case .table(let table) = charset, table == CharsetTable.koi8r {
    return decodeTable(bytes, table)
  }
  if let text = validUTF8(bytes) {
    defects.note("Text labelled with a single-byte character set is UTF-8 and was read as such.")
    return text
  }
  if case .table(let table) = charset { return decodeTable(bytes, table) }
  if bytes.contains(where: { $0 >= 0x80 && $0 < 0xA0 }) {
    defects.note("Text labelled ISO-8859-1 is Windows-1252 and was read as such.")
  }
  return decodeTable(bytes, CharsetTable.windows1252)
}

/// Text called UTF-16 that is valid UTF-8, with a blank in both halves of the units and no zero
/// byte: no text in two-byte letters looks like that. Old form scripts write "charset=unicode".
private func utf8CalledUTF16(_ bytes: MailBytes) -> String? {
  var blanks = [false, false]
  for (offset, byte) in bytes.enumerated() {
    if byte == 0 { return nil }
    if byte.isMailSpace { blanks[offset & 1] = true }
  }
  return bytes.count >= 16 && blanks[0] && blanks[1] ? validUTF8(bytes) : nil
}

private func validUTF8(_ bytes: MailBytes) -> String? {
  String(validating: bytes, as: UTF8.self)
}

/// Whether at least one valid sequence of several bytes occurs: then the label was meant.
private func hasUTF8Sequence(_ bytes: MailBytes) -> Bool {
  var index = bytes.startIndex
  while index < bytes.endIndex {
    let byte = bytes[index]
    let length =
      byte >= 0xC2 && byte < 0xE0 ? 2 : byte & 0xF0 == 0xE0 ? 3 : byte & 0xF8 == 0xF0 ? 4 : 1
    if length > 1, index + length <= bytes.endIndex,
      bytes[(index + 1)..<(index + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
    {
      return true
    }
    index += 1
  }
  return false
}

func decodeTable(_ bytes: MailBytes, _ table: [UInt16]) -> String {
  var units: [UInt16] = []
  units.reserveCapacity(bytes.count)
  for byte in bytes {
    units.append(byte < 0x80 ? UInt16(byte) : table[Int(byte) - 0x80])
  }
  return String(decoding: units, as: UTF16.self)
}

private func decodeUTF16(
  _ bytes: MailBytes, bigEndian: Bool?, _ defects: inout MailDefects
) -> String {
  var bytes = bytes
  var isBig = bigEndian ?? true
  if bytes.starts(with: [0xFE, 0xFF]) {
    isBig = true
    bytes = bytes.dropFirst(2)
  } else if bytes.starts(with: [0xFF, 0xFE]) {
    isBig = false
    bytes = bytes.dropFirst(2)
  } else if bigEndian == nil {
    // Without a mark: Western text has its zero bytes first when big-endian. Else as Windows does.
    let sample = bytes.prefix(2000)
    var zeros = [0, 0]
    for (offset, byte) in sample.enumerated() where byte == 0 { zeros[offset & 1] += 1 }
    isBig = zeros[0] > zeros[1]
  }
  if bytes.count % 2 == 1 { defects.note("UTF-16 text ends in half a character.") }
  var units: [UInt16] = []
  units.reserveCapacity(bytes.count / 2)
  var index = bytes.startIndex
  while index + 1 < bytes.endIndex {
    let first = UInt16(bytes[index])
    let second = UInt16(bytes[index + 1])
    units.append(isBig ? first << 8 | second : second << 8 | first)
    index += 2
  }
  return String(decoding: units, as: UTF16.self)
}
