// What the auditor found, and who hears of it. The finding itself is in Storage/Audit.swift.

/// Something that should never be.
package struct Finding: Hashable, Sendable, Comparable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case owner = "case-without-owner"
    case step = "case-without-next-step"
    case late = "step-did-not-fire"
    case signal = "signal-without-outcome"
    case stuck = "mail-stuck-in-sending"
    case waiting = "mail-overdue"
    case silent = "case-nobody-was-told-of"
    case count = "load-miscounted"
    case state = "impossible-state"
    case damage = "store-damaged"
  }
  package var kind: Kind
  /// A case number, or what the store calls it.
  package var about: String

  package init(_ kind: Kind, _ about: String) {
    self.kind = kind
    self.about = about
  }

  package static func < (left: Finding, right: Finding) -> Bool {
    (left.kind.rawValue, left.about) < (right.kind.rawValue, right.about)
  }
}

/// The alarm on findings: one mail for each kind to coordinator and manager, a call to each urgent
/// webhook. Comes back daily while the finding stands, and at once when it grows.
package func auditItems(_ findings: [Finding], policy: Policy, now: Instant, zone: Zone)
  -> [OutboxItem]
{
  let today = zone.local(now).date
  let moment = policy.calendar.nextOfficeMoment(from: now, zone: zone)
  let people = reachable(
    [policy.team.coordinator, policy.team.manager], policy.team, on: zone.local(moment).date)
  return Finding.Kind.allCases.flatMap { kind -> [OutboxItem] in
    let found = findings.filter { $0.kind == kind }
    guard !found.isEmpty else { return [] }
    let key = "audit/\(today)/\(kind.rawValue)/\(found.count)"
    var subject = NoticeSubject()
    subject.cases = [sentence(kind)] + found.prefix(mostNamed).map(\.about)
    if found.count > mostNamed { subject.cases.append("en nog \(found.count - mostNamed)") }
    let hooks = policy.rules.urgentWebhooks.map { name in
      webhookItem(name, event: "audit", key: key, number: nil, deadline: nil, at: now)
    }
    return hooks
      + people.map { person in
        mailItem(
          .audit, about: subject, to: person, key: key, at: moment, policy: policy, zone: zone)
      }
  }
}

/// Before this moment every due step had a quarter of an hour of office time to fire.
package func auditMoment(now: Instant, calendar: WorkCalendar, zone: Zone) -> Instant {
  let local = zone.local(now)
  let quarter = now.adding(seconds: -900)
  if calendar.isOfficeHours(local), zone.instant(local.date, calendar.opens) <= quarter {
    return quarter
  }
  let isOver = calendar.isWorkday(local.date) && local.time >= calendar.closes
  let last = isOver ? local.date : calendar.workday(1, before: local.date)
  return zone.instant(last, calendar.closes).adding(seconds: -900)
}

private let mostNamed = 20

private func sentence(_ kind: Finding.Kind) -> String {
  switch kind {
  case .owner: "Wie dit gezin hielp, werkt niet meer bij het team:"
  case .step: "Bij dit gezin komt geen herinnering meer:"
  case .late: "Deze herinnering had al weg moeten zijn:"
  case .signal: "Met dit bericht is niets gedaan:"
  case .stuck: "Deze mail blijft steken bij het versturen:"
  case .waiting: "Deze mail wacht al langer dan een dag:"
  case .silent: "Over dit gezin heeft niemand een mail gekregen:"
  case .count: "Deze telling klopt niet, dus de verdeling ook niet:"
  case .state: "Wat er bij dit gezin staat, kan niet waar zijn:"
  case .damage: "Het opslagbestand is beschadigd:"
  }
}
