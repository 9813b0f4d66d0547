// A whole message as readable lines: what golden files hold and failing tests print.

@testable import Formats

func rendered(_ mail: MailMessage) -> String {
  var lines: [String] = []
  func line(_ name: String, _ value: String) { lines.append("\(name): \(value)") }
  func list(_ name: String, _ addresses: [MailAddress]) {
    for address in addresses { line(name, rendered(address)) }
  }
  if let id = mail.messageID { line("message-id", id) }
  for id in mail.inReplyTo { line("in-reply-to", id) }
  for id in mail.references { line("reference", id) }
  list("from", mail.from)
  if let sender = mail.sender { line("sender", rendered(sender)) }
  list("reply-to", mail.replyTo)
  list("to", mail.to)
  list("cc", mail.cc)
  if let path = mail.returnPath { line("return-path", "<\(path)>") }
  line("subject", mail.subject)
  line("date", mail.date.map(rendered) ?? "none")
  for file in mail.attachments {
    line("attachment", "\(file.filename) [\(file.contentType), \(file.bytes) bytes]")
  }
  if let forwarded = mail.forwarded {
    line("original-from", forwarded.from.map(rendered) ?? "none")
    line("original-subject", forwarded.subject)
    line("original-date", forwarded.date.map(rendered) ?? "none")
  }
  if let automation = mail.automation {
    line("automation", "\(automation.kind.rawValue) (\(automation.reason))")
  }
  if let report = mail.report {
    line("report-about", report.originalMessageID ?? "unknown")
    for entry in report.recipients {
      line(
        "report", "\(entry.recipient) | \(entry.action) | \(entry.status) | \(entry.diagnostic)")
    }
  }
  for defect in mail.defects { line("defect", defect) }
  if mail.isCut { line("cut", "yes") }
  line("readable", mail.hasReadableText ? "yes" : "no")
  for passage in mail.passages {
    lines.append("--- \(passage.zone.rawValue)")
    lines.append(passage.text)
  }
  return lines.joined(separator: "\n") + "\n"
}

private func rendered(_ address: MailAddress) -> String { "\(address.name) <\(address.address)>" }

private func rendered(_ moment: MailMoment) -> String {
  moment.writtenForMail ?? "\(moment.seconds) \(moment.offsetMinutes)"
}
