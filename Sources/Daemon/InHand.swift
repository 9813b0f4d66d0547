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

  private struct State {
    /// How often the process died with it in hand; one that is in hand counts as if it did now.
    var deaths: [Message: Int] = [:]
    /// Sources are read side by side; each has one message in hand.
    var held: [String: Message] = [:]
  }

  private let note: Note?
  private let state: Mutex<State>

  /// Without a note nothing outlives the process.
  package init(_ note: Note? = nil) {
    self.note = note
    state = Mutex(State(deaths: note.map { Self.deaths($0.read()) } ?? [:]))
  }

  /// Notes that this message is in hand, instead of the one before from this source. False when the
  /// process died with it too often, so that it must not be read.
  package func take(_ name: String, of source: String) -> Bool {
    let message = Message(source: source, name: name)
    return state.withLock { state in
      if let held = state.held[source], held != message { state.deaths[held] = nil }
      if state.held[source] != message { state.deaths[message, default: 0] += 1 }
      state.held[source] = message
      note?.overwrite(Self.text(state.deaths))
      return state.deaths[message, default: 0] <= Self.limit
    }
  }

  /// What was in hand last from this source has been read.
  package func release(_ source: String) {
    state.withLock { state in
      guard let held = state.held.removeValue(forKey: source) else { return }
      state.deaths[held] = nil
      note?.overwrite(Self.text(state.deaths))
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
