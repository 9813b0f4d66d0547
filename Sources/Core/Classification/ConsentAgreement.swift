// When a clause agrees to help: by a word for consent, or by a stand, a welcome, a wish or a
// request of a parent that is aimed at the team.

extension ConsentReader {
  func agrees(_ clauses: [ConsentClause], _ index: Int) -> Bool {
    let clause = clauses[index]
    guard !clause.isDoubtful, !clause.has(.deny), !clause.has(.no),
      !(clause.has(.refuse) && isWhole(clause))
    else { return false }
    if isPutOff(clause) { return false }
    let isActor = clause.actor == .parent || clause.actor == .young
    if clause.has(.consent) {
      // "Hoe zit dat met toestemming?"
      let isAsked =
        clause.actor == .nobody && !clause.namesParent
        && reading.isQuestion(reading.sentence(around: clause.range.lowerBound))
      return !clause.has(.ask) && !isAsked
    }
    // "Ik mocht haar naam en nummer geven", not "mogen wij jullie nummer geven?"
    if clause.has(.allow), !reading.isQuestion(reading.sentence(around: clause.range.lowerBound)),
      clause.range.contains(where: { isWriter($0) }),
      clause.range.contains(where: { Self.details.contains(reading.word($0)) })
    {
      return true
    }
    // "moeder heeft gezegd dat ik het hele verhaal mag doorzetten", "het bij jullie na mocht vragen"
    if clause.has(.allow),
      clause.isSaid && clause.hasAny(.call, .us)
        || clause.has(.call) && clause.has(.us) && clause.actor != .writer
    {
      return true
    }
    if clause.namesParent || isWithThem(clause), isJoint(clauses, index) { return true }
    if clause.namesParent, isTheirs(clause) || isOnBehalf(clause) || isTogether(clause) {
      return true
    }
    guard isActor else { return false }
    if clause.has(.agree) || stems(clause) || asksForIt(clause) || isGlad(clause) { return true }
    if clause.has(.see), sees(clause) { return true }
    if clause.has(.say) || clause.isSaid, says(clause) { return true }
    if clause.has(.like), aims(clauses, index, at: isThis(clauses, index)) { return true }
    if clause.has(.want), wantsThis(clause) { return true }
    if clause.has(.want) || clause.has(.ask), aims(clauses, index, at: false) { return true }
    return clause.has(.allow) && (clause.has(.call) || clause.has(.us))
  }

  /// "met moeder afgesproken dat ik jullie mail"
  private func isJoint(_ clauses: [ConsentClause], _ index: Int) -> Bool {
    clauses[index].has(.jointly) && aims(clauses, index, at: false)
  }

  /// "samen met hen besproken dat ik dit doe"
  private func isWithThem(_ clause: ConsentClause) -> Bool {
    clause.range.contains {
      reading.word($0) == "met" && ["hem", "haar", "hen", "ze"].contains(reading.word($0 + 1))
    }
  }

  /// "vroeg er zelf om"
  private func asksForIt(_ clause: ConsentClause) -> Bool {
    clause.has(.ask) && reading.word(clause.range.upperBound - 1) == "om"
      && clause.range.contains { ["er", "hier", "daar", "hulp"].contains(reading.word($0)) }
  }

  /// "daar zijn zij blij mee", "is er blij mee"
  private func isGlad(_ clause: ConsentClause) -> Bool {
    clause.has(.this) && isBeing(clause)
      && clause.range.contains {
        ["blij", "gelukkig", "tevreden", "content"].contains(reading.word($0))
          && ["mee", "daarmee", "hiermee"].contains(reading.word($0 + 1))
      }
  }

  /// "in nauw overleg met vader", "van haar ouders mag ik", "ik schrijf dit samen met moeder".
  private func isTogether(_ clause: ConsentClause) -> Bool {
    clause.range.contains { index in
      let opensParent = [index + 2, index + 3].contains { next in
        clause.range.contains(next) && reading.has(.parent, at: next)
      }
      guard opensParent else { return false }
      switch reading.word(index) {
      case "overleg":
        return reading.word(index + 1) == "met"
          && (index - 3 ..| index).contains { reading.word($0) == "in" }
      case "samen":
        return reading.word(index + 1) == "met" && clause.actor != .parent
          && clause.range.contains { Self.writing.contains(reading.word($0)) }
      default: return false
      }
    }
      || clause.has(.allow) && clause.range.contains(where: { isWriter($0) })
        && clause.range.contains {
          reading.word($0) == "van" && reading.any(.parent, in: $0 + 1 ..| $0 + 3)
        }
  }

  private static let writing: Set<String> = [
    "schrijf", "schrijven", "mail", "mailen", "stuur", "sturen", "meld", "melden", "vul",
    "vullen", "aanmelding", "opgesteld", "geschreven", "ingevuld",
  ]

  /// "op verzoek van moeder meld ik", "namens de ouders".
  private func isOnBehalf(_ clause: ConsentClause) -> Bool {
    clause.marks.contains { mark in
      mark.value == ConsentSense.agree.rawValue
        && ["van", "met", "namens"].contains(reading.word(mark.end - 1))
        && reading.any(CueSet(.parent, .ownChild), in: mark.end ..| mark.end + 3)
    }
  }

  /// "Het verzoek komt van moeder zelf", "gesteund door de ouders".
  private func isTheirs(_ clause: ConsentClause) -> Bool {
    guard clause.hasAny(.request, .help) || clause.has(.agree) else { return false }
    return clause.range.contains { index in
      let next = reading.has(.parent, at: index + 1) ? index + 1 : index + 2
      guard reading.starts(.parent, at: next) || reading.has(.parent, at: next) else {
        return false
      }
      switch reading.word(index) {
      case "van":
        return clause.range.contains {
          ["komt", "kwam", "gaat", "ging", "afkomstig", "wens", "idee"].contains(reading.word($0))
        }
      case "door": return clause.has(.agree)
      default: return false
      }
    }
  }

  /// "dat ze dat wel wil", "wil het graag"
  private func wantsThis(_ clause: ConsentClause) -> Bool {
    guard let want = clause.first(.want) else { return false }
    let near = (want.first - 4 ..| want.end + 4).clamped(to: clause.range)
    let words = near.map { reading.word($0) }
    return words.contains { ["dat", "dit", "het"].contains($0) }
      && words.contains { ["wel", "graag", "ook", "echt", "zelf"].contains($0) }
      && near.upperBound >= clause.range.upperBound
  }

  /// "moet nog toestemming geven", "ga ik nog vragen".
  private func isPutOff(_ clause: ConsentClause) -> Bool {
    guard let open = clause.first(.open) else { return false }
    return !["nog"].contains(reading.word(open.first)) || clause.hasAny(.consent, .ask, .agree)
  }

  /// What is wanted stands in this clause or in one that it opens: "hoopt dat jullie bellen".
  private func aims(_ clauses: [ConsentClause], _ index: Int, at this: Bool) -> Bool {
    if this { return true }
    if clauses[index].hasAny(.us, .help, .request) { return true }
    // "Ze hebben me gevraagd het voor ze aan te zwengelen."
    if clauses[index].has(.ask) {
      let words = clauses[index].range.map { reading.word($0) }
      if words.contains(where: { ["me", "mij", "ons"].contains($0) }),
        words.contains(where: { ConsentReader.asking.contains($0) }),
        !words.contains(where: { ["hoe", "waarom", "wanneer", "waar", "wat"].contains($0) })
      {
        return true
      }
    }
    // "moeder zoekt weer contact" with the child
    if clauses[index].has(.call), let want = clauses[index].first(.want),
      !reading.word(want.first).hasPrefix("zo") || reading.word(want.first).hasPrefix("zou")
    {
      return true
    }
    if clauses[index].has(.ask), index + 1 < clauses.count, isErrand(clauses[index + 1]) {
      return true
    }
    var next = index + 1
    while next < clauses.count, next - index <= 2 {
      let clause = clauses[next]
      let opens = clause.hasAny(.that, .condition, .whether)
      // "vroeg of er al iemand komt"
      if clause.has(.whether), clause.range.contains(where: { reading.word($0) == "al" }) {
        return false
      }
      if clause.has(.that),
        ["je", "jij", "u"].contains(reading.word(clause.range.lowerBound + 1))
      {
        return true
      }
      guard opens || next == index + 1 && clause.actor == clauses[index].actor else { return false }
      if opens, clause.hasAny(.us, .help, .request) || clause.has(.call) { return true }
      // "vindt het prima dat ik dit navraag"
      if clauses[index].has(.like), clause.has(.that), clause.actor == .writer { return true }
      if opens, clause.actor != .writer, !clause.marks.isEmpty { return false }
      next += 1
    }
    return false
  }

  /// "vindt het prima", and nothing about the child after it: "prima dat hij tot laat opblijft".
  private func isThis(_ clauses: [ConsentClause], _ index: Int) -> Bool {
    guard clauses[index].has(.this) || clauses[index].has(.want) else { return false }
    guard index + 1 < clauses.count, clauses[index + 1].hasAny(.that, .condition, .whether) else {
      return clauses[index].range.contains { ConsentReader.finding.contains(reading.word($0)) }
    }
    return false
  }

  /// "vroeg of ik het wilde doen"
  private func isErrand(_ clause: ConsentClause) -> Bool {
    guard clause.has(.whether), isWriter(clause.range.lowerBound + 1) else { return false }
    return clause.has(.want) && clause.range.contains { Self.errands.contains(reading.word($0)) }
  }

  private static let errands: Set<String> = [
    "doen", "regelen", "schrijven", "sturen", "mailen", "bellen", "melden", "aanmelden", "invullen",
  ]

  private func isWriter(_ index: Int) -> Bool {
    reading.starts(.speaker, at: index) || reading.starts(.we, at: index)
  }

  private static let details: Set<String> = [
    "nummer", "naam", "gegevens", "telefoonnummer", "adres", "contactgegevens", "06", "mailadres",
    "06-nummer", "verhaal",
  ]

  private static let asking: Set<String> = [
    "gevraagd", "verzocht", "vroeg", "vroegen", "klopte", "klopten", "aangeklopt",
  ]

  private static let finding: Set<String> = [
    "vindt", "vinden", "vond", "vonden", "lijkt", "leek", "wil", "willen", "vinde",
  ]

  /// What ends in a small word at the end: "stemmen met deze overdracht in", "zijn het hiermee
  /// eens", "moeder is voor".
  func stems(_ clause: ConsentClause) -> Bool {
    let last = clause.range.upperBound - 1
    if clause.has(.stem),
      clause.range.contains(where: {
        reading.word($0) == "in" && ($0 == last || reading.word($0 + 1) == "met")
      })
    {
      return true
    }
    // "moeder leest deze mail mee"
    if clause.range.contains(where: { ["leest", "lezen", "las"].contains(reading.word($0)) }),
      clause.range.contains(where: { reading.word($0) == "mee" })
    {
      return true
    }
    if let eens = clause.range.last(where: { reading.word($0) == "eens" }), isBeing(clause),
      eens == last || reading.word(eens + 1) == "met",
      !["nog", "wel", "weer", "niet"].contains(reading.word(eens - 1))
    {
      return true
    }
    switch reading.word(last) {
    case "achter", "open":
      return clause.range.contains {
        ["staat", "staan", "stond", "stonden"].contains(reading.word($0))
      }
    case "voor", "ervoor", "hiervoor": return isBeing(clause)
    default: return false
    }
  }

  /// "zijn" as a verb, not "zijn vader".
  func isBeing(_ clause: ConsentClause) -> Bool {
    clause.range.contains {
      reading.has(.toBe, at: $0) && !reading.hasAny(CueSet(.parent, .child, .sibling), at: $0 + 1)
    }
  }

  /// "zien jullie komst wel zitten".
  func sees(_ clause: ConsentClause) -> Bool {
    guard let see = clause.first(.see) else { return false }
    let rest = (see.end ..| clause.range.upperBound).map { reading.word($0) }
    return rest.contains("zitten")
      && (clause.hasAny(.us, .help, .request, .this) || rest.contains("wel"))
  }

  /// "zei meteen ja", "doe maar", "geef ons maar door".
  private func says(_ clause: ConsentClause) -> Bool {
    let from = clause.first(.say)?.end ?? clause.range.lowerBound
    return clause.marks.contains { mark in
      guard mark.first >= from else { return false }
      if mark.value == ConsentSense.yes.rawValue {
        return mark.first - from <= 4
      }
      guard mark.value == ConsentSense.imperative.rawValue else { return false }
      // "laat alsjeblieft iemand meekijken"
      if mark.first == clause.range.lowerBound, clause.has(.us) { return true }
      return (mark.end ..| min(mark.end + 4, clause.range.upperBound)).contains {
        reading.word($0) == "maar"
      }
    }
  }
}
