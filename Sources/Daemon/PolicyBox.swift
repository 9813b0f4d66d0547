// The policy in force. Services take it once a pass, so no decision sees two policies.

package import Core
import Synchronization

package final class PolicyBox: Sendable {
  private let box: Mutex<Policy>

  package init(_ policy: Policy) { box = Mutex(policy) }

  package var policy: Policy {
    get { box.withLock(\.self) }
    set { box.withLock { $0 = newValue } }
  }
}

/// Tells whether a number differs from the last one seen; the first is not new.
final class Seen: Sendable {
  private let last = Mutex<Int64?>(nil)

  func isNew(_ number: Int64) -> Bool {
    last.withLock { last in
      defer { last = number }
      return last != nil && last != number
    }
  }
}
