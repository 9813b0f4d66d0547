// How many children a signal is about, and which facts belong to which of them.

/// One child while the facts are being sorted out.
struct Subject {
  var firstName: String?
  var gender: Int32 = 0
  var isSibling = false
  var isWriter = false
  /// Told of together with the child that she has.
  var isYoungMother = false
  /// Made from an age without a person; the next person mentioned may be this one.
  var isVague = false
  var isUnborn = false
  /// Mentioned only as the company of another.
  var isCompany = false
  /// The child's number in a form or in a template with several children.
  var number: Int?
  var claims: [AgeClaim] = []
  /// Where the text mentions this child.
  var anchors: [Int] = []
  /// The words by which it is called ("broertje", "Milan"), folded.
  var words: [[UInt8]] = []
}

struct SubjectReader {
  let reading: Reading
  let items: [Int: Int]
  var subjects: [Subject] = []
  /// Claims about brothers, sisters and grown-ups that were passed over.
  var ignored: [AgeClaim] = []
  var siblings: [AgeClaim] = []
  /// The writer is not the child.
  let isThirdParty: Bool
  let isNetwork: Bool
  var current: Int?
  /// Sentences about children whom it is not about.
  private(set) var setAside: Set<Int32> = []
  /// The fields describe one child: the story beside them is about that child.
  let isDescribed: Bool
  /// Where an answer begins that names several children with their ages.
  let namesSeveral: Set<Int>
  /// Answers about all of the numbered children of a form.
  var shared: [AgeClaim] = []
  /// A coach asks after the brother or sister of a student.
  let asksForSibling: Bool
  /// Whom it turned out not to be about: what is said of them is nobody else's.
  var others: [Subject] = []
  /// Whoever else is young and in that house is in danger as well.
  let isUrgent: Bool

  init(
    _ reading: Reading, claims: [AgeClaim], role: Referrer.Role, asksForSibling: Bool,
    isUrgent: Bool
  ) {
    self.reading = reading
    self.isUrgent = isUrgent
    self.asksForSibling = asksForSibling
    isNetwork = role == .network
    isThirdParty = role == .network || role == .school || role == .professional
    isDescribed = SubjectReader.describesOne(reading)
    items = isDescribed ? [:] : ListReader(reading).items(with: claims)
    namesSeveral = SubjectReader.severalNames(reading, claims)
    // The answers of a form come first: prose is compared with them.
    let ordered = SubjectReader.inOrder(
      SubjectReader.withoutGeneral(claims, reading), reading, isDescribed: isDescribed)
    let isParent = role == .parent || reading.first(.ownChild) != nil
    let aside = Set(asideSentences())
    let others = ordered.filter { aside.contains(reading.tokens[$0.tokens.lowerBound].sentence) }
    if !others.isEmpty, others.count < ordered.count {
      setAside = aside
      ignored += others
    }
    for claim in ordered
    where !setAside.contains(reading.tokens[claim.tokens.lowerBound].sentence) {
      place(claim, isParent: isParent)
    }
    takeNumberedFields()
    joinNamed()
    for claim in shared {
      for index in subjects.indices where subjects[index].claims.isEmpty { add(claim, to: index) }
    }
    takeSiblings()
    if asksForSibling { leaveOutStudent() }
    leaveOutGrown()
    takeGrownWriter()
    takeYoungOther()
    takeWithoutAges()
    nameSubjects()
    leaveOutOthers()
  }

  // MARK: Ages

  mutating func place(_ claim: AgeClaim, isParent: Bool) {
    let first = claim.tokens.lowerBound
    if isExpecting(claim) || isSigner(claim) {
      ignored.append(claim)
      return
    }
    let segment = reading.segment(first)
    if !segment.field.isEmpty {
      if Field(segment.field) == .child, case .name(let name) = claim.owner,
        namesSeveral.contains(segment.tokens.lowerBound)
      {
        add(claim, to: numbered(2000 + name))
      } else if segment.child == 0, reading.segments.contains(where: { $0.child > 0 }) {
        shared.append(claim)
      } else {
        add(claim, to: numbered(segment.child))
      }
      return
    }
    if reading.fields[first] == .household, !subjects.isEmpty {
      ignored.append(claim)
      return
    }
    if isDescribed, subjects.count == 1, tellsMore(claim) { return }
    if isBesideForm(claim) {
      ignored.append(claim)
      return
    }
    if let item = items[first] {
      add(claim, to: numbered(1000 + item))
      return
    }
    if isOfTheRest(claim) {
      ignored.append(claim)
      return
    }
    switch claim.owner {
    case .adult(let mark):
      if isYoungMother(claim, mark) {
        let mother = subject(at: mark.first, words: [])
        subjects[mother].isYoungMother = true
        add(claim, to: mother)
      } else {
        ignored.append(claim)
      }
    case .sibling, .siblings:
      siblings.append(claim)
    case .plural(let mark):
      plural(claim, mark)
    case .speaker(let index): placeWriters(claim, at: index, isParent: isParent)
    case .child(let mark):
      if isLikeness(mark) || isGrown(claim, mark) || isInTheHouse(claim, mark) {
        ignored.append(claim)
        return
      }
      let words = (mark.first ..| mark.end).map { reading.folded($0) }.suffix(1)
      singular(
        claim, at: mark.first, gender: mark.value, words: Array(words), name: name(after: mark))
    case .name(let index):
      if claim.min >= 24, claim.strength == .stated,
        !subjects.isEmpty || isParent && introducesWriters(index)
      {
        ignored.append(claim)
        return
      }
      singular(claim, at: index, gender: 0, words: [], name: index)
    case .pronoun(let mark): placePronoun(claim, mark)
    case .unknown, .we: placeUnnamed(claim)
    }
  }

  /// "De jongste is daar begonnen toen hij vier werd", "Er is nog een zusje. Zij is 11".
  private mutating func placePronoun(_ claim: AgeClaim, _ pronoun: Mark) {
    if let sibling = siblingMeant(by: pronoun) {
      var claim = claim
      claim.owner = .sibling(sibling)
      siblings.append(claim)
      return
    }
    if !claim.isListed, let one = childMeant(by: pronoun) {
      let name = name(after: one)
      singular(claim, at: one.first, gender: pronoun.value, words: [], name: name)
      return
    }
    placeUnnamed(claim)
  }

  /// An age of the one who writes: only a young person writes for themselves.
  private mutating func placeWriters(_ claim: AgeClaim, at index: Int, isParent: Bool) {
    if isThirdParty, claim.min >= 19 || isNetwork && claim.strength != .birthYear {
      ignored.append(claim)
    } else if isThirdParty {
      // "de leerling waar ik het over had (8 jaar)": nobody at work is eight.
      add(claim, to: current ?? subject(at: index, words: []))
    } else if isParent && claim.min >= 16
      || claim.min >= 24 && reading.any(Reading.childCues, in: 1 ..| reading.tokens.count)
    {
      ignored.append(claim)
    } else {
      add(claim, to: writer(at: index))
    }
  }

  /// "Cliënte (31) verwacht haar derde": a grown-up who expects a child is not the child.
  func isExpecting(_ claim: AgeClaim) -> Bool {
    claim.min >= 24 && claim.strength == .stated
      && (reading.first(.unborn) != nil || reading.first(.dueLabel) != nil
        || reading.segments.contains { Field($0.field) == .dueDate })
  }

  /// "Pleun (19), leiding": somebody at work or of the club who signs with an age.
  func isSigner(_ claim: AgeClaim) -> Bool {
    guard isThirdParty, case .name(let index) = claim.owner else { return false }
    return reading.signers.contains(reading.folded(index)) && reading.isSentenceStart(index)
  }

  /// An age whose owner is only pointed at, or not at all.
  mutating func placeUnnamed(_ claim: AgeClaim) {
    let first = claim.tokens.lowerBound
    if claim.isListed, let place = claim.owner.place ?? listStart(claim) {
      plural(claim, Mark(cue: .children, value: 0, first: place, end: place + 1))
      return
    }
    let twins = subjects.indices.filter { subjects[$0].words == [Array("tweeling".utf8)] }
    if !twins.isEmpty, twins.count == subjects.count {
      for twin in twins { add(claim, to: twin) }
      return
    }
    if isAdultPronoun(claim) {
      ignored.append(claim)
      return
    }
    if subjects.count > 1, subjects.allSatisfy({ $0.number != nil }) {
      if let near = subjects.indices.first(where: { isNear(claim, subjects[$0]) }) {
        add(claim, to: near)
      } else {
        ignored.append(claim)
      }
      return
    }
    if current == nil {
      current = subject(at: first, words: [])
      subjects[current ?? 0].isVague = true
    }
    add(claim, to: current ?? 0)
  }

  func listStart(_ claim: AgeClaim) -> Int? {
    reading.sentence(around: claim.tokens.lowerBound).lowerBound
  }

  /// The one who writes about themselves: "ik" is the same person every time.
  mutating func writer(at index: Int) -> Int {
    if let known = subjects.firstIndex(where: \.isWriter) { return known }
    let new = subject(at: index, words: [Array("ik".utf8), Array("k".utf8)])
    subjects[new].isWriter = true
    return new
  }

  /// "Moeder is 19 en zwanger": the mother herself is a young person.
  func isYoungMother(_ claim: AgeClaim, _ mark: Mark) -> Bool {
    guard mark.cue == .parent, mark.value == 2, claim.max <= 23 else { return false }
    // "een moeder van 19 en haar zoontje van vijf weken"
    let end = claim.tokens.upperBound
    let isBeside =
      reading.word(end) == "en" && reading.word(end + 1) == "haar"
      && reading.has(.child, at: end + 2)
    return isBeside || reading.first(.pregnant) != nil || reading.first(.unborn) != nil
      || reading.first(.dueLabel) != nil
  }

  /// "Moeder is moe. Zij is 41 jaar."
  func isAdultPronoun(_ claim: AgeClaim) -> Bool {
    guard claim.min >= 24, claim.strength != .birthdate || true else { return false }
    if subjects.contains(where: { !$0.claims.isEmpty }) { return true }
    guard case .pronoun(let mark) = claim.owner else { return false }
    let before = reading.people.last { $0.first < mark.first }
    return before.map { $0.cue == .parent || $0.cue == .relative || $0.cue == .function } ?? false
  }

  mutating func singular(
    _ claim: AgeClaim, at index: Int, gender: Int32, words: [[UInt8]], name: Int?
  ) {
    if let known = subjects.firstIndex(where: { $0.anchors.contains(index) }) {
      add(claim, to: known)
      return
    }
    if isStranger(index) {
      ignored.append(claim)
      return
    }
    let folded = name.map { reading.folded($0) }
    if let folded, let known = subjects.firstIndex(where: { $0.words.contains(folded) }) {
      subjects[known].anchors.append(index)
      add(claim, to: known)
      return
    }
    let twins = subjects.indices.filter { subjects[$0].words == [Array("tweeling".utf8)] }
    if !twins.isEmpty, twins.contains(where: { isNear(claim, subjects[$0]) }) {
      for twin in twins { add(claim, to: twin) }
      return
    }
    if let known = match(claim, index: index, gender: gender, words: words, name: folded) {
      subjects[known].anchors.append(index)
      if let folded { subjects[known].words.append(folded) }
      add(claim, to: known)
      return
    }
    let new = subject(at: index, words: words + (folded.map { [$0] } ?? []))
    subjects[new].gender = gender
    if let name { subjects[new].firstName = reading.text(name ..| name + 1) }
    add(claim, to: new)
  }

  /// "verliefd op een jongen van 19", beside a child of one's own.
  func isStranger(_ index: Int) -> Bool {
    isPartners(index)
      || !subjects.isEmpty && reading.first(.ownChild) != nil && reading.word(index - 1) == "een"
        && ["op", "met", "door", "aan"].contains(reading.word(index - 2))
  }

  /// The child that this mention may be: the same age, nothing against it; or the only child, when
  /// nothing says that there is another.
  mutating func match(
    _ claim: AgeClaim, index: Int, gender: Int32, words: [[UInt8]], name: [UInt8]?
  ) -> Int? {
    let candidates = subjects.indices.filter { candidate in
      let subject = subjects[candidate]
      let genders = subject.gender == 0 || gender == 0 || subject.gender == gender
      let names = name == nil || subject.firstName == nil
      return genders && names && (subject.number ?? 0) < 1000
    }
    if let same = candidates.first(where: { candidate in
      subjects[candidate].claims.contains { overlaps($0, claim) }
        && (!isSameSentence(candidate, index) || isApposition(candidate, claim))
    }) {
      return same
    }
    if let same = candidates.first(where: { subjects[$0].claims.isEmpty }) { return same }
    if let vague = candidates.last(where: { subjects[$0].isVague && isNear(claim, subjects[$0]) }) {
      subjects[vague].isVague = false
      return vague
    }
    guard subjects.count == 1, candidates == [0], !isSameSentence(0, index), !saysAnother(index)
    else { return nil }
    return 0
  }

  /// "Jurre, geboren op 23 juli 2018, leerling van groep 4": two kinds of fact about one child.
  func isApposition(_ candidate: Int, _ claim: AgeClaim) -> Bool {
    let last = subjects[candidate].anchors.max() ?? 0
    let isTypical = claim.strength <= .schoolYear
    guard subjects[candidate].claims.contains(where: { ($0.strength <= .schoolYear) != isTypical })
    else { return false }
    // "Dylan is 16 en leerling van onze praktijkschool": "en" before a bare noun adds no person.
    return !(last ..| claim.tokens.lowerBound).contains {
      ["en", "ook"].contains(reading.word($0))
        && reading.person(at: $0 + 1).map { $0.cue != .child || $0.value != 0 } ?? true
    }
  }

  func isNear(_ claim: AgeClaim, _ subject: Subject) -> Bool {
    subject.claims.isEmpty
      || subject.claims.contains { max($0.min - claim.max, claim.min - $0.max) <= max($0.slack, 1) }
  }

  func isSameSentence(_ subject: Int, _ index: Int) -> Bool {
    subjects[subject].anchors.contains {
      reading.tokens[$0].sentence == reading.tokens[index].sentence
    }
  }

  func saysAnother(_ index: Int) -> Bool {
    let word = reading.word(index)
    let before = reading.text(max(1, index - 2) ..| index).lowercased()
    return ["oudste", "jongste", "middelste"].contains(word)
      || ["ook", "andere", "tweede", "nog een"].contains { before.contains($0) }
      || reading.marks.contains {
        ($0.cue == .children || $0.cue == .multiple) && reading.tokens[$0.first].isReadable
          && reading.number(at: $0.first - 1) ?? 0 > 1
      }
  }

  func overlaps(_ left: AgeClaim, _ right: AgeClaim) -> Bool {
    left.min <= right.max + (left.strength == right.strength ? 0 : 1)
      && right.min <= left.max + (left.strength == right.strength ? 0 : 1)
  }

  // MARK: Subjects

  mutating func subject(at index: Int, words: [[UInt8]]) -> Int {
    subjects.append(Subject(anchors: [index], words: words))
    return subjects.count - 1
  }

  mutating func numbered(_ number: Int) -> Int {
    if let known = subjects.firstIndex(where: { $0.number == number }) { return known }
    subjects.append(Subject(number: number))
    return subjects.count - 1
  }

  mutating func add(_ claim: AgeClaim, to index: Int) {
    subjects[index].claims.append(claim)
    subjects[index].anchors.append(claim.tokens.lowerBound)
    current = index
  }

  /// An unborn child, or the young person behind a signal that names no age.
  mutating func append(_ subject: Subject) { subjects.append(subject) }
  mutating func update(_ change: (inout [Subject]) -> Void) { change(&subjects) }
}
