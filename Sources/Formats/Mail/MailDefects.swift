// The list of what was wrong with a mail: each sentence once, and not endlessly many.

struct MailDefects: Sendable {
  private(set) var sentences: [String] = []
  /// Whether a limit was reached.
  private(set) var isCut = false
  private var seen: Set<String> = []
  private static let ceiling = 64

  mutating func note(_ sentence: String) {
    guard sentences.count < Self.ceiling, seen.insert(sentence).inserted else { return }
    sentences.append(sentence)
  }

  mutating func noteLimit(_ sentence: String) {
    isCut = true
    note(sentence)
  }
}
