// The mail that the program sends, as a value, and what can be wrong with it.

/// A mail to compose. Texts may contain anything; addresses and identifiers are checked.
package struct OutgoingMail: Sendable {
  package struct Header: Sendable, Hashable {
    package var name: String
    package var value: String

    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }
  package var from: MailAddress
  package var replyTo: MailAddress?
  package var to: [MailAddress]
  package var subject: String
  package var date: MailMoment
  /// Without the angle brackets.
  package var messageID: String
  package var inReplyTo: String?
  package var references: [String]
  package var extraHeaders: [Header]
  package var text: String
  package var html: String?
  /// Comes along as an attachment.
  package var calendar: CalendarEvent?
  /// It answers a message by itself, so nothing may come back on it (RFC 3834 §3.3).
  package var isAutomaticReply = false

  package init(
    from: MailAddress, replyTo: MailAddress? = nil, to: [MailAddress], subject: String,
    date: MailMoment, messageID: String, inReplyTo: String? = nil, references: [String] = [],
    extraHeaders: [Header] = [], text: String, html: String? = nil,
    calendar: CalendarEvent? = nil
  ) {
    self.from = from
    self.replyTo = replyTo
    self.to = to
    self.subject = subject
    self.date = date
    self.messageID = messageID
    self.inReplyTo = inReplyTo
    self.references = references
    self.extraHeaders = extraHeaders
    self.text = text
    self.html = html
    self.calendar = calendar
  }
}

/// Why a mail cannot be composed. The field is named, its content is not repeated.
package enum ComposeError: Error, Equatable, CustomStringConvertible {
  case unsafeAddress(field: String)
  case noRecipients
  case unsafeIdentifier(field: String)
  case unsafeHeaderName
  case reservedHeader(name: String)
  case momentOutOfRange

  package var description: String {
    switch self {
    case .unsafeAddress(let field):
      "\(field) holds an address with characters that no mail may carry; correct the address"
    case .noRecipients: "the mail has no recipient; give at least one address in To"
    case .unsafeIdentifier(let field):
      "\(field) is not a plain message identifier (left@right); correct it"
    case .unsafeHeaderName: "an extra header has a name that is no header name; correct it"
    case .reservedHeader(let name):
      "the extra header \(name) is written by the composer itself; leave it out"
    case .momentOutOfRange: "the date lies outside the years 1900 to 9999; correct it"
    }
  }
}

/// Whether an address can stand in a header and in an SMTP command without changing its meaning:
/// printable ASCII, one `@` with something on both sides, none of the characters that end an
/// address, at most 254 bytes (RFC 5321 §4.5.3.1.3).
package func isSafeAddress(_ address: String) -> Bool {
  let bytes = Array(address.utf8)
  guard bytes.count <= 254, let at = bytes.firstIndex(of: 0x40), at > 0, at <= 64,
    at < bytes.count - 1, bytes.lastIndex(of: 0x40) == at
  else { return false }
  let forbidden = Set("<>()[],;:\\\"".utf8)
  guard bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !forbidden.contains($0) }) else {
    return false
  }
  let local = bytes[..<at]
  let domain = bytes[(at + 1)...]
  guard local.first != 0x2E, local.last != 0x2E else { return false }
  return domain.split(separator: 0x2E, omittingEmptySubsequences: false).allSatisfy { label in
    !label.isEmpty && label.count <= 63 && label.first != 0x2D && label.last != 0x2D
      && label.allSatisfy { $0.isMailLetter || $0.isMailDigit || $0 == 0x2D || $0 == 0x5F }
  }
}
