// Links in a mail to a colleague that answer it with one tap.

/// What a mail invites its reader to answer.
package enum Answers: String, Hashable, Sendable, CaseIterable {
  case contact, visit, feedback

  /// The first words of each answer; `staffAnswer` reads them.
  var words: [String] {
    switch self {
    case .contact: ["contact gelegd", "poging", "bezoek vandaag", "vraag"]
    case .visit: ["bezoek vandaag", "vraag"]
    case .feedback: ["school ingelicht", "vraag"]
    }
  }
}

package struct AnswerLink: Hashable, Sendable {
  package var words: String
  /// A `mailto:` address with subject and first words (RFC 6068).
  package var address: String
}

/// - Parameter messageID: of the mail that is answered. Its left half goes into the subject, for a
///   `mailto:` link starts a new thread.
package func answerLinks(_ answers: Answers, messageID: String, mailbox: String) -> [AnswerLink] {
  let reference = messageID.prefix { $0 != "@" }
  return answers.words.map { words in
    AnswerLink(
      words: words,
      address: "mailto:\(mailbox)?subject=\(percentEncoded("Antwoord [\(reference)]"))"
        + "&body=\(percentEncoded(words == "vraag" ? "vraag " : words))")
  }
}

/// The lines that a plain text mail ends with.
package func answerLines(_ links: [AnswerLink]) -> String {
  links.isEmpty
    ? "" : "\n\nAntwoord met één tik:\n" + links.map { "\($0.words): \($0.address)\n" }.joined()
}

private func percentEncoded(_ text: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var encoded: [UInt8] = []
  for byte in text.utf8 {
    let isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
    if isLetter || isDigit(byte) || byte == 0x2D || byte == 0x2E {
      encoded.append(byte)
    } else {
      encoded += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: encoded, as: UTF8.self)
}
