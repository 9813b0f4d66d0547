// One part of a mail's structure, and the tree they form. Bodies stay where they are: a part
// holds slices of the message, never copies.

struct MailPart: Sendable {
  enum Body: Sendable, Equatable {
    case leaf
    case multipart
    /// A message inside the message; its only child is that message's root part.
    case message
  }
  var fields: MailHeaderBlock
  var contentType: MailParameters
  /// Empty when the field is absent.
  var disposition: MailParameters
  var encoding: TransferEncoding
  var kind = Body.leaf
  /// The bytes as they stand in the message, still encoded.
  var body: MailBytes = []
  var parent: Int?
  var children: [Int] = []

  /// The file name that the headers give, as they give it.
  var statedFilename: String? { disposition["filename"] ?? contentType["name"] }
}

/// The parts in the order in which they begin; the first is the message itself.
struct MailTree: Sendable {
  var parts: [MailPart] = []
}
