// HTML that cannot be written wrongly: text and attribute values are escaped where they enter.

struct Markup: ExpressibleByStringLiteral {
  private(set) var source = ""

  init() {}

  /// Literals of the program are text too, and escaped as such.
  init(stringLiteral text: String) { self.init(text: text) }

  init(text: String) { source = escaped(text) }

  /// `content` nil makes an element without an end tag, such as `<input>`. An attribute without a
  /// value (nil) is left out, one with an empty value stands as its name alone.
  init(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ content: [Markup]? = nil
  ) {
    source = "<\(name)"
    for case (let key, let value?) in attributes {
      source += value.isEmpty ? " \(key)" : " \(key)=\"\(escaped(value))\""
    }
    source += ">"
    guard let content else { return }
    source += content.map(\.source).joined() + "</\(name)>"
  }

  static func document(language: String, head: [Markup], body: [Markup]) -> String {
    let html = Markup(
      "html", ["lang": language], [Markup("head", [:], head), Markup("body", [:], body)])
    return "<!DOCTYPE html>\n" + html.source + "\n"
  }
}

private func escaped(_ text: String) -> String {
  var result = ""
  result.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// Text of several paragraphs: an empty line between them, `## ` before a heading, `- ` before the
/// items of a list.
func paragraphs(_ text: String) -> [Markup] {
  var parts: [Markup] = []
  var items: [Markup] = []
  var lines: [String] = []
  func close() {
    if !lines.isEmpty {
      parts.append(
        Markup("p", ["class": "utrecht-paragraph"], [Markup(text: lines.joined(separator: " "))]))
    }
    if !items.isEmpty { parts.append(Markup("ul", ["class": "utrecht-unordered-list"], items)) }
    (items, lines) = ([], [])
  }
  for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
    if line.isEmpty {
      close()
    } else if line.utf8.starts(with: "## ".utf8) {
      close()
      parts.append(
        Markup("h2", ["class": "utrecht-heading-2"], [Markup(text: String(line.dropFirst(3)))]))
    } else if line.utf8.starts(with: "- ".utf8) {
      if !lines.isEmpty { close() }
      items.append(Markup("li", [:], [Markup(text: String(line.dropFirst(2)))]))
    } else {
      lines.append(line)
    }
  }
  close()
  return parts
}
