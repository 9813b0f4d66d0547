// What is to be committed for one signal. The plan is made by a pure function and carried out by
// one transaction; `referralctl explain` prints it and does nothing.

/// What became of a signal. Every signal has exactly one.
package enum SignalStatus: String, Hashable, Sendable, CaseIterable {
  /// One or more cases were opened.
  case opened
  /// It belongs to a known case.
  case attached
  /// A question without a child: answered by the school's contact, no case.
  case consultation
  /// Automatic, bulk or about nothing: recorded, visible, never answered.
  case ignored
  /// The same message had already arrived.
  case duplicate
  /// It could not be read; a person has to look.
  case quarantined
}

/// A row of the audit: what happened, by whom, why. Append-only.
package struct Event: Hashable, Sendable {
  package var caseNumber: CaseNumber?
  /// `opened`, `assigned`, `attached`, `step.reminder`, `contact`, …
  package var what: String
  /// A person's id, or `referrald`.
  package var who: String
  package var why: String

  package init(caseNumber: CaseNumber?, what: String, who: String, why: String) {
    self.caseNumber = caseNumber
    self.what = what
    self.who = who
    self.why = why
  }
}

/// The two deadlines of a case, frozen when it opens.
package struct Deadlines: Hashable, Sendable {
  /// The contact deadline: end of office hours on this workday.
  package var contact: CivilDate
  package var visit: CivilDate
  /// 48 hours after receipt: shown, never escalated.
  package var ambition: Instant

  package init(contact: CivilDate, visit: CivilDate, ambition: Instant) {
    self.contact = contact
    self.visit = visit
    self.ambition = ambition
  }
}

/// A rung of the ladder for one case, with its moment worked out. The people are looked up when it
/// fires; what it is and when it is due stay as they were when the case opened.
package struct Step: Hashable, Sendable {
  package var name: String
  package var notice: Notice
  package var guards: LadderStep.Guarded
  package var due: Instant
  package var recipients: [LadderStep.Recipient]
  package var webhooks: [String]
  package var repeats: Bool

  package init(
    name: String, notice: Notice, guards: LadderStep.Guarded, due: Instant,
    recipients: [LadderStep.Recipient], webhooks: [String], repeats: Bool
  ) {
    self.name = name
    self.notice = notice
    self.guards = guards
    self.due = due
    self.recipients = recipients
    self.webhooks = webhooks
    self.repeats = repeats
  }
}

/// A case to be opened.
package struct NewCase: Hashable, Sendable {
  package var number: CaseNumber
  package var child: ChildFacts
  /// The family it joins; nil for a family of its own, shared by all new cases of one plan.
  package var family: Int64?
  package var marks: FamilyMarks
  package var owner: PersonID
  package var state: CaseState
  package var decision: Decision
  package var deadlines: Deadlines
  package var steps: [Step]
  /// Addresses that may speak in this case: the referrer and the family.
  package var participants: [String]
  package var referrer: Referrer

  package init(
    number: CaseNumber, child: ChildFacts, family: Int64?, marks: FamilyMarks, owner: PersonID,
    state: CaseState, decision: Decision, deadlines: Deadlines, steps: [Step],
    participants: [String], referrer: Referrer
  ) {
    self.number = number
    self.child = child
    self.family = family
    self.marks = marks
    self.owner = owner
    self.state = state
    self.decision = decision
    self.deadlines = deadlines
    self.steps = steps
    self.participants = participants
    self.referrer = referrer
  }
}

package struct Plan: Hashable, Sendable {
  package var status: SignalStatus
  /// Why, for the list of signals.
  package var reason: String
  package var facts: Facts
  /// One per child of the facts; a single one without a child when the facts have none.
  package var decisions: [Decision]
  /// The deadlines that would hold for this signal, also when no case is opened.
  package var deadlines: Deadlines
  package var opened: [NewCase]
  package var attachedTo: [CaseNumber]
  /// What a colleague's answer does to known cases.
  package var moves: [PlannedMove] = []
  package var events: [Event]
  package var outbox: [OutboxItem]
  /// How the accounts of the rotation change; see `Rotation`.
  package var turns: [PersonID: Int] = [:]

  package init(
    status: SignalStatus, reason: String, facts: Facts, decisions: [Decision],
    deadlines: Deadlines, opened: [NewCase] = [], attachedTo: [CaseNumber] = [],
    events: [Event] = [], outbox: [OutboxItem] = []
  ) {
    self.status = status
    self.reason = reason
    self.facts = facts
    self.decisions = decisions
    self.deadlines = deadlines
    self.opened = opened
    self.attachedTo = attachedTo
    self.events = events
    self.outbox = outbox
  }
}
