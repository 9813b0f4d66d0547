// The tree that a YAML document means, with the place of every part, and the faults that refuse
// one.

/// A place in a file. Both count from 1; the column counts Unicode scalars, not bytes.
package struct YAMLPlace: Sendable, Hashable, Comparable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: YAMLPlace, right: YAMLPlace) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// One node of a document. Scalars are text: only a schema knows whether `no` is a word or a
/// refusal.
package struct YAMLNode: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    /// `quoted` is false for plain text only; quotes and `|` or `>` say that text was meant.
    case scalar(String, quoted: Bool)
    case sequence([YAMLNode])
    case mapping([YAMLEntry])
    /// A key or a list item with nothing behind it, or an empty file.
    case absent
  }

  package let place: YAMLPlace
  package let content: Content

  package init(place: YAMLPlace, content: Content) {
    self.place = place
    self.content = content
  }
}

package struct YAMLEntry: Sendable, Hashable {
  package let key: String
  package let keyPlace: YAMLPlace
  package let value: YAMLNode

  package init(key: String, keyPlace: YAMLPlace, value: YAMLNode) {
    self.key = key
    self.keyPlace = keyPlace
    self.value = value
  }
}

/// One reason why a document is refused, and what to write instead.
package struct YAMLFault: Error, Sendable, Hashable, CustomStringConvertible {
  package let place: YAMLPlace
  package let cause: Phrase
  package let hint: Phrase?

  /// `line:column: cause (hint)`
  package var description: String {
    "\(place.line):\(place.column): \(cause)" + (hint.map { " (\($0))" } ?? "")
  }
}

/// Every fault that one reading found, in the order of the file. Never empty.
package struct YAMLFaults: Error, Sendable, Hashable {
  package let faults: [YAMLFault]

  init(_ faults: [YAMLFault]) {
    self.faults = faults.sorted { $0.place < $1.place }
  }
}
