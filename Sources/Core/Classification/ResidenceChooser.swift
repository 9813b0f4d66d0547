// From what is said about homes to where a child lives today, or to the doubt that a person has to
// settle.

struct ResidenceChooser {
  let reading: Reading
  let role: Referrer.Role
  /// The mother's home is that of the child whom she expects.
  var isUnborn = false

  struct Outcome {
    var residence: Residence?
    var doubts: [Doubt] = []
    var notes: [String] = []
    var evidence: [Evidence] = []
  }

  func choose(_ all: [ResidenceClaim]) -> Outcome {
    var outcome = Outcome()
    explain(all, &outcome)
    let homes = all.filter {
      $0.kind == .home && !isSomebodyElse($0.owner) && !isForwarders($0)
    }
    let stays = all.filter {
      $0.kind == .stay && !isSomebodyElse($0.owner) && !isOfAdult($0.owner)
    }
    let own = homes.filter { !isParents($0) }
    let parents = homes.filter { isParents($0) }
    var best = strongest(own)
    if best == nil { best = strongest(parents) }
    if let best {
      settle(best, among: homes, own: own, parents: parents, &outcome)
    } else if let stay = stays.max(by: { $0.strength < $1.strength }) {
      settle(stay: stay, &outcome)
      // The home before lies in the same municipality: nothing is left to find out.
      if all.contains(where: {
        $0.kind == .former && $0.residence.area == .inside
          && $0.residence.municipality == stay.residence.municipality
      }) {
        outcome.doubts.removeAll { $0.kind == .stayElsewhere }
      }
    } else if let only = onlyPlace(all) {
      settle(only, among: [only], own: [only], parents: [], &outcome)
    }
    if let best, outcome.residence?.area == .outside, outcome.doubts.isEmpty,
      !isProven(best, among: all)
    {
      outcome.doubts.append(
        Doubt(
          .residenceAmbiguous,
          "Misschien woont het kind in \(reading.text(best.tokens)), maar dat staat er niet zeker.")
      )
    }
    addStayNote(stays, best, &outcome)
    addDoubts(best, hasStays: !stays.isEmpty, &outcome)
    return outcome
  }

  /// What is named and is not where the child lives.
  private func explain(_ all: [ResidenceClaim], _ outcome: inout Outcome) {
    for claim in all where claim.kind == .future {
      let place = reading.text(claim.tokens)
      outcome.notes.append("verhuist mogelijk naar \(place)")
      outcome.evidence.append(
        reading.evidence(.note, "toekomstige woonplaats, telt niet", claim.tokens))
    }
    for claim in all
    where claim.kind == .ignored || claim.kind == .former || claim.kind == .mentioned {
      outcome.evidence.append(
        reading.evidence(.note, "geen woonplaats: \(claim.reason)", claim.tokens))
    }
    for claim in all where claim.kind == .home && isSomebodyElse(claim.owner) {
      outcome.evidence.append(
        reading.evidence(.note, "geen woonplaats: daar woont een ander", claim.tokens))
    }
  }

  /// What is left to find out, and an address that nobody may know.
  private func addDoubts(_ best: ResidenceClaim?, hasStays: Bool, _ outcome: inout Outcome) {
    if outcome.residence == nil, let mark = reading.first(.stays), saysStay(mark) {
      outcome.doubts.append(
        Doubt(
          .stayElsewhere,
          "Verblijf: \(reading.text(mark.first..|mark.end)); het woonadres daarvoor is niet bekend."
        ))
    }
    if !hasStays, let best, let foster = fosterParent(best) {
      outcome.doubts.append(
        Doubt(
          .stayElsewhere,
          "Woont in een pleeggezin (\(reading.text(foster))); de inschrijving staat er niet bij."))
    }
    if let secret = reading.first(.secretAddress) {
      outcome.doubts.append(
        Doubt(
          .secretAddress,
          "Er is sprake van een geheim adres (\(reading.text(secret.first..|secret.end)))."))
      outcome.residence?.place = nil
      outcome.residence?.postcode = nil
    }
  }

  /// The one place of the area that a text names without saying what it is to the child.
  private func onlyPlace(_ all: [ResidenceClaim]) -> ResidenceClaim? {
    var named = all.filter {
      $0.kind == .mentioned && (!isSomebodyElse($0.owner) || isTellers($0.owner) || isVisit($0))
    }
    // Who writes for their own family names towns elsewhere for other reasons.
    if role == .parent || role == .youth { named = named.filter { $0.residence.area == .inside } }
    guard let first = named.first, first.residence.area == .inside, saysWhose(first),
      named.allSatisfy({ $0.residence.municipality == first.residence.municipality }),
      !all.contains(where: { $0.kind == .former || $0.kind == .future || $0.kind == .stay })
    else { return nil }
    return first
  }

  /// A professional or a neighbour may only say where they saw something: the family stands in the
  /// same sentence.
  private func saysWhose(_ claim: ResidenceClaim) -> Bool {
    guard role == .professional || role == .network else { return true }
    let sentence = reading.sentence(around: claim.tokens.lowerBound)
    // "Ik kom net bij mijn schoondochter vandaan in Kotten."
    if role == .network,
      sentence.contains(where: { reading.person(at: $0).map(isChildsParent) ?? false })
    {
      return true
    }
    return reading.any(
      CueSet(.child, .children, .family, .years, .yearsOldAdjective, .he, .ageWord), in: sentence)
      || isVisit(claim)
  }

  /// Who only names a place tells of somebody else's.
  private func isTellers(_ owner: Owner) -> Bool {
    if case .speaker = owner { return true }
    return false
  }

  /// "Ik sluit een kraambed af in Dinxperlo."
  private func isVisit(_ claim: ResidenceClaim) -> Bool {
    reading.sentence(around: claim.tokens.lowerBound).contains {
      Self.visits.contains(reading.word($0))
    }
  }

  private static let visits: Set<String> = [
    "kraambed", "kraamgezin", "kraamtijd", "kraamweek", "huisbezoek", "gezinsbezoek", "thuisbezoek",
    "bezocht", "keukentafelgesprek", "gezinsgesprek", "langsgereden", "aangebeld", "langsgegaan",
  ]

  private func strongest(_ claims: [ResidenceClaim]) -> ResidenceClaim? {
    claims.max { rank($0) < rank($1) }
  }

  private func rank(_ claim: ResidenceClaim) -> Int {
    let field = reading.segment(claim.tokens.lowerBound).field
    return claim.strength + (field.isEmpty ? 0 : 200)
  }

  /// A family is sent elsewhere only on an address, an answer on a form or plain words about who
  /// lives there, with no home here beside it.
  private func isProven(_ best: ResidenceClaim, among all: [ResidenceClaim]) -> Bool {
    if reading.isForm(best.tokens.lowerBound) || best.strength >= 90 { return true }
    var here = all.filter { $0.residence.area == .inside && !isSomebodyElse($0.owner) }
    here.removeAll { isParents($0) && $0.strength < 50 }
    // "Onze zoon verblijft in Harreveld. Zelf wonen wij in Apeldoorn."
    if role == .parent, best.strength >= 80 { here.removeAll { $0.kind == .stay } }
    // "Ik woon op kamers in Doetinchem. Mijn ouders wonen in Aalten."
    if case .speaker = best.owner { here.removeAll { isParents($0) } }
    if best.strength >= 80 {
      return !here.contains { $0.kind == .home && $0.strength >= 60 || $0.kind == .stay }
    }
    return best.strength >= 60
      && !here.contains { $0.kind == .home || $0.kind == .stay || $0.kind == .mentioned }
  }

  // MARK: Homes

  private func settle(
    _ best: ResidenceClaim, among homes: [ResidenceClaim], own: [ResidenceClaim],
    parents: [ResidenceClaim], _ outcome: inout Outcome
  ) {
    var residence = best.residence
    let isForm = reading.isForm(best.tokens.lowerBound)
    // Town and postcode of one address complete each other.
    for other in homes where other.tokens != best.tokens && isSameAddress(best, other) {
      if residence.postcode == nil { residence.postcode = other.residence.postcode }
      if residence.municipality == nil, residence.area == .unclear,
        other.residence.municipality != nil
      {
        residence = other.residence
      } else if residence.place == nil {
        residence.place = other.residence.place
      }
      if let said = residence.municipality, let also = other.residence.municipality, said != also {
        outcome.doubts.append(
          Doubt(
            .residenceConflict,
            "Postcode en plaats spreken elkaar tegen: \(reading.text(best.tokens)) en \(reading.text(other.tokens))."
          ))
      }
    }
    outcome.residence = residence
    outcome.evidence.append(reading.evidence(.residence, describe(residence), best.tokens))
    if let conflict = best.conflict {
      outcome.doubts.append(Doubt(.residenceConflict, "Adres klopt niet: \(conflict)."))
    }
    if residence.area == .unclear {
      let options =
        best.options.isEmpty ? reading.text(best.tokens) : best.options.joined(separator: " of ")
      outcome.doubts.append(Doubt(.residenceAmbiguous, "Woonplaats is niet eenduidig: \(options)."))
    }
    compare(best, residence, with: homes, own: own, parents: parents, isForm: isForm, &outcome)
  }

  private func compare(
    _ best: ResidenceClaim, _ residence: Residence, with homes: [ResidenceClaim],
    own: [ResidenceClaim],
    parents: [ResidenceClaim], isForm: Bool, _ outcome: inout Outcome
  ) {
    let others = homes.filter {
      differs($0.residence, residence) && $0.tokens != best.tokens && !isSameAddress(best, $0)
    }
    guard let other = others.max(by: { $0.strength < $1.strength }) else { return }
    let isRegistered = best.strength == 100 && !isLabelledElsewhere(residence, homes)
    let both = "\(reading.text(best.tokens)) en \(reading.text(other.tokens))"
    let crosses = residence.area != other.residence.area
    if !isRegistered, crosses,
      reading.first(.coParenting) != nil || (isParents(best) && isParents(other))
    {
      outcome.doubts.append(
        Doubt(
          .coParenting,
          "Ouders wonen in verschillende gemeenten en de inschrijving staat er niet bij: \(both)."))
      return
    }
    if isForm, !reading.isForm(other.tokens.lowerBound), !isOtherChilds(other, than: best),
      other.strength >= 55,
      !isParents(other), crosses || other.strength >= 80
    {
      outcome.doubts.append(
        Doubt(
          .formContradictsText, "Formulier en toelichting noemen een andere woonplaats: \(both)."))
      return
    }
    guard !isRegistered, !isParents(other), other.strength >= 70,
      other.strength >= best.strength - 25, crosses
    else {
      outcome.evidence.append(
        reading.evidence(.note, "andere plaats, telt minder zwaar", other.tokens))
      return
    }
    outcome.doubts.append(
      Doubt(.residenceConflict, "Er worden twee woonplaatsen genoemd: \(both)."))
  }

  /// A template says one town and its story that they are registered across the border.
  private func isLabelledElsewhere(_ residence: Residence, _ homes: [ResidenceClaim]) -> Bool {
    homes.contains { home in
      switch reading.fields[home.tokens.lowerBound] {
      case .town, .address, .postcode:
        home.residence.area != residence.area && home.residence.area != .unclear
      default: false
      }
    }
  }

  /// "Tim woont in Neede", and so says the form of Tim.
  private func isOtherChilds(_ claim: ResidenceClaim, than best: ResidenceClaim) -> Bool {
    let child = reading.segment(best.tokens.lowerBound).child
    let name = Lexicon.key(reading.text(claim.tokens))
    return reading.segments.contains {
      Field($0.field) == .town && $0.child != child && Lexicon.key(reading.text($0.tokens)) == name
    }
  }

  private func differs(_ left: Residence, _ right: Residence) -> Bool {
    if let one = left.municipality, let other = right.municipality { return one != other }
    return left.place != nil && right.place != nil && left.place != right.place
  }

  /// Parts of one address: on the form, or close together in a line.
  private func isSameAddress(_ left: ResidenceClaim, _ right: ResidenceClaim) -> Bool {
    let one = reading.segment(left.tokens.lowerBound)
    let other = reading.segment(right.tokens.lowerBound)
    if !one.field.isEmpty, !other.field.isEmpty { return one.child == other.child }
    guard one.location == other.location else { return false }
    let isPostcode = left.residence.postcode != nil || right.residence.postcode != nil
    let gap =
      left.tokens.lowerBound < right.tokens.lowerBound
      ? right.tokens.lowerBound - left.tokens.upperBound
      : left.tokens.lowerBound - right.tokens.upperBound
    let labelled =
      reading.fields[left.tokens.lowerBound] != .none
      && reading.fields[right.tokens.lowerBound] != .none
    return (isPostcode && gap <= 3) || (labelled && isPostcode)
  }

  // MARK: Stays

  private func settle(stay: ResidenceClaim, _ outcome: inout Outcome) {
    outcome.residence = stay.residence
    outcome.evidence.append(reading.evidence(.residence, describe(stay.residence), stay.tokens))
    guard !isPermanent else {
      outcome.notes.append("verblijf is blijvend")
      return
    }
    outcome.doubts.append(
      Doubt(
        .stayElsewhere,
        "Verblijft in \(reading.text(stay.tokens)); het woonadres daarvoor staat er niet bij."))
  }

  private func addStayNote(
    _ stays: [ResidenceClaim], _ best: ResidenceClaim?, _ outcome: inout Outcome
  ) {
    guard best != nil else { return }
    for stay in stays {
      outcome.notes.append("verblijft in \(reading.text(stay.tokens)); het woonadres telt")
    }
  }

  private var isPermanent: Bool {
    reading.first(.permanent) != nil
  }

  /// Somebody stays there now; a word like "opvang" alone says nothing.
  private func saysStay(_ mark: Mark) -> Bool {
    let words = reading.text(mark.first ..| mark.end).lowercased()
    let strong = [
      "pleeg", "azc", "asiel", "crisis", "gezinshuis", "uit huis", "jji", "blijf", "leefgroep",
      "behandelgroep", "op de groep", "vrouwenopvang", "noodopvang", "woongroep", "gesloten", "coa",
      "kamertraining", "instelling",
    ]
    guard strong.contains(where: { words.contains($0) }) else { return false }
    // The group of a nursery is no home.
    if words.hasSuffix("op de groep"), isAtNursery { return false }
    let sentence = reading.sentence(around: mark.first)
    return !reading.any(
      CueSet(.function, .negation, .works),
      in: max(sentence.lowerBound, mark.first - 3) ..| mark.end + 1)
  }

  private var isAtNursery: Bool {
    reading.marks.contains {
      $0.cue == .function && Vocabulary.functions[Int($0.value)].function == "preschool"
    }
  }

  /// Foster parents who say "bij ons": their home is the child's only when it stays there.
  private func fosterParent(_ best: ResidenceClaim) -> Range<Int>? {
    guard !isPermanent, best.strength < 100 else { return nil }
    for mark in reading.marks
    where (mark.cue == .ownChild || mark.cue == .parent) && reading.tokens[mark.first].isReadable {
      let words = reading.word(mark.end - 1)
      if mark.cue == .ownChild, words.hasPrefix("pleeg") { return mark.first ..| mark.end }
      if mark.cue == .parent, words.hasPrefix("pleeg"),
        reading.any(.writer, in: mark.first - 3 ..| mark.first)
      {
        return mark.first ..| mark.end
      }
    }
    return nil
  }

  private func describe(_ residence: Residence) -> String {
    [residence.postcode, residence.place, residence.municipality].compactMap { $0 }.joined(
      separator: ", ")
  }
}
