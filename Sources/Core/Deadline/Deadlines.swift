// The two deadlines of a signal and the steps of the ladder for a case. All of it is worked out
// once, when the case opens, and frozen.

/// The deadlines that follow from the moment of receipt (K001–K004). The day of receipt never
/// counts, weekends and the moment of reading neither.
package func deadlines(received: Instant, policy: Policy, zone: Zone) -> Deadlines {
  let day = zone.local(received).date
  return Deadlines(
    contact: policy.calendar.workday(policy.promise.contactWorkdays, after: day),
    visit: day.adding(days: policy.promise.visitDays),
    ambition: received.adding(seconds: Int64(policy.promise.ambitionHours) * 3600))
}

/// The steps for a case in this state, in order of time. A redirect is not in the five-day clock,
/// but the coordinator's decision on it has a deadline of its own (K020).
package func steps(
  for state: CaseState, received: Instant, deadlines: Deadlines, policy: Policy, zone: Zone
) -> [Step] {
  let guarded: Set<LadderStep.Guarded> =
    switch state {
    case .review: [.contact, .visit, .decision]
    case .redirect: [.decision]
    case .assigned: [.contact, .visit]
    case .contacted: [.visit]
    case .visited, .closed: []
    }
  let day = zone.local(received).date
  let lastDay: (LadderStep.Guarded) -> CivilDate = { guarded in
    switch guarded {
    case .contact: deadlines.contact
    case .visit: deadlines.visit
    case .decision: decisionDeadline(received: received, policy: policy, zone: zone)
    case .feedback: day
    }
  }
  return policy.ladder.filter { guarded.contains($0.guards) }.map { rung in
    Step(
      name: rung.name, notice: rung.notice, guards: rung.guards,
      due: due(rung.moment, received: day, lastDay: lastDay(rung.guards), policy.calendar, zone),
      recipients: rung.recipients, webhooks: rung.webhooks, repeats: rung.repeats)
  }.sorted { $0.due < $1.due }
}

/// The steps that remind the owner of the school, from the moment at which contact was made.
package func feedbackSteps(contact: Instant, policy: Policy, zone: Zone) -> [Step] {
  let day = zone.local(contact).date
  return policy.ladder.filter { $0.guards == .feedback }.map { rung in
    Step(
      name: rung.name, notice: rung.notice, guards: rung.guards,
      due: due(rung.moment, received: day, lastDay: day, policy.calendar, zone),
      recipients: rung.recipients, webhooks: rung.webhooks, repeats: rung.repeats)
  }
}

/// Until when a review or a redirect is decided (K020).
package func decisionDeadline(received: Instant, policy: Policy, zone: Zone) -> CivilDate {
  policy.calendar.workday(
    policy.promise.decisionWorkdays, after: zone.local(received).date)
}

private func due(
  _ moment: LadderStep.Moment, received: CivilDate, lastDay: CivilDate,
  _ calendar: WorkCalendar, _ zone: Zone
) -> Instant {
  switch moment {
  case .workday(let count, let time):
    return zone.instant(calendar.workday(count, after: received), time)
  case .before(let count, let time):
    // A deadline on a closed day is warned of before the last open day (K003).
    let open = calendar.lastWorkday(upTo: lastDay)
    return zone.instant(count == 0 ? open : calendar.workday(count, before: open), time)
  case .missed:
    return zone.instant(calendar.workday(1, after: lastDay), calendar.opens)
  }
}

/// The step that follows a repeating one: the next workday at the same time. Nil when it does not
/// repeat.
package func repetition(of step: Step, after now: Instant, calendar: WorkCalendar, zone: Zone)
  -> Step?
{
  guard step.repeats else { return nil }
  var next = step
  let time = zone.local(step.due).time
  next.due = zone.instant(calendar.workday(1, after: zone.local(now).date), time)
  return next
}
