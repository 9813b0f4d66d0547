// A notice that does not arrive is a safety event: somebody else must hear of it, by another way.

/// What to send when a delivery failed; nothing while there is still hope. Hope ends when the
/// receiver will never take it, or after an hour of office time.
///
/// - Parameter key: of the item that failed; no alarm is raised about an alarm of this kind.
package func undeliveredItems(
  key: String, caseNumber: CaseNumber?, payload: OutboxItem.Payload, waitingSince: Instant,
  outcome: DeliveryOutcome, policy: Policy, now: Instant, zone: Zone
) -> [OutboxItem] {
  guard !key.utf8.starts(with: "undelivered/".utf8) else { return [] }
  switch outcome {
  case .delivered: return []
  case .later:
    let isOpen = policy.calendar.isOfficeHours(zone.local(now))
    guard isOpen, now.seconds - waitingSince.seconds >= 3600 else { return [] }
  case .never: break
  }
  let alarmKey = "undelivered/\(key)"
  let hooks = policy.rules.urgentWebhooks.map { name in
    webhookItem(
      name, event: "undelivered", key: alarmKey, number: caseNumber, deadline: nil, at: now)
  }
  var subject = NoticeSubject(numbers: caseNumber.map { [$0] } ?? [])
  switch payload {
  case .mail(let mail):
    subject.note = "Een mail aan \(mail.to.name) komt niet aan."
  case .webhook(let hook):
    subject.note = "De melding aan \(hook.name) komt niet aan."
  }
  let coordinator = reachable([policy.team.coordinator], policy.team, on: zone.local(now).date)
  return hooks
    + coordinator.map { person in
      mailItem(
        .undelivered, about: subject, to: person, key: alarmKey, at: now, policy: policy,
        zone: zone)
    }
}
