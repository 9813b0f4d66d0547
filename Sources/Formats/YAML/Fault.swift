// A fault in a file that people write: where, what is wrong, and what to write instead.

package struct Fault: Error, Sendable, Hashable, CustomStringConvertible {
  package let file: String
  /// Both from 1; the column counts Unicode scalars.
  package let line: Int
  package let column: Int
  package let cause: String
  package let hint: String?

  package init(file: String, place: YAMLPlace, cause: String, hint: String? = nil) {
    self.file = file
    line = place.line
    column = place.column
    self.cause = cause
    self.hint = hint
  }

  /// `file:line:column: cause (hint)`, the form that editors can jump to.
  package var description: String {
    "\(file):\(line):\(column): \(cause)" + (hint.map { " (\($0))" } ?? "")
  }
}

/// A value that remembers where it was written, for checks that need more than one place or file.
package struct Placed<Value> {
  package let value: Value
  package let file: String
  package let place: YAMLPlace
  /// The way to it, such as `schools[2].contact`; lists count from 1.
  package let path: String
  /// True when what was written is faulty or missing: the value is harmless, its fault is reported.
  package let isStandIn: Bool

  /// The fault with the path before the cause, such as "`schools[2].contact`: unknown person".
  package func fault(_ cause: String, hint: String? = nil) -> Fault {
    Fault(file: file, place: place, cause: "`\(path)`: \(cause)", hint: hint)
  }
}

extension Placed: Sendable where Value: Sendable {}
