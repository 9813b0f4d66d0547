// Weighs a message from somebody's work: do they ask for themselves — how to act, what the team
// does — or do they bring somebody who is to be helped? A name, a home, consent and a wish for help
// weigh for the second; then it is a referral, however many questions stand in it.

struct ConsultationScale {
  let reading: Reading
  let signal: Signal
  let referrer: Referrer
  let isHoused: Bool
  /// An age of somebody in particular stands in it.
  let isAged: Bool

  /// Words of business stand in it.
  let isBusiness: Bool

  /// The words of the question when the first side is the heavier.
  func question() -> Mark? {
    guard isAtWork, !isHoused else { return nil }
    let own = ownQuestions()
    let general = generalQuestions()
    guard let first = own.first ?? general.first else { return nil }
    var weight = (own.isEmpty ? 0 : 2) + (general.isEmpty ? 0 : 2)
    if own.count + general.count > 1 { weight += 1 }
    if reading.first(.consultation) != nil { weight += 1 }
    if isAboutNobody { weight += 2 }
    weight += isAged ? -2 : 1
    return weight >= 3 && (isAboutNobody || !isForFamily) ? mark(first) : nil
  }

  /// Where nobody is spoken of any question is a general one.
  func anyQuestion() -> Mark? {
    guard isAtWork, !isHoused, !isAged, !isBusiness, isAboutNobody else { return nil }
    let first = reading.tokens.indices.first { index in
      guard reading.tokens[index].isReadable, reading.isSentenceStart(index) else { return false }
      let sentence = reading.sentence(around: index)
      return sentence.count >= 3 && reading.isQuestion(sentence) && !isRequest(sentence)
    }
    return first.map(mark)
  }

  /// "Zou jij het plan willen nakijken?" asks something to be done; "willen jullie meedenken?" does
  /// not.
  private func isRequest(_ sentence: Range<Int>) -> Bool {
    // "zou jij eerst bellen of eerst praten?"
    if sentence.contains(where: {
      Self.advising.contains(reading.word($0)) || reading.word($0) == "of"
    }) {
      return false
    }
    return reading.readers.contains { reader in
      sentence.contains(reader) && reader - sentence.lowerBound <= 3
        && [reader - 1, reader + 1].contains { Self.requesting.contains(reading.word($0)) }
    }
  }

  private static let advising: Set<String> = [
    "meedenken", "meepraten", "adviseren", "uitleggen", "vertellen", "sparren", "toelichten",
  ]
  private static let requesting: Set<String> = [
    "kun", "kunt", "kan", "kunnen", "wil", "wilt", "willen", "zou", "zouden", "mag",
  ]

  private func mark(_ index: Int) -> Mark {
    let sentence = reading.sentence(around: index)
    return Mark(cue: .consultation, value: 0, first: sentence.lowerBound, end: sentence.upperBound)
  }

  private var isAtWork: Bool {
    switch referrer.role {
    case .school, .professional: return true
    case .network: return referrer.function == "club"
    case .parent, .youth, .unknown: return false
    }
  }

  // MARK: Questions

  /// "Moet ik dit bespreken?", "hoe pak je dat aan", "wat kunnen wij ouders meegeven".
  private func ownQuestions() -> [Int] {
    var found: [Int] = []
    var last: Int32 = -1
    for index in speakers() where reading.tokens[index].sentence != last {
      guard isAsked(index), !isAboutMeeting(index) else { continue }
      last = reading.tokens[index].sentence
      found.append(index)
    }
    return found
  }

  /// Where somebody speaks of themselves or of anyone: "ik", "wij", "je", "men".
  private func speakers() -> [Int] {
    let own = reading.marks.filter {
      ($0.cue == .speaker || $0.cue == .we) && reading.tokens[$0.first].isReadable
    }.map(\.first)
    return (own + reading.readers.filter { reading.word($0) == "je" }).sorted()
  }

  /// A verb before it at the start of a question, or a word that asks before both.
  private func isAsked(_ index: Int) -> Bool {
    let sentence = reading.sentence(around: index)
    let verb = index - 1
    if sentence.contains(verb), Self.acting.contains(reading.word(verb)) {
      let opens =
        verb == sentence.lowerBound || reading.tokens[verb].gap != .space
        || ["en", "of", "maar", "dan", "nou", "dus"].contains(reading.word(verb - 1))
      if opens, reading.isQuestion(sentence) { return true }
    }
    return (index - 4 ..| index).contains { asking in
      guard sentence.contains(asking), Self.asking.contains(reading.word(asking)) else {
        return false
      }
      // "over wie wij spraken" asks nothing.
      if ["wie", "waar"].contains(reading.word(asking)), !reading.isQuestion(sentence) {
        return false
      }
      // "hoe ver je gaat", not "hoe het gaat, want ik".
      return !(asking + 1 ..| index).contains {
        !reading.tokens[$0].gap.isDisjoint(with: .clause)
          || reading.hasAny(CueSet(.he, .parent, .child), at: $0)
      } && reading.tokens[index].gap.isDisjoint(with: .clause)
    }
  }

  /// "Wanneer kan ik je bellen?", "wat kan ik voor hem doen": about a call, or about somebody.
  private func isAboutMeeting(_ index: Int) -> Bool {
    let rest = index ..| reading.clauseEnd(index)
    return rest.contains { Self.meeting.contains(reading.word($0)) }
  }

  private static let acting: Set<String> = [
    "moet", "moeten", "kan", "kunnen", "mag", "mogen", "zal", "zullen", "doe", "doen", "zeg",
    "vraag", "hou", "houd", "bel", "bellen", "pak", "pakken", "begin", "ga", "gaan", "laat",
    "laten", "geef", "geven", "meld", "melden", "vul", "stuur", "reageer", "leg", "noteer",
  ]
  private static let asking: Set<String> = [
    "hoe", "wat", "wanneer", "waar", "welke", "wie", "waarmee", "hoever", "welk", "hoeveel",
  ]
  private static let meeting: Set<String> = [
    "bereiken", "bereik", "aanmelden", "aanmeld", "verwachten", "verwacht", "spreken", "langskomen",
    "terecht", "weet", "denk", "zie",
  ]

  /// "Hebben jullie een stappenplan?", "Hoe werken jullie?": what the team has or does; not "kunnen
  /// jullie helpen", which asks it to.
  private func generalQuestions() -> [Int] {
    var found: [Int] = []
    var last: Int32 = -1
    for index in reading.readers where reading.tokens[index].sentence != last {
      let sentence = reading.sentence(around: index)
      guard reading.isQuestion(sentence) else { continue }
      let before = reading.word(index - 1) == "van" ? index - 3 : index - 1
      let verbs = [before - 1, before].filter { sentence.contains($0) }
      let isTold =
        verbs.contains { Self.having.contains(reading.word($0)) }
        || sentence.contains { ["bieden", "adviseren", "aanraden"].contains(reading.word($0)) }
      guard isTold, !isAboutOne(sentence) else { continue }
      last = reading.tokens[index].sentence
      found.append(index)
    }
    return found
  }

  private static let having: Set<String> = [
    "hebben", "hebt", "heeft", "heb", "geven", "geeft", "geef", "doen", "doet", "doe", "bieden",
    "biedt", "weten", "weet", "hanteren", "hanteert", "werken", "werkt", "stoppen", "adviseren",
    "adviseert", "vinden", "vindt", "vind", "raden", "raadt", "raad", "organiseren", "verzorgen",
    "kennen", "kent", "ken", "lezen", "lees", "zien", "ziet", "gaan", "gaat", "gebruiken",
    "gebruikt", "pak", "pakken", "pakt", "begin", "beginnen", "los", "lossen", "wordt", "worden",
    "denken", "denk", "denkt", "rekenen",
  ]

  private func isAboutOne(_ sentence: Range<Int>) -> Bool {
    sentence.contains { index in
      reading.hasAny(CueSet(.he, .family, .ownChild), at: index)
        || ["hem", "haar", "hun", "al", "contact"].contains(reading.word(index))
        || reading.mark(.parent, at: index).map { $0.value != 0 } ?? false
    }
  }

  // MARK: Somebody to be helped

  /// Nobody in particular is spoken of, only pupils and parents as such.
  private var isAboutNobody: Bool {
    if isAged || reading.first(.family) != nil { return false }
    return !reading.people.contains { person in
      guard reading.tokens[person.first].isReadable else { return false }
      switch person.cue {
      case .child, .sibling, .multiple: return !isSupposed(person.first)
      case .parent: return person.value != 0
      default: return false
      }
    }
  }

  /// "als een kind", "stel, een leerling", "geen kind".
  private func isSupposed(_ index: Int) -> Bool {
    (index - 4 ..| index).contains { Self.supposing.contains(reading.word($0)) }
  }

  static let supposing: Set<String> = [
    "niet", "geen", "elk", "ieder", "als", "\u{E1}ls", "indien", "wanneer", "mocht", "stel", "zo'n",
  ]

  /// Consent or a refusal was asked, parents want help, or somebody is sought who comes.
  private var isForFamily: Bool {
    if reading.first(.bornLabel) != nil { return true }
    let consent = ConsentReader(reading: reading, signal: signal)
    return consent.clause(false, role: referrer.role) != nil
  }
}
