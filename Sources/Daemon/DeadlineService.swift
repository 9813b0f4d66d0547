// Lets the steps of the ladder fire when they are due, in office hours, each once.
//
// Failure: a step fires in the same transaction that queues its mails, so after a crash it has
// either fired or is still due. A clock that jumps changes nothing: due is a comparison with now.

package import Core
package import Storage

package struct DeadlineService: Sendable {
  let store: Store
  let policy: @Sendable () -> Policy
  let zone: Zone
  let log: Log

  package init(
    store: Store, policy: @escaping @Sendable () -> Policy, zone: Zone, log: Log
  ) {
    self.store = store
    self.policy = policy
    self.zone = zone
    self.log = log
  }

  package struct Pass: Hashable, Sendable {
    /// Something was queued that ought to go out now.
    package var hasMail: Bool
    /// When the next step is due at the earliest, inside office hours.
    package var next: Instant?
  }

  package func runOnce(now: Instant) async throws -> Pass {
    let policy = policy()
    let open = policy.calendar.nextOfficeMoment(from: now, zone: zone)
    guard open == now else { return Pass(hasMail: false, next: open) }
    var hasMail = false
    while true {
      let batch = try await fireSome(policy, now: now)
      for (number, step) in batch { log.info("\(number): step \(step) fired", about: [number]) }
      if batch.isEmpty { break }
      hasMail = true
    }
    if try await overview(policy, now: now) > 0 { hasMail = true }
    let next = try await store.read { try $0.nextDue() }
    return Pass(
      hasMail: hasMail,
      next: next.map { policy.calendar.nextOfficeMoment(from: max($0, now), zone: zone) })
  }

  /// Once a workday, at the first pass in office hours. The keys make it once, whatever crashes.
  private func overview(_ policy: Policy, now: Instant) async throws -> Int {
    let today = zone.local(now).date.description
    if try await store.read({ try $0.meta("overview") }) == today { return 0 }
    let sent = try await store.write { transaction -> Int in
      try transaction.setMeta("overview", today)
      let cases = try transaction.cases(.open).map { record in
        OpenCase(
          number: record.number, owner: record.owner, state: record.state,
          received: record.received, deadlines: record.deadlines,
          isContacted: record.contactMade != nil, isVisited: record.visited != nil)
      }
      let backlog = try transaction.backlog(waitingSince: now.adding(seconds: -3600))
      let items = overviews(cases, backlog, policy: policy, now: now, zone: zone)
      return try transaction.add(items, now: now)
    }
    if sent > 0 { log.info("morning overview: \(sent) mails") }
    return sent
  }

  private func fireSome(
    _ policy: Policy, now: Instant
  ) async throws -> [(CaseNumber, step: String)] {
    try await store.write { transaction in
      try transaction.dueSteps(now: now, limit: 64).compactMap { due in
        let others = try transaction.steps(of: due.record.number).filter {
          $0.done == nil && $0.cancelled == nil && ($0.step.due <= now || $0.occurrence > 1)
        }
        let firing = FiringStep(
          step: due.step.without(others.map(\.step)), occurrence: due.occurrence,
          number: due.record.number,
          owner: due.record.owner, received: due.record.received,
          deadlines: due.record.deadlines, referrer: due.record.referrer)
        let outbox = items(of: firing, policy: policy, now: now, zone: zone)
        let event = Event(
          caseNumber: due.record.number, what: "step.\(due.step.name)", who: "referrald",
          why: "due \(zone.text(due.step.due))")
        let fired = try transaction.fire(
          due, outbox: outbox, events: [event],
          next: repetition(of: due.step, after: now, calendar: policy.calendar, zone: zone),
          now: now)
        return fired ? (due.record.number, step: due.step.name) : nil
      }
    }
  }
}
