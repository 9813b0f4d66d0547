// A JSON value to text: on one line, or indented by two spaces for people.
// Control characters are escaped, and U+2028 and U+2029, which break lines in JavaScript.

extension JSONValue {
  /// One line without spaces.
  package var compact: String {
    var text = ""
    write(to: &text, indent: nil)
    return text
  }

  /// One value on a line, indented by two spaces; no line break at the end.
  package var pretty: String {
    var text = ""
    write(to: &text, indent: 0)
    return text
  }

  private func write(to text: inout String, indent: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let number): text += number
    case .string(let string): quote(string, to: &text)
    case .array(let items):
      write(items, between: "[", "]", to: &text, indent) { item, text, inner in
        item.write(to: &text, indent: inner)
      }
    case .object(let members):
      write(members, between: "{", "}", to: &text, indent) { member, text, inner in
        quote(member.name, to: &text)
        text += inner == nil ? ":" : ": "
        member.value.write(to: &text, indent: inner)
      }
    }
  }

  private func write<Part>(
    _ parts: [Part], between opening: String, _ closing: String, to text: inout String,
    _ indent: Int?, part: (Part, inout String, Int?) -> Void
  ) {
    let inner = indent.map { $0 + 2 }
    text += opening
    for (index, each) in parts.enumerated() {
      if index > 0 { text += "," }
      breakLine(inner, &text)
      part(each, &text, inner)
    }
    if !parts.isEmpty { breakLine(indent, &text) }
    text += closing
  }

  private func breakLine(_ indent: Int?, _ text: inout String) {
    if let indent { text += "\n" + String(repeating: " ", count: indent) }
  }

  private func quote(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{00}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
