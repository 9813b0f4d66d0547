// Whether a delivery is to be tried again is a value, not an error. Unknown means later.

package enum DeliveryOutcome: Hashable, Sendable {
  case delivered
  /// `after`: not before so many seconds, because the receiver asked for it.
  case later(String, after: Int64? = nil)
  case never(String)
}

/// When a failed delivery is tried again.
package enum RetryPolicy {
  /// The wait before the next try in seconds: 30 s, 1, 2, 4 … minutes, at most an hour. `jitter`
  /// lies in 0..<1 and spreads the tries over the second half of the wait.
  package static func delay(attempts: Int, jitter: Double) -> Int64 {
    let full = min(3600, 30 << min(max(attempts - 1, 0), 7))
    return Int64(full) / 2 + Int64(Double(full) / 2 * jitter)
  }
}
