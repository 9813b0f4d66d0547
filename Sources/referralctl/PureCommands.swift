// Commands that read no store: check, explain, deadline.

import Core
import Daemon
import Formats
import Host
import Intake
import Settings
import Storage

@Sendable func runCheck(_ call: Invocation) async throws {
  do {
    let configuration = try loadConfiguration(from: call.config)
    if call.json {
      say(["version": .string(configuration.policy.version), "faults": []])
    } else {
      say(configuration.summary)
    }
  } catch let fault as ConfigurationFault where call.json {
    say(["faults": .array(fault.lines.map { .string($0) })])
    leave(.config)
  }
}

@Sendable func runDeadline(_ call: Invocation) async throws {
  let given = try call.required("--received")
  let configuration = try loadConfiguration(from: call.config, tryingExamples: false)
  let received = try moment(given, configuration.zone)
  let found = deadlines(received: received, policy: configuration.policy, zone: configuration.zone)
  if call.json {
    say(["contact": .string("\(found.contact)"), "visit": .string("\(found.visit)")])
  } else {
    say(
      "contact  \(found.contact)  \(dutchDay(found.contact)), \(configuration.policy.calendar.closes) uur"
    )
    say("visit    \(found.visit)  \(dutchDay(found.visit))")
    say("ambition \(configuration.zone.text(found.ambition))")
  }
}

/// Without `--received` a signal counts as received at its own date, otherwise when its file was
/// written. With `--state` the families and the load of that store count, read-only.
@Sendable func runExplain(_ call: Invocation) async throws {
  let configuration = try loadConfiguration(from: call.config, tryingExamples: false)
  let path = call.operands[0]
  let bytes = try Files.read(path)
  let written = try Files.modified(path)
  let given = try call.options["--received"].map { try moment($0, configuration.zone) }
  let reading = read(bytes, path: path, received: given ?? written, configuration)
  guard case .signal(var signal) = reading else {
    guard case .unreadable(_, _, let reason) = reading else { return }
    throw Complaint(.dataError, "\(path) cannot be read: \(reason)")
  }
  signal.received = given ?? signal.date ?? written
  let explanation = Explanation(
    signal: signal,
    plan: try await makePlan(signal, call, configuration), policy: configuration.policy,
    zone: configuration.zone)
  if call.json { say(explanation.json) } else { say(explanation.readable) }
}

/// Form files are recognised by their content.
private func read(
  _ bytes: [UInt8], path: String, received: Instant, _ configuration: Configuration
) -> Reading {
  let first = bytes.first { $0 > 0x20 }
  if first == 0x7B {
    return readFormSignal(
      bytes, source: "explain", file: path, delivered: received,
      mapping: configuration.settings.forms, zone: configuration.zone)
  }
  return readMailSignal(
    bytes, key: SignalKey(source: "explain", identifier: path), received: received,
    limits: configuration.settings.limits)
}

private func makePlan(_ signal: Signal, _ call: Invocation, _ configuration: Configuration)
  async throws -> Plan
{
  let policy = configuration.policy
  let zone = configuration.zone
  guard call.givenState != nil else {
    var plan = plan(
      signal, policy: policy, roster: .withoutStore(), now: signal.received, zone: zone)
    for index in plan.decisions.indices where plan.decisions[index].route == .existingCase {
      plan.decisions[index].reasons.append(
        Reason("assumed", "Zonder opslag: het zaaknummer geldt als bekend en de afzender ook."))
    }
    return plan
  }
  let store = try call.store(configuration, access: .readOnly)
  return try await store.read { reader in
    let roster = try reader.roster(prefix: policy.identity.casePrefix)
    return plan(signal, policy: policy, roster: roster, now: signal.received, zone: zone)
  }
}
