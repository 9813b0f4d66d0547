// A recorded dialogue, damaged in ten thousand ways and cut at every byte: no trap, no growth, and
// the same responses however the network cuts it.

import Testing

@testable import Formats

struct IMAPMutationTests {
  private static let dialogue = """
    * OK [CAPABILITY IMAP4rev1 SASL-IR LITERAL+ ID ENABLE IDLE] Dovecot (Debian) ready.\r
    * CAPABILITY IMAP4rev1 SASL-IR LITERAL+ UIDPLUS MOVE IDLE ESEARCH\r
    * FLAGS (\\Answered \\Seen Referrald)\r
    * OK [PERMANENTFLAGS (\\Answered \\*)] Flags permitted.\r
    * 3 EXISTS\r
    * OK [UIDVALIDITY 1795414640] UIDs valid\r
    R2 OK [READ-WRITE] Select completed (0.001 + 0.000 secs).\r
    * 1 FETCH (UID 7 INTERNALDATE " 2-Nov-2026 09:00:00 +0100" FLAGS () BODY[] {20}\r
    Subject: x\r
    \r
    R2 OK\r
    )\r
    * 2 FETCH (BODY[] "q\\"" ENVELOPE (NIL ("a" ("b" {2}\r
    cd))) UID 8)\r
    * SEARCH 1 2 3 4294967295\r
    + idling\r
    R4 OK [COPYUID 1795414640 1:2 3:4] Moved\r

    """

  @Test func `every cut gives the same responses`() throws {
    let bytes = Array(Self.dialogue.utf8)
    var whole = IMAPFramer()
    let expected = try whole.take(bytes)
    #expect(expected.count == 13 && !whole.isInside)
    for cut in 0...bytes.count {
      var framer = IMAPFramer()
      let found = try framer.take(Array(bytes[..<cut])) + framer.take(Array(bytes[cut...]))
      #expect(found == expected)
    }
    var single = IMAPFramer()
    #expect(try bytes.flatMap { try single.take([$0]) } == expected)
  }

  @Test func `ten thousand damaged dialogues neither trap nor grow`() {
    var random = SeededRandom(state: 42)
    let bytes = Array(Self.dialogue.utf8)
    let spice = Array("(){}[]\"\\ \r\n+*~0123456789".utf8)
    var limits = IMAPLimits()
    (limits.textBytes, limits.literalBytes) = (2000, 2000)
    for _ in 0..<10_000 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let place = Int.random(in: 0..<damaged.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: damaged[place] = UInt8.random(in: 0...255, using: &random)
        case 1: damaged.remove(at: place)
        case 2: damaged.insert(spice.randomElement(using: &random) ?? 0, at: place)
        default:
          let end = min(damaged.count, place + Int.random(in: 0..<60, using: &random))
          damaged.insert(contentsOf: damaged[place..<end], at: place)
        }
      }
      var framer = IMAPFramer(limits: limits)
      guard let frames = try? framer.take(damaged) else { continue }
      for frame in frames {
        #expect(frame.texts.reduce(0) { $0 + $1.count } <= limits.textBytes)
        #expect(frame.literals.allSatisfy { $0.bytes.count <= limits.literalBytes })
        _ = readIMAP(frame)
      }
    }
  }
}

/// SplitMix64: the same numbers on every machine.
private struct SeededRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
