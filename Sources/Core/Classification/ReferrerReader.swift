// Who hands the signal in: by form field, function in the signature or the sender's name, own words
// ("ik ben de moeder van"), or the school's mail domain. Of a forwarded message its first author.

struct ReferrerReader {
  let reading: Reading
  let signal: Signal
  let policy: Policy

  var sender: Mailbox? {
    if let forwarded = signal.forwarded { return forwarded.from ?? signal.from }
    return signal.from
  }

  var writingFrom: [Int] {
    var found = reading.lexicon.schools(writingFrom: sender?.address ?? "")
    for address in signal.answers("referrer_email") where found.isEmpty {
      found = reading.lexicon.schools(writingFrom: address)
    }
    return found
  }

  func read(schools: [SchoolClaim]) -> (Referrer, [Evidence]) {
    var referrer = Referrer(role: .unknown)
    referrer.name = signal.answers("referrer_name").first ?? nonEmpty(sender?.name)
    referrer.address = signal.answers("referrer_email").first ?? nonEmpty(sender?.address)
    referrer.phone = signal.answers("referrer_phone").first
    var evidence: [Evidence] = []
    if let (role, function, proof) = role() {
      referrer.role = role
      referrer.function = function
      evidence.append(proof)
    }
    if let school = school(schools, referrer.role) {
      referrer.school = reading.lexicon.schools[school.index].code
      evidence.append(school.evidence)
      if referrer.role == .unknown { referrer.role = .school }
    }
    return (referrer, evidence)
  }

  private func nonEmpty(_ text: String?) -> String? { text.flatMap { $0.isEmpty ? nil : $0 } }

  // MARK: Role

  private func role() -> (Referrer.Role, String?, Evidence)? {
    if let found = fieldRole() { return found }
    if let found = spokenFunction() {
      // Who speaks of a child of their own writes as a parent, whatever their work is.
      if writingFrom.isEmpty, found.0 != .network, found.0 != .parent, let parent = ownChild() {
        return parent
      }
      return found
    }
    if let found = signedFunction() { return found }
    if let found = family() { return found }
    if let found = nameFunction() { return found }
    if !writingFrom.isEmpty {
      return (.school, nil, sender(fact: "school", text: signal.from?.address ?? ""))
    }
    return weakFunction() ?? household() ?? schoolOfOurs()
  }

  func sender(fact: String, text: String) -> Evidence {
    Evidence(fact: .referrer, value: fact, text: text, location: "sender")
  }

  private func fieldRole() -> (Referrer.Role, String?, Evidence)? {
    let answer = signal.answers("referrer_role").joined(separator: " ")
    guard !answer.isEmpty else { return nil }
    let proof = Evidence(fact: .referrer, value: "", text: answer, location: "form:referrer_role")
    for segment in reading.segments where segment.field == "referrer_role" {
      for index in segment.tokens {
        guard let person = reading.person(at: index) else { continue }
        if let found = role(of: person) { return (found.0, found.1, proof.with(found.0)) }
      }
    }
    for (word, role) in Self.fieldWords where answer.lowercased().contains(word) {
      return (role, nil, proof.with(role))
    }
    return nil
  }

  private static let fieldWords: [(String, Referrer.Role)] = [
    ("ouder", .parent), ("verzorger", .parent), ("moeder", .parent), ("vader", .parent),
    ("parent", .parent),
    ("jongere", .youth), ("jeugdige", .youth), ("kind", .youth), ("mezelf", .youth),
    ("zelf", .youth), ("youth", .youth),
    ("leerling", .youth), ("school", .school), ("onderwijs", .school), ("leerkracht", .school),
    ("professional", .professional), ("hulpverlener", .professional), ("zorg", .professional),
    ("gemeente", .professional),
    ("buur", .network), ("familie", .network), ("opa", .network), ("oma", .network),
    ("netwerk", .network), ("network", .network),
    ("vriend", .network), ("club", .network), ("vrijwilliger", .network), ("anders", .unknown),
  ]

  private func role(of person: Mark) -> (Referrer.Role, String?)? {
    switch person.cue {
    case .function:
      let function = Vocabulary.functions[Int(person.value)]
      return (function.role, function.function)
    case .parent: return (.parent, nil)
    case .child, .sibling: return (.youth, nil)
    case .relative: return (.network, "relative")
    default: return nil
    }
  }

  /// "Ik ben de wijkagent", "als intern begeleider", "mijn naam is …, leerkracht".
  private func spokenFunction() -> (Referrer.Role, String?, Evidence)? {
    for mark in reading.marks where mark.cue == .writer && reading.tokens[mark.first].isReadable {
      // Who passes a message on says what they are themselves.
      if signal.forwarded != nil, reading.segment(mark.first).zone == .own { continue }
      // "als zijn zus in de buurt komt"
      if ["zijn", "haar", "hun"].contains(reading.word(mark.end)) || isQuoted(mark.first) {
        continue
      }
      let sentence = reading.sentence(around: mark.first)
      for index in mark.end ..| min(mark.end + 7, sentence.upperBound) {
        if reading.has(.speaker, at: index) && index > mark.end + 1 { break }
        guard let person = reading.person(at: index) else { continue }
        let proof = reading.evidence(.referrer, "", mark.first ..| person.end)
        switch person.cue {
        // "Daarna ben ik een jaar bij de ggz geweest."
        case .function
        where reading.word(mark.first) == "ben"
          && (index - 2 ..| index).contains(where: { reading.word($0) == "bij" }):
          break
        // "we zijn erg moe, en het consultatiebureau zei"
        case .function
        where (mark.end ..| index).contains(where: {
          ["en", "maar", "want", "omdat"].contains(reading.word($0))
        }) && ["zijn", "ben"].contains(reading.word(mark.end - 1)):
          break
        case .function:
          let function = Vocabulary.functions[Int(person.value)]
          return (function.role, function.function, proof.with(function.role))
        case .parent where isOther(person, after: mark, in: sentence): break
        case .parent
        where index - mark.end <= 4 && !reading.has(.of, at: index - 1)
          && !["mijn", "mn", "me", "m"].contains(reading.word(index - 1)):
          return (.parent, nil, proof.with(.parent))
        case .relative where index - mark.end <= 3:
          return (.network, "relative", proof.with(.network))
        case .sibling where index - mark.end <= 3:
          return (.network, "relative", proof.with(.network))
        default: break
        }
        break
      }
    }
    return nil
  }

  /// A parent of whom the writer speaks, behind "als", "zijn" or "namens".
  private func isOther(_ person: Mark, after mark: Mark, in sentence: Range<Int>) -> Bool {
    let opener = reading.word(mark.first)
    if ["namens", "vanuit"].contains(opener) { return true }
    if reading.word(mark.end - 1) == "zijn", person.first == mark.end {
      return !isPlainly(person, sentence)
    }
    guard opener == "als" else { return false }
    let first = reading.word(mark.end)
    // "als de ouders het goed vinden", "zowel vader als moeder", "heeft ALS en moeder"
    if ["de", "één", "beide", "elke"].contains(first)
      || first == "een" && person.first == mark.end + 1
      || reading.tokens[mark.first].capital && !reading.isSentenceStart(mark.first)
      || (sentence.lowerBound ..| mark.first).contains(where: {
        ["zowel", "evenals", "net"].contains(reading.word($0))
      })
    {
      return true
    }
    if reading.segment(mark.first).zone == .subject || reading.word(person.end) == "van" {
      return false
    }
    if !reading.any(CueSet(.speaker, .we), in: sentence) { return true }
    // "sturen wij het als moeder dat niet wil"
    if ["dat", "het", "dit", "niet", "er", "akkoord", "ook"].contains(reading.word(person.end)) {
      return true
    }
    // "Als moeder akkoord is", not "als moeder maak ik me zorgen" or "ik klop als moeder aan"
    return person.first == mark.end && reading.word(person.end) != "en"
      && !reading.hasAny(CueSet(.speaker, .we), at: person.end + 1)
      && !reading.any(CueSet(.speaker, .we), in: reading.clauseStart(mark.first) ..| mark.first)
  }

  /// In the closing lines and the signature.
  private func signedFunction() -> (Referrer.Role, String?, Evidence)? {
    var weak: (Referrer.Role, String?, Evidence)?
    for person in reading.people where isSigned(person.first) || isLastWord(person) {
      let proof = reading.evidence(.referrer, "", person.first ..| person.end)
      if person.cue == .function {
        let function = Vocabulary.functions[Int(person.value)]
        let found = (function.role, Optional(function.function), proof.with(function.role))
        if function.function == "youthConsultant" || function.function == "preschool" {
          weak = weak ?? found
        } else {
          return found
        }
      }
      if person.cue == .parent { weak = weak ?? (.parent, nil, proof.with(.parent)) }
      if person.cue == .relative { return (.network, "relative", proof.with(.network)) }
      if person.cue == .otherAdult,
        reading.text(person.first ..| person.end).lowercased().hasPrefix("buur")
      {
        return (.network, "neighbour", proof.with(.network))
      }
    }
    return weak
  }

  /// "… dat ik dit navraag. Gr. Dirk, trajectbegeleider": signed on the last line of the text.
  private func isLastWord(_ person: Mark) -> Bool {
    let zone = reading.segment(person.first).zone
    guard person.cue == .function, zone == (signal.forwarded == nil ? .own : .forwarded),
      !reading.isForm(person.first),
      reading.segment(person.first).tokens.upperBound - person.end <= 5
    else { return false }
    return reading.tokens[person.first].gap.contains(.comma)
      && reading.tokens[person.first - 1].capital
      || reading.tokens[person.first].gap.contains(.open)
        && reading.tokens[person.first - 1].capital
  }

  private func isSigned(_ index: Int) -> Bool {
    let zone = reading.segment(index).zone
    if signal.forwarded != nil, zone == .own || zone == .signature { return false }
    return zone == .signature
      || ((zone == .own || zone == .forwarded) && !reading.tokens[index].isReadable
        && !reading.isForm(index) && reading.fields[index] == .none)
  }

  /// A parent or a young person, by the words of the text itself.
  private func family() -> (Referrer.Role, String?, Evidence)? {
    let readable = reading.marks.filter {
      reading.tokens[$0.first].isReadable && reading.segment($0.first).zone != .signature
    }
    let own = youth()
    if let own, isMinor, !readable.contains(where: { $0.cue == .child }) { return own }
    for mark in readable where mark.cue == .sibling && isAboutSibling(mark) {
      return (
        .network, "relative", reading.evidence(.referrer, "network", mark.first - 1 ..| mark.end)
      )
    }
    for word in ["kleinzoon", "kleindochter", "kleinkind", "kleinkinderen", "neefje", "nichtje"] {
      if let mark = readable.first(where: {
        ($0.cue == .child || $0.cue == .children) && reading.word($0.end - 1) == word
          && ["mijn", "mn", "onze", "ons"].contains(reading.word($0.first - 1))
      }) {
        return (
          .network, "relative", reading.evidence(.referrer, "network", mark.first - 1 ..| mark.end)
        )
      }
    }
    if let grandparent = grandparent() { return grandparent }
    if let index = reading.tokens.indices.first(where: {
      ["onze", "mijn", "mn", "ons"].contains(reading.word($0)) && reading.tokens[$0].isReadable
        && reading.tokens[$0 + 1].gap == .space && reading.looksLikeName($0 + 1)
        && isOfFamily($0 + 1)
    }), writingFrom.isEmpty {
      return (.parent, nil, reading.evidence(.referrer, "parent", index ..| index + 2))
    }
    if writingFrom.isEmpty || isPrivate, let parent = ownChild() { return parent }
    if let named = nameFunction(), named.0 != .parent { return named }
    for mark in readable where mark.cue == .we || mark.cue == .speaker {
      // Also "nu heb ik zelf twee jongens".
      let isInverted =
        reading.number(at: mark.end) != nil || ["zelf", "een"].contains(reading.word(mark.end))
      let from = isInverted ? mark.first - 1 : mark.end
      if let verb = (from ..| min(mark.end + 3, reading.tokens.count - 1)).first(where: {
        ["heb", "hebben"].contains(reading.word($0))
      }),
        let person = (verb ..| min(verb + 5, reading.tokens.count - 1)).compactMap({
          reading.person(at: $0)
        }).first,
        person.cue == .child || person.cue == .multiple || person.cue == .children,
        !reading.word(person.first).hasPrefix("klein"),
        !(person.end ..| person.end + 5).contains(where: { reading.word($0) == "uit" }),
        !isInCare(person),
        !["leerling", "leerlingen", "student", "studente", "jongere", "client", "jeugdige"]
          .contains(reading.word(person.end - 1)),
        writingFrom.isEmpty, !reading.any(CueSet(.mySchoolClass), in: person.end ..| person.end + 6)
      {
        return (.parent, nil, reading.evidence(.referrer, "parent", mark.first ..| person.end))
      }
    }
    if let own = readable.first(where: {
      $0.cue == .child && reading.word($0.first - 1) == "een"
        && ["heb", "kheb", "hebben"].contains(reading.word($0.first - 2))
        && reading.word($0.end - 1).hasSuffix("tje") && writingFrom.isEmpty
    }) {
      return (.parent, nil, reading.evidence(.referrer, "parent", own.first - 2 ..| own.end))
    }
    if let friend = reading.people.first(where: {
      $0.cue == .function && Vocabulary.functions[Int($0.value)].function == "friend"
        && reading.tokens[$0.first].isReadable && reading.any(.aboutSubject, in: 1 ..| $0.first)
    }) {
      return (
        .network, "friend", reading.evidence(.referrer, "network", friend.first ..| friend.end)
      )
    }
    return own
  }

  /// "onze Tijn slaapt", not "onze Rustkoffer: een koffer".
  private func isOfFamily(_ name: Int) -> Bool {
    reading.lexicon.firstNames.contains(reading.tokens[name].word)
      || reading.tokens[name + 1].gap.isDisjoint(with: [.colon, .period, .exclamation])
        && !reading.tokens[name + 1].isEnd
  }

  /// A function in the sender's name or address: "Anouk te Brinke (IB)", "poh@…".
  private func nameFunction() -> (Referrer.Role, String?, Evidence)? {
    guard let sender else { return nil }
    let local = sender.address.prefix { $0 != "@" }
    for text in [sender.name, String(local)] {
      if let found = function(in: text) {
        return (found.0, found.1, self.sender(fact: found.0.rawValue, text: text))
      }
    }
    return nil
  }

  private func function(in text: String) -> (Referrer.Role, String)? {
    var tokenizer = Tokenizer(
      tree: reading.lexicon.tree, abbreviations: reading.lexicon.abbreviations,
      size: text.utf8.count + 8)
    tokenizer.add(text, as: Segment(zone: .signature, location: "sender"))
    tokenizer.finish()
    let tokens = tokenizer.tokens
    var best: (Referrer.Role, String)?
    for index in tokens.indices where !tokens[index].isEnd {
      reading.lexicon.tree.matches(tokens, at: index) { meaning, _ in
        if meaning.cue == .function {
          let function = Vocabulary.functions[Int(meaning.value)]
          best = best ?? (function.role, function.function)
        }
        if meaning.cue == .parent { best = best ?? (.parent, "") }
      }
    }
    return best.map { ($0.0, $0.1) }
  }

  /// "Bij ons op de peuterspeelzaal", "Op het spreekuur": the place where somebody works.
  private func weakFunction() -> (Referrer.Role, String?, Evidence)? {
    for person in reading.people
    where person.cue == .function && reading.tokens[person.first].isReadable {
      let before = max(1, person.first - 4) ..| person.end
      let ours = before.contains {
        ["ons", "onze", "ik", "wij", "mijn", "vanuit", "als"].contains(
          reading.word($0))
      }
      // "ik ben alleen nog maar politieagent in mijn eigen huis"
      let isFigure = ["maar", "alleen", "soort"].contains(reading.word(person.first - 1))
      guard ours, !isFigure, !isWritersOwn(person) else { continue }
      let function = Vocabulary.functions[Int(person.value)]
      return (
        function.role, function.function,
        reading.evidence(.referrer, function.role.rawValue, before.lowerBound ..| person.end)
      )
    }
    return nil
  }

  /// "Bij ons op school".
  private func schoolOfOurs() -> (Referrer.Role, String?, Evidence)? {
    if let mark = reading.marks.first(where: {
      $0.cue == .mySchoolClass && reading.tokens[$0.first].isReadable
        && reading.text($0.first ..| $0.end).contains(" ")
        && reading.any(CueSet(.pupil, .schoolNoun, .group, .form), in: $0.first ..| $0.end + 2)
    }) {
      return (.school, nil, reading.evidence(.referrer, "school", mark.first ..| mark.end))
    }
    return nil
  }
}

extension Evidence {
  func with(_ role: Referrer.Role) -> Evidence {
    var copy = self
    copy.value = role.rawValue
    return copy
  }
}
