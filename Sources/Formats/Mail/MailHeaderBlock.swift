// Splits a header block into fields (RFC 5322 §2.2, §4.5), without interpreting them.
//
// Failure: none. A line that is no field is skipped when fields follow it, and otherwise taken
// for the first line of a body whose empty line is missing. Limits cut and are reported.

/// A header field as it stands: the name in lower case, the value still folded.
struct MailField: Sendable {
  var name: String
  var value: MailBytes

  /// The value on one line: line ends removed, as RFC 5322 §2.2.3 says.
  var unfolded: MailBytes {
    value.contains(0x0A) || value.contains(0x0D)
      ? value.filter { $0 != 0x0A && $0 != 0x0D }[...] : value
  }
}

struct MailHeaderBlock: Sendable {
  var fields: [MailField] = []
  /// Where the body begins.
  var bodyStart = 0

  /// The first field of that name: with duplicates the first one counts.
  subscript(_ name: String) -> MailField? { fields.first { $0.name == name } }

  func all(_ name: String) -> [MailField] { fields.filter { $0.name == name } }
}

struct MailHeaderReader {
  let source: MailBytes
  let limits: MailLimits
  /// Whether a line, given without its line end, is a boundary of an open multipart.
  let isBoundary: (MailBytes) -> Bool

  private var block = MailHeaderBlock()
  private var fieldStart: Int?
  /// A limit was reached: the rest is only looked through for its end.
  private var isFull = false

  init(source: MailBytes, limits: MailLimits, isBoundary: @escaping (MailBytes) -> Bool) {
    self.source = source
    self.limits = limits
    self.isBoundary = isBoundary
  }

  /// Reads the block that begins at `start`.
  mutating func read(from start: Int, _ defects: inout MailDefects) -> MailHeaderBlock {
    var position = start
    var isFirst = true
    while position < source.endIndex {
      let end = source.mailLineEnd(from: position)
      let next = min(end + 1, source.endIndex)
      let line = lineContent(position, end)
      if line.isEmpty || (line.first == 0x2D && isBoundary(line)) {
        finishField(before: position, &defects)
        block.bodyStart = line.isEmpty ? next : position
        return block
      }
      if line[line.startIndex].isMailBlank {
        if line.trimmedMailSpace.isEmpty, fieldStart == nil { defects.note(Self.strayLine) }
      } else if fieldName(line) != nil {
        finishField(before: position, &defects)
        fieldStart = position
      } else {
        finishField(before: position, &defects)
        let isEnvelope = isFirst && (line.startsLowered("from ") || line.startsLowered(">from "))
        if !isEnvelope {
          // A line of dashes is more likely a boundary than a header line.
          if line.startsLowered("--") || !fieldFollows(next) {
            defects.note("The empty line between header and text is missing.")
            block.bodyStart = position
            return block
          }
          defects.note(Self.strayLine)
        }
      }
      isFirst = false
      position = next
    }
    finishField(before: source.endIndex, &defects)
    block.bodyStart = source.endIndex
    return block
  }

  private static let strayLine = "A header line that is no field was skipped."

  private func lineContent(_ start: Int, _ end: Int) -> MailBytes {
    end > start && source[end - 1] == 0x0D ? source[start..<(end - 1)] : source[start..<end]
  }

  /// The name of the field that this line starts, or nil. Blanks before the colon are obsolete
  /// but allowed; a name has at most 256 bytes.
  private func fieldName(_ line: MailBytes) -> MailBytes? {
    var index = line.startIndex
    let last = min(line.endIndex, line.startIndex + 256)
    while index < last, line[index] > 0x20, line[index] != 0x3A, line[index] < 0x7F { index += 1 }
    let nameEnd = index
    while index < last, line[index].isMailBlank { index += 1 }
    guard index < line.endIndex, line[index] == 0x3A, nameEnd > line.startIndex else { return nil }
    return line[line.startIndex..<nameEnd]
  }

  private func fieldFollows(_ position: Int) -> Bool {
    guard position < source.endIndex else { return false }
    let line = lineContent(position, source.mailLineEnd(from: position))
    return fieldName(line) != nil
  }

  private mutating func finishField(before end: Int, _ defects: inout MailDefects) {
    guard let start = fieldStart else { return }
    fieldStart = nil
    guard !isFull, let name = fieldName(source[start..<end]) else { return }
    guard block.fields.count < limits.fields else {
      isFull = true
      defects.noteLimit("There are more than \(limits.fields) header fields; the rest is unread.")
      return
    }
    let used = (block.fields.first?.value.startIndex).map { start - $0 } ?? 0
    guard used < limits.headerBlockBytes else {
      isFull = true
      defects.noteLimit(
        "The header is larger than \(limits.headerBlockBytes) bytes; the rest is unread.")
      return
    }
    var valueStart = name.endIndex
    while valueStart < end, source[valueStart] != 0x3A { valueStart += 1 }
    if valueStart > name.endIndex { defects.note("A blank stands before a header field's colon.") }
    var value = source[min(valueStart + 1, end)..<end]
    if value.count > limits.fieldBytes {
      defects.noteLimit("A header field is larger than \(limits.fieldBytes) bytes and was cut.")
      value = value.prefix(limits.fieldBytes)
    }
    block.fields.append(MailField(name: name.loweredMailText, value: value))
  }
}
