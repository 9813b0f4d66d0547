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
        if let alarm = state.standing(at: reading.tokens[mark.first].sentence) {
          return found(alarm, state)
        }
        sentence.begin()
      }
      sentence.add(mark)
    }
    note(sentence, &state)
    if let alarm = state.standing(at: .max) { return found(alarm, state) }
    guard let supposed = state.supposed?.range else { return state.findings }
    if !state.looksAhead, !isAnsweredNo { return found(supposed, state) }
    silence(supposed, &state.findings)
    return state.findings
  }

  private func found(_ alarm: Range<Int>, _ state: State) -> Findings {
    var findings = state.findings
    findings.alarm = reading.evidence(.urgency, "ja", alarm)
    return findings
  }

  /// What the sentences so far say together.
  private struct State {
    var findings = Findings()
    /// Signs that count unless a sentence up to the one named says that it is over.
    var signs: [(range: Range<Int>, settles: Int32)] = []
    var supposed: (range: Range<Int>, settles: Int32)?
    var looksAhead = false
    /// The last sentence of a story of long ago.
    var past: Int32?
    /// Per scene the sentence in which each of its parts was told last.
    var scenes: [Int: [Int32?]] = [:]

    /// True when this part is the last that its scene waited for.
    mutating func completes(_ scene: UrgentLexicon.Scene, in sentence: Int32) -> Bool {
      var told = scenes[scene.number] ?? Array(repeating: nil, count: scene.parts)
      told[scene.part] = sentence
      scenes[scene.number] = told
      return told.allSatisfy { $0.map { sentence - $0 <= UrgentPhrase.scene } ?? false }
    }

    /// The first sign that nothing from this sentence on can take back any more.
    func standing(at sentence: Int32) -> Range<Int>? {
      signs.first { $0.settles < sentence }?.range
    }
  }

  private func note(_ sentence: UrgentSentence, _ state: inout State) {
    let read = sentence.read()
    state.looksAhead = state.looksAhead || read.looksAhead
    let number = sentence.number
    if state.supposed == nil, let supposed = read.supposed {
      state.supposed = (supposed, number + UrgentPhrase.settling)
    }
    if let silenced = read.silenced { silence(silenced, &state.findings) }
    let isPastStory = state.past.map { number - $0 <= UrgentPhrase.story } ?? false
    if let alarm = read.alarm {
      if isPastStory, sentence.isPast(alarm) {
        silence(alarm, &state.findings)
        state.past = number
      } else {
        let settles = sentence.isAtOnce(alarm) ? number - 1 : number + UrgentPhrase.settling
        state.signs.append((alarm, settles))
      }
    }
    for (scene, range) in read.parts where state.completes(scene, in: number) {
      state.signs.append((range, number + UrgentPhrase.settling))
    }
    if read.isSettled {
      silence(state.signs.first?.range, &state.findings)
      state.signs.removeAll { $0.settles >= number }
      if let supposed = state.supposed, supposed.settles >= number { state.supposed = nil }
    }
    if read.looksBack || read.isSettled && read.alarm == nil { state.past = number }
  }

  private func silence(_ sign: Range<Int>?, _ findings: inout Findings) {
    guard findings.silenced == nil, let sign else { return }
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
