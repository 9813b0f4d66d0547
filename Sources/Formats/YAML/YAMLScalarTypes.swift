// The kinds of text that a schema may ask for: prose, lines, numbers, yes or no, words of a list.
//
// Failure: as for every YAMLType, the fault is reported and a harmless value is used.

extension YAMLType {
  /// Text that is not blank; it may have several lines.
  package static var text: YAMLType<String> {
    .scalar("text", otherwise: "") { text in
      text.utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } ? nil : text
    }
  }

  /// Text that is not blank, on one line and without control characters: safe in a mail header.
  package static var line: YAMLType<String> {
    .scalar("text on one line", otherwise: "") { text in
      let isPrintable = text.unicodeScalars.allSatisfy {
        $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)
          && !(0x2028...0x2029).contains($0.value)
      }
      return isPrintable && text.utf8.contains { $0 != 0x20 } ? text : nil
    }
  }

  /// Digits, with `-` before them if need be. `010` is refused: some programs read it as 8.
  package static func integer(_ range: ClosedRange<Int>) -> YAMLType<Int> {
    .scalar(
      "a whole number from \(range.lowerBound) to \(range.upperBound)",
      otherwise: range.lowerBound, hint: leadingZero
    ) { text in
      guard isNumber(text, allowsPoint: false), let number = Int(text) else { return nil }
      return range.contains(number) ? number : nil
    }
  }

  /// Digits with at most one point, such as `28.5`; no exponent.
  package static func decimal(_ range: ClosedRange<Double>) -> YAMLType<Double> {
    .scalar(
      "a number from \(short(range.lowerBound)) to \(short(range.upperBound))",
      otherwise: range.lowerBound,
      hint: decimalComma
    ) { text in
      guard isNumber(text, allowsPoint: true), let number = Double(text) else { return nil }
      return range.contains(number) ? number : nil
    }
  }

  /// `yes`, `no`, `true`, `false`, `ja` or `nee`, in upper or lower case.
  package static var boolean: YAMLType<Bool> {
    .scalar("yes or no", otherwise: false) { text in
      switch text.lowercased() {
      case "yes", "true", "ja": true
      case "no", "false", "nee": false
      default: nil
      }
    }
  }

  /// A case of an enumeration, by its raw value. The harmless value is its first case.
  package static func oneOf<Word>(_ type: Word.Type) -> YAMLType<Word>
  where Word: CaseIterable & RawRepresentable & Sendable, Word.RawValue == String {
    let words = Word.allCases.map(\.rawValue)
    return .scalar(
      "one of: \(words.joined(separator: ", "))",
      otherwise: Word.allCases[Word.allCases.startIndex],
      hint: { word in nearest(word, in: words).map { "did you mean `\($0)`?" } },
      Word.init(rawValue:))
  }
}

private func leadingZero(_ text: String) -> String? {
  text.first == "0" ? "without a zero in front" : nil
}

private func decimalComma(_ text: String) -> String? {
  text.contains(",") ? "write a point instead of a comma" : nil
}

/// `-` if need be, digits without a needless zero, and if allowed a point and digits.
private func isNumber(_ text: String, allowsPoint: Bool) -> Bool {
  var digits = text.utf8[...]
  if digits.first == UInt8(ascii: "-") { digits = digits.dropFirst() }
  let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  guard let whole = parts.first, parts.count <= (allowsPoint ? 2 : 1) else { return false }
  let areDigits = parts.allSatisfy { part in
    (1...18).contains(part.count)
      && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
  return areDigits && (whole.count == 1 || whole.first != UInt8(ascii: "0"))
}

/// `40` for 40.0.
private func short(_ number: Double) -> String {
  let text = "\(number)"
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
