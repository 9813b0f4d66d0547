// From answers to the file that the queue takes: the native submission of referrald.

import Formats

struct Submission {
  /// What the person gets to know: `K7QM-2XFA-9PTD`. It follows from ticket and answers, so that
  /// the same page sent twice is one submission, and one that was changed in between is another.
  let reference: String
  let content: JSONValue

  /// - Parameter submitted: the moment, RFC 3339.
  init(_ answers: Answers, language: String, submitted: String, suspicion: String?) {
    var data: [JSONMember] = []
    func add(_ name: String, _ value: String) {
      if !value.isEmpty { data.append(JSONMember(name, .string(value))) }
    }
    for name in [
      "referrer_role", "referrer_name", "referrer_email", "referrer_phone", "child_name",
    ] {
      add(name, answers[name])
    }
    let age = answers["child_age"]
    add(digits(age) > 3 ? "child_birthdate" : "child_age", age)
    let town = answers["child_town"]
    add(isPostcode(town) ? "child_postcode" : "child_town", town)
    add("school", answers["school"])
    add("consent", answers["consent"])
    add("question", answers["question"])
    let preference = [answers["contact_way"], answers["contact_time"]].filter { !$0.isEmpty }
    add("preferred_contact", preference.joined(separator: ", "))
    if language != "nl" { add("taal_van_het_formulier", language) }

    let named = JSONValue.object(data).compact
    reference = readable(sha256(Array("\(answers.ticket) \(named)".utf8)))
    if let suspicion { add("let_op", "misschien door een computer verstuurd: \(suspicion)") }
    content = .object([
      JSONMember("submission_id", .string(reference)),
      JSONMember("submitted_at", .string(submitted)),
      JSONMember("form", "meldpunt"),
      JSONMember("data", .object(data)),
    ])
  }
}

private func digits(_ text: String) -> Int { text.utf8.count { (48...57).contains($0) } }

/// `7101`, `7101 AB`, `7101ab`; anything else is a place for a person to read.
private func isPostcode(_ text: String) -> Bool {
  let bytes = text.utf8.filter { $0 != 0x20 }
  let isDigits = bytes.prefix(4).allSatisfy { (48...57).contains($0) }
  let isLetters = bytes.dropFirst(4).allSatisfy { (65...90).contains($0 & 0xDF) }
  return isDigits && isLetters && (bytes.count == 4 || bytes.count == 6)
}

/// Twelve characters that are not mistaken for one another, in groups of four: 60 bits, so that
/// nobody guesses the name of a file in the queue.
private func readable(_ digest: [UInt8]) -> String {
  let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  let letters = digest.prefix(12).map { alphabet[Int($0 & 31)] }
  let groups = [letters[0..<4], letters[4..<8], letters[8..<12]]
  return groups.map { String($0) }.joined(separator: "-")
}
