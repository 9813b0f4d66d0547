// Wakes the program when a file lands in one of its queues or its configuration changes, by
// inotify, so that nobody polls.
//
// Failure: when the kernel has no watches left the caller is told and falls back to its own timer;
// an overflow of events counts as "something happened", which is all that is ever said.

@unsafe @preconcurrency package import Dispatch
import Glibc

/// Calls `changed` whenever a file is moved into or finished in one of the directories, and when
/// `alsoRemoved` also whenever one is made, moved away or removed.
package final class DirectoryWatch: Sendable {
  private let source: any DispatchSourceRead

  /// Throws when the directories cannot be watched.
  package init(
    _ directories: [String], alsoRemoved: Bool = false, queue: DispatchQueue,
    changed: @escaping @Sendable () -> Void
  ) throws(FileFault) {
    let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { throw FileFault("watch", directories.joined(separator: ", ")) }
    let arrived = IN_MOVED_TO | IN_CLOSE_WRITE
    let removed = IN_MOVED_FROM | IN_DELETE | IN_CREATE
    let events = UInt32(alsoRemoved ? arrived | removed : arrived)
    for directory in directories {
      guard unsafe inotify_add_watch(descriptor, directory, events) >= 0 else {
        let fault = FileFault("watch", directory)
        _ = close(descriptor)
        throw fault
      }
    }
    source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
    source.setEventHandler {
      drain(descriptor)
      changed()
    }
    source.setCancelHandler { _ = close(descriptor) }
    source.resume()
  }

  deinit { source.cancel() }
}

/// The names do not matter: the queue itself is read anew.
private func drain(_ descriptor: Int32) {
  var buffer = [UInt8](repeating: 0, count: 16_384)
  while unsafe read(descriptor, &buffer, buffer.count) > 0 {}
}
