// Who takes a child's question on, and why.

package enum Route: String, Hashable, Sendable {
  case fixedContact = "fixed-contact"
  case generalist
  case coordinator
  case redirect
  case existingCase = "existing-case"
  case none
}

/// A reason with a stable code for programs and a Dutch sentence for people.
package struct Reason: Hashable, Sendable {
  package var code: String
  package var text: String

  package init(_ code: String, _ text: String) {
    self.code = code
    self.text = text
  }
}

package struct Decision: Hashable, Sendable {
  package var route: Route
  /// Who owns it. Nil only for `none`.
  package var person: PersonID?
  /// First the reason that decided, then what else mattered.
  package var reasons: [Reason]
  /// What referrald would have done without the doubt, for the coordinator to confirm.
  package var proposal: PersonID?
  package var redirectTo: Desk?
  /// People who get a copy: the school's fixed contact of a redirect.
  package var copies: [PersonID]
  /// Who else was considered, and what stood in the way.
  package var passedOver: [PassedOver]

  package init(
    route: Route, person: PersonID?, reasons: [Reason], proposal: PersonID? = nil,
    redirectTo: Desk? = nil, copies: [PersonID] = [],
    passedOver: [PassedOver] = []
  ) {
    self.route = route
    self.person = person
    self.reasons = reasons
    self.proposal = proposal
    self.redirectTo = redirectTo
    self.copies = copies
    self.passedOver = passedOver
  }
}
