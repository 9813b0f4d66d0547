// `readMail`: bytes to a `MailMessage`. The one door into the reader.
//
// Failure: none. Whatever the bytes are, a message comes back; what was wrong stands in `defects`.

/// Reads a mail (RFC 5322 and MIME), however broken. Total: never throws, never traps; time and
/// memory are linear in the input. Content of attachments is never opened.
package func readMail(_ bytes: [UInt8], limits: MailLimits = .standard) -> MailMessage {
  var reader = MailReader(limits: limits)
  return reader.read(bytes)
}

private struct MailReader {
  let limits: MailLimits
  private var defects = MailDefects()
  private var message = MailMessage()

  init(limits: MailLimits) { self.limits = limits }

  mutating func read(_ bytes: [UInt8]) -> MailMessage {
    var source = bytes[...]
    if source.count > limits.messageBytes {
      defects.noteLimit("The mail is larger than \(limits.messageBytes) bytes; the rest is unread.")
      source = source.prefix(limits.messageBytes).withoutHalfCharacter
    }
    if source.starts(with: [0xEF, 0xBB, 0xBF]) { source = source.dropFirst(3) }
    if let lines = source.withoutBareReturns {
      defects.note("The lines end in bare CR.")
      source = lines
    }
    var treeReader = MailTreeReader(limits: limits)
    treeReader.read(source, &defects)
    let tree = treeReader.tree
    if let root = tree.parts.first { readHeader(root) }
    readBody(tree)
    message.defects = defects.sentences
    message.isCut = defects.isCut
    return message
  }

  // MARK: Header

  private mutating func readHeader(_ root: MailPart) {
    let fields = root.fields
    message.messageID = fields["message-id"].flatMap { readIdentifiers($0.unfolded).first }
    message.inReplyTo = fields["in-reply-to"].map { readIdentifiers($0.unfolded) } ?? []
    message.references = fields["references"].map { readIdentifiers($0.unfolded) } ?? []
    message.from = addresses(fields, "from")
    message.sender = addresses(fields, "sender").first
    message.replyTo = addresses(fields, "reply-to")
    message.to = addresses(fields, "to")
    message.cc = addresses(fields, "cc")
    message.returnPath = addressOfReturnPath(fields)
    message.subject = fields["subject"].map { readUnstructured($0.value, &defects) } ?? ""
    message.date = fields["date"].flatMap { readMoment($0.unfolded) }
    message.senderCheck = readSenderCheck(fields)
    noteOddities(fields)
  }

  private mutating func addresses(_ fields: MailHeaderBlock, _ name: String) -> [MailAddress] {
    var all: [MailAddress] = []
    for field in fields.all(name) where all.count < limits.addresses {
      all += readAddresses(field.value, limit: limits.addresses - all.count, &defects)
      if name == "from" || name == "sender" { break }
    }
    return all
  }

  private mutating func addressOfReturnPath(_ fields: MailHeaderBlock) -> String? {
    guard let field = fields["return-path"] else { return nil }
    return readAddresses(field.value, limit: 1, &defects).first?.address ?? ""
  }

  private mutating func noteOddities(_ fields: MailHeaderBlock) {
    if fields.fields.isEmpty { defects.note("The mail has no header.") }
    if message.messageID == nil { defects.note("The Message-ID is missing.") }
    if message.from.isEmpty { defects.note("The From field is missing or empty.") }
    if fields["date"] == nil {
      defects.note("The Date field is missing.")
    } else if message.date == nil {
      defects.note("The Date field cannot be read.")
    }
    for name in ["from", "subject", "date", "message-id", "content-type"]
    where fields.all(name).count > 1 {
      defects.note("The \(name) field appears more than once; the first was used.")
    }
    let misleads = message.from.contains { address in
      let name = address.name.lowercased()
      return name.utf8.contains(0x40) && !name.mentions(address.address.lowercased())
    }
    if misleads { defects.note("The name of the sender contains another address.") }
  }

  // MARK: Body

  private mutating func readBody(_ tree: MailTree) {
    var body = MailBodyReader(tree: tree, limits: limits)
    let texts = body.read(&defects)
    readZones(texts, body.signatures, tree)
    readAttachments(body.attachments, tree)
    message.report = readReport(tree, limits: limits, &defects)
    if let root = tree.parts.first {
      message.automation = readAutomation(
        root, subject: message.subject, from: message.from, returnPath: message.returnPath,
        hasCalendar: body.hasCalendar)
    }
    message.hasReadableText = message.passages.contains { passage in
      (passage.zone == .own || passage.zone == .forwarded)
        && passage.text.unicodeScalars.contains { $0.properties.isAlphabetic }
    }
  }

  private mutating func readZones(
    _ texts: [MailBodyText], _ signatures: [String], _ tree: MailTree
  ) {
    var whole: [String] = []
    var remaining = limits.textBytes
    var deepest: Int?
    for body in texts where remaining > 0 {
      let text = trimmed(body.text, to: remaining)
      guard !text.isEmpty else { continue }
      remaining -= text.utf8.count + 2
      let isInner = body.message != 0
      if isInner, body.message != deepest {
        deepest = body.message
        message.forwarded = innerOriginal(tree.parts[body.message])
      }
      let zones = MailZones(
        text, voice: isInner ? .forwarded : .own,
        subject: isInner ? message.forwarded?.subject ?? "" : message.subject,
        recipients: Set((message.to + message.cc).map { $0.address.lowercased() }),
        isReply: !message.inReplyTo.isEmpty, signatures: signatures)
      if let original = zones.forwarded { message.forwarded = original }
      message.passages += zones.passages
      whole.append(text)
    }
    message.text = whole.joined(separator: "\n\n")
  }

  private mutating func innerOriginal(_ part: MailPart) -> ForwardedOriginal {
    ForwardedOriginal(
      from: part.fields["from"].flatMap { readAddresses($0.value, limit: 1, &defects).first },
      subject: part.fields["subject"].map { readUnstructured($0.value, &defects) } ?? "",
      date: part.fields["date"].flatMap { readMoment($0.unfolded) })
  }

  /// Without empty lines at both ends, and no longer than the limit.
  private mutating func trimmed(_ text: String, to limit: Int) -> String {
    var bytes = Array(text.utf8)[...]
    while let last = bytes.last, last.isMailSpace { bytes = bytes.dropLast() }
    while let first = bytes.first, first == 0x0A { bytes = bytes.dropFirst() }
    if bytes.count > limit {
      defects.noteLimit("The text is longer than \(limits.textBytes) bytes and was cut.")
      bytes = bytes.prefix(limit).withoutHalfCharacter
    }
    return bytes.mailText
  }

  private mutating func readAttachments(_ indices: [Int], _ tree: MailTree) {
    for index in indices {
      guard message.attachments.count < limits.attachments else {
        defects.noteLimit("There are more than \(limits.attachments) attachments.")
        return
      }
      let part = tree.parts[index]
      let stated = part.statedFilename ?? ""
      let filename = safeFilename(stated)
      if filename != stated { defects.note("A file name was made safe.") }
      message.attachments.append(
        MailAttachment(
          filename: filename, contentType: withoutControls(part.contentType.full),
          bytes: part.encoding.decodedCount(part.body)))
    }
  }
}
