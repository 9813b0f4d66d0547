// The status as a text for the textfile collector of Prometheus' node exporter. Names and units
// are documented in referralctl(1); no label identifies a person or a case.

import Core
import Storage

extension StatusReport {
  package var metrics: String {
    var text = ""
    func family(_ name: String, _ help: String, type: String = "gauge", _ samples: [String]) {
      guard !samples.isEmpty else { return }
      text += "# HELP referrald_\(name) \(help)\n# TYPE referrald_\(name) \(type)\n"
      for sample in samples { text += "referrald_\(name)\(sample)\n" }
    }
    family(
      "signals_total", "Signals that ever came in, by what became of them.", type: "counter",
      SignalStatus.allCases.map { "{status=\"\($0.rawValue)\"} \(counts.signals[$0] ?? 0)" })
    family(
      "open_cases", "Open cases by state.",
      CaseState.allCases.filter(\.isOpen).map {
        "{state=\"\($0.rawValue)\"} \(counts.openCases[$0] ?? 0)"
      })
    family("overdue_cases", "Open cases of which a promised day has passed.", [" \(overdue)"])
    family(
      "outbox_items", "Messages that are not sent, by state.",
      OutboxEntry.State.allCases.filter { $0 != .sent }.map {
        "{state=\"\($0.rawValue)\"} \(counts.outbox[$0] ?? 0)"
      })
    family(
      "oldest_unsent_seconds", "Age of the oldest message that waits; 0 when none does.",
      [" \(counts.oldestUnsent.map { max(0, now.seconds - $0.seconds) } ?? 0)"])
    family(
      "next_step_timestamp_seconds", "When the next step of a case is due; absent when none is.",
      counts.nextDue.map { [" \($0.seconds)"] } ?? [])
    family(
      "service_last_success_timestamp_seconds", "When a service last finished a pass.",
      health.compactMap { one in
        one.lastSuccess.map { "{service=\"\(one.service)\"} \($0.seconds)" }
      })
    family(
      "service_failing", "1 while the passes of a service fail.",
      health.map { "{service=\"\($0.service)\"} \($0.failingSince == nil ? 0 : 1)" })
    family("store_bytes", "Size of the store with its journal.", [" \(storeBytes)"])
    family(
      "configuration_refused", "1 while the configuration on disk is refused.",
      [" \(policyOnDisk == nil ? 1 : 0)"])
    family(
      "policy_info", "The policy in force.",
      policyInForce.map { ["{version=\"\($0)\"} 1"] } ?? [])
    family("written_timestamp_seconds", "When these figures were taken.", [" \(now.seconds)"])
    return text
  }
}
