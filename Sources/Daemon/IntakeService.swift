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
  /// Called after each batch of a source.
  let advanced: @Sendable (Source) -> Void
  /// Called after every commit, before the messages are put away.
  let committed: @Sendable () -> Void
  private let visits = Visits()

  package init(
    sources: [Source], store: Store, policy: @escaping @Sendable () -> Policy, zone: Zone,
    log: Log, handled: @escaping @Sendable (Handled) -> Void = { _ in },
    advanced: @escaping @Sendable (Source) -> Void = { _ in },
    committed: @escaping @Sendable () -> Void = {}
  ) {
    self.sources = sources
    self.store = store
    self.policy = policy
    self.zone = zone
    self.log = log
    self.handled = handled
    self.committed = committed
    self.advanced = advanced
  }

  /// One pass over every source. Returns how many messages were handled. A source that cannot be
  /// reached does not keep the others waiting.
  package func runOnce(now: Instant) async throws -> Int {
    var count = try await retry(now: now)
    for source in sources {
      do { count += try await pass(over: source, now: now) } catch let error as StorageError {
        throw error
      } catch {
        log.error("source \(source.name): \(error)")
      }
    }
    return count
  }

  /// One pass over one source. A mailbox is looked through as a whole at the first pass and once a
  /// day, since yesterday once an hour, and otherwise behind the last message that was taken.
  package func pass(over source: Source, now: Instant) async throws -> Int {
    let cursor = try await store.read { try $0.cursor(source.name) }
    let search = visits.search(source.name, after: cursor.map(position), now: now)
    var count = try await pass(over: source, search, cursor, now: now)
    if case .recent = search {
      // It does not move the cursor, so what is new is asked for as well.
      count += try await pass(over: source, .new(after: cursor.map(position)), cursor, now: now)
    }
    visits.done(source.name, search, now: now)
    return count
  }

  private func pass(
    over source: Source, _ search: Search, _ cursor: Cursor?, now: Instant
  ) async throws -> Int {
    var waiting = try await source.waiting(search)[...]
    if waiting.contains(where: { $0.position != nil }) {
      waiting = try await unknown(waiting, of: source)
      reportMissed(waiting, of: source, cursor)
    }
    var count = 0
    while !waiting.isEmpty {
      let (covered, batch) = try await take(from: source, &waiting)
      count += try await handle(batch, covering: covered, of: source, search, now: now)
      advanced(source)
    }
    return count
  }

  private func position(_ cursor: Cursor) -> MailboxPosition {
    MailboxPosition(uidValidity: cursor.uidValidity, uid: cursor.lastUID)
  }

  /// Without those that are stored; of these, the ones that still lie there are put away.
  private func unknown(
    _ waiting: ArraySlice<Waiting>, of source: Source
  ) async throws -> ArraySlice<Waiting> {
    let (unknown, left) = try await store.read { reader in
      var (unknown, left): ([Waiting], [Settled]) = ([], [])
      for one in waiting {
        let key = SignalKey(source: source.name, identifier: one.name)
        if try !reader.contains(key) {
          unknown.append(one)
        } else if !one.isPutAway, let settled = try settled(one, key, reader) {
          left.append(settled)
        }
      }
      return (unknown, left)
    }
    if !left.isEmpty { await putAway(left, of: source) }
    return unknown[...]
  }

  private func settled(_ waiting: Waiting, _ key: SignalKey, _ reader: Reader) throws -> Settled? {
    guard let stored = try reader.signal(key) else { return nil }
    return Settled(
      waiting: waiting, isReadable: stored.status != .quarantined,
      outcome: stored.status.rawValue,
      owner: try stored.cases.first.flatMap { try reader.caseRecord($0)?.owner })
  }

  /// The daily reconciliation: what is in the mailbox but was passed over is taken and told.
  private func reportMissed(_ waiting: ArraySlice<Waiting>, of source: Source, _ cursor: Cursor?) {
    guard let cursor else { return }
    let missed = waiting.count { one in
      one.position.map { $0.uidValidity == cursor.uidValidity && $0.uid <= cursor.lastUID } ?? false
    }
    if missed > 0 { log.warning("source \(source.name): \(missed) passed over before, taken now") }
    if let one = waiting.first?.position, one.uidValidity != cursor.uidValidity {
      log.warning("source \(source.name): the mailbox was made anew; all of it is compared")
    }
  }

  private func take(
    from source: Source, _ waiting: inout ArraySlice<Waiting>
  ) async throws -> (covered: ArraySlice<Waiting>, batch: Batch) {
    var count = 0
    var bytes = 0
    for one in waiting where count < Self.batchCount {
      if count > 0, bytes + one.bytes > Self.batchBytes { break }
      count += 1
      bytes += one.bytes
    }
    let covered = waiting.prefix(count)
    waiting = waiting.dropFirst(count)
    let batch = try await source.fetch(covered)
    for fault in batch.faults {
      log.error("source \(source.name): \(fault); it stays where it is")
    }
    return (covered, batch)
  }

  private func handle(
    _ batch: Batch, covering covered: ArraySlice<Waiting>, of source: Source, _ search: Search,
    now: Instant
  ) async throws -> Int {
    let policy = policy()
    let results = try await store.write { transaction in
      if case .recent = search {} else { try advance(transaction, covered, source) }
      return try batch.messages.map { arrival in
        // A delivery in the future counts as now: in doubt a deadline is early.
        var waiting = arrival.waiting
        waiting.delivered = min(waiting.delivered, now)
        let reading = source.read(arrival.bytes, waiting)
        let plan = try transaction.settle(
          reading, raw: arrival.bytes, policy: policy, now: now, zone: zone)
        let handled = Handled(
          source: source.name, name: waiting.name, signal: reading.signal, plan: plan)
        return (handled, try settled(arrival.waiting, reading.key, transaction))
      }
    }
    committed()
    for result in results { report(result.0) }
    await putAway(results.compactMap(\.1), of: source)
    return results.count
  }

  /// In the transaction of the signals: neither can be ahead of the other after a crash.
  private func advance(
    _ transaction: Transaction, _ covered: ArraySlice<Waiting>, _ source: Source
  ) throws {
    guard let last = covered.last?.position else { return }
    let cursor = try transaction.cursor(source.name)
    if let cursor, cursor.uidValidity == last.uidValidity, cursor.lastUID >= last.uid { return }
    try transaction.setCursor(
      Cursor(uidValidity: last.uidValidity, lastUID: last.uid), source.name)
  }

  private func putAway(_ settled: [Settled], of source: Source) async {
    for fault in await source.putAway(settled) {
      log.error("source \(source.name): \(fault); it is stored and will be put away later")
    }
  }

  /// Signals that a person asked to be read again, from their stored bytes.
  package func retry(now: Instant) async throws -> Int {
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
    log.info(
      "\(result.source): \(plan.status.rawValue)\(rest.isEmpty ? "" : " \(rest)")",
      about: plan.opened.map(\.number) + plan.attachedTo)
  }
}

extension Reading {
  var signal: Signal? { if case .signal(let signal) = self { signal } else { nil } }
}
