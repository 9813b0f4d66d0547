// "Ze staat bij mij ingeschreven": the home that somebody is said to have elsewhere in the text.

extension ResidenceReader {
  /// Whose home somebody is registered in.
  private enum Host: Hashable {
    case writer
    /// 1 for the father, 2 for the mother.
    case parent(Int32)
  }

  func registeredWith(_ claims: [ResidenceClaim]) -> [ResidenceClaim] {
    let all = registrations()
    guard !all.isEmpty else { return [] }
    let homes = Dictionary(
      claims.compactMap { claim in host(of: claim).map { ($0, claim) } },
      uniquingKeysWith: { _, last in last })
    var found: [ResidenceClaim] = []
    for index in all {
      let clause = reading.clauseStart(index) ..| reading.clauseEnd(index)
      guard !reading.any(.place, in: clause), let host = host(in: clause), let home = homes[host]
      else { continue }
      var claim = home
      claim.kind = .home
      claim.strength = 100
      claim.owner = .unknown
      found.append(claim)
    }
    return found
  }

  private func registrations() -> [Int] {
    var all = reading.marks.filter { $0.cue == .registered }.map(\.first)
    for index in reading.tokens.indices
    where reading.tokens[index].length == 13 && reading.word(index) == "hoofdverblijf" {
      all.append(index)
    }
    return all.filter {
      reading.tokens[$0].isReadable
        && !reading.any(.negation, in: reading.clauseStart($0) ..| reading.clauseEnd($0))
    }
  }

  /// "bij mij", "bij haar vader", "op het adres van moeder".
  private func host(in clause: Range<Int>) -> Host? {
    for index in clause where ["bij", "van"].contains(reading.word(index)) {
      if ["mij", "me", "ons"].contains(reading.word(index + 1)) { return .writer }
      for at in index + 1 ..| index + 4 {
        if let person = reading.person(at: at), person.cue == .parent, person.value != 0 {
          return .parent(person.value)
        }
      }
    }
    return nil
  }

  /// "bij mij in Dinxperlo", "bij haar vader in Ulft", "vader woont in Ulft".
  private func host(of claim: ResidenceClaim) -> Host? {
    switch claim.kind {
    case .home, .stay, .mentioned: break
    default: return nil
    }
    let before = claim.tokens.lowerBound - 1
    if ["mij", "me", "ons"].contains(reading.word(before - 1)) { return .writer }
    if let person = reading.person(ending: before), person.cue == .parent, person.value != 0 {
      return .parent(person.value)
    }
    switch claim.owner {
    case .speaker, .we: return isFamily ? .writer : nil
    case .adult(let mark) where mark.cue == .parent && mark.value != 0:
      return .parent(mark.value)
    default: return nil
    }
  }
}
