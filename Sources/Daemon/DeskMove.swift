// A move that a person makes at the desk, with `referralctl`: the move and what goes with it, in
// the transaction of the caller.
//
// Failure: an illegal move throws `MoveRefused`, and nothing is changed.

package import Core
package import Storage

extension Transaction {
  /// Whoever gets a case, whoever loses it and whoever was told another name are mailed; the school
  /// that referred hears of contact. The new owner must be in the team.
  package func carryOut(
    _ request: MoveRequest, on number: CaseNumber, policy: Policy, now: Instant, zone: Zone
  ) throws -> CaseRecord {
    let before = try caseRecord(number)
    let record = try apply(request, to: number, now: now)
    let moved = MovedCase(
      number: number, owner: record.owner, formerOwner: before?.owner ?? record.owner,
      state: record.state, formerState: before?.state ?? record.state,
      received: record.received, deadlines: record.deadlines, referrer: record.referrer,
      child: record.child)
    try add(
      notices(
        after: request.move, of: moved, date: request.date, reason: request.reason, policy: policy,
        now: now, zone: zone), now: now)
    try tellSchool(after: request.move, number: number, policy, now, zone)
    if request.move == .assign, let before {
      try shareOut(record, from: before.owner, policy, now, zone)
    }
    if record.owner != before?.owner, policy.confirmHours != nil,
      let confirmed = try confirmation(of: number)
    {
      let notice = newContactNotice(
        of: number, record.owner, to: confirmed.reader, answering: confirmed.message,
        policy: policy, now: now, zone: zone)
      try add([notice], now: now)
    }
    // A redirect has only the coordinator's steps; from here on it is a case like any other.
    if request.move == .assign, before?.state == .redirect {
      let ladder = Core.steps(
        for: .assigned, received: record.received, deadlines: record.deadlines, policy: policy,
        zone: zone)
      try add(ladder, to: number)
    }
    return record
  }

  /// What the coordinator hands out by hand counts like what the daemon does (K047, K048).
  private func shareOut(
    _ record: CaseRecord, from former: PersonID, _ policy: Policy, _ now: Instant, _ zone: Zone
  ) throws {
    let rotation = Rotation(
      team: policy.team, loads: try currentLoads(), today: zone.local(now).date,
      deadline: record.deadlines.contact, calendar: policy.calendar)
    let others = try ownersBeside(record.number, in: record.family)
    try self.record(rotation.handOver(from: former, to: record.owner, others: others))
  }
}
