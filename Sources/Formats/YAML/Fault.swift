// A fault in a file that people write: where, what is wrong, and what to write instead.

package struct Fault: Error, Sendable, Hashable, CustomStringConvertible {
  package let file: String
  /// Both from 1; the column counts Unicode scalars.
  package let line: Int
  package let column: Int
  package let cause: Phrase
  package let hint: Phrase?

  package init(file: String, place: YAMLPlace, cause: Phrase, hint: Phrase? = nil) {
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
