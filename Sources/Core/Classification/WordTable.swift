// Every word that any dictionary knows, each with a number. Looking a word up costs the same
// whether there are a thousand words or a million.

/// An open-addressing table from folded bytes to a word number of 1 and up; 0 is "unknown".
struct WordTable: Sendable {
  private var slots: [Int32] = Array(repeating: 0, count: 64)
  private var ids: [Int32] = [0]
  private var hashes: [UInt64] = [0]
  private var starts: [Int32] = [0, 0]
  private var letters: [UInt8] = []

  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// FNV-1a, one byte on.
  @inline(__always)
  static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The number of the word that consists of the first `count` of these letters.
  func find(_ word: [UInt8], count: Int, hash: UInt64) -> Int32 {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while slots[slot] != 0 {
      let entry = Int(slots[slot])
      if hashes[entry] == hash, matches(entry, word, count) { return ids[entry] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  mutating func insert(_ word: [UInt8], id: Int32) {
    let hash = word.reduce(WordTable.seed, WordTable.mix)
    if (hashes.count + 1) * 2 > slots.count { grow() }
    letters += word
    hashes.append(hash)
    ids.append(id)
    starts.append(Int32(letters.count))
    place(hashes.count - 1)
  }

  private func matches(_ entry: Int, _ word: [UInt8], _ count: Int) -> Bool {
    let start = Int(starts[entry])
    guard Int(starts[entry + 1]) - start == count else { return false }
    for offset in 0..<count where letters[start + offset] != word[offset] { return false }
    return true
  }

  private mutating func place(_ entry: Int) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hashes[entry] ^ (hashes[entry] >> 32)) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(entry)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for entry in 1..<hashes.count { place(entry) }
  }
}

/// A table from two small numbers to a third, for the edges of the phrase tree.
struct EdgeTable: Sendable {
  private var keys: [UInt64] = Array(repeating: 0, count: 64)
  private var values: [Int32] = Array(repeating: 0, count: 64)
  private var count = 0

  @inline(__always)
  subscript(node: Int32, word: Int32) -> Int32 {
    let key = EdgeTable.key(node, word)
    let mask = keys.count - 1
    var slot = EdgeTable.slot(key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  mutating func insert(_ node: Int32, _ word: Int32, _ value: Int32) {
    if (count + 1) * 2 > keys.count { grow() }
    put(EdgeTable.key(node, word), value)
    count += 1
  }

  private mutating func put(_ key: UInt64, _ value: Int32) {
    let mask = keys.count - 1
    var slot = EdgeTable.slot(key) & mask
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    values[slot] = value
  }

  private mutating func grow() {
    let old = zip(keys, values)
    let size = keys.count * 2
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    for (key, value) in old where key != 0 { put(key, value) }
  }

  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    // Nodes and words are never negative; one is added so that no key is 0.
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word)) &+ 1
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 24)
  }
}
