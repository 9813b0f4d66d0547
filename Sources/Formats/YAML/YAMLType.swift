// What a schema may ask for: text, numbers, words out of a list, lists, mappings.
//
// Failure: a value of the wrong kind is reported with what is expected, and a harmless value
// (empty text, the lowest number, an empty list) takes its place.

package struct YAMLType<Value>: Sendable {
  /// Completes "must be …", for instance "a whole number from 1 to 200".
  package let expected: String
  let harmless: @Sendable () -> Value
  let value: @Sendable (YAMLField) -> Value

  init(
    _ expected: String, harmless: @escaping @Sendable () -> Value,
    value: @escaping @Sendable (YAMLField) -> Value
  ) {
    self.expected = expected
    self.harmless = harmless
    self.value = value
  }

  /// A type written as one scalar; `parse` gives nil for what it is not.
  package static func scalar(
    _ expected: String, otherwise harmless: @escaping @Sendable @autoclosure () -> Value,
    hint: @escaping @Sendable (String) -> String? = { _ in nil },
    _ parse: @escaping @Sendable (String) -> Value?
  ) -> YAMLType {
    YAMLType(expected, harmless: harmless) { field in
      guard case .scalar(let text, _) = field.node.content else {
        field.refuse(expected)
        return harmless()
      }
      if let value = parse(text) { return value }
      field.refuse(expected, hint: hint(text))
      return harmless()
    }
  }

  /// The value with its place, for a check after reading.
  package var placed: YAMLType<Placed<Value>> {
    @Sendable func place(_ value: Value, _ field: YAMLField) -> Placed<Value> {
      Placed(value: value, file: field.reader.file, place: field.node.place, path: field.path)
    }
    return YAMLType<Placed<Value>>(
      expected, harmless: { place(harmless(), .nothing) }, value: { place(value($0), $0) })
  }
}

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
      otherwise: range.lowerBound, hint: { $0.first == "0" ? "without a zero in front" : nil }
    ) { text in
      guard isNumber(text, allowsPoint: false), let number = Int(text) else { return nil }
      return range.contains(number) ? number : nil
    }
  }

  /// Digits with at most one point, such as `28.5`; no exponent.
  package static func decimal(_ range: ClosedRange<Double>) -> YAMLType<Double> {
    .scalar(
      "a number from \(range.lowerBound) to \(range.upperBound)", otherwise: range.lowerBound,
      hint: { $0.contains(",") ? "write a point instead of a comma" : nil }
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

extension YAMLType {
  /// A list, which may be empty: `[]`.
  package static func list<Item>(of item: YAMLType<Item>) -> YAMLType<[Item]> {
    YAMLType<[Item]>("a list", harmless: { [] }) { field in
      guard case .sequence(let nodes) = field.node.content else {
        field.refuse("a list", hint: "write `- ` before each item")
        return []
      }
      return nodes.enumerated().map { item.value(field.item($0 + 1, $1)) }
    }
  }

  /// A mapping with known keys; unknown ones are faults.
  package static func mapping(_ body: @escaping @Sendable (YAMLFields) -> Value) -> YAMLType<Value>
  {
    let expected = "a set of keys with values"
    return YAMLType(expected, harmless: { body(YAMLFields(.nothing, [])) }) { field in
      guard case .mapping(let entries) = field.node.content else {
        field.refuse(expected)
        return body(YAMLFields(.nothing, []))
      }
      let fields = YAMLFields(field, entries)
      let value = body(fields)
      fields.refuseUnknownKeys()
      return value
    }
  }

  /// A mapping whose keys are names chosen by whoever writes the file, in their order.
  package static func dictionary<Item>(
    of item: YAMLType<Item>
  ) -> YAMLType<[(key: Placed<String>, value: Item)]> {
    let expected = "a set of names with values"
    return YAMLType<[(key: Placed<String>, value: Item)]>(expected, harmless: { [] }) { field in
      guard case .mapping(let entries) = field.node.content else {
        field.refuse(expected)
        return []
      }
      return entries.map { entry in
        let child = field.child(entry.key, entry.value)
        let key = Placed(
          value: entry.key, file: field.reader.file, place: entry.keyPlace, path: child.path)
        return (key, item.value(child))
      }
    }
  }
}

extension YAMLField {
  /// Stands in where there is nothing to read; its faults are never seen.
  static var nothing: YAMLField {
    let node = YAMLNode(place: YAMLPlace(line: 1, column: 1), content: .absent)
    return YAMLField(node: node, path: "", reader: YAMLReader(file: ""))
  }
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
