// Acute danger now, by the team's own words. Sentence by sentence: a sign counts when nothing in
// its clause denies it and nothing in its sentence puts it in the past or far away.

struct UrgencyReader {
  let reading: Reading

  struct Findings {
    var alarm: Evidence?
    /// The first sign that was taken back, for the explanation.
    var silenced: Evidence?
  }

  func read() -> Findings {
    for index in reading.tokens.indices where reading.fields[index] == .acute {
      let word = reading.word(index)
      if ["ja", "yes", "true", "waar", "j", "1", "wel"].contains(word) {
        return Findings(alarm: reading.evidence(.urgency, "ja", index ..| index + 1))
      }
    }
    let lexicon = reading.lexicon.urgent
    var findings = Findings()
    var sentence = UrgentSentence(reading, lexicon)
    for mark in reading.marks where mark.cue == .urgentPiece && mayAlarm(mark.first) {
      if !sentence.isOneWith(mark) {
        note(sentence, &findings)
        if findings.alarm != nil { return findings }
        sentence.begin()
      }
      sentence.add(mark)
    }
    note(sentence, &findings)
    return findings
  }

  private func note(_ sentence: UrgentSentence, _ findings: inout Findings) {
    let (alarm, silenced) = sentence.read()
    if let alarm { findings.alarm = reading.evidence(.urgency, "ja", alarm) }
    guard findings.silenced == nil, let silenced else { return }
    let whole = reading.sentence(around: silenced.lowerBound)
    findings.silenced = reading.evidence(
      .note, "niet acuut in zijn zin",
      whole.lowerBound ..| min(whole.upperBound, silenced.upperBound + 6))
  }

  /// Urgent words count wherever somebody speaks for themselves, also below a greeting.
  private func mayAlarm(_ index: Int) -> Bool {
    let zone = reading.segment(index).zone
    guard zone == .own || zone == .forwarded || zone == .subject else { return false }
    switch reading.fields[index] {
    case .referrer, .organisation, .name, .school, .consent: return false
    default: return true
    }
  }
}
