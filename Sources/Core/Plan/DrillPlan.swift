// A drill: a marked test signal goes the whole way of a referral, but only the coordinator hears of
// it. Whoever started it sees whether it arrived, and clears it away.

/// What every mark begins with; 20 hexadecimal digits follow.
package let drillMarkFront = "oefening-"

extension Planner {
  /// The plan for the signal of the drill that is under way, as of any referral. Nil for all
  /// others; a mark that nobody set means nothing.
  func drill() -> Plan? {
    guard let mark = drillMark(in: spokenFirst), mark == roster.drillMark(),
      let coordinator = policy.team[policy.team.coordinator]
    else { return nil }
    var plan = referral(Known(thread: [], family: [], possible: []))
    for index in plan.opened.indices { plan.opened[index].owner = coordinator.id }
    plan.events += plan.opened.map { event($0.number, "drill", mark) }
    plan.outbox = plan.outbox.compactMap { item in
      guard case .mail(var mail) = item.payload else { return nil }
      mail.to = Mailbox(name: coordinator.name, address: coordinator.address)
      mail.subject = "OEFENING: \(mail.subject)"
      mail.text = "Dit is een oefening. Er is geen gezin. Je hoeft niets te doen.\n\n\(mail.text)"
      (mail.inReplyTo, mail.answers, mail.calendar) = (nil, nil, nil)
      var item = item
      item.payload = .mail(mail)
      item.notBefore = now
      return item
    }
    return plan
  }

  /// Where a mark stands: in the subject of a mail, or at the beginning of a submission.
  private var spokenFirst: Substring.UTF8View {
    let text = signal.channel == .form ? signal.passages.first?.text ?? "" : signal.subject
    return text.utf8.prefix(200)
  }
}

private func drillMark(in text: Substring.UTF8View) -> String? {
  let words = text.split { byte in
    !((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A) && !isDigit(byte) && byte != 0x2D
  }
  return words.first { $0.starts(with: drillMarkFront.utf8) }.map { String(Substring($0)) }
}
