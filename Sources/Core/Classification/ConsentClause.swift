// Consent that no fixed phrase tells: who speaks, a verb of wanting or allowing, and what it is
// about, in one sentence and in any order.

extension ConsentReader {
  enum Word {
    case noun, verb, asks, agrees, says, yes, us, call, object, refusable, denial, open
    case seeks, signs, favours, forbids
  }

  /// "Zijn moeder zei dat ik haar nummer aan jullie mag geven", "Vader heeft geen gesprek gewild".
  func clause(_ oldEnough: Bool, role: Referrer.Role = .unknown) -> Findings? {
    var given: Findings?
    var parentSentence: Int32 = -9
    for sentence in sentences() {
      let number = reading.tokens[sentence.lowerBound].sentence
      let hasParent =
        reading.any(CueSet(.parent, .family), in: sentence)
        || role == .network && reading.any(CueSet(.ownChild, .relative), in: sentence)
      if hasParent { parentSentence = number }
      let isPronoun = reading.any(CueSet(.he, .they), in: sentence)
      let byParent = hasParent || isPronoun && number - parentSentence <= 3
      let byYouth = oldEnough && reading.any(CueSet(.he, .child), in: sentence)
      guard byParent || byYouth else { continue }
      let words = words(sentence)
      if refuses(words, sentence) {
        return Findings(
          consent: .refused,
          evidence: reading.evidence(.consent, Consent.refused.rawValue, sentence), isRefused: true)
      }
      if given == nil, agrees(words, sentence) {
        let consent: Consent = byParent ? .given : .oneself
        given = Findings(
          consent: consent, evidence: reading.evidence(.consent, consent.rawValue, sentence))
      }
    }
    return given
  }

  private func sentences() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 1
    while index < reading.tokens.count - 1 {
      guard reading.tokens[index].isReadable, !reading.isForm(index) else {
        index += 1
        continue
      }
      let sentence = reading.sentence(around: index)
      found.append(index ..| sentence.upperBound)
      index = max(index + 1, sentence.upperBound)
    }
    return found
  }

  private func words(_ sentence: Range<Int>) -> [(word: Word, at: Int)] {
    sentence.compactMap { at in Self.senses[reading.word(at)].map { ($0, at) } }
  }

  /// A question, a plan to ask, a doubt or a denial is no consent.
  private func agrees(_ words: [(word: Word, at: Int)], _ sentence: Range<Int>) -> Bool {
    let has = Set(words.map(\.word))
    guard !has.contains(.denial) else { return false }
    // "vroegen ze of er iemand van jullie komt": to ask for it is to want it.
    let open = words.filter { $0.word == .open }.map { reading.word($0.at) }
    if has.contains(.asks), has.contains(.us) || has.contains(.object),
      open.allSatisfy({ $0 == "of" })
    {
      return true
    }
    // "Hij vindt het prettig als iemand van jullie hem belt".
    if has.contains(.us), open.allSatisfy({ $0 == "als" }), finds(words) { return true }
    if has.contains(.favours), open.allSatisfy({ $0 == "als" }), isInFavour(sentence) {
      return true
    }
    guard open.isEmpty else { return false }
    // "Beide ouders stemmen met deze overdracht in".
    if let agrees = words.first(where: { $0.word == .agrees }),
      (agrees.at + 1 ..| sentence.upperBound).contains(where: { reading.word($0) == "in" })
    {
      return true
    }
    // "dat hebben zij zelf ook aangegeven"
    if sentence.contains(where: { reading.word($0) == "zelf" }),
      sentence.contains(where: {
        ["aangegeven", "aangekaart", "gevraagd", "verzocht"].contains(reading.word($0))
      })
    {
      return true
    }
    // "ouders ondersteunen deze aanvraag"
    if has.contains(.object),
      sentence.contains(where: {
        ["steunen", "steunt", "ondersteunen", "ondersteunt", "onderschrijven", "onderschrijft"]
          .contains(reading.word($0))
      })
    {
      return true
    }
    // "zijn het met deze aanmelding eens"
    if has.contains(.object) || has.contains(.us),
      sentence.contains(where: { reading.word($0) == "eens" && reading.word($0 - 1) != "niet" }),
      sentence.contains(where: { ["het", "ermee", "hiermee"].contains(reading.word($0)) }),
      reading.any(.toBe, in: sentence)
    {
      return true
    }
    if has.contains(.verb) && asksThroughMe(sentence) || has.contains(.seeks) && seeks(sentence)
      || has.contains(.signs) && signs(sentence)
    {
      return true
    }
    let allows = words.contains {
      ["mag", "mogen", "mocht", "mochten"].contains(reading.word($0.at))
    }
    if allows, has.contains(.call) { return true }
    if has.contains(.noun) { return true }
    if has.contains(.verb), has.contains(.us) { return true }
    if has.contains(.verb), has.contains(.object), has.contains(.yes) { return true }
    return words.contains { says in
      says.word == .says
        && words.contains { $0.word == .yes && $0.at > says.at && $0.at - says.at <= 4 }
    }
  }

  /// "Ze hebben me gevraagd het voor ze aan te zwengelen."
  private func asksThroughMe(_ sentence: Range<Int>) -> Bool {
    sentence.contains { index in
      ["gevraagd", "verzocht", "benaderd"].contains(reading.word(index))
        && (index - 4 ..| index).contains {
          ["me", "mij", "ons"].contains(reading.word($0))
            && (max(sentence.lowerBound, $0 - 8) ..| $0).contains {
              ["heeft", "hebben", "had", "hadden"].contains(reading.word($0))
            }
        }
    }
  }

  /// "zoeken zijn vader en moeder hulp"
  private func seeks(_ sentence: Range<Int>) -> Bool {
    guard
      let verb = sentence.first(where: {
        ["zoekt", "zoeken", "zochten", "zocht"].contains(reading.word($0))
      })
    else { return false }
    return (verb + 1 ..| min(verb + 8, sentence.upperBound)).contains {
      ["hulp", "ondersteuning", "steun", "begeleiding"].contains(reading.word($0))
    }
  }

  /// "zette haar handtekening", "zag jullie wel zitten".
  private func signs(_ sentence: Range<Int>) -> Bool {
    let words = sentence.map { reading.word($0) }
    func has(_ any: Set<String>) -> Bool { words.contains(where: any.contains) }
    if has(["handtekening", "handtekeningen"]) {
      return has(["zette", "zetten", "gezet", "gaf", "gaven", "gegeven", "geplaatst", "staat"])
    }
    return sentence.contains { index in
      guard ["zie", "ziet", "zien", "zag", "zagen"].contains(reading.word(index)) else {
        return false
      }
      let after = (index + 1 ..| min(index + 7, sentence.upperBound)).map { reading.word($0) }
      guard let sits = after.firstIndex(of: "zitten") else { return false }
      return after[..<sits].contains {
        ["wel", "helemaal", "jullie", "dit", "hulp", "gesprek", "aanmelding"].contains($0)
      }
    }
  }

  /// "Moeder is voor.", "Beide ouders zijn er erg voor."
  private func isInFavour(_ sentence: Range<Int>) -> Bool {
    sentence.contains { index in
      guard ["voor", "ervoor", "hiervoor"].contains(reading.word(index)) else { return false }
      let next = reading.tokens[index + 1]
      return reading.any(.toBe, in: max(sentence.lowerBound, index - 3) ..| index)
        && (next.isEnd || index + 1 >= sentence.upperBound
          || !next.gap.isDisjoint(with: .clause))
    }
  }

  private func finds(_ words: [(word: Word, at: Int)]) -> Bool {
    words.contains { find in
      ["vindt", "vinden", "vond", "vonden"].contains(reading.word(find.at))
        && words.contains { $0.word == .yes && (1...5).contains($0.at - find.at) }
    }
  }

  /// "geen gesprek met jullie wil", "mag haar gegevens niet doorgeven".
  private func refuses(_ words: [(word: Word, at: Int)], _ sentence: Range<Int>) -> Bool {
    guard !words.contains(where: { $0.word == .open && reading.word($0.at) != "moeten" })
    else { return false }
    // "ze verbiedt ons om haar naam door te geven"
    if let forbids = words.first(where: { $0.word == .forbids }),
      (forbids.at + 1 ..| forbids.at + 3).contains(where: {
        ["ons", "mij", "me", "school", "jullie"].contains(reading.word($0))
      })
    {
      return true
    }
    let takesBack = sentence.contains { ["intrekken", "ingetrokken"].contains(reading.word($0)) }
    let agreed = sentence.contains {
      ["aanmelding", "toestemming", "akkoord"].contains(reading.word($0))
    }
    if takesBack, agreed { return true }
    // "zij stonden er niet achter", "staat hier niet voor open"
    let stands = sentence.contains {
      ["staan", "staat", "stond", "stonden"].contains(reading.word($0))
    }
    if stands,
      words.contains(where: { denial in
        reading.word(denial.at) == "niet"
          && (denial.at + 1 ..| denial.at + 4).contains {
            ["achter", "open", "achterstaan", "openstaan"].contains(reading.word($0))
          }
      })
    {
      return true
    }
    guard words.contains(where: { $0.word == .verb }) else { return false }
    // "dat zij dit absoluut niet wil"
    if let this = words.first(where: { $0.word == .object || reading.word($0.at) == "dit" }),
      words.contains(where: {
        $0.at > this.at && $0.at - this.at <= 3 && reading.word($0.at) == "niet"
          && ["wil", "willen", "wilde", "wilden"].contains(reading.word($0.at + 1))
      })
    {
      return true
    }
    // "wil beslist niet dat er hulpverlening bij komt"
    if words.contains(where: { $0.word == .object || $0.word == .us }),
      words.contains(where: { denial in
        reading.word(denial.at) == "niet" && reading.word(denial.at + 1) == "dat"
          && (denial.at - 3 ..| denial.at).contains {
            ["wil", "willen", "wilde", "wilden"].contains(reading.word($0))
          }
      })
    {
      return true
    }
    return words.contains { denial in
      guard denial.word == .denial else { return false }
      let isNone = reading.word(denial.at) == "geen"
      return words.contains {
        let distance = $0.at - denial.at
        return isNone && $0.word == .object && distance == 1
          && words.contains { $0.word == .us }
          || !isNone && $0.word == .refusable && (1...2).contains(distance)
      }
    }
  }

  private static let senses: [String: Word] = {
    let groups: [(Word, String)] = [
      (.noun, "toestemming akkoord instemming goedvinden medeweten fiat gemachtigd machtiging"),
      (.agrees, "stemmen stemt stemde stemden"),
      (
        .asks, "vroeg vroegen vraagt vragen verzoekt verzoeken verzocht verzochten smeekte smeekten"
      ),
      (.call, "bellen gebeld mailen appen langskomen komen benaderen nummer"),
      (
        .verb,
        """
        mag mogen mocht mochten wil willen wilde wilden gevraagd hoopt hopen zou zouden vindt
        vinden vond vonden wenst wensen geeft geven gaf gaven staat staan
        """
      ),
      (.says, "zegt zei zeggen zeiden gezegd antwoordde antwoordden riep reageert reageerde"),
      (
        .yes,
        "ja graag prima goed fijn oke ok kom doe meteen welkom positief opgelucht opluchting blij prettig idee"
      ),
      (.us, "jullie u uw ondersteuningsteam team ot"),
      (
        .object,
        "hulp contact gesprek gesprekken aanmelding bemoeienis ondersteuning steun dit iemand hulpverlening aanvraag verzoek melding"
      ),
      (.refusable, "doorgeven delen aanmelden aangemeld meewerken benaderen benaderd gebeld"),
      (.denial, "niet geen nooit niets niks nog zonder weigert weigeren weigerde tegen"),
      (.seeks, "zoekt zoeken zochten zocht"), (.signs, "handtekening handtekeningen zitten"),
      (.favours, "voor ervoor hiervoor"), (.forbids, "verbiedt verbieden verbood verboden"),
      (.open, "of moet moeten zodra wanneer als indien zal zullen ga gaan vraag misschien later"),
    ]
    var senses: [String: Word] = [:]
    for (word, list) in groups {
      for text in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        senses[String(text)] = word
      }
    }
    return senses
  }()
}
