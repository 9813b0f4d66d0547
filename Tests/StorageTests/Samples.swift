// Invented signals, plans and stores for the tests of this room.

import Core
import Glibc
import TestSupport

@testable import Storage

/// A directory with a store.
final class TemporaryDirectory: Sendable {
  let path: String

  init() throws { path = try scratch("storage") }

  var store: String { path + "/referrald.sqlite" }

  func files() -> [String] {
    guard let directory = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}

func readFile(_ path: String) -> [UInt8] {
  let file = unsafe open(path, O_RDONLY)
  guard file >= 0 else { return [] }
  defer { close(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65536)
  while true {
    let count = unsafe read(file, &buffer, buffer.count)
    if count <= 0 { return bytes }
    bytes += buffer[..<count]
  }
}

func writeFile(_ path: String, _ bytes: [UInt8]) {
  let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  defer { close(file) }
  _ = unsafe write(file, bytes, bytes.count)
}

func memoryStore() throws -> Store { try Store(path: ":memory:", messageDomain: "team.example.nl") }

let monday = Instant(seconds: 1_790_000_000)

func caseNumber(_ sequence: Int, year: Int = 2026) -> CaseNumber {
  CaseNumber(prefix: "OT", year: year, sequence: sequence)
}

func day(_ text: String) -> CivilDate { CivilDate(text) ?? CivilDate(dayNumber: 0) }

func sampleSignal(
  _ identifier: String, source: String = "intake", messageID: String? = nil, hash: String = "",
  from: String = "ib@school.example.nl", automation: Automation? = nil
) -> Signal {
  Signal(
    key: SignalKey(source: source, identifier: identifier), channel: .mail, received: monday,
    messageID: messageID, contentHash: hash, from: Mailbox(name: "Ib Invented", address: from),
    automation: automation)
}

func sampleSteps(from moment: Instant = monday) -> [Step] {
  func step(_ name: String, _ notice: Notice, _ guards: LadderStep.Guarded, _ hours: Int64) -> Step
  {
    Step(
      name: name, notice: notice, guards: guards, due: moment.adding(seconds: hours * 3600),
      recipients: [.owner, .address("post@team.example.nl")], webhooks: ["teams"],
      repeats: name == "contact.missed")
  }
  return [
    step("contact.reminder", .reminder, .contact, 72),
    step("contact.missed", .missed, .contact, 120),
    step("visit.reminder", .reminder, .visit, 240),
    step("decision.reminder", .reminder, .decision, 48),
  ]
}

func sampleChild(_ name: String = "Sanne", born: String = "2017-03-02") -> ChildFacts {
  ChildFacts(
    firstName: name, age: AgeFact(min: 9, max: 9, birthdate: day(born)),
    residence: Residence(
      place: "Aalten", postcode: "7121AB", municipality: "Aalten", area: .inside),
    school: "S001", possibleSchools: ["S001", "S002"],
    doubts: [Doubt(.residenceAmbiguous, "Aalten of Bredevoort?")], notes: ["verhuist in mei"])
}

func sampleMail(
  _ key: String, _ number: CaseNumber?, at moment: Instant = monday
) -> OutboxItem {
  OutboxItem(
    key: key, caseNumber: number,
    payload: .mail(
      OutboxItem.Mail(
        to: Mailbox(name: "Gerda Invented", address: "gerda@team.example.nl"),
        subject: "Nieuwe aanmelding", text: "Beste Gerda,\n\nEr is een nieuwe aanmelding.\n",
        inReplyTo: "origin@school.example.nl")), notBefore: moment)
}

func sampleWebhook(
  _ key: String, _ number: CaseNumber?, at moment: Instant = monday
) -> OutboxItem {
  OutboxItem(
    key: key, caseNumber: number,
    payload: .webhook(
      OutboxItem.Webhook(
        name: "teams", event: "alarm", caseNumber: number?.description,
        deadline: "2026-10-13T17:00:00+02:00")), notBefore: moment)
}

func sampleCase(
  _ number: CaseNumber, owner: PersonID = "gen01", state: CaseState = .assigned,
  child: ChildFacts = sampleChild(), family: Int64? = nil, marks: FamilyMarks = FamilyMarks(),
  steps: [Step] = sampleSteps(), participants: [String] = ["ib@school.example.nl"]
) -> NewCase {
  NewCase(
    number: number, child: child, family: family, marks: marks, owner: owner, state: state,
    decision: Decision(
      route: .fixedContact, person: owner,
      reasons: [Reason("contact", "vast contact van de school"), Reason("note", "twee\nregels")],
      proposal: "gen02",
      redirectTo: Desk(municipality: "Doetinchem", name: "Loket", phone: "06-00000001"),
      copies: ["gen03"]),
    deadlines: Deadlines(
      contact: day("2026-10-13"), visit: day("2026-10-20"),
      ambition: monday.adding(seconds: 172_800)),
    steps: steps, participants: participants,
    referrer: Referrer(
      role: .school, function: "internalCounsellor", name: "Ib Invented",
      address: "ib@school.example.nl", phone: "06-00000002", school: "S001"))
}

func samplePlan(
  _ cases: [NewCase], status: SignalStatus = .opened, attachedTo: [CaseNumber] = [],
  outbox: [OutboxItem]? = nil, urgent: Bool = false
) -> Plan {
  let mails = cases.map { sampleMail("\($0.number)/assignment/1/\($0.owner)", $0.number) }
  let events = cases.map {
    Event(caseNumber: $0.number, what: "opened", who: "referrald", why: "vast contact")
  }
  return Plan(
    status: status, reason: "a reason",
    facts: Facts(kind: .referral, kindReason: "", urgent: urgent),
    decisions: cases.map(\.decision),
    deadlines: Deadlines(contact: day("2026-10-13"), visit: day("2026-10-20"), ambition: monday),
    opened: cases, attachedTo: attachedTo, events: events, outbox: outbox ?? mails)
}

extension Transaction {
  /// Stores a message that could not be read.
  @discardableResult
  func putAside(_ identifier: String, raw: [UInt8] = [1], reason: String = "r") throws -> Int64 {
    var plan = samplePlan([], status: .quarantined)
    plan.reason = reason
    return try commit(
      plan, signal: sampleSignal(identifier), raw: raw, policyVersion: "v1", now: monday
    ).signal
  }

  /// Opens one case for one signal.
  @discardableResult
  func open(_ new: NewCase, from identifier: String? = nil) throws -> StoredPlan {
    try commit(
      samplePlan([new]), signal: sampleSignal(identifier ?? "\(new.number)"),
      raw: Array("raw of \(new.number)".utf8), policyVersion: "v1", now: monday)
  }
}
