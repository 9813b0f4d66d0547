// Writes down what became of a changed configuration: a row of the audit and a mail to the
// coordinator, in one transaction. The mail goes out at once, for somebody has just pressed Save.
//
// Failure: a key that was used before means that this was written down before a crash; nothing is
// written twice.

package import Core
package import Storage

package struct ReloadRecorder: Sendable {
  /// Nobody mends more at a time, and a mail must stay readable.
  private static let mostLines = 40
  /// The name under which the store keeps the version of the policy that decides now.
  package static let policyInForce = "policy"

  let store: Store
  let zone: Zone

  /// - Parameter old: nil when it can no longer be read.
  func accepted(
    _ lines: [String], _ policy: Policy, instead old: Policy?, key: String, now: Instant
  ) async throws {
    let said =
      lines.isEmpty ? ["Alleen uitleg, voorbeelden of een volgorde. Er verandert niets."] : lines
    try await store.write { transaction in
      let left = try transaction.orphanedCases(policy.team)
      var subject = subject(said)
      if !left.isEmpty {
        subject.note = handOver
        subject.doubts = limited(left.map { "\($0.number) (op naam van \($0.owner))" })
      }
      let items = self.items(
        .configAccepted, [policy.team.coordinator] + (old.map { [$0.team.coordinator] } ?? []),
        subject, key, policy, now)
      try write(
        items, "config.accepted", "policy \(policy.version)", said, to: transaction, now: now)
    }
  }

  /// For `referralctl status`.
  func inForce(_ policy: Policy) async throws {
    try await store.write { try $0.setMeta(ReloadRecorder.policyInForce, policy.version) }
  }

  func refused(
    _ fault: ConfigurationFault, _ policy: Policy, note: String?, key: String, now: Instant
  ) async throws {
    var subject = subject(fault.dutch)
    subject.note = note
    let items = items(
      .configRefused, [policy.team.coordinator], subject, key, policy, now)
    try await store.write { transaction in
      try write(
        items, "config.refused", "policy \(policy.version) stays", fault.lines, to: transaction,
        now: now)
    }
  }

  private func subject(_ lines: [String]) -> NoticeSubject {
    NoticeSubject(reasons: limited(lines))
  }

  private func limited(_ lines: [String]) -> [Reason] {
    let rest = lines.count - Self.mostLines
    let all = rest > 0 ? lines.prefix(Self.mostLines) + ["… en nog \(rest) andere."] : lines[...]
    return all.map { Reason("config", $0) }
  }

  private func items(
    _ notice: Notice, _ people: [PersonID], _ subject: NoticeSubject, _ key: String,
    _ policy: Policy, _ now: Instant
  ) -> [OutboxItem] {
    reachable(people, policy.team, on: zone.local(now).date).map { person in
      mailItem(
        notice, about: subject, to: person, key: "config/\(key)", at: now, policy: policy,
        zone: zone)
    }
  }

  private func write(
    _ items: [OutboxItem], _ what: String, _ policy: String, _ lines: [String],
    to transaction: Transaction, now: Instant
  ) throws {
    guard try transaction.add(items, now: now) > 0 || items.isEmpty else { return }
    let why = ([policy] + lines.prefix(Self.mostLines)).joined(separator: "\n")
    try transaction.record(
      [Event(caseNumber: nil, what: what, who: "referrald", why: why)], now: now)
  }
}

private let handOver =
  "Deze gezinnen staan op naam van iemand die niet meer in het team zit. Geef ze aan een collega:"

extension Reader {
  /// Open cases of people who are no longer in the team, oldest deadline first. They are not moved:
  /// a person hands them over.
  package func orphanedCases(_ team: Team) throws -> [CaseRecord] {
    try cases(.open).filter { team[$0.owner] == nil }
  }
}
