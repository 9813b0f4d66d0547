// The rules that coordinators adjust: words that mean danger, who decides in doubt, and their own
// exceptions to the routing order.

package struct Rules: Hashable, Sendable {
  /// Words that phrases take together as `(name)`.
  package var urgentGroups: [WordGroup]
  /// Words and phrases that mean acute danger now, in the language of `UrgentPhrase`.
  package var urgentPhrases: [String]
  /// Phrases that only look like danger: they take back the sign that stands in them.
  package var urgentLookalikes: [String]
  /// Phrases that take the alarm out of the clause they stand in ("niet acuut").
  package var urgentDenials: [String]
  /// Phrases that take the alarm out of the sentence they stand in ("vorig jaar"), unless a word
  /// of `urgentNow` stands beside the sign.
  package var urgentExceptions: [String]
  /// Phrases by which a writer says that it is over or was something else ("loos alarm"). They take
  /// the alarm out of their sentence and the three before it.
  package var urgentSettled: [String]
  /// Phrases by which a writer says that nothing is the matter now, or that it is about plans for
  /// such a case. They take back what is only supposed ("als een leerling zegt dat …").
  package var urgentAhead: [String]
  package var urgentNow: [String]
  /// Names of the webhooks that an acute alarm rings, in the static settings.
  package var urgentWebhooks: [String]
  /// Who gets a third party's signal that says nothing about the parents' consent.
  package var missingConsent: MissingConsent
  /// Form mailers that say `auto-generated` and are real all the same; addresses or `@domain`.
  package var trustedForms: [String]
  /// Redirect desks by municipality.
  package var desks: [Desk]
  /// The team's own exceptions, in order; the first that applies decides.
  package var exceptions: [Rule]

  package enum MissingConsent: String, Hashable, Sendable, CaseIterable { case coordinator, owner }

  package init(
    urgentGroups: [WordGroup] = [], urgentPhrases: [String] = [],
    urgentLookalikes: [String] = [], urgentDenials: [String] = [], urgentExceptions: [String] = [],
    urgentSettled: [String] = [], urgentAhead: [String] = [], urgentNow: [String] = [],
    urgentWebhooks: [String] = [], missingConsent: MissingConsent = .coordinator,
    trustedForms: [String] = [],
    desks: [Desk] = [], exceptions: [Rule] = []
  ) {
    self.urgentGroups = urgentGroups
    self.urgentPhrases = urgentPhrases
    self.urgentLookalikes = urgentLookalikes
    self.urgentDenials = urgentDenials
    self.urgentExceptions = urgentExceptions
    self.urgentSettled = urgentSettled
    self.urgentAhead = urgentAhead
    self.urgentNow = urgentNow
    self.urgentWebhooks = urgentWebhooks
    self.missingConsent = missingConsent
    self.trustedForms = trustedForms
    self.desks = desks
    self.exceptions = exceptions
  }

  package func desk(for municipality: String) -> Desk? {
    desks.first { $0.municipality == municipality }
  }
}

/// An exception that a coordinator wrote: when all of its conditions hold, its actions apply.
package struct Rule: Hashable, Sendable {
  package struct Conditions: Hashable, Sendable {
    /// Any of these phrases stands in the subject or in somebody's own or forwarded words.
    package var words: [String] = []
    package var schools: [String] = []
    package var municipalities: [String] = []
    package var referrers: [Referrer.Role] = []
    /// Whole years, both included. An unknown age never fits.
    package var ages: ClosedRange<Int>?
    package init() {}
  }
  package enum Route: Hashable, Sendable {
    case person(PersonID)
    case coordinator, nextFree
  }

  /// Appears in the reasons of every decision that it made.
  package var name: String
  package var when: Conditions
  package var route: Route?
  package var urgent: Bool
  package var note: String?
  /// People who get a copy of the assignment.
  package var copies: [PersonID]

  package init(
    name: String, when: Conditions, route: Route? = nil, urgent: Bool = false,
    note: String? = nil, copies: [PersonID] = []
  ) {
    self.name = name
    self.when = when
    self.route = route
    self.urgent = urgent
    self.note = note
    self.copies = copies
  }
}
