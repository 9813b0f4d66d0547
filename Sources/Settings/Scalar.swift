// The kinds of single values: how one is read from text, and how it is described to people.

import Core
import Formats

/// Why a text is no value of its kind.
struct Wrong: Error {
  /// Instead of "is `…`": for a value that must not be shown, or a reason worth naming.
  var saying: Phrase?
  var suggestion: String?

  init(_ saying: Phrase? = nil, suggestion: String? = nil) {
    self.saying = saying
    self.suggestion = suggestion
  }
}

struct Scalar<Value> {
  /// "expected …" follows: `a date such as 2026-12-21`.
  let expected: Phrase
  /// Takes the place of a faulty value, so that reading goes on. Never reaches a policy.
  let fallback: Value
  let read: (String) throws(Wrong) -> Value
}

extension Scalar where Value == String {
  /// Any text on one line. Control characters are refused: a name ends up in mail headers.
  static var text: Scalar {
    Scalar(expected: "text on one line", fallback: "") { text throws(Wrong) in
      guard text.utf8.contains(where: { $0 != 0x20 }) else { throw Wrong("is empty") }
      guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
        throw Wrong("has a line break or a control character in it")
      }
      return text
    }
  }

  /// Text of one or more lines; empty lines at the end are dropped.
  static var prose: Scalar {
    Scalar(expected: "text of one or more lines", fallback: "") { text throws(Wrong) in
      let end = text.utf8.lastIndex { $0 != 0x20 && $0 != 0x0A }
      guard let end else { throw Wrong("is empty") }
      let isPlain = text.utf8.allSatisfy { ($0 >= 0x20 && $0 != 0x7F) || $0 == 0x0A || $0 == 0x09 }
      guard isPlain else { throw Wrong("has a control character in it") }
      return String(text[...end])
    }
  }

  /// What a person, a school or a webhook is called by in other places of the configuration.
  static func identifier(_ example: String) -> Scalar {
    let expected: Phrase = "letters, digits, `-` and `_`, such as \(example)"
    return Scalar(expected: expected, fallback: "") { text throws(Wrong) in
      let isShort = (1...64).contains(text.utf8.count)
      guard isShort,
        text.utf8.allSatisfy({ isLetter($0) || isDigit($0) || $0 == 0x2D || $0 == 0x5F })
      else { throw Wrong() }
      return text
    }
  }
}

extension Scalar where Value == Int {
  static func number(_ range: ClosedRange<Int>, as words: Phrase? = nil) -> Scalar {
    let expected = words ?? "a whole number from \(range.lowerBound) to \(range.upperBound)"
    return Scalar(expected: expected, fallback: range.lowerBound) { text throws(Wrong) in
      guard let number = digits(text), range.contains(number) else { throw Wrong() }
      return number
    }
  }

  /// `0.89` becomes 89.
  static var fullTimeShare: Scalar {
    let expected: Phrase = "a part of a full week from 0.05 to 1.00"
    return Scalar(expected: expected, fallback: 100) { text throws(Wrong) in
      if let share = hundredths(text), (5...100).contains(share) { return share }
      let withPoint = text.split(separator: ",", omittingEmptySubsequences: false).joined(
        separator: ".")
      throw Wrong(suggestion: withPoint != text && hundredths(withPoint) != nil ? withPoint : nil)
    }
  }

  private static func hundredths(_ text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard (1...2).contains(parts.count), let whole = digits(parts[0]), whole <= 100 else {
      return nil
    }
    guard parts.count == 2 else { return whole * 100 }
    guard let fraction = digits(parts[1]), parts[1].utf8.count <= 2 else { return nil }
    return whole * 100 + (parts[1].utf8.count == 1 ? fraction * 10 : fraction)
  }
}

extension Scalar where Value == CivilDate {
  static var date: Scalar {
    let fallback = CivilDate(dayNumber: 0)
    return Scalar(expected: "a date such as 2026-12-21", fallback: fallback) { text throws(Wrong) in
      if let date = CivilDate(text) { return date }
      let meant = dateMeant(by: text)
      let isShaped = text.utf8.count == 10 && text.split(separator: "-").count == 3
      throw Wrong(
        isShaped && meant == nil ? "is `\(shown(text))`, a day that does not exist" : nil,
        suggestion: meant?.description)
    }
  }

  /// `21-12-2026`, `5/1/2027` and `2027-1-5`, as people write dates.
  private static func dateMeant(by text: String) -> CivilDate? {
    let parts = text.split { "-/. ".contains($0) }.compactMap { digits(String($0)) }
    guard parts.count == 3 else { return nil }
    return parts[0] > 31
      ? CivilDate(year: parts[0], month: parts[1], day: parts[2])
      : CivilDate(year: parts[2], month: parts[1], day: parts[0])
  }
}

extension Scalar where Value == TimeOfDay {
  static var time: Scalar {
    let fallback = TimeOfDay(minutes: 0)
    return Scalar(expected: "a time such as 09:00", fallback: fallback) { text throws(Wrong) in
      if let time = TimeOfDay(text) { return time }
      let parts = text.split { ":.u ".contains($0) }.compactMap { digits(String($0)) }
      guard (1...2).contains(parts.count), parts[0] < 24, parts.count == 1 || parts[1] < 60
      else { throw Wrong() }
      let minutes = parts[0] * 60 + (parts.count == 2 ? parts[1] : 0)
      throw Wrong(suggestion: TimeOfDay(minutes: minutes).description)
    }
  }
}

extension Scalar {
  /// One of a few words. `otherwise` maps what people write instead to the word it means.
  static func choice(
    _ words: KeyValuePairs<String, Value>, fallback: Value, otherwise: [String: String] = [:]
  ) -> Scalar {
    let names = words.map(\.key)
    return Scalar(expected: oneOf(names), fallback: fallback) { text throws(Wrong) in
      if let word = words.first(where: { $0.key == text }) { return word.value }
      throw Wrong(suggestion: otherwise[text.lowercased()] ?? nearest(text, in: names))
    }
  }
}

extension Scalar where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of the words that the cases are written as.
  static func word(fallback: Value) -> Scalar {
    let names = Value.allCases.map(\.rawValue)
    return Scalar(expected: oneOf(names), fallback: fallback) { text throws(Wrong) in
      if let value = Value(rawValue: text) { return value }
      throw Wrong(suggestion: nearest(text, in: names))
    }
  }
}

extension Scalar where Value == Bool {
  static var yesOrNo: Scalar {
    .choice(
      ["yes": true, "no": false], fallback: false,
      otherwise: ["true": "yes", "ja": "yes", "on": "yes", "false": "no", "nee": "no", "off": "no"])
  }
}

extension Scalar where Value == Weekday {
  static var weekday: Scalar {
    .choice(
      [
        "mo": .monday, "tu": .tuesday, "we": .wednesday, "th": .thursday, "fr": .friday,
        "sa": .saturday, "su": .sunday,
      ], fallback: .monday,
      otherwise: [
        "ma": "mo", "di": "tu", "wo": "we", "do": "th", "vr": "fr", "za": "sa", "zo": "su",
        "maandag": "mo", "dinsdag": "tu", "woensdag": "we", "donderdag": "th", "vrijdag": "fr",
        "zaterdag": "sa", "zondag": "su",
      ])
  }
}

/// `one of a, b, c`, or `a or b`.
func oneOf(_ words: [String]) -> Phrase {
  let all = words.joined(separator: ", ")
  return switch words.count {
  case 1: Phrase(verbatim: all)
  case 2: "\(words[0]) or \(words[1])"
  default: "one of \(all)"
  }
}

/// A number of digits only, at most nine of them.
func digits(_ text: String) -> Int? {
  guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy(isDigit) else { return nil }
  return Int(text)
}

func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
