// Mail addresses, domains, web addresses and paths, checked byte by byte. What goes into a mail
// header or a request may not carry anything that could end the line.

import Core
import Formats

extension Scalar where Value == String {
  /// A mail address. It is not shown in the fault: it belongs to a person.
  static var address: Scalar {
    let expected: Phrase = "a mail address such as naam@example.nl"
    return Scalar(expected: expected, fallback: "") { text throws(Wrong) in
      try checkAddress(text)
      return text.lowercased()
    }
  }

  /// A phone number as people write it. It is not shown in the fault either.
  static var phone: Scalar {
    Scalar(expected: "a phone number such as 06-00000051", fallback: "") { text throws(Wrong) in
      let isPlain = text.utf8.allSatisfy { isDigit($0) || " +-()".utf8.contains($0) }
      guard isPlain else { throw Wrong("has something in it that is no digit") }
      guard text.utf8.count(where: isDigit) >= 3 else { throw Wrong("is too short") }
      return text
    }
  }

  /// A mail address, or `@` and a domain for everybody there.
  static var addressOrDomain: Scalar {
    let expected: Phrase = "a mail address, or a domain such as \"@formulier.example.nl\""
    return Scalar(expected: expected, fallback: "") { text throws(Wrong) in
      if text.utf8.first == 0x40 {
        guard isDomain(text.utf8.dropFirst()) else { throw Wrong() }
      } else if isDomain(text.utf8[...]) {
        throw Wrong(suggestion: "@" + text)
      } else {
        try checkAddress(text)
      }
      return text.lowercased()
    }
  }

  static var domain: Scalar {
    let expected: Phrase = "a domain such as esdoornhof.example.nl"
    return Scalar(expected: expected, fallback: "") { text throws(Wrong) in
      if isDomain(text.utf8[...]) { return text.lowercased() }
      let behindAt = text.utf8.drop { $0 != 0x40 }.dropFirst()
      guard isDomain(behindAt) else { throw Wrong() }
      throw Wrong("is a mail address", suggestion: String(decoding: behindAt, as: UTF8.self))
    }
  }

  /// A file or directory, absolute or below a directory that the caller knows.
  static func path(_ example: String) -> Scalar {
    Scalar(expected: "a path such as \(example)", fallback: "") { text throws(Wrong) in
      guard !text.isEmpty, text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { throw Wrong() }
      if text.utf8.split(separator: 0x2F).contains(where: { $0.elementsEqual("..".utf8) }) {
        throw Wrong("leads upwards with `..`")
      }
      return text
    }
  }

  /// `https`, or `http` to this machine itself.
  static var webAddress: Scalar {
    let expected: Phrase = "a web address such as https://alarm.example.nl/referrald"
    return Scalar(expected: expected, fallback: "") { text throws(Wrong) in
      guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !unsafeInAddress.contains($0) })
      else { throw Wrong("has a space or another character in it that no web address has") }
      let isSecure = text.utf8.starts(with: "https://".utf8)
      guard isSecure || text.utf8.starts(with: "http://".utf8) else { throw Wrong() }
      let rest = text.utf8.dropFirst(isSecure ? 8 : 7)
      let authority = rest.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }  // up to / ? #
      if authority.contains(0x40) {
        throw Wrong("has a user name or a password in it, which belongs in a token file")
      }
      guard let host = hostName(authority) else { throw Wrong() }
      if !isSecure, !isLoopback(host) {
        throw Wrong("uses http, which anybody on the way can read")
      }
      return text
    }
  }
}

extension Scalar where Value == LadderStep.Recipient {
  static var recipient: Scalar {
    let roles = ["owner", "deputy", "coordinator", "manager", "on_call"]
    let expected: Phrase = "\(oneOf(roles)) or a mail address"
    return Scalar(expected: expected, fallback: .owner) { text throws(Wrong) in
      if text.utf8.contains(0x40) { return .address(try Scalar<String>.address.read(text)) }
      guard let role = LadderStep.Recipient(text) else {
        throw Wrong(suggestion: nearest(text, in: roles))
      }
      return role
    }
  }
}

/// RFC 5321 §4.1.2 without quoted local parts and address literals, which no colleague has.
private func checkAddress(_ text: String) throws(Wrong) {
  let bytes = Array(text.utf8)
  if bytes.contains(where: { $0 <= 0x20 || $0 == 0x7F }) {
    throw Wrong("has a space or a line break in it")
  }
  if bytes.contains(where: { $0 >= 0x80 }) { throw Wrong("has a letter with an accent in it") }
  if bytes.contains(where: { unsafeInAddress.contains($0) || $0 == 0x2C || $0 == 0x3B }) {
    throw Wrong("has brackets, quotes or a comma in it")
  }
  let parts = bytes.split(separator: 0x40, omittingEmptySubsequences: false)
  guard parts.count == 2 else { throw Wrong(parts.count == 1 ? "has no @" : "has more than one @") }
  guard (1...64).contains(parts[0].count) else { throw Wrong("has nothing usable before the @") }
  guard isDomain(parts[1]) else { throw Wrong("has no domain behind the @") }
}

/// `( ) < > [ ] \ "`
private let unsafeInAddress = Array("()<>[]\\\"".utf8)

/// Two labels at least, of letters, digits and inner hyphens (RFC 1123 §2.1).
private func isDomain(_ bytes: some Collection<UInt8>) -> Bool {
  let labels = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
  return labels.count >= 2 && bytes.count <= 253
    && labels.allSatisfy { label in
      (1...63).contains(label.count) && label.first != 0x2D
        && label.allSatisfy { isLetter($0) || isDigit($0) || $0 == 0x2D }
        && Array(label).last != 0x2D
    }
}

/// The host of `host:port`; nil when there is none or the port is no port.
private func hostName(_ authority: some Collection<UInt8>) -> String? {
  let parts = authority.split(separator: 0x3A, omittingEmptySubsequences: false)
  let host = String(decoding: parts[0], as: UTF8.self)
  guard parts.count <= 2, isDomain(host.utf8[...]) || host == "localhost" else { return nil }
  if parts.count == 2 {
    let port = digits(String(decoding: parts[1], as: UTF8.self))
    guard let port, (1...65_535).contains(port) else { return nil }
  }
  return host
}

func isHost(_ text: String) -> Bool { isDomain(text.utf8[...]) || text == "localhost" }

/// `localhost` and 127.0.0.0/8.
func isLoopback(_ host: String) -> Bool {
  let parts = host.split(separator: ".", omittingEmptySubsequences: false)
  return host == "localhost"
    || parts.count == 4 && parts[0] == "127"
      && parts.allSatisfy { digits(String($0)).map { $0 < 256 } ?? false }
}
