// Plays stored signals again, under two policies and on the same empty roster, so that nothing but
// the policy can make a difference: not how busy people were, nor which families were known.
//
// Failure: a signal whose bytes are purged or unreadable is counted and left out.

import Core
import Daemon
import Host
import Intake
import Storage

struct Replay: Sendable {
  struct Elsewhere: Sendable {
    var signal: Int64
    var received: String
    var cases: [CaseNumber]
    /// The open cases and who has them, or the signal's number.
    var title: String
    var before: String
    var after: String
    /// Why it goes there now.
    var reason: String
  }

  struct Result: Sendable {
    var count = 0
    var unread = 0
    var elsewhere: [Elsewhere] = []
  }

  private static let batch = 50

  var configuration: Configuration
  var candidate: Policy
  var state: String
  var store: Store

  func run(since: Instant, progress: (_ done: Int, _ all: Int) -> Void) async throws -> Result {
    let sources = makeSources(configuration, state: state)
    let signals = try await store.read { try $0.signalsToReplay(since: since) }
    var result = Result()
    var done = 0
    while done < signals.count {
      progress(done, signals.count)
      let batch = signals[done..<min(done + Self.batch, signals.count)]
      let loaded = try await store.read { reader in
        try batch.map { stored in
          (
            stored, try reader.raw(ofSignal: stored.id),
            try stored.cases.compactMap { try reader.caseRecord($0) }.filter(\.state.isOpen)
          )
        }
      }
      for (stored, raw, open) in loaded {
        let source = sources.first { $0.name == stored.key.source }
        let waiting = Waiting(name: stored.key.identifier, delivered: stored.received)
        guard let raw, case .signal(let signal) = source?.read(raw, waiting) else {
          result.unread += 1
          continue
        }
        result.count += 1
        if let found = compare(signal, stored, open) { result.elsewhere.append(found) }
      }
      done += batch.count
    }
    progress(done, signals.count)
    return result
  }

  private func compare(_ signal: Signal, _ stored: StoredSignal, _ open: [CaseRecord]) -> Elsewhere?
  {
    let before = outcome(signal, configuration.policy)
    let after = outcome(signal, candidate)
    if before == after { return nil }
    let isLonger = before.until != after.until
    let cases = open.map { "\($0.number) (open, \($0.owner))" }
    let numbers = stored.cases.map(\.description)
    return Elsewhere(
      signal: stored.id, received: configuration.zone.local(stored.received).date.description,
      cases: stored.cases,
      title: cases.isEmpty
        ? (numbers.first ?? "signal \(stored.id)") : cases.joined(separator: ", "),
      before: before.said(isLonger), after: after.said(isLonger), reason: after.reason)
  }

  private func outcome(_ signal: Signal, _ policy: Policy) -> Outcome {
    let plan = plan(
      signal, policy: policy, roster: .withoutStore(), now: signal.received,
      zone: configuration.zone)
    return Outcome(plan)
  }
}

/// Where a signal goes and until when; the reason is told and makes no difference.
private struct Outcome: Equatable {
  var destination: String
  var until: String
  var reason: String

  init(_ plan: Plan) {
    // Brothers and sisters nearly always go the same way.
    var ways: [(way: String, children: Int)] = []
    for decision in plan.decisions {
      let words = [decision.route.rawValue, decision.person, decision.redirectTo?.name]
      let way = words.compactMap(\.self).joined(separator: " ")
      if ways.last?.way == way {
        ways[ways.count - 1].children += 1
      } else {
        ways.append((way, 1))
      }
    }
    destination = ways.map { $0.children > 1 ? "\($0.way) (\($0.children) children)" : $0.way }
      .joined(separator: " + ")
    if plan.opened.isEmpty { destination = "\(plan.status.rawValue) \(destination)" }
    let isAlarm = plan.outbox.contains { $0.key.split(separator: "/").contains("alarm") }
    if plan.facts.urgent || isAlarm { destination += ", URGENT" }
    until = plan.opened.isEmpty ? "" : "\(plan.deadlines.contact) and \(plan.deadlines.visit)"
    reason = plan.decisions.first?.reasons.first?.text ?? plan.reason
  }

  func said(_ isLonger: Bool) -> String {
    isLonger && !until.isEmpty ? "\(destination), by \(until)" : destination
  }

  static func == (left: Outcome, right: Outcome) -> Bool {
    (left.destination, left.until) == (right.destination, right.until)
  }
}
