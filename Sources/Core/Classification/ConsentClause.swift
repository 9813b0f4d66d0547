// Consent that no fixed phrase tells: a sentence in clauses, in each who speaks, what they think of
// it and whether something denies it or puts it off. The words stand in a table.

/// A part of a sentence between commas and conjunctions, with the words of consent in it.
struct ConsentClause {
  enum Actor { case nobody, parent, young, writer }
  var range: Range<Int>
  var marks: [Mark] = []
  var senses: Set<ConsentSense> = []
  var actor = Actor.nobody
  /// "of ouders akkoord zijn", "zodra moeder het goed vindt".
  var isDoubtful = false
  /// A parent was said to speak earlier in the sentence, or from 16 the young person.
  var isSaid = false
  var isSaidByYoung = false
  var namesParent = false

  func has(_ sense: ConsentSense) -> Bool { senses.contains(sense) }
  func hasAny(_ any: ConsentSense...) -> Bool { any.contains(where: senses.contains) }

  func first(_ sense: ConsentSense) -> Mark? { marks.first { $0.value == sense.rawValue } }
}

extension ConsentReader {
  /// "Zijn moeder zei dat ik haar nummer aan jullie mag geven", "Vader heeft geen gesprek gewild".
  func clause(_ oldEnough: Bool, role: Referrer.Role = .unknown) -> Findings? {
    var given: Findings?
    var persons = ConsentPersons(reading: reading, role: role, oldEnough: oldEnough)
    for (sentence, marks) in sentences() {
      persons.reach(sentence.lowerBound)
      let clauses = clauses(sentence, marks, &persons)
      for index in clauses.indices {
        let evidence = reading.evidence(.consent, "", sentence)
        // "wilden eerst geen hulp maar hebben nu ja gezegd"
        if refuses(clauses, index),
          !(index + 1 ..| clauses.count).contains(where: { agrees(clauses, $0) })
        {
          return Findings(
            consent: .refused, evidence: evidence.valued(Consent.refused.rawValue), isRefused: true)
        }
        let rest = clauses[index].range.lowerBound ..| sentence.upperBound
        if given == nil, !reading.any(.consentUnasked, in: rest), !waitsForCustody(rest),
          agrees(clauses, index)
        {
          let isOwn = clauses[index].actor == .young || oldEnough && isOwn(clauses, index)
          let consent: Consent = isOwn ? .oneself : .given
          given = Findings(consent: consent, evidence: evidence.valued(consent.rawValue))
        }
      }
    }
    return given
  }

  /// "maar moeder heeft het gezag en die heb ik nog niet gesproken"
  private func waitsForCustody(_ rest: Range<Int>) -> Bool {
    rest.contains { reading.word($0) == "gezag" } && unasked(in: rest) != nil
  }

  /// From 16 what nobody else is said to agree to is their own: "ik mocht zijn nummer geven".
  private func isOwn(_ clauses: [ConsentClause], _ index: Int) -> Bool {
    clauses[index].actor != .parent && (!clauses[index].isSaid || clauses[index].isSaidByYoung)
      && !clauses.contains { $0.namesParent }
  }

  /// Every sentence of running text with the words of consent in it; of overlapping phrases the
  /// longest.
  private func sentences() -> [(Range<Int>, [Mark])] {
    var found: [(Range<Int>, [Mark])] = []
    var cover = 0..<0
    for mark in reading.marks where mark.cue == .consentWord {
      guard isTold(mark.first) else { continue }
      let span = mark.first ..| mark.end
      if span != cover, span.lowerBound >= cover.lowerBound, mark.end <= cover.upperBound {
        continue
      }
      if mark.end > cover.upperBound { cover = span }
      if let last = found.last, last.0.contains(mark.first) {
        found[found.count - 1].1.append(mark)
      } else {
        found.append((reading.sentence(around: mark.first), [mark]))
      }
    }
    return found
  }

  /// In running text, or behind "Ouders:" on a line of its own.
  private func isTold(_ index: Int) -> Bool {
    if reading.isForm(index) { return false }
    if reading.tokens[index].isReadable { return true }
    if case .referrer = reading.fields[index] { return true }
    return false
  }

  private func clauses(_ sentence: Range<Int>, _ marks: [Mark], _ persons: inout ConsentPersons)
    -> [ConsentClause]
  {
    var clauses: [ConsentClause] = []
    var next = 0
    var start = sentence.lowerBound
    var supposes = false
    var isSaid = false
    var isSaidByYoung = false
    while start < sentence.upperBound {
      var end = start + 1
      while end < sentence.upperBound, !begins(end, marks) { end += 1 }
      var clause = ConsentClause(range: start ..| end)
      while next < marks.count, marks[next].first < end {
        clause.marks.append(marks[next])
        if let sense = ConsentSense(rawValue: marks[next].value) { clause.senses.insert(sense) }
        next += 1
      }
      let said = persons.actor(clause.range)
      clause.actor = said ?? clauses.last { $0.actor != .writer }?.actor ?? .nobody
      clause.namesParent = persons.namesParent(clause.range)
      clause.isDoubtful = isDoubtful(clause, after: clauses.last) || supposes && clause.has(.that)
      supposes = clause.actor == .writer && clause.has(.think)
      clause.isSaid = isSaid
      clause.isSaidByYoung = isSaidByYoung
      if clause.has(.say), clause.actor == .young { (isSaid, isSaidByYoung) = (true, true) }
      isSaid =
        isSaid
        || clause.has(.say)
          && (clause.actor == .parent || persons.role == .network && clause.actor == .nobody)
      // "Vader zei: laat ze maar bellen"
      if isSaid, !isSaidByYoung, clause.has(.imperative), clause.actor == .young {
        clause.actor = .parent
      }
      if let last = clauses.last, isElliptic(clause) { clause.senses.formUnion(last.senses) }
      // "Ze willen graag geholpen worden, zeiden zijn ouders"
      if clause.has(.say), clause.actor == .parent,
        clause.first(.say)?.first == clause.range.lowerBound
      {
        for index in clauses.indices where clauses[index].actor == .nobody {
          clauses[index].actor = .parent
          clauses[index].isSaid = true
        }
      }
      clauses.append(clause)
      start = end
    }
    return clauses
  }

  /// "moeder is akkoord en vader niet": the verb is said once.
  private func isElliptic(_ clause: ConsentClause) -> Bool {
    clause.first(.deny)?.end == clause.range.upperBound && clause.namesParent
      && clause.range.count <= 5
      && clause.senses.isSubset(of: [.deny, .join, .open])
  }

  private func begins(_ index: Int, _ marks: [Mark]) -> Bool {
    if !reading.tokens[index].gap.isDisjoint(with: .clause) { return true }
    guard reading.starts(.consentWord, at: index) else { return false }
    // "vader en moeder", "doe maar", "geef ons maar door".
    switch reading.word(index) {
    case "dus", "toch", "daarom": return false
    // "vroeg er zelf om"
    case "om"
    where reading.tokens[index + 1].isEnd
      || !reading.tokens[index + 1].gap.isDisjoint(with: .clause):
      return false
    case "en" where reading.has(.parent, at: index - 1):
      return false
    case "als" where (index - 4 ..| index).contains(where: { reading.word($0) == "zowel" }):
      return false
    case "maar"
    where marks.contains(where: {
      $0.value == ConsentSense.imperative.rawValue && (1...3).contains(index - $0.first)
    }):
      return false
    default: break
    }
    return marks.contains { mark in
      mark.first == index
        && [ConsentSense.join, .that, .condition, .whether].contains {
          $0.rawValue == mark.value
        }
    }
  }

  /// "als jullie meekijken" is what is agreed to; "als moeder het goed vindt" is not there yet.
  private func isDoubtful(_ clause: ConsentClause, after before: ConsentClause?) -> Bool {
    guard let opener = clause.marks.first, opener.first == clause.range.lowerBound else {
      return false
    }
    // "als voogd geef ik toestemming"
    if reading.word(opener.first) == "als", reading.word(opener.end).hasSuffix("voogd") {
      return false
    }
    if clause.has(.condition), opener.value == ConsentSense.condition.rawValue { return true }
    return clause.has(.whether) && opener.value == ConsentSense.whether.rawValue
  }
}
