// Whether our own mail server vouches for the sender of a mail: its Authentication-Results field
// (RFC 8601). Only the topmost one counts, for only our own server writes there; a field that came
// with the mail stands below it.

/// Who writes the field that we believe.
package enum MailAuthority: Sendable, Hashable {
  /// A server with this authserv-id.
  case server(String)
  /// Exchange Online, which writes no authserv-id.
  case exchangeOnline

  /// `mx.example.nl`, or `exchange-online`.
  package init(_ text: String) {
    self = text == "exchange-online" ? .exchangeOnline : .server(text.lowercased())
  }
}

/// What the header says of the sender, as far as it goes.
package struct SenderCheck: Sendable, Hashable {
  /// Of the topmost field, comments left out; "" when it has none.
  package var authority = ""
  package var dmarc = ""
  /// The domain that DMARC was checked for.
  package var domain = ""
  /// No server outside Exchange Online handled the mail after the field was written.
  package var isAboveOthers = false
  /// `X-MS-Exchange-Organization-AuthAs`: Exchange takes it away from mail that comes from outside.
  package var authenticatedAs = ""
}

extension MailMessage {
  /// True when DMARC passed for the domain of the one From address.
  package func senderIsVerified(by trusted: MailAuthority) -> Bool {
    guard let check = senderCheck, from.count == 1, let address = from.first?.address,
      let at = address.utf8.lastIndex(of: 0x40)
    else { return false }
    let domain = String(Substring(address.utf8[at...].dropFirst())).lowercased()
    let passes = check.dmarc == "pass" && check.domain == domain
    switch trusted {
    case .server(let name): return passes && check.authority == name
    case .exchangeOnline:
      if check.authority.isEmpty, check.dmarc.isEmpty { return check.authenticatedAs == "internal" }
      return passes && check.authority.isEmpty && check.isAboveOthers
    }
  }
}

func readSenderCheck(_ header: MailHeaderBlock) -> SenderCheck? {
  let place = header.fields.firstIndex { $0.name == "authentication-results" }
  let internalField = header["x-ms-exchange-organization-authas"]
  guard place != nil || internalField != nil else { return nil }
  var check = SenderCheck()
  check.authenticatedAs = internalField.map { words($0.unfolded).joined().lowercased() } ?? ""
  guard let place else { return check }
  let strangers = header.fields[..<place].contains { field in
    field.name == "received" && !isOfExchange(words(field.unfolded, atMost: 2))
  }
  check.isAboveOthers = !strangers
  read(header.fields[place], into: &check)
  return check
}

/// `mx.example.nl; dkim=pass header.d=…; dmarc=pass (p=REJECT) header.from=example.nl`
private func read(_ field: MailField, into check: inout SenderCheck) {
  let parts = withoutComments(field.unfolded).split(
    separator: 0x3B, omittingEmptySubsequences: false)
  for (number, part) in parts.enumerated() {
    let part = part.trimmedMailSpace
    if number == 0, let first = words(part, atMost: 1).first, !first.utf8.contains(0x3D) {
      check.authority = first.lowercased()
    } else if check.dmarc.isEmpty, part.startsLowered("dmarc=") {
      let tokens = words(part)
      check.dmarc = String(tokens[0].lowercased().dropFirst(6))
      let from = tokens.first { $0.lowercased().utf8.starts(with: "header.from=".utf8) }
      check.domain = from.map { String($0.lowercased().dropFirst(12)) } ?? ""
    }
  }
}

private func isOfExchange(_ received: [String]) -> Bool {
  guard received.first?.lowercased() == "from", received.count > 1 else { return false }
  let name = received[1].lowercased()
  return [".outlook.com", ".protection.outlook.com", ".prod.exchangelabs.com"].contains {
    name.hasSuffix($0)
  }
}

private func words(_ bytes: MailBytes, atMost count: Int = .max) -> [String] {
  bytes.split(maxSplits: count) { $0.isMailSpace }.prefix(count).map { $0.mailText }
}
