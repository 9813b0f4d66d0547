// A signal in short form with what must become of it: the team's own test of its configuration.

package import Core
package import Formats

package struct Example: Hashable, Sendable {
  package var name: String
  /// Where it stands in `examples.yaml`.
  package var place: YAMLPlace
  package var signal: Signal
  /// At least one.
  package var expectations: [Expectation]
}

package struct Expectation: Hashable, Sendable {
  package enum Expected: Hashable, Sendable {
    case route(Route)
    case person(PersonID)
    case kind(Kind)
    case urgent(Bool)
    case municipality(String)
    case school(String)
    /// Within the age that was read.
    case age(Int)
    case children(Int)
    /// A reason code that is among the reasons.
    case reason(String)
  }
  package var expected: Expected
  /// Where it stands in `examples.yaml`.
  package var place: YAMLPlace
}

extension Example {
  /// What a plan for this signal does otherwise than expected, in one fault with the place of the
  /// first expectation that does not hold; nil when all is as it should be.
  ///
  /// Expectations about a child are about the first one; when `children` is expected as well they
  /// are about every child.
  package func failure(of plan: Plan) -> Fault? {
    let all = expectations.contains { if case .children = $0.expected { true } else { false } }
    let count = all ? max(plan.decisions.count, plan.facts.children.count) : 1
    let failures = expectations.compactMap { expectation -> (place: YAMLPlace, said: Phrase)? in
      let found = (0..<max(count, 1)).lazy.map { expectation.expected.comparison(plan, child: $0) }
      guard let failure = found.first(where: { !$0.holds }) else { return nil }
      return (expectation.place, "\(failure.expected) but got \(failure.actual)")
    }
    guard let first = failures.first else { return nil }
    let said = failures.dropFirst().reduce(first.said) { "\($0), \($1.said)" }
    return Fault(
      file: "examples.yaml", place: first.place,
      cause: "example `\(shown(name))`: expected \(said); because \(chain(plan))")
  }

  /// `school.contact: … > residence.confirm: …`, one chain for each child.
  private func chain(_ plan: Plan) -> String {
    let chains = plan.decisions.map { decision in
      decision.reasons.map { "\($0.code): \($0.text)" }.joined(separator: " > ")
    }
    return chains.joined(separator: " | ")
  }
}

extension Expectation.Expected {
  fileprivate func comparison(
    _ plan: Plan, child index: Int
  ) -> (expected: Phrase, actual: Phrase, holds: Bool) {
    let child = index < plan.facts.children.count ? plan.facts.children[index] : nil
    let decision = index < plan.decisions.count ? plan.decisions[index] : plan.decisions.first
    switch self {
    case .route(let route):
      return compare("route", route.rawValue, decision?.route.rawValue)
    case .person(let person):
      return compare("person", person, decision?.person)
    case .kind(let kind):
      return compare("kind", kind.rawValue, plan.facts.kind.rawValue)
    case .urgent(let urgent):
      return compare("urgent:", urgent ? "yes" : "no", plan.facts.urgent ? "yes" : "no")
    case .municipality(let municipality):
      return compare("municipality", municipality, child?.residence?.municipality)
    case .school(let school):
      return compare("school", school, child?.school)
    case .age(let age):
      let read: Phrase? = child?.age.map {
        $0.min == $0.max ? "\($0.min)" : "\($0.min) to \($0.max)"
      }
      let holds = child?.age.map { ($0.min...max($0.min, $0.max)).contains(age) } ?? false
      return ("age \(age)", read ?? "none", holds)
    case .children(let count):
      return compare("children:", "\(count)", "\(plan.facts.children.count)")
    case .reason(let code):
      let codes = decision?.reasons.map(\.code) ?? []
      let found: Phrase = "\(codes.joined(separator: ", "))"
      return ("reason \(code)", found, codes.contains(code))
    }
  }

  private func compare(
    _ label: Phrase, _ expected: String, _ actual: String?
  ) -> (expected: Phrase, actual: Phrase, holds: Bool) {
    ("\(label) \(expected)", actual.map(Phrase.init(verbatim:)) ?? "none", expected == actual)
  }
}
