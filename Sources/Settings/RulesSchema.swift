// rules.yaml: the words that mean danger, who decides in doubt, where families from elsewhere are
// shown the way to, and the team's own exceptions.

import Core
import Formats

/// Where a rule can send a signal, besides to a person.
let ruleRoutes = ["coordinator", "next-free"]

func rulesSchema(_ row: Row) -> Rules {
  var rules = Rules()
  row.section("urgent") { row in urgentSchema(row, &rules) }
  row.section("consent") { row in
    rules.missingConsent = row.value("missing", .word(fallback: .coordinator))
  }
  rules.trustedForms = row.list("trusted_forms", .addressOrDomain)
  rules.desks = row.rows("desks", "desk", deskSchema)
  rules.exceptions = row.rows("rules", "rule", ruleSchema)
  return rules
}

private func deskSchema(_ row: Row) -> Desk {
  let desk = Desk(
    municipality: row.refer("municipality", to: .municipality, or: ["adults", "other"]),
    name: row.value("name", .text),
    address: row.optional("email", .address) ?? "",
    phone: row.optional("phone", .phone) ?? "")
  row.unique("municipality", desk.municipality)
  return desk
}

private func ruleSchema(_ row: Row) -> Rule {
  var rule = Rule(name: row.value("name", .text), when: Rule.Conditions())
  row.unique("name", rule.name)
  if let conditions = row.section("when", conditionsSchema) { rule.when = conditions }
  row.section("then") { row in
    rule.route = routeSchema(row)
    rule.urgent = row.optional("urgent", .yesOrNo) ?? false
    rule.note = row.optional("note", .prose)
    rule.copies = row.referAll("copy", to: .person)
    let acts = rule.route != nil || rule.urgent || rule.note != nil || !rule.copies.isEmpty
    if !acts, !row.hasFaults {
      row.fault(
        at: row.place, "this rule does nothing", "expected route, urgent: yes, note or copy")
    }
  }
  return rule
}

private func conditionsSchema(_ row: Row) -> Rule.Conditions {
  var when = Rule.Conditions()
  when.words = row.list("words", .phrase([]))
  when.schools = row.referAll("schools", to: .school)
  when.municipalities = row.referAll("municipalities", to: .municipality)
  when.referrers = row.list("referrers", .word(fallback: .unknown))
  when.ages = agesSchema(row)
  if when == Rule.Conditions(), !row.hasFaults {
    row.fault(
      at: row.place, "this rule has no condition, so it would hold for every signal",
      "expected words, schools, municipalities, referrers, age_from or age_until")
  }
  return when
}

private func agesSchema(_ row: Row) -> ClosedRange<Int>? {
  let from = row.optional("age_from", .number(0...120))
  let until = row.optional("age_until", .number(0...120))
  guard from != nil || until != nil else { return nil }
  let first = from ?? 0
  let last = until ?? 120
  guard first <= last else {
    row.fault("age_until", "`age_until` is below `age_from`", "expected \(first) or more")
    return nil
  }
  return first...last
}

private func routeSchema(_ row: Row) -> Rule.Route? {
  switch row.optionallyRefer("route", to: .person, or: ruleRoutes) {
  case nil: nil
  case "coordinator": .coordinator
  case "next-free": .nextFree
  case let person?: .person(person)
  }
}
