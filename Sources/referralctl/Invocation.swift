// One call of referralctl: the words of the command line, sorted out.
//
// Failure: a word that nothing takes is a usage error that names the word; exit code 64.

import Glibc
import Host

struct Invocation: Sendable {
  static let defaultConfig = "/etc/referrald"
  static let defaultState = "/var/lib/referrald"

  var config = Invocation.defaultConfig
  /// Nil when `--state` was not given, which matters to commands that can do without a store.
  var givenState: String?
  var json = false
  var operands: [String] = []
  var options: [String: String] = [:]
  var flags: Set<String> = []

  var state: String { givenState ?? Invocation.defaultState }
  var storePath: String { "\(state)/referrald.sqlite" }

  func required(_ option: String) throws(Complaint) -> String {
    guard let value = options[option], !value.isEmpty else {
      throw Complaint(.usage, "\(option) is missing; see referralctl --help")
    }
    return value
  }
}

/// Something to tell the person at the terminal, and the exit code that goes with it.
struct Complaint: Error {
  var code: ExitCode
  var text: String

  init(_ code: ExitCode, _ text: String) {
    self.code = code
    self.text = text
  }
}

/// The command that was asked for and its invocation.
func parse(_ words: [String]) throws(Complaint) -> (command: Command, invocation: Invocation) {
  var invocation = Invocation()
  var command: Command?
  var rest = words[...]
  while let word = rest.popFirst() {
    if let value = try value(of: word, command, &rest) {
      switch word {
      case "--config": invocation.config = value
      case "--state": invocation.givenState = value
      default: invocation.options[word] = value
      }
    } else if word == "--json" {
      invocation.json = true
    } else if let known = command, known.flags.contains(word) {
      invocation.flags.insert(word)
    } else if word.utf8.starts(with: "-".utf8) {
      throw Complaint(.usage, "unknown option \(word); see referralctl --help")
    } else if command != nil {
      invocation.operands.append(word)
    } else {
      command = commands.first { $0.name == word }
      if command == nil {
        throw Complaint(.usage, "unknown command \(word); see referralctl --help")
      }
    }
  }
  guard let command else { throw Complaint(.usage, "no command given; see referralctl --help") }
  guard invocation.operands.count == command.operands.count else {
    let wanted = command.operands.joined(separator: " ")
    throw Complaint(
      .usage, "\(command.name) takes \(wanted.isEmpty ? "no further words" : wanted)")
  }
  return (command, invocation)
}

/// The value that follows an option; nil when the word takes none.
private func value(of word: String, _ command: Command?, _ rest: inout ArraySlice<String>)
  throws(Complaint) -> String?
{
  let takesValue =
    word == "--config" || word == "--state"
    || (command?.options.contains { $0.name == word } ?? false)
  guard takesValue else { return nil }
  guard let value = rest.popFirst() else { throw Complaint(.usage, "\(word) needs a value") }
  return value
}
