// Phrases that are looked for together, in one pass over the bytes of a text.

struct PhraseSet: Sendable, ExpressibleByArrayLiteral {
  /// The phrases by their first byte.
  private var buckets = [[[UInt8]]](repeating: [], count: 256)

  init(_ phrases: [String]) {
    for phrase in phrases {
      if let first = phrase.utf8.first { buckets[Int(first)].append(Array(phrase.utf8)) }
    }
  }

  init(arrayLiteral phrases: String...) { self.init(phrases) }

  func occurs(in text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.contains { length(at: $0, bytes) != nil }
  }

  /// The length in bytes of the longest phrase that the text begins with.
  func prefixLength(of text: String) -> Int? { length(at: 0, Array(text.utf8)) }

  private func length(at start: Int, _ bytes: [UInt8]) -> Int? {
    guard start < bytes.count else { return nil }
    var longest: Int?
    for phrase in buckets[Int(bytes[start])] where phrase.count <= bytes.count - start {
      var offset = 1
      while offset < phrase.count, bytes[start + offset] == phrase[offset] { offset += 1 }
      if offset == phrase.count { longest = max(longest ?? 0, offset) }
    }
    return longest
  }
}
