// Bytes to a JSON value, strictly by RFC 8259; a UTF-8 byte order mark is skipped (§8.1).
// Names in an object must differ. Half a surrogate pair (`\ud83d` alone) becomes U+FFFD.
//
// Failure: the first fault ends the reading, with line, column and cause. Nesting is limited to 64
// levels; time is linear in the size.

package struct JSONFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// Both from 1; the column counts Unicode scalars.
  package let line: Int
  package let column: Int
  package let cause: String

  /// `line:column: cause`
  package var description: String { "\(line):\(column): \(cause)" }
}

extension JSONValue {
  package init(parsing bytes: [UInt8]) throws(JSONFault) {
    var parser = JSONParser(bytes)
    do throws(JSONParser.Refusal) {
      self = try parser.document()
    } catch {
      throw parser.fault(error)
    }
  }
}

private struct JSONParser {
  static let deepest = 64

  struct Refusal: Error {
    let offset: Int
    let cause: String
  }

  let bytes: [UInt8]
  var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func fault(_ refusal: Refusal) -> JSONFault {
    let before = bytes[..<min(refusal.offset, bytes.count)]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    // Every byte but a continuation byte begins a scalar.
    let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    return JSONFault(line: line, column: column, cause: refusal.cause)
  }

  var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  func refuse(_ cause: String) -> Refusal { Refusal(offset: at, cause: cause) }

  mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: scalar) else { return false }
    at += 1
    return true
  }

  mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
  }

  mutating func document() throws(Refusal) -> JSONValue {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    let value = try value(depth: 0)
    skipSpace()
    if next != nil { throw refuse("something follows the value") }
    return value
  }

  mutating func value(depth: Int) throws(Refusal) -> JSONValue {
    skipSpace()
    guard depth <= Self.deepest else { throw refuse("more than \(Self.deepest) levels") }
    guard let next else { throw refuse("a value is missing") }
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    default: throw refuse("not a JSON value")
    }
  }

  mutating func word(_ word: String, _ value: JSONValue) throws(Refusal) -> JSONValue {
    guard bytes[at...].starts(with: word.utf8) else { throw refuse("not a JSON value") }
    at += word.utf8.count
    return value
  }

  mutating func array(depth: Int) throws(Refusal) -> JSONValue {
    at += 1
    var items: [JSONValue] = []
    skipSpace()
    if skip("]") { return .array(items) }
    while true {
      items.append(try value(depth: depth + 1))
      skipSpace()
      if skip("]") { return .array(items) }
      guard skip(",") else { throw refuse("`,` or `]` is missing") }
    }
  }

  mutating func object(depth: Int) throws(Refusal) -> JSONValue {
    at += 1
    var members: [JSONMember] = []
    var names: Set<String> = []
    skipSpace()
    if skip("}") { return .object(members) }
    while true {
      skipSpace()
      let start = at
      guard next == UInt8(ascii: "\"") else { throw refuse("a name in quotes is missing") }
      let name = try string()
      guard names.insert(name).inserted else {
        throw Refusal(offset: start, cause: "this name stands twice in one object")
      }
      skipSpace()
      guard skip(":") else { throw refuse("`:` is missing") }
      members.append(JSONMember(name, try value(depth: depth + 1)))
      skipSpace()
      if skip("}") { return .object(members) }
      guard skip(",") else { throw refuse("`,` or `}` is missing") }
    }
  }

  /// The text of a number: `-`, digits without a needless zero, fraction, exponent (§6).
  mutating func number() throws(Refusal) -> String {
    let start = at
    _ = skip("-")
    if !skip("0") { try digits() }
    if let next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) {
      throw refuse("a number cannot begin with a zero")
    }
    if skip(".") { try digits() }
    if skip("e") || skip("E") {
      if !skip("+") { _ = skip("-") }
      try digits()
    }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  mutating func digits() throws(Refusal) {
    let start = at
    while let next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) { at += 1 }
    if at == start { throw refuse("a digit is missing") }
  }
}

// MARK: Strings

extension JSONParser {
  mutating func string() throws(Refusal) -> String {
    let start = at
    at += 1
    var text = ""
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        at += 1
        return text
      case UInt8(ascii: "\\"): text.unicodeScalars.append(try escape())
      case ..<0x20: throw refuse("a control character in a text")
      default: text += try run()
      }
    }
    throw Refusal(offset: start, cause: "this text is not closed")
  }

  /// Everything up to the next quote, backslash or control character.
  private mutating func run() throws(Refusal) -> String {
    let start = at
    while let byte = next, byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
      at += 1
    }
    if let text = String(validating: bytes[start..<at], as: UTF8.self) { return text }
    var iterator = bytes[start..<at].makeIterator()
    var decoder = UTF8()
    var offset = start
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    throw Refusal(offset: offset, cause: "this byte is not UTF-8 text")
  }

  private mutating func escape() throws(Refusal) -> Unicode.Scalar {
    let start = at
    at += 2
    switch at <= bytes.count ? bytes[at - 1] : 0 {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      at = start
      return try codePoint()
    default: throw Refusal(offset: start, cause: "an unknown escape")
    }
  }

  /// One `\uNNNN`, or two that form a surrogate pair.
  private mutating func codePoint() throws(Refusal) -> Unicode.Scalar {
    guard let first = unit() else { throw refuse("`\\u` needs four hexadecimal digits") }
    if let scalar = Unicode.Scalar(first) { return scalar }
    let restart = at
    if first < 0xDC00, let second = unit(), (0xDC00...0xDFFF).contains(second) {
      return Unicode.Scalar(0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00)) ?? "\u{FFFD}"
    }
    at = restart
    return "\u{FFFD}"
  }

  /// The value of `\uNNNN` at the cursor; the cursor moves only when there is one.
  private mutating func unit() -> UInt32? {
    guard bytes.count - at >= 6, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u")
    else { return nil }
    var value: UInt32 = 0
    for byte in bytes[at + 2..<at + 6] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    at += 6
    return value
  }
}
