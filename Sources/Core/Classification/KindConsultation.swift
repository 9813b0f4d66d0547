// A question from somebody's work that says of itself that it names nobody: anonymous, without a
// name, or about no child at all. What only weighs so stands in `ConsultationScale`.

extension KindReader {
  /// Unless somebody is referred in the same breath.
  func advice(_ question: Mark?) -> Findings? {
    guard let question, !continuation.asksAnew else { return nil }
    return Findings(
      kind: .consultation, reason: reading.text(question.first ..| question.end))
  }

  func consultation(role: Referrer.Role, isConcrete: Bool) -> Findings? {
    if role == .parent || role == .youth || role == .network { return nil }
    for index in reading.tokens.indices where reading.fields[index] == .wish {
      if reading.has(.consultation, at: index) || reading.has(.anonymous, at: index) {
        return Findings(kind: .consultation, reason: "consult gevraagd op het formulier")
      }
    }
    guard
      let strong = reading.marks.first(where: {
        $0.cue == .consultation && $0.value == 1 && reading.tokens[$0.first].isReadable
      })
        ?? anonymousQuestion(role)
        ?? (isConcrete || isAged || role == .unknown && isBusiness ? nil : plainlyGeneral())
        ?? (role == .unknown ? nil : unnamedQuestion())
    else { return nil }
    if isNamed { return nil }
    return Findings(kind: .consultation, reason: reading.text(strong.first ..| strong.end))
  }

  var isBusiness: Bool { count(.irrelevant) + count(.advertising) > 0 }

  /// "anoniem" together with a question for advice; from somebody's work any question will do.
  private func anonymousQuestion(_ role: Referrer.Role) -> Mark? {
    let isAtWork = role == .school || role == .professional
    return reading.marks.first { mark in
      guard mark.cue == .anonymous, reading.tokens[mark.first].isReadable else { return false }
      return reading.marks.contains {
        $0.cue == .consultation && reading.tokens[$0.first].isReadable
      }
        || isAtWork && asksAdvice
          && !["blijven", "blijf", "melden"].contains(reading.word(mark.end))
    }
  }

  /// "Mag ik iets voorleggen zonder te vertellen over wie het gaat?"
  private func unnamedQuestion() -> Mark? {
    for index in reading.tokens.indices
    where reading.tokens[index].isReadable && (4...7).contains(reading.tokens[index].length) {
      guard ["zonder", "geen", "niet", "liever", "voor", "niemand"].contains(reading.word(index))
      else {
        continue
      }
      if reading.word(index) == "voor", !["me", "mij", "ons"].contains(reading.word(index + 1)) {
        continue
      }
      let sentence = reading.sentence(around: index)
      let words = sentence.filter { abs($0 - index) <= 6 }.map { reading.word($0) }
      let says = words.contains { Self.naming.contains($0) }
      let names =
        words.contains { word in
          ["naam", "namen"].contains(word)
            || word == "gegevens" && reading.first(.consentRefused) == nil
        }
        && (says || (index ..| index + 3).contains { reading.word($0).hasPrefix("na") })
      let whom =
        words.contains("wie") && says
        || words.contains("niemand") && words.contains { ["noem", "noemen"].contains($0) }
      guard names || whom, asksAdvice else { continue }
      return Mark(cue: .consultation, value: 1, first: index, end: index + 1)
    }
    return nil
  }

  private static let naming: Set<String> = [
    "brengen", "breng", "inbrengen",
    "vertellen", "zeggen", "noemen", "vertel", "noem", "zeg", "geef", "geven", "vermeld",
    "vermelden", "laat", "doorgeven", "genoemd", "houd", "hou", "delen", "deel",
  ]

  private var asksAdvice: Bool {
    reading.first(.consultation) != nil
      || reading.tokens.contains { $0.gap.contains(.exclamation) && $0.sentence > 0 }
  }

  /// "Het gaat nu niet om een concreet gezin", "een algemene vraag over jullie werkwijze".
  private func plainlyGeneral() -> Mark? {
    reading.marks.first {
      $0.cue == .consultation && $0.value == 2 && reading.tokens[$0.first].isReadable
    }
  }

  /// Somebody's age in figures.
  private var isAged: Bool {
    reading.marks.contains { $0.cue == .years || $0.cue == .yearsOldAdjective }
  }

  /// Of somebody who is spoken of as "hij" or "zij".
  func isAged(_ isConcrete: Bool) -> Bool {
    isConcrete
      && reading.marks.contains { mark in
        mark.cue == .he && reading.tokens[mark.first].isReadable
          && ["hij", "zij", "ie"].contains(reading.word(mark.first))
      }
  }

  var isNamed: Bool {
    reading.tokens.indices.contains { reading.tokens[$0].isReadable && reading.fields[$0] == .name }
      || reading.marks.contains { mark in
        (mark.cue == .child) && reading.tokens[mark.first].isReadable
          && reading.tokens[mark.end].gap == .space && reading.looksLikeName(mark.end)
      }
  }
}
