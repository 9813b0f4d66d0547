// libFuzzer's door to the mail reader. Built by Tests/Fuzz/run; never part of the package.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMail(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let mail = readMail(bytes)
  // What must hold for any input at all; a trap is a finding.
  precondition(mail.text.utf8.count <= MailLimits.standard.textBytes)
  precondition(!mail.text.utf8.contains(0x0D) && !mail.text.utf8.contains(0))
  precondition(!mail.subject.utf8.contains { $0 < 0x20 })
  precondition(mail.attachments.allSatisfy { !$0.filename.utf8.contains(0x2F) && $0.bytes >= 0 })
  return 0
}
