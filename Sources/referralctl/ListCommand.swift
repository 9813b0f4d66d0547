// Lists of cases and of signals that became none.

import Core
import Daemon
import Formats
import Host
import Storage

@Sendable func runList(_ call: Invocation) async throws {
  let configuration = try call.configuration()
  let store = try call.store(configuration, access: .readOnly)
  if call.flags.contains("--ignored") {
    return try await listSignals(call, store, configuration)
  }
  let filter = try filter(call, today: configuration.zone.local(Clock.system.now()).date)
  let team = configuration.policy.team
  let orphaned = call.flags.contains("--orphaned")
  let cases = try await store.read { reader in
    try orphaned ? reader.orphanedCases(team) : reader.cases(filter)
  }
  if call.json { return say(.array(cases.map { brief($0, configuration) })) }
  if cases.isEmpty { return say("no cases") }
  if filter == .feedback { return say(feedbackTable(cases, configuration)) }
  let rows = cases.map { found in
    [
      "\(found.number)", found.state.rawValue, found.owner,
      found.contactMade == nil ? "\(found.deadlines.contact)" : "made",
      "\(found.deadlines.visit)", found.urgent ? "urgent" : "",
      found.decision.reasons.first?.text ?? "",
    ]
  }
  say(table([["case", "state", "owner", "contact", "visit", "", "why"]] + rows))
}

private func filter(_ call: Invocation, today: CivilDate) throws(Complaint) -> CaseFilter {
  let owner = call.options["--owner"].map { CaseFilter.owner($0) }
  let due = call.flags.contains("--due") ? CaseFilter.due(by: today) : nil
  let review = call.flags.contains("--review") ? CaseFilter.review : nil
  let orphaned = call.flags.contains("--orphaned") ? CaseFilter.open : nil
  let feedback = call.flags.contains("--feedback") ? CaseFilter.feedback : nil
  let chosen = [owner, due, review, orphaned, feedback].compactMap(\.self)
  guard chosen.count <= 1 else {
    throw Complaint(
      .usage,
      "list takes one of --open, --due, --review, --orphaned, --feedback, --ignored, --owner")
  }
  return chosen.first ?? .open
}

/// Which schools wait to hear that a family was reached, and from whom.
private func feedbackTable(_ cases: [CaseRecord], _ configuration: Configuration) -> String {
  let rows = cases.map { found in
    [
      found.referrer.school.flatMap { configuration.policy.school($0)?.name } ?? "another school",
      "\(found.number)", found.owner,
      found.contactMade.map { "\(configuration.zone.local($0).date)" } ?? "",
    ]
  }
  return table([["school", "case", "owner", "reached"]] + rows)
}

private func listSignals(_ call: Invocation, _ store: Store, _ configuration: Configuration)
  async throws
{
  let kinds: [SignalStatus] = [.quarantined, .ignored, .consultation, .duplicate]
  let signals = try await store.read { reader in
    try kinds.flatMap { try reader.signals($0, limit: 1000) }
  }
  if call.json {
    return say(
      .array(
        signals.map { signal in
          [
            "signal": .integer(Int(signal.id)), "status": .string(signal.status.rawValue),
            "received": .string(configuration.zone.text(signal.received)),
            "source": .string(signal.key.source), "reason": .string(signal.reason),
          ]
        }))
  }
  if signals.isEmpty { return say("no such signals") }
  let rows = signals.map { signal in
    [
      "\(signal.id)", signal.status.rawValue, configuration.zone.text(signal.received),
      signal.key.source, signal.reason,
    ]
  }
  say(table([["signal", "status", "received", "source", "why"]] + rows))
}

/// A case as one JSON object, for `list` and `show`.
func brief(_ found: CaseRecord, _ configuration: Configuration) -> JSONValue {
  let zone = configuration.zone
  return [
    "case": .string("\(found.number)"), "state": .string(found.state.rawValue),
    "owner": .string(found.owner), "urgent": .bool(found.urgent),
    "received": .string(zone.text(found.received)),
    "contactDeadline": .string("\(found.deadlines.contact)"),
    "visitDeadline": .string("\(found.deadlines.visit)"),
    "contactMade": JSONValue(found.contactMade.map(zone.text)),
    "visited": JSONValue(found.visited?.description),
    "outcome": JSONValue(found.outcome?.rawValue),
    "route": .string(found.decision.route.rawValue),
    "proposal": JSONValue(found.decision.proposal),
    "reasons": .array(found.decision.reasons.map { .string("\($0.code): \($0.text)") }),
    "policyVersion": .string(found.policyVersion),
  ]
}

/// Aligned columns, two spaces apart; the last one runs free.
func table(_ rows: [[String]]) -> String {
  let widths = rows.first?.indices.map { column in
    rows.map { $0[column].count }.max() ?? 0
  }
  return rows.map { row in
    let cells = row.enumerated().map { index, cell in
      let width = index == row.count - 1 ? 0 : widths?[index] ?? 0
      return cell + String(repeating: " ", count: max(0, width - cell.count))
    }
    var line = cells.joined(separator: "  ")
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }.joined(separator: "\n")
}
