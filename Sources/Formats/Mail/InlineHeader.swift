// Puts the lines of a header block apart that a program ran together: "Van: … Verzonden: …
// Aan: … Onderwerp: …" on one line, or wrapped over a few.
//
// Failure: none. What is no such block stays as it is; no letter is added or lost.

/// The text with each label of a run-together header block at the beginning of a line.
func withHeaderLinesApart(_ text: String) -> String {
  let bytes = Array(text.utf8)
  let breaks = InlineHeaderFinder(bytes: bytes).breaks()
  guard !breaks.isEmpty else { return text }
  var apart: [UInt8] = []
  apart.reserveCapacity(bytes.count + 4 * breaks.count)
  var position = 0
  for place in breaks {
    apart += bytes[position..<place.offset]
    // The blank between two labels becomes the line end: a text at its limit stays within it.
    if apart.last == 0x20 { apart.removeLast() }
    apart.append(0x0A)
    if place.isParagraph { apart += place.quote + [0x0A] }
    apart += place.quote
    position = place.offset
  }
  return String(decoding: apart + bytes[position...], as: UTF8.self)
}

private struct InlineHeaderFinder {
  let bytes: [UInt8]

  struct Break {
    var offset: Int
    var isParagraph = false
    /// The `>` marks of the line that is broken.
    var quote: [UInt8]
  }

  private struct Mark {
    var offset: Int
    /// Behind the colon.
    var end: Int
    var label: MailPhrases.Label
    var line: Int
    var isAtLineStart: Bool
  }

  /// Bytes that a whole block may span.
  private static let longestBlock = 1000
  /// Bytes of `>` marks and blanks before a line that is broken: each of its labels repeats them.
  private static let longestQuote = 40
  /// A subject that is longer is no subject but the text itself.
  private static let longestSubject = 150

  func breaks() -> [Break] {
    let marks = marks()
    var breaks: [Break] = []
    var first = 0
    while first < marks.count {
      guard marks[first].label == .from else {
        first += 1
        continue
      }
      var end = first + 1
      while end < marks.count, marks[end].label != .from, marks[end - 1].label != .subject,
        marks[end].offset - marks[first].offset < Self.longestBlock,
        !hasEmptyLine(marks[end - 1].end, marks[end].offset)
      {
        end += 1
      }
      if isRunTogether(marks[first..<end]) {
        if let start = separator(before: marks[first]) {
          breaks.append(Break(offset: start, quote: quote(marks[first].line)))
        }
        for mark in marks[first..<end] where !mark.isAtLineStart {
          breaks.append(Break(offset: mark.offset, quote: quote(mark.line)))
        }
        if let last = marks[first..<end].last, last.label == .subject, let place = text(last) {
          breaks.append(Break(offset: place, isParagraph: true, quote: quote(last.line)))
        }
      }
      first = end
    }
    return breaks
  }

  /// A block has a date and one thing more; in the middle of a line it has a subject too.
  private func isRunTogether(_ marks: ArraySlice<Mark>) -> Bool {
    guard let from = marks.first, marks.dropFirst().contains(where: { !$0.isAtLineStart }) else {
      return false
    }
    let labels = Set(marks.map(\.label))
    return labels.contains(.date)
      && (labels.contains(.subject) || (from.isAtLineStart && labels.contains(.to)))
  }

  /// Where a line such as "-----Oorspronkelijk bericht-----" begins that stands before the block.
  private func separator(before mark: Mark) -> Int? {
    let head = bytes[contentStart(mark.line)..<mark.offset].suffix(80)
    guard let start = head.indices.first(where: { head[$0...].starts(with: Array("----".utf8)) }),
      start > head.startIndex
    else { return nil }
    let text = head[start...].mailText.lowercased()
    let isSeparator =
      MailPhrases.forwardSeparators.occurs(in: text)
      || MailPhrases.originalSeparators.occurs(in: text)
    return isSeparator ? start : nil
  }

  /// Where the text begins that stands on the line of its subject.
  private func text(_ subject: Mark) -> Int? {
    let rest = bytes[subject.end...].prefix(Self.longestSubject + 1)
    let value = rest.prefix { $0 != 0x0A }
    for index in value.indices.dropFirst() where value[index - 1] == 0x20 {
      guard (0x41...0x5A).contains(value[index]) else { continue }
      let words = value[index...].prefix(20).mailText.lowercased()
      if index > value.startIndex + 1, MailPhrases.salutations.prefixLength(of: words) != nil {
        return index
      }
    }
    guard value.count > Self.longestSubject else { return nil }
    return value.first == 0x20 ? subject.end + 1 : subject.end
  }

  // MARK: Labels

  /// The labels that begin with a capital and stand behind a blank or at the start of a line.
  private func marks() -> [Mark] {
    var marks: [Mark] = []
    var line = 0
    var content = contentStart(0)
    for index in bytes.indices {
      if bytes[index] == 0x0A {
        line = index + 1
        content = contentStart(line)
      } else if bytes[index] == 0x3A, content - line <= Self.longestQuote,
        let (start, label) = label(before: index, from: content)
      {
        let end = index + 1 < bytes.count && bytes[index + 1] == 0x2A ? index + 2 : index + 1
        marks.append(
          Mark(
            offset: start, end: end, label: label, line: line, isAtLineStart: start == content))
      }
    }
    return marks
  }

  private func contentStart(_ line: Int) -> Int {
    var index = line
    while index < bytes.count, bytes[index] == 0x3E || bytes[index].isMailBlank { index += 1 }
    return index
  }

  private func label(before colon: Int, from start: Int) -> (Int, MailPhrases.Label)? {
    var index = colon
    // A label has one word or two ("Verzonden op").
    for _ in 0..<2 {
      while index > start, colon - index < 24, isLetter(bytes[index - 1]) { index -= 1 }
      let name = bytes[index..<colon].mailText.lowercased()
      if let label = MailPhrases.labels[name], !(0x61...0x7A).contains(bytes[index]) {
        if index > start, bytes[index - 1] == 0x2A { index -= 1 }
        return index == start || bytes[index - 1].isMailBlank ? (index, label) : nil
      }
      guard index > start, bytes[index - 1] == 0x20 else { return nil }
      index -= 1
    }
    return nil
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte.isMailLetter || byte >= 0x80 }

  private func quote(_ line: Int) -> [UInt8] { Array(bytes[line..<contentStart(line)]) }

  private func hasEmptyLine(_ start: Int, _ end: Int) -> Bool {
    var isEmpty = false
    for byte in bytes[start..<end] {
      if byte == 0x0A {
        if isEmpty { return true }
        isEmpty = true
      } else if byte != 0x3E, !byte.isMailBlank {
        isEmpty = false
      }
    }
    return false
  }
}
