// Plays a sample through the whole plan and compares with what the team would want: each fact, and
// where every child's question goes.

import Core

struct RouteJudge {
  let policy: Policy
  var score = Score()
  /// Children (and messages about none) that went somewhere.
  var outcomes = 0

  mutating func judge(_ sample: Samples.Sample) {
    var signal = sample.signal
    signal.received = Sample.zone.instant(sample.received, TimeOfDay(minutes: 630))
    let plan = plan(
      signal, policy: policy, roster: .withoutStore(), now: signal.received, zone: Sample.zone)
    judgeFacts(plan.facts, sample)
    judgeRoutes(plan, sample)
  }

  private mutating func judgeFacts(_ facts: Facts, _ sample: Samples.Sample) {
    let title = sample.title
    score.count("kind", facts.kind == sample.kind, "\(title) is \(facts.kind)")
    score.count(
      sample.isUrgent ? "acute" : "not acute", facts.urgent == sample.isUrgent,
      "\(title): \(facts.evidence.filter { $0.fact == .urgency }.map(\.text))")
    score.count("consent", facts.consent == sample.consent, "\(title) is \(facts.consent)")
    guard !sample.children.isEmpty else { return }
    score.count(
      "children", facts.children.count == sample.children.count,
      "\(title) has \(facts.children.count)")
    for (offset, expected) in sample.children.enumerated() {
      let child = facts.children.indices.contains(offset) ? facts.children[offset] : ChildFacts()
      let age = child.age.map { $0.min == $0.max ? "\($0.min)" : "\($0.min)-\($0.max)" } ?? "-"
      score.count("age", age == expected.age, "\(title): \(age), not \(expected.age)")
      let found = child.residence?.municipality ?? "-"
      let wanted = expected.municipality.isEmpty ? "-" : expected.municipality
      score.count(
        "municipality", wanted == "?" || found == wanted, "\(title): \(found), not \(wanted)")
      let school = child.school ?? (child.possibleSchools.isEmpty ? "-" : "?")
      let isPossible =
        expected.school.hasSuffix("?")
        && (school == "?" || school == "-" || expected.school.hasPrefix(school))
      score.count(
        "school", school == expected.school || isPossible,
        "\(title): \(school), not \(expected.school)")
    }
  }

  private mutating func judgeRoutes(_ plan: Plan, _ sample: Samples.Sample) {
    guard let last = sample.routes.last else { return }
    let isNoise = sample.children.isEmpty && last == ["ignore"]
    // Danger in a known case alarms the coordinator as well as it tells the owner.
    let isAlarm = plan.status == .attached && plan.facts.urgent
    let routes =
      isAlarm ? ["coordinator"] : plan.decisions.map { route($0, plan.status) }
    if isNoise {
      score.count("noise", routes == ["ignore"], "\(sample.title): \(routes)")
    }
    for offset in 0..<max(sample.children.count, routes.count) {
      let wanted = sample.routes.indices.contains(offset) ? sample.routes[offset] : last
      let found = routes.indices.contains(offset) ? routes[offset] : "nowhere"
      let isRight = wanted.contains(found)
      let isOnlyMissed = offset >= routes.count && routes.contains("coordinator")
      let person = routes.indices.contains(offset) ? plan.decisions[offset].person : nil
      let isWrongPerson = isRight && found == "fixed-contact" && !isContact(person, sample)
      let what = "\(sample.title): \(found) \(person ?? ""), not \(wanted.joined(separator: "/"))"
      outcomes += 1
      score.count("route", isRight && !isWrongPerson, what)
      score.count(
        "not confidently wrong",
        isRight && !isWrongPerson || found == "coordinator" || isOnlyMissed, what)
      score.count("no needless review", isRight || found != "coordinator", what)
    }
  }

  private func route(_ decision: Decision, _ status: SignalStatus) -> String {
    switch (status, decision.route) {
    case (.consultation, _): "consultation"
    case (.ignored, _): "ignore"
    case (.attached, _), (_, .existingCase): "family"
    default: decision.route.rawValue
    }
  }

  /// Whether somebody is the contact, or stands in for the contact, of a school in the sample.
  private func isContact(_ person: PersonID?, _ sample: Samples.Sample) -> Bool {
    let schools = sample.children.compactMap { policy.school($0.school) }
    let contacts = schools.flatMap(\.contacts).compactMap {
      policy.team.present($0, on: sample.received)?.id
    }
    return contacts.isEmpty || person.map(contacts.contains) ?? false
  }
}
