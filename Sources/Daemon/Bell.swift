// Wakes a service: something may have come in, or the time has come.

import Synchronization

package final class Bell: Sendable {
  private let closed = Atomic(false)
  private let stream: AsyncStream<Void>
  private let continuation: AsyncStream<Void>.Continuation

  package init() {
    (stream, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  /// Rings that come while nobody waits count as one.
  package func ring() { continuation.yield() }

  /// After this nobody waits any more.
  package func close() {
    closed.store(true, ordering: .releasing)
    continuation.finish()
  }

  /// A pass that may take long looks now and then, and ends when it is.
  package var isClosed: Bool { closed.load(ordering: .acquiring) }

  /// Returns at the next ring or after so many seconds; false once the bell is closed. One service
  /// at a time waits for its bell.
  package func wait(seconds: Int64) async -> Bool {
    let alarm = Task {
      try? await Task.sleep(for: .seconds(max(seconds, 0)))
      if !Task.isCancelled { ring() }
    }
    defer { alarm.cancel() }
    for await _ in stream { return true }
    return false
  }
}
