// HTML to text for people: one pass over the bytes, no tree, no recursion.
//
// Failure: none. Broken markup gives broken text, never a loss of visible words. Text that the
// reader of the mail would not see is left out and its length reported.

struct HTMLText: Sendable {
  var text = ""
  /// Characters that the mail hides from its reader.
  var hiddenCount = 0
  /// Texts that a mail program marked as somebody's signature.
  var signatures: [String] = []
  static let mostSignatures = 4
}

func readHTML(_ html: String) -> HTMLText {
  var reader = HTMLReader(Array(html.utf8))
  return reader.read()
}

private struct HTMLReader {
  private var scanner: HTMLScanner
  private var output: [UInt8] = []
  private var hiddenCount = 0
  private var signatures: [String] = []
  /// What is longer was written by hand into the place of the signature.
  private static let longestSignature = 1200

  /// An open element that changes how its content is shown.
  private struct Element {
    var name: String
    var isHidden = false
    var isQuote = false
    /// Has a background on which white text can be read.
    var isDark = false
    var listNumber: Int?
    /// Where the text of a signature begins.
    var signatureStart: Int?
  }
  private var open: [Element] = []
  private static let maximumOpen = 256
  private var hiddenDepth = 0
  private var preDepth = 0
  private var quoteDepth = 0
  private var darkDepth = 0
  private var needsSpace = false
  private var needsCell = false

  init(_ bytes: [UInt8]) { scanner = HTMLScanner(bytes) }

  mutating func read() -> HTMLText {
    while scanner.index < scanner.bytes.count {
      let byte = scanner.bytes[scanner.index]
      if byte == 0x3C, let tag = scanner.readTag() {
        apply(tag)
      } else if byte == 0x26 {
        entity()
      } else {
        character(byte)
        scanner.index += 1
      }
    }
    pop(from: 0)
    while let last = output.last, last.isMailSpace { output.removeLast() }
    return HTMLText(
      text: output[...].mailText, hiddenCount: hiddenCount, signatures: signatures)
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
      for _ in 0..<min(quoteDepth, 9) { output += [0x3E, 0x20] }
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
    let bytes = scanner.bytes
    let start = scanner.index
    var end = start + 1
    while end < bytes.count, end - start < 32,
      bytes[end].isMailLetter || bytes[end].isMailDigit || (end == start + 1 && bytes[end] == 0x23)
    {
      end += 1
    }
    guard let scalar = htmlEntity(bytes[(start + 1)..<end]) else {
      character(bytes[start])
      scanner.index += 1
      return
    }
    scanner.index = end < bytes.count && bytes[end] == 0x3B ? end + 1 : end
    switch scalar.value {
    case 0xA0:
      // A hard space is a space; before other text it still separates.
      if preDepth > 0 { put(0x20) } else { character(0x20) }
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF, 0x034F: break  // Invisible fillers.
    case 0x202A...0x202E, 0x2066...0x2069: break  // Marks that turn the writing direction.
    default: put(scalar)
    }
  }

  // MARK: Elements

  /// How an element is laid out. Raw ones hold no text for people, void ones hold nothing.
  private enum Kind { case raw, void, block, paragraph, other }

  private static let kinds: [String: Kind] = {
    let names: [(Kind, String)] = [
      (.raw, "script style title noscript template"),
      (.void, "br hr img meta link input area base col wbr source"),
      (.block, "div tr table section article header footer address center form tbody thead"),
      (.block, "caption dt dd fieldset main nav aside"),
      (.paragraph, "p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre"),
    ]
    var kinds: [String: Kind] = [:]
    for (kind, list) in names {
      for name in list.split(separator: " ") { kinds[String(name)] = kind }
    }
    return kinds
  }()
  /// Elements whose end tag may be left out before the next of their kind.
  private static let selfEnding = ["p", "td", "th", "tr", "li"]

  private mutating func apply(_ tag: HTMLTag) {
    if tag.name.isEmpty { return }
    let kind = Self.kinds[tag.name] ?? .other
    if tag.isClosing { return close(tag.name, kind) }
    if kind == .raw { return scanner.skipRaw(tag.name) }
    if let last = open.last, last.name == tag.name, Self.selfEnding.contains(tag.name) {
      close(tag.name, kind)
    }
    layout(tag, kind)
    if kind != .void { push(tag) }
  }

  private mutating func layout(_ tag: HTMLTag, _ kind: Kind) {
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
    default:
      if kind == .block { block() }
      if kind == .paragraph { block(blank: !isInnerList(tag.name)) }
    }
  }

  /// A list inside a list stands close to it.
  private func isInnerList(_ name: String) -> Bool {
    (name == "ul" || name == "ol") && open.contains { $0.listNumber != nil }
  }

  private mutating func push(_ tag: HTMLTag) {
    let style = tag["style"].map(HTMLStyle.init)
    let isDark = style?.hasBackground == true || hasBackgroundColor(tag)
    let isHidden = isHiddenElement(tag, style, isOnDark: isDark || darkDepth > 0)
    let isQuote = tag.name == "blockquote" && isCitation(tag)
    let listNumber = tag.name == "ol" ? firstNumber(tag) : tag.name == "ul" ? 0 : nil
    let signatureStart = hiddenDepth == 0 && isSignature(tag) ? output.count : nil
    let matters =
      isHidden || isQuote || isDark || listNumber != nil || tag.name == "pre" || hiddenDepth > 0
      || signatureStart != nil
    // Elements without effect need no memory: only those that are nested under the same name do.
    guard matters || open.contains(where: { $0.name == tag.name }) else { return }
    guard open.count < Self.maximumOpen else { return }
    open.append(
      Element(
        name: tag.name, isHidden: isHidden, isQuote: isQuote, isDark: isDark,
        listNumber: listNumber, signatureStart: signatureStart))
    if isHidden { hiddenDepth += 1 }
    if isQuote { quoteDepth += 1 }
    if isDark { darkDepth += 1 }
    if tag.name == "pre" { preDepth += 1 }
  }

  private mutating func close(_ name: String, _ kind: Kind) {
    if name == "table" || name == "tr" {
      while let last = open.last, ["td", "th", "tr"].contains(last.name), last.name != name {
        pop(from: open.count - 1)
      }
    }
    if let position = open.lastIndex(where: { $0.name == name }) {
      // Quotes and hidden stretches end with their own element, whatever was left open inside.
      pop(from: position)
    }
    if kind == .paragraph { block(blank: !isInnerList(name)) }
    if kind == .block { block() }
  }

  private mutating func pop(from position: Int) {
    for element in open[position...] {
      if element.isHidden { hiddenDepth -= 1 }
      if element.isQuote { quoteDepth -= 1 }
      if element.isDark { darkDepth -= 1 }
      if element.name == "pre" { preDepth -= 1 }
      if let start = element.signatureStart { keepSignature(from: start) }
    }
    open.removeSubrange(position...)
  }

  private mutating func keepSignature(from start: Int) {
    let text = output[min(start, output.count)...].trimmedMailSpace
    guard !text.isEmpty, text.count <= Self.longestSignature,
      signatures.count < HTMLText.mostSignatures
    else { return }
    signatures.append(text.mailText)
  }

  /// Gmail, Thunderbird, Outlook on the web and on phones.
  private func isSignature(_ tag: HTMLTag) -> Bool {
    if let id = tag["id"], id == "signature" || id == "ms-outlook-mobile-signature" {
      return true
    }
    guard let classes = tag["class"] else { return false }
    return classes.utf8.split(separator: 0x20).map(Substring.init).contains {
      $0 == "gmail_signature" || $0 == "moz-signature"
    }
  }

  private func isCitation(_ tag: HTMLTag) -> Bool {
    if tag["type"] == "cite" { return true }
    let marks = (tag["class"] ?? "") + " " + (tag["id"] ?? "")
    return ["gmail_quote", "moz-cite", "yahoo_quoted", "cite"].contains { marks.contains($0) }
  }

  /// The number of the first entry of a list: `<ol start=3>`.
  private func firstNumber(_ tag: HTMLTag) -> Int {
    let stated = tag["start"].flatMap { Int($0) } ?? 1
    return (1...9999).contains(stated) ? stated : 1
  }

  private func isHiddenElement(_ tag: HTMLTag, _ style: HTMLStyle?, isOnDark: Bool) -> Bool {
    if tag["hidden"] != nil { return true }
    if tag.name == "font", darkDepth == 0, isWhite(tag["color"] ?? "") { return true }
    guard let style else { return false }
    return style.hidesText || (style.isWhiteText && !isOnDark)
  }

  private func hasBackgroundColor(_ tag: HTMLTag) -> Bool {
    guard let color = tag["bgcolor"] else { return false }
    return !color.isEmpty && !isWhite(color)
  }
}
