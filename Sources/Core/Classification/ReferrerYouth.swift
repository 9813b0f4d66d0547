// A young person who writes: by an age of their own, their parents, or the school they sit in.

extension ReferrerReader {
  func youth() -> (Referrer.Role, String?, Evidence)? {
    guard writingFrom.isEmpty else { return nil }
    for mark in reading.marks where mark.cue == .speaker && reading.tokens[mark.first].isReadable {
      for index in mark.end ..| min(mark.end + 6, reading.tokens.count - 1) {
        guard let age = reading.number(at: index),
          reading.tokens[index].sentence == reading.tokens[mark.first].sentence
        else { continue }
        let unit = AgeReader(reading: reading).unit(at: index + 1)
        if (8...23).contains(age), unit == .none || unit == .years,
          reading.any(.toBe, in: mark.first ..| index)
            || reading.any(.toBe, in: mark.first - 2 ..| mark.first)
            || reading.any(.becomes, in: mark.first ..| index)
        {
          return (.youth, nil, reading.evidence(.referrer, "youth", mark.first ..| index + 1))
        }
      }
    }
    if let found = bareYouth() { return found }
    let text = reading.marks.filter { $0.cue == .parent && reading.tokens[$0.first].isReadable }
    for mark in text
    where ["mijn", "mn", "me", "m"].contains(
      reading.word(mark.first - 1))
    {
      if !reading.marks.contains(where: { $0.cue == .child && reading.tokens[$0.first].isReadable }
      ),
        !hasChildren
      {
        return (.youth, nil, reading.evidence(.referrer, "youth", mark.first - 1 ..| mark.end))
      }
    }
    let says = reading.marks.first { mark in
      mark.cue == .speaker && reading.tokens[mark.first].isReadable
        && reading.starts(.attends, at: mark.end)
        && ["zit"].contains(reading.word(mark.end))
        && reading.any(
          CueSet(.school, .schoolNoun, .group, .form, .level, .vocational, .schoolPrefix, .bridge),
          in: mark.end ..| mark.end + 9)
    }
    return says.map { (.youth, nil, reading.evidence(.referrer, "youth", $0.first ..| $0.end + 1)) }
  }

  /// "Nu heb ik zelf twee jongens": who has children writes as their parent.
  private var hasChildren: Bool {
    reading.people.contains { mark in
      mark.cue == .children && reading.tokens[mark.first].isReadable
        && (mark.first - 5 ..| mark.first).contains {
          reading.word($0) == "heb" && reading.any(.speaker, in: $0 - 1 ..| $0 + 2)
        }
    }
  }

  /// Under eighteen by their own words: "ik ben lotte, 13".
  var isMinor: Bool {
    guard let found = youth(), let age = found.2.text.split(separator: " ").last else {
      return false
    }
    return Int(age).map { $0 < 18 } ?? false
  }

  /// "ben rick 18 woon in bredevoort": the word "ik" is left out.
  func bareYouth() -> (Referrer.Role, String?, Evidence)? {
    for index in reading.tokens.indices
    where reading.tokens[index].length == 3 && reading.tokens[index].isReadable {
      guard reading.word(index) == "ben",
        !["je", "jij", "u"].contains(reading.word(index + 1)),
        !["je", "jij", "u"].contains(reading.word(index - 1))
      else { continue }
      for at in index + 1 ..| index + 4 {
        let token = reading.tokens[at]
        guard token.sentence == reading.tokens[index].sentence else { break }
        guard let age = reading.number(at: at), (8...23).contains(age) else { continue }
        let unit = AgeReader(reading: reading).unit(at: at + 1)
        guard unit == .none || unit == .years else { break }
        return (.youth, nil, reading.evidence(.referrer, "youth", index ..| at + 1))
      }
    }
    return nil
  }
}
