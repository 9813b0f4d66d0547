// A text as words and numbers with their places. Everything else only counts as what stands
// between two of them.

struct Token: Sendable {
  /// Bytes in the text of the whole reading.
  var start: Int32
  var end: Int32
  /// The number of the word in the dictionary, 0 when no dictionary has it.
  var word: Int32 = 0
  /// The longest known beginning of the word, 0 for none.
  var beginning: Int32 = 0
  /// The value of a number of at most nine digits; -1 for a word or a longer number.
  var number: Int32 = -1
  var gap: Gap = []
  var sentence: Int32 = 0
  var line: Int32 = 0
  var segment: Int32 = 0
  var capital = false
  /// A number followed by `½`.
  var half = false
  /// Stands at both ends of every segment, so that a neighbour can always be asked for.
  var isEnd = false
  /// Part of an answer on a form.
  var isForm = false
  /// Facts may be read here: somebody's own or forwarded words, before their closing lines.
  var isReadable = false

  var length: Int { Int(end - start) }
  var isNumber: Bool { number >= 0 }
}

/// A stretch of text from one source.
struct Segment: Sendable {
  var zone: Passage.Zone
  /// As evidence shows it: `body`, `subject`, `forwarded`, `form:child_age`.
  var location: String
  /// The form field that the text is the answer to.
  var field: String = ""
  /// Of a form field: which child it is about.
  var child = 0
  var tokens: Range<Int> = 0..<0
}

infix operator ..| : RangeFormationPrecedence

/// The tokens from one place up to another: empty, and never a trap, when the second lies before
/// the first or the first before the text.
func ..| (first: Int, end: Int) -> Range<Int> {
  let start = max(0, first)
  return start..<max(start, end)
}
