// What changes in the schools, the places and the postcodes.

extension PolicyDifference {
  var schools: [String] {
    let all = Matched(old.schools, new.schools, by: \.code)
    return all.added.map { school in
      let contacts = school.contacts.isEmpty ? "geen" : dutchList(school.contacts.map(now))
      return "\(school.name) (\(school.code)) is een nieuwe school; contactpersoon: \(contacts)."
    }
      + all.removed.map { "\($0.name) (\($0.code)) staat niet meer bij de scholen." }
      + all.kept.flatMap { school($0.old, $0.new) }
  }

  private func school(_ was: School, _ now: School) -> [String] {
    let name = now.name
    return change("\(was.name) (\(now.code))", "de naam", was.name, now.name)
      + contacts(was, now)
      + listChange("\(name), andere namen", was.aliases, now.aliases)
      + change(name, "de soort", stages(was), stages(now))
      + change(name, "vrijeschool", was.waldorf, now.waldorf)
      + change(name, "de plaats", was.town, now.town)
      + change(name, "de gemeente", was.municipality, now.municipality)
      + change(name, "de postcode", was.postcode, now.postcode)
      + listChange("\(name), maildomeinen", was.mailDomains, now.mailDomains)
      + change(name, "`regional` (leerlingen van ver)", was.regional, now.regional)
      + change(name, "`closed` (gesloten)", was.closed, now.closed)
  }

  private func contacts(_ was: School, _ now: School) -> [String] {
    if was.contacts == now.contacts { return [] }
    let before = was.contacts.isEmpty ? "niemand" : dutchList(was.contacts.map(self.was))
    let after = now.contacts.isEmpty ? "niemand" : dutchList(now.contacts.map(self.now))
    let noun = now.contacts.count > 1 ? "contactpersonen zijn" : "contactpersoon is"
    return ["\(now.name): de \(noun) nu \(after) (was \(before))."]
  }

  private func stages(_ school: School) -> String {
    dutchList(school.stages.map(\.rawValue).sorted())
  }

  var places: [String] {
    let all = Matched(old.places, new.places) { "\($0.name), \($0.municipality ?? "")" }
    let ranges = Matched(old.postcodes, new.postcodes) { "\($0.first)-\($0.last)" }
    return all.added.map { "\(titled($0)) is een nieuwe plaats; \(areaInWords($0.area))." }
      + all.removed.map { "\(titled($0)) staat niet meer bij de plaatsen." }
      + all.kept.flatMap { place($0.old, $0.new) }
      + ranges.added.map { "Postcodes \(range($0)) zijn nieuw: \($0.municipality)." }
      + ranges.removed.map { "Postcodes \(range($0)) staan er niet meer bij." }
      + ranges.kept.flatMap { postcodes($0.old, $0.new) }
  }

  private func place(_ was: Place, _ now: Place) -> [String] {
    let name = titled(now)
    return change(name, "het gebied", areaInWords(was.area), areaInWords(now.area))
      + listChange(
        "\(name), postcodes", was.postcodes.map(String.init), now.postcodes.map(String.init))
      + listChange("\(name), andere namen", was.aliases, now.aliases)
      + change(name, "de plaats waar het bij hoort", was.partOf ?? "", now.partOf ?? "")
      + change(name, "`ambiguous` (dubbelzinnig)", was.ambiguous, now.ambiguous)
  }

  private func postcodes(_ was: PostcodeRange, _ now: PostcodeRange) -> [String] {
    let name = "Postcodes \(range(now))"
    return change(name, "de gemeente", was.municipality, now.municipality)
      + change(name, "de plaats", was.place ?? "", now.place ?? "")
      + change(name, "het gebied", areaInWords(was.area), areaInWords(now.area))
  }

  private func titled(_ place: Place) -> String {
    guard let municipality = place.municipality, municipality != place.name else {
      return place.name
    }
    return "\(place.name) (\(municipality))"
  }

  private func range(_ range: PostcodeRange) -> String {
    range.first == range.last ? "\(range.first)" : "\(range.first) tot en met \(range.last)"
  }

  private func areaInWords(_ area: Area) -> String {
    switch area {
    case .inside: "binnen ons gebied"
    case .outside: "buiten ons gebied"
    case .unclear: "een mens moet kijken"
    }
  }
}
