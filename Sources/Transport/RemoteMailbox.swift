// A mailbox on a server, on a queue of its own: connects when it is needed, comes back after a
// fault, later each time, and hands out what is there.
//
// Failure: every call throws a `ServerFault`. A broken connection is dropped and tried once more
// at once, for a server may close an old one at any time; a server that cannot be reached is then
// left in peace for a while, at most five minutes. Nothing is lost by that: the mail stays there.

package import Formats
import Host

package actor RemoteMailbox {
  /// The letters in front of our tags, and a number in 0..<1 that spreads the tries.
  package struct Chance: Sendable {
    package var tagPrefix: @Sendable () -> String
    package var jitter: @Sendable () -> Double

    package init(
      tagPrefix: @escaping @Sendable () -> String, jitter: @escaping @Sendable () -> Double
    ) {
      self.tagPrefix = tagPrefix
      self.jitter = jitter
    }
  }

  package struct Listing: Sendable {
    package var uidValidity: Int64
    /// By UID.
    package var messages: [IMAPMessage]
  }

  package enum Sought: Sendable, Hashable {
    /// UIDs above this one, if the mailbox still has this UIDVALIDITY; otherwise everything.
    case above(uidValidity: Int64, uid: Int64)
    /// What came in since the day before this moment, in seconds since 1970.
    case recent(Int64)
    case everything
  }

  /// Exchange stops telling after a while; a fresh IDLE every nine minutes keeps it awake.
  private static let idleSeconds = 540
  private static let longestPause = 300.0

  private let server: Server
  private let proof: Proof
  private let mailbox: String
  private let limits: IMAPLimits
  private let chance: Chance
  private let executor: QueueExecutor
  private nonisolated let loop = TransferLoop()
  private var session: IMAPSession?
  private var failures = 0
  private var notBefore = ContinuousClock.now
  private var lastFault: ServerFault?

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    unsafe executor.asUnownedSerialExecutor()
  }

  package init(
    name: String, server: Server, proof: Proof, mailbox: String, limits: IMAPLimits, chance: Chance
  ) {
    self.server = server
    self.proof = proof
    self.mailbox = mailbox
    self.limits = limits
    self.chance = chance
    executor = QueueExecutor(label: "mailbox.\(name)")
  }

  /// Ends whatever is under way, for good, from any thread.
  package nonisolated func stop() {
    if case .token(let source) = proof { source.stop() }
    loop.stop()
  }

  /// What is in the mailbox, by UID.
  package nonisolated func list(_ sought: Sought) async throws(ServerFault) -> Listing {
    try await inTurn { session throws(ServerFault) in
      var found: [IMAPMessage] = []
      switch sought {
      case .above(session.uidValidity, let uid):
        // The last message answers `n:*` even when it lies below n (RFC 9051 §6.4.8).
        found = try session.list("\(uid + 1):*").filter { $0.uid.map { $0 > uid } ?? false }
      case .recent(let now):
        for set in imapSets(try session.search(since: imapDay(now - 86_400))) {
          found += try session.list(set)
        }
      case .above, .everything: found = try session.list("1:*")
      }
      return Listing(
        uidValidity: session.uidValidity,
        messages: found.sorted { ($0.uid ?? 0) < ($1.uid ?? 0) })
    }
  }

  /// Those of the messages that are still there.
  package nonisolated func fetch(
    _ uids: [Int64], uidValidity: Int64
  ) async throws(ServerFault) -> [IMAPMessage] {
    try await inTurn(uidValidity) { session throws(ServerFault) in try session.fetch(uids) }
  }

  package nonisolated func add(
    keyword: String, to uids: [Int64], uidValidity: Int64
  ) async throws(ServerFault) {
    try await inTurn(uidValidity) { session throws(ServerFault) in
      try session.add(keyword: keyword, to: uids)
    }
  }

  package nonisolated func move(
    _ uids: [Int64], to folder: String, uidValidity: Int64
  ) async throws(ServerFault) {
    try await inTurn(uidValidity) { session throws(ServerFault) in
      try session.move(uids, to: folder)
    }
  }

  /// Waits until something changes in the mailbox; false when nothing did for nine minutes, or
  /// when another call stands in line for the connection.
  package func watch() throws(ServerFault) -> Bool {
    try use { session throws(ServerFault) in try session.idle(seconds: Self.idleSeconds) }
  }

  package func logout() {
    session?.logout()
    session = nil
  }

  /// Logs in and opens the mailbox, and says what the server can do. For `referralctl doctor`.
  package func capabilities() throws(ServerFault) -> [String] {
    try use { session throws(ServerFault) in session.capabilities.sorted() }
  }
}

extension RemoteMailbox {
  /// Ends a `watch` under way and does this next.
  private nonisolated func inTurn<Result: Sendable>(
    _ uidValidity: Int64? = nil,
    _ body: @Sendable (IMAPSession) throws(ServerFault) -> Result
  ) async throws(ServerFault) -> Result {
    loop.stepUp()
    return try await use(uidValidity, isInLine: true, body)
  }

  private func use<Result>(
    _ uidValidity: Int64? = nil, isInLine: Bool = false,
    _ body: (IMAPSession) throws(ServerFault) -> Result
  ) throws(ServerFault) -> Result {
    if isInLine { loop.stepIn() }
    let isFresh = session == nil
    do throws(ServerFault) {
      return try tryOnce(uidValidity, body)
    } catch {
      guard case .unreachable = error, !isFresh else { throw error }
      return try tryOnce(uidValidity, body)
    }
  }

  private func tryOnce<Result>(
    _ uidValidity: Int64?, _ body: (IMAPSession) throws(ServerFault) -> Result
  ) throws(ServerFault) -> Result {
    let session = try connected()
    if let uidValidity, session.uidValidity != uidValidity {
      throw .answer("the mailbox was made anew; it is listed again")
    }
    do throws(ServerFault) {
      let result = try body(session)
      (failures, lastFault) = (0, nil)
      return result
    } catch {
      if case .answer = error { throw error }
      self.session = nil
      throw error
    }
  }

  private func connected() throws(ServerFault) -> IMAPSession {
    if let session { return session }
    if let lastFault, .now < notBefore { throw lastFault }
    do throws(ServerFault) {
      let session = try IMAPSession(
        server, proof: proof, limits: limits, tagPrefix: chance.tagPrefix(), loop: loop)
      try session.select(mailbox)
      self.session = session
      return session
    } catch {
      failures += 1
      let pause = min(Self.longestPause, Double(1 << min(failures, 9)))
      notBefore = .now.advanced(by: .seconds(pause * (0.5 + chance.jitter() / 2)))
      lastFault = error
      throw error
    }
  }
}
