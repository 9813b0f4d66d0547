// What an IMAP server says, as far as taking mail from a mailbox needs it (RFC 9051 §7). Items may
// stand in any order, and anything may come unasked for at any moment.
//
// Failure: what is not understood is `.other`; nothing here fails. Whether a command succeeded is
// told by its tag alone.

package enum IMAPResponse: Hashable, Sendable {
  /// `+ …`: the server waits for more.
  case proceed(String)
  /// The end of the command with this tag.
  case tagged(String, IMAPStatus)
  /// `* OK …` and the like; `BYE` announces the end of the connection.
  case untagged(IMAPStatus)
  case capability([String])
  /// So many messages are in the mailbox.
  case exists(Int64)
  case expunge(Int64)
  case fetch(IMAPMessage)
  case search([Int64])
  case other(String)
}

package struct IMAPStatus: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable { case ok, no, bad, bye, preauth }
  package var kind: Kind
  /// In capitals, such as `UIDVALIDITY` or `TRYCREATE`; empty when there is none.
  package var code = ""
  /// What follows the code inside its brackets.
  package var argument = ""
  package var text = ""
}

/// What a FETCH told about one message; nil is what it did not tell.
package struct IMAPMessage: Hashable, Sendable {
  package var sequence: Int64
  package var uid: Int64?
  /// As the server wrote them.
  package var flags: [String]?
  /// Seconds since 1970, from INTERNALDATE.
  package var received: Int64?
  /// Often an estimate.
  package var size: Int64?
  package var body: [UInt8]?
  package var bodyIsCut = false
}

package func readIMAP(_ frame: IMAPFrame) -> IMAPResponse {
  var reader = IMAPValueReader(frame)
  guard !frame.texts.isEmpty else { return .other("") }
  let first = reader.word()
  if first == "+" { return .proceed(reader.restOfText()) }
  let second = reader.word().uppercased()
  if let kind = IMAPStatus.Kind(rawValue: second.lowercased()) {
    let status = status(kind, reader.restOfText())
    return first == "*" ? .untagged(status) : .tagged(first, status)
  }
  guard first == "*" else { return .other(first) }
  if let number = Int64(second), number >= 0 {
    switch reader.word().uppercased() {
    case "EXISTS": return .exists(number)
    case "EXPUNGE": return .expunge(number)
    case "FETCH": return fetch(number, &reader)
    default: return .other(second)
    }
  }
  switch second {
  case "CAPABILITY":
    return .capability(reader.restOfText().split(separator: " ").map { $0.uppercased() })
  case "SEARCH":
    return .search(reader.restOfText().split(separator: " ").compactMap { Int64($0) })
  default: return .other(second)
  }
}

private func status(_ kind: IMAPStatus.Kind, _ text: String) -> IMAPStatus {
  var status = IMAPStatus(kind: kind, text: text)
  guard text.utf8.first == 0x5B, let end = text.utf8.firstIndex(of: 0x5D) else { return status }
  let inside = text[text.utf8.index(after: text.startIndex)..<end]
  let blank = inside.utf8.firstIndex(of: 0x20) ?? inside.endIndex
  status.code = inside[..<blank].uppercased()
  status.argument = String(inside[blank...].utf8.drop { $0 == 0x20 }) ?? ""
  status.text = String(text[text.utf8.index(after: end)...].utf8.drop { $0 == 0x20 }) ?? ""
  return status
}

private func fetch(_ sequence: Int64, _ reader: inout IMAPValueReader) -> IMAPResponse {
  guard let items = reader.value()?.list else { return .other("FETCH") }
  var message = IMAPMessage(sequence: sequence)
  for index in stride(from: 0, to: items.count - 1, by: 2) {
    let value = items[index + 1]
    let name = items[index].text?.uppercased() ?? ""
    switch name {
    case "UID": message.uid = value.number
    case "RFC822.SIZE": message.size = value.number
    case "FLAGS": message.flags = value.list?.compactMap(\.text)
    case "INTERNALDATE": message.received = value.text.flatMap(internalDate)
    default:
      guard name.utf8.starts(with: "BODY[]".utf8), case .string(let bytes, let isCut) = value
      else { continue }
      message.body = bytes
      message.bodyIsCut = isCut
    }
  }
  return .fetch(message)
}

/// `" 2-Nov-2026 09:00:00 +0100"` as seconds since 1970.
private func internalDate(_ text: String) -> Int64? { readMoment(Array(text.utf8)[...])?.seconds }
