// A move that a person makes at the desk, with `referralctl`: the move and what goes with it, in
// the transaction of the caller.
//
// Failure: an illegal move throws `MoveRefused`, and nothing is changed.

package import Core
package import Storage

extension Transaction {
  /// Who gets a case by `assign` is mailed as for a new one; the school that referred hears of
  /// contact. The new owner must be in the team.
  package func carryOut(
    _ request: MoveRequest, on number: CaseNumber, policy: Policy, now: Instant, zone: Zone
  ) throws -> CaseRecord {
    let before = try caseRecord(number)?.state
    let record = try apply(request, to: number, now: now)
    try add(feedback(after: request.move, number: number, policy, now, zone), now: now)
    guard request.move == .assign else { return record }
    try add(handOver(record, request, policy, now, zone), now: now)
    if before == .redirect {
      // A redirect has only the coordinator's steps; from here on it is a case like any other.
      try add(
        Core.steps(
          for: .assigned, received: record.received, deadlines: record.deadlines, policy: policy,
          zone: zone), to: number)
    }
    return record
  }

  private func handOver(
    _ record: CaseRecord, _ request: MoveRequest, _ policy: Policy, _ now: Instant, _ zone: Zone
  ) -> [OutboxItem] {
    let subject = NoticeSubject(
      numbers: [record.number], owner: policy.team[record.owner], deadlines: record.deadlines,
      received: record.received, referrer: record.referrer,
      reasons: [Reason("assigned", "Toegewezen door de coördinator: \(request.reason)")],
      children: [record.child])
    let moment = policy.calendar.nextOfficeMoment(from: now, zone: zone)
    return reachable([record.owner], policy.team, on: zone.local(moment).date).map {
      mailItem(
        .assignment, about: subject, to: $0, key: "\(record.number)/\(now.seconds)", at: moment,
        answers: .contact, calendar: .init(guards: .contact, day: record.deadlines.contact),
        policy: policy, zone: zone)
    }
  }
}
