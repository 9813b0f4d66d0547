// The small language of the urgent phrases. `(wapen)` is any word of that group, `…` leaves room
// for five words, `+` joins parts that may stand in any order in one sentence, `&` parts that may
// stand in sentences near each other.

/// A word or phrase that counts for the group that is written as `(name)`.
package struct WordGroup: Hashable, Sendable {
  package var name: String
  /// Words, `*` at the end of one for any ending. Groups inside the group are written out.
  package var words: [String]

  package init(name: String, words: [String]) {
    self.name = name
    self.words = words
  }
}

/// One phrase in its parts, `mes … keel + (nu)`.
package struct UrgentPhrase: Hashable, Sendable {
  package enum Element: Hashable, Sendable {
    /// One or more words that stand next to each other.
    case words(String)
    /// Any word of the group of this name.
    case group(String)
  }

  package struct Step: Hashable, Sendable {
    package var element: Element
    /// The number of other words that may stand between it and the step before.
    package var reach: Int
  }

  /// The number of words that `…` stands for at most.
  static let reach = 5
  /// The parts of `+` stand in one sentence and are this many words apart at most.
  static let span = 14
  /// The parts of `&` are this many sentences apart at most.
  static let scene: Int32 = 6
  /// So many sentences after a sign the writer may say that it is over.
  static let settling: Int32 = 3
  /// A story of long ago goes on for so many sentences without another word of its time.
  static let story: Int32 = 2
  /// More steps in one phrase help nobody, and would make looking for it slow.
  package static let mostSteps = 6

  /// Joined by `+`, each of steps in order.
  package var parts: [[Step]] = []

  /// The parts between `&`, each a phrase of its own; one where there is none.
  static func scenes(_ text: String) -> [UrgentPhrase] {
    text.split(separator: "&").map { UrgentPhrase(String($0)) }
  }

  package var steps: Int { parts.reduce(0) { $0 + $1.count } }

  /// Reads words, `…`, `+` and `(name)`, all with spaces between.
  package init(_ text: String) {
    var steps: [Step] = []
    var words: [Substring] = []
    var reach = 0
    func add(_ element: Element) {
      steps.append(Step(element: element, reach: steps.isEmpty ? 0 : reach))
      reach = 0
    }
    func close() {
      if words.contains(where: { !PhraseTree.split(String($0)).isEmpty }) {
        add(.words(words.joined(separator: " ")))
      }
      words = []
    }
    for word in text.split(separator: " ") {
      switch word {
      case "…":
        close()
        reach = UrgentPhrase.reach
      case "+", "&":
        close()
        if !steps.isEmpty { parts.append(steps) }
        steps = []
      case let mark where mark.hasPrefix("(") && mark.hasSuffix(")"):
        close()
        add(.group(String(mark.dropFirst().dropLast())))
      default: words.append(word)
      }
    }
    close()
    if !steps.isEmpty { parts.append(steps) }
  }
}
