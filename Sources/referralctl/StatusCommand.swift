// The state of the whole: for people, for programs, for monitoring plug-ins and for Prometheus.
//
// Failure: a configuration with faults is told as such; the rest is shown all the same. As a
// plug-in, whatever goes wrong on the way is UNKNOWN, exit code 3.

import Core
import Daemon
import Formats
import Glibc
import Host
import Storage

@Sendable func runStatus(_ call: Invocation) async throws {
  let isPlugin = call.flags.contains("--nagios")
  do {
    let (report, zone, gaps) = try await takeStatus(call)
    if let file = call.options["--metrics"] {
      try Files.write(
        Array(report.metrics.utf8), to: file, by: "\(file).\(getpid())", replacing: true,
        permissions: 0o644)
      if !isPlugin { return }
    }
    if isPlugin {
      say(report.pluginLine)
      exit(report.verdict.rawValue)
    }
    if call.json { say(json(report, zone, gaps)) } else { say(words(report, zone, gaps)) }
  } catch  where isPlugin {
    let text = (error as? Complaint)?.text ?? "\(error)"
    say("REFERRALD UNKNOWN - \(text.split { $0 == "\n" || $0 == "|" }.joined(separator: " "))")
    exit(Verdict.unknown.rawValue)
  }
}

private func takeStatus(_ call: Invocation) async throws -> (
  StatusReport, Zone, [String]
) {
  let configuration = try? call.configuration()
  let zone = try configuration?.zone ?? systemZone("Europe/Amsterdam")
  let store = try call.store(messageDomain: "", access: .readOnly)
  let bytes = [call.storePath, call.storePath + "-wal"].reduce(0) { $0 + Files.size($1) }
  let now = Clock.system.now()
  let today = zone.local(now).date
  let report = try await store.read { reader in
    try StatusReport(
      reader, now: now, today: today, policyOnDisk: configuration?.policy.version,
      storeBytes: bytes)
  }
  let gaps = configuration.map { coverageGaps($0.policy, from: today).map(\.line) } ?? []
  return (report, zone, gaps)
}

private func words(_ report: StatusReport, _ zone: Zone, _ gaps: [String]) -> String {
  let now = report.now
  func list(_ pairs: [(String, Int)]) -> String {
    let text = pairs.filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }.joined(separator: ", ")
    return text.isEmpty ? "none" : text
  }
  func ago(_ moment: Instant) -> String {
    "\(inWords(now.seconds - moment.seconds)) ago, \(zone.text(moment))"
  }
  let counts = report.counts
  var lines = ["\(report.verdict.word)"] + report.complaints.map { "  \($0.text)" }
  lines += [
    "policy    \(report.policyInForce ?? "never in force")",
    "signals   \(list(SignalStatus.allCases.map { ($0.rawValue, counts.signals[$0] ?? 0) }))",
    "cases     \(list(CaseState.allCases.map { ($0.rawValue, counts.openCases[$0] ?? 0) }))"
      + (report.overdue > 0 ? "; \(report.overdue) past a promised day" : ""),
    "outbox    \(list(OutboxEntry.State.allCases.map { ($0.rawValue, counts.outbox[$0] ?? 0) }))",
    "unsent    \(counts.oldestUnsent.map { "oldest made \(ago($0))" } ?? "nothing")",
    "next step \(counts.nextDue.map(zone.text) ?? "none")",
    "store     \((report.storeBytes + 1023) / 1024) KiB",
  ]
  let rows = report.health.map { one in
    [
      one.service, one.failingSince == nil ? "works" : "FAILS",
      one.lastSuccess.map { "last success \(ago($0))" } ?? "never succeeded",
      one.lastError.map { (one.failingSince == nil ? "before that: " : "") + $0 } ?? "",
    ]
  }
  if !gaps.isEmpty { lines += ["", "schools without anybody"] + gaps.map { "  \($0)" } }
  if !rows.isEmpty { lines += ["", table([["service", "", "", ""]] + rows)] }
  return lines.joined(separator: "\n")
}

private func json(_ report: StatusReport, _ zone: Zone, _ gaps: [String]) -> JSONValue {
  func object(_ pairs: [(String, Int)]) -> JSONValue {
    .object(pairs.map { JSONMember($0.0, .integer($0.1)) })
  }
  let counts = report.counts
  return [
    "verdict": .string(report.verdict.word),
    "complaints": .array(report.complaints.map { .string($0.text) }),
    "policyVersion": JSONValue(report.policyInForce),
    "policyOnDisk": JSONValue(report.policyOnDisk),
    "signals": object(SignalStatus.allCases.map { ($0.rawValue, counts.signals[$0] ?? 0) }),
    "openCases": object(CaseState.allCases.map { ($0.rawValue, counts.openCases[$0] ?? 0) }),
    "overdueCases": .integer(report.overdue),
    "outbox": object(OutboxEntry.State.allCases.map { ($0.rawValue, counts.outbox[$0] ?? 0) }),
    "oldestUnsent": JSONValue(counts.oldestUnsent.map(zone.text)),
    "nextDue": JSONValue(counts.nextDue.map(zone.text)),
    "storeBytes": .integer(report.storeBytes),
    "schoolsWithoutAnybody": .array(gaps.map { .string($0) }),
    "services": .array(
      report.health.map {
        [
          "service": .string($0.service),
          "lastSuccess": JSONValue($0.lastSuccess.map(zone.text)),
          "failingSince": JSONValue($0.failingSince.map(zone.text)),
          "lastError": JSONValue($0.lastError),
        ]
      }),
  ]
}
