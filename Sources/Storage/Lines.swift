// Lists inside one column: a line for each item, so that the table can be read by eye.

import Core

func lines(_ items: [String]) -> String {
  items.map(oneLine).joined(separator: "\n")
}

func items(_ lines: String) -> [String] {
  lines.split(separator: "\n").map(String.init)
}

/// A code and a sentence on each line, with a tab between.
func lines(_ pairs: [(code: String, text: String)]) -> String {
  lines(pairs.map { "\(oneLine($0.code))\t\($0.text)" })
}

func pairs(_ lines: String) -> [(code: String, text: String)] {
  items(lines).map { line in
    let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
    return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
  }
}

func line(_ desk: Desk) -> String {
  [desk.municipality, desk.name, desk.address, desk.phone].map(oneLine).joined(separator: "\n")
}

func desk(_ lines: String) -> Desk {
  let parts = lines.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  func part(_ index: Int) -> String { index < parts.count ? parts[index] : "" }
  return Desk(municipality: part(0), name: part(1), address: part(2), phone: part(3))
}

/// Line ends become spaces. `\r\n` is one Character, so this works on bytes.
private func oneLine(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
  return String(
    decoding: text.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
}
