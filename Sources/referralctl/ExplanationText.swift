// An explanation as a coordinator reads it: what was read from which words, who gets it and why.

import Core

extension Explanation {
  var readable: String {
    var lines = [
      "kind       \(plan.facts.kind.rawValue)" + (plan.facts.urgent ? ", URGENT" : ""),
      "received   \(dutchMoment(signal.received, zone))",
      "referrer   \(referrer)",
      "consent    \(plan.facts.consent.rawValue)",
    ]
    for (number, decision) in plan.decisions.enumerated() {
      let child = plan.facts.children.indices.contains(number) ? plan.facts.children[number] : nil
      lines += ["", "child \(number + 1)"] + describe(child) + describe(decision)
    }
    lines.append("")
    if !plan.opened.isEmpty {
      lines.append("contact by \(dutchDay(plan.deadlines.contact)), \(policy.calendar.closes) uur")
      lines.append("visit by   \(dutchDay(plan.deadlines.visit))")
    } else {
      lines.append("no case    \(plan.status.rawValue): \(plan.reason)")
    }
    let found = plan.facts.evidence + plan.facts.children.flatMap(\.evidence)
    lines += listed("read", found.filter { $0.fact != .note })
    lines += listed("ignored", found.filter { $0.fact == .note })
    return maskingNationalNumbers(lines.joined(separator: "\n") + "\n")
  }

  /// Every sentence once, also when it is about three children.
  private func listed(_ title: String, _ found: [Evidence]) -> [String] {
    var lines: [String] = []
    for one in found {
      let what = one.fact == .note ? one.value : "\(one.fact.rawValue) = \(one.value)"
      let line = "  \(what)  «\(one.text)»  (\(one.location))"
      if !lines.contains(line) { lines.append(line) }
    }
    return lines.isEmpty ? [] : ["", title] + lines
  }

  private var referrer: String {
    let found = plan.facts.referrer
    let parts = [found.role.rawValue, found.function, found.school.flatMap(policy.school)?.name]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  private func describe(_ child: ChildFacts?) -> [String] {
    guard let child else { return ["  no child could be told"] }
    var parts = [child.unborn ? "unborn" : child.age.map(ageInWords) ?? "age unknown"]
    parts.append(
      child.residence.map { home in
        let place = [home.place, home.municipality].compactMap(\.self).joined(separator: ", ")
        return "lives in \(place) (\(home.area.rawValue))"
      } ?? "residence unknown")
    parts.append(child.school.flatMap(policy.school).map { "school \($0.name)" } ?? "no school")
    return ["  " + parts.joined(separator: "; ")]
  }

  private func ageInWords(_ age: AgeFact) -> String {
    age.min == age.max ? "\(age.min) years" : "\(age.min) to \(age.max) years"
  }

  private func describe(_ decision: Decision) -> [String] {
    let person = decision.person.flatMap { policy.team[$0] }
    var line = "  → \(decision.route.rawValue)"
    if let person { line += ": \(person.name) (\(person.id))" }
    if let proposal = decision.proposal.flatMap({ policy.team[$0] }) {
      line += "; proposal: \(proposal.name) (\(proposal.id))"
    }
    return [line] + decision.reasons.map { "    \($0.code): \($0.text)" }
      + decision.passedOver.map {
        "    not \(policy.team[$0.person]?.name ?? $0.person): \($0.why)"
      }
  }
}
