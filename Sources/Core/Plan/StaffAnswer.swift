// What a colleague answers to one of our mails, read from the first words of the reply. Whatever is
// not plainly one of these is a message for people.

/// The first words of a reply.
package enum StaffAnswer: Hashable, Sendable {
  /// `contact gelegd`, `gesproken met moeder`
  case contact
  /// `poging`, `geen gehoor`
  case attempt
  /// `bezoek 3 december`, `bezoek vandaag`
  case visit(CivilDate)
  /// `school ingelicht`
  case feedback
  /// `consult Jansen`
  case consult(String)
  /// `vraag …`
  case question
  /// It begins like an answer, but a doubt stands beside it: `contact gelegd? nee, voicemail`.
  case unclear
}

/// Reads the sender's own words; quoted text above or below them, the subject and a greeting do not
/// count. `today` gives a date without a year its year. Nil for any other message.
package func staffAnswer(in passages: [Passage], today: CivilDate) -> StaffAnswer? {
  let own = passages.filter { $0.zone == .own }.map(\.text).joined(separator: "\n")
  guard let line = firstLine(own) else { return nil }
  let words = answerWords(line)
  let isAsked = line.utf8.contains(UInt8(ascii: "?"))
  switch words.first {
  case "vraag": return .question
  case "consult", "consultatie":
    let name = words.dropFirst().drop { $0 == "met" || $0 == "bij" }.joined(separator: " ")
    return name.isEmpty ? .unclear : .consult(name)
  default: break
  }
  if let rest = after(visitPhrases, words) {
    return isAsked ? .unclear : visit(Array(rest), today: today)
  }
  if after(feedbackPhrases, words) != nil { return isAsked ? .unclear : .feedback }
  if after(attemptPhrases, words) != nil { return isAsked ? .unclear : .attempt }
  if let rest = after(contactPhrases, words) {
    let isDoubtful = isAsked || rest.contains { contactDoubts.contains($0) }
    return isDoubtful ? .unclear : .contact
  }
  return nil
}

/// In order: a longer phrase before its beginning.
private let contactPhrases = phrases([
  "contact gelegd", "contact gehad", "contact gemaakt", "contact geweest", "contact is gelegd",
  "contact is geweest", "contact gelukt", "er is contact geweest", "er is contact gelegd",
  "ik heb contact gehad", "ik heb contact gelegd", "heb contact gehad", "heb contact gelegd",
  "gesproken", "gezin gesproken", "ouders gesproken", "moeder gesproken", "vader gesproken",
  "gebeld en gesproken", "ik heb ze gesproken", "ik heb het gezin gesproken",
])

private let attemptPhrases = phrases([
  "poging", "geprobeerd", "geen gehoor", "niet bereikt", "nog niet bereikt",
  "voicemail ingesproken", "gebeld geen gehoor", "wel geprobeerd",
])

private let feedbackPhrases = phrases([
  "school ingelicht", "school geïnformeerd", "school geinformeerd", "school is ingelicht",
  "school is geïnformeerd", "teruggekoppeld", "terugkoppeling gedaan", "terugkoppeling gegeven",
])

private let visitPhrases = phrases([
  "bezoek", "huisbezoek", "op bezoek geweest", "ik ben op bezoek geweest",
])

/// Beside "contact" they mean that it was not made, or not with the family (K002).
private let contactDoubts: Set<String> = [
  "niet", "geen", "nog", "voicemail", "antwoordapparaat", "school", "leerkracht", "juf", "meester",
  "mentor", "ib", "huisarts", "proberen", "probeer", "morgen", "ga", "zal", "wil",
]

private func phrases(_ texts: [String]) -> [[String]] {
  texts.map { $0.split(separator: " ").map(String.init) }
}

private func after(_ phrases: [[String]], _ words: [String]) -> ArraySlice<String>? {
  phrases.first { words.starts(with: $0) }.map { words.dropFirst($0.count) }
}

/// The first line that says something, without a greeting before it.
private func firstLine(_ text: String) -> String? {
  let greetings: Set<String> = [
    "hoi", "hallo", "dag", "beste", "goedemorgen", "goedemiddag", "goedenavond", "hi", "hey",
  ]
  return text.utf8.split(separator: 0x0A).lazy.map { String(Substring($0)) }.first { line in
    let words = answerWords(line)
    guard let first = words.first else { return false }
    return !(greetings.contains(first) && words.count <= 4)
  }
}

/// Small letters; a word is of letters, digits and what stands inside a date.
private func answerWords(_ line: String) -> [String] {
  line.lowercased().unicodeScalars.split { scalar in
    !(scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-"
      || scalar == "/")
  }.map { String(String.UnicodeScalarView($0)) }.filter { $0 != "-" && $0 != "/" }
}

// MARK: Days

/// The day of a visit: `3 december`, `op 3-12-2026`, `vandaag`, `gisteren`, `geweest` for today.
private func visit(_ words: [String], today: CivilDate) -> StaffAnswer {
  let fillers: Set<String> = [
    "op", "gebracht", "geweest", "gedaan", "afgelegd", "is", "was", "d", "dd", "maandag",
    "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "gepland", "afgesproken",
    "staat", "voor",
  ]
  let rest = words.drop { fillers.contains($0) }
  if words.contains("niet") || words.contains("geen") { return .unclear }
  switch rest.first {
  case "vandaag": return .visit(today)
  case "gisteren": return .visit(today.adding(days: -1))
  case "eergisteren": return .visit(today.adding(days: -2))
  case "morgen": return .visit(today.adding(days: 1))
  case nil:
    let isDone = words.contains { ["gebracht", "geweest", "gedaan", "afgelegd"].contains($0) }
    return isDone ? .visit(today) : .unclear
  case let first?:
    return day(first, Array(rest.dropFirst()), today: today).map { .visit($0) } ?? .unclear
  }
}

private func day(_ first: String, _ rest: [String], today: CivilDate) -> CivilDate? {
  if let whole = CivilDate(first) { return whole }
  let numbers = first.split { $0 == "-" || $0 == "/" }.map { Int($0) }
  if numbers.count >= 2, let day = numbers[0], let month = numbers[1] {
    return date(day, month, numbers.count > 2 ? numbers[2] : nil, today)
  }
  guard let day = Int(first), let name = rest.first, let month = monthNumber(name) else {
    return nil
  }
  return date(day, month, rest.dropFirst().first.flatMap { Int($0) }, today)
}

/// Without a year the nearest such day, before or after today.
private func date(_ day: Int, _ month: Int, _ year: Int?, _ today: CivilDate) -> CivilDate? {
  guard (1...31).contains(day), (1...12).contains(month) else { return nil }
  let years: [Int] =
    switch year {
    case let year? where (2000...2100).contains(year): [year]
    case let year? where (0...99).contains(year): [2000 + year]
    default: [today.year - 1, today.year, today.year + 1]
    }
  return years.compactMap { CivilDate("\($0)-\(padded(month, 2))-\(padded(day, 2))") }
    .min { abs($0.dayNumber - today.dayNumber) < abs($1.dayNumber - today.dayNumber) }
}

private func monthNumber(_ name: String) -> Int? {
  let fronts = [
    "jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
  ]
  if name == "mrt" { return 3 }
  guard name.utf8.count >= 3 else { return nil }
  return fronts.firstIndex { name.hasPrefix($0) }.map { $0 + 1 }
}
