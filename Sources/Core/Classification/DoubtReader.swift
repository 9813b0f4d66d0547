// Doubts about the signal as a whole, and two wishes of its writer.

extension Classifier {
  func doubts(_ facts: Facts, _ kind: KindReader.Findings, _ consent: ConsentReader.Findings)
    -> [Doubt]
  {
    var doubts: [Doubt] = []
    guard facts.kind == .referral else { return doubts }
    if !signal.hasReadableText {
      doubts.append(
        Doubt(.unreadable, "Er is geen tekst die het programma kan lezen; kijk naar de bijlage."))
    } else if isEmpty {
      doubts.append(Doubt(.unreadable, "Het bericht heeft geen tekst."))
    }
    if kind.isUnsure {
      doubts.append(Doubt(.notSureWhat, "Niet duidelijk of dit over een kind gaat."))
    }
    if consent.isRefused {
      doubts.append(
        Doubt(.consentRefused, "Een ouder geeft geen toestemming: \(consent.evidence?.text ?? "").")
      )
    }
    if consent.contradictsForm {
      doubts.append(
        Doubt(
          .formContradictsText,
          "Op het formulier staat dat er toestemming is, in de toelichting niet: "
            + "\(consent.evidence?.text ?? "")."))
    }
    if facts.referrer.role == .youth, facts.consent != .given,
      let youngest = facts.children.compactMap(\.age).map(\.max).min(), youngest < 16
    {
      doubts.append(Doubt(.youngAndAlone, "Een jongere onder de 16 schrijft zelf, zonder ouders."))
    }
    if let mark = reading.siblingCheck(facts.referrer) {
      doubts.append(
        Doubt(
          .siblingCheck,
          "Vraag of een broer of zus al bekend is: \(reading.text(mark.first..|mark.end))."))
    }
    if let mark = reading.first(.schoolConflict), !facts.urgent {
      doubts.append(
        Doubt(
          .schoolParentsConflict,
          "Conflict tussen school en ouders: \(reading.text(mark.first..|mark.end))."))
    }
    return doubts
  }

  private var isEmpty: Bool {
    !reading.segments.contains { segment in
      segment.zone != .signature && segment.tokens.contains { !reading.tokens[$0].isEnd }
    }
  }

  /// The young person asked that nobody at home or at school be told.
  func isConfidential(_ role: Referrer.Role) -> Bool {
    if signal.answers("inform_parents").contains(where: {
      ["nee", "no", "false"].contains(Lexicon.key($0))
    }) {
      return true
    }
    guard reading.first(.confidential) != nil else { return false }
    return role == .youth || role == .professional || role == .school || role == .network
  }

  func preferredContact() -> String? {
    if let answer = signal.answers("preferred_contact").first { return answer }
    guard let mark = reading.first(.preferred) else { return nil }
    let sentence = reading.sentence(around: mark.first)
    let text = reading.text(sentence)
    return text.utf8.count <= 200 ? text : nil
  }
}
