// Reads the comma-separated tables beside the package: quoted cells, one heading line.

enum SharedTable {
  static func rows(_ text: String) -> [[String: String]] {
    let lines = text.split(whereSeparator: \.isNewline).map { cells(String($0)) }
    guard let heads = lines.first else { return [] }
    return lines.dropFirst().map { line in
      Dictionary(zip(heads, line), uniquingKeysWith: { first, _ in first })
    }
  }

  private static func cells(_ line: String) -> [String] {
    var cells: [String] = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
