// The plan for a message that nobody can read: a case for the coordinator, so that the deadline
// runs and somebody looks, whatever it turns out to be.

/// - Parameter reason: why it cannot be read, in English and without personal data.
package func quarantinePlan(
  _ key: SignalKey, received: Instant, reason: String, policy: Policy, roster: Roster,
  now: Instant, zone: Zone
) -> Plan {
  let doubt = Doubt(.unreadable, "Dit bericht kan niet gelezen worden: \(reason).")
  let facts = Facts(kind: .referral, kindReason: reason, doubts: [doubt])
  let signal = Signal(key: key, channel: .mail, received: received, hasReadableText: false)
  let planner = Planner(
    signal: signal, facts: facts, policy: policy, roster: roster, now: now, zone: zone)
  var plan = planner.unreadable(doubt)
  plan.status = .quarantined
  plan.reason = reason
  return plan
}

extension Planner {
  fileprivate func unreadable(_ doubt: Doubt) -> Plan {
    let reason = Reason("doubt.unreadable", doubt.text)
    let decision = Decision(
      route: .coordinator, person: policy.team.coordinator, reasons: [reason])
    let opened = newCase(nextNumber(0), ChildFacts(), decision, nil)
    var subject = NoticeSubject(
      numbers: [opened.number], deadlines: deadlines, received: signal.received, doubts: [reason])
    subject.note = "\(signal.key.source): \(signal.key.identifier)"
    return Plan(
      status: .quarantined, reason: "", facts: facts, decisions: [decision],
      deadlines: deadlines, opened: [opened],
      events: [event(opened.number, "quarantined", doubt.text)],
      outbox: notices(
        .quarantine, to: [policy.team.coordinator], about: subject, opened.number.description,
        at: officeMoment))
  }
}
