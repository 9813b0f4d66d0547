// Which school somebody writes from: by their domain, by the name they give, and of a school with
// several locations by the place.

extension ReferrerReader {
  func school(_ claims: [SchoolClaim], _ role: Referrer.Role) -> (
    index: Int, evidence: Evidence
  )? {
    let domain = writingFrom
    let named = claims.filter { $0.status == .referrer }
    if domain.count == 1 {
      return (
        domain[0],
        sender(fact: reading.lexicon.schools[domain[0]].name, text: sender?.address ?? "")
      )
    }
    if role == .parent || role == .youth || role == .network { return nil }
    // One domain for several locations: "onze locatie Lichtenvoorde".
    if domain.count > 1, let place = location(domain, isReadable: true) { return place }
    let bridge = SchoolPicker(policy).bridge(domain)
    if let bridge, let mark = reading.first(.bridge) {
      return (
        bridge,
        reading.evidence(.referrer, reading.lexicon.schools[bridge].name, mark.first ..| mark.end)
      )
    }
    for claim in named {
      let fitting = domain.isEmpty ? claim.schools : claim.schools.filter(domain.contains)
      if fitting.count == 1
        || (fitting.count > 1 && !fitting.isEmpty && SchoolPicker(policy).same(fitting))
      {
        return (
          fitting[0],
          reading.evidence(.referrer, reading.lexicon.schools[fitting[0]].name, claim.tokens)
        )
      }
    }
    if domain.count > 1 {
      for claim in claims where claim.status != .former && claim.status != .future {
        let fitting = claim.schools.filter(domain.contains)
        if fitting.count == 1 {
          return (
            fitting[0],
            reading.evidence(.referrer, reading.lexicon.schools[fitting[0]].name, claim.tokens)
          )
        }
      }
      if let place = location(domain, isReadable: false) { return place }
      if SchoolPicker(policy).same(domain) {
        return (
          domain[0],
          sender(fact: reading.lexicon.schools[domain[0]].name, text: sender?.address ?? "")
        )
      }
    }
    return nil
  }
}
