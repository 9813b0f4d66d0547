// One set of `key: value` lines while its schema reads it. The schema asks for keys; what it never
// asked for is an unknown key, so that no list of keys has to be kept twice.
//
// Failure: a missing, faulty or unknown key is written into the ledger with its place.

import Formats

final class Row {
  let noun: Phrase
  let file: String
  let place: YAMLPlace
  let ledger: Ledger
  private let entries: [YAMLEntry]
  private var asked: [String] = []
  private var missing: [(key: String, advice: Phrase)] = []
  private var unsound: Set<String> = []
  /// Whether anything at all was wrong in this row or below it.
  var hasFaults: Bool { ledger.faults.count > faultsBefore }
  private let faultsBefore: Int

  /// Nil, and a fault, when the node is no mapping.
  init?(_ node: YAMLNode, noun: Phrase, file: String, ledger: Ledger) {
    self.noun = noun
    self.file = file
    self.ledger = ledger
    place = node.place
    faultsBefore = ledger.faults.count
    guard case .mapping(let entries) = node.content else {
      let problem: Phrase = "this \(noun) \(node.content.words)"
      ledger.fault(file, node.place, problem, "expected lines such as `key: value`")
      return nil
    }
    self.entries = entries
  }

  /// Runs the schema, then reports the keys that it did not know and those that it missed.
  func closed<Value>(_ schema: (Row) -> Value) -> Value {
    let value = schema(self)
    var meant: Set<String> = []
    let absent = asked.filter { entry($0) == nil }
    for entry in entries where !asked.contains(entry.key) && !ledger.isFull {
      let suggestion = nearest(entry.key, in: absent) ?? nearest(entry.key, in: asked)
      if let suggestion { meant.insert(suggestion) }
      let keys = asked.joined(separator: ", ")
      let known: Phrase? = suggestion == nil ? "a \(noun) has \(keys)" : nil
      fault(at: entry.keyPlace, "unknown key `\(shown(entry.key))`", known, suggestion: suggestion)
    }
    for (key, advice) in missing where !meant.contains(key) {
      fault(at: place, "this \(noun) has no `\(key)`", advice)
    }
    return value
  }

  // MARK: Single values

  /// The value of a key that must be there.
  func value<Value>(_ key: String, _ kind: Scalar<Value>) -> Value {
    guard let node = need(key, "expected \(kind.expected)") else { return kind.fallback }
    return scalar(node, kind, key, "`\(key)`") ?? kind.fallback
  }

  /// The value of a key that may be left out, or left empty.
  func optional<Value>(_ key: String, _ kind: Scalar<Value>) -> Value? {
    filled(key).flatMap { scalar($0, kind, key, "`\(key)`") }
  }

  // MARK: Several values

  /// A list of single values. With `atLeast: 1` the key must be there and its list not empty.
  func list<Value>(_ key: String, _ kind: Scalar<Value>, atLeast least: Int = 0) -> [Value] {
    let expected: Phrase = "expected a list, each item \(kind.expected)"
    return items(key, expected, least).compactMap { scalar($0, kind, key, "an item of `\(key)`") }
  }

  /// A list of sets of keys.
  func rows<Value>(
    _ key: String, _ noun: Phrase, atLeast least: Int = 0, _ schema: (Row) -> Value
  ) -> [Value] {
    items(key, "expected a list, each item a \(noun)", least).compactMap {
      below(key, $0, noun: noun, schema)
    }
  }

  /// A set of keys of its own that must be there.
  @discardableResult
  func section<Value>(_ key: String, _ schema: (Row) -> Value) -> Value? {
    let node = need(key, "expected its keys, indented, on the lines below it")
    return node.flatMap { below(key, $0, noun: "`\(key)`", schema) }
  }

  /// A set of keys of its own that may be left out, or left empty.
  func optionalSection<Value>(_ key: String, _ schema: (Row) -> Value) -> Value? {
    filled(key).flatMap { below(key, $0, noun: "`\(key)`", schema) }
  }

  private func below<Value>(
    _ key: String, _ node: YAMLNode, noun: Phrase, _ schema: (Row) -> Value
  ) -> Value? {
    let row = Row(node, noun: noun, file: file, ledger: ledger)
    let value = row?.closed(schema)
    if row?.hasFaults ?? true { unsound.insert(key) }
    return value
  }

  // MARK: Faults that a schema finds itself

  /// The keys as they stand there, for sets in which everybody names their own.
  var keys: [String] { entries.map(\.key) }

  /// Whether a key is there with a value.
  func has(_ key: String) -> Bool { entry(key).map { $0.value.content != .absent } ?? false }

  /// Whether a key is there and nothing was wrong with it so far.
  func isSound(_ key: String) -> Bool { has(key) && !unsound.contains(key) }

  /// Where a key's value stands; the row itself when the key is absent.
  func place(of key: String) -> YAMLPlace { entry(key)?.value.place ?? place }

  func fault(_ key: String, _ problem: Phrase, _ advice: Phrase, suggestion: String? = nil) {
    unsound.insert(key)
    fault(at: place(of: key), problem, advice, suggestion: suggestion)
  }

  func fault(at place: YAMLPlace, _ problem: Phrase, _ advice: Phrase?, suggestion: String? = nil) {
    ledger.fault(file, place, problem, advice, suggestion: suggestion)
  }

  // MARK: Nodes

  private func entry(_ key: String) -> YAMLEntry? { entries.first { $0.key == key } }

  private func node(_ key: String) -> YAMLNode? {
    if !asked.contains(key) { asked.append(key) }
    return entry(key)?.value
  }

  private func filled(_ key: String) -> YAMLNode? {
    let node = node(key)
    return has(key) ? node : nil
  }

  private func need(_ key: String, _ advice: Phrase) -> YAMLNode? {
    let node = node(key)
    if node == nil { missing.append((key, advice)) }
    return node
  }

  func items(_ key: String, _ expected: Phrase, _ least: Int) -> [YAMLNode] {
    guard let node = least > 0 ? need(key, expected) : filled(key) else { return [] }
    if case .sequence(let items) = node.content, items.count >= least { return items }
    fault(key, "`\(key)` \(node.content.words)", expected)
    return []
  }

  func scalar<Value>(
    _ node: YAMLNode, _ kind: Scalar<Value>, _ key: String, _ subject: Phrase
  ) -> Value? {
    let advice: Phrase = "expected \(kind.expected)"
    guard case .scalar(let text, _) = node.content else {
      unsound.insert(key)
      fault(at: node.place, "\(subject) \(node.content.words)", advice)
      return nil
    }
    do throws(Wrong) {
      return try kind.read(text)
    } catch {
      unsound.insert(key)
      let saying = error.saying ?? "is `\(shown(text))`"
      fault(at: node.place, "\(subject) \(saying)", advice, suggestion: error.suggestion)
      return nil
    }
  }
}

extension YAMLNode.Content {
  /// What is wrong with it where something else is expected.
  fileprivate var words: Phrase {
    switch self {
    case .absent: "is empty"
    case .scalar: "is a single value"
    case .sequence(let items): items.isEmpty ? "is an empty list" : "is a list"
    case .mapping: "is a set of keys"
    }
  }
}

/// A text as it is shown in a fault: on one line and not too long.
func shown(_ text: String) -> String {
  let visible = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "\u{FFFD}" : $0 }
  let isLong = visible.count > 40
  return String(String.UnicodeScalarView(isLong ? visible.prefix(39) + ["…"] : visible[...]))
}
