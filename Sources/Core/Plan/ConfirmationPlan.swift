// The confirmation to who referred: received, what happens, until when, and whom to call. Nothing
// of what they wrote. Only people get one, and no two in a row, so that no loop can grow from it.

extension Planner {
  /// At most one mail, whatever number of cases the signal opened; none in doubt.
  func confirmation(of cases: [NewCase]) -> [OutboxItem] {
    // Each kind has its own limit: the numbers to call in danger are never held back by the other.
    let notice = facts.urgent ? Notice.confirmationUrgent : .confirmation
    guard let hours = policy.confirmHours, let first = cases.first,
      let reader = confirmationReader(cases),
      !roster.isConfirmed(notice, reader.address, now.adding(seconds: -Int64(hours) * 3600))
    else { return [] }
    let isDecided = first.state == .assigned
    let subject = NoticeSubject(
      numbers: cases.map(\.number), owner: policy.team[first.owner],
      // What nobody has decided on is not promised.
      deadlines: isDecided ? first.deadlines : nil, received: signal.received,
      decision: isDecided
        ? nil : decisionDeadline(received: signal.received, policy: policy, zone: zone))
    let person = Person(id: "referrer", name: reader.name, address: reader.address)
    return [
      mailItem(
        notice, about: subject, to: person,
        key: first.number.description, at: facts.urgent ? now : officeMoment,
        inReplyTo: signal.messageID, policy: policy, zone: zone)
    ]
  }

  /// Whom a confirmation may go to: the person who wrote, by their own hand, about a child under
  /// sixteen or about themselves.
  private func confirmationReader(_ cases: [NewCase]) -> Mailbox? {
    // A forged inner sender must not make us write to strangers.
    guard signal.automation == nil, signal.forwarded == nil, signal.repliesTo.isEmpty,
      let from = signal.from, mayBeWrittenTo(from.address)
    else { return nil }
    let oldest = cases.compactMap { $0.child.age?.max }.max()
    if let oldest, oldest >= 16, facts.referrer.role != .youth { return nil }
    if facts.confidential, facts.referrer.role != .youth { return nil }
    return from
  }

  /// Not our own mailbox, not a colleague, not a machine.
  private func mayBeWrittenTo(_ address: String) -> Bool {
    let address = address.lowercased()
    let parts = address.utf8.split(separator: UInt8(ascii: "@"))
    guard parts.count == 2, address != policy.identity.mailbox.lowercased(),
      !policy.team.people.contains(where: { $0.address == address }),
      !policy.rules.trustedForms.contains(where: { address.hasSuffix($0) })
    else { return false }
    let local = String(Substring(parts[0]))
    let machines = [
      "noreply", "no-reply", "no.reply", "no_reply", "donotreply", "do-not-reply", "mailer-daemon",
      "postmaster", "bounce", "bounces", "owner-", "listserv", "majordomo", "root", "nobody",
    ]
    return !machines.contains { local.hasPrefix($0) } && !local.hasSuffix("-request")
      && !local.hasSuffix("-bounces")
  }
}
