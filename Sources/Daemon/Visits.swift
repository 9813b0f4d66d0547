// When a source was last looked through, and how thoroughly; kept in memory only, so that a start
// begins with the most thorough look.

import Core
import Intake
import Synchronization

final class Visits: Sendable {
  private struct Visit {
    var recent: Instant
    var everything: Instant
  }

  private let visits = Mutex<[String: Visit]>([:])

  /// How far to look this time.
  func search(_ source: String, after position: MailboxPosition?, now: Instant) -> Search {
    visits.withLock { visits in
      guard let visit = visits[source] else { return .everything }
      if abs(now.seconds - visit.everything.seconds) >= 86_400 { return .everything }
      if abs(now.seconds - visit.recent.seconds) >= 3600 { return .recent(now: now) }
      return .new(after: position)
    }
  }

  /// Only a look that succeeded counts.
  func done(_ source: String, _ search: Search, now: Instant) {
    visits.withLock { visits in
      switch search {
      case .everything: visits[source] = Visit(recent: now, everything: now)
      case .recent: visits[source]?.recent = now
      case .new: break
      }
    }
  }
}
