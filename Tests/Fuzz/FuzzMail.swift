// The mail reader: any bytes at all are a mail.

func fuzzMail(_ bytes: [UInt8]) {
  let mail = readMail(bytes)
  // What must hold for any input at all; a trap is a finding.
  precondition(mail.text.utf8.count <= MailLimits.standard.textBytes)
  precondition(!mail.text.utf8.contains(0x0D) && !mail.text.utf8.contains(0))
  precondition(!mail.subject.utf8.contains { $0 < 0x20 })
  precondition(mail.attachments.allSatisfy { !$0.filename.utf8.contains(0x2F) && $0.bytes >= 0 })
  precondition(mail.passages.allSatisfy { !$0.text.isEmpty })
}
