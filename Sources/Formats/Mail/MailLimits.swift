// How much of a mail is read before the reader stops and says so.

/// Ceilings for untrusted mail. Each one reached is a defect and sets `MailMessage.isCut`.
package struct MailLimits: Sendable, Hashable {
  /// Bytes of the whole message that are looked at.
  package var messageBytes = 35 * 1024 * 1024
  /// Containers inside containers.
  package var depth = 32
  package var parts = 500
  package var headerBlockBytes = 256 * 1024
  package var fieldBytes = 64 * 1024
  package var fields = 500
  /// Addresses per header field.
  package var addresses = 500
  /// Bytes of UTF-8 text in the answer; also the decoded size of one text part.
  package var textBytes = 1024 * 1024
  package var attachments = 100

  package init() {}
  package static let standard = MailLimits()
}
