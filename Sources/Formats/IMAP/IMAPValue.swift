// One value of the IMAP grammar: an atom, a string, NIL or a list of values; and the reader that
// walks over a frame. No recursion: the depth of a list is the server's choice.
//
// Failure: text that is no value gives nil, and the whole response counts as unknown.

package indirect enum IMAPValue: Hashable, Sendable {
  case atom(String)
  /// A quoted string or a literal; `isCut` when it was longer than the limit.
  case string([UInt8], isCut: Bool)
  case list([IMAPValue])

  var text: String? {
    switch self {
    case .atom(let text): text
    case .string(let bytes, _): String(decoding: bytes, as: UTF8.self)
    case .list: nil
    }
  }

  var number: Int64? { text.flatMap { Int64($0) } }

  var list: [IMAPValue]? { if case .list(let values) = self { values } else { nil } }
}

struct IMAPValueReader {
  static let depth = 32
  static let valueCount = 100_000

  private let frame: IMAPFrame
  private var piece = 0
  private var index = 0

  init(_ frame: IMAPFrame) { self.frame = frame }

  private var byte: UInt8? {
    piece < frame.texts.count && index < frame.texts[piece].count
      ? frame.texts[piece][index] : nil
  }

  mutating func skipBlanks() {
    while byte == 0x20 || byte == 0x09 { index += 1 }
  }

  /// The next word up to a blank; nothing is left out but the blank.
  mutating func word() -> String {
    skipBlanks()
    let start = index
    while let byte, byte != 0x20 { index += 1 }
    return String(decoding: frame.texts[piece][start..<index], as: UTF8.self)
  }

  /// The rest of the present line of text, for people.
  mutating func restOfText() -> String {
    skipBlanks()
    guard piece < frame.texts.count else { return "" }
    defer { index = frame.texts[piece].count }
    return String(decoding: frame.texts[piece][index...], as: UTF8.self)
  }

  mutating func value() -> IMAPValue? {
    var open: [[IMAPValue]] = []
    var count = 0
    while true {
      skipBlanks()
      count += 1
      guard count <= Self.valueCount else { return nil }
      var complete: IMAPValue
      if byte == 0x28 {
        guard open.count < Self.depth else { return nil }
        index += 1
        open.append([])
        continue
      } else if byte == 0x29 {
        guard let values = open.popLast() else { return nil }
        index += 1
        complete = .list(values)
      } else {
        guard let single = single() else { return nil }
        complete = single
      }
      guard !open.isEmpty else { return complete }
      open[open.count - 1].append(complete)
    }
  }

  private mutating func single() -> IMAPValue? {
    guard let byte else { return literal() }
    return byte == 0x22 ? quoted() : atom()
  }

  private mutating func literal() -> IMAPValue? {
    guard piece < frame.literals.count else { return nil }
    let literal = frame.literals[piece]
    piece += 1
    index = 0
    return .string(literal.bytes, isCut: literal.isCut)
  }

  private mutating func quoted() -> IMAPValue? {
    index += 1
    var bytes: [UInt8] = []
    while let next = byte {
      index += 1
      if next == 0x22 { return .string(bytes, isCut: false) }
      if next == 0x5C {
        guard let escaped = byte else { return nil }
        index += 1
        bytes.append(escaped)
      } else {
        bytes.append(next)
      }
    }
    return nil
  }

  /// An atom; what stands in square brackets belongs to it, as in `BODY[HEADER.FIELDS (DATE)]`.
  private mutating func atom() -> IMAPValue? {
    let start = index
    var brackets = 0
    while let next = byte {
      if next == 0x5B { brackets += 1 }
      if next == 0x5D { brackets = max(0, brackets - 1) }
      if brackets == 0, next == 0x20 || next == 0x28 || next == 0x29 || next == 0x22 { break }
      index += 1
    }
    guard index > start else { return nil }
    return .atom(String(decoding: frame.texts[piece][start..<index], as: UTF8.self))
  }
}
