// Finds the parts of a message (RFC 2046 §5.1): one pass over the lines with a stack of open
// multiparts, so that depth costs memory only up to the limit.
//
// Failure: none. A missing closing boundary ends the part where the outer one ends; a multipart
// whose boundary is missing is guessed or read as text; limits leave the rest as one part.

struct MailTreeReader {
  let limits: MailLimits
  private(set) var tree = MailTree()

  private struct Level {
    var part: Int
    /// The stated one, and the longer one that its first line has; none for a message.
    var boundaries: [[UInt8]] = []
    var isDigest = false
    /// Where the text behind the closing boundary begins.
    var closedAt: Int?

    /// Whether a line, given without its first dashes, is a closing boundary; nil when it is none.
    func closes(_ line: MailBytes) -> Bool? {
      for boundary in boundaries where line.starts(with: boundary) {
        if line.count == boundary.count { return false }
        if line.count == boundary.count + 2, line.suffix(2).elementsEqual([0x2D, 0x2D]) {
          return true
        }
      }
      return nil
    }
  }
  private var stack: [Level] = []
  private var openLeaf: Int?
  private var leafStart = 0
  /// Whether the open leaf is one of `openPartOfSameHeader`.
  private var sharesHeader = false
  private var isFull = false
  /// Messages inside base64 or quoted-printable: read after the tree around them.
  private var encodedMessages: [(part: Int, nesting: Int)] = []
  private static let maximumEncodedNesting = 3
  private static let closedMessage = "An enclosed message has no header and was left closed."

  init(limits: MailLimits) { self.limits = limits }

  mutating func read(_ message: MailBytes, _ defects: inout MailDefects) {
    readSource(message, parent: nil, nesting: 0, &defects)
    var next = 0
    while next < encodedMessages.count {
      let (part, nesting) = encodedMessages[next]
      next += 1
      let encoded = tree.parts[part]
      let decoded = encoded.encoding.decode(encoded.body, limit: limits.messageBytes).bytes
      guard startsWithField(decoded[...], 0) else {
        defects.note(Self.closedMessage)
        continue
      }
      tree.parts[part].kind = .message
      readSource(decoded[...], parent: part, nesting: nesting + 1, &defects)
    }
  }

  private func depth(of part: Int?) -> Int {
    var depth = 0
    var part = part
    while let index = part {
      depth += 1
      part = tree.parts[index].parent
    }
    return depth
  }

  private mutating func readSource(
    _ source: MailBytes, parent: Int?, nesting: Int, _ defects: inout MailDefects
  ) {
    stack = []
    let baseDepth = depth(of: parent)
    var position = openEntity(
      source, at: source.startIndex, parent: parent, baseDepth, nesting, &defects)
    while position < source.endIndex, !isFull {
      let lineEnd = source.mailLineEnd(from: position)
      let next = min(lineEnd + 1, source.endIndex)
      guard source[position] == 0x2D, lineEnd - position > 2,
        let (level, isClosing) = Self.boundary(source[position..<lineEnd], in: stack)
          ?? longerBoundary(source[position..<lineEnd], &defects)
      else {
        position = next
        continue
      }
      let end = endOfContent(source, before: position)
      notePreamble(source, level, before: end, &defects)
      closeLeaf(source, at: end)
      closeLevels(from: level + 1, source, at: end, &defects)
      // A boundary with nothing behind it closes, whatever its dashes.
      if isClosing || next == source.endIndex {
        stack[level].closedAt = next
        position = next
      } else {
        if stack[level].closedAt != nil {
          stack[level].closedAt = nil
          defects.note("Parts stand behind a closing boundary; they were read too.")
        }
        position = openEntity(
          source, at: next, parent: stack[level].part, baseDepth, nesting, &defects)
      }
    }
    closeLeaf(source, at: endBeforeGluedClose(source, &defects))
    closeLevels(from: 0, source, at: source.endIndex, &defects)
  }

  private func notePreamble(
    _ source: MailBytes, _ level: Int, before end: Int, _ defects: inout MailDefects
  ) {
    let part = tree.parts[stack[level].part]
    guard part.children.isEmpty, stack[level].closedAt == nil,
      part.body.startIndex < end, Self.saysSomething(source[part.body.startIndex..<end])
    else { return }
    defects.note("Text before the first part was left out.")
  }

  /// The line break before a boundary belongs to the boundary.
  private func endOfContent(_ source: MailBytes, before position: Int) -> Int {
    var end = position
    if end > source.startIndex, source[end - 1] == 0x0A { end -= 1 }
    if end > source.startIndex, source[end - 1] == 0x0D { end -= 1 }
    return end
  }

  /// At the very end of a mail the closing boundary may stand behind the last words.
  private func endBeforeGluedClose(_ source: MailBytes, _ defects: inout MailDefects) -> Int {
    guard openLeaf != nil,
      let boundary = stack.last(where: { !$0.boundaries.isEmpty })?.boundaries.last
    else { return source.endIndex }
    let close = [0x2D, 0x2D] + boundary + [0x2D, 0x2D]
    let rest = source[min(leafStart, source.endIndex)...].withoutTrailingMailSpace
    guard rest.count > close.count, rest.suffix(close.count).elementsEqual(close) else {
      return source.endIndex
    }
    defects.note("The closing boundary stands behind text.")
    return rest.endIndex - close.count
  }

  private mutating func closeLeaf(_ source: MailBytes, at end: Int) {
    guard let leaf = openLeaf else { return }
    openLeaf = nil
    let body = source[leafStart..<max(leafStart, end)]
    tree.parts[leaf].body = body
    guard sharesHeader else { return }
    sharesHeader = false
    if !Self.saysSomething(body), let parent = tree.parts.removeLast().parent {
      tree.parts[parent].children.removeLast()
    }
  }

  /// Whether the text before a first part is more than "a multi-part message in MIME format".
  private static func saysSomething(_ text: MailBytes) -> Bool {
    let start = text.trimmedMailSpace.prefix(400)
    return start.contains { $0.isMailLetter || $0 >= 0x80 }
      && !usualPreambles.occurs(in: start.loweredMailText)
  }
  private static let usualPreambles: PhraseSet = ["mime", "multi-part", "multipart"]

  private mutating func closeLevels(
    from level: Int, _ source: MailBytes, at end: Int, _ defects: inout MailDefects
  ) {
    while stack.count > level {
      let closed = stack.removeLast()
      let start = tree.parts[closed.part].body.startIndex
      tree.parts[closed.part].body = source[start..<max(start, end)]
      guard !closed.boundaries.isEmpty else { continue }
      if tree.parts[closed.part].children.isEmpty {
        tree.parts[closed.part].kind = .leaf
        defects.note("A multipart has no parts and was read as text.")
      } else if let closedAt = closed.closedAt {
        if closedAt < end, !source[closedAt..<end].allSatisfy(\.isMailSpace) {
          defects.note("Text behind the last part was left out.")
        }
      } else {
        defects.note("The closing boundary of a multipart is missing.")
      }
    }
  }

  /// The innermost open multipart whose boundary this line is.
  private static func boundary(
    _ line: MailBytes, in stack: [Level]
  ) -> (level: Int, isClosing: Bool)? {
    guard line.count > 2, line.startsLowered("--") else { return nil }
    let content = line.dropFirst(2).withoutTrailingMailSpace
    // Open multiparts first: a closed one may have used the boundary of the one around it.
    for isClosed in [false, true] {
      for level in stack.indices.reversed() where (stack[level].closedAt != nil) == isClosed {
        if let isClosing = stack[level].closes(content) { return (level, isClosing) }
      }
    }
    return nil
  }

  /// The line above the first part that goes on where the stated boundary ends: by RFC 2046
  /// §5.1.1 the stated one may be the beginning of the line. From then on both are boundaries, as
  /// whole lines, so that nothing inside a part is taken for one.
  private mutating func longerBoundary(
    _ line: MailBytes, _ defects: inout MailDefects
  ) -> (level: Int, isClosing: Bool)? {
    let content = line.dropFirst(2).withoutTrailingMailSpace
    guard line.startsLowered("--"), let level = stack.last, let boundary = level.boundaries.first,
      level.closedAt == nil, tree.parts[level.part].children.isEmpty,
      content.count > boundary.count, content.starts(with: boundary)
    else { return nil }
    defects.note("The stated boundary is the beginning of the real one.")
    stack[stack.count - 1].boundaries = [boundary, Array(content)]
    return (stack.count - 1, false)
  }

  /// Reads the header of the part at `start`, and of messages that begin right inside it.
  /// Returns where its body begins.
  private mutating func openEntity(
    _ source: MailBytes, at start: Int, parent: Int?, _ baseDepth: Int, _ nesting: Int,
    _ defects: inout MailDefects
  ) -> Int {
    var position = start
    var parent = parent
    while true {
      guard tree.parts.count < limits.parts else {
        defects.noteLimit("The mail has more than \(limits.parts) parts; the rest is unread.")
        isFull = true
        return source.endIndex
      }
      let stack = stack
      var headers = MailHeaderReader(source: source, limits: limits) {
        Self.boundary($0, in: stack) != nil
      }
      let block = headers.read(from: position, &defects)
      position = block.bodyStart
      let index = append(block, parent: parent, &defects)
      tree.parts[index].body = source[position...]
      let canNest = baseDepth + stack.count < limits.depth
      let type = tree.parts[index].contentType
      if type.type == "multipart" {
        if !canNest {
          noteDepth(&defects)
        } else if let boundary = boundary(of: type, source, position, &defects) {
          tree.parts[index].kind = .multipart
          self.stack.append(
            Level(part: index, boundaries: [boundary], isDigest: type.subtype == "digest"))
          openPartOfSameHeader(block, at: position, parent: index, &defects)
          return position
        }
      } else if type.type == "message", Self.messageTypes.contains(type.subtype) {
        if !canNest {
          noteDepth(&defects)
        } else if tree.parts[index].encoding == .identity, startsWithField(source, position) {
          tree.parts[index].kind = .message
          self.stack.append(Level(part: index))
          parent = index
          continue
        } else if tree.parts[index].encoding == .identity {
          defects.note(Self.closedMessage)
        } else if nesting < Self.maximumEncodedNesting {
          encodedMessages.append((index, nesting))
        } else {
          defects.noteLimit("Encoded messages lie more than 3 deep; the rest is unread.")
        }
      }
      openLeaf = index
      leafStart = position
      return position
    }
  }

  /// The header of a multipart that goes on with a Content-Type of text is two headers: the empty
  /// line and the boundary between them are missing. What stands before the first boundary is the
  /// first part then, or the whole text when a form script writes no boundary at all.
  private mutating func openPartOfSameHeader(
    _ block: MailHeaderBlock, at position: Int, parent: Int, _ defects: inout MailDefects
  ) {
    guard let second = block.fields.lastIndex(where: { $0.name == "content-type" }),
      block.fields[second].value.trimmedMailSpace.startsLowered("text/"),
      tree.parts.count < limits.parts
    else { return }
    defects.note("A multipart has two types; the second is that of the text before its parts.")
    var inner = MailHeaderBlock()
    inner.fields =
      [block.fields[second]] + block.fields.filter { $0.name == "content-transfer-encoding" }
    openLeaf = append(inner, parent: parent, &defects)
    leafStart = position
    sharesHeader = true
  }

  /// Whether a header begins here; an enclosed message without one is some other file.
  private func startsWithField(_ source: MailBytes, _ position: Int) -> Bool {
    var defects = MailDefects()
    var headers = MailHeaderReader(source: source[position...].prefix(4096), limits: limits) { _ in
      false
    }
    return !headers.read(from: position, &defects).fields.isEmpty
  }

  static let messageTypes: Set<String> = ["rfc822", "global", "news"]

  private func noteDepth(_ defects: inout MailDefects) {
    defects.noteLimit("Parts lie more than \(limits.depth) deep; the rest was left closed.")
  }

  private mutating func append(
    _ block: MailHeaderBlock, parent: Int?, _ defects: inout MailDefects
  ) -> Int {
    var type = MailParameters()
    if let field = block["content-type"] {
      type = MailParameters(field.unfolded, &defects)
      repair(&type, &defects)
    }
    if type.type.isEmpty {
      let isInDigest = parent != nil && stack.last?.isDigest == true && stack.last?.part == parent
      type.type = isInDigest ? "message" : "text"
      type.subtype = isInDigest ? "rfc822" : "plain"
    }
    var disposition = MailParameters()
    if let field = block["content-disposition"] {
      disposition = MailParameters(field.unfolded, &defects)
    }
    var encoding = TransferEncoding.identity
    if let field = block["content-transfer-encoding"] {
      encoding = TransferEncoding(field.unfolded)
      if encoding == .unknown { defects.note("A transfer encoding is unknown.") }
    }
    let index = tree.parts.count
    tree.parts.append(
      MailPart(
        fields: block, contentType: type, disposition: disposition, encoding: encoding,
        parent: parent))
    if let parent { tree.parts[parent].children.append(index) }
    return index
  }

  /// RFC 2045 §5.2: what cannot be understood is plain text. A damaged multipart is worth a try.
  private func repair(_ type: inout MailParameters, _ defects: inout MailDefects) {
    let isToken = { (text: String) in
      !text.isEmpty
        && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"()<>@,;:\\\"/[]?=".utf8.contains($0) }
    }
    if isToken(type.type), isToken(type.subtype) { return }
    defects.note("A Content-Type is damaged.")
    if type.type == "multipart" {
      type.subtype = "mixed"
    } else if !isToken(type.type) || type.subtype.isEmpty
      || ["text", "message"].contains(type.type)
    {
      type.type = ""
    }
  }

  /// The stated boundary; without one, the first line of the body if it looks like one.
  private func boundary(
    of type: MailParameters, _ source: MailBytes, _ position: Int, _ defects: inout MailDefects
  ) -> [UInt8]? {
    if let stated = type["boundary"], !stated.isEmpty {
      var bytes = Array(stated.utf8)
      while let last = bytes.last, last.isMailSpace { bytes.removeLast() }
      if !bytes.isEmpty { return bytes }
    }
    var start = position
    while start < source.endIndex, source[start].isMailSpace { start += 1 }
    let line = source[start..<source.mailLineEnd(from: start)].trimmedMailSpace
    guard line.count > 2, line.count <= 202, line.startsLowered("--") else {
      defects.note("A multipart has no boundary and was read as text.")
      return nil
    }
    defects.note("A multipart states no boundary; it was taken from its first line.")
    return Array(line.dropFirst(2))
  }
}
