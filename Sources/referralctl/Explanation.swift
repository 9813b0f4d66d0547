// What would happen to a signal, as JSON for programs (DESIGN §8) and as text for people.

import Core
import Formats

struct Explanation {
  var signal: Signal
  var plan: Plan
  var policy: Policy
  var zone: Zone

  var json: JSONValue {
    [
      "message": message,
      "kind": .string(plan.facts.kind.rawValue),
      "urgent": .bool(plan.facts.urgent),
      "referrer": [
        "role": .string(plan.facts.referrer.role.rawValue),
        "function": JSONValue(plan.facts.referrer.function),
        "name": JSONValue(plan.facts.referrer.name),
        "address": JSONValue(plan.facts.referrer.address),
      ],
      "consent": .string(plan.facts.consent.rawValue),
      "children": .array(children),
      "deadlines": [
        "contact": .string(plan.deadlines.contact.description),
        "visit": .string(plan.deadlines.visit.description),
      ],
      "status": .string(plan.status.rawValue),
      "reason": .string(plan.reason),
      "evidence": .array(plan.facts.evidence.map(evidence)),
    ]
  }

  private var message: JSONValue {
    [
      "messageId": JSONValue(signal.messageID),
      "from": signal.from.map(mailbox) ?? nil,
      "to": .array(signal.to.map(mailbox)),
      "subject": .string(signal.subject),
      "date": JSONValue(signal.date.map(zone.text)),
      "received": .string(zone.text(signal.received)),
      "text": .string(maskingNationalNumbers(signal.text)),
      "attachments": .array(
        signal.attachments.map {
          [
            "filename": .string($0.filename), "contentType": .string($0.contentType),
            "bytes": .integer($0.bytes),
          ]
        }),
      "defects": .array(signal.defects.map { .string($0) }),
    ]
  }

  private var children: [JSONValue] {
    let children: [ChildFacts?] = plan.facts.children.isEmpty ? [nil] : plan.facts.children
    return children.enumerated().map { index, child in
      // A signal that is attached or only recorded has one decision for all of its children.
      let decision =
        plan.decisions.indices.contains(index) ? plan.decisions[index] : plan.decisions[0]
      return describe(child, decision)
    }
  }

  private func describe(_ child: ChildFacts?, _ decision: Decision) -> JSONValue {
    let school = child?.school.flatMap(policy.school)
    return [
      "age": [
        "min": JSONValue(child?.age?.min), "max": JSONValue(child?.age?.max),
      ],
      "birthdate": JSONValue(child?.age?.birthdate?.description),
      "unborn": .bool(child?.unborn ?? false),
      "place": JSONValue(child?.residence?.place),
      "postcode": JSONValue(child?.residence?.postcode),
      "municipality": JSONValue(child?.residence?.municipality),
      "inArea": inArea(child?.residence?.area),
      "school": ["code": JSONValue(school?.code), "name": JSONValue(school?.name)],
      "route": .string(decision.route.rawValue),
      "person": JSONValue(decision.person),
      "proposal": JSONValue(decision.proposal),
      "redirectTo": JSONValue(decision.redirectTo?.name),
      "copies": .array(decision.copies.map { .string($0) }),
      "reasons": .array(decision.reasons.map { .string("\($0.code): \($0.text)") }),
      "passedOver": .array(
        decision.passedOver.map { ["person": .string($0.person), "why": .string($0.why)] }),
      "doubts": .array((child?.doubts ?? []).map { .string("\($0.kind.rawValue): \($0.text)") }),
      "notes": .array((child?.notes ?? []).map { .string($0) }),
      "evidence": .array((child?.evidence ?? []).map(evidence)),
    ]
  }

  private func inArea(_ area: Area?) -> JSONValue {
    switch area {
    case .inside: true
    case .outside: false
    case .unclear, nil: nil
    }
  }

  private func mailbox(_ mailbox: Mailbox) -> JSONValue {
    ["name": .string(mailbox.name), "address": .string(mailbox.address)]
  }

  private func evidence(_ evidence: Evidence) -> JSONValue {
    [
      "fact": .string(evidence.fact.rawValue), "value": .string(evidence.value),
      "text": .string(maskingNationalNumbers(evidence.text)),
      "where": .string(evidence.location),
    ]
  }
}
