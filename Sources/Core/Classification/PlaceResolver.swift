// Which place a spelling means, when several share it: the municipality, the postcode or the
// neighbouring village named beside it decides; otherwise nobody knows.

struct ResolvedPlace: Sendable {
  var residence: Residence
  /// The places that it may mean, when nothing resolves it.
  var options: [String] = []
  /// Nothing but a region ("Achterhoek"): says nothing about the municipality.
  var isRegion = false
}

struct PlaceResolver {
  let reading: Reading

  /// The place that a mark means. Words up to `qualifierEnd` may qualify it.
  func resolve(_ mark: Mark, postcode: Int? = nil) -> ResolvedPlace {
    let lexicon = reading.lexicon
    let name = lexicon.placeNames[Int(mark.value)]
    if let municipality = name.municipality {
      return ResolvedPlace(
        residence: Residence(
          place: nil, postcode: nil, municipality: municipality, area: area(of: municipality)))
    }
    if says(.municipality, before: mark.first),
      let own = name.places.map({ lexicon.places[$0] }).first(where: { $0.municipality == $0.name })
    {
      return ResolvedPlace(
        residence: Residence(
          place: nil, postcode: nil, municipality: own.municipality, area: own.area))
    }
    var candidates = name.places.map { lexicon.places[$0] }
    if candidates.count > 1 || candidates.contains(where: { $0.area == .unclear || $0.ambiguous }) {
      if let german = germanQualifier(mark),
        !candidates.contains(where: { $0.municipality == german })
      {
        let base = reading.text(mark.first ..| mark.end)
        return ResolvedPlace(
          residence: Residence(
            place: "\(base) (DE)", postcode: nil, municipality: german, area: .outside))
      }
      candidates = narrow(candidates, mark, postcode)
    }
    return settle(candidates, mark)
  }

  private func settle(_ candidates: [Place], _ mark: Mark) -> ResolvedPlace {
    guard let first = candidates.first else {
      return ResolvedPlace(
        residence: Residence(place: nil, postcode: nil, municipality: nil, area: .unclear))
    }
    if candidates.count == 1 {
      if first.municipality == nil, first.postcodes.isEmpty {
        return ResolvedPlace(
          residence: Residence(place: nil, postcode: nil, municipality: nil, area: .unclear),
          isRegion: true)
      }
      let isUnclear = first.area == .unclear && !qualifies(first, mark)
      let area: Area = isUnclear ? .unclear : first.area == .unclear ? .inside : first.area
      return ResolvedPlace(
        residence: Residence(
          place: official(first), postcode: nil, municipality: isUnclear ? nil : first.municipality,
          area: isUnclear ? .unclear : areaOf(first, area)),
        options: isUnclear ? [first.name] : [])
    }
    // A village here has a namesake across the border: people here mean their own.
    let near = candidates.filter { $0.municipality != "Duitsland" }
    if near.count == 1, near[0].area == .inside { return settle(near, mark) }
    let name = reading.text(mark.first ..| mark.end)
    let municipalities = Set(candidates.map(\.municipality))
    let areas = Set(candidates.map(\.area))
    let shared = municipalities.count == 1 ? first.municipality : nil
    let area = areas.count == 1 ? first.area : .unclear
    let place = Set(candidates.map { official($0) }).count == 1 ? official(first) : name
    return ResolvedPlace(
      residence: Residence(place: place, postcode: nil, municipality: shared, area: area),
      options: area == .unclear
        ? candidates.map { "\($0.name) (gemeente \($0.municipality ?? "?"))" } : [])
  }

  private func areaOf(_ place: Place, _ area: Area) -> Area {
    place.municipality.map(self.area(of:)) ?? area
  }

  /// Keeps the candidates that the words around the name point at.
  private func narrow(_ candidates: [Place], _ mark: Mark, _ postcode: Int?) -> [Place] {
    if let postcode {
      let fitting = candidates.filter { $0.postcodes.contains(postcode) }
      if !fitting.isEmpty { return fitting }
      if let range = reading.lexicon.range(postcode) {
        let same = candidates.filter { $0.municipality == range.municipality }
        if !same.isEmpty { return same }
      }
    }
    let qualified = candidates.filter { qualifies($0, mark) }
    if !qualified.isEmpty { return qualified }
    let before = reading.word(mark.first - 1)
    // "hier in Zwolle": of several the one that is near.
    if reading.word(mark.first - 2) == "hier" || before == "hier" {
      let near = candidates.filter { $0.area == .inside }
      if near.count == 1 { return near }
    }
    if before == "stad" || before == "gemeente" {
      let towns = candidates.filter { $0.municipality == $0.name || $0.name.contains("(stad)") }
      if !towns.isEmpty { return towns }
    }
    if before == "de" || reading.word(mark.first) == "de" {
      let exact = candidates.filter { $0.name.lowercased().hasPrefix("de ") }
      if !exact.isEmpty { return exact }
    }
    return candidates
  }

  /// "Zwolle (gem. Oost Gelre)", "Zwolle bij Groenlo", "Heurne, Aalten".
  private func qualifies(_ place: Place, _ mark: Mark) -> Bool {
    for (index, isNear) in qualifiers(mark) {
      guard let value = reading.value(.place, at: index) else { continue }
      let name = reading.lexicon.placeNames[value]
      if let municipality = name.municipality, municipality == place.municipality { return true }
      for other in name.places.map({ reading.lexicon.places[$0] }) where other.name != place.name {
        if other.municipality != nil, other.municipality == place.municipality, isNear {
          return true
        }
      }
    }
    let after = reading.word(mark.end)
    let spelling = "\(reading.text(mark.first ..| mark.end)) \(after)"
    if place.aliases.contains(where: { Lexicon.key($0) == Lexicon.key(spelling) }) { return true }
    if after == "overijssel" || after == "ov", place.area == .outside {
      return place.municipality == place.name
    }
    let note = bracketed(place.name)
    return !note.isEmpty && words(after: mark).contains(note)
  }

  private func germanQualifier(_ mark: Mark) -> String? {
    for (index, _) in qualifiers(mark) {
      if reading.has(.german, at: index) { return "Duitsland" }
      guard let value = reading.value(.place, at: index) else { continue }
      let places = reading.lexicon.placeNames[value].places.map { reading.lexicon.places[$0] }
      // "tussen Barlo en Aalten": a namesake across the border makes nothing German.
      if let first = places.first, places.allSatisfy({ $0.municipality == "Duitsland" }) {
        return first.municipality
      }
    }
    return nil
  }

  /// Tokens right after the name, in brackets, after a comma, or after "bij" and "gem.".
  private func qualifiers(_ mark: Mark) -> [(Int, Bool)] {
    var found: [(Int, Bool)] = []
    let sentence = reading.tokens[mark.first].sentence
    for index in mark.end ..| min(mark.end + 9, reading.tokens.count - 1) {
      guard reading.tokens[index].sentence == sentence else { break }
      if reading.starts(.place, at: index) || reading.has(.german, at: index) {
        found.append((index, true))
      }
      if reading.starts(.lives, at: index) || reading.starts(.attends, at: index),
        !reading.has(.inside, at: index)
      {
        break
      }
    }
    if mark.first > 2 {
      for index in max(1, mark.first - 4) ..| mark.first
      where reading.tokens[index].sentence == sentence && reading.starts(.place, at: index) {
        found.append((index, false))
      }
    }
    return found
  }

  private func words(after mark: Mark) -> String {
    reading.text(mark.end ..| min(mark.end + 2, reading.tokens.count - 1)).lowercased()
  }

  private func bracketed(_ name: String) -> String {
    guard let open = name.firstIndex(of: "("), let close = name.lastIndex(of: ")"), open < close
    else { return "" }
    return name[name.index(after: open)..<close].lowercased()
  }

  func says(_ cue: Cue, before index: Int) -> Bool {
    reading.has(cue, at: index - 1) && reading.tokens[index].gap.isSubset(of: .joining)
  }

  /// A hamlet whose people are registered under a longer name is called by that name.
  func official(_ place: Place) -> String {
    guard let whole = place.partOf, whole.hasSuffix(" " + place.name) else {
      return bracketed(place.name).isEmpty
        ? place.name : withoutBrackets(place.name)
    }
    return whole
  }

  private func withoutBrackets(_ name: String) -> String {
    let words = name.prefix { $0 != "(" }.split(separator: " ")
    return words.joined(separator: " ")
  }

  func area(of municipality: String) -> Area {
    reading.lexicon.areas[municipality] ?? .outside
  }
}
