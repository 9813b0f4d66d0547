// How the whole is doing, from the facts in the store: what `referralctl status` shows, measures
// and judges. Counts and moments only, never a person.

package import Core
package import Storage

package struct StatusReport: Sendable {
  package var now: Instant
  package var counts: Counts
  package var health: [ServiceHealth]
  /// Open cases whose family was not reached, or not visited, and whose day for it has passed.
  package var overdue: Int
  /// The policy by which the daemon decides; nil when it never ran.
  package var policyInForce: String?
  /// The policy that the configuration directory gives; nil when it is refused.
  package var policyOnDisk: String?
  /// The store with its journal.
  package var storeBytes: Int

  package init(
    _ reader: Reader, now: Instant, today: CivilDate, policyOnDisk: String?, storeBytes: Int
  ) throws {
    self.now = now
    counts = try reader.counts()
    health = try reader.health()
    let yesterday = CivilDate(dayNumber: today.dayNumber - 1)
    overdue = try reader.cases(.due(by: yesterday)).count
    policyInForce = try reader.meta(ReloadRecorder.policyInForce)
    self.policyOnDisk = policyOnDisk
    self.storeBytes = storeBytes
  }

  /// When the daemon last proved that it works: it writes this every minute.
  package var lastSign: Instant? { health.compactMap(\.lastSuccess).max() }
}

/// What a monitoring plug-in says, worst last. The raw value is its exit code.
package enum Verdict: Int32, Sendable, Comparable {
  case ok = 0
  case warning = 1
  case critical = 2
  case unknown = 3

  package static func < (one: Verdict, other: Verdict) -> Bool { one.rawValue < other.rawValue }

  package var word: String {
    switch self {
    case .ok: "OK"
    case .warning: "WARNING"
    case .critical: "CRITICAL"
    case .unknown: "UNKNOWN"
    }
  }
}

extension StatusReport {
  private static let silence: Int64 = 600
  private static let longFailure: Int64 = 1800
  private static let longWait: Int64 = 3600

  /// What is wrong, worst first; empty when all is well.
  package var complaints: [(verdict: Verdict, text: String)] {
    var found: [(Verdict, String)] = []
    if let lastSign {
      let silent = now.seconds - lastSign.seconds
      if silent > Self.silence {
        found.append((.critical, "referrald has given no sign for \(inWords(silent))"))
      }
    } else {
      found.append((.critical, "referrald never ran on this store"))
    }
    for service in health {
      guard let since = service.failingSince else { continue }
      let seconds = now.seconds - since.seconds
      let verdict: Verdict = seconds > Self.longFailure ? .critical : .warning
      let why = service.lastError.map { ": \($0)" } ?? ""
      found.append((verdict, "\(service.service) has failed for \(inWords(seconds))\(why)"))
    }
    if let retried = counts.oldestRetried, now.seconds - retried.seconds > Self.longWait {
      let wait = inWords(now.seconds - retried.seconds)
      found.append((.warning, "a message has not been delivered for \(wait)"))
    }
    if policyOnDisk == nil {
      found.append((.warning, "the configuration on disk is refused; see referralctl check"))
    } else if let policyInForce, policyInForce != policyOnDisk {
      found.append((.warning, "the configuration on disk is not yet in force; reload referrald"))
    }
    return found.sorted { $0.0 > $1.0 }.map { (verdict: $0.0, text: $0.1) }
  }

  /// One line for a monitoring plug-in: verdict, reasons, and figures behind the bar.
  package var pluginLine: String {
    let complaints = complaints
    let verdict = complaints.first?.verdict ?? .ok
    let reasons =
      complaints.isEmpty
      ? "all services work"
      : complaints.map(\.text).joined(
        separator: "; ")
    let plain = reasons.split { $0 == "\n" || $0 == "|" }.joined(separator: " ")
    let open = counts.openCases.values.reduce(0, +)
    let waiting = (counts.outbox[.queued] ?? 0) + (counts.outbox[.sending] ?? 0)
    return "REFERRALD \(verdict.word) - \(plain) | open_cases=\(open) overdue_cases=\(overdue) "
      + "unsent=\(waiting) undeliverable=\(counts.outbox[.failed] ?? 0) "
      + "quarantined=\(counts.signals[.quarantined] ?? 0) store_bytes=\(storeBytes)B"
  }

  package var verdict: Verdict { complaints.first?.verdict ?? .ok }
}

/// `40 s`, `12 min`, `5 h`, `3 days`.
package func inWords(_ seconds: Int64) -> String {
  switch seconds {
  case ..<120: "\(max(seconds, 0)) s"
  case ..<7200: "\(seconds / 60) min"
  case ..<172_800: "\(seconds / 3600) h"
  default: "\(seconds / 86_400) days"
  }
}
