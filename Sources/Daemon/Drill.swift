// A drill: sends a marked test signal into every source and follows it to the mail that leaves.
// The daemon itself does the work, as with any signal; this only sends, looks and clears away.
//
// Failure: what does not happen in time is told with where it got stuck. Whatever is left is
// cleared away by the next drill; until then its case, if any, is the coordinator's, marked as a
// drill.

package import Core
import Formats
import Host
import Intake
import Settings
package import Storage
import Transport

package struct Drill: Sendable {
  let configuration: Configuration
  let makers: PeerMaker
  let state: String
  let store: Store
  let mark: String
  let who: String

  /// - Parameter mark: `drillMarkFront` and 20 hexadecimal digits that nobody can guess.
  package init(
    _ configuration: Configuration, configDirectory: String, state: String, store: Store,
    mark: String, who: String
  ) {
    self.configuration = configuration
    self.state = state
    self.store = store
    self.mark = mark
    self.who = who
    makers = PeerMaker(
      settings: configuration.settings, zone: configuration.zone,
      configDirectory: configDirectory, state: state,
      chance: RemoteMailbox.Chance(tagPrefix: { "R" }, jitter: { 0 }))
  }

  /// Clears away what an earlier drill left, and tells the daemon what to look for.
  package func begin(now: Instant) async throws {
    let (mark, who) = (mark, who)
    try await store.write { transaction in
      for left in try transaction.drillCases() { try transaction.clear(left, who: who, now: now) }
      try transaction.setDrillMark(mark)
    }
  }

  /// Sends the signal into every source; how it went, a line each.
  package func send(now: Instant) async -> [Diagnosis] {
    var lines: [Diagnosis] = []
    for source in configuration.settings.sources {
      var fault: String?
      do { fault = try await send(to: source, now: now) } catch { fault = "\(error)" }
      lines.append(
        Diagnosis(
          subject: "source \(source.name)", works: fault == nil,
          text: fault.map { "the test signal could not be sent: \($0)" } ?? "a test signal was sent"
        ))
    }
    return lines
  }

  /// How far the signal of a source got.
  package enum Progress: Hashable, Sendable {
    case unread
    /// A case was opened, and its mails are still to leave.
    case opened(CaseNumber)
    case left(CaseNumber, mails: Int)
  }

  package func progress(of source: String) async throws -> Progress {
    let mark = mark
    return try await store.read { reader in
      let found = try reader.drillCases(mark: mark).first { $0.source == source }
      guard let number = found?.number else { return .unread }
      let mails = try reader.outbox(of: number)
      guard !mails.isEmpty, mails.allSatisfy({ $0.state == .sent }) else {
        return .opened(number)
      }
      return .left(number, mails: mails.count)
    }
  }

  /// Closes and erases the cases of this drill, ends it, and removes its files, also those that
  /// were never read. Returns how many cases there were.
  package func end(now: Instant) async throws -> Int {
    let (mark, who) = (mark, who)
    let count = try await store.write { transaction -> Int in
      let cases = try transaction.drillCases(mark: mark)
      for one in cases { try transaction.clear(one, who: who, now: now) }
      // A mail that is still on its way stays a drill; the next one clears it.
      if cases.count >= configuration.settings.sources.count {
        try transaction.setDrillMark(nil)
      }
      return cases.count
    }
    for source in configuration.settings.sources where source.kind != .imap {
      let queue = makers.path(of: source)
      for directory in ["new", "cur", "done", "rejected"] {
        try removeMarked(in: "\(queue)/\(directory)")
      }
    }
    _ = try await store.forgetJournal()
    return count
  }

  private func removeMarked(in directory: String) throws {
    guard Files.isDirectory(directory) else { return }
    for name in try Files.list(directory) where name.utf8.starts(with: mark.utf8) {
      try Files.remove("\(directory)/\(name)")
    }
  }
}

// MARK: The signal

extension Drill {
  private func send(to source: SourceSettings, now: Instant) async throws -> String? {
    let queue = makers.path(of: source)
    switch source.kind {
    case .imap:
      let outcome = await (try makers.mailer()).mailer.send(mail(source.name, now))
      switch outcome {
      case .delivered: return nil
      case .later(let reason, _), .never(let reason): return reason
      }
    case .maildir: try put(try composeMail(mail(source.name, now)), into: queue, as: mark)
    case .forms: try put(form, into: queue, as: "\(mark).json")
    }
    return nil
  }

  /// Readable to the daemon, whoever started the drill.
  private func put(_ bytes: [UInt8], into queue: String, as name: String) throws {
    try Files.write(
      bytes, to: "\(queue)/new/\(name)", by: "\(queue)/tmp/\(name)", permissions: 0o644)
  }

  private var words: String {
    let place = configuration.policy.places.first { $0.area == .inside }?.name ?? ""
    return "Dit is een oefening van het team zelf. Ik ben de moeder van een jongen van 9 jaar. "
      + "Wij wonen in \(place). Kunnen jullie helpen?"
  }

  /// One of its own for each source, or the second would be the first arriving twice.
  private func mail(_ source: String, _ now: Instant) -> OutgoingMail {
    let settings = configuration.settings.mail
    let local = configuration.zone.local(now)
    return OutgoingMail(
      from: MailAddress(name: "Oefening", address: settings.from),
      to: [MailAddress(name: "", address: configuration.policy.identity.mailbox)],
      subject: "Oefening \(mark)",
      date: MailMoment(seconds: now.seconds, offsetMinutes: local.offset / 60),
      messageID: "\(mark).\(source)@\(settings.domain)", text: words + "\n")
  }

  private var form: [UInt8] {
    let value: JSONValue = [
      "submission_id": .string(mark), "form": "oefening",
      "data": ["question": .string("\(mark). \(words)"), "referrer_role": "ouder"],
    ]
    return Array(value.pretty.utf8)
  }
}
