// What somebody filled in: made harmless, then looked at. The words themselves are never judged.
//
// Failure: an answer that cannot be right is a fault that names its field; the page shows it beside
// what was typed.

import Formats

struct Answers {
  /// By field name; trimmed, without control characters, line breaks only in the question.
  private(set) var values: [String: String] = [:]
  /// When the page was opened, in seconds since 1970; nil when nobody opened one.
  var opened: Int?
  /// Random, made with the page. The same page sent twice is the same submission.
  var ticket: String
  /// What stands in the field that no person sees.
  private(set) var trap = ""

  /// An empty form.
  init(opened: Int, ticket: String) {
    self.opened = opened
    self.ticket = ticket
  }

  init(_ pairs: [String: String]) {
    for field in Field.all {
      let value = cleaned(pairs[field.name] ?? "", keepsLines: field.kind == .area)
      if !value.isEmpty { values[field.name] = value }
    }
    opened = pairs["opened"].flatMap { Int($0) }.flatMap { $0 > 0 && $0 < 1 << 40 ? $0 : nil }
    ticket = String((pairs["ticket"] ?? "").filter { $0.isASCII && $0.isHexDigit }.prefix(32))
    trap = cleaned(pairs["website"] ?? "", keepsLines: false)
  }

  subscript(name: String) -> String { values[name] ?? "" }

  struct Fault {
    var field: String
    /// The key of the text that says what is wrong.
    var text: String
  }

  var faults: [Fault] {
    var faults: [Fault] = []
    if self["question"].isEmpty { faults.append(Fault(field: "question", text: "question")) }
    if self["referrer_phone"].isEmpty, self["referrer_email"].isEmpty {
      faults.append(Fault(field: "referrer_phone", text: "contact"))
    }
    let phone = self["referrer_phone"]
    if !phone.isEmpty, phone.utf8.count(where: { (48...57).contains($0) }) < 8 {
      faults.append(Fault(field: "referrer_phone", text: "phone"))
    }
    let mail = self["referrer_email"]
    if !mail.isEmpty, !isMailAddress(mail) {
      faults.append(Fault(field: "referrer_email", text: "mail"))
    }
    for field in Field.all where self[field.name].unicodeScalars.count > field.longest {
      faults.append(Fault(field: field.name, text: field.kind == .area ? "long_question" : "long"))
    }
    return faults
  }

  /// Why a computer may have sent this; nil when nothing says so. Such a submission is kept and
  /// marked, for a person's words must not get lost.
  func suspicion(now: Int) -> String? {
    if !trap.isEmpty { return "een verborgen veld was ingevuld" }
    guard let opened else { return "verstuurd zonder de pagina te openen" }
    return now - opened < 3 ? "binnen drie tellen ingevuld" : nil
  }
}

/// Control characters become spaces, marks that turn the direction of writing vanish.
private func cleaned(_ text: String, keepsLines: Bool) -> String {
  var result = String.UnicodeScalarView()
  var wasReturn = false
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x0A where wasReturn: break
    case 0x0A, 0x0D, 0x2028, 0x2029: result.append(keepsLines ? "\n" : " ")
    case ..<0x20, 0x7F...0x9F: result.append(" ")
    case 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: break
    default: result.append(scalar)
    }
    wasReturn = scalar.value == 0x0D
  }
  let isBlank: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
  guard let first = result.firstIndex(where: { !isBlank($0) }),
    let last = result.lastIndex(where: { !isBlank($0) })
  else { return "" }
  return String(result[first...last])
}

/// Loosely: something, an at sign, something with a dot; ASCII without spaces or marks that mean
/// something in a mail header.
private func isMailAddress(_ text: String) -> Bool {
  let bytes = Array(text.utf8)
  let forbidden = Array("\"(),:;<>[\\]".utf8)
  guard bytes.count <= 254,
    bytes.allSatisfy({ (0x21...0x7E).contains($0) && !forbidden.contains($0) })
  else { return false }
  let parts = bytes.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
  guard parts.count == 2, !parts[0].isEmpty else { return false }
  let labels = parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  return labels.count > 1 && labels.allSatisfy { !$0.isEmpty }
}
