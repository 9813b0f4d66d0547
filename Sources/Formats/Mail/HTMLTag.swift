// Finds the tags of HTML. Every byte is looked at a bounded number of times, whatever is left open.
//
// Failure: none. What does not end as it should ends at the next `>`.

struct HTMLTag {
  var name = ""
  var isClosing = false
  /// The few attributes that decide how text is shown, in lower case.
  var attributes: [(name: String, value: String)] = []

  /// The first attribute of that name.
  subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
}

struct HTMLScanner {
  let bytes: [UInt8]
  var index = 0
  /// Ends that do not occur any more, so that they are searched for only once.
  private var missingEnds: Set<String> = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads the tag at `index`; nil (and no movement) when `<` is just a character.
  mutating func readTag() -> HTMLTag? {
    var scan = index + 1
    guard scan < bytes.count else { return nil }
    if bytes[scan] == 0x21 || bytes[scan] == 0x3F {
      skipDeclaration()
      return HTMLTag()
    }
    var tag = HTMLTag()
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

  private mutating func readAttributes(_ tag: inout HTMLTag) {
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
      if Self.usedAttributes.contains(name), tag[name] == nil {
        tag.attributes.append((name, value.prefix(4096).loweredMailText))
      }
    }
    if index < bytes.count { index += 1 }
  }

  private static let usedAttributes = [
    "style", "hidden", "class", "type", "color", "id", "bgcolor", "start",
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

  /// Skips the content of an element that holds no text for people, if the element ends.
  mutating func skipRaw(_ name: String) {
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
}
