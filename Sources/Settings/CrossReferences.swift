// Names that one part of the configuration defines and another refers to, in any order and over
// all files. They are written down while reading and compared at the end.
//
// Failure: a name that nobody defines is a fault where it is used; a name that is defined twice is
// a fault where it stands the second time. Where the defining file itself could not be read its
// names are unknown, and nothing is said about references to them.

import Formats

/// What has a name.
enum Named: Hashable, CaseIterable {
  case person, school, municipality, place, webhook

  var file: String {
    switch self {
    case .person: "team.yaml"
    case .school: "schools.yaml"
    case .municipality, .place: "places.yaml"
    case .webhook: "referrald.yaml"
    }
  }

  var noun: Phrase {
    switch self {
    case .person: "person"
    case .school: "school"
    case .municipality: "municipality"
    case .place: "place"
    case .webhook: "webhook"
    }
  }

  var expected: Phrase {
    switch self {
    case .person: "the id of a person in team.yaml"
    case .school: "the code of a school in schools.yaml"
    case .municipality: "a municipality that places.yaml names"
    case .place: "the name of a place in places.yaml"
    case .webhook: "the name of a webhook in referrald.yaml"
    }
  }
}

struct Definition {
  let name: String
  /// What people call it, so that `Carla` can suggest `gen01`.
  var label = ""
}

struct Reference {
  let to: Named
  let name: String
  let subject: Phrase
  let file: String
  let place: YAMLPlace
  /// Words that may stand here instead of a name.
  let words: [String]
}

extension Row {
  /// A required name that other parts may refer to, and that nothing else of its kind may have.
  func define(_ key: String, _ named: Named, _ kind: Scalar<String>, label: String = "") -> String {
    let name = value(key, kind)
    unique(key, name)
    ledger.definitions[named, default: []].append(Definition(name: name, label: label))
    return name
  }

  /// Reports a name that an earlier row of the same noun already has.
  func unique(_ key: String, _ name: String, within: String = "") {
    guard isSound(key) else { return }
    let line = place(of: key).line
    if let first = ledger.lines.updateValue(line, forKey: [noun.description, within, name]) {
      let problem: Phrase = "`\(key)` `\(shown(name))` is already used on line \(first)"
      fault(key, problem, "every \(noun) has its own")
    }
  }

  func refer(_ key: String, to named: Named, or words: [String] = []) -> String {
    let name = value(key, .name(of: named))
    if isSound(key) { note(name, named, words, "`\(key)`", place(of: key)) }
    return name
  }

  func optionallyRefer(_ key: String, to named: Named, or words: [String] = []) -> String? {
    let name = optional(key, .name(of: named))
    if let name { note(name, named, words, "`\(key)`", place(of: key)) }
    return name
  }

  func referAll(_ key: String, to named: Named) -> [String] {
    let expected: Phrase = "expected a list, each item \(named.expected)"
    return items(key, expected, 0).compactMap { item in
      let subject: Phrase = "an item of `\(key)`"
      let name = scalar(item, .name(of: named), key, subject)
      if let name { note(name, named, [], subject, item.place) }
      return name
    }
  }

  private func note(
    _ name: String, _ named: Named, _ words: [String], _ subject: Phrase, _ place: YAMLPlace
  ) {
    if words.contains(name) { return }
    ledger.references.append(
      Reference(to: named, name: name, subject: subject, file: file, place: place, words: words))
  }
}

extension Scalar where Value == String {
  fileprivate static func name(of named: Named) -> Scalar {
    Scalar(expected: named.expected, fallback: "", read: Scalar.text.read)
  }
}

extension Ledger {
  /// Compares every reference with the definitions. Called once, after all files are read.
  func resolveReferences() {
    let known = definitions.mapValues { Set($0.map(\.name)) }
    for reference in references where readable.contains(reference.to.file) && !isFull {
      if known[reference.to]?.contains(reference.name) ?? false { continue }
      let subject = reference.subject
      let expected = reference.words.reduce(reference.to.expected) { "\($0), or \($1)" }
      fault(
        reference.file, reference.place,
        "\(subject) is `\(shown(reference.name))`, a \(reference.to.noun) that does not exist",
        "expected \(expected)", suggestion: meant(by: reference))
    }
  }

  private func meant(by reference: Reference) -> String? {
    let defined = definitions[reference.to, default: []]
    if let name = nearest(reference.name, in: reference.words + defined.map(\.name)) { return name }
    let labels = defined.filter { !$0.label.isEmpty }.flatMap { definition in
      ([definition.label] + definition.label.split(separator: " ").map(String.init)).map {
        (label: $0, name: definition.name)
      }
    }
    let label = nearest(reference.name, in: labels.map(\.label))
    return labels.first { $0.label == label }?.name
  }
}
