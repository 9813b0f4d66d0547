// HTML to text for people: one pass over the bytes, no tree, no recursion.
//
// Failure: none. Broken markup gives broken text, never a loss of visible words. Text that the
// reader of the mail would not see is left out and its length reported.

struct HTMLText: Sendable {
  var text = ""
  /// Characters that the mail hides from its reader.
  var hiddenCount = 0
}

func readHTML(_ html: String) -> HTMLText {
  var reader = HTMLReader(Array(html.utf8))
  return reader.read()
}

private struct HTMLReader {
  private let bytes: [UInt8]
  private var index = 0
  private var output: [UInt8] = []
  private var hiddenCount = 0

  /// An open element that changes how its content is shown.
  private struct Element {
    var name: String
    var isHidden = false
    var isQuote = false
    /// Has a background on which white text can be read.
    var isDark = false
    var listNumber: Int?
  }
  private var open: [Element] = []
  private static let maximumOpen = 256
  private var hiddenDepth = 0
  private var preDepth = 0
  private var quoteDepth = 0
  private var darkDepth = 0
  /// Ends that do not occur any more, so that they are searched for only once.
  private var missingEnds: Set<String> = []
  private var needsSpace = false
  private var needsCell = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func read() -> HTMLText {
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x3C, let tag = readTag() {
        apply(tag)
      } else if byte == 0x26 {
        entity()
      } else {
        character(byte)
        index += 1
      }
    }
    while let last = output.last, last.isMailSpace { output.removeLast() }
    return HTMLText(text: String(decoding: output, as: UTF8.self), hiddenCount: hiddenCount)
  }

  // MARK: Text

  private mutating func character(_ byte: UInt8) {
    if hiddenDepth > 0 {
      if !byte.isMailSpace, byte & 0xC0 != 0x80 { hiddenCount += 1 }
      return
    }
    if preDepth > 0 {
      if byte == 0x0A { lineBreak() } else if byte != 0x0D { put(byte) }
    } else if byte.isMailSpace {
      needsSpace = true
    } else {
      put(byte)
    }
  }

  private mutating func put(_ byte: UInt8) {
    if isAtLineStart {
      if quoteDepth > 0, output.last != 0x20 {
        for _ in 0..<min(quoteDepth, 9) { output += [0x3E, 0x20] }
      }
    } else if needsCell {
      output += [0x20, 0x7C, 0x20]
    } else if needsSpace, output.last != 0x20 {
      output.append(0x20)
    }
    needsCell = false
    needsSpace = false
    output.append(byte)
  }

  private var isAtLineStart: Bool { output.isEmpty || output.last == 0x0A }

  private mutating func put(_ scalar: Unicode.Scalar) {
    if hiddenDepth > 0 {
      hiddenCount += 1
      return
    }
    for (position, byte) in String(scalar).utf8.enumerated() {
      if position == 0 { put(byte) } else { output.append(byte) }
    }
  }

  private mutating func trimLine() {
    while output.last == 0x20 { output.removeLast() }
    needsSpace = false
    needsCell = false
  }

  private mutating func lineBreak() {
    guard hiddenDepth == 0 else { return }
    trimLine()
    if quoteDepth > 0, isAtLineStart {
      for _ in 0..<min(quoteDepth, 9) { output.append(0x3E) }
    }
    output.append(0x0A)
  }

  /// A block starts on its own line; `blank` leaves an empty line before it.
  private mutating func block(blank: Bool = false) {
    guard hiddenDepth == 0, !output.isEmpty else { return }
    trimLine()
    if !isAtLineStart { output.append(0x0A) }
    if blank, !output.suffix(2).elementsEqual([0x0A, 0x0A]) { lineBreak() }
  }

  // MARK: Entities

  private mutating func entity() {
    var end = index + 1
    while end < bytes.count, end - index < 32,
      bytes[end].isMailLetter || bytes[end].isMailDigit || (end == index + 1 && bytes[end] == 0x23)
    {
      end += 1
    }
    let name = bytes[(index + 1)..<end]
    guard let scalar = htmlEntity(name) else {
      character(bytes[index])
      index += 1
      return
    }
    index = end < bytes.count && bytes[end] == 0x3B ? end + 1 : end
    switch scalar.value {
    case 0xA0:
      // A hard space is a space; before other text it still separates.
      if preDepth > 0 { put(0x20) } else { character(0x20) }
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF, 0x034F: break  // Invisible fillers.
    default: put(scalar)
    }
  }

  // MARK: Tags

  private struct Tag {
    var name = ""
    var isClosing = false
    var attributes: [String: String] = [:]
  }

  /// Reads the tag at `index`; nil (and no movement) when `<` is just a character.
  private mutating func readTag() -> Tag? {
    var scan = index + 1
    guard scan < bytes.count else { return nil }
    if bytes[scan] == 0x21 || bytes[scan] == 0x3F {
      skipDeclaration()
      return Tag()
    }
    var tag = Tag()
    if bytes[scan] == 0x2F {
      tag.isClosing = true
      scan += 1
    }
    guard scan < bytes.count, bytes[scan].isMailLetter else { return nil }
    let start = scan
    while scan < bytes.count, bytes[scan] != 0x3E, bytes[scan] != 0x2F, !bytes[scan].isMailSpace,
      bytes[scan] != 0x3C
    {
      scan += 1
    }
    tag.name = bytes[start..<min(scan, start + 32)].loweredMailText
    index = scan
    readAttributes(&tag)
    return tag
  }

  private mutating func readAttributes(_ tag: inout Tag) {
    while index < bytes.count, bytes[index] != 0x3E {
      if bytes[index] == 0x3C { return }  // The closing bracket is missing.
      if bytes[index].isMailSpace || bytes[index] == 0x2F || bytes[index] == 0x3D {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, !bytes[index].isMailSpace, bytes[index] != 0x3D,
        bytes[index] != 0x3E, bytes[index] != 0x2F, bytes[index] != 0x3C
      {
        index += 1
      }
      let name = bytes[start..<min(index, start + 32)].loweredMailText
      while index < bytes.count, bytes[index].isMailSpace { index += 1 }
      var value: MailBytes = []
      if index < bytes.count, bytes[index] == 0x3D {
        index += 1
        value = attributeValue()
      }
      if Self.usedAttributes.contains(name), tag.attributes[name] == nil {
        tag.attributes[name] = value.prefix(4096).loweredMailText
      }
    }
    if index < bytes.count { index += 1 }
  }

  private static let usedAttributes: Set<String> = [
    "style", "hidden", "class", "type", "alt", "color", "size", "id", "bgcolor", "start", "value",
  ]

  private mutating func attributeValue() -> MailBytes {
    while index < bytes.count, bytes[index].isMailSpace { index += 1 }
    guard index < bytes.count else { return [] }
    let quote = bytes[index]
    if quote == 0x22 || quote == 0x27 {
      let start = index + 1
      var scan = start
      while scan < bytes.count, bytes[scan] != quote { scan += 1 }
      if scan < bytes.count {
        index = scan + 1
        return bytes[start..<scan]
      }
      // The closing quote is missing: the value ends with the tag.
      while index < bytes.count, bytes[index] != 0x3E { index += 1 }
      return bytes[start..<max(start, index)]
    }
    let start = index
    while index < bytes.count, !bytes[index].isMailSpace, bytes[index] != 0x3E { index += 1 }
    return bytes[start..<index]
  }

  private mutating func skipDeclaration() {
    let isComment = bytes[index...].starts(with: Array("<!--".utf8))
    var scan = index + (isComment ? 4 : 2)
    if isComment, !missingEnds.contains("--") {
      while scan < bytes.count {
        if bytes[scan] == 0x3E, bytes[scan - 1] == 0x2D, bytes[scan - 2] == 0x2D { break }
        scan += 1
      }
      if scan < bytes.count {
        index = scan + 1
        return
      }
      missingEnds.insert("--")
      scan = index
    }
    // A declaration, or a comment that never ends: it must not swallow the rest of the mail.
    while scan < bytes.count, bytes[scan] != 0x3E { scan += 1 }
    index = min(scan + 1, bytes.count)
  }

  private static let rawElements: Set<String> = [
    "script", "style", "title", "noscript", "template",
  ]

  /// Skips the content of an element that holds no text for people, if the element ends.
  private mutating func skipRaw(_ name: String) {
    guard !missingEnds.contains(name) else { return }
    var scan = index
    while scan + name.utf8.count + 1 < bytes.count {
      if bytes[scan] == 0x3C, bytes[scan + 1] == 0x2F,
        bytes[(scan + 2)...].startsLowered(name)
      {
        index = scan
        return
      }
      scan += 1
    }
    missingEnds.insert(name)
  }

  private mutating func apply(_ tag: Tag) {
    if tag.name.isEmpty { return }
    if tag.isClosing {
      close(tag.name)
      return
    }
    if Self.rawElements.contains(tag.name) {
      skipRaw(tag.name)
      return
    }
    if let last = open.last, last.name == tag.name, Self.selfEnding.contains(tag.name) {
      close(tag.name)
    }
    layout(tag)
    guard !Self.voidElements.contains(tag.name) else { return }
    push(tag)
  }

  private static let voidElements: Set<String> = [
    "br", "hr", "img", "meta", "link", "input", "area", "base", "col", "wbr", "source",
  ]
  /// Elements whose end tag may be left out before the next of their kind.
  private static let selfEnding: Set<String> = ["p", "td", "th", "tr", "li"]
  private static let blocks: Set<String> = [
    "div", "tr", "table", "section", "article", "header", "footer", "address", "center", "form",
    "tbody", "thead", "caption", "dt", "dd", "fieldset", "main", "nav", "aside",
  ]
  private static let paragraphs: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "blockquote", "pre",
  ]

  private mutating func layout(_ tag: Tag) {
    switch tag.name {
    case "br": lineBreak()
    case "hr":
      block()
      for byte in "----------".utf8 { character(byte) }
      block()
    case "td", "th": if !isAtLineStart { needsCell = hiddenDepth == 0 }
    case "li":
      block()
      guard hiddenDepth == 0 else { return }
      if let list = open.lastIndex(where: { $0.listNumber != nil }),
        let number = open[list].listNumber, number > 0
      {
        open[list].listNumber = number < 99_999 ? number + 1 : number
        for byte in "\(number). ".utf8 { put(byte) }
      } else {
        for byte in "- ".utf8 { put(byte) }
      }
    case let name where Self.blocks.contains(name): block()
    case let name where Self.paragraphs.contains(name): block(blank: true)
    default: break
    }
  }

  private mutating func push(_ tag: Tag) {
    let isHidden = isHiddenElement(tag)
    let isQuote = tag.name == "blockquote" && isCitation(tag)
    let listNumber = tag.name == "ol" ? 1 : tag.name == "ul" ? 0 : nil
    let isDark = hasBackground(tag)
    let matters =
      isHidden || isQuote || isDark || listNumber != nil || tag.name == "pre" || hiddenDepth > 0
    // Elements without effect need no memory: only those that are nested under the same name do.
    guard matters || open.contains(where: { $0.name == tag.name }) else { return }
    guard open.count < Self.maximumOpen else { return }
    open.append(
      Element(
        name: tag.name, isHidden: isHidden, isQuote: isQuote, isDark: isDark,
        listNumber: listNumber))
    if isHidden { hiddenDepth += 1 }
    if isQuote { quoteDepth += 1 }
    if isDark { darkDepth += 1 }
    if tag.name == "pre" { preDepth += 1 }
  }

  private mutating func close(_ name: String) {
    let isBlock = Self.blocks.contains(name)
    let isParagraph = Self.paragraphs.contains(name)
    if name == "table" || name == "tr" {
      while let last = open.last, ["td", "th", "tr"].contains(last.name), last.name != name {
        pop(from: open.count - 1)
      }
    }
    if let position = open.lastIndex(where: { $0.name == name }) {
      // Quotes and hidden stretches end with their own element, whatever was left open inside.
      pop(from: position)
    }
    if isParagraph { block(blank: true) } else if isBlock { block() }
  }

  private mutating func pop(from position: Int) {
    for element in open[position...] {
      if element.isHidden { hiddenDepth -= 1 }
      if element.isQuote { quoteDepth -= 1 }
      if element.isDark { darkDepth -= 1 }
      if element.name == "pre" { preDepth -= 1 }
    }
    open.removeSubrange(position...)
  }

  private func isCitation(_ tag: Tag) -> Bool {
    if tag.attributes["type"] == "cite" { return true }
    let marks = (tag.attributes["class"] ?? "") + " " + (tag.attributes["id"] ?? "")
    return ["gmail_quote", "moz-cite", "yahoo_quoted", "cite"].contains { marks.contains($0) }
  }

  private func isHiddenElement(_ tag: Tag) -> Bool {
    if tag.attributes["hidden"] != nil { return true }
    if tag.name == "font", darkDepth == 0, isWhite(tag.attributes["color"] ?? "") { return true }
    guard let style = tag.attributes["style"] else { return false }
    return hidesText(style, isOnDark: darkDepth > 0 || hasBackground(tag))
  }

  private func hasBackground(_ tag: Tag) -> Bool {
    if let color = tag.attributes["bgcolor"], !color.isEmpty, !isWhite(color) { return true }
    return tag.attributes["style"].map(statesBackground) ?? false
  }
}

private func isWhite(_ color: String) -> Bool {
  [
    "#fff", "#ffffff", "white", "rgb(255,255,255)", "fff", "ffffff", "#fefefe", "#fdfdfd",
    "transparent", "rgba(0,0,0,0)",
  ].contains(color)
}

/// The declarations of a style attribute in lower case, blanks and "!important" removed.
private func declarations(_ style: String) -> [(name: String, value: String)] {
  style.utf8.split(separator: 0x3B).compactMap { declaration in
    guard let colon = declaration.firstIndex(of: 0x3A) else { return nil }
    let name = declaration[..<colon].filter { !$0.isMailSpace }
    var value = declaration[declaration.index(after: colon)...].filter { !$0.isMailSpace }
    if let mark = value.firstIndex(of: 0x21) { value.removeSubrange(mark...) }
    return (name[...].mailText, value[...].mailText)
  }
}

private func statesBackground(_ style: String) -> Bool {
  declarations(style).contains { name, value in
    name.hasPrefix("background") && !isWhite(value) && value != "none" && value != "inherit"
      && ["background", "background-color", "background-image"].contains(name)
  }
}

/// Whether a style makes text invisible. White text is hidden unless it stands on a colour.
private func hidesText(_ style: String, isOnDark: Bool) -> Bool {
  var hidesOverflow = false
  var hasNoExtent = false
  for (name, value) in declarations(style) {
    switch name {
    case "display" where value == "none": return true
    case "visibility" where value == "hidden" || value == "collapse": return true
    case "mso-hide" where value == "all": return true
    case "opacity" where isTiny(value, below: 0.05): return true
    case "font-size":
      let isRelative = value.hasSuffix("em") || value.hasSuffix("%")
      if isTiny(value, below: isRelative ? 0.05 : 1.5) { return true }
    case "color" where isWhite(value) && !isOnDark: return true
    case "overflow": hidesOverflow = value == "hidden"
    case "max-height", "height", "max-width", "width", "line-height":
      if isTiny(value, below: 0.5) { hasNoExtent = true }
    default: break
    }
  }
  return hidesOverflow && hasNoExtent
}

/// Whether a length such as "0", "1px" or ".5pt" is below a number.
private func isTiny(_ value: String, below limit: Double) -> Bool {
  let digits = value.prefix { ("0"..."9").contains($0) || $0 == "." }
  guard let number = Double(digits.hasPrefix(".") ? "0" + digits : String(digits)) else {
    return false
  }
  return number < limit
}
