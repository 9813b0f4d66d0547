// The checks of the whole store, every few days and at the end of the month: each case against its
// audit and its ladder, each arrival against its outcome, each sent mail against its row.

extension World {
  func checkEverything(atEnd: Bool) {
    guard let ledger = books.ledger else { return violation("the daemon does not run") }
    checkAudit(ledger)
    checkLadders(ledger)
    checkForgetting(ledger)
    checkArrivals(ledger, atEnd: atEnd)
    guard atEnd else { return }
    checkSent(ledger)
    if ledger.rows("PRAGMA integrity_check").first?.first != "ok" { violation("damaged store") }
  }

  // MARK: The audit explains every state

  private func checkAudit(_ ledger: Ledger) {
    let team = books.absences.isEmpty ? [] : colleagues
    for row in ledger.rows("SELECT id, owner, state, closed FROM cases ORDER BY id") {
      let id = row.number(0)
      guard let told = books.cases[id] else { return violation("case \(id) has no audit") }
      if told.owner != row.text(1) { violation("case \(id): owner \(row.text(1)), \(told.owner)") }
      if told.state != row.text(2) { violation("case \(id): \(row.text(2)) and not \(told.state)") }
      if row[3] == nil, !team.contains(row.text(1)) { violation("case \(id) has no owner") }
    }
    let wrong = ledger.number(
      """
      SELECT count(*) FROM rotation AS r WHERE r.open_cases <>
        (SELECT count(*) FROM cases AS c WHERE c.owner = r.person AND c.closed IS NULL)
      """)
    if wrong > 0 { violation("\(wrong) loads are miscounted") }
  }

  private var colleagues: Set<String> {
    Set((1...14).map { $0 < 10 ? "gen0\($0)" : "gen\($0)" } + ["mgr01", "ass01"])
  }

  // MARK: Every step once, and on time

  private struct Rung: Sendable {
    var guards: String
    /// The day for the day of receipt, and the minute.
    var due: @Sendable (_ received: Int) -> (Int, Int)
    var repeats = false
  }

  /// The demo's ladder as a person reads it in `calendar.yaml`.
  private static let ladder: [String: Rung] = {
    let nine = 9 * 60
    @Sendable func open(_ day: Int) -> Int {
      OwnCalendar.isWorkday(day) ? day : OwnCalendar.workday(1, before: day)
    }
    return [
      "contact herinnering": Rung(guards: "contact") { (OwnCalendar.workday(3, after: $0), nine) },
      "contact waarschuwing": Rung(guards: "contact") { (OwnCalendar.workday(4, after: $0), nine) },
      "contact laatste dag": Rung(guards: "contact") { (OwnCalendar.workday(5, after: $0), nine) },
      "contact te laat": Rung(
        guards: "contact",
        due: { (OwnCalendar.workday(6, after: $0), OwnCalendar.opens) }, repeats: true),
      "bezoek herinnering": Rung(guards: "visit") {
        (OwnCalendar.workday(2, before: open($0 + 14)), nine)
      },
      "bezoek te laat": Rung(guards: "visit") {
        (OwnCalendar.workday(1, after: $0 + 14), OwnCalendar.opens)
      },
      "beslissen herinnering": Rung(guards: "decision") {
        (OwnCalendar.workday(2, after: $0), nine)
      },
      "beslissen te laat": Rung(
        guards: "decision",
        due: { (OwnCalendar.workday(3, after: $0), OwnCalendar.opens) }, repeats: true),
    ]
  }()

  private func checkLadders(_ ledger: Ledger) {
    let cases = ledger.rows("SELECT id, received, route FROM cases ORDER BY id")
    let steps = Dictionary(
      grouping: ledger.rows(
        """
        SELECT case_id, name, occurrence, guards, due, done, cancelled FROM steps
        ORDER BY case_id, name, occurrence
        """), by: { $0.number(0) })
    for row in cases where violations.isEmpty {
      checkLadder(row, steps[row.number(0)] ?? [], ledger)
    }
  }

  private func checkLadder(_ row: Line, _ steps: [Line], _ ledger: Ledger) {
    let id = row.number(0)
    let day = OwnCalendar.wall(row.number(1)).day
    let everything: Set<String> = ["contact", "visit", "decision"]
    let guarded: Set<String> =
      switch row.text(2) {
      case "redirect": books.cases[id]?.isRedirect ?? true ? ["decision"] : everything
      case "coordinator": everything
      default: ["contact", "visit"]
      }
    for (name, rung) in Self.ladder where guarded.contains(rung.guards) {
      let own = steps.filter { $0.text(1) == name }
      guard let first = own.first else { return violation("case \(id) lacks \(name)") }
      let (dueDay, minute) = rung.due(day)
      if first.number(4) != OwnCalendar.seconds(dueDay, minute) {
        violation("case \(id): \(name) is due on another day or hour")
      }
      let fired = own.filter { $0[5] != nil }
      if fired.count != books.cases[id]?.fired[name] ?? 0 {
        violation("case \(id): \(name) fired \(fired.count) times, the audit says otherwise")
      }
      for step in fired { checkFired(step, id, ledger) }
      checkRepetitions(own, rung.repeats, id, name)
    }
    checkWithdrawn(steps, id)
  }

  private func checkFired(_ step: Line, _ id: Int64, _ ledger: Ledger) {
    let what = "case \(id): \(step.text(1))"
    if step.number(5) < step.number(4) { violation("\(what) fired early") }
    if !OwnCalendar.isOffice(step.number(5)) { violation("\(what) fired outside office hours") }
    // Whoever hears of a later step, or daily of the contact, need not hear of this one too.
    let told = ledger.number(
      """
      SELECT count(*) FROM steps AS s, outbox AS o WHERE s.case_id = ?1 AND o.case_id = ?1
        AND s.done = o.created AND (s.done = ?2 OR s.guards = 'contact' AND s.done < ?2
          AND s.done > ?2 - 5 * 86400)
        AND instr(o.key, '/' || s.name || '/' || s.occurrence || '/') > 0
      """, id, step.number(5))
    if told == 0 { violation("\(what) fired and nobody was told") }
  }

  private func checkRepetitions(_ own: [Line], _ repeats: Bool, _ id: Int64, _ name: String) {
    if !repeats, own.count > 1 { violation("case \(id): \(name) came back") }
    guard repeats else { return }
    for (one, next) in zip(own, own.dropFirst()) {
      let day = OwnCalendar.workday(1, after: OwnCalendar.wall(one.number(5)).day)
      if next.number(4) != OwnCalendar.seconds(day, OwnCalendar.opens) {
        violation("case \(id): \(name) comes back on another day")
      }
    }
    if let last = own.last, last[5] != nil { violation("case \(id): \(name) does not come back") }
  }

  /// A step may only be withdrawn because what it guards was done.
  private func checkWithdrawn(_ steps: [Line], _ id: Int64) {
    let moves = Set(books.cases[id]?.moves ?? [])
    let serving: [String: Set<String>] = [
      "contact": ["contact", "visit", "closed"], "visit": ["visit", "closed"],
      "decision": ["assigned", "closed"], "feedback": ["feedback", "closed"],
    ]
    for step in steps {
      let isServed = !moves.isDisjoint(with: serving[step.text(3)] ?? [])
      if step[6] != nil, !isServed { violation("case \(id): \(step.text(1)) was withdrawn") }
      if step[5] == nil, step[6] == nil, isServed {
        violation("case \(id): \(step.text(1)) still waits")
      }
    }
  }

  // MARK: Forgetting

  private func checkForgetting(_ ledger: Ledger) {
    let early = ledger.number(
      """
      SELECT count(*) FROM signals AS s WHERE raw_purged IS NOT NULL
        AND (raw_purged - received < ?1 OR EXISTS (SELECT 1 FROM signal_cases AS b, cases AS c
          WHERE b.signal = s.id AND c.id = b.case_id
            AND (c.closed IS NULL OR raw_purged - c.closed < ?1)))
      """, Int64(Books.rawDays) * 86_400)
    if early > 0 { violation("\(early) texts were forgotten too early") }
  }

  // MARK: Every arrival has one outcome

  private func checkArrivals(_ ledger: Ledger, atEnd: Bool) {
    let stored = Dictionary(
      ledger.rows("SELECT source || '|' || identifier, status FROM signals").map {
        ($0.text(0), $0.text(1))
      }, uniquingKeysWith: { first, _ in first })
    for arrival in arrivals where !arrival.keys.isEmpty {
      let outcomes = arrival.keys.compactMap { stored[$0] }
      // Of what cannot be read nobody knows whether a second delivery is the same.
      let most = arrival.sender.isEmpty ? max(1, arrival.deliveries) : 1
      if outcomes.count(where: { $0 != "duplicate" }) > most {
        violation("arrival \(arrival.number) has outcomes \(outcomes.sorted())")
      }
      // The look back of an hour ago covers two days by the daemon's clock, the daily one all.
      let slack = (arrival.isLate ? (skew == 0 ? 2 * idle : 100_000) : 0) + 600
      let since = max(arrival.visible, intakeSince)
      let had = atEnd || (time - since > slack && diskFault == nil)
      // A sample may be mangled twice where it makes no difference, and is the same message then.
      let isTold = outcomes.contains { $0 != "duplicate" || arrival.sender.isEmpty }
      if had, !isTold {
        violation("arrival \(arrival.number) has no outcome, only \(outcomes)")
      }
    }
    guard atEnd else { return }
    if queue.contains(where: { !$0.isPutAway }) { violation("a form was never put away") }
  }

  // MARK: Every mail as often as it should be

  private func checkSent(_ ledger: Ledger) {
    for row in ledger.rows("SELECT message_id, state, channel, next_attempt FROM outbox") {
      let isTaken = taken[row.text(0)] != nil
      switch row.text(1) {
      case "sent":
        if !isTaken { violation("\(row.text(2)) counts as sent and never was") }
      case "queued":
        if row.number(3) < clock - 300 { violation("\(row.text(2)) still waits") }
      case "failed":
        if !mayFail.contains(.refusal) { violation("\(row.text(2)) was given up") }
      default: violation("\(row.text(2)) is \(row.text(1)) at the end")
      }
    }
    let known = Set(ledger.rows("SELECT message_id FROM outbox").map { $0.text(0) })
    if !known.isSuperset(of: taken.keys) { violation("what went out is no longer known") }
  }
}
