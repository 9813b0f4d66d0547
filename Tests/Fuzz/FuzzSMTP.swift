// The answers of a mail server, in pieces; and the same bytes as a mail to send.

func fuzzSMTP(_ bytes: [UInt8]) {
  var reader = SMTPReplyReader()
  for piece in stride(from: 0, to: bytes.count, by: 7) {
    guard let replies = try? reader.take(Array(bytes[piece..<min(piece + 7, bytes.count)])) else {
      break
    }
    for reply in replies {
      precondition((200..<600).contains(reply.code) && !reply.lines.isEmpty)
      precondition(!reply.text.utf8.contains { $0 < 0x20 })
      _ = verdict(reply)
    }
  }
  // Nothing inside a mail ends it early.
  let sent = smtpData(bytes)
  let end: [UInt8] = [0x0D, 0x0A, 0x2E, 0x0D, 0x0A]
  precondition(sent.suffix(3).elementsEqual(end.dropFirst(2)))
  var last: UInt8 = 0x0A
  for (index, byte) in sent.enumerated() {
    precondition((byte == 0x0A) == (last == 0x0D))
    if index + 5 < sent.count { precondition(!sent[index..<(index + 5)].elementsEqual(end)) }
    last = byte
  }
}
