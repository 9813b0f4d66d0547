// What is said about the family's consent (Jeugdwet 7.3.4 and 7.3.5). A parent speaks for the
// child; from 16 a young person speaks for themselves.

struct ConsentReader {
  let reading: Reading
  let signal: Signal

  struct Findings {
    var consent: Consent
    var evidence: Evidence?
    /// A parent refuses.
    var isRefused = false
    /// The form says that there is consent, and the story on it says otherwise.
    var contradictsForm = false
  }

  func read(role: Referrer.Role, ages: [AgeFact], kind: Kind) -> Findings {
    guard kind == .referral || kind == .followUp else { return Findings(consent: .notNeeded) }
    // Whoever goes on about something and is nobody by their work is the family itself.
    if kind == .followUp, role == .unknown { return Findings(consent: .oneself) }
    let oldEnough = !ages.isEmpty && ages.allSatisfy { $0.min >= 16 }
    if let answer = field(oldEnough) {
      if answer.consent == .given, role == .parent || role == .youth && oldEnough {
        return Findings(consent: .oneself, evidence: answer.evidence?.valued("self"))
      }
      return role == .parent || role == .youth ? answer : told(otherwiseThan: answer, oldEnough)
    }
    switch role {
    case .parent:
      if let refused = otherParentRefuses() {
        return Findings(consent: .refused, evidence: evidence(.refused, refused), isRefused: true)
      }
      // Foster parents ask the guardian.
      if let story = clause(oldEnough), !story.isRefused,
        story.evidence?.text.lowercased().contains("voogd") ?? false
      {
        return story
      }
      if isStepparentElsewhere { return Findings(consent: .unknown) }
      let isAdult = !ages.isEmpty && ages.allSatisfy { $0.min >= 18 }
      if let mark = unaware(ofAge: isAdult) {
        return Findings(consent: .unknown, evidence: evidence(.unknown, mark))
      }
      return Findings(consent: .oneself)
    case .youth:
      if kind == .followUp, ages.isEmpty { return Findings(consent: .oneself) }
      if ages.contains(where: { $0.min >= 16 }) { return Findings(consent: .oneself) }
      // "mijn ouders weten dat ik schrijf en vinden het goed"
      if let story = clause(false), !story.isRefused { return story }
      return Findings(consent: .unknown)
    case .network where isGuardian: return Findings(consent: .oneself)
    case .school, .professional, .network, .unknown:
      return prose(oldEnough, role)
    }
  }

  /// "mijn stiefdochter die bij haar moeder woont": the parents decide.
  private var isStepparentElsewhere: Bool {
    let step = reading.marks.contains { mark in
      mark.cue == .ownChild && reading.tokens[mark.first].isReadable
        && ["stief", "bonus"].contains { reading.word(mark.end - 1).hasPrefix($0) }
    }
    return step
      && reading.people.contains { person in
        person.cue == .parent && ["haar", "zijn", "hun"].contains(reading.word(person.first - 1))
          && reading.word(person.first - 2) == "bij"
          && reading.any(.lives, in: reading.sentence(around: person.first))
      }
  }

  /// A tick set before somebody took it back, or before anybody was asked.
  private func told(otherwiseThan answer: Findings, _ oldEnough: Bool) -> Findings {
    guard answer.consent == .given || answer.consent == .oneself else { return answer }
    let story = clause(oldEnough)
    if var story, story.isRefused {
      story.contradictsForm = reading.segments.contains { $0.field == "consent" }
      return story
    }
    guard story == nil, answer.consent == .given, let mark = unasked() else { return answer }
    return Findings(
      consent: .unknown, evidence: evidence(.unknown, mark),
      contradictsForm: reading.segments.contains { $0.field == "consent" })
  }

  /// "Zijn vader, met wie ik het gezag deel, geeft geen toestemming."
  private func otherParentRefuses() -> Mark? {
    reading.marks.first { mark in
      guard mark.cue == .consentRefused, reading.tokens[mark.first].isReadable,
        reading.any(CueSet(.parent, .otherAdult), in: reading.sentence(around: mark.first))
      else { return false }
      let words = reading.text(mark.first ..| mark.end).lowercased()
      return !words.contains("zonder")
        && ["toestemming", "akkoord", "bezwaar"].contains { words.contains($0) }
    }
  }

  private func field(_ oldEnough: Bool) -> Findings? {
    for segment in reading.segments where segment.field == "consent" && !segment.tokens.isEmpty {
      let text = reading.text(segment.tokens).lowercased()
      let proof = reading.evidence(.consent, "", segment.tokens)
      if let found = judge(text, segment.tokens, proof, oldEnough) { return found }
    }
    var index = 1
    while index < reading.tokens.count - 1 {
      guard reading.fields[index] == .consent, !reading.isForm(index) else {
        index += 1
        continue
      }
      var end = index
      while reading.fields[end] == .consent, !reading.tokens[end].isEnd { end += 1 }
      if let found = judge(
        reading.text(index ..| end).lowercased(), index ..| end,
        reading.evidence(.consent, "", index ..| end), oldEnough)
      {
        return found
      }
      index = end
    }
    return nil
  }

  private func judge(_ text: String, _ range: Range<Int>, _ proof: Evidence, _ oldEnough: Bool)
    -> Findings?
  {
    let first = text.prefix { $0.isLetter }
    let isOwn =
      oldEnough
      && (text.contains("zelf") || text.contains("jongere") || text.contains("leerling"))
    if isOwn, first == "ja" {
      return Findings(consent: .oneself, evidence: proof.valued(Consent.oneself.rawValue))
    }
    if ["nee", "no", "false", "geweigerd"].contains(first)
      || reading.any(.consentRefused, in: range)
    {
      if reading.any(.consentUnasked, in: range) || text.contains("nog") {
        return Findings(consent: .unknown, evidence: proof.valued("unknown"))
      }
      return Findings(consent: .refused, evidence: proof.valued("refused"), isRefused: true)
    }
    if text.contains("nog niet") || text.contains("onbekend") || text.contains("weet ik niet")
      || reading.any(.consentUnasked, in: range) || text.contains("deels")
      || text.contains("één ouder")
    {
      return Findings(consent: .unknown, evidence: proof.valued("unknown"))
    }
    if [
      "ja", "yes", "true", "akkoord", "gegeven", "beide", "ouders", "moeder", "vader", "mondeling",
      "schriftelijk", "wel",
    ].contains(first)
      || reading.any(.consentGiven, in: range) || text.contains("ja")
    {
      let consent: Consent = isOwn ? .oneself : .given
      return Findings(consent: consent, evidence: proof.valued(consent.rawValue))
    }
    return nil
  }

  /// "De ouders weten nog van niets": a denial soon after, in the same breath.
  private func isTakenBack(_ mark: Mark) -> Bool {
    for index in mark.end..<min(mark.end + 5, reading.tokens.count) {
      let token = reading.tokens[index]
      guard token.sentence == reading.tokens[mark.first].sentence,
        token.gap.isDisjoint(with: .clause), !["dat", "en", "maar"].contains(reading.word(index))
      else { return false }
      if ["niet", "niets", "niks", "nergens", "nooit", "geen"].contains(reading.word(index)) {
        return true
      }
    }
    return false
  }

  /// "De studente weet dat ik het vraag, moeder niet."
  private func isOneOfTwo(_ mark: Mark) -> Bool {
    let sentence = reading.sentence(around: mark.first)
    return (mark.end ..| sentence.upperBound).contains { index in
      reading.starts(.parent, at: index)
        && ["niet", "nog"].contains(reading.word(index + 1))
        && !reading.tokens[index].gap.isDisjoint(with: .clause)
    }
  }

  private func prose(_ oldEnough: Bool, _ role: Referrer.Role) -> Findings {
    var unasked: Mark?
    for mark in reading.marks where reading.tokens[mark.first].isReadable {
      // From 16 the young person decides, whatever the parents want.
      if mark.cue == .youthAgrees, oldEnough, !isNegated(mark) {
        return Findings(consent: .oneself, evidence: evidence(.oneself, mark))
      }
      if mark.cue == .consentUnasked { unasked = unasked ?? mark }
    }
    if let story = clause(oldEnough, role: role) { return story }
    if let unasked { return Findings(consent: .unknown, evidence: evidence(.unknown, unasked)) }
    if let informed = reading.first(.informed), isByParent(informed), !isNegated(informed),
      !isTakenBack(informed), !isOneOfTwo(informed)
    {
      return Findings(consent: .given, evidence: evidence(.given, informed))
    }
    return Findings(consent: .unknown)
  }

  /// "hebben mijn vrouw en ik de voogdij over onze kleinzoon"
  private var isGuardian: Bool {
    reading.marks.contains { mark in
      guard mark.cue == .permanent, reading.tokens[mark.first].isReadable,
        reading.text(mark.first ..| mark.end).lowercased().contains("voogd")
      else { return false }
      return reading.any(CueSet(.speaker, .we), in: reading.sentence(around: mark.first))
    }
  }

  private func evidence(_ consent: Consent, _ mark: Mark) -> Evidence {
    let sentence = reading.sentence(around: mark.first)
    let range = max(sentence.lowerBound, mark.first - 4) ..| min(sentence.upperBound, mark.end + 3)
    return reading.evidence(.consent, consent.rawValue, range)
  }

  private func isNegated(_ mark: Mark) -> Bool {
    let start = reading.clauseStart(mark.first)
    return (max(start, mark.first - 3) ..| mark.first).contains {
      ["niet", "geen", "nog", "zonder", "nooit"].contains(reading.word($0))
        && !["maar", "alleen"].contains(reading.text($0 + 1 ..| $0 + 2).lowercased())
    } || reading.has(.negation, at: mark.end)
  }

  /// Parents, the family, or the words themselves name who consents.
  private func isByParent(_ mark: Mark) -> Bool {
    let sentence = reading.sentence(around: mark.first)
    let words = reading.text(mark.first ..| mark.end).lowercased()
    if ["toestemming", "akkoord", "instemming"].contains(where: { words.contains($0) }) {
      return true
    }
    // "ik weet dat jullie"
    if reading.hasAny(CueSet(.speaker, .we), at: mark.first - 1) { return false }
    return reading.any(CueSet(.parent, .family, .he, .they, .relative), in: sentence)
  }
}

extension Evidence {
  func valued(_ value: String) -> Evidence {
    var copy = self
    copy.value = value
    return copy
  }
}
