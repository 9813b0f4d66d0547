// Brings signals in: take, plan, commit, put away. One transaction a batch, and nothing is put away
// before its batch is committed.
//
// Failure: a file that cannot be read now stays where it is and is tried again at the next pass. A
// failing store ends the pass; what was not committed still waits in its source. A crash between
// commit and putting away is found by the key and only tidied up.

package import Core
package import Intake
package import Storage

/// One message after its commit, for the log and the demo.
package struct Handled: Sendable {
  package var source: String
  package var name: String
  /// Nil for a message that could not be read.
  package var signal: Signal?
  /// Nil for a message that was stored before and only had to be put away.
  package var plan: Plan?
}

package struct IntakeService: Sendable {
  /// A batch ends at so many messages or bytes, whichever comes first.
  private static let batchCount = 64
  private static let batchBytes = 8 << 20

  let sources: [Source]
  let store: Store
  let policy: @Sendable () -> Policy
  let zone: Zone
  let log: Log
  let handled: @Sendable (Handled) -> Void

  package init(
    sources: [Source], store: Store, policy: @escaping @Sendable () -> Policy, zone: Zone,
    log: Log, handled: @escaping @Sendable (Handled) -> Void = { _ in }
  ) {
    self.sources = sources
    self.store = store
    self.policy = policy
    self.zone = zone
    self.log = log
    self.handled = handled
  }

  /// One pass over every source. Returns how many messages were handled.
  package func runOnce(now: Instant) async throws -> Int {
    var count = try await retry(now: now)
    for source in sources {
      var waiting = try source.waiting()[...]
      while !waiting.isEmpty {
        let batch = take(from: source, &waiting)
        count += try await handle(batch, of: source, now: now)
      }
    }
    return count
  }

  private typealias Arrival = (waiting: Waiting, bytes: [UInt8])

  private func take(from source: Source, _ waiting: inout ArraySlice<Waiting>) -> [Arrival] {
    var batch: [Arrival] = []
    var bytes = 0
    while let next = waiting.first, batch.count < Self.batchCount, bytes < Self.batchBytes {
      waiting.removeFirst()
      do {
        guard let content = try source.fetch(next) else { continue }
        batch.append((next, content))
        bytes += content.count
      } catch {
        log.error("source \(source.name): \(error); it stays where it is")
      }
    }
    return batch
  }

  private func handle(_ batch: [Arrival], of source: Source, now: Instant) async throws -> Int {
    let results = try await commit(batch, of: source, now: now)
    for (arrival, result) in zip(batch, results) {
      let readable = result.signal != nil
      do { try source.putAway(arrival.waiting, readable) } catch {
        log.error("source \(source.name): \(error); it is stored and will be put away later")
      }
      report(result)
    }
    return results.count
  }

  /// One transaction for the batch. When the store refuses one message, each gets its own, and that
  /// one is put aside: the rest goes on.
  private func commit(_ batch: [Arrival], of source: Source, now: Instant) async throws
    -> [Handled]
  {
    if let together = try await unlessRefused(batch, of: source, now: now) { return together }
    var results: [Handled] = []
    for arrival in batch {
      if let alone = try await unlessRefused([arrival], of: source, now: now) {
        results += alone
      } else {
        results += try await commitTogether(
          [arrival], of: source, now: now, failure: "the store refused it; the log says why")
      }
    }
    return results
  }

  /// Nil when the store refused what one of the messages led to; it is sound all the same.
  private func unlessRefused(_ batch: [Arrival], of source: Source, now: Instant) async throws
    -> [Handled]?
  {
    do { return try await commitTogether(batch, of: source, now: now) } catch let error
      as StorageError where !error.stopsIntake
    {
      log.error("source \(source.name): \(error)")
      return nil
    }
  }

  private func commitTogether(
    _ batch: [Arrival], of source: Source, now: Instant, failure: String? = nil
  ) async throws -> [Handled] {
    let policy = policy()
    return try await store.write { transaction in
      try batch.map { arrival in
        // A delivery in the future counts as now: in doubt a deadline is early.
        var waiting = arrival.waiting
        waiting.delivered = min(waiting.delivered, now)
        var reading = source.read(arrival.bytes, waiting)
        if let failure {
          reading = .unreadable(key: reading.key, received: waiting.delivered, reason: failure)
        }
        let plan = try transaction.settle(
          reading, raw: arrival.bytes, policy: policy, now: now, zone: zone)
        return Handled(
          source: source.name, name: waiting.name, signal: reading.signal, plan: plan)
      }
    }
  }

  /// Signals that a person asked to be read again, from their stored bytes.
  private func retry(now: Instant) async throws -> Int {
    let policy = policy()
    let results = try await store.write { transaction in
      try transaction.signalsToRetry(limit: Self.batchCount).compactMap { stored -> Handled? in
        guard let source = sources.first(where: { $0.name == stored.key.source }),
          let raw = try transaction.raw(ofSignal: stored.id)
        else { return nil }
        let reading = source.read(
          raw, Waiting(name: stored.key.identifier, delivered: stored.received))
        let plan = try transaction.readAgain(
          stored, reading, raw: raw, policy: policy, now: now, zone: zone)
        return Handled(
          source: source.name, name: stored.key.identifier, signal: reading.signal, plan: plan)
      }
    }
    for result in results { report(result) }
    return results.count
  }

  private func report(_ result: Handled) {
    handled(result)
    guard let plan = result.plan else { return }
    let cases = plan.opened.map { "\($0.number) \($0.decision.route.rawValue) \($0.owner)" }
    let attached = plan.attachedTo.map { "\($0)" }
    let rest = (cases + attached).joined(separator: ", ")
    log.info("\(result.source): \(plan.status.rawValue)\(rest.isEmpty ? "" : " \(rest)")")
  }
}

extension Reading {
  var signal: Signal? { if case .signal(let signal) = self { signal } else { nil } }
}
