// A colleague's answer by mail: accepted only from the person our mail was sent to, and only for
// what can do no harm. Mail never assigns, closes or discloses; `referralctl` does.

/// A mail of ours that a message answers, as the store found it.
package struct SentMail: Hashable, Sendable {
  /// Unguessable, without brackets.
  package var messageID: String
  /// The address it was sent to, in small letters.
  package var recipient: String
  /// The cases of one family that it spoke of, its own first.
  package var cases: [SentCase]

  package init(messageID: String, recipient: String, cases: [SentCase]) {
    self.messageID = messageID
    self.recipient = recipient
    self.cases = cases
  }
}

package struct SentCase: Hashable, Sendable {
  package var number: CaseNumber
  package var owner: PersonID
  package var state: CaseState
  package var deadlines: Deadlines

  package init(number: CaseNumber, owner: PersonID, state: CaseState, deadlines: Deadlines) {
    self.number = number
    self.owner = owner
    self.state = state
    self.deadlines = deadlines
  }
}

/// Something that a signal does to a known case.
package struct PlannedMove: Hashable, Sendable {
  package var number: CaseNumber
  /// Never `assign` or `close`.
  package var move: CaseMove
  package var who: PersonID
  /// The day of a visit.
  package var date: CivilDate?

  package init(number: CaseNumber, move: CaseMove, who: PersonID, date: CivilDate? = nil) {
    self.number = number
    self.move = move
    self.who = who
    self.date = date
  }
}

extension Planner {
  /// The plan for a reply whose first words say what was done. Nil for every other message, which
  /// then goes the way of all messages.
  func staffReply() -> Plan? {
    guard let sender = signal.from?.address, signal.automation == nil,
      let person = policy.team.people.first(where: { $0.address == sender }),
      let mail = sentMails().first(where: { $0.recipient == sender }),
      let own = mail.cases.first
    else { return nil }
    guard signal.senderIsVerified != false else { return nil }
    let today = zone.local(signal.received).date
    guard let answer = staffAnswer(in: signal.passages, today: today) else {
      // A colleague's words are never nothing, whatever they are about.
      return facts.kind == .irrelevant ? note(own, mail) : nil
    }
    let key = "answer/\(mail.messageID)/\(word(answer, today))"
    if roster.hasItem("\(key)/\(Notice.answered.rawValue)/\(person.id)") {
      return reply(mail, what: "answer.repeated", why: "changes nothing")
    }
    return carriedOut(answer, by: person, mail, key: key, today: today)
  }

  /// Mails of ours that this message answers: by its headers, or by the reference that our answer
  /// links put into the subject.
  private func sentMails() -> [SentMail] {
    roster.sent(signal.repliesTo + answerReferences(signal.subject))
  }

  private func carriedOut(
    _ answer: StaffAnswer, by person: Person, _ mail: SentMail, key: String, today: CivilDate
  ) -> Plan {
    let (move, date, text) = meaning(answer, mail.cases, today)
    let legal = mail.cases.filter { one in move.map { one.state.after($0) != nil } ?? true }
    var plan = reply(mail, what: "answer.\(word(answer, today))", why: "by mail from \(person.id)")
    var subject = NoticeSubject(numbers: mail.cases.map(\.number))
    subject.note =
      legal.isEmpty
      ? "Dit kon niet worden vastgelegd: deze zaak is afgesloten of wacht op een keuze." : text
    if let move {
      plan.moves = legal.map {
        PlannedMove(number: $0.number, move: move, who: person.id, date: date)
      }
    }
    if answer == .question || answer == .unclear, let own = mail.cases.first {
      plan.outbox += note(own, mail).outbox
    }
    let sent = mailItem(
      .answered, about: subject, to: person, key: key, at: now, inReplyTo: signal.messageID,
      calendar: legal.first.flatMap { calendar(after: move, $0, person) }, policy: policy,
      zone: zone)
    plan.outbox.append(sent)
    if let move, let own = legal.first { plan.outbox += ownersNews(move, date, own, by: person) }
    if facts.urgent { plan.outbox += alarm(subject, signalKey, number: mail.cases.first?.number) }
    return plan
  }

  /// The move, its day, and the one line that confirms it.
  private func meaning(
    _ answer: StaffAnswer, _ cases: [SentCase], _ today: CivilDate
  ) -> (CaseMove?, CivilDate?, String) {
    let visit = cases.first.map { dutchDay($0.deadlines.visit) } ?? ""
    switch answer {
    case .contact:
      return (.contact, nil, "Genoteerd: contact gelegd. Ga op bezoek uiterlijk op \(visit).")
    case .attempt:
      return (.attempt, nil, "Genoteerd: poging. De tijd loopt door tot er echt contact is.")
    case .visit(let day) where day > today:
      return (
        nil, nil,
        "Genoteerd: bezoek gepland op \(dutchDay(day)). Antwoord na het bezoek: bezoek geweest."
      )
    case .visit(let day):
      return (.visit, day, "Genoteerd: bezoek op \(dutchDay(day)).")
    case .feedback: return (.feedback, nil, "Genoteerd: de school weet ervan.")
    case .consult: return (nil, nil, "Genoteerd: consult. Jij blijft de vaste contactpersoon.")
    case .question: return (nil, nil, "Je vraag is doorgestuurd.")
    case .unclear:
      return (
        nil, nil,
        "Je antwoord was niet duidelijk genoeg, dus er is niets vastgelegd. Een collega leest het. "
          + "Antwoord met alleen: contact gelegd, poging, of bezoek met een datum."
      )
    }
  }

  /// The entry stands in the owner's calendar only.
  private func calendar(
    after move: CaseMove?, _ own: SentCase, _ person: Person
  ) -> OutboxItem.CalendarEntry? {
    own.owner == person.id ? move.flatMap { calendarEntry(after: $0, own.deadlines) } : nil
  }

  /// The owner hears what a deputy or the coordinator did.
  private func ownersNews(
    _ move: CaseMove, _ date: CivilDate?, _ own: SentCase, by person: Person
  ) -> [OutboxItem] {
    guard own.owner != person.id else { return [] }
    return recordedItems(
      move, on: date, number: own.number, owner: own.owner, own.deadlines, by: person.name,
      policy: policy, now: now, zone: zone)
  }

  /// Tells two answers to one mail apart. The same one counts once; an attempt once a day.
  private func word(_ answer: StaffAnswer, _ today: CivilDate) -> String {
    switch answer {
    case .contact: "contact"
    case .attempt: "attempt \(today)"
    case .visit(let day): "visit \(day)"
    case .feedback: "feedback"
    case .consult(let name): "consult\(consulted(name).map { " \($0)" } ?? "")"
    case .question: "question \(signal.contentHash.prefix(16))"
    case .unclear: "unclear \(signal.contentHash.prefix(16))"
    }
  }

  /// A colleague by any part of their name. Others are not kept by name.
  private func consulted(_ name: String) -> PersonID? {
    let words = Set(name.split(separator: " ").map(String.init))
    return policy.team.people.first { person in
      person.name.lowercased().split(separator: " ").contains { words.contains(String($0)) }
    }?.id
  }

  /// For the coordinator or the owner to read.
  private func note(_ own: SentCase, _ mail: SentMail) -> Plan {
    attached(
      to: KnownCase(
        number: own.number, family: 0, owner: own.owner, state: own.state, matches: [.thread],
        participants: []))
  }

  private func reply(_ mail: SentMail, what: String, why: String) -> Plan {
    let reason = Reason("case.answer", "Antwoord van een collega op onze mail.")
    let numbers = mail.cases.map(\.number)
    let decision = Decision(
      route: .existingCase, person: mail.cases.first?.owner, reasons: [reason])
    return Plan(
      status: .attached, reason: reason.text, facts: facts, decisions: [decision],
      deadlines: deadlines, attachedTo: numbers,
      events: numbers.map { event($0, what, why) })
  }
}

/// References such as `OT-2026-0042.3f9a…` in a text: the left half of one of our Message-IDs.
package func answerReferences(_ text: String) -> [String] {
  let words = text.utf8.split { byte in
    let isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
    return !isLetter && !isDigit(byte) && byte != 0x2D && byte != 0x2E
  }
  return words.compactMap { word in
    let parts = word.split(separator: 0x2E)
    guard parts.count == 2, CaseNumber(Substring(parts[0])) != nil, parts[1].count == 20 else {
      return nil
    }
    return String(Substring(parts[0])).uppercased() + "." + String(Substring(parts[1])).lowercased()
  }
}
