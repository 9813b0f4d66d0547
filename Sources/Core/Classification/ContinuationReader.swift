// Whether a message goes on about something that the team already has in hand, when no case number
// and no Message-ID says so: it greets a colleague by name, answers an earlier mail, moves an
// appointment, asks how it stands, or tells how it went, and brings no new child.

struct ContinuationReader {
  let reading: Reading
  let signal: Signal
  let policy: Policy

  struct Findings {
    var reason: String
    /// From 4 on beyond doubt.
    var weight = 4
  }

  /// `isConcrete`: somebody's age, home or the like stands in it. `isHoused`: also where they live,
  /// and not only that they live there still.
  func read(isConcrete: Bool, isHoused: Bool) -> Findings? {
    guard isMail || isBareForm, signal.forwarded == nil, signal.automation == nil else {
      return nil
    }
    let said = said()
    let isAnswer = isReply && signal.passages.contains { $0.zone == .quoted }
    let isAddressed = addressee != nil
    let known = Acquaintance(reading: reading, policy: policy)
    let colleague = isAddressed || known.colleague != nil
    let days = movedDays()
    let past = earlierDeeds(toReader: isAddressed || isReply)
    let knows = known.weight
    guard !said.isEmpty || isAnswer || knows > 0 || colleague && days + past > 0 else { return nil }
    var weight = knows
    if colleague { weight += 2 }
    if isAnswer { weight += 2 } else if isReply { weight += 1 }
    weight += min(2, said.count { $0.value == Sense.appointment.rawValue } + days * 2)
    weight += min(6, (said.count { $0.value == Sense.earlier.rawValue } + past) * 2)
    if isConcrete { weight -= isHoused ? 3 : 1 }
    if known.introducesChild { weight -= 2 }
    if known.seeksSomebody { weight -= 3 }
    if asksAnew { weight -= 4 }
    let isPlainAnswer = isAnswer && !isConcrete && !asksAnew
    guard weight >= 4 || isPlainAnswer || weight == 3 && (colleague || knows > 0 || said.count > 1)
    else {
      return nil
    }
    let words = said.first.map { reading.text($0.first ..| $0.end) }
    return Findings(
      reason: words.map { "vervolg op eerder contact: \($0)" }
        ?? (isAnswer ? "antwoord op een mail" : "vervolg op eerder contact"),
      weight: isPlainAnswer ? 4 : weight)
  }

  private var isMail: Bool { signal.channel == .mail }

  /// A form on which only a message was left.
  private var isBareForm: Bool {
    signal.channel == .form
      && !signal.fields.contains { field in
        !field.value.isEmpty
          && ["child", "school", "group", "acute", "consent"].contains {
            field.name.hasPrefix($0)
          }
      }
  }

  /// Who has the case by the words of the writer: greeted, or told to come by.
  var handler: PersonID? { addressee ?? Acquaintance(reading: reading, policy: policy).colleague }

  /// The colleague whom the first line greets by a name that nobody else in the team has.
  var addressee: PersonID? {
    guard let start = firstWord else { return nil }
    for index in start ..| start + 4 where !reading.tokens[index].isEnd {
      let name = reading.folded(index)
      let person = policy.team.only { words in
        words.first == name || index > start && words.count > 1 && words.last == name
      }
      let isGreeted = index > start && Self.greetings.contains(reading.word(index - 1))
      if let person, reading.tokens[index].capital || index == start || isGreeted {
        return policy.team.people[person].id
      }
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
    "yo", "hoii", "heej", "hej", "goedendag", "joe", "mevrouw", "meneer", "heer", "te", "ter",
    "van", "ten",
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

  /// Sentences in which a day is moved, refused or agreed to: "kan ik vrijdag niet", "mag het een
  /// week later", "maandag om vier uur is prima".
  private func movedDays() -> Int {
    var found: Set<Int32> = []
    for index in reading.tokens.indices
    where reading.begins(index, "admovwz") && reading.tokens[index].isReadable
      && Self.days.contains(reading.word(index))
    {
      let sentence = reading.sentence(around: index)
      let near = (index - 6 ..| index + 7).clamped(to: sentence).map { reading.word($0) }
      let isModal = near.contains { Self.modals.contains($0) }
      let isBeing = near.contains { ["is", "ben", "zijn"].contains($0) }
      if isModal && near.contains(where: { Self.changes.contains($0) })
        || isBeing && near.contains(where: { Self.times.contains($0) })
      {
        found.insert(reading.tokens[index].sentence)
      }
    }
    return found.count
  }

  private static let days: Set<String> = [
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "morgen", "overmorgen",
    "morgenochtend", "morgenmiddag", "vandaag", "vanmiddag", "vanavond", "week", "afspraak",
    "maandagmiddag", "dinsdagmiddag", "woensdagmiddag", "donderdagmiddag", "vrijdagmiddag",
  ]
  private static let modals: Set<String> = [
    "kan", "kunnen", "lukt", "red", "haal", "past", "schikt", "mag", "moet", "gaat", "zou",
    "zouden", "zullen",
  ]
  /// With "is" and "ben": "ik ben maandag later", "vrijdag is prima".
  private static let times: Set<String> = [
    "later", "eerder", "prima", "goed", "verhinderd", "afwezig", "vrij",
  ]
  private static let changes: Set<String> = [
    "niet", "toch", "helaas", "later", "eerder", "liever", "prima", "anders", "afzeggen",
    "verzetten", "overslaan", "doorgaan", "verplaatsen", "komen",
  ]

  /// What the reader did or was told before: "je had gebeld", "heb jij al", "ik heb aangemeld".
  private func earlierDeeds(toReader: Bool) -> Int {
    var found: Set<Int32> = []
    for index in reading.tokens.indices
    where reading.begins(index, "agju") && reading.tokens[index].isReadable {
      switch reading.word(index) {
      case "je", "jij", "u":
        guard toReader else { continue }
        let beside = [reading.word(index - 1), reading.word(index + 1)]
        let isAsked =
          ["heb", "ben", "hebt", "bent"].contains { beside.contains($0) }
          && (index ..| index + 7).contains {
            ["al", "ons", "mij", "me"].contains(reading.word($0))
              && reading.tokens[$0].sentence == reading.tokens[index].sentence
          }
        if isAsked || beside.contains(where: { Self.deeds.contains($0) }) {
          found.insert(reading.tokens[index].sentence)
        }
      case "aangemeld", "gemeld":
        let sentence = reading.sentence(around: index)
        let words = sentence.map { reading.word($0) }
        if words.contains(where: { ["heb", "hebben", "had", "hadden"].contains($0) }),
          words.contains(where: { ["ik", "wij", "we"].contains($0) })
        {
          found.insert(reading.tokens[index].sentence)
        }
      default: continue
      }
    }
    return found.count
  }

  private static let deeds: Set<String> = [
    "had", "was", "kwam", "zei", "stuurde", "belde", "gaf", "vroeg", "vertelde", "noemde",
    "hielp", "schreef", "mailde", "adviseerde", "beloofde", "bracht", "liet", "legde", "maakte",
  ]

  /// A question that begins today: "hierbij meld ik", "ik zou hem graag aanmelden".
  var asksAnew: Bool {
    for index in reading.tokens.indices where reading.tokens[index].isReadable {
      switch reading.word(index) {
      case "hierbij": if isRegistering(reading.sentence(around: index)) { return true }
      case "aanmelden", "aanmeld": if !isPerfect(index), !isDenied(index) { return true }
      case "meld":
        if ["ik", "wij", "we"].contains(reading.word(index + 1)) { return true }
      default: continue
      }
    }
    return reading.marks.contains {
      $0.cue == .newChild && reading.tokens[$0.first].isReadable && !isDenied($0.first)
    }
  }

  /// "hierbij de aanmelding", not "hierbij het verslag".
  private func isRegistering(_ sentence: Range<Int>) -> Bool {
    sentence.contains { index in
      let word = reading.word(index)
      return ["meld", "aanmeld", "verwij", "verzoek", "overdra", "aanvra"].contains {
        word.hasPrefix($0)
      } && !isOwn(index)
    }
  }

  /// "mijn eerdere aanmelding"
  private func isOwn(_ index: Int) -> Bool {
    (index - 2 ..| index).contains { ["mijn", "onze", "mn"].contains(reading.word($0)) }
  }

  /// "geen nieuwe aanmelding", "ik hoef haar niet aan te melden"
  private func isDenied(_ index: Int) -> Bool {
    (index - 4 ..| index).contains {
      ["geen", "niet", "zonder"].contains(reading.word($0))
        && reading.tokens[$0].sentence == reading.tokens[index].sentence
    }
  }

  /// "hebben aanmelden"
  private func isPerfect(_ index: Int) -> Bool {
    ["kunnen", "laten"].contains(reading.word(index + 1))
  }
}
