// The web-form queue as a source: a form backend writes to `tmp/` and renames into `new/`. Accepted
// submissions go to `done/`, unreadable ones to `rejected/`, both after the commit.
//
// Failure: as with a Maildir, a crash before the move makes the next pass move it only.

package import Core
package import Formats

package func formQueueSource(name: String, path: String, mapping: FormMapping, zone: Zone)
  -> Source
{
  let queue = QueueDirectory(path: path, mostBytes: 64 << 20)
  return Source(
    name: name, watched: [queue.new], archives: ["\(path)/done", "\(path)/rejected"],
    prepare: { try queue.prepare(["done", "rejected"]) },
    waiting: { _ in try queue.waiting() },
    fetch: { queue.read($0) },
    read: { bytes, waiting in
      readFormSignal(
        bytes, source: name, file: waiting.name, delivered: waiting.delivered, mapping: mapping,
        zone: zone)
    },
    putAway: { settled in
      queue.move(settled) { ($0.isReadable ? "done" : "rejected", $0.waiting.name) }
    })
}
