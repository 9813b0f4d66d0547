// The number by which people call a case: `OT-2026-0042`.

package struct CaseNumber: Hashable, Sendable {
  package var prefix: String
  package var year: Int
  package var sequence: Int

  package init(prefix: String, year: Int, sequence: Int) {
    self.prefix = prefix
    self.year = year
    self.sequence = sequence
  }
}

extension CaseNumber: CustomStringConvertible {
  package var description: String { "\(prefix)-\(padded(year, 4))-\(padded(sequence, 4))" }

  /// Reads a text that is nothing but a case number, in capitals or not.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, !parts[0].isEmpty, parts[0].utf8.allSatisfy(isLetter),
      parts[1].utf8.count == 4, (4...9).contains(parts[2].utf8.count),
      parts[1].utf8.allSatisfy(isDigit), parts[2].utf8.allSatisfy(isDigit),
      let year = Int(parts[1]), let sequence = Int(parts[2])
    else { return nil }
    self.init(prefix: parts[0].uppercased(), year: year, sequence: sequence)
  }

  /// Every case number with this prefix in a text, in order, each once.
  package static func all(in text: String, prefix: String) -> [CaseNumber] {
    let words = text.utf8.split { !isLetter($0) && !isDigit($0) && $0 != 0x2D }
    var found: [CaseNumber] = []
    for word in words where word.contains(0x2D) {
      guard let number = CaseNumber(Substring(word)), number.prefix == prefix.uppercased(),
        !found.contains(number)
      else { continue }
      found.append(number)
    }
    return found
  }
}

private func isLetter(_ byte: UInt8) -> Bool {
  (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
}
