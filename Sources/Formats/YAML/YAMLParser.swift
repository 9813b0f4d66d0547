// The block structure of the strict YAML subset: keys and list items that belong together
// because they begin in the same column.
//
// The subset: block mappings and sequences; plain, 'single' and "double" quoted text on one line;
// text blocks under `|` and `>` with chomping and indentation; [flow, lists] and {flow: mappings}
// on one line; comments; one document. YAMLRefusal names what is left out.
// The rule behind it: a document that is accepted means the same to every YAML parser.
//
// Failure: a fault is recorded, the lines below it that are indented deeper are skipped, and
// reading goes on, so that one run finds as many faults as possible. A faulty document yields no
// tree. Depth, size and number of faults are bounded; time is linear in the size.

/// Reads one document; at most 4 MiB, 32 levels. An empty document is `.absent`.
package func readYAML(_ bytes: [UInt8]) -> Result<YAMLNode, YAMLFaults> {
  do throws(YAMLFaults) {
    var parser = YAMLParser(try YAMLSource(bytes))
    let root = parser.document()
    return parser.faults.isEmpty ? .success(root) : .failure(YAMLFaults(parser.faults))
  } catch {
    return .failure(error)
  }
}

struct YAMLParser {
  static let deepest = 32
  static let longestKey = 200
  static let mostFaults = 100

  let source: YAMLSource
  /// The line being read, or after a node the first line that is not read yet.
  var lineNumber = 0
  /// The next character, as an index into `source.scalars`.
  var at = 0
  private(set) var faults: [YAMLFault] = []
  private var hasReportedTab = false

  init(_ source: YAMLSource) { self.source = source }

  mutating func document() -> YAMLNode {
    skipStartMarker()
    guard nextIndent() != nil else { return absent(YAMLPlace(line: 1, column: 1)) }
    let root = blockNode(parent: -1, depth: 0)
    if nextIndent() != nil, faults.isEmpty { record(YAMLRefusal.contentAfterRoot.at(place)) }
    return root
  }

  // MARK: Collections

  /// The node at the cursor, on its own line or behind `- `. `parent` is the column (from 0) of the
  /// key or dash that it belongs to. When its first line is faulty, its next line is tried.
  private mutating func blockNode(parent: Int, depth: Int) -> YAMLNode {
    let (start, column) = (place, column)
    repeat {
      do throws(YAMLFault) {
        if startsItem { return try sequence(besideKeys: false, depth: depth) }
        if try startsKey() { return try mapping(depth: depth) }
        return try value(parent: parent, depth: depth)
      } catch {
        recover(from: error, parent: column)
      }
    } while nextIndent() == column
    skip(deeperThan: parent)
    return absent(start)
  }

  /// The node on the lines below `key:` or `-`.
  private mutating func nodeBelow(
    parent: Int, place: YAMLPlace, besideKeys: Bool, depth: Int
  ) throws(YAMLFault) -> YAMLNode {
    lineNumber += 1
    guard let indent = nextIndent() else { return absent(place) }
    if indent > parent { return blockNode(parent: parent, depth: depth) }
    if indent == parent, besideKeys, startsItem {
      return try sequence(besideKeys: true, depth: depth)
    }
    return absent(place)
  }

  /// `besideKeys`: the dashes stand in the column of the key above them, so a key ends the list.
  private mutating func sequence(
    besideKeys: Bool, depth: Int
  ) throws(YAMLFault) -> YAMLNode {
    guard depth < Self.deepest else { throw YAMLRefusal.tooDeep.at(place) }
    let (start, column) = (place, column)
    var items: [YAMLNode] = []
    repeat {
      do throws(YAMLFault) {
        let dash = place
        guard startsItem else {
          throw (next == "-" ? YAMLRefusal.dashWithoutSpace : .keyAmongItems).at(dash)
        }
        at += 1
        try skipSpaces()
        let item =
          isAtLineEnd
          ? try nodeBelow(parent: column, place: dash, besideKeys: false, depth: depth + 1)
          : blockNode(parent: column, depth: depth + 1)
        items.append(item)
      } catch {
        recover(from: error, parent: column)
      }
    } while hasSibling(column) && (startsItem || !besideKeys)
    return YAMLNode(place: start, content: .sequence(items))
  }

  private mutating func mapping(depth: Int) throws(YAMLFault) -> YAMLNode {
    guard depth < Self.deepest else { throw YAMLRefusal.tooDeep.at(place) }
    let (start, column) = (place, column)
    var entries: [YAMLEntry] = []
    var lines: [String: Int] = [:]
    repeat {
      do throws(YAMLFault) {
        let keyPlace = place
        guard !startsItem else { throw YAMLRefusal.itemAmongKeys.at(keyPlace) }
        let key = try key()
        checkKey(key, keyPlace, &lines)
        try skipSpaces()
        let value =
          isAtLineEnd
          ? try nodeBelow(parent: column, place: keyPlace, besideKeys: true, depth: depth + 1)
          : try value(parent: column, depth: depth + 1)
        entries.append(YAMLEntry(key: key, keyPlace: keyPlace, value: value))
      } catch {
        recover(from: error, parent: column)
      }
    } while hasSibling(column)
    return YAMLNode(place: start, content: .mapping(entries))
  }

  /// A key that is merged or repeated is recorded; its value is still read.
  mutating func checkKey(_ key: String, _ place: YAMLPlace, _ lines: inout [String: Int]) {
    if key == "<<" { record(YAMLRefusal.mergeKey.at(place)) }
    if let line = lines[key] {
      record(YAMLRefusal.duplicateKey(key, firstLine: line).at(place))
    } else {
      lines[key] = place.line
    }
  }

  /// The value that stands on this line, and for `|` and `>` the lines below it.
  private mutating func value(parent: Int, depth: Int) throws(YAMLFault) -> YAMLNode {
    let start = place
    switch next {
    case "|", ">":
      let text = try blockText(parent: parent)
      return YAMLNode(place: start, content: .scalar(text, quoted: true))
    case "[", "{", "\"", "'":
      let isBracket = next == "[" || next == "{"
      let node = try flowNode(depth: depth)
      try skipSpaces()
      if isBracket, next == ":" { throw YAMLRefusal.complexKey.at(start) }
      try finishLine()
      return node
    default:
      let text = try plainText(inFlow: false)
      try finishLine()
      if let indent = nextIndent(), indent > parent, !startsItem {
        return try lineBelow(text, start, depth: depth)
      }
      return YAMLNode(place: start, content: .scalar(text, quoted: false))
    }
  }

  /// Below plain text stands a line that is neither its neighbour nor its parent's. That is always
  /// a fault; what the text was meant to be decides which. The cursor stands on that line.
  private mutating func lineBelow(
    _ text: String, _ start: YAMLPlace, depth: Int
  ) throws(YAMLFault) -> YAMLNode {
    let isKey = try startsKey()
    let isNeighbour = start.column == column + 1 && source.lines[start.line - 1].indent == column
    if isNeighbour, isKey || text.utf8.contains(UInt8(ascii: ":")) {
      record(missingColon(in: text).at(start))
      return try mapping(depth: depth)
    }
    if next == "-", isNeighbour { throw YAMLRefusal.dashWithoutSpace.at(place) }
    if !isKey { throw YAMLRefusal.plainOverLines.at(place) }
    return YAMLNode(place: start, content: .scalar(text, quoted: false))
  }

  // MARK: Lines

  /// The indentation of the next line with something on it; the cursor then stands on it.
  mutating func nextIndent() -> Int? {
    while lineNumber < source.lines.count {
      let line = source.lines[lineNumber]
      at = line.start + line.indent
      if line.isBlank || source.scalars[at] == "#" {
        lineNumber += 1
      } else if source.scalars[at] == "\t" {
        if !hasReportedTab { record(YAMLRefusal.tab.at(place)) }
        hasReportedTab = true
        lineNumber += 1
      } else if isDocumentMarker {
        record(YAMLRefusal.severalDocuments.at(place))
        lineNumber = source.lines.count
      } else {
        return line.indent
      }
    }
    return nil
  }

  /// Whether another line of the collection in this column follows. Lines that are indented
  /// deeper belong to nothing: they are faults.
  private mutating func hasSibling(_ column: Int) -> Bool {
    while let indent = nextIndent(), indent >= column {
      if indent == column { return true }
      recover(from: YAMLRefusal.indentation.at(place), parent: column)
    }
    return false
  }

  /// Many files begin with `---`; it says nothing and is allowed once.
  private mutating func skipStartMarker() {
    while lineNumber < source.lines.count {
      let line = source.lines[lineNumber]
      at = line.start + line.indent
      if next == "%", column == 0 {
        record(YAMLRefusal.directive.at(place))
      } else if !line.isBlank, next != "#" {
        break
      }
      lineNumber += 1
    }
    guard lineNumber < source.lines.count, isDocumentMarker, next == "-" else { return }
    at += 3
    do throws(YAMLFault) {
      try skipSpaces()
      if !isAtLineEnd { throw YAMLRefusal.textAfterMarker.at(place) }
    } catch {
      record(error)
    }
    lineNumber += 1
  }

  /// Whether the line at the cursor begins with `---` or `...`, alone or before a space.
  private var isDocumentMarker: Bool {
    let marks: [Unicode.Scalar] = ["-", "."]
    return column == 0 && isBlankOrEnd(peek(3))
      && marks.contains { mark in (0..<3).allSatisfy { peek($0) == mark } }
  }

  // MARK: Faults

  mutating func record(_ fault: YAMLFault) {
    if faults.count < Self.mostFaults { faults.append(fault) }
  }

  /// Skips what the fault spoilt: its line, the lines below that are indented deeper, and lines
  /// that begin nothing, such as the rest of a text or a closing bracket.
  private mutating func recover(from fault: YAMLFault, parent: Int) {
    record(fault)
    lineNumber = max(lineNumber, fault.place.line)
    skip(deeperThan: parent)
  }

  private mutating func skip(deeperThan parent: Int) {
    while lineNumber < source.lines.count {
      let line = source.lines[lineNumber]
      at = line.start + line.indent
      guard line.isBlank || line.indent > parent || !beginsSomething else { return }
      lineNumber += 1
    }
  }

  private var beginsSomething: Bool {
    if let next, "]}:".unicodeScalars.contains(next) { return false }
    if startsItem || isDocumentMarker { return true }
    var copy = self
    return (try? copy.startsKey()) ?? true
  }

  private func absent(_ place: YAMLPlace) -> YAMLNode { YAMLNode(place: place, content: .absent) }
}
