// A mailbox on a server as a source. People read it at the same time, so mail is fetched without
// becoming read, and after the commit it gets a keyword or moves to a folder; it is never deleted.
//
// Failure: an unreachable server is thrown, and the mail waits there. What cannot be marked or
// moved stays in the mailbox, is known by its key, and is put away at the next thorough look.

import Core
package import Formats
package import Transport

/// What happens to a mail once it is stored.
package enum AfterMail: Hashable, Sendable {
  case nothing
  /// An IMAP keyword, which mail programs show as a label or not at all.
  case keyword(String)
  /// A folder; `{outcome}` and `{owner}` in its name are filled in.
  case move(String)
}

package func mailboxSource(
  name: String, mailbox: RemoteMailbox, after: AfterMail, limits: MailLimits,
  authority: MailAuthority? = nil
) -> Source {
  var source = Source(
    name: name,
    waiting: { search in
      let listing = try await mailbox.list(sought(search))
      return listing.messages.compactMap { waiting($0, listing.uidValidity, after) }
    },
    fetch: { try await fetch($0, from: mailbox) },
    read: { bytes, waiting in
      let key = SignalKey(source: name, identifier: waiting.name)
      if waiting.isCut {
        return .unreadable(
          key: key, received: waiting.delivered,
          reason: "it is larger than \(limits.messageBytes) bytes; look at it in the mailbox")
      }
      return readMailSignal(
        bytes, key: key, received: waiting.delivered, limits: limits, authority: authority)
    },
    putAway: { await putAway($0, in: mailbox, after) })
  source.watch = { try await mailbox.watch() }
  source.stop = { mailbox.stop() }
  return source
}

private func sought(_ search: Search) -> RemoteMailbox.Sought {
  switch search {
  case .new(let position?): .above(uidValidity: position.uidValidity, uid: position.uid)
  case .new(nil), .everything: .everything
  case .recent(let now): .recent(now.seconds)
  }
}

private func waiting(_ message: IMAPMessage, _ validity: Int64, _ after: AfterMail) -> Waiting? {
  guard let uid = message.uid, let received = message.received else { return nil }
  let flags = message.flags ?? []
  // Somebody has thrown it away; with some servers it stays visible for a while.
  if flags.contains(where: { $0.lowercased() == "\\deleted" }) { return nil }
  var waiting = Waiting(
    name: "\(validity)/\(uid)", delivered: Instant(seconds: received),
    bytes: Int(clamping: message.size ?? 0),
    position: MailboxPosition(uidValidity: validity, uid: uid))
  switch after {
  case .nothing: waiting.isPutAway = true
  case .keyword(let word):
    waiting.isPutAway = flags.contains { $0.lowercased() == word.lowercased() }
  case .move: break
  }
  return waiting
}

private func fetch(_ waiting: ArraySlice<Waiting>, from mailbox: RemoteMailbox) async throws
  -> Batch
{
  guard let validity = waiting.first?.position?.uidValidity else { return Batch() }
  let found = try await mailbox.fetch(
    waiting.compactMap { $0.position?.uid }, uidValidity: validity)
  let bodies = Dictionary(found.map { ($0.uid ?? 0, $0) }, uniquingKeysWith: { first, _ in first })
  var batch = Batch()
  for var one in waiting {
    guard let message = bodies[one.position?.uid ?? 0], let body = message.body else { continue }
    one.isCut = message.bodyIsCut
    batch.messages.append((one, body))
  }
  return batch
}

private func putAway(
  _ settled: [Settled], in mailbox: RemoteMailbox, _ after: AfterMail
) async -> [String] {
  let groups = Dictionary(grouping: settled.filter { $0.waiting.position != nil }) { one in
    Target(
      folder: folder(after, one), uidValidity: one.waiting.position?.uidValidity ?? 0)
  }
  var faults: [String] = []
  for (target, members) in groups {
    let uids = members.compactMap { $0.waiting.position?.uid }
    do throws(ServerFault) {
      switch after {
      case .nothing: break
      case .keyword(let word):
        try await mailbox.add(keyword: word, to: uids, uidValidity: target.uidValidity)
      case .move:
        try await mailbox.move(uids, to: target.folder, uidValidity: target.uidValidity)
      }
    } catch {
      faults.append("\(members.count) mails could not be put away: \(error)")
    }
  }
  return faults
}

private struct Target: Hashable {
  var folder: String
  var uidValidity: Int64
}

private func folder(_ after: AfterMail, _ settled: Settled) -> String {
  guard case .move(let pattern) = after else { return "" }
  return pattern.replacing("{outcome}", with: settled.outcome)
    .replacing("{owner}", with: settled.owner ?? settled.outcome)
}
