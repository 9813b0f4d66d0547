// The mail server that takes our mail, on a queue of its own: one connection, used again while it
// is fresh, and no more mails a minute than it allows.
//
// Failure: whether to try again is the answer's value. Not reached, not let in, silent or asked to
// come back means later; an address or a mail that is wrong for good means never.

package import Core
package import Formats
import Host

package actor SMTPPeer {
  package struct Settings: Sendable {
    package var server: Server
    package var proof: Proof
    /// What we call ourselves in EHLO.
    package var hello: String
    /// Where reports of non-delivery go.
    package var bounces: String
    /// Nil: as fast as the server takes them.
    package var mailsPerMinute: Int?

    package init(
      server: Server, proof: Proof, hello: String, bounces: String, mailsPerMinute: Int? = nil
    ) {
      self.server = server
      self.proof = proof
      self.hello = hello
      self.bounces = bounces
      self.mailsPerMinute = mailsPerMinute
    }
  }

  /// A connection that rested longer is asked first whether it still works.
  private static let freshSeconds = 20

  private let settings: Settings
  private let executor = QueueExecutor(label: "smtp")
  private nonisolated let loop = TransferLoop()
  private var session: SMTPSession?
  private var lastUse = ContinuousClock.now
  /// When mails of the last minute went out.
  private var sent: [ContinuousClock.Instant] = []

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    unsafe executor.asUnownedSerialExecutor()
  }

  package init(_ settings: Settings) { self.settings = settings }

  /// Ends whatever is under way, for good, from any thread.
  package nonisolated func stop() {
    if case .token(let source) = settings.proof { source.stop() }
    loop.stop()
  }

  package func send(_ mail: OutgoingMail) -> DeliveryOutcome {
    let bytes: [UInt8]
    do { bytes = try composeMail(mail) } catch { return .never("\(error)") }
    // An automatic reply goes out from `<>`: whatever answers it has nowhere to write to, so no
    // loop can grow. Exchange Online may refuse that; then the bounce address stands in, and the
    // mailbox behind it takes what comes back as automatic mail, which is never answered.
    let envelope = SMTPEnvelope(
      from: mail.isAutomaticReply ? "" : settings.bounces, fallback: settings.bounces,
      recipients: mail.to.map(\.address), identifier: mail.messageID)
    guard ([settings.bounces] + envelope.recipients).allSatisfy(isSafeAddress) else {
      return .never("an address of the envelope has characters that no address may have")
    }
    do throws(ServerFault) { return total(try submit(bytes, envelope)) } catch {
      return .later("\(error)")
    }
  }

  /// The answer to each recipient, in their order.
  package func submit(
    _ mail: [UInt8], _ envelope: SMTPEnvelope
  ) throws(ServerFault) -> [SMTPReply] {
    try keepPace()
    let session = try connected()
    do throws(ServerFault) {
      let replies = try session.send(mail, envelope)
      (lastUse, self.session) = (.now, session)
      return replies
    } catch {
      self.session = nil
      throw error
    }
  }

  /// Logs in, and says what the server offers. For `referralctl doctor`.
  package func extensions() throws(ServerFault) -> [String] {
    let session = try connected()
    (lastUse, self.session) = (.now, session)
    return session.extensions.keys.sorted()
  }

  private func connected() throws(ServerFault) -> SMTPSession {
    if let session {
      self.session = nil
      let isFresh = lastUse.duration(to: .now) < .seconds(Self.freshSeconds)
      if isFresh || session.isAlive() { return session }
    }
    return try SMTPSession(
      settings.server, hello: settings.hello, proof: settings.proof, loop: loop)
  }

  /// Waits until another mail is allowed.
  private func keepPace() throws(ServerFault) {
    guard let limit = settings.mailsPerMinute else { return }
    sent.removeAll { $0.duration(to: .now) >= .seconds(60) }
    if sent.count >= limit, let first = sent.first {
      let waited = loop.wait(for: nil, until: first.advanced(by: .seconds(60)))
      if waited == .stopped { throw .stopped }
      sent.removeFirst()
    }
    sent.append(.now)
  }

  /// One outcome for the whole mail. Who got it once may get it again, under the same Message-ID.
  private func total(_ replies: [SMTPReply]) -> DeliveryOutcome {
    let verdicts = replies.map(verdict)
    guard let worst = zip(replies, verdicts).first(where: { $0.1 != .delivered }) else {
      return .delivered
    }
    let refused = verdicts.count { $0 != .delivered }
    let of = replies.count > 1 ? " (\(refused) of \(replies.count) recipients)" : ""
    let reason = "the server answered: \(plain(worst.0.text))\(of)"
    return verdicts.contains(.later) ? .later(reason) : .never(reason)
  }
}
