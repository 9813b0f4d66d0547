// Writes a mail: RFC 5322 header, MIME body, CR LF, short lines, ASCII throughout.
//
// Failure: `ComposeError` when an address, identifier or header name could be read as something
// else. Texts never fail: they are encoded.

/// The bytes of the mail, ready to send: header lines folded at 78, encoded words for anything
/// beyond ASCII, UTF-8 quoted-printable text. Unless `extraHeaders` say otherwise the mail asks
/// not to be answered by machines (RFC 3834 §5, MS-OXCMAIL 2.2.3.2.14).
package func composeMail(_ mail: OutgoingMail) throws(ComposeError) -> [UInt8] {
  var composer = MailComposer()
  try composer.check(mail)
  composer.writeHeader(mail)
  composer.writeBody(mail)
  return composer.output
}

private struct MailComposer {
  private(set) var output: [UInt8] = []

  private static let reserved: Set<String> = [
    "from", "to", "reply-to", "subject", "date", "message-id", "in-reply-to", "references",
    "mime-version", "content-type", "content-transfer-encoding", "bcc", "cc", "sender",
  ]

  func check(_ mail: OutgoingMail) throws(ComposeError) {
    guard isSafeAddress(mail.from.address) else { throw .unsafeAddress(field: "From") }
    if let replyTo = mail.replyTo, !isSafeAddress(replyTo.address) {
      throw .unsafeAddress(field: "Reply-To")
    }
    guard !mail.to.isEmpty else { throw .noRecipients }
    for recipient in mail.to where !isSafeAddress(recipient.address) {
      throw .unsafeAddress(field: "To")
    }
    guard isSafeIdentifier(mail.messageID) else { throw .unsafeIdentifier(field: "Message-ID") }
    if let inReplyTo = mail.inReplyTo, !isSafeIdentifier(inReplyTo) {
      throw .unsafeIdentifier(field: "In-Reply-To")
    }
    for reference in mail.references where !isSafeIdentifier(reference) {
      throw .unsafeIdentifier(field: "References")
    }
    for header in mail.extraHeaders {
      let bytes = Array(header.name.utf8)
      let isName = bytes.allSatisfy { $0.isMailLetter || $0.isMailDigit || $0 == 0x2D }
      guard isName, !bytes.isEmpty, bytes.count <= 64 else { throw .unsafeHeaderName }
      guard !Self.reserved.contains(header.name.lowercased()) else {
        throw .reservedHeader(name: header.name)
      }
    }
    guard mail.date.writtenForMail != nil else { throw .momentOutOfRange }
  }

  /// Printable ASCII without anything that ends or nests an identifier; at most 250 bytes.
  private func isSafeIdentifier(_ identifier: String) -> Bool {
    let bytes = Array(identifier.utf8)
    return !bytes.isEmpty && bytes.count <= 250 && bytes.contains(0x40)
      && bytes.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>()\",;\\".utf8.contains($0) }
  }

  // MARK: Header

  mutating func writeHeader(_ mail: OutgoingMail) {
    line("Date: \(mail.date.writtenForMail ?? "")")
    addresses("From", [mail.from])
    if let replyTo = mail.replyTo { addresses("Reply-To", [replyTo]) }
    addresses("To", mail.to)
    unstructured("Subject", mail.subject)
    line("Message-ID: <\(mail.messageID)>")
    if let inReplyTo = mail.inReplyTo { line("In-Reply-To: <\(inReplyTo)>") }
    words("References", mail.references.map { "<\($0)>" })
    let names = Set(mail.extraHeaders.map { $0.name.lowercased() })
    if !names.contains("auto-submitted") {
      // RFC 3834 §3.1.7: what answers a message by itself says so.
      line("Auto-Submitted: \(mail.isAutomaticReply ? "auto-replied" : "auto-generated")")
    }
    if !names.contains("x-auto-response-suppress") { line("X-Auto-Response-Suppress: All") }
    for header in mail.extraHeaders { unstructured(header.name, header.value) }
    line("MIME-Version: 1.0")
  }

  private mutating func line(_ text: String) {
    output += text.utf8
    output += [0x0D, 0x0A]
  }

  private mutating func addresses(_ field: String, _ addresses: [MailAddress]) {
    var pieces: [String] = []
    for (number, address) in addresses.enumerated() {
      let name = phrase(address.name)
      let comma = number + 1 < addresses.count ? "," : ""
      pieces += name
      pieces.append((name.isEmpty ? address.address : "<\(address.address)>") + comma)
    }
    words(field, pieces)
  }

  /// A display name as words: atoms, one quoted string, or encoded words.
  private func phrase(_ name: String) -> [String] {
    let clean = withoutControls(name)
    let bytes = Array(clean.utf8)[...].trimmedMailSpace
    if bytes.isEmpty { return [] }
    let isASCII = bytes.allSatisfy { $0 < 0x7F }
    guard isASCII, bytes.count <= 70, !clean.mentions("=?") else {
      return encodedWords(bytes.mailText, firstRoom: 60)
    }
    let isAtoms = bytes.allSatisfy { $0.isMailLetter || $0.isMailDigit || $0 == 0x20 || $0 == 0x2D }
    if isAtoms { return bytes.split(separator: 0x20).map { $0.mailText } }
    var quoted = "\""
    for scalar in bytes.mailText.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
    return [quoted + "\""]
  }

  /// Unstructured text: as it is when it is short-worded ASCII, else as encoded words.
  private mutating func unstructured(_ field: String, _ value: String) {
    let clean = withoutControls(value)
    let bytes = Array(clean.utf8)
    let words = bytes.split(separator: 0x20, omittingEmptySubsequences: false)
    let isPlain =
      bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F } && !clean.mentions("=?")
      && words.allSatisfy { !$0.isEmpty && $0.count <= 70 }
    if isPlain {
      self.words(field, words.map { ArraySlice($0).mailText })
    } else {
      self.words(
        field, encodedWords(clean, firstRoom: 73 - field.utf8.count))
    }
  }

  /// Base64 encoded words of at most 75 bytes; a character is never split.
  private func encodedWords(_ text: String, firstRoom: Int) -> [String] {
    var words: [String] = []
    var chunk: [UInt8] = []
    var room = max(12, min(firstRoom, 75))
    func close() {
      guard !chunk.isEmpty else { return }
      words.append("=?utf-8?B?" + encodeBase64(chunk) + "?=")
      chunk = []
      room = 75
    }
    for scalar in text.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if (chunk.count + bytes.count + 2) / 3 * 4 + 12 > room { close() }
      chunk += bytes
    }
    close()
    return words
  }

  /// Words behind a field name, a new line before a word that would pass column 78.
  private mutating func words(_ field: String, _ words: [String]) {
    guard !words.isEmpty else { return }
    var line = field + ":"
    for word in words {
      if line.utf8.count + 1 + word.utf8.count > 78, line != field + ":" {
        self.line(line)
        line = ""
      }
      line += " " + word
    }
    self.line(line)
  }

  // MARK: Body

  mutating func writeBody(_ mail: OutgoingMail) {
    guard let event = mail.calendar, let calendar = composeCalendar(event) else {
      return writeText(mail)
    }
    let boundary = "=_referrald-mixed"
    line("Content-Type: multipart/mixed; boundary=\"\(boundary)\"")
    line("")
    line("--\(boundary)")
    writeText(mail)
    line("--\(boundary)")
    line("Content-Disposition: attachment; filename=\"termijn.ics\"")
    part("text/calendar; method=\(event.method)", calendar)
    line("--\(boundary)--")
  }

  private mutating func writeText(_ mail: OutgoingMail) {
    guard let html = mail.html else {
      part("text/plain", mail.text)
      return
    }
    // "=_" cannot occur in quoted-printable text, so the boundary needs no search.
    let boundary = "=_referrald"
    line("Content-Type: multipart/alternative; boundary=\"\(boundary)\"")
    line("")
    for (type, text) in [("text/plain", mail.text), ("text/html", html)] {
      line("--\(boundary)")
      part(type, text)
    }
    line("--\(boundary)--")
  }

  private mutating func part(_ type: String, _ text: String) {
    line("Content-Type: \(type); charset=utf-8")
    line("Content-Transfer-Encoding: quoted-printable")
    line("")
    encodeQuotedPrintable(text)
  }

  /// RFC 2045 §6.7 with lines of at most 76 bytes. A dot or "From " at the start of a line is
  /// encoded, so that no relay or mailbox file changes it.
  private mutating func encodeQuotedPrintable(_ text: String) {
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      var end = index
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      encodeLine(bytes[index..<end])
      if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { end += 1 }
      index = end + 1
    }
    if bytes.isEmpty { line("") }
  }

  private mutating func encodeLine(_ bytes: MailBytes) {
    var column = 0
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      let isLast = index + 1 == bytes.endIndex
      let isAtStart = column == 0
      let isPlain = byte > 0x20 && byte < 0x7F && byte != 0x3D
      let isInnerBlank = byte.isMailBlank && !isLast
      let isRisky =
        isAtStart && (byte == 0x2E || bytes[index...].prefix(5).elementsEqual("From ".utf8))
      let piece: [UInt8] =
        (isPlain || isInnerBlank) && !isRisky ? [byte] : Self.escaped(byte)
      if column + piece.count > (isLast ? 76 : 75) {
        output += [0x3D, 0x0D, 0x0A]
        column = 0
        continue
      }
      output += piece
      column += piece.count
      index += 1
    }
    output += [0x0D, 0x0A]
  }

  private static func escaped(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [0x3D, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}

func encodeBase64(_ bytes: [UInt8]) -> String {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var output: [UInt8] = []
  var index = 0
  while index < bytes.count {
    let group = bytes[index..<min(index + 3, bytes.count)]
    var bits: UInt32 = 0
    for offset in 0..<3 {
      bits = bits << 8 | (offset < group.count ? UInt32(group[index + offset]) : 0)
    }
    for offset in 0..<4 {
      let sextet = Int(bits >> UInt32(18 - 6 * offset)) & 63
      output.append(offset <= group.count ? alphabet[sextet] : 0x3D)
    }
    index += 3
  }
  return output[...].mailText
}

extension MailMoment {
  /// As RFC 5322 §3.3 writes it ("Tue, 6 Oct 2026 11:42:08 +0200"); nil outside 1900–9999.
  var writtenForMail: String? {
    guard abs(offsetMinutes) < 24 * 60 else { return nil }
    let (local, overflows) = seconds.addingReportingOverflow(Int64(offsetMinutes) * 60)
    // 1900-01-01 up to and including 9999-12-31.
    guard !overflows, local >= -2_208_988_800, local < 253_402_300_800 else { return nil }
    let days = Int(local >= 0 ? local / 86400 : (local - 86399) / 86400)
    let second = Int(local) - days * 86400
    let (year, month, day) = civilDate(days)
    let weekday = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][(days % 7 + 7) % 7]
    let names = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let time = "\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))"
    let offset = abs(offsetMinutes)
    let zone = "\(offsetMinutes < 0 ? "-" : "+")\(two(offset / 60))\(two(offset % 60))"
    return "\(weekday), \(day) \(names[month - 1]) \(year) \(time) \(zone)"
  }

  private func civilDate(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719468
    let era = (shifted >= 0 ? shifted : shifted - 146096) / 146097
    let dayOfEra = shifted - era * 146097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }
}
