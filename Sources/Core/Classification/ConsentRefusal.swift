// When a clause refuses help, and who speaks in a clause.

extension ConsentReader {
  func refuses(_ clauses: [ConsentClause], _ index: Int) -> Bool {
    let clause = clauses[index]
    // "ouders nog niet gesproken en ook geen toestemming"
    if clause.has(.consent), clause.has(.deny),
      unasked(in: reading.sentence(around: clause.range.lowerBound)) != nil
    {
      return false
    }
    if takesBack(clause), clauses.contains(where: { $0.actor == .parent }) { return true }
    if saysNo(clause) { return true }
    // From 16 the young person may refuse.
    let isYoung = clause.actor == .young && clause.hasAny(.consent, .us, .help, .request)
    guard clause.actor == .parent || isYoung, !clause.isDoubtful else { return false }
    if let open = clause.first(.open), reading.word(open.first) == "nog" { return false }
    let isAimed =
      clause.hasAny(.us, .help, .request, .consent)
      || index + 1 < clauses.count && clauses[index + 1].has(.that)
        && clauses[index + 1].hasAny(.us, .help, .request)
    if clause.has(.refuse), !clause.has(.deny), isAimed || isOpposed(clause) {
      return isWhole(clause)
    }
    if clause.has(.no), !clause.has(.deny), clause.has(.say) || clause.isSaid { return true }
    guard let denial = clause.first(.deny) else { return false }
    let isWilled =
      clause.has(.want) || clause.isSaid || letsKnow(clause)
      || clause.range.contains {
        ["moet", "moeten", "hoeft", "hoeven", "hoefde", "hoefden"].contains(reading.word($0))
      }
    if isWilled, isAimed { return true }
    // "dat zij dit absoluut niet wil"
    if clause.has(.want), clause.has(.this), wantsNone(clause, denial) { return true }
    if clause.has(.agree) { return true }
    // "oma ziet het niet meer zitten om hem elke ochtend te wekken"
    if clause.has(.see), sees(clause), isAimed || index + 1 == clauses.count { return true }
    // "ouders zien niets in hulp van buiten"
    if clause.has(.see), reading.word(denial.end) == "in", isAimed { return true }
    if clause.has(.consent) { return true }
    if clause.has(.allow), clause.has(.call) || clause.has(.us) {
      return near(clause, denial, .call) || near(clause, denial, .us)
    }
    if clause.has(.like) || clause.has(.unneeded) { return clause.hasAny(.help, .request, .us) }
    return false
  }

  /// "laten weten geen prijs te stellen op jullie hulp"
  private func letsKnow(_ clause: ConsentClause) -> Bool {
    clause.first(.say).map { ["weten", "weet"].contains(reading.word($0.end - 1)) } ?? false
  }

  /// "… zeiden de ouders nee", whatever was asked before it.
  private func saysNo(_ clause: ConsentClause) -> Bool {
    guard let say = clause.first(.say), let no = clause.first(.no), no.first > say.first,
      !clause.has(.deny)
    else { return false }
    return reading.any(.parent, in: say.end ..| no.first) && no.first - say.end <= 4
  }

  /// "moeder belde dat wij de aanmelding moeten intrekken"
  private func takesBack(_ clause: ConsentClause) -> Bool {
    clause.has(.refuse) && clause.hasAny(.request, .consent) && !clause.has(.deny)
      && clause.marks.contains {
        ["intrekken", "ingetrokken", "trekken", "trekt"].contains(reading.word($0.first))
      }
  }

  /// "verbiedt ons", "is er faliekant op tegen".
  private func isOpposed(_ clause: ConsentClause) -> Bool {
    guard let refuse = clause.first(.refuse) else { return false }
    let word = reading.word(refuse.end - 1)
    if word.hasPrefix("verb") {
      return (refuse.end ..| refuse.end + 3).contains {
        ["ons", "mij", "me", "school", "jullie"].contains(reading.word($0))
      }
    }
    return word == "tegen" && refuse.end == clause.range.upperBound && isBeing(clause)
      || [
        "afhouden", "afhoudt", "af", "faliekant", "mordicus", "ertegen", "hiertegen", "wachten",
        "dicht",
      ].contains(word)
  }

  /// "wijst" needs its "af".
  func isWhole(_ clause: ConsentClause) -> Bool {
    guard let refuse = clause.first(.refuse) else { return false }
    guard ["wijst", "wijzen", "wees", "wezen", "tegen"].contains(reading.word(refuse.first)) else {
      return true
    }
    if reading.word(refuse.first) == "tegen" { return isBeing(clause) && !clause.has(.yes) }
    return (refuse.end ..| clause.range.upperBound).contains { reading.word($0) == "af" }
  }

  /// "wil dit niet", not "wil dat hij niet …".
  private func wantsNone(_ clause: ConsentClause, _ denial: Mark) -> Bool {
    guard let want = clause.first(.want) else { return false }
    return abs(denial.first - want.first) <= 3
      && (denial.end == clause.range.upperBound || want.end == clause.range.upperBound)
  }

  private func near(_ clause: ConsentClause, _ denial: Mark, _ sense: ConsentSense) -> Bool {
    clause.marks.contains {
      $0.value == sense.rawValue && (0...4).contains($0.first - denial.end)
    }
  }
}

/// Who speaks in a clause: a parent by name or as "ze", the young person, or the writer.
struct ConsentPersons {
  let reading: Reading
  let role: Referrer.Role
  let oldEnough: Bool
  /// The parent mentioned last: its sentence and whether it was a mother or a father.
  private var parent: (sentence: Int32, gender: Int32, isSubject: Bool)?
  /// How far the people of the text were looked at.
  private var next = 0

  init(reading: Reading, role: Referrer.Role, oldEnough: Bool) {
    self.reading = reading
    self.role = role
    self.oldEnough = oldEnough
  }

  /// Takes note of the parents mentioned before this token.
  mutating func reach(_ index: Int) {
    while next < reading.people.count, reading.people[next].first < index {
      let person = reading.people[next]
      if person.cue == .parent, reading.tokens[person.first].isReadable {
        parent = (
          reading.tokens[person.first].sentence, person.value,
          reading.isSentenceStart(person.first) || reading.isSentenceStart(person.first - 1)
        )
      }
      next += 1
    }
  }

  func namesParent(_ clause: Range<Int>) -> Bool { clause.contains { parentGender($0) != nil } }

  mutating func actor(_ clause: Range<Int>) -> ConsentClause.Actor? {
    var found: ConsentClause.Actor?
    for index in clause {
      let sentence = reading.tokens[index].sentence
      if let gender = parentGender(index) {
        parent = (sentence, gender, reading.isSentenceStart(index))
        found = found ?? .parent
        if found == .young { found = .parent }
      } else if reading.starts(.he, at: index) {
        found = found ?? pronoun(index, sentence)
      } else if reading.starts(.they, at: index) || isAnswer(index) || isBoth(index, clause) {
        found = found ?? (isRecent(sentence) ? .parent : nil)
      } else if index == clause.lowerBound, reading.word(index) == "die",
        parent?.sentence == sentence
      {
        found = .parent
      } else if reading.starts(.speaker, at: index) || reading.starts(.we, at: index) {
        // "ouders en ik"
        if found == .parent, reading.word(index - 1) == "en" { continue }
        if found == nil || found == .parent { found = .writer }
      } else if oldEnough, index - clause.lowerBound <= 3, reading.starts(.child, at: index) {
        found = found ?? .young
      }
    }
    return found
  }

  /// "Haar antwoord was: nee".
  private func isAnswer(_ index: Int) -> Bool {
    guard reading.starts(.consentWord, at: index),
      Self.stances.contains(reading.word(index))
    else { return false }
    return ["haar", "zijn", "hun"].contains(reading.word(index - 1))
  }

  private static let stances: Set<String> = [
    "antwoord", "reactie", "zegen", "wens", "verzoek", "goedkeuring", "instemming", "medewerking",
    "akkoord", "fiat",
  ]

  /// "Beiden zijn bereid".
  private func isBoth(_ index: Int, _ clause: Range<Int>) -> Bool {
    index - clause.lowerBound <= 1 && reading.begins(index, "ab")
      && ["beiden", "allebei", "beide"].contains(reading.word(index))
      && !reading.hasAny(CueSet(.child, .children, .sibling, .siblings), at: index + 1)
  }

  private func isRecent(_ sentence: Int32) -> Bool {
    parent.map { sentence - $0.sentence <= 3 } ?? false
  }

  private func pronoun(_ index: Int, _ sentence: Int32) -> ConsentClause.Actor? {
    let value = reading.value(.he, at: index) ?? 0
    // From 16 "hij" after "zijn ouders" is the young person, and so is "hij zelf".
    let isOther =
      parent.map { $0.gender == 0 || !$0.isSubject && $0.sentence != sentence } ?? false
    let isSelf =
      reading.word(index).hasSuffix("zelf")
      || (index + 1 ..| index + 3).contains { reading.word($0) == "zelf" }
    if oldEnough, role != .network, isOther || isSelf { return .young }
    if let parent, isRecent(sentence), value == 2 || parent.gender != 2,
      value == 1 || parent.gender != 1 || value == 2 && oldEnough == false
    {
      return .parent
    }
    return oldEnough ? .young : nil
  }

  /// Nil when nobody who may decide is mentioned here.
  private func parentGender(_ index: Int) -> Int32? {
    if let mark = reading.mark(.parent, at: index) { return mark.value }
    if reading.starts(.family, at: index) { return 0 }
    if role == .network, let kin = reading.mark(.otherAdult, at: index),
      reading.word(kin.first) == "mijn"
    {
      switch reading.word(kin.end - 1) {
      case "zus": return 2
      case "broer": return 1
      default: break
      }
    }
    if role == .network || reading.first(.permanent) != nil {
      if let mark = reading.mark(.relative, at: index) { return mark.value }
      if reading.starts(.ownChild, at: index) { return 0 }
    }
    guard reading.begins(index, "bcegimpsvz") else { return nil }
    switch reading.word(index) {
    case "mevrouw" where !reading.tokens[index + 1].capital: return 2
    case "meneer" where !reading.tokens[index + 1].capital: return 1
    case "cliente", "pati\u{EB}nte", "patiente": return 2
    case "gezagdragers", "gezagdrager", "gezaghebbenden", "gezaghebbende": return 0
    case "voogd", "gezinsvoogd", "grootouders", "ieder", "iedereen", "betrokkenen": return 0
    case "partner", "stel", "echtpaar", "partijen", "pati\u{EB}nt", "zwangere": return 0
    default: return nil
    }
  }
}
