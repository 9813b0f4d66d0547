// A text as lines with their quote depth: what the zone readers look at.

struct MailTextLines {
  private let bytes: [UInt8]
  private let starts: [Int]

  init(_ text: String) {
    bytes = Array(text.utf8)
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
    self.starts = starts
  }

  var count: Int { starts.count }

  /// The line as it stands, without its line end.
  func raw(_ index: Int) -> MailBytes {
    let end = index + 1 < starts.count ? starts[index + 1] - 1 : bytes.count
    return bytes[starts[index]..<end]
  }

  /// How many `>` stand before the line ("> > " counts two).
  func depth(_ index: Int) -> Int { quotePrefix(raw(index)).depth }

  /// The line without `>` marks and blanks around it.
  func content(_ index: Int) -> MailBytes {
    let line = raw(index)
    return line[quotePrefix(line).end...].trimmedMailSpace
  }

  /// The line without `>` marks and the blank behind them.
  func unquoted(_ index: Int) -> MailBytes {
    let line = raw(index)
    let (depth, end) = quotePrefix(line)
    let rest = line[end...]
    return depth > 0 && rest.first == 0x20 ? rest.dropFirst() : rest
  }

  func isBlank(_ index: Int) -> Bool { content(index).isEmpty }

  /// The first bytes of the content in lower case, accented capitals too.
  func lowered(_ index: Int, limit: Int = 400) -> String {
    content(index).prefix(limit).mailText.lowercased()
  }

  /// The content from this line to the next empty one or change of depth, joined, lower case.
  func paragraph(_ index: Int, limit: Int = 800) -> String {
    let depth = depth(index)
    var joined: [UInt8] = []
    var line = index
    while line < count, !isBlank(line), self.depth(line) == depth, joined.count < limit {
      if !joined.isEmpty { joined.append(0x20) }
      joined += content(line).prefix(limit)
      line += 1
    }
    return joined[...].mailText.lowercased()
  }

  private func quotePrefix(_ line: MailBytes) -> (depth: Int, end: Int) {
    var depth = 0
    var index = line.startIndex
    var end = index
    while index < line.endIndex {
      if line[index] == 0x3E {
        depth += 1
        end = index + 1
      } else if line[index] != 0x20 || (depth == 0 && index > line.startIndex) {
        break
      }
      index += 1
    }
    return (depth, end)
  }
}

extension String {
  /// Plain words: runs of letters, digits and apostrophes. Beyond ASCII everything is a letter but
  /// quotation marks, dashes, hard blanks and small pictures.
  var mailWords: [Substring] {
    var words: [Substring] = []
    var start: Index?
    var index = utf8.startIndex
    while index < utf8.endIndex {
      let (isLetter, length) = wordLetter(utf8[index...])
      if isLetter {
        start = start ?? index
      } else if let first = start {
        words.append(self[first..<index])
        start = nil
      }
      index = utf8.index(index, offsetBy: length, limitedBy: utf8.endIndex) ?? utf8.endIndex
    }
    if let start { words.append(self[start...]) }
    return words
  }

  private func wordLetter(_ rest: Substring.UTF8View) -> (isLetter: Bool, length: Int) {
    guard let byte = rest.first else { return (false, 1) }
    switch byte {
    case 0..<0x80: return (byte.isMailLetter || byte.isMailDigit || byte == 0x27, 1)
    case 0xC2: return (false, 2)
    case 0xE2 where rest.starts(with: [0xE2, 0x80, 0x99]): return (true, 3)
    case 0xE2 where rest.starts(with: [0xE2, 0x80]) || rest.starts(with: [0xE2, 0x81]):
      return (false, 3)
    case 0xF0...: return (false, 4)
    default: return (true, 1)
    }
  }

  /// Whether another text occurs in this one; a search over bytes.
  func mentions(_ text: String) -> Bool { PhraseSet([text]).occurs(in: self) }
}
