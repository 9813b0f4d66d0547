// Looks once an hour whether anything fell between two stools, and says so; when nothing did, it tells
// the outside world by the heartbeat. It shares nothing with the services that it watches but the
// store.
//
// Failure: a pass that throws sends no heartbeat, so whoever listens for it notices.

package import Core
package import Storage

package struct AuditService: Sendable {
  let store: Store
  let policy: @Sendable () -> Policy
  let zone: Zone
  let log: Log
  /// The webhook that a clean pass calls.
  let heartbeat: String?

  package init(
    store: Store, policy: @escaping @Sendable () -> Policy, zone: Zone, log: Log,
    heartbeat: String?
  ) {
    self.store = store
    self.policy = policy
    self.zone = zone
    self.log = log
    self.heartbeat = heartbeat
  }

  package func runOnce(now: Instant) async throws -> [Finding] {
    let policy = policy()
    let moment = auditMoment(now: now, calendar: policy.calendar, zone: zone)
    let team = policy.team.people.map(\.id)
    let findings = try await store.write { transaction in
      let findings = try transaction.audit(team: team, dueBefore: moment, now: now)
      let items = auditItems(findings, policy: policy, now: now, zone: zone)
      if try transaction.add(items, now: now) > 0 {
        try transaction.record(
          findings.prefix(100).map {
            Event(
              caseNumber: nil, what: "audit.\($0.kind.rawValue)", who: "referrald", why: $0.about)
          }, now: now)
      }
      if findings.isEmpty, let heartbeat {
        let pulse = webhookItem(
          heartbeat, event: "heartbeat", key: "heartbeat/\(now.seconds / 3600)", number: nil,
          deadline: nil, at: now)
        try transaction.add([pulse], now: now)
      }
      return findings
    }
    for finding in findings { log.error("audit: \(finding.kind.rawValue): \(finding.about)") }
    return findings
  }
}
