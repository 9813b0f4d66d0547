// Whose age, town or school stands here: the child, a parent, somebody else.

/// The person that a fact belongs to, as far as the sentence tells.
enum Owner: Sendable {
  /// A singular child: the mark that names it.
  case child(Mark)
  /// A word that looks like a name.
  case name(Int)
  case sibling(Mark)
  case siblings(Mark)
  /// Several children at once.
  case plural(Mark)
  /// He or she, whoever that is.
  case pronoun(Mark)
  case speaker(Int)
  case we(Int)
  /// A parent, relative, professional or any other grown-up.
  case adult(Mark)
  case unknown

  /// Where in the text the person is mentioned.
  var place: Int? {
    switch self {
    case .child(let mark), .sibling(let mark), .siblings(let mark), .plural(let mark),
      .pronoun(let mark), .adult(let mark):
      mark.first
    case .name(let index), .speaker(let index), .we(let index): index
    case .unknown: nil
    }
  }
}

extension Reading {
  /// The person mentioned last before this token, in the same sentence.
  func owner(before index: Int, within limit: Int = 40) -> Owner {
    let sentence = tokens[index].sentence
    var at = index - 1
    while at > 0, tokens[at].sentence == sentence, index - at <= limit {
      if let owner = owner(at: at), !isGuessing(at) {
        if case .adult(let adult) = owner, let child = child(of: adult) { return .child(child) }
        return owner
      }
      at -= 1
    }
    return .unknown
  }

  /// "twee meisjes, ik denk van 4 en 7": said in passing.
  private func isGuessing(_ index: Int) -> Bool {
    guard starts(.speaker, at: index) else { return false }
    return Reading.guesses.contains(word(index + 1)) || Reading.guesses.contains(word(index - 1))
  }

  static let guesses: Set<String> = ["denk", "schat", "gok", "geloof", "vermoed", "meen", "dacht"]

  /// "zoon van mijn vrouw, geboren op": the son.
  private func child(of adult: Mark) -> Mark? {
    guard let of = (adult.first - 2 ..| adult.first).first(where: { word($0) == "van" }),
      tokens[of].gap == .space, adult.cue == .otherAdult || adult.cue == .parent
    else { return nil }
    return person(at: of - 1).flatMap { $0.cue == .child ? $0 : nil }
  }

  /// The person whose mention begins at this token.
  func owner(at index: Int) -> Owner? {
    if let mark = person(at: index) {
      switch mark.cue {
      case .child: return .child(mark)
      case .children, .multiple: return .plural(mark)
      case .sibling: return .sibling(mark)
      case .siblings: return .siblings(mark)
      default: return .adult(mark)
      }
    }
    if let mark = mark(.he, at: index) { return .pronoun(mark) }
    if starts(.we, at: index) { return .we(index) }
    // "Thijmen K." ends in an initial; "k" in small letters is somebody who says "ik".
    let isInitial = tokens[index].length == 1 && tokens[index].capital
    if starts(.speaker, at: index), !isInitial { return .speaker(index) }
    if looksLikeName(index) {
      if isWriterName(index) { return .speaker(index) }
      return bearer(index) ?? .name(index)
    }
    // "ben demi en mama van mason van 7 maanden"
    if tokens[index].word == 0, !tokens[index].isNumber, tokens[index].length > 2,
      word(index - 1) == "van", has(.parent, at: index - 2), has(.of, at: index + 1)
    {
      return .name(index)
    }
    return nil
  }

  /// "zijn zusje Noor", "tante Truus": the name says who the relative is.
  private func bearer(_ name: Int) -> Owner? {
    guard tokens[name].gap == .space, tokens[name].sentence == tokens[name - 1].sentence else {
      return nil
    }
    guard let mark = person(ending: name) else { return nil }
    switch mark.cue {
    case .sibling: return .sibling(mark)
    case .parent, .relative, .otherAdult: return .adult(mark)
    default: return nil
    }
  }

  /// "ik ben Tamara", "mijn naam is Bertus Heinen".
  private func isWriterName(_ index: Int) -> Bool {
    saysName(index)
      || tokens[index].gap == .space && tokens[index - 1].capital && saysName(index - 1)
  }

  private func saysName(_ index: Int) -> Bool {
    let before = word(index - 1)
    return (before == "ben" || before == "heet")
      && (word(index - 2) == "ik" || word(index - 2) == "k")
      || before == "is" && word(index - 2) == "naam" && word(index - 3) == "mijn"
  }

  func person(at index: Int) -> Mark? {
    guard hasAny(Reading.personCues, at: index) else { return nil }
    var low = 0
    var high = people.count
    while low < high {
      let middle = (low + high) / 2
      if people[middle].first < index { low = middle + 1 } else { high = middle }
    }
    guard low < people.count, people[low].first == index else { return nil }
    return people[low]
  }

  /// A capitalised word that no dictionary explains, or a known first name. At the start of a
  /// sentence only what cannot be read otherwise counts.
  func looksLikeName(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.capital, !token.isEnd, !token.isNumber, token.length > 1 else { return false }
    if lexicon.firstNames.contains(token.word) {
      // "groep 6 van de Floris" is a school.
      let isSchool = has(.school, at: index) && ["de", "het", "t"].contains(word(index - 1))
      return !has(.place, at: index) && !isSchool
    }
    guard token.word == 0 || isLearnedName(index), !has(.school, at: index),
      !has(.place, at: index)
    else { return false }
    // "het syndroom van Down"
    if word(index - 1) == "van", ["syndroom", "ziekte", "stoornis"].contains(word(index - 2)) {
      return false
    }
    let next = tokens[index + 1]
    if isSentenceStart(index) {
      // "Julia van 14".
      if word(index + 1) == "van", number(at: index + 2) != nil { return true }
      if isIntroduced(index) { return true }
      return next.gap.contains(.open) || hasAny(CueSet(.toBe, .lives, .attends), at: index + 1)
    }
    return true
  }

  /// A word of the dictionaries that somebody in this text is called: "Sep (9)", and later "Sep".
  func isLearnedName(_ index: Int) -> Bool {
    tokens[index].capital && learnedNames.contains(tokens[index].word)
      && !hasAny(Reading.personCues, at: index)
  }

  /// The words with a capital that stand before an age in brackets.
  func findLearnedNames() -> Set<Int32> {
    let other = CueSet(.place, .school, .schoolNoun, .group, .form, .level, .label)
    return Set(
      tokens.indices.dropFirst().compactMap { index in
        let name = tokens[index - 1]
        guard tokens[index].gap.contains(.open), name.capital, name.word != 0, !name.isEnd,
          !name.isNumber, name.length > 1, !hasAny(other, at: index - 1),
          !hasAny(Reading.personCues, at: index - 1), let age = number(at: index), age <= 22,
          !tokens[index + 1].gap.isDisjoint(with: [.close, .comma]) || has(.years, at: index + 1)
        else { return nil }
        return name.word
      })
  }

  /// "Jelle, 15, zit op": a name before an age or a class, and no greeting.
  private func isIntroduced(_ index: Int) -> Bool {
    let next = tokens[index + 1]
    guard next.gap.contains(.comma), !next.isEnd, !Reading.greetings.contains(word(index)) else {
      return false
    }
    var at = index + 1
    while at < index + 4, hasAny(CueSet(.almost, .adverb, .notYet), at: at), number(at: at) == nil {
      at += 1
    }
    if let age = number(at: at), age <= 23, tokens[at].length <= 2 || !tokens[at].isNumber {
      let after = tokens[at + 1]
      return after.isEnd || !after.gap.isDisjoint(with: .clause) || has(.years, at: at + 1)
    }
    return hasAny(CueSet(.group, .bridge), at: index + 1)
  }

  private static let greetings: Set<String> = [
    "hallo", "hoi", "hoihoi", "hi", "hey", "hee", "moi", "dag", "goedendag", "goedemorgen",
    "goedemiddag", "goedenavond", "beste", "geachte", "lieve", "salaam", "heer", "ha",
  ]

  static let personCues = CueSet(
    .child, .children, .multiple, .sibling, .siblings, .parent, .relative, .otherAdult, .function)
}
