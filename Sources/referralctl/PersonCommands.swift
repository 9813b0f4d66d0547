// What a family may ask of its record: to see all of it, and to have it erased.
//
// Failure: an open case is not erased. When the journal or a file beside the store cannot be
// cleaned at once, the command says what is left to do and ends with code 75.

import Core
import Daemon
import Formats
import Host
import Settings
import Storage

@Sendable func runErase(_ call: Invocation) async throws {
  let configuration = try call.configuration()
  let number = try call.number(call.operands[0])
  let reason = try call.required("--reason")
  let store = try call.store(configuration, access: .readWrite)
  let now = Clock.system.now()
  let texts = try await store.read { reader in
    try reader.signals(of: number).compactMap { try reader.raw(ofSignal: $0.id) }
  }
  do {
    try await store.write { try $0.erase(number, who: caller(), reason: reason, now: now) }
  } catch let refused as EraseRefused {
    throw Complaint(.unavailable, "\(refused)")
  }
  let archives = configuration.archives(below: call.state)
  for directory in archives { try remove(texts, from: directory) }
  guard try await store.forgetJournal() else {
    throw Complaint(
      .temporary, "\(number) is erased, but the store's journal is in use; run this again")
  }
  say("\(number) is erased; its numbers stay for the reports.")
  say("Still to do: replace today's backup (systemctl start referrald-backup), and delete the mail")
  say("in the team's own mailbox. Older backups go as they are replaced, within a week.")
}

/// Removes the files whose content is one of these.
private func remove(_ texts: [[UInt8]], from directory: String) throws {
  guard Files.isDirectory(directory), !texts.isEmpty else { return }
  for name in try Files.list(directory) {
    let path = "\(directory)/\(name)"
    guard texts.contains(where: { $0.count == Files.size(path) }),
      texts.contains(try Files.read(path))
    else { continue }
    try Files.remove(path)
  }
}

/// Everything that is kept, as JSON. That it was asked for stands in the audit.
@Sendable func runExport(_ call: Invocation) async throws {
  let configuration = try call.configuration()
  let number = try call.number(call.operands[0])
  let store = try call.store(configuration, access: .readWrite)
  let now = Clock.system.now()
  let record = try await store.write { transaction -> JSONValue? in
    guard let record = try transaction.caseRecord(number) else { return nil }
    let event = Event(
      caseNumber: number, what: "exported", who: caller(), why: "with referralctl")
    try transaction.record([event], now: now)
    return try whole(record, transaction, configuration)
  }
  guard let record else { throw Complaint(.unavailable, "there is no case \(number)") }
  say(record)
}

private func whole(
  _ record: CaseRecord, _ reader: Reader, _ configuration: Configuration
) throws -> JSONValue {
  let number = record.number
  let zone = configuration.zone
  let child = record.child
  let referrer = record.referrer
  return [
    "case": brief(record, configuration),
    "child": [
      "firstName": JSONValue(child.firstName),
      "birthdate": JSONValue(child.age?.birthdate?.description),
      "ageMin": JSONValue(child.age?.min), "ageMax": JSONValue(child.age?.max),
      "place": JSONValue(child.residence?.place),
      "postcode": JSONValue(child.residence?.postcode),
      "municipality": JSONValue(child.residence?.municipality),
      "school": JSONValue(child.school),
      "doubts": .array(child.doubts.map { .string($0.text) }),
      "notes": .array(child.notes.map { .string($0) }),
    ],
    "referrer": [
      "role": .string(referrer.role.rawValue), "function": JSONValue(referrer.function),
      "name": JSONValue(referrer.name), "address": JSONValue(referrer.address),
      "phone": JSONValue(referrer.phone), "school": JSONValue(referrer.school),
    ],
    "participants": .array(try reader.participants(of: number).map { .string($0) }),
    "familyMarks": .array(
      try reader.familyMarks(record.family).map {
        ["kind": .string($0.kind), "value": .string($0.value)]
      }),
    "signals": .array(
      try reader.signals(of: number).map { signal in
        let raw = try reader.raw(ofSignal: signal.id)
        return [
          "received": .string(zone.text(signal.received)),
          "source": .string(signal.key.source), "messageId": JSONValue(signal.messageID),
          "status": .string(signal.status.rawValue), "reason": .string(signal.reason),
          "purged": JSONValue(signal.rawPurged.map(zone.text)),
          "text": JSONValue(raw.map { String(decoding: $0, as: UTF8.self) }),
        ]
      }),
    "mails": .array(
      try reader.outbox(of: number).map {
        [
          "to": .string($0.recipient), "state": .string($0.state.rawValue),
          "created": .string(zone.text($0.created)), "sent": JSONValue($0.sent.map(zone.text)),
          "subject": JSONValue($0.subject), "text": JSONValue($0.text),
        ]
      }),
    "events": .array(
      try reader.events(of: number).map {
        [
          "at": .string(zone.text($0.at)), "what": .string($0.event.what),
          "who": .string($0.event.who), "why": .string($0.event.why),
        ]
      }),
  ]
}
