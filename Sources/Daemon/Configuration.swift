// The configuration as a program uses it: loaded, checked, and its examples tried.
//
// Failure: every fault at once, each `file:line:column: cause (hint)`; nothing is half loaded.

package import Core
import Formats
import Host
package import Settings

package struct Configuration: Sendable {
  package var settings: StaticSettings
  package var policy: Policy
  package var zone: Zone
  /// How many examples were tried, and held.
  package var examples: Int
  /// What it was read from.
  package var files: ConfigFiles
  /// Why the live configuration could not be used, when this is the last good one in its stead.
  package var refusal: Refusal?

  package struct Refusal: Sendable {
    package var fault: ConfigurationFault
    /// The live files that were refused.
    package var files: ConfigFiles
  }
}

/// Why a configuration is not used: one line a fault.
package struct ConfigurationFault: Error, CustomStringConvertible {
  package var lines: [String]
  /// The same for the coordinator, in Dutch.
  package var dutch: [String]
  package var description: String { lines.joined(separator: "\n") }

  init(_ faults: [Fault], in directory: String) {
    lines = faults.map { "\(directory)/\($0)" }
    dutch = faults.map(\.dutch)
  }

  init(_ line: String, dutch: String) {
    lines = [line]
    self.dutch = [dutch]
  }
}

/// Loads a directory and switches the process to its time zone. Call it before threads are started.
/// A program that only looks at the store leaves the examples out: a case must be shown also when
/// an example no longer holds.
package func loadConfiguration(
  from directory: String, tryingExamples: Bool = true
) throws -> Configuration {
  guard Files.isDirectory(directory) else {
    throw ConfigurationFault(
      "\(directory): there is no such directory; name it with --config DIR",
      dutch: "De map met de instellingen (\(directory)) is er niet.")
  }
  let files = try readConfigDirectory(directory)
  return try loadConfiguration(files, of: directory, tryingExamples: tryingExamples)
}

/// The same from files that were read before; `directory` is named in faults only.
package func loadConfiguration(
  _ files: ConfigFiles, of directory: String, tryingExamples: Bool = true
) throws -> Configuration {
  var zone: Zone?
  let loaded = Settings.loadConfiguration(files) { name in
    zone = try? systemZone(name)
    return zone
  }
  switch loaded {
  case .failure(let faults):
    throw ConfigurationFault(faults.all, in: directory)
  case .success(let (settings, live)):
    guard let zone else {
      throw ConfigurationFault("no time zone was read", dutch: "De tijdzone is niet te lezen.")
    }
    if tryingExamples { try tryExamples(live, zone: zone, directory: directory) }
    return Configuration(
      settings: settings, policy: live.policy, zone: zone, examples: live.examples.count,
      files: files)
  }
}

/// Reads the live files anew under the settings that are in force: validated, and every example
/// tried. For a reload and for a preview; `directory` is named in faults only.
package func loadPolicy(
  _ files: ConfigFiles, of directory: String, under configuration: Configuration
) throws(ConfigurationFault) -> Policy {
  let webhooks = configuration.settings.webhooks.map(\.name)
  switch Settings.loadPolicy(files, webhooks: webhooks, zone: configuration.zone) {
  case .failure(let faults):
    throw ConfigurationFault(faults.all, in: directory)
  case .success(let live):
    try tryExamples(live, zone: configuration.zone, directory: directory)
    return live.policy
  }
}

/// Every example must still be routed as it is written.
private func tryExamples(
  _ live: LivePolicy, zone: Zone, directory: String
) throws(ConfigurationFault) {
  let failures = live.examples.compactMap { example in
    example.failure(
      of: plan(
        example.signal, policy: live.policy, roster: .withoutStore(),
        now: example.signal.received, zone: zone))
  }
  if !failures.isEmpty { throw ConfigurationFault(failures, in: directory) }
}

extension Configuration {
  /// One line for who checked it.
  package var summary: String {
    let people = policy.team.people.count
    return "configuration \(policy.version) is sound: \(people) people, "
      + "\(policy.schools.count) schools, \(policy.places.count) places, "
      + "\(policy.ladder.count) steps; \(examples) examples hold"
  }
}
