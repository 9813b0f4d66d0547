// Which message is being read at this moment, noted in a file beside the store. A message that
// takes the whole process down would be read again at every start; after the second death it is
// known by its note, and goes to quarantine without being read.
//
// Failure: without the note everything works, but such a message stops the daemon at every start.

import Core
package import Host
import Synchronization

package final class InHand: Sendable {
  /// So many deaths with the same message in hand are no coincidence any more.
  private static let limit = 2

  private struct Message: Hashable {
    var source: String
    var name: String
  }

  private let note: Note?
  /// How often the process died with it in hand; what is in hand counts as if it died now.
  private let deaths: Mutex<[Message: Int]>

  /// Without a note nothing outlives the process.
  package init(_ note: Note? = nil) {
    self.note = note
    deaths = Mutex(note.map { Self.deaths($0.read()) } ?? [:])
  }

  /// Notes that this message is in hand. False when the process died with it too often, so that it
  /// must not be read.
  package func take(_ name: String, of source: String) -> Bool {
    let message = Message(source: source, name: name)
    return deaths.withLock { deaths in
      let before = deaths[message] ?? 0
      deaths[message] = before + 1
      note?.overwrite(Self.text(deaths))
      return before < Self.limit
    }
  }

  /// It has been read.
  package func release(_ name: String, of source: String) {
    deaths.withLock { deaths in
      deaths[Message(source: source, name: name)] = nil
      note?.overwrite(Self.text(deaths))
    }
  }

  /// Source, name and number of deaths, each ended by a zero byte, which no file name holds; a
  /// further zero byte ends the text, whatever stands behind it.
  private static func text(_ deaths: [Message: Int]) -> [UInt8] {
    deaths.flatMap { Array("\($0.source)\0\($0.name)\0\($1)\0".utf8) } + [0]
  }

  private static func deaths(_ bytes: [UInt8]) -> [Message: Int] {
    var fields = bytes.split(separator: 0, omittingEmptySubsequences: false)[...]
    var deaths: [Message: Int] = [:]
    while fields.count > 3, let source = fields.first, !source.isEmpty {
      let words = fields.prefix(3).map { String(decoding: $0, as: UTF8.self) }
      if let count = Int(words[2]) { deaths[Message(source: words[0], name: words[1])] = count }
      fields = fields.dropFirst(3)
    }
    return deaths
  }
}
