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
    var state = State()
    var sentence = UrgentSentence(reading, lexicon)
    for mark in reading.marks where mark.cue == .urgentPiece && mayAlarm(mark.first) {
      if !sentence.isOneWith(mark) {
        note(sentence, &state)
        if state.findings.alarm != nil { return state.findings }
        sentence.begin()
      }
      sentence.add(mark)
    }
    note(sentence, &state)
    if state.findings.alarm == nil, let supposed = state.supposed {
      if state.looksAhead || isAnsweredNo {
        silence(supposed, &state.findings)
      } else {
        state.findings.alarm = reading.evidence(.urgency, "ja", supposed)
      }
    }
    return state.findings
  }

  /// What the sentences so far say together.
  private struct State {
    var findings = Findings()
    var supposed: Range<Int>?
    var looksAhead = false
    /// Per scene the sentence in which each of its parts was told last.
    var scenes: [Int: [Int32?]] = [:]

    /// True when this part is the last that its scene waited for.
    mutating func completes(_ scene: UrgentLexicon.Scene, in sentence: Int32) -> Bool {
      var told = scenes[scene.number] ?? Array(repeating: nil, count: scene.parts)
      told[scene.part] = sentence
      scenes[scene.number] = told
      return told.allSatisfy { $0.map { sentence - $0 <= UrgentPhrase.scene } ?? false }
    }
  }

  private func note(_ sentence: UrgentSentence, _ state: inout State) {
    let read = sentence.read()
    state.looksAhead = state.looksAhead || read.looksAhead
    state.supposed = state.supposed ?? read.supposed
    if let silenced = read.silenced { silence(silenced, &state.findings) }
    if let alarm = read.alarm {
      state.findings.alarm = reading.evidence(.urgency, "ja", alarm)
      return
    }
    for (scene, range) in read.parts where state.completes(scene, in: sentence.number) {
      state.findings.alarm = reading.evidence(.urgency, "ja", range)
    }
  }

  private func silence(_ sign: Range<Int>, _ findings: inout Findings) {
    guard findings.silenced == nil else { return }
    let whole = reading.sentence(around: sign.lowerBound)
    findings.silenced = reading.evidence(
      .note, "niet acuut in zijn zin",
      whole.lowerBound ..| min(whole.upperBound, sign.upperBound + 6))
  }

  /// Asked on a form whether it is acute.
  private var isAnsweredNo: Bool {
    reading.tokens.indices.contains { reading.fields[$0] == .acute && reading.word($0) == "nee" }
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
