// Damaged mails: whatever happens to the bytes, the reader answers, and its answer keeps its
// promises. Seeded, so that a failure can be repeated.

import Foundation
import Testing

@testable import Formats

struct MailMutationTests {
  private struct Chance {
    var state: UInt64

    /// SplitMix64.
    mutating func next(below limit: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int(truncatingIfNeeded: (value ^ (value >> 31)) >> 1) % max(1, limit)
    }
  }

  private static let tokens = [
    "=?utf-8?Q?=C3=A9?=", "=?", "?=", "\r\n", "\n\n", "\"", "<", ">", "(", ")", ",", ";", "--", "=",
    "\0", ": ", " ", "\t", "=20", "=\n", "'", "<!--", "<p hidden>", "&#", "Van: ", "> ",
    "Groetjes\n",
    "Content-Type: multipart/mixed; boundary=x\n\n--x\n", "Content-Type: message/rfc822\n\n",
  ].map { Array($0.utf8) }

  private func damaged(_ mail: [UInt8], _ other: [UInt8], _ chance: inout Chance) -> [UInt8] {
    var bytes = mail
    for _ in 0...chance.next(below: 6) where !bytes.isEmpty {
      let place = chance.next(below: bytes.count)
      let length = min(chance.next(below: 40), bytes.count - place)
      switch chance.next(below: 7) {
      case 0: bytes[place] = UInt8(chance.next(below: 256))
      case 1: bytes.removeSubrange(place..<(place + length))
      case 2:
        bytes.insert(contentsOf: Self.tokens[chance.next(below: Self.tokens.count)], at: place)
      case 3: bytes.insert(contentsOf: bytes[place..<(place + length)], at: place)
      case 4 where chance.next(below: 4) == 0: bytes.removeSubrange(place...)
      case 5 where !other.isEmpty:
        let from = chance.next(below: other.count)
        bytes.insert(contentsOf: other[from..<min(from + 200, other.count)], at: place)
      default: bytes.swapAt(place, chance.next(below: bytes.count))
      }
    }
    return bytes
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `damaged mails give answers that keep their promises`(seed: UInt64) throws {
    let mails = try goldenMails()
    #expect(mails.count >= 60)
    var chance = Chance(state: seed)
    for round in 0..<500 {
      let mail = mails[chance.next(below: mails.count)]
      let bytes = damaged(mail, mails[chance.next(below: mails.count)], &chance)
      let found = readMail(bytes)
      let note: Comment = "seed \(seed), round \(round)"
      #expect(!found.text.utf8.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 }, note)
      let names = found.attachments.map(\.filename)
      #expect(names.allSatisfy { !$0.contains("/") && $0.utf8.count <= 150 }, note)
      let shown = [found.subject] + names + (found.from + found.to).map(\.shown)
      #expect(shown.allSatisfy { !$0.utf8.contains { $0 < 0x20 } }, note)
      #expect(found.passages.allSatisfy { !$0.text.isEmpty }, note)
      // Every word of the passages stands in the text, in its order: nothing is made up or lost.
      let words = found.passages.map(\.text).joined(separator: "\n")
      #expect(letters(words) == letters(found.text), note)
      #expect(!found.defects.contains { $0.contains("@") || $0.utf8.count > 120 }, note)
    }
  }

  @Test func `line ends make no difference to the golden mails`() throws {
    for mail in try goldenMails() {
      let feeds = mail.enumerated().filter { index, byte in
        byte != 0x0D || index + 1 >= mail.count || mail[index + 1] != 0x0A
      }.map(\.element)
      let returns = feeds.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
      var one = readMail(feeds)
      var other = readMail(returns)
      for index in one.attachments.indices { one.attachments[index].bytes = 0 }
      for index in other.attachments.indices { other.attachments[index].bytes = 0 }
      #expect(rendered(one) == rendered(other))
    }
  }

  private func letters(_ text: String) -> [UInt8] {
    text.utf8.filter { !$0.isMailSpace && $0 != 0x3E }
  }

  private func goldenMails() throws -> [[UInt8]] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Golden/Mail")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".eml") }.sorted()
      .map { [UInt8](try Data(contentsOf: folder.appendingPathComponent($0))) }
  }
}
