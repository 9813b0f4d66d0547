// From a signal to facts. (Placeholder until the classifier lands.)

/// Understands a signal. `today` is the local day on which it was received; ages count on it.
package func classify(_ signal: Signal, policy: Policy, today: CivilDate) -> Facts {
  Facts(kind: .irrelevant, kindReason: "")
}
