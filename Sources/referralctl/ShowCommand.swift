// Everything that matters of one case: who has it, why, and what happened.

import Core
import Daemon
import Formats
import Host
import Storage

@Sendable func runShow(_ call: Invocation) async throws {
  let number = try call.number(call.operands[0])
  let configuration = try call.configuration()
  let store = try call.store(configuration, access: .readOnly)
  let found = try await store.read { reader -> Whole? in
    guard let record = try reader.caseRecord(number) else { return nil }
    return Whole(
      record: record, steps: try reader.steps(of: number), outbox: try reader.outbox(of: number),
      events: try reader.events(of: number))
  }
  guard let found else { throw Complaint(.unavailable, "there is no case \(number)") }
  if call.json { say(found.json(configuration)) } else { say(found.text(configuration)) }
}

private struct Whole: Sendable {
  var record: CaseRecord
  var steps: [RecordedStep]
  var outbox: [OutboxEntry]
  var events: [RecordedEvent]

  func json(_ configuration: Configuration) -> JSONValue {
    let zone = configuration.zone
    return [
      "case": brief(record, configuration),
      "steps": .array(
        steps.map {
          [
            "name": .string($0.step.name), "due": .string(zone.text($0.step.due)),
            "fired": JSONValue($0.done.map(zone.text)),
            "withdrawn": JSONValue($0.cancelled.map(zone.text)),
          ]
        }),
      "outbox": .array(
        outbox.map {
          [
            "key": .string($0.key), "messageId": .string($0.messageID),
            "state": .string($0.state.rawValue), "attempts": .integer($0.attempts),
            "sent": JSONValue($0.sent.map(zone.text)), "lastError": JSONValue($0.lastError),
          ]
        }),
      "events": .array(
        events.map {
          [
            "at": .string(zone.text($0.at)), "what": .string($0.event.what),
            "who": .string($0.event.who), "why": .string($0.event.why),
          ]
        }),
    ]
  }

  func text(_ configuration: Configuration) -> String {
    let zone = configuration.zone
    let child = record.child
    let about = [
      child.firstName, child.age.map(ageWords),
      child.residence?.place ?? child.residence?.municipality,
      child.school.flatMap(configuration.policy.school)?.name,
    ].compactMap(\.self).joined(separator: ", ")
    var lines = [
      "\(record.number)  \(record.state.rawValue)\(record.urgent ? "  URGENT" : "")",
      "owner     \(name(record.owner, configuration)) (\(record.owner))",
      "child     \(about.isEmpty ? "unknown" : about)",
      "referrer  \(record.referrer.role.rawValue)",
      "received  \(zone.text(record.received))",
      "contact   "
        + (record.contactMade.map { "made \(zone.text($0))" }
          ?? "by \(record.deadlines.contact)"),
      "visit     \(record.visited.map { "on \($0)" } ?? "by \(record.deadlines.visit)")",
      "", "why",
    ]
    lines += record.decision.reasons.map { "  \($0.code): \($0.text)" }
    lines += ["", "steps"]
    lines += steps.map { step in
      let state =
        step.done.map { "fired \(zone.text($0))" }
        ?? step.cancelled.map { "withdrawn \(zone.text($0))" } ?? "waits"
      return "  \(zone.text(step.step.due))  \(step.step.name)  \(state)"
    }
    lines += ["", "outbox"]
    lines += outbox.map {
      "  \($0.state.rawValue)  \($0.key)\($0.lastError.map { "  \($0)" } ?? "")"
    }
    lines += ["", "events"]
    lines += events.map {
      "  \(zone.text($0.at))  \($0.event.what)  \($0.event.who)  \($0.event.why)"
    }
    return maskingNationalNumbers(lines.joined(separator: "\n"))
  }
}

private func name(_ id: PersonID, _ configuration: Configuration) -> String {
  configuration.policy.team[id]?.name ?? "no longer in the team"
}

func ageWords(_ age: AgeFact) -> String {
  age.min == age.max ? "\(age.min) years" : "\(age.min) to \(age.max) years"
}
