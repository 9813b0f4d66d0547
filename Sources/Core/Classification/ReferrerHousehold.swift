// A parent who never says "my child": by the home or the partner they speak of.

extension ReferrerReader {
  /// Who writes about a child and about the home they share: "wij wonen in Lievelde". Neighbours
  /// say where they live too.
  func household() -> (Referrer.Role, String?, Evidence)? {
    guard writingFrom.isEmpty, !reading.speaksOfNeighbours else { return nil }
    for mark in reading.marks where reading.tokens[mark.first].isReadable {
      let isHome =
        mark.cue == .lives
        && (reading.starts(.we, at: mark.first - 1) || reading.starts(.we, at: mark.end))
      let isCouple =
        mark.cue == .otherAdult && ["man", "vrouw"].contains(reading.word(mark.end - 1))
        && reading.word(mark.first) == "mijn" && reading.first(.children) != nil
      let isAtHome =
        mark.cue == .inside && reading.word(mark.first) == "bij"
        && reading.word(mark.first + 1) == "ons" && reading.word(mark.first + 2) == "thuis"
      if isHome || isCouple || isAtHome || asksForOwn(mark) || isFormerCouple(mark) {
        return (
          .parent, nil, reading.evidence(.referrer, "parent", mark.first - 1 ..| mark.end + 1)
        )
      }
    }
    return nil
  }

  /// "mijn ex en ik", "haar vader en ik": who says so has the child together with that person.
  private func isFormerCouple(_ mark: Mark) -> Bool {
    guard reading.word(mark.end) == "en", reading.word(mark.end + 1) == "ik",
      signal.forwarded == nil
    else { return false }
    if mark.cue == .otherAdult, reading.word(mark.first) == "mijn" {
      return reading.word(mark.first + 1).hasPrefix("ex")
    }
    // A mentor may say so too.
    return mark.cue == .parent && ["zijn", "haar", "hun"].contains(reading.word(mark.first - 1))
      && reading.first(.function) == nil && reading.first(.mySchoolClass) == nil
  }

  /// "Wij willen graag handvatten": nobody speaks of parents or of work, so these are the parents.
  private func asksForOwn(_ mark: Mark) -> Bool {
    mark.cue == .we && ["willen", "zoeken", "hopen", "zouden"].contains(reading.word(mark.end))
      && reading.first(.parent) == nil && reading.first(.function) == nil
      && reading.first(.family) == nil && reading.first(.mySchoolClass) == nil
      && signal.forwarded == nil
  }

  /// "onze dochter", "je eigen kind", not in what somebody else is quoted to say.
  func ownChild() -> (Referrer.Role, String?, Evidence)? {
    let own = reading.marks.first {
      $0.cue == .ownChild && reading.tokens[$0.first].isReadable
        && reading.segment($0.first).zone != .signature && !isQuoted($0.first)
    }
    return own.map { (.parent, nil, reading.evidence(.referrer, "parent", $0.first ..| $0.end)) }
  }

  /// Between quotation marks somebody else speaks.
  func isQuoted(_ index: Int) -> Bool {
    let segment = reading.segment(index)
    guard let first = segment.tokens.first else { return false }
    let start = Int(reading.tokens[first].start)
    let marks = reading.bytes[start..<max(start, Int(reading.tokens[index].start))]
    return marks.count { $0 == 0x22 } % 2 == 1
  }

  /// "Onze huisarts zegt": somebody whom the writer goes to, not what the writer is.
  func isWritersOwn(_ person: Mark) -> Bool {
    guard ["onze", "mijn", "mn"].contains(reading.word(person.first - 1)) else { return false }
    let word = reading.word(person.end - 1)
    return !["praktijk", "werk", "opvang", "zaal", "verblijf", "team", "school", "post", "zorg"]
      .contains { word.hasSuffix($0) }
  }

  /// "maak me zorgen over mijn broertje van 8": somebody else's brother would be the child.
  func isAboutSibling(_ mark: Mark) -> Bool {
    guard ["mijn", "mn", "me", "ons", "onze"].contains(reading.word(mark.first - 1)),
      reading.first(.ownChild) == nil
    else { return false }
    let about =
      reading.any(.aboutSubject, in: mark.first - 4 ..| mark.first)
      || ["over", "om"].contains(reading.word(mark.first - 2))
    let aged = (mark.end ..| mark.end + 4).contains { reading.number(at: $0) != nil }
    return about || (aged && reading.has(.of, at: mark.end))
  }
}
