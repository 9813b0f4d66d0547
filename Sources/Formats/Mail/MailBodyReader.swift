// Chooses and decodes the parts that hold text for people; everything else is an attachment.
//
// Failure: none. A part that cannot be shown is an attachment; text above the limit is cut.

/// Text of one part, with the message it belongs to.
struct MailBodyText: Sendable {
  /// The root part of the message around it.
  var message: Int
  var text: String
}

struct MailBodyReader {
  let tree: MailTree
  let limits: MailLimits
  private(set) var attachments: [Int] = []
  private(set) var hasCalendar = false
  /// What any HTML part marks as a signature, shown or not.
  private(set) var signatures: [String] = []
  private var remaining: Int
  private var texts: [Int: String] = [:]

  init(tree: MailTree, limits: MailLimits) {
    self.tree = tree
    self.limits = limits
    // A text comes twice in most mails: plain and as HTML.
    remaining = limits.textBytes.multipliedReportingOverflow(by: 2).partialValue
  }

  /// The texts in reading order. Children come after their parents in the tree, so one backward
  /// pass gives each part the leaves chosen below it.
  mutating func read(_ defects: inout MailDefects) -> [MailBodyText] {
    for index in tree.parts.indices { decodeLeaf(index, &defects) }
    var chosen = [[Int]](repeating: [], count: tree.parts.count)
    for index in tree.parts.indices.reversed() {
      chosen[index] = choose(index, chosen)
      for child in tree.parts[index].children { chosen[child] = [] }
    }
    attachments.sort()
    let messages = messageOfParts()
    return (chosen.first ?? []).compactMap { leaf in
      texts[leaf].map { MailBodyText(message: messages[leaf], text: $0) }
    }
  }

  private func messageOfParts() -> [Int] {
    var messages = [Int](repeating: 0, count: tree.parts.count)
    for (index, part) in tree.parts.enumerated() {
      guard let parent = part.parent else { continue }
      messages[index] = tree.parts[parent].kind == .message ? index : messages[parent]
    }
    return messages
  }

  private mutating func choose(_ index: Int, _ chosen: [[Int]]) -> [Int] {
    let part = tree.parts[index]
    switch part.kind {
    case .leaf:
      if texts[index] != nil { return [index] }
      if part.contentType.full == "text/calendar" { hasCalendar = true }
      if !isReportPart(part) { attachments.append(index) }
      return []
    case .message:
      attachments.append(index)
      let isReturned = part.parent.map { tree.parts[$0].contentType.subtype == "report" } ?? false
      return isReturned ? [] : part.children.flatMap { chosen[$0] }
    case .multipart:
      if part.contentType.subtype == "alternative" { return alternative(part, chosen) }
      return part.children.flatMap { chosen[$0] }
    }
  }

  private func isReportPart(_ part: MailPart) -> Bool {
    ["delivery-status", "disposition-notification", "feedback-report", "rfc822-headers"]
      .contains { part.contentType.subtype.hasSuffix($0) }
  }

  /// The better of several forms of one text. Plain text wins, unless it is much poorer than the
  /// HTML or only points to it.
  private func alternative(_ part: MailPart, _ chosen: [[Int]]) -> [Int] {
    let forms = part.children.filter { !chosen[$0].isEmpty }
    guard let first = forms.first else { return [] }
    var best = first
    var most = letters(chosen[first])
    for form in forms.dropFirst() {
      let count = letters(chosen[form])
      if most * 3 < count || (most < count && pointsToHTML(chosen[best])) {
        best = form
        most = count
      }
    }
    return chosen[best]
  }

  private func letters(_ leaves: [Int]) -> Int {
    leaves.reduce(0) { sum, leaf in
      sum + (texts[leaf]?.utf8.count { $0.isMailLetter || $0.isMailDigit } ?? 0)
    }
  }

  private func pointsToHTML(_ leaves: [Int]) -> Bool {
    let start = leaves.compactMap { texts[$0] }.joined(separator: " ").prefix(300).lowercased()
    return start.mentions("html") && letters(leaves) < 200
  }

  // MARK: Leaves

  private mutating func decodeLeaf(_ index: Int, _ defects: inout MailDefects) {
    let part = tree.parts[index]
    guard part.kind == .leaf, isBody(index, part) else { return }
    let limit = max(0, min(limits.textBytes, remaining))
    let decoded = part.encoding.decode(part.body, limit: limit)
    remaining -= decoded.bytes.count
    if decoded.isCut {
      defects.noteLimit("The text is longer than \(limits.textBytes) bytes and was cut.")
    }
    if decoded.isDamaged {
      defects.note("Text does not keep to its transfer encoding and was read as far as it goes.")
    }
    let bytes = decoded.isCut ? decoded.bytes[...].withoutHalfCharacter : decoded.bytes[...]
    texts[index] = text(bytes, part.contentType, &defects)
  }

  /// Texts for programs. Any other kind of text is words for people (RFC 2046 §4.1.4).
  private static let fileTypes: Set<String> = [
    "calendar", "css", "csv", "directory", "ecmascript", "javascript", "rfc822-headers", "richtext",
    "rtf", "sgml", "tab-separated-values", "uri-list", "vcard", "vnd.sun.j2me.app-descriptor",
    "watch-html", "x-amp-html", "x-moz-deleted", "x-python", "x-sh", "x-vcalendar", "x-vcard",
    "xml",
  ]

  /// Whether a leaf is text to read here: not sent as a file, and of a type that we show.
  private func isBody(_ index: Int, _ part: MailPart) -> Bool {
    let type = part.contentType
    let isText = type.type == "text" && !Self.fileTypes.contains(type.subtype)
    guard isText || type.type == "multipart" else { return false }
    if part.disposition.type == "attachment" { return false }
    guard part.statedFilename?.isEmpty == false else { return true }
    // A named text is a file, unless it comes first.
    guard let parent = part.parent else { return true }
    return tree.parts[parent].kind == .message || tree.parts[parent].children.first == index
  }

  private mutating func text(
    _ bytes: MailBytes, _ type: MailParameters, _ defects: inout MailDefects
  ) -> String {
    let isHTML = type.subtype == "html"
    var label = type["charset"]
    if label == nil, isHTML { label = charsetInMarkup(bytes) }
    let decoded = cleanedText(decodeCharset(bytes, label: label, &defects))
    if isHTML {
      let html = readHTML(decoded)
      signatures = Array((signatures + html.signatures).prefix(HTMLText.mostSignatures))
      if html.hiddenCount > 0 {
        defects.note("Hidden text of \(html.hiddenCount) characters was left out.")
      }
      return html.text
    }
    let isFlowed = type["format"]?.lowercased() == "flowed"
    let deletesSpace = type["delsp"]?.lowercased() == "yes"
    return isFlowed ? unflowed(decoded, deletesSpace: deletesSpace) : decoded
  }

  /// The character set that a page states about itself in its first kilobyte.
  private func charsetInMarkup(_ bytes: MailBytes) -> String? {
    let head = bytes.prefix(1024).loweredMailText.utf8
    let mark = Array("charset=".utf8)
    let start = Array(head)
    guard start.count > mark.count else { return nil }
    for index in 0..<(start.count - mark.count)
    where start[index..<(index + mark.count)].elementsEqual(mark) {
      let rest = start[(index + mark.count)...].drop { $0 == 0x22 || $0 == 0x27 }
      let name = rest.prefix { $0 > 0x20 && ![0x22, 0x27, 0x3B, 0x3E, 0x2F].contains($0) }
      return name.isEmpty ? nil : name.mailText
    }
    return nil
  }
}
