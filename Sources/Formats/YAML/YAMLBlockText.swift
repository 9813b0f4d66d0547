// Text of several lines under `|` (line breaks kept) and `>` (lines joined), YAML 1.2 §8.1.
//
// Failure: throws the fault with its place; the lines of the text are then skipped.

extension YAMLParser {
  private enum Chomping { case clip, strip, keep }

  private struct Header {
    var isFolded: Bool
    var chomping = Chomping.clip
    var indentation: Int?
  }

  /// The text; the cursor stands on `|` or `>` and moves to the first line behind the text.
  mutating func blockText(parent: Int) throws(YAMLFault) -> String {
    let start = place
    guard parent >= 0 else { throw YAMLRefusal.blockTextAtRoot.at(start) }
    let header = try blockTextHeader()
    let width = try blockTextWidth(parent: parent, header.indentation, start)
    let (lines, isTerminated) = try blockTextLines(parent: parent, width: width)
    return assemble(lines, header, isTerminated: isTerminated)
  }

  private mutating func blockTextHeader() throws(YAMLFault) -> Header {
    var header = Header(isFolded: next == ">")
    at += 1
    while let scalar = next, scalar != " ", scalar != "\t" {
      switch scalar {
      case "+" where header.chomping == .clip: header.chomping = .keep
      case "-" where header.chomping == .clip: header.chomping = .strip
      case "1"..."9" where header.indentation == nil:
        header.indentation = Int(scalar.value) - 0x30
      default: throw YAMLRefusal.blockTextHeader.at(place)
      }
      at += 1
    }
    try skipSpaces()
    guard isAtLineEnd else { throw YAMLRefusal.blockTextHeader.at(place) }
    lineNumber += 1
    return header
  }

  /// How many columns in front of each line do not belong to the text.
  private func blockTextWidth(
    parent: Int, _ indentation: Int?, _ start: YAMLPlace
  ) throws(YAMLFault) -> Int {
    let lines = source.lines[lineNumber...]
    guard let first = lines.firstIndex(where: { !$0.isBlank }), lines[first].indent > parent else {
      throw YAMLRefusal.blockTextEmpty.at(start)
    }
    if let indentation { return parent + indentation }
    let width = lines[first].indent
    if let wide = lines[..<first].firstIndex(where: { $0.indent > width }) {
      throw YAMLRefusal.blankLineTooWide.at(YAMLPlace(line: wide + 1, column: width + 1))
    }
    return width
  }

  private mutating func blockTextLines(
    parent: Int, width: Int
  ) throws(YAMLFault) -> (lines: [ArraySlice<Unicode.Scalar>], isTerminated: Bool) {
    var lines: [ArraySlice<Unicode.Scalar>] = []
    var isTerminated = true
    while lineNumber < source.lines.count {
      let line = source.lines[lineNumber]
      if line.isBlank {
        guard line.isTerminated else {
          throw YAMLRefusal.spacesAtEnd.at(YAMLPlace(line: lineNumber + 1, column: 1))
        }
      } else {
        at = line.start + line.indent
        if next == "\t" { throw YAMLRefusal.tab.at(place) }
        if line.indent <= parent { break }
        if line.indent < width { throw YAMLRefusal.blockTextIndentation.at(place) }
      }
      lines.append(source.scalars[min(line.start + width, line.end)..<line.end])
      isTerminated = line.isTerminated
      lineNumber += 1
    }
    return (lines, isTerminated)
  }

  private func assemble(
    _ lines: [ArraySlice<Unicode.Scalar>], _ header: Header, isTerminated: Bool
  ) -> String {
    var text = String.UnicodeScalarView()
    var emptyLines = 0
    var previous: ArraySlice<Unicode.Scalar>?
    for line in lines {
      if line.isEmpty {
        emptyLines += 1
        continue
      }
      if let previous {
        let isJoined = header.isFolded && previous.first != " " && line.first != " "
        if !isJoined { text.append("\n") } else if emptyLines == 0 { text.append(" ") }
      }
      for _ in 0..<emptyLines { text.append("\n") }
      text.append(contentsOf: line)
      (previous, emptyLines) = (line, 0)
    }
    if header.chomping != .strip, isTerminated { text.append("\n") }
    if header.chomping == .keep { for _ in 0..<emptyLines { text.append("\n") } }
    return String(text)
  }
}
