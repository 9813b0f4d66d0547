// From a notice and a person to a row of the outbox.

/// These people, each once, and for everybody who is away also the deputy who acts.
///
/// - Parameter daysLeft: the workdays until a deadline, `date` first. Whoever works on none of them
///   counts as away; a day off on another day is nobody's concern.
package func reachable(
  _ people: [PersonID], _ team: Team, on date: CivilDate, daysLeft: [CivilDate] = []
) -> [Person] {
  var found: [Person] = []
  for person in people.compactMap({ team[$0] }) {
    let isBack = daysLeft.isEmpty || daysLeft.contains { person.works(on: $0) }
    let isAway = person.isAbsent(on: date) || !isBack
    let working = { (one: Person) in one.works(on: date) }
    let acting =
      isAway
      ? team.present(person.id, on: date, where: working) ?? team.present(person.id, on: date)
      : nil
    for one in [person, acting].compactMap(\.self) where !found.contains(one) { found.append(one) }
  }
  return found
}

package func mailItem(
  _ notice: Notice, about subject: NoticeSubject, to person: Person, key: String,
  at moment: Instant, inReplyTo: String? = nil, answers: Answers? = nil,
  calendar: OutboxItem.CalendarEntry? = nil, policy: Policy, zone: Zone
) -> OutboxItem {
  let letter = write(notice, about: subject, to: person.name, policy: policy, zone: zone)
  let mail = OutboxItem.Mail(
    to: Mailbox(name: person.name, address: person.address), subject: letter.subject,
    text: letter.text, inReplyTo: inReplyTo, notice: notice, answers: answers, calendar: calendar)
  return OutboxItem(
    key: "\(key)/\(notice.rawValue)/\(person.id)", caseNumber: subject.numbers.first,
    payload: .mail(mail), notBefore: moment)
}

package func webhookItem(
  _ name: String, event: String, key: String, number: CaseNumber?, deadline: String?,
  at moment: Instant
) -> OutboxItem {
  OutboxItem(
    key: "\(key)/\(event)/webhook/\(name)", caseNumber: number,
    payload: .webhook(
      OutboxItem.Webhook(
        name: name, event: event, caseNumber: number?.description, deadline: deadline)),
    notBefore: moment)
}
