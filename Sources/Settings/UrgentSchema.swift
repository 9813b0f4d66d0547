// The `urgent` section of rules.yaml: groups of words, and the phrases made of them.

import Core
import Formats

func urgentSchema(_ row: Row, _ rules: inout Rules) {
  let groups = row.optionalSection("groups", groupsSchema) ?? []
  let names = groups.map(\.name)
  rules.urgentGroups = groups
  rules.urgentPhrases = row.list("phrases", .phrase(names, isUrgent: true))
  rules.urgentLookalikes = row.list("lookalikes", .oneSentence(names))
  rules.urgentDenials = row.list("denials", .oneSentence(names))
  rules.urgentExceptions = row.list("exceptions", .oneSentence(names))
  rules.urgentSettled = row.list("settled", .oneSentence(names))
  rules.urgentAhead = row.list("ahead", .oneSentence(names))
  rules.urgentNow = row.list("now", .groupWords(groups)).flatMap { $0 }
  rules.urgentWebhooks = row.referAll("webhooks", to: .webhook)
}

/// More words than this in all groups together, with groups inside groups written out, help nobody.
private let mostGroupWords = 5000

private func groupsSchema(_ row: Row) -> [WordGroup] {
  var groups: [WordGroup] = []
  var count = 0
  for name in row.keys {
    if name.contains(where: { $0 == " " || $0 == "(" || $0 == ")" }) {
      row.fault(
        at: row.place(of: name), "the group `\(shown(name))` has a space or a bracket in its name",
        "expected one word, such as wapen")
    }
    var words: [String] = []
    for item in row.list(name, .groupWords(groups), atLeast: 1) {
      words += item.filter { !words.contains($0) }
    }
    count += words.count
    groups.append(WordGroup(name: name, words: words))
  }
  if count > mostGroupWords {
    row.fault(
      at: row.place, "the groups have \(count) words together, groups inside groups written out",
      "expected at most \(mostGroupWords)")
  }
  return groups
}

extension Scalar where Value == [String] {
  /// Words with commas between them; `(name)` stands for the words of an earlier group.
  fileprivate static func groupWords(_ earlier: [WordGroup]) -> Scalar {
    let expected: Phrase = "words with commas between them, such as mes, keukenmes*"
    return Scalar(expected: expected, fallback: []) { text throws(Wrong) in
      let plain = try Scalar<String>.text.read(text)
      var words: [String] = []
      for item in plain.split(separator: ",", omittingEmptySubsequences: false) {
        let word = item.split(separator: " ").joined(separator: " ")
        guard word.hasPrefix("(") else {
          words.append(try Scalar<String>.phrase([]).read(word))
          if word.contains("…") || word.contains("...") {
            throw Wrong("has `…` or `+` in a group; those belong in a phrase")
          }
          continue
        }
        let name = String(word.dropFirst().dropLast())
        guard word.hasSuffix(")"), let group = earlier.first(where: { $0.name == name }) else {
          throw unknown(word, earlier.map(\.name))
        }
        words += group.words
      }
      return words
    }
  }
}

private func unknown(_ mark: String, _ names: [String]) -> Wrong {
  let name = String(mark.filter { $0 != "(" && $0 != ")" })
  return Wrong(
    "has `\(shown(mark))`, and there is no such group above it",
    suggestion: nearest(name, in: names).map { "(\($0))" })
}

extension Scalar where Value == String {
  /// Words, `*` at a word's end for any ending, `…` for up to five words between. In the urgent
  /// section also `(name)` for a group, `+` for parts in any order, and `&` for parts in
  /// neighbouring sentences.
  static func phrase(_ groups: [String], isUrgent: Bool = false) -> Scalar {
    let expected: Phrase = "words, such as mishandel* or mes … gepakt"
    return Scalar(expected: expected, fallback: "") { text throws(Wrong) in
      let plain = try Scalar.text.read(text)
      let words = plain.split(separator: " ").flatMap(separatingDots)
      if words.contains("*") { throw Wrong("has `*` without a word before it") }
      guard words.contains(where: { !["…", "+", "&"].contains($0) }) else {
        throw Wrong("has no word in it")
      }
      if words.first == "…" || words.last == "…" {
        throw Wrong("has `…` at an end, where it means nothing")
      }
      if words.contains(where: { $0.utf8.dropLast().contains(0x2A) }) {
        throw Wrong("has `*` inside a word; it can only stand at the end of one")
      }
      let marks = words.filter { $0 == "+" || $0 == "&" || $0.contains("(") || $0.contains(")") }
      if !isUrgent, !marks.isEmpty {
        throw Wrong("has `+`, `&` or `( )`; those mean something only in a phrase of `urgent`")
      }
      try checkMarks(words, groups)
      return words.joined(separator: " ")
    }
  }

  /// What takes an alarm back stands in one sentence; half of it alone must take nothing back.
  fileprivate static func oneSentence(_ groups: [String]) -> Scalar {
    let any = phrase(groups, isUrgent: true)
    return Scalar(expected: any.expected, fallback: any.fallback) { text throws(Wrong) in
      let words = try any.read(text)
      if words.split(separator: " ").contains("&") {
        throw Wrong("has `&`, which means something only in `phrases`; write `+`")
      }
      return words
    }
  }

  private static func checkMarks(_ words: [String], _ groups: [String]) throws(Wrong) {
    let joins = ["+", "&"]
    if joins.contains(words.first ?? "") || joins.contains(words.last ?? "") {
      throw Wrong("has `+` or `&` at an end, where it means nothing")
    }
    for (word, next) in zip(words, words.dropFirst()) where "…+&".contains(word) {
      if "…+&".contains(next) {
        throw Wrong("has two marks, `…`, `+` or `&`, without a word between")
      }
    }
    for word in words where word.contains("(") || word.contains(")") {
      guard word.hasPrefix("("), word.hasSuffix(")"), word.utf8.count > 2 else {
        throw Wrong("has a bracket that is not around the name of a group, such as (wapen)")
      }
      if !groups.contains(String(word.dropFirst().dropLast())) { throw unknown(word, groups) }
    }
    let steps = UrgentPhrase(words.joined(separator: " ")).steps
    if steps > UrgentPhrase.mostSteps {
      throw Wrong("has \(steps) parts; more than \(UrgentPhrase.mostSteps) is too many")
    }
  }

  /// `mes...gepakt` and `mes … gepakt` are the same: three words.
  private static func separatingDots(_ word: Substring) -> [String] {
    var words = [""]
    let scalars = Array(word.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let isDots =
        scalars[index] == "." && index + 2 < scalars.count
        && scalars[index + 1] == "." && scalars[index + 2] == "."
      if isDots || scalars[index] == "…" {
        words += ["…", ""]
        index += isDots ? 3 : 1
      } else {
        words[words.count - 1].unicodeScalars.append(scalars[index])
        index += 1
      }
    }
    return words.filter { !$0.isEmpty }
  }
}
