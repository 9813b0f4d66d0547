// What an SMTP server answers (RFC 5321 §4.2), and whether trying again has a point.
//
// Failure: a line that is no reply, or more than is sensible, is a fault of its own; the
// connection is of no use then.

package struct SMTPReply: Hashable, Sendable {
  package var code: Int
  /// The enhanced code of the last line (RFC 3463), such as `5.1.1`; nil when there is none.
  package var enhanced: String?
  /// The words of every line, without codes.
  package var lines: [String]

  package init(code: Int, enhanced: String?, lines: [String]) {
    self.code = code
    self.enhanced = enhanced
    self.lines = lines
  }

  package var isPositive: Bool { (200..<400).contains(code) }

  /// One line for people.
  package var text: String {
    ([String(code), enhanced, lines.last].compactMap(\.self)).joined(separator: " ")
  }
}

package struct SMTPReplyFault: Error, Hashable, Sendable {}

package struct SMTPReplyReader: Sendable {
  private static let lineBytes = 4096
  private static let lineCount = 128
  private var line: [UInt8] = []
  private var lines: [String] = []

  package init() {}

  /// The replies that are whole with these bytes, in order.
  package mutating func take(_ bytes: [UInt8]) throws(SMTPReplyFault) -> [SMTPReply] {
    var found: [SMTPReply] = []
    for byte in bytes {
      if byte == 0x0A {
        if let reply = try endLine() { found.append(reply) }
      } else {
        guard line.count < Self.lineBytes else { throw SMTPReplyFault() }
        line.append(byte)
      }
    }
    return found
  }

  private mutating func endLine() throws(SMTPReplyFault) -> SMTPReply? {
    defer { line = [] }
    if line.last == 0x0D { line.removeLast() }
    guard line.count >= 3, line.prefix(3).allSatisfy(\.isMailDigit), lines.count < Self.lineCount,
      let code = Int(String(decoding: line.prefix(3), as: UTF8.self)), (200..<600).contains(code)
    else { throw SMTPReplyFault() }
    let separator = line.count > 3 ? line[3] : 0x20
    guard separator == 0x20 || separator == 0x2D else { throw SMTPReplyFault() }
    let text = line.dropFirst(4).map { $0 < 0x20 || $0 > 0x7E ? 0x3F : $0 }
    lines.append(String(decoding: text, as: UTF8.self))
    guard separator == 0x20 else { return nil }
    defer { lines = [] }
    return reply(code)
  }

  private func reply(_ code: Int) -> SMTPReply {
    var reply = SMTPReply(code: code, enhanced: nil, lines: lines)
    guard let last = lines.last else { return reply }
    let word = last.utf8.prefix { $0 != 0x20 }
    let parts = word.split(separator: 0x2E, omittingEmptySubsequences: false)
    let isCode =
      parts.count == 3 && parts[0].elementsEqual(String(code / 100).utf8)
      && parts.allSatisfy { (1...3).contains($0.count) && $0.allSatisfy(\.isMailDigit) }
    if isCode {
      reply.enhanced = String(word)
      reply.lines[lines.count - 1] = String(last.utf8.dropFirst(word.count + 1)) ?? ""
    }
    return reply
  }
}

/// What a refusal means for the mail that was offered.
package enum SMTPVerdict: Hashable, Sendable { case delivered, later, never }

/// Only what says that this address or this mail is wrong for good means never; a refusal that
/// somebody can mend (login, policy, a full mailbox, a limit) or that nobody knows means later.
package func verdict(_ reply: SMTPReply) -> SMTPVerdict {
  if (200..<300).contains(reply.code) { return .delivered }
  guard reply.code >= 500 else { return .later }
  if let enhanced = reply.enhanced {
    let parts = enhanced.split(separator: ".")
    switch parts[1] {
    case "1": return .never  // the address
    case "6": return .never  // the content
    default: return ["5.2.1", "5.2.3", "5.3.4", "5.4.6"].contains(enhanced) ? .never : .later
    }
  }
  return [550, 551, 552, 553, 554, 555].contains(reply.code) ? .never : .later
}

/// The lines of a mail for DATA (RFC 5321 §4.5.2): every line ends in CRLF, a dot at its beginning
/// is doubled, and the lone dot that ends it is added. Bare CR and LF count as line ends, for some
/// servers take them as such.
package func smtpData(_ mail: [UInt8]) -> [UInt8] {
  var out: [UInt8] = []
  out.reserveCapacity(mail.count + mail.count / 50 + 5)
  var isStart = true
  var index = 0
  while index < mail.count {
    let byte = mail[index]
    index += 1
    if byte == 0x0D || byte == 0x0A {
      if byte == 0x0D, index < mail.count, mail[index] == 0x0A { index += 1 }
      out += [0x0D, 0x0A]
      isStart = true
    } else {
      if isStart, byte == 0x2E { out.append(0x2E) }
      out.append(byte)
      isStart = false
    }
  }
  if !isStart { out += [0x0D, 0x0A] }
  return out + [0x2E, 0x0D, 0x0A]
}
