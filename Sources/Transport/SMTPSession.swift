// One SMTP connection that libcurl made and logged in to, and the dialogue over it (RFC 5321): one
// reply per recipient, sizes, 8 bits and delivery reports where the server offers them.
//
// Failure: a broken or silent connection, and a 421, end the session. What was not answered with
// 250 at the end of its data counts as not sent, so it may go out twice under one Message-ID.

import Formats

package struct SMTPEnvelope: Sendable, Hashable {
  /// Where reports of non-delivery go; empty for none.
  package var from: String
  /// Is tried as well when the server takes no mail with an empty `from`.
  package var fallback: String?
  package var recipients: [String]
  /// What a delivery report names the mail by.
  package var identifier: String

  package init(
    from: String, fallback: String? = nil, recipients: [String], identifier: String
  ) {
    self.from = from
    self.fallback = fallback
    self.recipients = recipients
    self.identifier = identifier
  }
}

final class SMTPSession {
  private let wire: Wire
  private var reader = SMTPReplyReader()
  private var waiting: [SMTPReply] = []
  /// Keyword in capitals → its argument.
  private(set) var extensions: [String: String] = [:]

  init(
    _ server: Server, hello: String, proof: Proof, loop: TransferLoop
  ) throws(ServerFault) {
    wire = try Wire("smtp", server, name: hello, proof: proof, loop: loop)
    // libcurl has said EHLO already, but keeps the answer to itself.
    let reply = try ask("EHLO \(hello)")
    guard reply.code == 250 else { throw .answer(plain(reply.text)) }
    for line in reply.lines.dropFirst() {
      let words = line.split(separator: " ", maxSplits: 1).map { $0.uppercased() }
      if let word = words.first { extensions[word] = words.count > 1 ? words[1] : "" }
    }
  }

  /// Offers a mail; the answers stand in the order of the recipients. Addresses must be safe.
  func send(_ mail: [UInt8], _ envelope: SMTPEnvelope) throws(ServerFault) -> [SMTPReply] {
    let replies = try offer(mail, envelope)
    guard envelope.from.isEmpty, let fallback = envelope.fallback,
      !replies.contains(where: \.isPositive)
    else { return replies }
    // Servers refuse an empty sender after MAIL, RCPT or the data, and with any code.
    var other = envelope
    other.from = fallback
    return try offer(mail, other)
  }

  private func offer(_ mail: [UInt8], _ envelope: SMTPEnvelope) throws(ServerFault) -> [SMTPReply] {
    if let limit = extensions["SIZE"].flatMap({ Int($0) }), limit > 0, mail.count > limit {
      let reply = SMTPReply(
        code: 552, enhanced: "5.3.4", lines: ["larger than the server's limit of \(limit) bytes"])
      return envelope.recipients.map { _ in reply }
    }
    let begun = try ask("MAIL FROM:<\(envelope.from)>\(mailParameters(mail, envelope))")
    guard begun.code == 250 else {
      try reset(after: begun)
      // A sender that is refused is our own setup, not the recipient's address.
      var mendable = begun
      if mendable.code >= 500 { (mendable.code, mendable.enhanced) = (451, nil) }
      return envelope.recipients.map { _ in mendable }
    }
    var replies: [SMTPReply] = []
    for recipient in envelope.recipients {
      replies.append(try ask("RCPT TO:<\(recipient)>\(parameters(recipient, envelope))"))
    }
    guard replies.contains(where: \.isPositive) else {
      if let last = replies.last { try reset(after: last) }
      return replies
    }
    let ready = try ask("DATA")
    guard ready.code == 354 else {
      try reset(after: ready)
      return replies.map { $0.isPositive ? ready : $0 }
    }
    try wire.send(smtpData(mail))
    let end = try reply()
    return replies.map { $0.isPositive ? end : $0 }
  }

  /// Whether the connection still works.
  func isAlive() -> Bool { (try? ask("RSET"))?.code == 250 }

  private func mailParameters(_ mail: [UInt8], _ envelope: SMTPEnvelope) -> String {
    var text = ""
    if extensions["SIZE"] != nil { text += " SIZE=\(mail.count)" }
    if extensions["8BITMIME"] != nil, mail.contains(where: { $0 >= 0x80 }) {
      text += " BODY=8BITMIME"
    }
    if extensions["DSN"] != nil { text += " RET=HDRS ENVID=\(xtext(envelope.identifier))" }
    return text
  }

  private func parameters(_ recipient: String, _ envelope: SMTPEnvelope) -> String {
    guard extensions["DSN"] != nil else { return "" }
    let when = envelope.from.isEmpty ? "NEVER" : "FAILURE,DELAY"
    return " NOTIFY=\(when) ORCPT=rfc822;\(xtext(recipient))"
  }

  private func reset(after reply: SMTPReply) throws(ServerFault) {
    if reply.code != 421 { _ = try ask("RSET") }
  }

  private func ask(_ command: String) throws(ServerFault) -> SMTPReply {
    try wire.send("\(command)\r\n")
    return try reply()
  }

  private func reply() throws(ServerFault) -> SMTPReply {
    let deadline = wire.deadline
    while waiting.isEmpty {
      let bytes = try wire.receive(until: deadline)
      do { waiting += try reader.take(bytes) } catch {
        throw .unreachable("the server answered something that is no SMTP")
      }
    }
    let reply = waiting.removeFirst()
    if reply.code == 421 { throw .unreachable("the server hangs up: \(plain(reply.text))") }
    return reply
  }
}

/// RFC 3461 §4: printable ASCII but `+` and `=`, the rest as `+2B`.
private func xtext(_ text: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  for byte in text.utf8 {
    if byte > 0x20, byte < 0x7F, byte != 0x2B, byte != 0x3D {
      bytes.append(byte)
    } else {
      bytes += [0x2B, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
