// What the team promises and how it is reminded: the two deadlines and the ladder of steps.

/// The team's promises (K001–K004).
package struct Promise: Hashable, Sendable {
  /// Real contact within this many workdays after the day of receipt.
  package var contactWorkdays: Int
  /// A visit within this many calendar days.
  package var visitDays: Int
  /// Shown, never escalated.
  package var ambitionHours: Int
  /// A redirect or a review is decided within this many workdays.
  package var decisionWorkdays: Int

  package init(
    contactWorkdays: Int = 5, visitDays: Int = 14, ambitionHours: Int = 48,
    decisionWorkdays: Int = 2
  ) {
    self.contactWorkdays = contactWorkdays
    self.visitDays = visitDays
    self.ambitionHours = ambitionHours
    self.decisionWorkdays = decisionWorkdays
  }
}

/// One rung of the ladder: when it is due, and whom it warns.
package struct LadderStep: Hashable, Sendable {
  /// What the step guards. It is cancelled as soon as that is done.
  package enum Guarded: String, Hashable, Sendable, CaseIterable {
    case contact, visit
    /// A review or a redirect that waits for the coordinator.
    case decision
    /// That the school hears, after the family agreed. Begins with contact made (K089).
    case feedback
  }
  package enum Moment: Hashable, Sendable {
    /// On the n-th workday after the day of receipt, at this time; for `feedback` after the day on
    /// which contact was made.
    case workday(Int, TimeOfDay)
    /// This many workdays before the deadline's last open day (0: on that day itself).
    case before(workdays: Int, TimeOfDay)
    /// At the first office moment after the deadline.
    case missed
  }
  package enum Recipient: Hashable, Sendable {
    case owner, deputy, coordinator, manager, onCall
    case address(String)
  }
  package var name: String
  /// The template of its mail.
  package var notice: Notice
  package var guards: Guarded
  package var moment: Moment
  package var recipients: [Recipient]
  /// Names of webhooks in the static settings.
  package var webhooks: [String]
  /// Comes back every workday until what it guards is done.
  package var repeats: Bool

  package init(
    name: String, notice: Notice, guards: Guarded, moment: Moment, recipients: [Recipient],
    webhooks: [String] = [], repeats: Bool = false
  ) {
    self.name = name
    self.notice = notice
    self.guards = guards
    self.moment = moment
    self.recipients = recipients
    self.webhooks = webhooks
    self.repeats = repeats
  }
}

extension LadderStep.Recipient {
  /// As it is written in `calendar.yaml` and kept with a frozen step: a role, or a mail address.
  package var text: String {
    switch self {
    case .owner: "owner"
    case .deputy: "deputy"
    case .coordinator: "coordinator"
    case .manager: "manager"
    case .onCall: "on_call"
    case .address(let address): address
    }
  }

  /// Nil for a word that is neither a role nor looks like an address.
  package init?(_ text: String) {
    switch text {
    case "owner": self = .owner
    case "deputy": self = .deputy
    case "coordinator": self = .coordinator
    case "manager": self = .manager
    case "on_call": self = .onCall
    case let address where address.utf8.contains(0x40): self = .address(address)
    default: return nil
    }
  }
}
