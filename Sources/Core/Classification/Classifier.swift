// From a signal to facts: one reading, many small readers, and here the facts put together.

/// Understands a signal. `today` is the local day on which it was received; ages count on it.
package func classify(_ signal: Signal, policy: Policy, today: CivilDate) -> Facts {
  Classifier(signal: signal, policy: policy, today: today).facts()
}

/// A class, for its closures would copy it.
final class Classifier {
  /// A message that names more is a list or a trick, and no case is opened for each.
  private static let mostChildren = 20

  let signal: Signal
  let policy: Policy
  let reading: Reading

  init(signal: Signal, policy: Policy, today: CivilDate) {
    self.signal = signal
    self.policy = policy
    reading = Reading(signal, lexicon: policy.lexicon, today: today)
  }

  func facts() -> Facts {
    let births = BirthdateReader(reading: reading).read()
    let ages = AgeReader(reading: reading)
    let strong =
      births.claims
      + ages.read().filter { stated in
        !births.claims.contains { $0.tokens.overlaps(stated.tokens) }
      }
    let years = SchoolYearReader(reading: reading).read().filter { year in
      !strong.contains { $0.tokens.overlaps(year.tokens) }
    }
    let claims = strong + years
    let danger = UrgencyReader(reading: reading).read()
    let urgency = danger.alarm
    let referrers = ReferrerReader(reading: reading, signal: signal, policy: policy)
    let schoolClaims = SchoolReader(reading: reading, writingFrom: referrers.writingFrom).read()
    let (referrer, referrerEvidence) = referrers.read(schools: schoolClaims)
    var subjects = SubjectReader(
      reading, claims: claims.isEmpty ? ages.newborns() : claims, role: referrer.role,
      asksForSibling: referrer.function == "pathwayCoach"
        && reading.siblingCheck(referrer) != nil, isUrgent: urgency != nil)
    addWords(ages.words(), &subjects)
    takeWriter(referrer, &subjects)
    addUnborn(births, &subjects)
    let homes = ResidenceReader(
      reading, role: referrer.role, writingFrom: referrers.writingFrom
    ).read()

    let isConcrete = concrete(subjects, homes, births)
    let kind = KindReader(reading: reading, signal: signal, policy: policy).read(
      hasChild: hasChild(subjects, homes, schoolClaims), isConcrete: isConcrete,
      isHoused: isHoused(homes, births),
      hasName: subjects.subjects.contains { $0.firstName != nil }, isUrgent: urgency != nil,
      referrer: referrer)
    var facts = Facts(kind: kind.kind, kindReason: kind.reason)
    facts.urgent = urgency != nil && (kind.kind == .referral || kind.kind == .followUp)
    if kind.kind == .followUp {
      facts.addressee =
        ContinuationReader(reading: reading, signal: signal, policy: policy).handler
    }
    facts.referrer = referrer
    facts.ruleWords = RuleWordsReader(reading: reading).read()
    facts.evidence = referrerEvidence
    if let urgency { facts.evidence.append(urgency) }
    guard kind.kind == .referral || kind.kind == .consultation || kind.kind == .followUp else {
      facts.consent = .notNeeded
      return facts
    }
    let isCrowd = subjects.subjects.count > Self.mostChildren
    if !isCrowd {
      let children = children(subjects, births, homes, schoolClaims, referrer)
      // A message to who has the case tells of its one child; of several nobody knows which.
      if kind.kind != .followUp || children.count == 1 && facts.addressee != nil {
        facts.children = children
      }
    }
    finish(&facts, kind, subjects, homes, danger)
    if isCrowd {
      facts.doubts.append(
        Doubt(.notSureWhat, "Noemt meer dan \(Self.mostChildren) kinderen; kijk wie bedoeld is."))
    }
    return facts
  }

  private func finish(
    _ facts: inout Facts, _ kind: KindReader.Findings, _ subjects: SubjectReader,
    _ homes: [ResidenceClaim], _ danger: UrgencyReader.Findings
  ) {
    let consent = ConsentReader(reading: reading, signal: signal).read(
      role: facts.referrer.role, ages: facts.children.filter { !$0.unborn }.compactMap(\.age),
      kind: facts.kind)
    facts.consent = consent.consent
    if let evidence = consent.evidence { facts.evidence.append(evidence) }
    facts.family = FamilyMarksReader(reading: reading, signal: signal).read(
      role: facts.referrer.role, homes: homes)
    facts.confidential = isConfidential(facts.referrer.role)
    facts.preferredContact = preferredContact()
    facts.doubts = doubts(facts, kind, consent)
    if danger.alarm == nil, let silenced = danger.silenced { facts.evidence.append(silenced) }
    for claim in subjects.ignored {
      facts.evidence.append(reading.evidence(.note, "leeftijd van een ander", claim.tokens))
    }
  }

  // MARK: Who it is about

  private func addWords(_ words: [AgeClaim], _ subjects: inout SubjectReader) {
    guard !words.isEmpty else { return }
    let isUrgent = subjects.isUrgent
    subjects.update { all in
      if all.isEmpty, let first = words.first {
        all.append(Subject(claims: [first], anchors: [first.tokens.lowerBound]))
        return
      }
      for word in words where isOneMore(word, beside: all) || isUrgent && isInDanger(word, all) {
        all.append(Subject(claims: [word], anchors: [word.tokens.lowerBound]))
      }
      for index in all.indices where all[index].claims.isEmpty {
        let own = words.first { word in all[index].anchors.contains { word.tokens.contains($0) } }
        if let claim = own ?? (all.count == 1 ? words.first : nil) {
          all[index].claims.append(claim)
        }
      }
    }
  }

  /// "een meisje van vijf en nog een peuter"
  private func isOneMore(_ word: AgeClaim, beside subjects: [Subject]) -> Bool {
    let first = word.tokens.lowerBound
    guard reading.word(first - 1) == "een", ["nog", "en"].contains(reading.word(first - 2)) else {
      return false
    }
    // "en een peuter van 2": told with its age.
    if subjects.contains(where: { $0.claims.contains { isAge($0, of: word) } }) { return false }
    return subjects.contains { subject in
      subject.claims.contains { $0.min > word.max || $0.max < word.min }
        && subject.anchors.contains {
          reading.tokens[$0].sentence == reading.tokens[first].sentence && $0 < first
        }
    }
  }

  private func isAge(_ claim: AgeClaim, of word: AgeClaim) -> Bool {
    claim.min <= word.max + 1 && claim.max >= word.min - 1
      && (0...3).contains(claim.tokens.lowerBound - word.tokens.upperBound)
  }

  /// "De baby huilt ook": beside an older child in danger.
  private func isInDanger(_ word: AgeClaim, _ subjects: [Subject]) -> Bool {
    word.max <= 6 && !isPregnant
      && ["de", "het", "onze", "mijn", "mn", "haar", "hun"].contains(
        reading.word(word.tokens.lowerBound - 1))
      && subjects.allSatisfy { subject in
        subject.claims.contains { $0.strength != .word && $0.min > word.max }
      }
  }

  /// A young person who writes about themselves without an age is the child.
  private func takeWriter(_ referrer: Referrer, _ subjects: inout SubjectReader) {
    guard subjects.subjects.isEmpty else { return }
    if referrer.role == .youth || referrer.role == .parent { subjects.append(Subject()) }
  }

  private func addUnborn(_ births: BirthdateReader.Findings, _ subjects: inout SubjectReader) {
    let says = !births.dueDates.isEmpty || isPregnant
    guard says else { return }
    let due = births.dueDates.first
    subjects.update { all in
      // The child of a form that has a due date of its own.
      if let due, reading.isForm(due.lowerBound),
        let own = all.firstIndex(where: { $0.number == reading.segment(due.lowerBound).child }),
        all[own].claims.isEmpty
      {
        all[own].isUnborn = true
        return
      }
      // The one child is the unborn one, unless the mother herself is young.
      if all.count == 1, all[0].claims.allSatisfy({ $0.strength == .word }),
        !reading.any(.child, in: all[0].anchors.first.map { $0 ..| $0 + 1 } ?? 0 ..| 0)
          || isUnbornWord(all[0]) || due != nil && all[0].claims.allSatisfy({ $0.max <= 1 })
      {
        all[0].isUnborn = true
        return
      }
      if all.contains(where: { $0.claims.contains { $0.min >= 12 } }) || all.isEmpty || due != nil {
        var unborn = Subject(anchors: due.map { [$0.lowerBound] } ?? [])
        unborn.isUnborn = true
        all.append(unborn)
      }
    }
  }

  private func isUnbornWord(_ subject: Subject) -> Bool {
    guard let anchor = subject.anchors.first else { return true }
    // A baby spoken of while its mother is pregnant is the one she expects.
    if isPregnant, !subject.claims.isEmpty, subject.claims.allSatisfy({ $0.max <= 1 }) {
      return true
    }
    return reading.has(.unborn, at: anchor) || reading.has(.unborn, at: anchor - 1)
      || reading.has(.pregnant, at: anchor)
      || reading.any(CueSet(.pregnant, .unborn), in: reading.sentence(around: anchor))
  }

  private var isPregnant: Bool {
    reading.marks.contains { mark in
      (mark.cue == .pregnant || mark.cue == .unborn || mark.cue == .dueLabel)
        && reading.tokens[mark.first].isReadable
        && !reading.any(.negation, in: mark.first - 2 ..| mark.first)
        && !reading.any(CueSet(.past), in: mark.first - 3 ..| mark.first)
        && reading.text(mark.first ..| mark.end).lowercased() != "onder controle"
        && reading.text(mark.first ..| mark.end).lowercased() != "zwangerschap"
        && !["wil", "willen", "worden", "raken", "te", "zou"].contains(reading.word(mark.end))
    }
  }

  private func hasChild(
    _ subjects: SubjectReader, _ homes: [ResidenceClaim], _ schools: [SchoolClaim]
  ) -> Bool {
    !subjects.subjects.isEmpty || homes.contains { $0.kind == .home }
      || schools.contains { $0.status == .current }
      || reading.first(.worry) != nil && reading.first(.family) != nil
  }

  /// Where somebody lives or when they were born is told, and not that they live there still.
  private func isHoused(_ homes: [ResidenceClaim], _ births: BirthdateReader.Findings) -> Bool {
    if !births.claims.isEmpty || !births.dueDates.isEmpty { return true }
    return homes.contains { home in
      guard home.kind == .home, home.strength >= 60 else { return false }
      return !reading.sentence(around: home.tokens.lowerBound).contains {
        ["steeds", "altijd"].contains(reading.word($0)) && reading.word($0 - 1) == "nog"
      }
    }
  }

  /// Somebody in particular: an age, a birth date, a home that somebody is said to have.
  private func concrete(
    _ subjects: SubjectReader, _ homes: [ResidenceClaim], _ births: BirthdateReader.Findings
  ) -> Bool {
    if !births.claims.isEmpty || !births.impossible.isEmpty || !births.dueDates.isEmpty {
      return true
    }
    if homes.contains(where: { $0.kind == .home && $0.strength >= 80 }),
      reading.marks.filter({ $0.cue == .irrelevant }).count < 2
    {
      return true
    }
    let irrelevant = Set(reading.marks.filter { $0.cue == .irrelevant }.map(\.first))
    if irrelevant.count >= 2, reading.first(.worry) == nil, reading.first(.ownChild) == nil,
      reading.first(.parent) == nil
    {
      return false
    }
    let single = reading.people.contains {
      ($0.cue == .child || $0.cue == .multiple || $0.cue == .sibling)
        && reading.tokens[$0.first].isReadable
    }
    let aged = subjects.subjects.contains {
      $0.claims.contains { $0.strength >= .schoolYear } || $0.firstName != nil
    }
    if aged,
      single
        || reading.marks.contains(where: {
          ($0.cue == .ownChild || $0.cue == .speaker || $0.cue == .he)
            && reading.tokens[$0.first].isReadable
        })
    {
      return true
    }
    return reading.first(.ownChild) != nil
      && (reading.first(.worry) != nil || homes.contains { $0.kind == .home && $0.strength >= 60 })
  }
}
