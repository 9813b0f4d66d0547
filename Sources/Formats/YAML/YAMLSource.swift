// Bytes to Unicode scalars and lines, and the refusal of every character that readers of YAML
// do not agree about.
//
// Failure: bytes that are not UTF-8 end the reading at once; characters are all reported.

struct YAMLLine {
  let start: Int
  /// Behind the last character, before the line break.
  let end: Int
  /// Spaces at the start.
  let indent: Int
  let isTerminated: Bool

  var isBlank: Bool { start + indent == end }
}

struct YAMLSource {
  static let largest = 4 * 1_048_576

  let scalars: [Unicode.Scalar]
  let lines: [YAMLLine]

  init(_ bytes: [UInt8]) throws(YAMLFaults) {
    guard bytes.count <= Self.largest else {
      throw YAMLFaults([YAMLRefusal.tooLarge.at(YAMLPlace(line: 1, column: 1))])
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw YAMLFaults([YAMLRefusal.notUTF8.at(Self.firstInvalid(bytes))])
    }
    scalars = Array(text.unicodeScalars)
    lines = Self.split(scalars)
    let faults = Self.refused(scalars, lines)
    guard faults.isEmpty else { throw YAMLFaults(faults) }
  }

  private static func split(_ scalars: [Unicode.Scalar]) -> [YAMLLine] {
    var lines: [YAMLLine] = []
    var start = scalars.first == "\u{FEFF}" ? 1 : 0
    func line(_ end: Int, isTerminated: Bool) -> YAMLLine {
      let hasReturn = isTerminated && end > start && scalars[end - 1] == "\r"
      let end = hasReturn ? end - 1 : end
      let text = scalars[start..<end]
      let indent = (text.firstIndex { $0 != " " } ?? end) - start
      return YAMLLine(start: start, end: end, indent: indent, isTerminated: isTerminated)
    }
    for index in scalars.indices where scalars[index] == "\n" {
      lines.append(line(index, isTerminated: true))
      start = index + 1
    }
    if start < scalars.count { lines.append(line(scalars.count, isTerminated: false)) }
    return lines
  }

  private static func refused(_ scalars: [Unicode.Scalar], _ lines: [YAMLLine]) -> [YAMLFault] {
    var faults: [YAMLFault] = []
    for (number, line) in lines.enumerated() {
      for index in line.start..<line.end {
        guard let refusal = refusal(scalars[index]) else { continue }
        let place = YAMLPlace(line: number + 1, column: index - line.start + 1)
        faults.append(refusal.at(place))
        if faults.count == YAMLParser.mostFaults { return faults }
      }
    }
    return faults
  }

  private static func refusal(_ scalar: Unicode.Scalar) -> YAMLRefusal? {
    switch scalar.value {
    case 0x09, 0x20...0x7E: nil
    case 0x0D: .loneCarriageReturn
    case 0x85, 0x2028, 0x2029: .strangeLineBreak
    case 0xFEFF: .strayByteOrderMark
    case 0xA0...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: nil
    default: .controlCharacter
    }
  }

  private static func firstInvalid(_ bytes: [UInt8]) -> YAMLPlace {
    var (line, column) = (1, 1)
    var iterator = bytes.makeIterator()
    var decoder = UTF8()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      if scalar == "\n" {
        (line, column) = (line + 1, 1)
      } else if scalar != "\u{FEFF}" {
        column += 1
      }
    }
    return YAMLPlace(line: line, column: column)
  }
}
