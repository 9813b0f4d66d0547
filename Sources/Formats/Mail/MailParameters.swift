// Structured values with parameters: Content-Type (RFC 2045 §5.1) and Content-Disposition
// (RFC 2183), with the continuations and character sets of RFC 2231 and the encoded words that
// many programs write instead.
//
// Failure: none. Parts that cannot be read are skipped; the first of two equal names counts.

/// A value such as `text/plain; charset=utf-8`, all names in lower case.
struct MailParameters: Sendable, Equatable {
  /// "text" of "text/plain", or the whole token of "attachment". "" when nothing is there.
  var type = ""
  var subtype = ""
  var values: [String: String] = [:]

  var full: String { subtype.isEmpty ? type : "\(type)/\(subtype)" }
  subscript(_ name: String) -> String? { values[name] }

  private static let maximumParameters = 200
  private static let maximumSegments = 100

  init() {}

  init(_ value: MailBytes, _ defects: inout MailDefects) {
    var scanner = ParameterScanner(value)
    let lead = scanner.lead()
    guard !lead.type.isEmpty else { return }
    type = lead.type.prefix(255).loweredMailText
    subtype = lead.subtype.prefix(255).loweredMailText
    var segments: [Segment] = []
    while let (name, raw) = scanner.next() {
      guard segments.count < Self.maximumParameters else {
        defects.noteLimit("A header field has more than \(Self.maximumParameters) parameters.")
        break
      }
      segments.append(Segment(name: name, raw: raw))
    }
    if scanner.isDamaged { defects.note("A header parameter is damaged.") }
    assemble(segments, &defects)
  }

  /// One `name=value` as it stands; `name*2*=value` has the number 2 and is percent-encoded.
  private struct Segment {
    var base: String
    var number = 0
    var isNumbered = false
    var isEncoded = false
    var raw: MailBytes

    init(name: MailBytes, raw: MailBytes) {
      var rest = name
      self.raw = raw
      if rest.last == 0x2A {
        isEncoded = true
        rest = rest.dropLast()
      }
      if let star = rest.lastIndex(of: 0x2A), star > rest.startIndex {
        let digits = rest[(star + 1)...]
        if !digits.isEmpty, digits.count < 6, digits.allSatisfy(\.isMailDigit) {
          number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
          isNumbered = true
          rest = rest[..<star]
        }
      }
      base = rest.loweredMailText
    }
  }

  private mutating func assemble(_ segments: [Segment], _ defects: inout MailDefects) {
    var order: [String] = []
    var groups: [String: [Segment]] = [:]
    for segment in segments where !segment.base.isEmpty {
      if groups[segment.base] == nil { order.append(segment.base) }
      groups[segment.base, default: []].append(segment)
    }
    for name in order {
      guard let group = groups[name] else { continue }
      let special = group.filter { $0.isEncoded || $0.isNumbered }
      let text: String
      if special.isEmpty {
        if group.count > 1 { defects.note("A parameter appears twice; the first was used.") }
        guard let first = group.first else { continue }
        text = decodeEncodedWords(first.raw, joinsText: true, &defects)
      } else {
        text = joined(special.sorted { $0.number < $1.number }, &defects)
      }
      values[name] = text
    }
  }

  /// Joins the segments of one value. The character set stands before the first quote mark.
  private func joined(_ segments: [Segment], _ defects: inout MailDefects) -> String {
    if segments.count > Self.maximumSegments {
      defects.noteLimit("A parameter has more than \(Self.maximumSegments) segments.")
    }
    var label: String?
    var bytes: [UInt8] = []
    var isFirst = true
    for segment in segments.prefix(Self.maximumSegments) {
      var raw = segment.raw
      if segment.isEncoded, isFirst, let quote = raw.firstIndex(of: 0x27),
        let second = raw[(quote + 1)...].firstIndex(of: 0x27)
      {
        label = raw[..<quote].loweredMailText
        raw = raw[(second + 1)...]
      } else if segment.isEncoded, let label, raw.startsLowered(label + "'") {
        // Some programs repeat the character set in every segment.
        raw = raw.dropFirst(label.utf8.count + 1)
      }
      isFirst = false
      bytes += segment.isEncoded ? Self.percentDecoded(raw) : Array(raw)
    }
    if !segments.contains(where: \.isEncoded), bytes.starts(with: [0x3D, 0x3F]) {
      // Some programs cut encoded words into segments.
      return decodeEncodedWords(bytes[...], joinsText: true, &defects)
    }
    return decodeCharset(bytes[...], label: label, &defects)
  }

  private static func percentDecoded(_ raw: MailBytes) -> [UInt8] {
    var output: [UInt8] = []
    var index = raw.startIndex
    while index < raw.endIndex {
      if raw[index] == 0x25, index + 2 < raw.endIndex,
        let high = hexadecimalValue(raw[index + 1]), let low = hexadecimalValue(raw[index + 2])
      {
        output.append(high << 4 | low)
        index += 3
      } else {
        output.append(raw[index])
        index += 1
      }
    }
    return output
  }
}

/// Walks over `; name = value` pairs. Values may be quoted; comments are skipped.
private struct ParameterScanner {
  private let bytes: MailBytes
  private var index: Int
  /// Whether quotes or a semicolon are missing.
  private(set) var isDamaged = false

  init(_ bytes: MailBytes) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// The words before the first parameter: `type / subtype`, comments allowed everywhere.
  mutating func lead() -> (type: MailBytes, subtype: MailBytes) {
    skipBlanksAndComments()
    let type = word(stopsAtSlash: true)
    skipBlanksAndComments()
    guard index < bytes.endIndex, bytes[index] == 0x2F else { return (type, []) }
    index += 1
    skipBlanksAndComments()
    return (type, word(stopsAtSlash: false))
  }

  private mutating func word(stopsAtSlash: Bool) -> MailBytes {
    let start = index
    while index < bytes.endIndex, !bytes[index].isMailSpace, bytes[index] != 0x3B,
      bytes[index] != 0x28, !(stopsAtSlash && bytes[index] == 0x2F)
    {
      index += 1
    }
    return bytes[start..<index]
  }

  mutating func next() -> (name: MailBytes, raw: MailBytes)? {
    while index < bytes.endIndex {
      while index < bytes.endIndex, bytes[index] == 0x3B || bytes[index].isMailSpace { index += 1 }
      let start = index
      while index < bytes.endIndex, bytes[index] != 0x3D, bytes[index] != 0x3B,
        bytes[index] != 0x22
      {
        index += 1
      }
      guard index < bytes.endIndex else { return nil }
      if bytes[index] != 0x3D {
        index += 1
        continue
      }
      let name = withoutComments(bytes[start..<index]).filter { !$0.isMailSpace }
      index += 1
      let raw = value()
      if !name.isEmpty, !raw.isEmpty { return (name[...], raw) }
    }
    return nil
  }

  private mutating func value() -> MailBytes {
    while index < bytes.endIndex, bytes[index].isMailSpace { index += 1 }
    guard index < bytes.endIndex else { return [] }
    if bytes[index] == 0x22 { return quoted() }
    let start = index
    if index + 1 < bytes.endIndex, bytes[index] == 0x3D, bytes[index + 1] == 0x3F {
      // Unquoted encoded words contain blanks between them, and equals signs.
      while index < bytes.endIndex, bytes[index] != 0x3B { index += 1 }
      return bytes[start..<index].trimmedMailSpace
    }
    while index < bytes.endIndex, bytes[index] != 0x3B, !bytes[index].isMailSpace,
      bytes[index] != 0x28
    {
      index += 1
    }
    let value = bytes[start..<index]
    skipBlanksAndComments()
    if index >= bytes.endIndex || bytes[index] == 0x3B { return value }
    isDamaged = true
    if hasEqualsAhead() { return value }
    // A forgotten pair of quotes: filename=verslag groep 5.docx
    while index < bytes.endIndex, bytes[index] != 0x3B { index += 1 }
    return bytes[start..<index].trimmedMailSpace
  }

  /// Whether `token =` follows: then the semicolon before it was forgotten.
  private func hasEqualsAhead() -> Bool {
    var scan = index
    while scan < bytes.endIndex, bytes[scan] > 0x20, bytes[scan] != 0x3D, bytes[scan] != 0x3B {
      scan += 1
    }
    while scan < bytes.endIndex, bytes[scan].isMailSpace { scan += 1 }
    return scan < bytes.endIndex && bytes[scan] == 0x3D
  }

  private mutating func skipBlanksAndComments() {
    var depth = 0
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == 0x28 {
        depth += 1
      } else if byte == 0x29, depth > 0 {
        depth -= 1
      } else if depth == 0, !byte.isMailSpace {
        return
      }
      index += 1
    }
  }

  private mutating func quoted() -> MailBytes {
    var output: [UInt8] = []
    index += 1
    while index < bytes.endIndex, bytes[index] != 0x22 {
      if bytes[index] == 0x5C, index + 1 < bytes.endIndex { index += 1 }
      output.append(bytes[index])
      index += 1
    }
    if index < bytes.endIndex { index += 1 } else { isDamaged = true }
    return output[...]
  }
}

/// The bytes without comments in parentheses; quoted pairs inside comments are respected.
func withoutComments(_ bytes: MailBytes) -> MailBytes {
  guard bytes.contains(0x28) else { return bytes }
  var output: [UInt8] = []
  var depth = 0
  var index = bytes.startIndex
  while index < bytes.endIndex {
    let byte = bytes[index]
    if byte == 0x28 {
      depth += 1
    } else if byte == 0x29, depth > 0 {
      depth -= 1
    } else if byte == 0x5C, depth > 0 {
      index += 1
    } else if depth == 0 {
      output.append(byte)
    }
    index += 1
  }
  return output[...]
}
