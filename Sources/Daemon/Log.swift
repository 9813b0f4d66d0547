// The log: one entry an event, to systemd's journal where it listens and otherwise to standard
// error. No personal data ever: case numbers, codes and counts only.
//
// Failure: what the journal does not take goes to standard error, with its level in front.

package import Core
import Glibc
import Host

package struct Log: Sendable {
  /// The levels of syslog that referrald uses.
  package enum Level: Int, Sendable {
    case alert = 1
    case error = 3
    case warning = 4
    case notice = 5
    case info = 6
  }

  /// `cases` are those that the text is about; the journal can be searched for them.
  package var write: @Sendable (Level, String, _ cases: [CaseNumber]) -> Void

  package init(write: @escaping @Sendable (Level, String, [CaseNumber]) -> Void) {
    self.write = write
  }

  /// The journal when standard error leads there, with fields of its own; otherwise standard
  /// error: with `<4>` in front, without it on a terminal.
  package static func standard() -> Log {
    let isTerminal = isatty(STDERR_FILENO) == 1
    let isJournal = leadsToJournal(STDERR_FILENO)
    return Log { level, text, cases in
      if isJournal, sendDatagram(journalEntry(level, text, cases), to: journalSocket) { return }
      let line = isTerminal ? "referrald: \(text)\n" : "<\(level.rawValue)>\(text)\n"
      put(line, on: STDERR_FILENO)
    }
  }

  package static let silent = Log { _, _, _ in }

  func alert(_ text: String) { write(.alert, text, []) }
  func info(_ text: String, about cases: [CaseNumber] = []) { write(.info, text, cases) }
  func notice(_ text: String) { write(.notice, text, []) }
  func warning(_ text: String, about cases: [CaseNumber] = []) { write(.warning, text, cases) }
  func error(_ text: String, about cases: [CaseNumber] = []) { write(.error, text, cases) }
}

private let journalSocket = "/run/systemd/journal/socket"

/// Whether the service manager connected this file to the journal: `$JOURNAL_STREAM` names it.
private func leadsToJournal(_ file: Int32) -> Bool {
  guard let stream = unsafe getenv("JOURNAL_STREAM") else { return false }
  var status = stat()
  guard unsafe fstat(file, &status) == 0 else { return false }
  return unsafe String(cString: stream) == "\(status.st_dev):\(status.st_ino)"
}

/// An entry in the journal's native protocol (systemd, JOURNAL_NATIVE_PROTOCOL.md). A text of
/// several lines carries its length in front, in eight bytes, the least first.
func journalEntry(_ level: Log.Level, _ text: String, _ cases: [CaseNumber]) -> [UInt8] {
  var bytes = Array("PRIORITY=\(level.rawValue)\nSYSLOG_IDENTIFIER=referrald\n".utf8)
  for number in cases { bytes += Array("CASE_NUMBER=\(number)\n".utf8) }
  let message = Array(text.utf8)
  guard message.contains(0x0A) else { return bytes + Array("MESSAGE=".utf8) + message + [0x0A] }
  bytes += Array("MESSAGE\n".utf8)
  for shift in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: message.count >> (8 * shift))) }
  return bytes + message + [0x0A]
}

/// One `write(2)` a line, so that lines of several threads never mix.
package func put(_ line: String, on file: Int32) {
  var line = line
  line.withUTF8 { bytes in _ = unsafe Glibc.write(file, bytes.baseAddress, bytes.count) }
}
