// Proof that every service still works: a round is complete when each has finished a pass. Only
// then the service manager's watchdog is fed, after the round was written to the store; so a hung
// thread gets the daemon restarted, and a slow mail server, whose tries end by their time-outs,
// does not.
//
// Failure: a store that cannot be written ends the daemon, as everywhere. A failing pass is a
// finished pass: it is told in the health of its service.

package import Core
package import Host
package import Storage
import Synchronization

package final class Heartbeat: Sendable {
  private struct State {
    var services: Set<String> = []
    var finished: Set<String> = []
    var succeeded: Set<String> = []
    /// By service, as stored last.
    var failures: [String: String] = [:]
    var lastRound: Instant?
  }

  private let store: Store
  private let readiness: Readiness
  private let zone: Zone
  private let state = Mutex(State())
  /// Every service makes a pass at least this often, in seconds.
  package let period: Int64

  package init(
    store: Store, readiness: Readiness, zone: Zone
  ) {
    self.store = store
    self.readiness = readiness
    self.zone = zone
    period = min(60, max(1, (readiness.watchdogSeconds ?? 240) / 4))
  }

  /// Which services make up a round.
  package func expect(_ services: [String]) { state.withLock { $0.services = Set(services) } }

  /// Part of a pass is done: one message sent, one batch read. Enough to show that it is not hung.
  package func advanced(_ service: String) {
    state.withLock { _ = $0.finished.insert(service) }
  }

  /// A pass is done; `failure` says why it was in vain.
  package func finished(_ service: String, failure: String?, now: Instant) async throws {
    let isNews = state.withLock { state in
      state.finished.insert(service)
      guard let failure else {
        state.succeeded.insert(service)
        return false
      }
      state.succeeded.remove(service)
      defer { state.failures[service] = failure }
      return state.failures[service] != failure
    }
    if let failure, isNews {
      try await store.write { try $0.failed(service, error: failure, now: now) }
    }
    try await finishRound(now: now)
  }

  private func finishRound(now: Instant) async throws {
    let succeeded = state.withLock { state -> Set<String>? in
      // Under load rounds follow one another fast; one in a sixth of the period will do.
      let pause = state.lastRound.map { abs(now.seconds - $0.seconds) } ?? period
      guard state.services.isSubset(of: state.finished), pause >= period / 6 else { return nil }
      state.finished = []
      state.lastRound = now
      defer { state.succeeded = [] }
      for service in state.succeeded { state.failures[service] = nil }
      return state.succeeded
    }
    guard let succeeded else { return }
    let counts = try await store.write { transaction in
      for service in succeeded.sorted() { try transaction.succeeded(service, now: now) }
      return try transaction.counts()
    }
    let failing = state.withLock { $0.failures.keys.sorted() }
    readiness.alive(statusInWords(counts, failing: failing, zone: zone))
  }
}

/// The daemon's state in one line, for `systemctl status`. Numbers only.
func statusInWords(_ counts: Counts, failing: [String], zone: Zone) -> String {
  let open = counts.openCases.values.reduce(0, +)
  let waiting = (counts.outbox[.queued] ?? 0) + (counts.outbox[.sending] ?? 0)
  var parts = [
    "\(open) open \(open == 1 ? "case" : "cases")",
    "\(waiting) \(waiting == 1 ? "message waits" : "messages wait") to be sent",
  ]
  if let next = counts.nextDue { parts.append("next step \(dutchMoment(next, zone))") }
  if !failing.isEmpty { parts.append("FAILING: \(failing.joined(separator: ", "))") }
  return parts.joined(separator: "; ")
}
