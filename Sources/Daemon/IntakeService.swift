// Brings signals in: take, plan, commit, put away. One transaction a batch, and nothing is put away
// before its batch is committed. While one batch is committed the next is read and understood.
//
// Failure: a file that cannot be read now stays where it is and is tried again at the next pass. A
// failing store ends the pass; what was not committed still waits in its source. A crash between
// commit and putting away is found by the key and only tidied up. A message whose reading took the
// process down twice is kept unread, as one that nobody can read.

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
  /// What is read again is in a hand of its own, beside the sources.
  private static let again = "again"

  let sources: [Source]
  let store: Store
  let policy: @Sendable () -> Policy
  let zone: Zone
  let log: Log
  let inHand: InHand
  let handled: @Sendable (Handled) -> Void
  /// Called after each batch of a source.
  let advanced: @Sendable (Source) -> Void
  /// Called after every commit, before the messages are put away.
  let committed: @Sendable () -> Void
  private let visits = Visits()

  package init(
    sources: [Source], store: Store, policy: @escaping @Sendable () -> Policy, zone: Zone,
    log: Log, inHand: InHand = InHand(),
    handled: @escaping @Sendable (Handled) -> Void = { _ in },
    advanced: @escaping @Sendable (Source) -> Void = { _ in },
    committed: @escaping @Sendable () -> Void = {}
  ) {
    self.sources = sources
    self.store = store
    self.policy = policy
    self.zone = zone
    self.log = log
    self.inHand = inHand
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
  /// day, since yesterday once an hour, and otherwise behind the last message that was taken. It
  /// ends after a batch when it is not to go on; the rest waits in its source.
  package func pass(
    over source: Source, now: Instant, while goesOn: () -> Bool = { true }
  ) async throws -> Int {
    let cursor = try await store.read { try $0.cursor(source.name) }
    let search = visits.search(source.name, after: cursor.map(position), now: now)
    var count = try await pass(over: source, search, cursor, now: now, while: goesOn)
    if case .recent = search {
      // It does not move the cursor, so what is new is asked for as well.
      count += try await pass(
        over: source, .new(after: cursor.map(position)), cursor, now: now, while: goesOn)
    }
    if goesOn() { visits.done(source.name, search, now: now) }
    return count
  }

  private func pass(
    over source: Source, _ search: Search, _ cursor: Cursor?, now: Instant, while goesOn: () -> Bool
  ) async throws -> Int {
    var waiting = try await source.waiting(search)[...]
    if waiting.contains(where: { $0.position != nil }) {
      waiting = try await unknown(waiting, of: source)
      reportMissed(waiting, of: source, cursor)
    }
    var count = 0
    var ready = try await next(of: waiting, from: source, now: now)
    while let batch = ready {
      let isAlone = batch.covered.contains { $0.bytes > Self.batchBytes }
      // Nothing is fetched while a large message, which comes alone, fills the memory.
      async let ahead = isAlone ? nil : next(of: batch.rest, from: source, now: now)
      count += try await handle(batch, of: source, search, now: now)
      advanced(source)
      if !goesOn() { break }
      // A fault of the fetch ahead is thrown here, so what came before it has been handled.
      ready = isAlone ? try await next(of: batch.rest, from: source, now: now) : try await ahead
    }
    return count
  }

  /// A batch that was fetched and understood.
  private struct Ready: Sendable {
    /// What it covers of what waits; some of it may be gone by now.
    var covered: ArraySlice<Waiting>
    /// What waits behind it.
    var rest: ArraySlice<Waiting>
    var arrivals: [Arrival]
  }

  /// A message with what was understood of it.
  private struct Arrival: Sendable {
    var waiting: Waiting
    var bytes: [UInt8]
    var message: Understood
  }

  private func understand(_ batch: Batch, of source: Source, now: Instant) -> [Arrival] {
    let policy = policy()
    defer { inHand.release(source.name) }
    return batch.messages.map { arrival in
      Arrival(
        waiting: arrival.waiting, bytes: arrival.bytes,
        message: understand(
          arrival.bytes, arrival.waiting, of: source, hand: source.name, policy, now: now))
    }
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
        } else if !one.isPutAway, let settled = try settled(one, key, nil, reader) {
          left.append(settled)
        }
      }
      return (unknown, left)
    }
    if !left.isEmpty { await putAway(left, of: source) }
    return unknown[...]
  }

  /// The store is asked what became of a message that has no plan, or joined a known case.
  private func settled(
    _ waiting: Waiting, _ key: SignalKey, _ plan: Plan?, _ reader: Reader
  ) throws -> Settled? {
    let planned = plan.flatMap { $0.attachedTo.isEmpty ? ($0.status, $0.opened.first?.owner) : nil }
    return try (planned ?? reader.outcome(of: key)).map { status, owner in
      Settled(
        waiting: waiting, isReadable: status != .quarantined, outcome: status.rawValue,
        owner: owner)
    }
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

  /// Nil when nothing waits.
  private func next(
    of waiting: ArraySlice<Waiting>, from source: Source, now: Instant
  ) async throws -> Ready? {
    let covered = Self.firstBatch(of: waiting)
    guard let first = covered.first else { return nil }
    let rest = waiting.dropFirst(covered.count)
    // A large one comes alone, and may take all memory before anything of it is read.
    if first.bytes > Self.batchBytes, !inHand.take(first.name, of: source.name) {
      let unread = Batch(messages: [(first, [])])
      return Ready(
        covered: covered, rest: rest, arrivals: understand(unread, of: source, now: now))
    }
    let batch = try await source.fetch(covered)
    for fault in batch.faults {
      log.error("source \(source.name): \(fault); it stays where it is")
    }
    return Ready(covered: covered, rest: rest, arrivals: understand(batch, of: source, now: now))
  }

  private static func firstBatch(of waiting: ArraySlice<Waiting>) -> ArraySlice<Waiting> {
    var (count, bytes) = (0, 0)
    for one in waiting where count < batchCount {
      if count > 0, bytes + one.bytes > batchBytes { break }
      count += 1
      bytes += one.bytes
    }
    return waiting.prefix(count)
  }

  private func handle(
    _ batch: Ready, of source: Source, _ search: Search, now: Instant
  ) async throws -> Int {
    // The next messages are being read meanwhile, so what is decided on is in another hand.
    let hand = "\(source.name) decided"
    let results = try await store.write { transaction in
      if case .recent = search {} else { try advance(transaction, batch.covered, source) }
      defer { inHand.release(hand) }
      return try batch.arrivals.map { arrival in
        let message =
          inHand.take(arrival.waiting.name, of: hand)
          ? arrival.message : unread(arrival.waiting, of: source, arrival.message.policy, now: now)
        let reading = message.reading
        let plan = try transaction.settle(message, raw: arrival.bytes, now: now, zone: zone)
        let handled = Handled(
          source: source.name, name: arrival.waiting.name, signal: reading.signal, plan: plan)
        return (handled, try settled(arrival.waiting, reading.key, plan, transaction))
      }
    }
    committed()
    for result in results { report(result.0) }
    await putAway(results.compactMap(\.1), of: source)
    return results.count
  }

  private func understand(
    _ bytes: [UInt8], _ waiting: Waiting, of source: Source, hand: String, _ policy: Policy,
    now: Instant
  ) -> Understood {
    guard inHand.take(waiting.name, of: hand) else {
      return unread(waiting, of: source, policy, now: now)
    }
    return Understood(source.read(bytes, waiting), now: now, policy: policy, zone: zone)
  }

  private func unread(
    _ waiting: Waiting, of source: Source, _ policy: Policy, now: Instant
  ) -> Understood {
    log.alert("source \(source.name): a message that stopped the program twice is kept unread")
    // Every source knows the key of a message of which it has seen nothing.
    let reading = Reading.unreadable(
      key: source.read([], waiting).key, received: waiting.delivered,
      reason: "reading it stopped the program twice, so it was not read again")
    return Understood(reading, now: now, policy: policy, zone: zone)
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
      defer { inHand.release(Self.again) }
      return try transaction.signalsToRetry(limit: Self.batchCount).compactMap {
        stored -> Handled? in
        guard let source = sources.first(where: { $0.name == stored.key.source }),
          let raw = try transaction.raw(ofSignal: stored.id)
        else { return nil }
        let message = understand(
          raw, Waiting(name: stored.key.identifier, delivered: stored.received), of: source,
          hand: Self.again, policy, now: now)
        let plan = try transaction.readAgain(stored, message, raw: raw, now: now, zone: zone)
        return Handled(
          source: source.name, name: stored.key.identifier, signal: message.reading.signal,
          plan: plan)
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
