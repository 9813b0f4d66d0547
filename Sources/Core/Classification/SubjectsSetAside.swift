// Whom a signal is not about although it tells their age, and a grown-up who asks for themselves.

extension SubjectReader {
  /// "Mijn andere zoon is al uit huis", or "De oudste is 24. Met haar is nooit iets geweest."
  func asideSentences() -> [Int32] {
    reading.marks.filter { $0.cue == .setAside && reading.tokens[$0.first].isReadable }.flatMap {
      mark -> [Int32] in
      let sentence = reading.sentence(around: mark.first)
      let own = reading.tokens[mark.first].sentence
      return ["met", "daar"].contains(reading.word(sentence.lowerBound)) ? [own - 1, own] : [own]
    }
  }

  /// "zij heeft zelf een meisje van 10": a new partner's.
  func isPartners(_ index: Int) -> Bool {
    guard reading.word(index - 1) == "een", !isThirdParty else { return false }
    let has = (index - 4 ..| index - 1).first { ["heeft", "had"].contains(reading.word($0)) }
    guard let has else { return false }
    return reading.any(CueSet(.he, .otherAdult), in: has - 3 ..| has)
      && reading.any(.otherAdult, in: reading.sentence(around: index))
  }

  /// A child or a younger person is mentioned with an age of their own.
  func hasYounger(_ claim: AgeClaim) -> Bool {
    subjects.contains { $0.claims.contains { $0.max < 20 } }
  }

  /// Whom it turns out not to be about: those in whose company the child is, the grown-up mother
  /// of the child, and of several children those beside the one that it is said to be about.
  mutating func leaveOutOthers() {
    guard subjects.count > 1 else { return }
    leaveOut(subjects.indices.filter { subjects[$0].isCompany })
    let young = subjects.contains { !$0.isUnborn && $0.claims.contains { $0.max <= 18 } }
    if young, reading.first(.ownChild) != nil {
      leaveOut(
        subjects.indices.filter { index in
          subjects[index].number == nil && subjects[index].claims.contains { $0.min >= 24 }
            && subjects[index].anchors.contains { reading.word($0) == "jonge" }
        })
    }
    if let (focus, place) = focus() {
      subjects[focus].anchors.append(place)
      leaveOut(subjects.indices.filter { $0 != focus }, before: place)
    }
    leaveOut(childrenDoingWell())
  }

  /// What comes after a place where it is said whom it is about is told of that child.
  mutating func leaveOut(_ others: [Int], before place: Int = .max) {
    guard !others.isEmpty, others.count < subjects.count else { return }
    ignored += others.flatMap { subjects[$0].claims }
    for index in others where !subjects[index].isCompany {
      var other = subjects[index]
      other.anchors.removeAll { $0 > place }
      self.others.append(other)
    }
    for index in others.reversed() { subjects.remove(at: index) }
  }

  /// "Een student van mij (19) vertelt over een broertje van 12": the brother is asked for.
  mutating func leaveOutStudent() {
    // The child that a form describes is the one asked for.
    guard subjects.allSatisfy({ $0.number == nil }) else { return }
    if !subjects.contains(where: \.isSibling),
      let sibling = reading.people.first(where: {
        $0.cue == .sibling && reading.tokens[$0.first].isReadable
      })
    {
      let new = subject(at: sibling.first, words: [reading.folded(sibling.end - 1)])
      subjects[new].isSibling = true
    }
    if reading.marks.contains(where: tellsOwnHome) { return }
    leaveOut(subjects.indices.filter { !subjects[$0].isSibling })
  }

  /// "Hij huurt een kamer in Ulft en krijgt daar hulp.": a sentence about the student's own home,
  /// which calls for an answer of its own.
  private func tellsOwnHome(_ mark: Mark) -> Bool {
    guard mark.cue == .he, reading.isSentenceStart(mark.first),
      ["huurt", "woont", "heeft"].contains(reading.word(mark.end))
    else { return false }
    let sentence = reading.sentence(around: mark.first)
    return reading.any(.place, in: sentence) && !reading.any(.sibling, in: sentence)
      && reading.people.contains { $0.cue == .sibling && $0.first > mark.first }
  }

  /// "Wij zijn Jan (41) en Els (39)"
  func introducesWriters(_ name: Int) -> Bool {
    let sentence = reading.sentence(around: name)
    return (sentence.lowerBound ..| name).contains {
      reading.hasAny(CueSet(.we, .speaker), at: $0) && reading.has(.toBe, at: $0 + 1)
    }
  }

  /// A school refers Daan: "In het gezin zijn nog een zusje en een baby van 4 maanden."
  func isInTheHouse(_ claim: AgeClaim, _ mark: Mark) -> Bool {
    guard isThirdParty, reading.word(mark.first - 1) == "een", subjects.count == 1,
      subjects[0].firstName != nil, !isNear(claim, subjects[0]), !isAlsoAbout(mark.first)
    else { return false }
    let beside = mark.first - 2
    return reading.word(beside) != "en"
      || reading.any(CueSet(.sibling, .siblings), in: beside - 5 ..| beside)
  }

  /// "Hij heeft zelf kinderen van 15 en 17", "een nieuwe vriendin met twee jongens van 8 en 13".
  func isSomebodyElses(_ mark: Mark) -> Bool {
    var with = mark.first - 1
    while with > mark.first - 4, SubjectReader.amounts.contains(reading.word(with)) { with -= 1 }
    if reading.word(with) == "met", reading.has(.otherAdult, at: with - 1),
      !reading.has(.ownChild, at: mark.first), reading.word(with - 1) != "ex"
    {
      return true
    }
    let before = (mark.first - 4 ..| mark.first)
    guard before.contains(where: { ["heeft", "had"].contains(reading.word($0)) }) else {
      return false
    }
    return reading.any(CueSet(.he, .otherAdult), in: mark.first - 6 ..| mark.first)
      && reading.first(.ownChild) != nil
  }

  /// "De andere twee (4 en 9) hebben nergens last van": beside a child that was named before.
  func isOfTheRest(_ claim: AgeClaim) -> Bool {
    switch claim.owner {
    case .plural, .siblings, .unknown: break
    default: return false
    }
    let first = claim.tokens.lowerBound
    let sentence = reading.sentence(around: first)
    guard subjects.contains(where: { !$0.claims.isEmpty }), claim.isListed,
      !sentence.contains(where: { ["ook", "zelfs"].contains(reading.word($0)) })
    else { return false }
    return (max(sentence.lowerBound, first - 6) ..| first).contains {
      ["andere", "overige", "grote", "grotere", "oudere", "rest", "anderen"].contains(
        reading.word($0))
    }
  }

  /// "met jongens van 18+", "door een man van 40": not those whom it is about.
  func isCompany(_ mark: Mark) -> Bool {
    guard mark.cue == .children || mark.cue == .child else { return false }
    var with = mark.first - 1
    while with > mark.first - 5, SubjectReader.amounts.contains(reading.word(with)) { with -= 1 }
    guard ["met", "door", "tegen", "tussen"].contains(reading.word(with)) else { return false }
    return !reading.hasAny(
      CueSet(.family, .parent, .otherAdult, .relative, .we, .speaker), at: with - 1)
  }

  private static let amounts: Set<String> = [
    "oudere", "wat", "veel", "een", "die", "twee", "drie", "de", "groepje", "groep", "stel",
    "clubje", "aantal", "paar", "andere", "jonge", "vriendengroep",
  ]

  /// A grown-up who expects a child, or the grown child of the writer: "Mijn dochter (38) woont
  /// met haar zoontje".
  func isGrown(_ claim: AgeClaim, _ mark: Mark) -> Bool {
    guard claim.min >= 24 else { return false }
    if ["moeder", "vader"].contains(reading.word(mark.end - 1)) { return true }
    if reading.has(.pregnant, at: mark.first)
      || reading.any(CueSet(.pregnant, .unborn), in: reading.sentence(around: mark.first))
    {
      return true
    }
    return reading.has(.ownChild, at: mark.first) && (isNetwork || hasYounger(claim))
  }

  /// "meer een meisje van 9", "gedraagt zich als een kind van 3": what somebody is like.
  func isLikeness(_ mark: Mark) -> Bool {
    reading.word(mark.first - 1) == "een"
      && ["als", "meer", "eerder", "zoals"].contains(reading.word(mark.first - 2))
  }

  /// Somebody of 24 or over who asks for themselves and mentions no child.
  mutating func takeGrownWriter() {
    guard subjects.isEmpty, !isThirdParty, reading.first(.child) == nil,
      reading.first(.ownChild) == nil, reading.first(.pregnant) == nil,
      reading.first(.children) == nil
    else { return }
    let own = ignored.first { claim in
      if case .speaker = claim.owner { return claim.min >= 24 }
      return false
    }
    guard let own else { return }
    add(own, to: writer(at: own.tokens.lowerBound))
    ignored.removeAll { $0.tokens == own.tokens }
  }
}
