// A parent who never says "my child": by the home or the partner they speak of.

extension ReferrerReader {
  /// Who writes about a child and about the home they share: "wij wonen in Lievelde". Neighbours
  /// say where they live too.
  func household() -> (Referrer.Role, String?, Evidence)? {
    guard writingFrom.isEmpty, !reading.speaksOfNeighbours else { return nil }
    for mark in reading.marks where reading.tokens[mark.first].isReadable {
      let isHome =
        mark.cue == .lives
        && (reading.any(
          .we, in: max(reading.clauseStart(mark.first), mark.first - 3) ..| mark.first)
          || reading.starts(.we, at: mark.end))
      let isCouple =
        mark.cue == .otherAdult && Self.spouses.contains(reading.word(mark.end - 1))
        && (reading.word(mark.first) == "mijn"
          || ["mijn", "mn", "me"].contains(reading.word(mark.first - 1)))
        && (reading.first(.children) != nil || reading.first(.multiple) != nil)
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

  private static let spouses: Set<String> = ["man", "vrouw", "ex", "partner", "echtgenoot"]

  /// From a school, but about a child of their own and nobody else's parents.
  var isPrivate: Bool {
    reading.first(.parent) == nil
      && reading.marks.contains {
        $0.cue == .ownChild && reading.tokens[$0.first].isReadable
          && ["zoon", "dochter", "zoontje", "dochtertje"].contains(reading.word($0.end - 1))
      }
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
        && !isOneOf($0.first)
    }
    return own.map { (.parent, nil, reading.evidence(.referrer, "parent", $0.first ..| $0.end)) }
  }

  /// "een van onze jongens": somebody at work speaks of those in their care.
  private func isOneOf(_ index: Int) -> Bool {
    reading.word(index - 1) == "van"
      && ["een", "\u{E9}\u{E9}n", "e\u{E9}n", "enkele", "sommige"].contains(reading.word(index - 2))
  }

  /// The writer's grandchild: by name, or as the child of a grown son or daughter.
  func grandparent() -> (Referrer.Role, String?, Evidence)? {
    guard writingFrom.isEmpty, signal.forwarded == nil else { return nil }
    for mark in reading.marks where isOfWriter(mark.first) {
      guard
        (mark.cue == .child || mark.cue == .children) && isGrandchild(mark)
          || mark.cue == .ownChild && isGrown(mark)
          || mark.cue == .relative && isSigning(mark)
      else { continue }
      let proof = reading.evidence(.referrer, "network", mark.first - 1 ..| mark.end)
      // Grandparents with the guardianship speak for the child.
      let isGuardian = reading.marks.contains {
        $0.cue == .permanent && reading.text($0.first ..| $0.end).lowercased().contains("voogdij")
      }
      return isGuardian ? (.parent, nil, proof.valued("parent")) : (.network, "relative", proof)
    }
    return nil
  }

  /// "mijn kleinzoon", or "kleinkind in gevaar" as a subject.
  private func isGrandchild(_ mark: Mark) -> Bool {
    let word = reading.word(mark.end - 1)
    guard ["kleink", "kleinz", "kleind"].contains(where: word.hasPrefix) else { return false }
    return reading.segment(mark.first).zone == .subject
      || ["mijn", "mn", "mien", "mienen", "onze", "onzen", "ons", "me", "uns"].contains(
        reading.word(mark.first - 1))
  }

  private func isOfWriter(_ index: Int) -> Bool {
    reading.tokens[index].isReadable || reading.segment(index).zone == .subject
  }

  /// "Mijn dochter woont met haar zoontje in Aalten", "onze dochter (38)".
  private func isGrown(_ mark: Mark) -> Bool {
    let sentence = reading.sentence(around: mark.first)
    if let age = reading.number(at: mark.end), age >= 27, age < 60,
      reading.tokens[mark.end].gap.contains(.open)
    {
      return true
    }
    let after = mark.end ..| min(mark.end + 9, sentence.upperBound)
    return after.contains { index in
      ["haar", "zijn", "hun"].contains(reading.word(index))
        && reading.hasAny(CueSet(.child, .children, .multiple), at: index + 1)
        && ["met", "en", "van"].contains(reading.word(index - 1))
    }
  }

  /// "Bezorgde opa" as a subject.
  private func isSigning(_ mark: Mark) -> Bool {
    let segment = reading.segment(mark.first)
    return segment.zone == .subject && segment.tokens.count <= 3
      && ["oma", "opa", "grootmoeder", "grootvader", "tante", "oom"].contains(
        reading.word(mark.end - 1))
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
    return about
      || aged && (reading.has(.of, at: mark.end) || reading.has(.of, at: mark.end + 1))
  }

  /// "Wij zijn ouders van drie kinderen", not "dat we zijn ouders bellen".
  func isPlainly(_ person: Mark, _ sentence: Range<Int>) -> Bool {
    let next = person.end
    return next >= sentence.upperBound || reading.tokens[next].isEnd
      || !reading.tokens[next].gap.isDisjoint(with: .clause)
      || ["van", "met", "en"].contains(reading.word(next))
  }

  /// "Wij hebben een meisje op de groep".
  func isInCare(_ person: Mark) -> Bool {
    (person.end ..| person.end + 4).contains { index in
      ["op", "in"].contains(reading.word(index))
        && (index + 1 ..| index + 3).contains {
          [
            "groep", "klas", "stamgroep", "opvang", "praktijk", "begeleiding", "behandeling",
            "zorg",
            "beeld", "team",
          ].contains(reading.word($0))
        }
    }
  }
}
