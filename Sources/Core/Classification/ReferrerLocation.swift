// Which location of a school writes, where several write from one domain.

extension ReferrerReader {
  /// "onze locatie Lichtenvoorde" among the schools of one domain.
  func location(_ domain: [Int], isReadable: Bool) -> (
    index: Int, evidence: Evidence
  )? {
    for mark in reading.marks where mark.cue == .place {
      guard isReadable == reading.tokens[mark.first].isReadable,
        !isReadable || isOurs(mark)
      else { continue }
      let names = reading.lexicon.placeNames[Int(mark.value)].places.map {
        reading.lexicon.places[$0].name
      }
      let found = domain.filter { names.contains(reading.lexicon.schools[$0].town) }
      if found.count == 1 {
        return (
          found[0],
          reading.evidence(
            .referrer, reading.lexicon.schools[found[0]].name, mark.first ..| mark.end)
        )
      }
    }
    return nil
  }

  /// "onze school in Aalten", "bij ons in Lichtenvoorde", "locatie Doetinchem"; the location of a
  /// school that is named belongs to that school.
  private func isOurs(_ mark: Mark) -> Bool {
    let near = mark.first - 3 ..| mark.first
    if reading.any(.school, in: near) || reading.has(.school, at: mark.first) { return false }
    if reading.any(CueSet(.location, .schoolNoun), in: near) {
      return !reading.any(.school, in: mark.first - 6 ..| mark.first)
    }
    let before = reading.word(mark.first - 2) == "hier" ? mark.first - 3 : mark.first - 2
    return reading.word(before) == "ons" && ["bij", "van"].contains(reading.word(before - 1))
      || reading.word(mark.first - 2) == "hier"
        && reading.any(.mySchoolClass, in: mark.first - 6 ..| mark.first)
  }
}
