// Seeded damage to good YAML and JSON: whatever arrives, the readers answer and never trap.

import Testing

@testable import Formats

private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

private let yamlSeeds = [
  "people:\n  - id: gen01\n    days: [mon, \"tue\", {a: 'b'}]\n    note: |2-\n      a\n      b\n",
  "\u{FEFF}# é\n---\n\"k\\u00e9\" : >+\n\n  a\n   b\n\n- - a: 1\n    b:\n    - c\r\n",
  "a: {b: [c, {d: \"\\U0001F600\"}], e: 'it''s'} # note\nf:\n  g\n",
  "a: 1\n\tb: 2\n<<: *x\n? y\n%z\n...\n@\n",
]

private let jsonSeeds = [
  #"{"a":[1,-2.5e+3,"\ud83d\ude00\n",{"é":null}],"b":{"c":true,"d":[]}}"#,
  #" [ "x\\\"", 0, false , {"":""} ] "#,
]

private let fragments = [
  "\t", "  ", "\n", "\r", "- ", ": ", "[", "]", "{", "}", "\"", "'", "\\", "|", ">", "#", "&", "*",
  "\u{85}", "\u{FEFF}", "\\u", "\\ud800", "---\n", "1e", "é",
].map { Array($0.utf8) }

private func damaged(_ bytes: [UInt8], _ random: inout Seeded) -> [UInt8] {
  var bytes = bytes
  for _ in 0..<Int.random(in: 1...4, using: &random) {
    let at = Int.random(in: 0...bytes.count, using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes.insert(UInt8.random(in: 0...255, using: &random), at: at)
    case 1: bytes.insert(contentsOf: fragments.randomElement(using: &random) ?? [], at: at)
    case 2: bytes.removeSubrange(at..<min(at + 3, bytes.count))
    case 3: bytes = Array(bytes[..<at])
    default: bytes.insert(contentsOf: bytes[..<min(at, 40)], at: at)
    }
  }
  return bytes
}

@Test(arguments: yamlSeeds)
func `damaged YAML is read or refused with places inside the file`(seed: String) {
  var random = Seeded(state: 1)
  for _ in 0..<4_000 {
    let bytes = damaged(Array(seed.utf8), &random)
    guard case .failure(let refused) = readYAML(bytes) else { continue }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    #expect(!refused.faults.isEmpty)
    for fault in refused.faults {
      let place = fault.place
      let isInside =
        (1...lines.count).contains(place.line)
        && (1...lines[place.line - 1].count + 1).contains(place.column)
      #expect(isInside, "\(fault) in \(bytes)")
    }
  }
}

@Test(arguments: jsonSeeds) func `damaged JSON is refused or reads back the same`(seed: String) {
  var random = Seeded(state: 3)
  for _ in 0..<4_000 {
    let bytes = damaged(Array(seed.utf8), &random)
    guard let value = try? JSONValue(parsing: bytes) else { continue }
    #expect((try? JSONValue(parsing: Array(value.compact.utf8))) == value, "\(bytes)")
  }
}

@Test(arguments: ["[", "{a: ", "- ", "a:\n ", "? ", "'x", "\"\\", "|\n", "\u{FEFF}", "- |\n", "&"])
func `endless repetition is answered`(piece: String) {
  switch readYAML(Array(String(repeating: piece, count: 20_000).utf8)) {
  case .success: Issue.record("accepted")
  case .failure(let refused): #expect((1...100).contains(refused.faults.count))
  }
}

@Test func `deeper and deeper indentation is refused at level 33`() {
  let deep = (0..<40).map { String(repeating: " ", count: $0) + "k:" }.joined(separator: "\n")
  #expect(messages(deep) == ["33:33: more than 32 levels inside each other (make it flatter)"])
  let most = (0..<32).map { String(repeating: " ", count: $0) + "k:" }.joined(separator: "\n")
  #expect(messages(most) == ["(accepted)"])
}
