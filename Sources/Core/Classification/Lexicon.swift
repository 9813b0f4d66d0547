// The dictionaries of the classifier, built once from schools, places and rules. Reading a text
// costs the same whether they hold sixty schools or six thousand.

package struct Lexicon: Sendable {
  private(set) var schools: [School]
  private(set) var places: [Place]
  private var schoolIndex: [String: Int]
  /// What a place phrase may mean; the value of a `place` mark is an index in it.
  private(set) var placeNames: [PlaceName] = []
  /// What a school phrase may mean; the value of a `school` mark is an index in it.
  private(set) var schoolNames: [SchoolName] = []
  /// The last four letters of the words that a compound may end in.
  private(set) var heads: Set<UInt32> = []
  /// The words for children that a compound may end in.
  private(set) var childHeads: Set<Int32> = []
  /// The longer names of places, for those who mistype one.
  private(set) var spellings = PlaceSpellings()
  private(set) var tree = PhraseTree()
  private(set) var abbreviations: Set<Int32> = []
  /// The signs of danger; the value of an `urgentPiece` mark is an element of it.
  private(set) var urgent = UrgentLexicon()
  /// The words of the team's own rules.
  private(set) var rules = RuleLexicon()
  private(set) var areas: [String: Area] = [:]
  private(set) var domains: [String: [Int]] = [:]
  /// By the folded name of their town.
  private(set) var schoolsByTown: [String: [Int]] = [:]
  private(set) var firstNames: Set<Int32> = []
  private var ranges: [PostcodeRange]
  private var placeKeys: Set<String> = []

  init(schools: [School], places: [Place], postcodes: [PostcodeRange], rules: Rules) {
    self.schools = schools
    self.places = places
    ranges = postcodes.sorted { $0.first < $1.first }
    schoolIndex = Dictionary(
      schools.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    for place in places where place.area != .unclear {
      if let municipality = place.municipality { areas[municipality] = place.area }
    }
    for range in postcodes { areas[range.municipality] = range.area }
    addVocabulary()
    addPlaces()
    spellings = PlaceSpellings(self)
    addSchools()
    let beginnings = urgent.add(rules, to: &tree) + self.rules.add(rules.exceptions, to: &tree)
    tree.finish(beginnings: beginnings)
  }

  func school(_ code: String) -> School? { schoolIndex[code].map { schools[$0] } }

  /// The range that a four-digit postcode lies in.
  func range(_ postcode: Int) -> PostcodeRange? {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].first <= postcode { low = middle + 1 } else { high = middle }
    }
    guard low > 0, postcode <= ranges[low - 1].last else { return nil }
    return ranges[low - 1]
  }

  /// The schools from whose domain this address writes.
  func schools(writingFrom address: String) -> [Int] {
    guard let at = address.lastIndex(of: "@") else { return [] }
    return domains[address[address.index(after: at)...].lowercased()] ?? []
  }

  private mutating func addVocabulary() {
    for entry in Vocabulary.all {
      for phrase in Vocabulary.phrases(entry.phrases) {
        tree.add(phrase, Meaning(cue: entry.cue, value: entry.value))
        if Lexicon.isHead(entry.cue, letters: 5), let word = phrase.split(separator: " ").last {
          heads.insert(Lexicon.lastLetters(Array(word.utf8), end: word.utf8.count))
        }
      }
    }
    for word in Vocabulary.phrases(Vocabulary.childHeads) {
      heads.insert(Lexicon.lastLetters(Array(word.utf8), end: word.utf8.count))
      childHeads.insert(tree.exact(Array(word.utf8)))
    }
    for (index, function) in Vocabulary.functions.enumerated() {
      for phrase in Vocabulary.phrases(function.words) {
        tree.add(phrase, Meaning(cue: .function, value: Int32(index)))
      }
    }
    for (index, word) in Vocabulary.ageWords.enumerated() {
      for phrase in Vocabulary.phrases(word.words) {
        tree.add(phrase, Meaning(cue: .ageWord, value: Int32(index)))
      }
    }
    for (index, label) in Vocabulary.labels.enumerated() {
      for phrase in Vocabulary.phrases(label.phrases) {
        tree.add(phrase, Meaning(cue: .label, value: Int32(index)))
      }
    }
    for possessive in ["mijn", "mn", "onze", "ons", "men", "mien", "mij"] {
      for noun in Vocabulary.phrases(Vocabulary.ownChildNouns) {
        tree.add("\(possessive) \(noun)", Meaning(cue: .ownChild, value: 0))
      }
    }
    for (word, value) in Vocabulary.numberWords {
      tree.add(word, Meaning(cue: .number, value: Int32(value)))
      for ending in ["jarige", "jarig", "jarigen"] {
        tree.add(word + ending, Meaning(cue: .yearsOldAdjective, value: Int32(value)))
      }
    }
    for name in Vocabulary.phrases(Vocabulary.firstNames) {
      for word in PhraseTree.split(name) { firstNames.insert(tree.exact(word)) }
    }
    for word in Vocabulary.phrases(Vocabulary.abbreviations) {
      for part in PhraseTree.split(word) { abbreviations.insert(tree.exact(part)) }
    }
  }

  static func isHead(_ cue: Cue, letters: Int) -> Bool {
    letters > 4 && (cue == .irrelevant || cue == .advertising)
  }

  /// The last four bytes before `end`, in small letters; 0 when there are fewer.
  static func lastLetters(_ bytes: [UInt8], end: Int) -> UInt32 {
    guard end >= 4 else { return 0 }
    return bytes[end - 4..<end].reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
  }
}

// MARK: Places

/// A spelling and the places it may mean.
struct PlaceName: Sendable {
  var places: [Int]
  /// Set when the words name a municipality and no place in it ("Oost Gelre").
  var municipality: String?
  /// Counts only with a preposition or a label before it.
  var ambiguous: Bool
  /// The words begin with "gemeente".
  var saysMunicipality = false
}

extension Lexicon {
  private mutating func addPlaces() {
    var index: [String: Int] = [:]
    for (number, place) in places.enumerated() {
      for name in [place.name] + place.aliases {
        for spelling in Lexicon.spellings(ofPlace: name) {
          addPlace(spelling, number, &index)
        }
      }
    }
    placeKeys = Set(index.keys)
    let municipalities = Set(places.compactMap(\.municipality) + ranges.map(\.municipality))
    for municipality in municipalities.sorted() {
      let key = Lexicon.key(municipality)
      guard index[key] == nil, !key.isEmpty else { continue }
      index[key] = placeNames.count
      tree.add(municipality, Meaning(cue: .place, value: Int32(placeNames.count)))
      placeNames.append(PlaceName(places: [], municipality: municipality, ambiguous: false))
    }
  }

  private mutating func addPlace(_ spelling: String, _ number: Int, _ index: inout [String: Int]) {
    let place = places[number]
    let key = Lexicon.key(spelling)
    let says = key.hasPrefix("gemeente ")
    if let known = index[key] {
      if !placeNames[known].places.contains(number) { placeNames[known].places.append(number) }
      placeNames[known].ambiguous = placeNames[known].ambiguous || place.ambiguous
      return
    }
    guard !key.isEmpty else { return }
    index[key] = placeNames.count
    tree.add(spelling, Meaning(cue: .place, value: Int32(placeNames.count)))
    let only = place.postcodes.isEmpty && place.name == place.municipality
    placeNames.append(
      PlaceName(
        places: [number], municipality: only || says ? place.municipality : nil,
        ambiguous: place.ambiguous, saysMunicipality: says))
  }

  /// "Hengelo (Gld)" is found as "Hengelo" and as "Hengelo Gld".
  private static func spellings(ofPlace name: String) -> [String] {
    guard let open = name.firstIndex(of: "(") else { return [name] }
    return [String(name[..<open]), name]
  }

  static func key(_ text: String) -> String {
    PhraseTree.split(text).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }
}

// MARK: Schools

/// A spelling and the schools it may mean.
struct SchoolName: Sendable {
  /// The schools that carry this name or alias.
  var schools: [Int]
  /// Other locations that share the name but for the words between brackets.
  var locations: [Int]
  /// The number of words.
  var length: Int
  /// A single word that is also a first name: it counts only after "op", "school" and the like.
  var isFirstName: Bool
  /// Only what stands in brackets behind a name: it counts where a pupil is spoken of.
  var isLocation = false
  /// The words say that it is a school ("Grolse Poort College", "obs Kotten").
  var saysSchool: Bool
  /// Written in capitals ("OIJC"): it is a name in small letters too.
  var isAcronym = false
}

extension Lexicon {
  private mutating func addSchools() {
    var index: [String: Int] = [:]
    for (number, school) in schools.enumerated() {
      for name in [school.name] + school.aliases {
        for spelling in spellings(ofSchool: name) { addSchool(spelling, number, &index) }
        if name.utf8.count >= 3, name.utf8.allSatisfy({ (0x41...0x5A).contains($0) }),
          let known = index[Lexicon.key(name)]
        {
          schoolNames[known].isAcronym = true
        }
      }
      schoolsByTown[Lexicon.key(school.town), default: []].append(number)
      for domain in school.mailDomains { domains[domain.lowercased(), default: []].append(number) }
    }
    for (number, school) in schools.enumerated() {
      guard let open = school.name.firstIndex(of: "(") else { continue }
      for spelling in spellings(ofSchool: String(school.name[..<open])) {
        addSchool(spelling, number, &index, isLocation: true)
      }
    }
    for (number, school) in schools.enumerated() {
      guard let place = Lexicon.bracketed(school.name), !placeKeys.contains(place) else { continue }
      let isNew = index[place] == nil
      addSchool(place, number, &index)
      if isNew { schoolNames[schoolNames.count - 1].isLocation = true }
    }
    addFamilies()
  }

  /// "Scholten College (Kloosterhof)" is also called by its location alone.
  private static func bracketed(_ name: String) -> String? {
    guard let open = name.firstIndex(of: "("), let close = name.lastIndex(of: ")"), open < close
    else { return nil }
    let words = PhraseTree.split(String(name[name.index(after: open)..<close]))
    guard words.count == 1, words[0].count >= 6 else { return nil }
    return String(decoding: words[0], as: UTF8.self)
  }

  /// Every name of one location also leads to its sister locations: a town beside it decides.
  private mutating func addFamilies() {
    var families: [String: [Int]] = [:]
    for (number, school) in schools.enumerated() {
      families[Lexicon.bareName(school.name), default: []].append(number)
    }
    for index in schoolNames.indices {
      for school in schoolNames[index].schools {
        for sister in families[Lexicon.bareName(schools[school].name)] ?? []
        where !schoolNames[index].schools.contains(sister)
          && !schoolNames[index].locations.contains(sister)
        {
          schoolNames[index].locations.append(sister)
        }
      }
    }
  }

  private static func bareName(_ name: String) -> String {
    key(String(name.prefix { $0 != "(" }))
  }

  private mutating func addSchool(
    _ spelling: String, _ number: Int, _ index: inout [String: Int], isLocation: Bool = false
  ) {
    let key = Lexicon.key(spelling)
    if let known = index[key] {
      if schoolNames[known].schools.contains(number) { return }
      if isLocation {
        schoolNames[known].locations.append(number)
      } else {
        schoolNames[known].schools.append(number)
      }
      return
    }
    let words = PhraseTree.split(spelling)
    guard !words.isEmpty, key.utf8.count > 1 else { return }
    index[key] = schoolNames.count
    tree.add(spelling, Meaning(cue: .school, value: Int32(schoolNames.count)))
    let isFirstName = words.count == 1 && firstNames.contains(tree.exact(words[0]))
    let says = words.contains { word in
      Lexicon.schoolEndings.contains {
        word.count >= $0.count && Array(word.suffix($0.count)) == $0
      }
    }
    schoolNames.append(
      SchoolName(
        schools: [number], locations: [], length: words.count, isFirstName: isFirstName,
        saysSchool: says))
  }

  private static let schoolEndings = [
    "school", "college", "lyceum", "obs", "cbs", "ikc", "rkbs", "sbo", "vso", "gymnasium", "roc",
    "mbo", "bs", "brugklas",
  ].map { Array($0.utf8) }

  /// The name itself, without its article, with "St." and "Sint", and with "school" at its end.
  private func spellings(ofSchool name: String) -> [String] {
    var words = PhraseTree.split(name).map { String(decoding: $0, as: UTF8.self) }
    guard !words.isEmpty else { return [] }
    var all = [words]
    let prefixes: Set<String> = [
      "obs", "cbs", "ikc", "rkbs", "bs", "basisschool", "praktijkschool", "vakschool", "kc",
      "vrijeschool", "daltonschool", "sbo", "so", "vso",
    ]
    if words.count > 1, prefixes.contains(words[0]), !words.contains(where: placeKeys.contains) {
      words.removeFirst()
      all.append(words)
    }
    if words.count > 1, words[0] == "st" || words[0] == "sint" {
      let rest = Array(words.dropFirst())
      all += [["st"] + rest, ["sint"] + rest, rest]
      words = rest
    }
    if words.count > 1, ["de", "het", "t"].contains(words[0]) {
      let rest = Array(words.dropFirst())
      all += [["de"] + rest, ["het"] + rest, ["t"] + rest, rest]
      words = rest
    }
    if words.count > 2, ["college", "lyceum"].contains(words[words.count - 1]) {
      all.append(Array(words.dropLast()))
    }
    if words.count == 1, !words[0].hasSuffix("school"), words[0].utf8.count > 3 {
      all.append([words[0] + "school"])
    }
    return all.map { $0.joined(separator: " ") }.filter { !isAlsoPlace($0) }
  }

  /// "OBS Kotten" without its prefix is a hamlet, not a school.
  private func isAlsoPlace(_ spelling: String) -> Bool {
    let words = PhraseTree.split(spelling)
    guard let first = words.first, words.count <= 2 else { return false }
    let key = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    return placeKeys.contains(key) || (words.count == 1 && first.count < 2)
  }
}
