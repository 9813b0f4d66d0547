// What changes between two policies, in Dutch words for the coordinator: one sentence a change.
// The mail about an accepted configuration and `referralctl preview` both print it.

/// A comparison of two policies. Pure; the order of the sentences is that of the files.
package struct PolicyDifference: Sendable {
  let old: Policy
  let new: Policy

  package init(from old: Policy, to new: Policy) {
    self.old = old
    self.new = new
  }

  /// One sentence a change; empty when both policies mean the same. Comments, examples and the
  /// order of a file's blocks are no change, except where order decides: rules and contacts.
  package var lines: [String] {
    team + schools + places + rules + calendar + ladder + templates
  }

  private var templates: [String] {
    Notice.allCases.filter { old.templates[$0] != new.templates[$0] }.map {
      "De tekst van de mail templates/\($0.rawValue).txt is veranderd."
    }
  }
}

// MARK: Words that all comparisons share

/// Rows that came, went and stayed, found by what names them.
struct Matched<Item> {
  var added: [Item] = []
  var removed: [Item] = []
  var kept: [(old: Item, new: Item)] = []

  init(_ old: [Item], _ new: [Item], by key: (Item) -> String) {
    let before = Dictionary(old.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
    let after = Set(new.map(key))
    removed = old.filter { !after.contains(key($0)) }
    for item in new {
      if let same = before[key(item)] { kept.append((same, item)) } else { added.append(item) }
    }
  }
}

/// `Carla Wiggerink: telefoon is nu 06-00000002 (was 06-00000001).` Nothing when nothing changed.
func change(_ subject: String, _ what: String, _ old: String, _ new: String) -> [String] {
  if old == new { return [] }
  return ["\(subject): \(what) is nu \(orNothing(new)) (was \(orNothing(old)))."]
}

func change(_ subject: String, _ what: String, _ old: Bool, _ new: Bool) -> [String] {
  change(subject, what, old ? "ja" : "nee", new ? "ja" : "nee")
}

/// For longer lists: only what came and what went.
func listChange(_ subject: String, _ old: [String], _ new: [String]) -> [String] {
  let added = new.filter { !old.contains($0) }
  let removed = old.filter { !new.contains($0) }
  var parts: [String] = []
  if !added.isEmpty { parts.append("erbij \(dutchList(added.map { "“\($0)”" }))") }
  if !removed.isEmpty { parts.append("weg \(dutchList(removed.map { "“\($0)”" }))") }
  return parts.isEmpty ? [] : ["\(subject): \(parts.joined(separator: "; "))."]
}

func orNothing(_ text: String) -> String { text.isEmpty ? "leeg" : text }

/// `maandag 21 december 2026`
func dayInWords(_ date: CivilDate) -> String { "\(dutchDay(date)) \(date.year)" }

func weekdaysInWords(_ days: Set<Weekday>) -> String {
  let names = ["ma", "di", "wo", "do", "vr", "za", "zo"]
  return dutchList(days.map(\.rawValue).sorted().map { names[$0] })
}
