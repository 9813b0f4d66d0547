// A Maildir as a source: new mail waits in `new/`, and goes to `cur/` by rename after the commit,
// without a flag, for `\Seen` means that a colleague looked at it.
//
// Failure: a crash between the commit and the rename leaves the mail in `new/`. The next pass finds
// its key in the store and only moves it.

import Core
package import Formats

/// - Parameters:
///   - path: the Maildir; it belongs to referrald and whoever delivers into it.
///   - limits: of reading; of a larger message the beginning is kept and read, and the file stays.
package func maildirSource(
  name: String, path: String, limits: MailLimits, authority: MailAuthority? = nil
) -> Source {
  let queue = QueueDirectory(path: path, mostBytes: limits.messageBytes + 1)
  return Source(
    name: name, watched: [queue.new], archives: ["\(path)/cur"],
    prepare: { try queue.prepare(["cur"]) },
    waiting: { _ in try queue.waiting() },
    fetch: { queue.read($0) },
    read: { bytes, waiting in
      let key = SignalKey(source: name, identifier: uniqueName(waiting.name))
      return readMailSignal(
        bytes, key: key, received: waiting.delivered, limits: limits, authority: authority)
    },
    putAway: { settled in
      queue.move(settled) { ("cur", "\(uniqueName($0.waiting.name)):2,") }
    })
}

/// The name without Maildir flags.
private func uniqueName(_ name: String) -> String {
  String(name.prefix { $0 != ":" })
}
