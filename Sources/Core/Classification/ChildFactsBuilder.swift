// The facts of each child: the strongest evidence wins, and what contradicts it becomes a doubt.

extension Classifier {
  func children(
    _ subjects: SubjectReader, _ births: BirthdateReader.Findings, _ homes: [ResidenceClaim],
    _ schools: [SchoolClaim], _ referrer: Referrer
  ) -> [ChildFacts] {
    var all = subjects.subjects
    let hasPlaceOrSchool =
      homes.contains { $0.kind != .ignored && $0.kind != .mentioned }
      || schools.contains { $0.status == .current && !$0.schools.isEmpty }
    if all.isEmpty {
      guard
        hasPlaceOrSchool || !births.impossible.isEmpty || referrer.school != nil || mentionsSecret
      else { return [] }
      all = [Subject()]
    }
    let role = referrer.role
    let homes = homes.filter {
      !subjects.setAside.contains(reading.tokens[$0.tokens.lowerBound].sentence)
    }
    let schools = schools.filter {
      !subjects.setAside.contains(reading.tokens[$0.tokens.lowerBound].sentence)
    }
    let lived = all.enumerated().map { number, subject in
      let own = homes.filter {
        subjects.children(of: $0.owner, at: $0.tokens.lowerBound).contains(number)
          || subjects.subjects.isEmpty || subject.isUnborn
      }
      return ResidenceChooser(
        reading: reading, role: role, isUnborn: subject.isUnborn
      ).choose(own)
    }
    let family = familyHome(lived)
    return all.enumerated().map { number, subject in
      var child = ChildFacts(firstName: subject.firstName, unborn: subject.isUnborn)
      takeAge(subject, births, isOnly: all.count == 1, &child)
      var outcome = lived[number]
      if outcome.residence == nil, outcome.doubts.isEmpty, let family { outcome = family }
      child.residence = outcome.residence
      child.doubts += outcome.doubts
      child.notes += outcome.notes
      child.evidence += outcome.evidence
      let attended = schools.filter {
        pupils(of: $0, among: subjects).contains(number) || subjects.subjects.isEmpty
      }
      takeSchool(attended, referrer, subject, &child)
      if subject.isUnborn { child.doubts.append(Doubt(.unborn, "Het kind is nog niet geboren.")) }
      return child
    }
  }

  /// The home of the children whose home is told, for their brothers and sisters of whom nothing
  /// is said.
  private func familyHome(_ outcomes: [ResidenceChooser.Outcome]) -> ResidenceChooser.Outcome? {
    let told = outcomes.filter { $0.residence != nil }
    guard let first = told.first, first.residence?.area == .inside,
      told.allSatisfy({
        $0.doubts.isEmpty && $0.residence?.municipality == first.residence?.municipality
      })
    else { return nil }
    return first
  }

  /// The children whose school it is; where none of them is of an age for it, those who are.
  private func pupils(of claim: SchoolClaim, among subjects: SubjectReader) -> [Int] {
    let told = subjects.children(of: claim.owner, at: claim.tokens.lowerBound)
    guard subjects.subjects.count > 1, !claim.schools.isEmpty else { return told }
    let fitting = subjects.subjects.indices.filter { mayBePupil(subjects.subjects[$0], claim) }
    let both = told.filter(fitting.contains)
    return both.isEmpty && !told.isEmpty ? (claim.isLabelled ? told : fitting) : both
  }

  private func mayBePupil(_ subject: Subject, _ claim: SchoolClaim) -> Bool {
    guard let age = subject.claims.max(by: { $0.strength.rawValue < $1.strength.rawValue }) else {
      return true
    }
    let fact = AgeFact(min: age.min, max: age.max, birthdate: nil)
    return claim.schools.contains { policy.lexicon.schools[$0].fits(fact) }
  }

  private var writingFrom: [Int] {
    ReferrerReader(reading: reading, signal: signal, policy: policy).writingFrom
  }

  private var mentionsSecret: Bool { reading.first(.secretAddress) != nil }

  // MARK: Age

  private func takeAge(
    _ subject: Subject, _ births: BirthdateReader.Findings, isOnly: Bool, _ child: inout ChildFacts
  ) {
    for range in births.impossible
    where isOnly || isAnswer(range, of: subject)
      || subject.anchors.contains(where: {
        reading.tokens[$0].sentence == reading.tokens[range.lowerBound].sentence
      })
    {
      child.doubts.append(
        Doubt(
          .impossibleDate,
          "De geboortedatum \(reading.text(range)) bestaat niet of ligt in de toekomst."))
      child.evidence.append(reading.evidence(.note, "onmogelijke datum", range))
    }
    guard !subject.isUnborn else { return }
    let ranked = subject.claims.enumerated().sorted {
      rank($0.element, $0.offset) > rank($1.element, $1.offset)
    }.map(\.element)
    guard let first = ranked.first else { return }
    let best = witnessed(against: first, in: ranked) ?? first
    child.age = AgeFact(min: best.min, max: best.max, birthdate: best.birthdate)
    let value = best.min == best.max ? "\(best.min)" : "\(best.min)-\(best.max)"
    if let birthdate = best.birthdate {
      child.evidence.append(reading.evidence(.birthdate, birthdate.description, best.tokens))
    }
    child.evidence.append(reading.evidence(.age, value, best.tokens))
    for other in ranked where other.tokens != best.tokens { compare(best, other, &child) }
  }

  /// The form says 7, its story 9 and the class fits 9: what two of the three say is shown, and the
  /// doubt stays.
  private func witnessed(against best: AgeClaim, in claims: [AgeClaim]) -> AgeClaim? {
    func agree(_ left: AgeClaim, _ right: AgeClaim) -> Bool {
      left.min <= right.max && right.min <= left.max
    }
    guard reading.isForm(best.tokens.lowerBound), best.strength == .stated else { return nil }
    return claims.first { other in
      other.strength == .stated && !reading.isForm(other.tokens.lowerBound)
        && max(other.min - best.max, best.min - other.max) > 1
        && claims.contains {
          $0.strength == .schoolYear && agree($0, other) && !agree($0, best)
        }
    }
  }

  /// The birth date that a form gives for this child.
  private func isAnswer(_ range: Range<Int>, of subject: Subject) -> Bool {
    reading.isForm(range.lowerBound) && subject.number == reading.segment(range.lowerBound).child
  }

  private func rank(_ claim: AgeClaim, _ order: Int) -> Int {
    let isForm = reading.isForm(claim.tokens.lowerBound)
    return (isForm ? 1000 : 0) + (claim.isLabelled ? 5 : 0) + (claim.isCurrent ? 60 : 0) + claim
      .strength.rawValue * 100
      - min(order, 50)
  }

  private func compare(_ best: AgeClaim, _ other: AgeClaim, _ child: inout ChildFacts) {
    guard other.strength != .word, best.strength != .word else { return }
    // Two school years in one story are the past and the present.
    if best.strength == .schoolYear, other.strength == .schoolYear { return }
    let distance = max(0, other.min - best.max, best.min - other.max)
    let allowed = max(1, max(best.slack, other.slack))
    guard distance > allowed else { return }
    let both = "\(reading.text(best.tokens)) en \(reading.text(other.tokens))"
    if reading.isForm(best.tokens.lowerBound) != reading.isForm(other.tokens.lowerBound) {
      child.doubts.append(
        Doubt(.formContradictsText, "Formulier en toelichting noemen een andere leeftijd: \(both).")
      )
    } else {
      child.doubts.append(Doubt(.ageConflict, "De leeftijden spreken elkaar tegen: \(both)."))
    }
  }

  // MARK: School

  private func takeSchool(
    _ claims: [SchoolClaim], _ referrer: Referrer, _ subject: Subject, _ child: inout ChildFacts
  ) {
    for claim in claims
    where claim.status == .future || claim.status == .former || claim.status == .workplace {
      let why =
        switch claim.status {
        case .future: "toekomstige school"
        case .former: "vroegere school"
        default: "werkplek, geen school van het kind"
        }
      child.evidence.append(reading.evidence(.note, why, claim.tokens))
    }
    var current = claims.filter {
      $0.status == .current && !$0.schools.isEmpty
    }
    // "Zelf sta ik voor groep 8 op De Reiger; onze zoon zit op Kievitsbos."
    if referrer.role == .parent, current.contains(where: { !isSpeakers($0) }) {
      current.removeAll { isSpeakers($0) && !$0.isLabelled }
    }
    let fitting = current.filter { fits($0, child) }
    let ranked = (current.isEmpty ? onlySchool(claims, referrer) : fitting)
      .sorted { score($0) > score($1) }
    if let best = ranked.first {
      take(best, among: ranked, referrer, &child)
    } else if let code = referrer.school ?? forwarder,
      mayAttend(code, referrer, claims, child, subject)
    {
      child.school = code
      let name = policy.school(code)?.name ?? code
      child.evidence.append(Evidence(fact: .school, value: name, text: name, location: "sender"))
    } else if referrer.school == nil, referrer.role == .school, writingFrom.count > 1,
      !claims.contains(where: { $0.status == .former }), !child.unborn, !asksForSibling(referrer)
    {
      takeDomain(writingFrom, referrer, &child)
    }
  }

  private func isSpeakers(_ claim: SchoolClaim) -> Bool {
    if case .speaker = claim.owner { return true }
    return false
  }

  /// "studente op het OIJC … haar zusje van 8": no child of eight is a pupil there.
  private func fits(_ claim: SchoolClaim, _ child: ChildFacts) -> Bool {
    guard let age = child.age, !claim.isLabelled, !claim.isExplicit else { return true }
    return claim.schools.contains { policy.lexicon.schools[$0].fits(age) }
  }

  /// The school that passes on what a parent wrote to it.
  private var forwarder: String? {
    guard signal.forwarded != nil, let from = signal.from else { return nil }
    let schools = reading.lexicon.schools(writingFrom: from.address)
    return schools.count == 1 ? policy.lexicon.schools[schools[0]].code : nil
  }

  /// "De mentor van de Grolse Poort doet zijn best": a parent speaks of no school but the child's.
  private func onlySchool(_ claims: [SchoolClaim], _ referrer: Referrer) -> [SchoolClaim] {
    guard referrer.role == .parent || referrer.role == .youth,
      claims.allSatisfy({
        $0.status == .referrer && reading.tokens[$0.tokens.lowerBound].isReadable
      }),
      let first = claims.first, claims.allSatisfy({ $0.schools == first.schools }),
      reading.first(.works) == nil || !isWriters(first)
    else { return [] }
    return [first]
  }

  private func isWriters(_ claim: SchoolClaim) -> Bool {
    let sentence = reading.sentence(around: claim.tokens.lowerBound)
    return reading.any(.works, in: sentence) || reading.any(.writer, in: sentence)
  }

  /// Several locations write from one domain and the mail does not say which.
  private func takeDomain(_ schools: [Int], _ referrer: Referrer, _ child: inout ChildFacts) {
    let left = SchoolPicker(policy).pick(
      schools, referrer: nil, residence: child.residence, age: child.age)
    let names = left.map { policy.lexicon.schools[$0] }
    if names.count == 1 {
      child.school = names[0].code
      child.evidence.append(
        Evidence(fact: .school, value: names[0].name, text: names[0].name, location: "sender"))
      return
    }
    child.possibleSchools = names.map(\.code)
    child.doubts.append(
      Doubt(
        .schoolAmbiguous,
        "De afzender kan schrijven vanuit: \(names.map { "\($0.name), \($0.town)" }.joined(separator: "; "))."
      ))
  }

  private func score(_ claim: SchoolClaim) -> Int {
    let isForm = reading.isForm(claim.tokens.lowerBound)
    return (isForm ? 1000 : 0) + (claim.isLabelled ? 100 : 0) + (claim.isExplicit ? 10 : 0)
      + (claim.schools.count == 1 ? 5 : 0) + (claim.isPlaced ? 8 : 0) - (claim.isPast ? 20 : 0)
  }

  private func take(
    _ best: SchoolClaim, among ranked: [SchoolClaim], _ referrer: Referrer,
    _ child: inout ChildFacts
  ) {
    var candidates = best.schools
    // A fuller mention elsewhere says which location is meant.
    for other in ranked.dropFirst() where candidates.count > 1 {
      let both = candidates.filter(other.schools.contains)
      if !both.isEmpty { candidates = both }
    }
    candidates = byLocationField(candidates, all: best.locations)
    let picker = SchoolPicker(policy)
    var left = picker.pick(
      candidates, referrer: referrer.school, residence: child.residence, age: child.age)
    // "Wij zijn pleegouders in Lievelde … hij gaat hier naar de Gerardus"
    let near = left.count > 1 ? left.filter { isNamed(policy.lexicon.schools[$0].town) } : []
    if near.count == 1 { left = near }
    let schools = left.map { policy.lexicon.schools[$0] }
    if schools.count == 1 {
      if schools[0].closed {
        child.notes.append("\(schools[0].name) bestaat niet meer")
        child.evidence.append(reading.evidence(.note, "school is gesloten", best.tokens))
        return
      }
      child.school = schools[0].code
      child.evidence.append(reading.evidence(.school, schools[0].name, best.tokens))
      if candidates.count > 1, picker.same(candidates) {
        child.notes.append("locatie van de school onbekend")
      }
    } else {
      child.possibleSchools = schools.map(\.code)
      child.evidence.append(reading.evidence(.school, "niet eenduidig", best.tokens))
      child.doubts.append(
        Doubt(
          .schoolAmbiguous,
          "\(reading.text(best.tokens)) kan zijn: \(schools.map { "\($0.name), \($0.town)" }.joined(separator: "; "))."
        ))
    }
    contradict(best, ranked, &child)
  }

  /// Whether the text names this town at all.
  private func isNamed(_ town: String) -> Bool {
    reading.marks.contains { mark in
      mark.cue == .place
        && reading.lexicon.placeNames[Int(mark.value)].places.contains {
          reading.lexicon.places[$0].name == town || reading.lexicon.places[$0].partOf == town
        }
    }
  }

  /// The form's school and another school in its own prose.
  private func contradict(_ best: SchoolClaim, _ ranked: [SchoolClaim], _ child: inout ChildFacts) {
    guard reading.isForm(best.tokens.lowerBound) else { return }
    guard
      let other = ranked.dropFirst().first(where: {
        !reading.isForm($0.tokens.lowerBound) && $0.isExplicit
          && Set($0.schools).isDisjoint(with: best.schools)
      })
    else { return }
    child.doubts.append(
      Doubt(
        .formContradictsText,
        "Formulier en toelichting noemen een andere school: \(reading.text(best.tokens)) en \(reading.text(other.tokens))."
      ))
  }

  private func byLocationField(_ candidates: [Int], all: [Int]) -> [Int] {
    let answers = signal.fields.filter { $0.name == "school_location" }
      .map { Lexicon.key($0.value) }.filter { !$0.isEmpty }
    guard all.count > 1, !answers.isEmpty else { return candidates }
    let found = all.filter { candidate in
      let school = policy.lexicon.schools[candidate]
      let words = ([school.name, school.town] + school.aliases).map(Lexicon.key)
      return answers.contains { answer in
        words.contains {
          $0 == answer || $0.contains(answer)
            || answer.contains($0) && $0 == Lexicon.key(school.town)
        }
      }
    }
    return found.isEmpty ? candidates : found
  }

  /// A coach who asks after a student's brother or sister: that child goes to another school.
  private func asksForSibling(_ referrer: Referrer) -> Bool {
    referrer.function == "pathwayCoach"
      && reading.people.contains { $0.cue == .sibling && reading.tokens[$0.first].isReadable }
  }

  /// A school that reports a pupil without naming a school means its own.
  private func mayAttend(
    _ code: String, _ referrer: Referrer, _ claims: [SchoolClaim], _ child: ChildFacts,
    _ subject: Subject
  ) -> Bool {
    guard let school = policy.school(code),
      referrer.role == .school || referrer.role == .unknown || school.stages == [.preschool]
        || forwarder == code
    else { return false }
    if claims.contains(where: { claim in
      claim.status == .former && claim.schools.contains { policy.lexicon.schools[$0].code == code }
    }) {
      return false
    }
    if asksForSibling(referrer) { return false }
    if let age = child.age, !school.fits(age) || age.max < 4 && school.stages != [.preschool] {
      return false
    }
    let years = subject.claims.filter { $0.strength == .schoolYear }
    if school.stages == [.primary], years.contains(where: { $0.min >= 12 }) { return false }
    if school.stages == [.secondary], years.contains(where: { $0.max <= 11 }) { return false }
    return !child.unborn
  }
}
