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
    let bytes = Array(text.utf8)
    let prefix = prefix.uppercased()
    var found: [CaseNumber] = []
    var (start, hyphens) = (0, 0)
    for end in 0...bytes.count {
      if end < bytes.count, isLetter(bytes[end]) || isDigit(bytes[end]) || bytes[end] == 0x2D {
        if bytes[end] == 0x2D { hyphens += 1 }
        continue
      }
      if hyphens == 2, let number = CaseNumber(String(decoding: bytes[start..<end], as: UTF8.self)),
        number.prefix == prefix, !found.contains(number)
      {
        found.append(number)
      }
      (start, hyphens) = (end + 1, 0)
    }
    return found
  }
}

private func isLetter(_ byte: UInt8) -> Bool {
  (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
}
