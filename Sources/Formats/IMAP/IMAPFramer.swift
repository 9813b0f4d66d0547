// Cuts the bytes of an IMAP server into whole responses (RFC 9051 §4). A response is text with
// literals in it; what stands inside a literal is never looked at, so a mail cannot forge one.
//
// Failure: text that grows beyond the limit, or a literal whose length is no number, is a fault,
// and the connection is of no use any more. A literal beyond the limit is kept up to the limit and
// marked: its bytes are counted off, so that the next response is found all the same.

package struct IMAPLimits: Sendable {
  /// Bytes of one response outside its literals.
  package var textBytes = 1 << 18
  /// Bytes that are kept of one literal.
  package var literalBytes = 36_700_160
  /// Literals in one response.
  package var literals = 64

  package init() {}
}

package enum IMAPFault: Error, Hashable, Sendable, CustomStringConvertible {
  case textTooLong(limit: Int)
  case tooManyLiterals(limit: Int)
  case badLiteralLength

  package var description: String {
    switch self {
    case .textTooLong(let limit): "the server sent a response line of more than \(limit) bytes"
    case .tooManyLiterals(let limit): "the server sent more than \(limit) literals in one response"
    case .badLiteralLength: "the server sent a literal whose length is no number"
    }
  }
}

/// A response as it came: pieces of text, and a literal after every piece but the last.
package struct IMAPFrame: Hashable, Sendable {
  package struct Literal: Hashable, Sendable {
    package var bytes: [UInt8]
    /// It was longer than the limit; these are its first bytes.
    package var isCut: Bool
  }
  /// Without line ends and without the `{n}` of the literal that follows.
  package var texts: [[UInt8]] = []
  package var literals: [Literal] = []
}

package struct IMAPFramer: Sendable {
  private let limits: IMAPLimits
  private var frame = IMAPFrame()
  private var line: [UInt8] = []
  private var textBytes = 0
  private var isQuoted = false
  private var isEscaped = false
  /// Bytes of the present literal that have yet to come.
  private var missing = 0

  package init(limits: IMAPLimits = IMAPLimits()) { self.limits = limits }

  /// Whether a response has begun that has not ended.
  package var isInside: Bool { missing > 0 || !line.isEmpty || !frame.texts.isEmpty }

  /// The responses that are whole with these bytes, in order.
  package mutating func take(_ bytes: [UInt8]) throws(IMAPFault) -> [IMAPFrame] {
    var found: [IMAPFrame] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      if missing > 0 {
        takeLiteral(&rest)
      } else if try takeText(&rest) {
        found.append(frame)
        frame = IMAPFrame()
        textBytes = 0
      }
    }
    return found
  }

  private mutating func takeLiteral(_ rest: inout ArraySlice<UInt8>) {
    let part = rest.prefix(missing)
    let last = frame.literals.count - 1
    let room = limits.literalBytes - frame.literals[last].bytes.count
    frame.literals[last].bytes.append(contentsOf: part.prefix(room))
    if part.count > room { frame.literals[last].isCut = true }
    missing -= part.count
    rest = rest.dropFirst(part.count)
  }

  /// Takes up to the end of the line; true when the response ends there.
  private mutating func takeText(_ rest: inout ArraySlice<UInt8>) throws(IMAPFault) -> Bool {
    guard let end = rest.firstIndex(of: 0x0A) else {
      try take(text: rest)
      rest = []
      return false
    }
    try take(text: rest[..<end])
    rest = rest[(end + 1)...]
    if line.last == 0x0D { line.removeLast() }
    let length = try isQuoted ? nil : literalLength()
    frame.texts.append(line)
    line = []
    (isQuoted, isEscaped) = (false, false)
    guard let length else { return true }
    guard frame.literals.count < limits.literals else {
      throw IMAPFault.tooManyLiterals(limit: limits.literals)
    }
    var literal = IMAPFrame.Literal(bytes: [], isCut: false)
    literal.bytes.reserveCapacity(min(length, limits.literalBytes))
    frame.literals.append(literal)
    missing = length
    return false
  }

  private mutating func take(text: ArraySlice<UInt8>) throws(IMAPFault) {
    textBytes += text.count
    guard textBytes <= limits.textBytes else {
      throw IMAPFault.textTooLong(limit: limits.textBytes)
    }
    for byte in text {
      if isEscaped {
        isEscaped = false
      } else if isQuoted, byte == 0x5C {
        isEscaped = true
      } else if byte == 0x22 {
        isQuoted.toggle()
      }
    }
    line.append(contentsOf: text)
  }

  /// The number in `{n}`, `{n+}` or `~{n}` at the end of the line, which is then taken off. Words
  /// for people (`* OK …`, `+ …`) never announce a literal, whatever they end in.
  private mutating func literalLength() throws(IMAPFault) -> Int? {
    guard line.last == 0x7D, let open = line.lastIndex(of: 0x7B), !isForPeople else { return nil }
    var digits = line[(open + 1)..<(line.count - 1)]
    if digits.last == 0x2B { digits.removeLast() }
    guard (1...18).contains(digits.count), digits.allSatisfy(\.isMailDigit),
      let length = Int(String(decoding: digits, as: UTF8.self))
    else { throw IMAPFault.badLiteralLength }
    line.removeSubrange(open...)
    if line.last == 0x7E { line.removeLast() }
    return length
  }

  private var isForPeople: Bool {
    guard frame.texts.isEmpty else { return false }
    if line.first == 0x2B { return true }
    let words = line.split(separator: 0x20, maxSplits: 2)
    guard words.count > 1 else { return false }
    let word = words[1].map(\.mailLowered)
    return ["ok", "no", "bad", "bye", "preauth"].contains { word.elementsEqual($0.utf8) }
  }
}
