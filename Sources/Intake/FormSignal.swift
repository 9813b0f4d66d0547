// From the bytes of a form submission to a signal.
//
// Failure: broken JSON, or JSON that is no submission, is `unreadable` with its line and column.

package import Core
package import Formats

/// - Parameters:
///   - file: the file's name; it is the key when the submission has no reference of its own.
///   - delivered: when the file arrived; the clock starts at the moment of submission when the
///     form states one that is not later.
package func readFormSignal(
  _ bytes: [UInt8], source: String, file: String, delivered: Instant, mapping: FormMapping,
  zone: Zone
) -> Reading {
  let form: FormSubmission
  do { form = try readForm(bytes, mapping: mapping) } catch {
    return .unreadable(
      key: SignalKey(source: source, identifier: file), received: delivered,
      reason: bytes.isEmpty ? "the file is empty (0 bytes)" : "broken JSON at \(error)")
  }
  func answer(_ name: String) -> String? {
    form.answers.first { $0.name == name && $0.child == 0 }?.value
  }
  let submitted = form.submittedAt.flatMap { zone.moment($0) }
  let questions = form.answers.filter { $0.name == "question" && $0.child == 0 }.map(\.value)
  let text = (questions + form.otherLines).joined(separator: "\n")
  let sender = answer("referrer_email").map {
    Mailbox(name: answer("referrer_name") ?? "", address: $0.lowercased())
  }
  return .signal(
    Signal(
      key: SignalKey(source: source, identifier: form.reference ?? file), channel: .form,
      received: min(submitted ?? delivered, delivered),
      contentHash: hex(sha256(bytes)), from: sender, subject: "",
      date: submitted, passages: text.isEmpty ? [] : [Passage(zone: .own, text: text)],
      fields: form.answers.map { FormField(name: $0.name, value: $0.value, child: $0.child) },
      attachments: form.files.map {
        Attachment(filename: $0.name, contentType: "", bytes: $0.bytes)
      },
      hasReadableText: !form.answers.isEmpty || !text.isEmpty))
}
