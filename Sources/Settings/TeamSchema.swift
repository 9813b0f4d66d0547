// team.yaml: who the team is, who works when, who is away and who stands in for whom.

import Core
import Formats

struct TeamFile {
  var identity: Identity
  var detail: Detail
  /// Nil: referrers get no confirmation.
  var confirmHours: Int?
  var team: Team
}

func teamSchema(_ row: Row) -> TeamFile {
  let identity = row.section("identity", identitySchema)
  let detail = row.optional("detail", .word(fallback: Detail.minimal))
  let confirm = row.optional("confirm", .yesOrNo) ?? false
  let hours = row.optional("confirm_hours", .number(1...720)) ?? usualConfirmHours
  let roles = row.section("roles", rolesSchema)
  let people = row.rows("people", "person", atLeast: 1, personSchema)
  return TeamFile(
    identity: identity ?? Identity(name: "", mailbox: "", phone: "", casePrefix: ""),
    detail: detail ?? .minimal,
    confirmHours: confirm ? hours : nil,
    team: Team(
      people: people, coordinator: roles?.coordinator ?? "", manager: roles?.manager ?? "",
      onCall: roles?.onCall ?? ""))
}

/// Two signals of one school on one day are confirmed once.
private let usualConfirmHours = 24

private func identitySchema(_ row: Row) -> Identity {
  Identity(
    name: row.value("name", .text),
    mailbox: row.value("mailbox", .address),
    phone: row.value("phone", .phone),
    casePrefix: row.value("case_prefix", .casePrefix))
}

private func rolesSchema(
  _ row: Row
) -> (coordinator: PersonID, manager: PersonID, onCall: PersonID) {
  (
    coordinator: row.refer("coordinator", to: .person),
    manager: row.refer("manager", to: .person),
    onCall: row.refer("on_call", to: .person)
  )
}

private func personSchema(_ row: Row) -> Person {
  let name = row.value("name", .text)
  let person = Person(
    id: row.define("id", .person, .personID, label: name),
    name: name,
    role: row.value("role", .word(fallback: Person.Role.generalist)),
    address: row.value("email", .address),
    phone: row.optional("phone", .phone) ?? "",
    workingDays: Set(row.list("days", .weekday, atLeast: 1)),
    hours: row.value("fte", .fullTimeShare),
    cap: row.optional("max_open_cases", .number(0...500)),
    absences: row.rows("absences", "absence", absenceSchema),
    deputy: row.optionallyRefer("deputy", to: .person),
    expertise: row.list("expertise", .text))
  if row.isSound("deputy"), person.deputy == person.id {
    row.fault("deputy", "`deputy` is this person", "expected somebody else, or leave it out")
  }
  return person
}

private func absenceSchema(_ row: Row) -> Absence {
  let absence = Absence(from: row.value("from", .date), until: row.value("until", .date))
  if row.isSound("from"), row.isSound("until"), absence.until < absence.from {
    row.fault(
      "until", "this absence ends before it begins on \(absence.from)",
      "`until` is the last day away and counts too")
  }
  return absence
}

extension Scalar where Value == String {
  /// `coordinator` and `next-free` are words of their own in rules.yaml.
  fileprivate static var personID: Scalar {
    let identifier = Scalar.identifier("gen01")
    return Scalar(expected: identifier.expected, fallback: "") { text throws(Wrong) in
      if ruleRoutes.contains(text) { throw Wrong("is `\(text)`, which means something in rules") }
      return try identifier.read(text)
    }
  }

  /// Capitals only, so that `ot-2026-0042` in a mail is found as well.
  fileprivate static var casePrefix: Scalar {
    Scalar(expected: "one to eight capitals, such as OT", fallback: "") { text throws(Wrong) in
      let capitals = text.uppercased()
      guard (1...8).contains(capitals.utf8.count), capitals.utf8.allSatisfy(isLetter)
      else { throw Wrong() }
      guard text == capitals else { throw Wrong(suggestion: capitals) }
      return text
    }
  }
}
