// The lines of the demonstration: what was read, who gets it and why, until when.

import Core

struct DemoLines: Sendable {
  private let policy: Policy
  private let zone: Zone

  init(_ configuration: Configuration) {
    policy = configuration.policy
    zone = configuration.zone
  }

  func line(_ handled: Handled) -> String {
    guard let plan = handled.plan else { return "" }
    let title = "\(handled.source)/\(handled.name)"
    var lines = ["\(title)  \(said(plan, handled.signal))"]
    let children: [ChildFacts?] = plan.facts.children.isEmpty ? [nil] : plan.facts.children
    for (index, decision) in plan.decisions.enumerated() {
      let child = children.indices.contains(index) ? children[index] : nil
      let number = plan.opened.indices.contains(index) ? "\(plan.opened[index].number)  " : ""
      lines.append("    \(number)\(describe(child))\(arrow(decision))")
      if let reason = decision.reasons.first { lines.append("        \(reason.text)") }
    }
    if !plan.opened.isEmpty { lines.append("        \(until(plan))") }
    return lines.joined(separator: "\n") + "\n\n"
  }

  private func said(_ plan: Plan, _ signal: Signal?) -> String {
    let facts = plan.facts
    let from = [facts.referrer.role.rawValue, facts.referrer.function].compactMap(\.self)
    let received = signal.map { dutchMoment($0.received, zone) } ?? ""
    let urgent = facts.urgent ? "  ** URGENT **" : ""
    return "\(received)  \(facts.kind.rawValue) from \(from.joined(separator: ", "))\(urgent)"
  }

  private func describe(_ child: ChildFacts?) -> String {
    guard let child else { return "" }
    var parts: [String] = []
    if child.unborn { parts.append("unborn") }
    if let age = child.age {
      parts.append(age.min == age.max ? "\(age.min) years" : "\(age.min)-\(age.max) years")
    }
    if let home = child.residence { parts.append(home.place ?? home.municipality ?? "") }
    if let school = child.school.flatMap(policy.school) { parts.append(school.name) }
    return parts.joined(separator: ", ")
  }

  private func arrow(_ decision: Decision) -> String {
    guard let person = decision.person.flatMap({ policy.team[$0] }) else {
      return " → \(decision.route.rawValue)"
    }
    return " → \(person.name) (\(decision.route.rawValue))"
  }

  private func until(_ plan: Plan) -> String {
    if plan.opened.allSatisfy({ $0.state == .redirect }) {
      return "a drafted redirect; the coordinator confirms it"
    }
    return
      "contact by \(dutchDay(plan.deadlines.contact)), visit by \(dutchDay(plan.deadlines.visit))"
  }

  func closing(state: String, directory: String, watching: Bool) -> String {
    let control = "swift run -q referralctl --config \(directory) --state \(state)"
    let queue = "\(state)/mail/in"
    let files = """
      Everything is in \(state):
        outgoing mail   ls \(state)/mail/out/new
        cases           \(control) list
        one case        \(control) show OT-2026-0001
      """
    guard watching else { return files }
    return files + """


      Now drop in a mail of your own; it is read at once:
        cp \(directory)/mails/02.eml \(queue)/tmp/mine
        mv \(queue)/tmp/mine \(queue)/new/
      Watching. Stop with Ctrl-C.
      """
  }
}
