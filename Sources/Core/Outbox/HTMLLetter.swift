// The HTML side of a mail, made from its text: paragraphs, lists, labelled lines as rows, and the
// answer links as buttons. One column, large enough for a thumb; nothing is loaded from anywhere.

/// A whole HTML document that says what the text says.
package func htmlLetter(_ text: String, title: String, links: [AnswerLink] = []) -> String {
  var letter = HTMLLetter(answers: answers(links))
  for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
    letter.add(String(Substring(line)))
  }
  letter.close()
  return """
    <!DOCTYPE html>
    <html lang="nl"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(escaped(title))</title></head>
    <body style="\(Style.page)"><div style="\(Style.card)">
    <h1 style="\(Style.title)">\(withNumber(title))</h1>
    \(letter.output)\(letter.answers)</div></body></html>

    """
}

private enum Style {
  static let page =
    "margin:0;padding:16px;background:#f2f4f3;color:#1d2b2a;"
    + "font:17px/1.5 -apple-system,'Segoe UI',Roboto,Arial,sans-serif"
  static let card = "max-width:560px;margin:0 auto;padding:20px;background:#fff;border-radius:10px"
  static let title = "margin:0 0 16px;font-size:22px;line-height:1.25;color:#0b5d57"
  static let paragraph = "margin:0 0 14px"
  static let heading = "margin:20px 0 6px;font-size:17px;color:#0b5d57"
  static let row = "margin:0;padding:7px 0;border-bottom:1px solid #e3e9e8"
  static let label = "display:block;font-size:14px;color:#5b6b69"
  static let list = "margin:0 0 14px;padding-left:22px"
  static let answer = "margin:20px 0 8px;font-weight:bold"
  static let button =
    "display:inline-block;margin:0 8px 8px 0;padding:11px 16px;background:#0b5d57;color:#fff;"
    + "border-radius:8px;text-decoration:none"
  static let phone = "color:#0b5d57;white-space:nowrap"
  static let whole = "white-space:nowrap"
}

private func answers(_ links: [AnswerLink]) -> String {
  guard !links.isEmpty else { return "" }
  return "<p style=\"\(Style.answer)\">Antwoord met één tik:</p>\n<p>"
    + links.map(button).joined() + "</p>\n"
}

/// The case number at the end of a title stays on one line.
private func withNumber(_ title: String) -> String {
  guard let start = title.utf8.lastIndex(of: 0x5B) else { return escaped(title) }
  return escaped(String(title[..<start]))
    + "<span style=\"\(Style.whole)\">\(escaped(String(title[start...])))</span>"
}

private func button(_ link: AnswerLink) -> String {
  let first = link.words.prefix(1).uppercased() + link.words.dropFirst()
  return "<a href=\"\(escaped(link.address))\" style=\"\(Style.button)\">\(escaped(first))</a>"
}

private struct HTMLLetter {
  private(set) var output = ""
  /// They come below the first rows, where a thumb finds them; at the end of a mail without rows.
  private(set) var answers: String
  private var paragraph: [String] = []
  private var items: [String] = []
  private var isNumbered = false
  private var hasRows = false

  init(answers: String) { self.answers = answers }

  mutating func add(_ line: String) {
    let trimmed = line.drop { $0 == " " }
    if trimmed.isEmpty {
      close()
    } else if let item = trimmed.hasPrefix("- ") ? trimmed.dropFirst(2) : nil {
      open(numbered: false)
      items.append(String(item))
    } else if let item = numberedItem(trimmed) {
      open(numbered: true)
      items.append(item)
    } else if !items.isEmpty {
      // A list item that goes on.
      items[items.count - 1] += " \(trimmed)"
    } else if let (label, value) = labelled(String(trimmed)) {
      closeParagraph()
      hasRows = true
      output +=
        "<p style=\"\(Style.row)\"><span style=\"\(Style.label)\">\(escaped(label))</span>"
        + "\(withPhones(value))</p>\n"
    } else {
      paragraph.append(String(trimmed))
    }
  }

  mutating func close() {
    closeParagraph()
    closeList()
    if hasRows {
      output += "<p style=\"\(Style.paragraph)\"></p>\n" + answers
      answers = ""
    }
    hasRows = false
  }

  private mutating func open(numbered: Bool) {
    closeParagraph(asHeading: true)
    if isNumbered != numbered { closeList() }
    isNumbered = numbered
  }

  private mutating func closeParagraph(asHeading: Bool = false) {
    guard !paragraph.isEmpty else { return }
    let text = withPhones(paragraph.joined(separator: " "))
    paragraph = []
    output +=
      asHeading
      ? "<h2 style=\"\(Style.heading)\">\(text)</h2>\n"
      : "<p style=\"\(Style.paragraph)\">\(text)</p>\n"
  }

  private mutating func closeList() {
    guard !items.isEmpty else { return }
    let tag = isNumbered ? "ol" : "ul"
    output += "<\(tag) style=\"\(Style.list)\">"
    output += items.map { "<li>\(withPhones($0))</li>" }.joined() + "</\(tag)>\n"
    items = []
  }

  private func numberedItem(_ line: Substring) -> String? {
    let digits = line.utf8.prefix { isDigit($0) }
    guard (1...2).contains(digits.count) else { return nil }
    let rest = line.utf8.dropFirst(digits.count)
    guard rest.starts(with: ". ".utf8) else { return nil }
    return String(Substring(rest.dropFirst(2)))
  }

  /// `Nummer: OT-2026-0042`: a short label without the end of a sentence, and a value.
  private func labelled(_ line: String) -> (String, String)? {
    let bytes = Array(line.utf8)
    guard let colon = bytes.firstIndex(of: 0x3A), colon > 0, colon <= 60, colon + 2 < bytes.count,
      bytes[colon + 1] == 0x20,
      !bytes[..<colon].contains(where: { ".!".utf8.contains($0) })
    else { return nil }
    return (
      String(decoding: bytes[..<colon], as: UTF8.self),
      String(decoding: bytes[(colon + 2)...], as: UTF8.self)
    )
  }
}

/// Text with its phone numbers as links: ten digits from a nought, with hyphens or spaces between.
private func withPhones(_ text: String) -> String {
  let bytes = Array(text.utf8)
  var output = ""
  var start = 0
  var index = 0
  while index < bytes.count {
    guard bytes[index] == 0x30, index == 0 || !isDigit(bytes[index - 1]) else {
      index += 1
      continue
    }
    var end = index
    while end < bytes.count, isDigit(bytes[end]) || bytes[end] == 0x2D { end += 1 }
    let digits = bytes[index..<end].filter(isDigit)
    if digits.count == 10 || (digits.count == 8 && digits.starts(with: "0800".utf8)) {
      output += escaped(String(decoding: bytes[start..<index], as: UTF8.self))
      let number = String(decoding: bytes[index..<end], as: UTF8.self)
      output +=
        "<a href=\"tel:\(String(decoding: digits, as: UTF8.self))\" style=\"\(Style.phone)\">"
        + "\(number)</a>"
      start = end
    }
    index = max(end, index + 1)
  }
  return output + escaped(String(decoding: bytes[start...], as: UTF8.self))
}

private func escaped(_ text: String) -> String {
  var output: [UInt8] = []
  for byte in text.utf8 {
    switch byte {
    case 0x26: output += "&amp;".utf8
    case 0x3C: output += "&lt;".utf8
    case 0x3E: output += "&gt;".utf8
    case 0x22: output += "&quot;".utf8
    default: output.append(byte)
    }
  }
  return String(decoding: output, as: UTF8.self)
}
