// The configuration as a program uses it: loaded, checked, and its examples tried.
//
// Failure: every fault at once, each `file:line:column: cause (hint)`; nothing is half loaded.

package import Core
import Host
package import Settings

package struct Configuration: Sendable {
  package var settings: StaticSettings
  package var policy: Policy
  package var zone: Zone
  /// How many examples were tried, and held.
  package var examples: Int
}

/// Why a configuration is not used: one line a fault.
package struct ConfigurationFault: Error, CustomStringConvertible {
  package var lines: [String]
  package var description: String { lines.joined(separator: "\n") }
}

/// Loads a directory and switches the process to its time zone. Call it before threads are started.
/// A program that only looks at the store leaves the examples out: a case must be shown also when
/// an example no longer holds.
package func loadConfiguration(
  from directory: String, tryingExamples: Bool = true
) throws -> Configuration {
  guard Files.isDirectory(directory) else {
    throw ConfigurationFault(
      lines: ["\(directory): there is no such directory; name it with --config DIR"])
  }
  let files = try readConfigDirectory(directory)
  var zone: Zone?
  let loaded = Settings.loadConfiguration(files) { name in
    zone = try? systemZone(name)
    return zone
  }
  switch loaded {
  case .failure(let faults):
    throw ConfigurationFault(lines: faults.all.map { "\(directory)/\($0)" })
  case .success(let (settings, live)):
    guard let zone else { throw ConfigurationFault(lines: ["no time zone was read"]) }
    if tryingExamples { try tryExamples(live, zone: zone, directory: directory) }
    return Configuration(
      settings: settings, policy: live.policy, zone: zone, examples: live.examples.count)
  }
}

/// Loads the live files anew under the settings that are in force; for a reload.
package func reloadPolicy(from directory: String, _ configuration: Configuration) throws -> Policy {
  let files = try readConfigDirectory(directory)
  let webhooks = configuration.settings.webhooks.map(\.name)
  switch loadPolicy(files, webhooks: webhooks, zone: configuration.zone) {
  case .failure(let faults):
    throw ConfigurationFault(lines: faults.all.map { "\(directory)/\($0)" })
  case .success(let live):
    try tryExamples(live, zone: configuration.zone, directory: directory)
    return live.policy
  }
}

/// Every example must still be routed as it is written.
private func tryExamples(_ live: LivePolicy, zone: Zone, directory: String) throws {
  let failures = live.examples.flatMap { example in
    example.failures(
      of: plan(
        example.signal, policy: live.policy, roster: .withoutStore(),
        now: example.signal.received, zone: zone))
  }
  if !failures.isEmpty {
    throw ConfigurationFault(lines: failures.map { "\(directory)/\($0)" })
  }
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
