// Chance from a seed: the same seed gives the same month on every machine (SplitMix64).

package struct Chance: Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// 0..<limit; 0 for a limit below 1.
  package mutating func below(_ limit: Int) -> Int {
    limit < 1 ? 0 : Int(next() % UInt64(limit))
  }

  /// Between both, both included.
  package mutating func from(_ low: Int, to high: Int) -> Int { low + below(high - low + 1) }

  /// True so many times in a hundred.
  package mutating func percent(_ times: Int) -> Bool { below(100) < times }

  package mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }

  /// In 0..<1.
  package mutating func fraction() -> Double { Double(next() >> 11) / Double(1 << 53) }
}
