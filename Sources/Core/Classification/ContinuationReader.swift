// Whether a message goes on about something that the team already has in hand, when no case number
// and no Message-ID says so: it greets a colleague by name, answers an earlier mail, moves an
// appointment, asks how it stands, or tells how it went, and brings no new child.

struct ContinuationReader {
  let reading: Reading
  let signal: Signal
  let policy: Policy

  struct Findings {
    var reason: String
  }

  /// `isConcrete`: somebody's age, home or the like stands in it.
  func read(isConcrete: Bool) -> Findings? {
    guard signal.channel == .mail, signal.forwarded == nil, signal.automation == nil else {
      return nil
    }
    let said = said()
    let isAnswer = isReply && signal.passages.contains { $0.zone == .quoted }
    guard !said.isEmpty || isAnswer else { return nil }
    var weight = 0
    if addressee != nil { weight += 2 }
    if isAnswer { weight += 2 } else if isReply { weight += 1 }
    weight += min(2, said.count { $0.value == Sense.appointment.rawValue })
    weight += min(3, said.count { $0.value == Sense.earlier.rawValue } * 2)
    if isConcrete { weight -= 3 }
    if asksAnew { weight -= 4 }
    let isPlainAnswer = isAnswer && !isConcrete && !asksAnew
    guard weight >= 4 || isPlainAnswer || weight == 3 && addressee == nil && said.count > 1 else {
      return nil
    }
    let words = said.first.map { reading.text($0.first ..| $0.end) }
    return Findings(
      reason: words.map { "vervolg op eerder contact: \($0)" } ?? "antwoord op een mail")
  }

  /// The colleague whom the first line greets by a name that nobody else in the team has.
  var addressee: PersonID? {
    guard let start = firstWord else { return nil }
    for index in start ..| start + 4 where !reading.tokens[index].isEnd {
      let name = reading.folded(index)
      let people = policy.team.people.filter { person in
        let words = PhraseTree.split(person.name)
        return words.first == name || index > start && words.count > 1 && words.last == name
      }
      if people.count == 1, reading.tokens[index].capital || index == start { return people[0].id }
      guard Self.greetings.contains(reading.word(index)) else { return nil }
    }
    return nil
  }

  private var firstWord: Int? {
    reading.segments.first { $0.zone == .own && $0.field.isEmpty && !$0.tokens.isEmpty }.map {
      segment in
      segment.tokens.first { !reading.tokens[$0].isEnd } ?? segment.tokens.lowerBound
    }
  }

  private static let greetings: Set<String> = [
    "hoi", "ha", "hallo", "hai", "dag", "beste", "lieve", "hey", "hee", "he", "heey", "geachte",
    "goedemorgen", "goedemiddag", "goedenavond", "goeiemorgen", "morgen", "hi", "collega",
    "mevrouw", "meneer", "heer", "te", "ter", "van", "ten",
  ]

  private var isReply: Bool {
    ["re:", "antw:", "aw:"].contains { signal.subject.lowercased().hasPrefix($0) }
  }

  enum Sense: Int32 {
    case appointment = 1
    case earlier = 2
  }

  /// What goes on from before, each wording once.
  private func said() -> [Mark] {
    var words: Set<String> = []
    return reading.marks.filter { mark in
      mark.cue == .continuation && reading.tokens[mark.first].isReadable
        && words.insert(reading.text(mark.first ..| mark.end).lowercased()).inserted
    }
  }

  /// A question that begins today: "hierbij meld ik", "ik zou hem graag aanmelden".
  private var asksAnew: Bool {
    for index in reading.tokens.indices where reading.tokens[index].isReadable {
      switch reading.word(index) {
      case "hierbij", "aanmelden", "aanmeld": if !isPerfect(index) { return true }
      case "meld":
        if ["ik", "wij", "we"].contains(reading.word(index + 1)) { return true }
      default: continue
      }
    }
    return reading.first(.newChild) != nil
  }

  /// "hebben aanmelden"
  private func isPerfect(_ index: Int) -> Bool {
    ["kunnen", "laten"].contains(reading.word(index + 1))
  }
}
