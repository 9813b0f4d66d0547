// The life of a case as one table of legal moves. Whatever is not in the table is refused.

package enum CaseState: String, Hashable, Sendable, CaseIterable {
  /// Waits for the coordinator, with a proposal ready. The contact clock runs.
  case review
  /// A redirect is drafted and waits for the coordinator to confirm it.
  case redirect
  /// Somebody owns it and has not yet reached the family.
  case assigned
  case contacted
  case visited
  case closed

  package var isOpen: Bool { self != .closed }
}

/// What people do to a case.
package enum CaseMove: String, Hashable, Sendable, CaseIterable {
  /// Hand it to somebody, for the first time or anew.
  case assign
  /// Tried to reach the family. Logged; it stops no clock (K002).
  case attempt
  /// Really reached the family. Stops the contact clock.
  case contact
  /// Sat at the table with the family. Stops both clocks.
  case visit
  /// The school that referred was told what the family allows. It stops no clock.
  case feedback
  case close
}

extension CaseState {
  /// The state after a move, or nil when the move is not legal here.
  package func after(_ move: CaseMove) -> CaseState? {
    switch (self, move) {
    case (.closed, _): nil
    case (_, .close): .closed
    case (.review, .assign), (.redirect, .assign), (.assigned, .assign): .assigned
    case (.contacted, .assign): .contacted
    case (.visited, .assign): .visited
    case (.redirect, _): nil
    case (let state, .attempt): state
    case (.contacted, .feedback), (.visited, .feedback): self
    case (_, .feedback): nil
    // Somebody reached the family before the coordinator decided: the promise is kept, the owner
    // is the coordinator until the case is assigned.
    case (.review, .contact), (.assigned, .contact), (.contacted, .contact): .contacted
    case (.visited, .contact): .visited
    case (_, .visit): .visited
    }
  }
}

/// How a case ended (K081, K143).
package enum Outcome: String, Hashable, Sendable, CaseIterable {
  case ownSupport = "own-support"
  case freelyAccessible = "freely-accessible"
  case specialised
  case redirected
  case noHelpNeeded = "no-help-needed"
  case unreachable
  case mistake
}
