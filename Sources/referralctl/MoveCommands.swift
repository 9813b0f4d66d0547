// What people do to a case, through the same table of legal moves as everything else.

import Core
import Daemon
import Host
import Storage

@Sendable func runAssign(_ call: Invocation) async throws {
  let number = try call.number(call.operands[0])
  let reason = try call.required("--reason")
  let configuration = try call.configuration()
  let person = call.operands[1]
  let team = configuration.policy.team
  guard let owner = team[person] else {
    let known = team.people.map(\.id).joined(separator: ", ")
    throw Complaint(.unavailable, "nobody in the team has the id \(person); there are \(known)")
  }
  let request = MoveRequest(.assign, who: caller(), reason: reason, owner: owner.id)
  try await move(call, configuration, number, request)
}

@Sendable func runContact(_ call: Invocation) async throws {
  let number = try call.number(call.operands[0])
  let kind: CaseMove = call.flags.contains("--attempt") ? .attempt : .contact
  try await move(
    call, try call.configuration(), number,
    MoveRequest(kind, who: caller(), reason: "recorded with referralctl"))
}

@Sendable func runVisit(_ call: Invocation) async throws {
  let number = try call.number(call.operands[0])
  let text = try call.required("--on")
  guard let date = CivilDate(text) else {
    throw Complaint(.usage, "\(text) is no day; write 2026-11-24")
  }
  let configuration = try call.configuration()
  guard date <= configuration.zone.local(Clock.system.now()).date else {
    throw Complaint(.usage, "\(date) lies in the future; a visit counts when it has been made")
  }
  try await move(
    call, configuration, number,
    MoveRequest(.visit, who: caller(), reason: "recorded with referralctl", date: date))
}

@Sendable func runFeedback(_ call: Invocation) async throws {
  let number = try call.number(call.operands[0])
  try await move(
    call, try call.configuration(), number,
    MoveRequest(.feedback, who: caller(), reason: "recorded with referralctl"))
}

@Sendable func runClose(_ call: Invocation) async throws {
  let number = try call.number(call.operands[0])
  let code = try call.required("--outcome")
  guard let outcome = Outcome(rawValue: code) else {
    let known = Outcome.allCases.map(\.rawValue).joined(separator: ", ")
    throw Complaint(.usage, "\(code) is no outcome; there are \(known)")
  }
  try await move(
    call, try call.configuration(), number,
    MoveRequest(.close, who: caller(), reason: "closed as \(code)", outcome: outcome))
}

@Sendable func runRetry(_ call: Invocation) async throws {
  guard let id = Int64(call.operands[0]) else {
    throw Complaint(.usage, "\(call.operands[0]) is no signal; see referralctl list --ignored")
  }
  let configuration = try call.configuration()
  let store = try call.store(configuration, access: .readWrite)
  try await store.write { try $0.requeue(signal: id, now: Clock.system.now()) }
  say("signal \(id) will be read again")
}

@Sendable func runBackup(_ call: Invocation) async throws {
  let configuration = try call.configuration()
  let store = try call.store(configuration, access: .readOnly)
  try await store.backup(to: call.operands[0])
  say("backed up to \(call.operands[0])")
}

/// Makes a move, and what goes with it, in one transaction.
private func move(
  _ call: Invocation, _ configuration: Configuration, _ number: CaseNumber,
  _ request: MoveRequest
) async throws {
  let store = try call.store(configuration, access: .readWrite)
  let (policy, zone) = (configuration.policy, configuration.zone)
  let now = Clock.system.now()
  do {
    let record = try await store.write {
      try $0.carryOut(request, on: number, policy: policy, now: now, zone: zone)
    }
    if call.json { return say(brief(record, configuration)) }
    say("\(record.number)  \(record.state.rawValue)  \(record.owner)")
  } catch let refused as MoveRefused {
    throw Complaint(.unavailable, "\(refused)")
  }
}
