// The configuration that was last accepted, kept under the state directory, so that a start can
// fall back on it when the live one is broken. Each is a numbered directory of its own, laid out
// like the configuration directory; the highest number is the one that counts.
//
// Failure: a new one is written beside the others under a hidden name, synced, and only then
// renamed to its number. A crash at any step leaves the old one, or the old and the new one, whole.

import Core
import Glibc
package import Host
package import Settings
package import Storage

package struct LastGood: Sendable {
  private let directory: String

  package init(state: String) { directory = "\(state)/last-good" }

  /// The number of the newest; nil when nothing was accepted yet.
  package var number: Int? {
    ((try? Files.list(directory)) ?? []).compactMap { Int($0) }.max()
  }

  /// Where the newest lies.
  package var path: String? { number.map { "\(directory)/\($0)" } }

  /// Nil when nothing was accepted yet.
  package func read() throws(FileFault) -> ConfigFiles? {
    guard let path else { return nil }
    return try readConfigDirectory(path)
  }

  /// Keeps these files as the newest, and only then lets go of those before.
  package func save(_ files: ConfigFiles) throws(FileFault) {
    let fresh = "\(directory)/.new"
    let target = (number ?? 0) + 1
    try Files.makeDirectory(directory)
    try Files.removeTree(fresh)
    try Files.makeDirectory("\(fresh)/templates")
    for (name, bytes) in files.contents.sorted(by: { $0.key < $1.key }) {
      try Files.write(bytes, to: "\(fresh)/\(name)", by: "\(fresh)/\(name).new")
    }
    try Files.rename(fresh, to: "\(directory)/\(target)")
    try Files.syncDirectory(of: "\(directory)/\(target)")
    for name in try Files.list(directory) where Int(name).map({ $0 < target }) ?? false {
      try Files.removeTree("\(directory)/\(name)")
    }
  }
}

/// A store that is empty or gone in a directory that was in use before has been lost: a new one
/// would give case numbers for a second time and forget every deadline. So it is refused.
package func refuseLostStore(_ store: String, state: String) throws(StorageError) {
  guard Files.size(store) == 0, let kept = LastGood(state: state).path else { return }
  throw StorageError(
    .corrupt, file: store, what: "open the store",
    why: "it is empty or gone, although this state directory was in use (\(kept) is there)")
}

/// The configuration to start with: the live one, or when that is broken the last good one with the
/// reason in `refusal`. Without a last good one the live fault is thrown.
package func startingConfiguration(
  from directory: String, state: String
) throws -> Configuration {
  var files = ConfigFiles()
  let fault: ConfigurationFault
  do {
    files = try readConfigDirectory(directory)
    return try loadConfiguration(files, of: directory)
  } catch let found as ConfigurationFault {
    fault = found
  } catch {
    fault = ConfigurationFault(
      "\(error)", dutch: "De map met de instellingen (\(directory)) is niet te lezen.")
  }
  let lastGood = LastGood(state: state)
  guard let path = lastGood.path, let kept = try lastGood.read() else {
    // Says more when the directory is not there at all.
    _ = try loadConfiguration(from: directory)
    throw fault
  }
  do {
    var configuration = try loadConfiguration(kept, of: path)
    configuration.refusal = Configuration.Refusal(fault: fault, files: files)
    return configuration
  } catch {
    // The last good one may have been made for another version of this program.
    throw fault
  }
}
