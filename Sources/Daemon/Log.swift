// The log: one line an event on standard error, with journald's level in front. No personal data
// ever: case numbers, codes and counts only.

import Glibc

package struct Log: Sendable {
  /// The levels of syslog that referrald uses.
  package enum Level: Int, Sendable {
    case alert = 1
    case error = 3
    case warning = 4
    case notice = 5
    case info = 6
  }

  package var write: @Sendable (Level, String) -> Void

  package init(write: @escaping @Sendable (Level, String) -> Void) { self.write = write }

  /// To standard error: with `<4>` in front for journald, without it on a terminal.
  package static func standardError() -> Log {
    let isTerminal = isatty(STDERR_FILENO) == 1
    return Log { level, text in
      let line = isTerminal ? "referrald: \(text)\n" : "<\(level.rawValue)>\(text)\n"
      put(line, on: STDERR_FILENO)
    }
  }

  package static let silent = Log { _, _ in }

  func alert(_ text: String) { write(.alert, text) }
  func info(_ text: String) { write(.info, text) }
  func notice(_ text: String) { write(.notice, text) }
  func warning(_ text: String) { write(.warning, text) }
  func error(_ text: String) { write(.error, text) }
}

/// One `write(2)` a line, so that lines of several threads never mix.
package func put(_ line: String, on file: Int32) {
  var line = line
  line.withUTF8 { bytes in _ = unsafe Glibc.write(file, bytes.baseAddress, bytes.count) }
}
