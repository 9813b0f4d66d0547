// Reads delivery reports (RFC 3464, RFC 6533) and receipts (RFC 8098) out of the part tree.
//
// Failure: nil when the mail holds no report part; fields that are missing stay empty.

func readReport(
  _ tree: MailTree, limits: MailLimits, _ defects: inout MailDefects
) -> DeliveryReport? {
  guard let root = tree.parts.first else { return nil }
  let isReport = root.contentType.type == "multipart" && root.contentType.subtype == "report"
  let statusTypes: Set<String> = [
    "delivery-status", "global-delivery-status", "disposition-notification",
    "global-disposition-notification",
  ]
  let status = tree.parts.first {
    $0.contentType.type == "message" && statusTypes.contains($0.contentType.subtype)
  }
  guard isReport || status != nil else { return nil }
  var report = DeliveryReport(originalMessageID: nil, recipients: [])
  if let status {
    let isReceipt = status.contentType.subtype.hasSuffix("disposition-notification")
    let decoded = status.encoding.decode(status.body, limit: limits.textBytes)
    if decoded.isCut { defects.noteLimit("A delivery report is too long; the rest is unread.") }
    for group in statusGroups(decoded.bytes[...], limits: limits, &defects) {
      if let id = group["original-message-id"] {
        report.originalMessageID = readIdentifiers(id.unfolded).first
      }
      let recipient = isReceipt ? receipt(group) : delivery(group)
      if let recipient { report.recipients.append(recipient) }
    }
  }
  if report.originalMessageID == nil {
    report.originalMessageID = returnedMessageID(tree, limits: limits, &defects)
  }
  return report
}

/// Groups of fields separated by empty lines: the first is about the message as a whole.
private func statusGroups(
  _ bytes: MailBytes, limits: MailLimits, _ defects: inout MailDefects
) -> [MailHeaderBlock] {
  var groups: [MailHeaderBlock] = []
  var position = bytes.startIndex
  while position < bytes.endIndex, groups.count < limits.addresses {
    var reader = MailHeaderReader(source: bytes, limits: limits) { _ in false }
    let group = reader.read(from: position, &defects)
    if !group.fields.isEmpty { groups.append(group) }
    position = max(position + 1, group.bodyStart)
  }
  if position < bytes.endIndex {
    defects.noteLimit("A delivery report is about too many recipients; the rest is unread.")
  }
  return groups
}

private func delivery(_ group: MailHeaderBlock) -> DeliveryReport.Recipient? {
  guard let final = group["final-recipient"] ?? group["original-recipient"] else { return nil }
  return DeliveryReport.Recipient(
    recipient: typedValue(final), action: plain(group["action"]).lowercased(),
    status: String(plain(group["status"]).prefix { !$0.isWhitespace }),
    diagnostic: group["diagnostic-code"].map(typedValue) ?? "")
}

/// A receipt: the disposition "manual-action/MDN-sent-manually; displayed" gives "displayed".
private func receipt(_ group: MailHeaderBlock) -> DeliveryReport.Recipient? {
  guard let final = group["final-recipient"] ?? group["original-recipient"] else { return nil }
  let disposition = group["disposition"].map(typedValue) ?? ""
  return DeliveryReport.Recipient(
    recipient: typedValue(final), action: disposition.lowercased(), status: "", diagnostic: "")
}

private func plain(_ field: MailField?) -> String {
  guard let field else { return "" }
  var ignored = MailDefects()
  return readUnstructured(field.value, &ignored)
}

/// The value behind "rfc822;" or "smtp;".
private func typedValue(_ field: MailField) -> String {
  let text = plain(field)
  guard let semicolon = text.utf8.firstIndex(of: 0x3B) else { return text }
  let value = text.utf8[text.utf8.index(after: semicolon)...]
  return ArraySlice(value).trimmedMailSpace.mailText
}

/// The Message-ID of the message that came back, whole or only its headers.
private func returnedMessageID(
  _ tree: MailTree, limits: MailLimits, _ defects: inout MailDefects
) -> String? {
  for part in tree.parts.dropFirst() {
    if part.kind == .message, let child = part.children.first {
      if let id = tree.parts[child].fields["message-id"] {
        return readIdentifiers(id.unfolded).first
      }
    } else if ["text/rfc822-headers", "message/global-headers"].contains(part.contentType.full) {
      let decoded = part.encoding.decode(part.body, limit: limits.headerBlockBytes).bytes
      var reader = MailHeaderReader(source: decoded[...], limits: limits) { _ in false }
      let block = reader.read(from: 0, &defects)
      if let id = block["message-id"] { return readIdentifiers(id.unfolded).first }
    }
  }
  return nil
}
