// From the bytes of a mail to a signal.
//
// Failure: a file without a single header field and without text is no mail. It becomes
// `unreadable` and goes to quarantine; everything else becomes a signal, with its defects listed.

package import Core
package import Formats

/// - Parameter authority: whose word we take for the sender; nil when nobody's is asked.
package func readMailSignal(
  _ bytes: [UInt8], key: SignalKey, received: Instant, limits: MailLimits,
  authority: MailAuthority? = nil
) -> Reading {
  if bytes.isEmpty {
    return .unreadable(key: key, received: received, reason: "the file is empty (0 bytes)")
  }
  let mail = readMail(bytes, limits: limits)
  if mail.from.isEmpty, mail.subject.isEmpty, mail.messageID == nil, mail.date == nil {
    return .unreadable(
      key: key, received: received,
      reason: "it has no From, Subject, Date or Message-ID, so it is no mail")
  }
  var passages = mail.passages.map { Passage(zone: zone($0.zone), text: $0.text) }
  if !mail.subject.isEmpty { passages.insert(Passage(zone: .subject, text: mail.subject), at: 0) }
  var signal = Signal(
    key: key, channel: .mail, received: received, messageID: mail.messageID,
    contentHash: contentHash(mail), repliesTo: mail.inReplyTo + mail.references.reversed(),
    from: mail.from.first.map(mailbox), replyTo: mail.replyTo.first.map(mailbox),
    to: mail.to.map(mailbox), cc: mail.cc.map(mailbox), subject: mail.subject,
    date: mail.date.map { Instant(seconds: $0.seconds) }, passages: passages,
    attachments: mail.attachments.map {
      Attachment(filename: $0.filename, contentType: $0.contentType, bytes: $0.bytes)
    },
    forwarded: mail.forwarded.map {
      ForwardedFrom(
        from: $0.from.map(mailbox), date: $0.date.map { Instant(seconds: $0.seconds) })
    },
    automation: mail.automation.flatMap(automation),
    bounced: mail.report.flatMap(\.originalMessageID).map { [$0] } ?? [],
    defects: mail.defects, hasReadableText: mail.hasReadableText)
  signal.senderIsVerified = authority.map(mail.senderIsVerified)
  return .signal(signal)
}

/// What makes the message itself, whichever way it travelled: sender, date, subject, text and the
/// names and sizes of its attachments.
private func contentHash(_ mail: MailMessage) -> String {
  var parts = mail.from.map(\.address) + [mail.date.map { String($0.seconds) } ?? "", mail.subject]
  parts += [mail.text] + mail.attachments.map { "\($0.filename) \($0.bytes)" }
  return hex(sha256(Array(parts.joined(separator: "\0").utf8)))
}

private func mailbox(_ address: MailAddress) -> Mailbox {
  Mailbox(name: address.name, address: address.address.lowercased())
}

private func zone(_ zone: MailPassage.Zone) -> Passage.Zone {
  switch zone {
  case .own: .own
  case .forwarded: .forwarded
  case .quoted: .quoted
  case .signature: .signature
  case .disclaimer: .disclaimer
  }
}

/// The two rooms name the kinds alike, on purpose.
private func automation(_ found: MailAutomation) -> Automation? {
  Automation.Kind(rawValue: found.kind.rawValue).map { Automation(kind: $0, reason: found.reason) }
}
