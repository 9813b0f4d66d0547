// Broken bytes never stop the program: a configuration is read, or it is refused with its faults.

import Core
import Settings
import Testing

struct LoaderFuzzTests {
  @Test(arguments: 0..<8)
  func `damaged files are read or refused, and never trap`(seed: UInt64) {
    var chance = Chance(state: seed &+ 1)
    let names = Fixture.files.contents.keys.sorted()
    for _ in 0..<40 {
      var files = Fixture.files
      for _ in 0...chance.below(3) {
        let name = names[chance.below(names.count)]
        files.contents[name] = damaged(files.contents[name] ?? [], &chance)
      }
      if case .failure(let faults) = Fixture.load(files) {
        #expect(!faults.all.isEmpty && faults.all.count <= 200)
      }
    }
  }

  /// Takes a piece out, writes one twice, or puts in a byte that means something.
  private func damaged(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
    guard !bytes.isEmpty else { return [UInt8(chance.below(256))] }
    let start = chance.below(bytes.count)
    let end = min(bytes.count, start + 1 + chance.below(30))
    switch chance.below(4) {
    case 0: return Array(bytes[..<start] + bytes[end...])
    case 1: return Array(bytes[..<end] + bytes[start...])
    case 2:
      let meaning = Array("-:#[]{}'\"|>*&!%@`,? \n\t\r09".utf8)
      return Array(bytes[..<start] + [meaning[chance.below(meaning.count)]] + bytes[start...])
    default: return Array(bytes[..<start] + [UInt8(chance.below(256))] + bytes[(start + 1)...])
    }
  }
}

/// xorshift64: the same numbers for the same seed, on every machine.
private struct Chance {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 16) % bound
  }
}
