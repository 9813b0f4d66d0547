// The plan for a referral: a case for every child, one owner for the family, and the notices that
// go with them.

extension Planner {
  func referral(_ known: Known) -> Plan {
    let exception = firstRule()
    let router = router(exception)
    // A new child in a known thread joins its family and its owner.
    let family = known.thread + known.family
    let children: [ChildFacts?] = facts.children.isEmpty ? [nil] : facts.children
    if let same = sameChild(children, in: family) { return attached(to: same) }

    var plan = Plan(
      status: .opened, reason: "", facts: facts, decisions: [], deadlines: deadlines)
    for (offset, child) in children.enumerated() {
      var decision = router.decide(child, family: family)
      annotate(&decision, exception, known)
      plan.decisions.append(decision)
      plan.opened.append(
        newCase(nextNumber(offset), child ?? ChildFacts(), decision, family.first?.family))
    }
    plan.reason = plan.decisions.first?.reasons.first?.text ?? ""
    plan.events = plan.opened.map { opened in
      event(opened.number, "opened", opened.decision.reasons.map(\.text).joined(separator: " "))
    }
    plan.turns = turns(of: plan.opened, router.rotation)
    plan.outbox = notices(for: plan.opened, exception) + confirmation(of: plan.opened)
    return plan
  }

  /// A second report on a child whose case is open belongs to that case (K074).
  private func sameChild(_ children: [ChildFacts?], in family: [KnownCase]) -> KnownCase? {
    guard children.count == 1, let child = children.first.flatMap(\.self),
      let name = child.firstName, let birthdate = child.age?.birthdate
    else { return nil }
    let mark = ChildMark(firstName: name, birthdate: birthdate)
    return family.first { $0.state.isOpen && $0.child == mark }
  }

  private func annotate(_ decision: inout Decision, _ exception: Rule?, _ known: Known) {
    if let exception, let note = exception.note {
      decision.reasons.append(Reason("rule.\(exception.name)", note))
    }
    if !known.unknown.isEmpty {
      let numbers = dutchList(known.unknown.map(\.description))
      decision.reasons.append(
        Reason("case.unknown", "Noemt \(numbers), maar dat nummer is hier niet bekend."))
    }
    if !known.possible.isEmpty {
      let numbers = dutchList(known.possible.map(\.description))
      decision.reasons.append(
        Reason("case.possible", "Hoort misschien bij \(numbers); de afzender is daar niet bekend."))
    }
  }

  /// The number that the store gives next, or the one so many places after it.
  func nextNumber(_ offset: Int) -> CaseNumber {
    let year = zone.local(signal.received).date.year
    return CaseNumber(
      prefix: policy.identity.casePrefix, year: year, sequence: roster.nextSequence(year) + offset)
  }

  func newCase(
    _ number: CaseNumber, _ child: ChildFacts, _ decision: Decision, _ family: Int64?
  ) -> NewCase {
    let state: CaseState =
      switch decision.route {
      case .redirect: .redirect
      case .coordinator: .review
      case .fixedContact, .generalist, .existingCase, .none: .assigned
      }
    let senders = [signal.from?.address, signal.replyTo?.address, facts.referrer.address]
    let participants = senders.compactMap(\.self) + facts.family.addresses
    return NewCase(
      number: number, child: child, family: family, marks: facts.family,
      owner: decision.person ?? policy.team.coordinator, state: state, decision: decision,
      deadlines: deadlines,
      steps: steps(
        for: state, received: signal.received, deadlines: deadlines, policy: policy, zone: zone),
      participants: Array(Set(participants.filter { !$0.isEmpty })).sorted(),
      referrer: facts.referrer)
  }

  // MARK: Notices

  /// One mail per owner and kind of notice, also when it speaks of three children.
  private func notices(for cases: [NewCase], _ exception: Rule?) -> [OutboxItem] {
    var items: [OutboxItem] = []
    let urgent = facts.urgent || exception?.urgent == true
    for group in grouped(cases) {
      guard let first = group.first else { continue }
      let key = first.number.description
      let subject = subject(group)
      switch (first.state, urgent) {
      case (.review, true), (.redirect, true):
        items += alarm(subject, key, number: first.number)
      case (.review, false):
        let nobodyFree = first.decision.reasons.contains { $0.code == "nobody.free" }
        let people = [policy.team.coordinator] + (nobodyFree ? [policy.team.manager] : [])
        items += notices(.review, to: people, about: subject, key, at: officeMoment)
      case (.redirect, false):
        items += notices(.redirect, to: [first.owner], about: subject, key, at: officeMoment)
      default:
        items += notices(
          .assignment, to: [first.owner], about: subject, key, at: officeMoment,
          answers: .contact,
          calendar: OutboxItem.CalendarEntry(guards: .contact, day: first.deadlines.contact))
      }
      let copies = (first.decision.copies + (exception?.copies ?? [])).filter { $0 != first.owner }
      items += notices(.copy, to: copies, about: subject, key, at: officeMoment)
    }
    return items
  }

  /// A family counts once for its owner, however many children it has.
  private func turns(of cases: [NewCase], _ rotation: Rotation) -> [PersonID: Int] {
    let owners = Set(cases.filter { $0.state == .assigned }.map(\.owner))
    return owners.reduce(into: [:]) { changes, owner in
      changes.merge(rotation.turn(of: owner), uniquingKeysWith: +)
    }
  }

  private func grouped(_ cases: [NewCase]) -> [[NewCase]] {
    var groups: [[NewCase]] = []
    for one in cases {
      let place = groups.firstIndex { $0.first?.state == one.state && $0.first?.owner == one.owner }
      if let place { groups[place].append(one) } else { groups.append([one]) }
    }
    return groups
  }

  private func subject(_ group: [NewCase]) -> NoticeSubject {
    var reasons: [Reason] = []
    for reason in group.flatMap(\.decision.reasons) where !reasons.contains(reason) {
      reasons.append(reason)
    }
    let doubts = reasons.filter { $0.code.utf8.starts(with: "doubt.".utf8) }
    let first = group.first
    // Said first and always: it decides whom the owner may call (K069).
    let secret = "De jongere wil niet dat ouders of school dit weten."
    let note = [facts.confidential ? secret : nil, facts.preferredContact].compactMap(\.self)
      .joined(separator: " ")
    let waits = first.map { $0.state == .review || $0.state == .redirect } ?? false
    let decision =
      waits ? decisionDeadline(received: signal.received, policy: policy, zone: zone) : nil
    return NoticeSubject(
      numbers: group.map(\.number), owner: first.flatMap { policy.team[$0.owner] },
      deadlines: first?.deadlines, received: signal.received, referrer: facts.referrer,
      reasons: reasons.filter { !doubts.contains($0) }, doubts: doubts,
      proposal: first.flatMap { proposal($0.decision) }, children: group.map(\.child),
      note: note, decision: decision)
  }

  private func proposal(_ decision: Decision) -> String? {
    if let desk = decision.redirectTo { return "verwijzen naar \(desk.name)" }
    return decision.proposal.flatMap { policy.team[$0] }.map { "toewijzen aan \($0.name)" }
  }

  // MARK: The team's own exceptions

  /// The first rule of which all conditions hold.
  private func firstRule() -> Rule? {
    let rules = policy.rules.exceptions
    return rules.indices.first { index in
      (rules[index].when.words.isEmpty || facts.ruleWords.contains(index))
        && applies(rules[index].when)
    }.map { rules[$0] }
  }

  /// Whether all conditions hold but that on words.
  private func applies(_ conditions: Rule.Conditions) -> Bool {
    let children = facts.children
    if !conditions.referrers.isEmpty, !conditions.referrers.contains(facts.referrer.role) {
      return false
    }
    if !conditions.schools.isEmpty,
      !children.contains(where: { $0.school.map(conditions.schools.contains) ?? false })
    {
      return false
    }
    if !conditions.municipalities.isEmpty,
      !children.contains(where: {
        $0.residence?.municipality.map(conditions.municipalities.contains) ?? false
      })
    {
      return false
    }
    if let ages = conditions.ages,
      !children.contains(where: {
        $0.age.map { ages.contains($0.min) && ages.contains($0.max) } ?? false
      })
    {
      return false
    }
    return true
  }
}
