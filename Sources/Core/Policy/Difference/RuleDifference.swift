// What changes in the rules: words that mean danger, desks, and the team's own exceptions.

extension PolicyDifference {
  var rules: [String] {
    let (was, now) = (old.rules, new.rules)
    return listChange("Woorden voor alarm", was.urgentPhrases, now.urgentPhrases)
      + listChange("Woorden in groepen voor alarm", words(was), words(now))
      + listChange("Wat op gevaar lijkt", was.urgentLookalikes, now.urgentLookalikes)
      + listChange("Ontkenningen die een alarm stoppen", was.urgentDenials, now.urgentDenials)
      + listChange("Woorden die een alarm stoppen", was.urgentExceptions, now.urgentExceptions)
      + listChange("Woorden die zeggen dat het voorbij is", was.urgentSettled, now.urgentSettled)
      + listChange("Woorden die zeggen dat er nu niets is", was.urgentAhead, now.urgentAhead)
      + listChange("Woorden die zeggen dat het nu is", was.urgentNow, now.urgentNow)
      + listChange("Meldingen bij een alarm", was.urgentWebhooks, now.urgentWebhooks)
      + change(
        "Niets over toestemming", "wie het krijgt", was.missingConsent.rawValue,
        now.missingConsent.rawValue)
      + listChange("Formulieren die we vertrouwen", was.trustedForms, now.trustedForms)
      + desks + exceptions
  }

  private func words(_ rules: Rules) -> [String] {
    rules.urgentGroups.flatMap { group in group.words.map { "\(group.name): \($0)" } }
  }

  private var desks: [String] {
    let all = Matched(old.rules.desks, new.rules.desks, by: \.municipality)
    return all.added.map { "Nieuw loket voor \($0.municipality): \($0.name)." }
      + all.removed.map { "Het loket voor \($0.municipality) is weg (\($0.name))." }
      + all.kept.flatMap { was, now in
        change("Loket voor \(now.municipality)", "de naam", was.name, now.name)
          + change("Loket voor \(now.municipality)", "het mailadres", was.address, now.address)
          + change("Loket voor \(now.municipality)", "de telefoon", was.phone, now.phone)
      }
  }

  private var exceptions: [String] {
    let all = Matched(old.rules.exceptions, new.rules.exceptions, by: \.name)
    let order = all.kept.map(\.old.name)
    let before = old.rules.exceptions.map(\.name).filter(order.contains)
    return all.added.map { "Nieuwe regel “\($0.name)”: \(inWords($0, now))." }
      + all.removed.map { "De regel “\($0.name)” is weg." }
      + all.kept.filter { $0.old != $0.new }.map {
        "De regel “\($0.new.name)” is nu: \(inWords($0.new, now)) (was: \(inWords($0.old, was)))."
      }
      + (order == before
        ? [] : ["De regels staan in een andere volgorde; de eerste die past, telt."])
  }

  /// `als … , dan …`
  private func inWords(_ rule: Rule, _ name: (PersonID) -> String) -> String {
    "als \(conditions(rule.when)), dan \(actions(rule, name))"
  }

  private func conditions(_ when: Rule.Conditions) -> String {
    var parts: [String] = []
    if !when.words.isEmpty { parts.append("er staat \(either(when.words.map { "“\($0)”" }))") }
    if !when.schools.isEmpty {
      parts.append("de school is \(either(when.schools.map { new.school($0)?.name ?? $0 }))")
    }
    if !when.municipalities.isEmpty {
      parts.append("het kind woont in \(either(when.municipalities))")
    }
    if !when.referrers.isEmpty {
      parts.append("de melder is \(either(when.referrers.map(\.rawValue)))")
    }
    if let ages = when.ages {
      parts.append("het kind is \(ages.lowerBound) tot en met \(ages.upperBound) jaar")
    }
    return parts.joined(separator: " en ")
  }

  private func actions(_ rule: Rule, _ name: (PersonID) -> String) -> String {
    var parts: [String] = []
    switch rule.route {
    case .person(let person): parts.append("naar \(name(person))")
    case .coordinator: parts.append("naar de coördinator")
    case .nextFree: parts.append("naar wie aan de beurt is")
    case nil: break
    }
    if rule.urgent { parts.append("met alarm") }
    if !rule.copies.isEmpty {
      parts.append("met een kopie aan \(dutchList(rule.copies.map(name)))")
    }
    if rule.note != nil { parts.append("met een opmerking") }
    return parts.joined(separator: ", ")
  }

  private func either(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " of " + last
  }
}
