// What most commands begin with: the configuration, and the store under the state directory.

import Core
import Daemon
import Formats
import Glibc
import Host
import Settings
import Storage

extension Invocation {
  /// The live configuration, or while that is broken the last good one of the daemon: a family's
  /// contact must be noted also while somebody is looking for a comma.
  func configuration() throws -> Configuration {
    do { return try loadConfiguration(from: config, tryingExamples: false) } catch {
      guard let path = LastGood(state: state).path else { throw error }
      let configuration = try loadConfiguration(from: path, tryingExamples: false)
      put(
        "referralctl: the configuration is broken (see referralctl check); "
          + "using the last good one\n", on: STDERR_FILENO)
      return configuration
    }
  }

  /// The store as it is; a command never makes one, for then the state directory was mistyped.
  func store(_ configuration: Configuration, access: Connection.Access) throws -> Store {
    try store(messageDomain: configuration.settings.mail.domain, access: access)
  }

  func store(messageDomain: String, access: Connection.Access) throws -> Store {
    guard Files.exists(storePath) else {
      throw Complaint(.noInput, "there is no store at \(storePath); name it with --state DIR")
    }
    try refuseLostStore(storePath, state: state)
    return try Store(path: storePath, messageDomain: messageDomain, access: access)
  }

  func number(_ text: String) throws(Complaint) -> CaseNumber {
    guard let number = CaseNumber(text) else {
      throw Complaint(.usage, "\(text) is no case number, such as OT-2026-0042")
    }
    return number
  }
}

/// Who is asking, for the audit: the name of the account.
func caller() -> String {
  guard let account = unsafe getpwuid(getuid()), let name = unsafe account.pointee.pw_name else {
    return "uid \(getuid())"
  }
  return unsafe String(cString: name)
}

func say(_ text: String) { put(text + "\n", on: STDOUT_FILENO) }

func say(_ value: JSONValue) { say(value.pretty) }
