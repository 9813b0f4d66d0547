// The checks after every step: what was just written to the store must be right, whatever failed.
// They share no code with the engine: their own SQL, their own calendar, their own view of what
// arrived and of what was sent.

extension World {
  func check() {
    guard daemon != nil, let ledger = books.ledger else { return }
    if books.hasChanged() { checkNew() }
    checkDue(ledger)
    if time - books.lastWhole > 3 * 86_400, violations.isEmpty {
      books.lastWhole = time
      checkEverything(atEnd: false)
    }
  }

  // MARK: At the moment itself

  func checkStored(_ name: String, _ source: String) {
    var key = "\(source)|\(name)"
    if source == "forms" {
      // Of a mangled form nobody knows its reference.
      guard let paper = queue.first(where: { $0.name == name }),
        let known = arrivals[paper.arrival].keys.first
      else { return }
      key = known
    }
    let rows = books.rows(
      "SELECT id FROM signals WHERE source || '|' || identifier = ?", .text(key))
    if rows.isEmpty, books.ledger != nil { violation("\(key) was put away and is not stored") }
  }

  func checkOutgoing(_ key: String, _ recipient: String, _ channel: String) {
    guard books.ledger != nil else { return }
    let rows = books.rows(
      "SELECT state, recipient, next_attempt FROM outbox WHERE message_id = ?", .text(key))
    guard let row = rows.first else {
      return violation("\(channel) went out that stands in no row of the outbox")
    }
    if row.text(0) != "sending" { violation("\(channel) went out while it was \(row.text(0))") }
    if row.text(1) != recipient { violation("\(channel) went to somebody else") }
    if row.number(2) > clock { violation("\(channel) went out before its time") }
  }

  /// What the daemon's own auditor may find while the world is rough, and what never.
  func checkFindings(_ findings: [String]) {
    for finding in findings {
      count("findings of the auditor")
      var mayBe = ["late", "waiting", "stuck"].contains { finding.hasPrefix($0) }
      // A page that cannot be read at this moment is damage indeed.
      mayBe = mayBe || diskFault == .read && finding.hasPrefix("damage")
      if !mayBe { violation("the auditor found \(finding)") }
    }
  }

  // MARK: New rows

  func checkNew() {
    guard let ledger = books.ledger else { return }
    checkEvents(ledger)
    checkSignals(ledger)
    checkCases(ledger)
    checkOutbox(ledger)
  }

  private func checkEvents(_ ledger: Ledger) {
    let rows = ledger.rows(
      "SELECT id, case_id, what, who, why FROM events WHERE id > ? ORDER BY id",
      .number(books.lastEvent))
    for row in rows {
      books.lastEvent = row.number(0)
      guard row[1] != nil else { continue }
      follow(row, ledger)
    }
  }

  /// The life of a case, told by its audit alone.
  private func follow(_ row: Line, _ ledger: Ledger) {
    let id = row.number(1)
    let what = row.text(2)
    if books.cases[id] == nil {
      let found = ledger.rows(
        "SELECT route, decided_person FROM cases WHERE id = ?", .number(id)
      ).first
      guard what == "opened" || what == "quarantined", let found else {
        return violation("the audit of case \(id) begins with \(what)")
      }
      let states = ["redirect": "redirect", "coordinator": "review"]
      books.cases[id] = AuditedCase(
        owner: found[1] ?? "mgr01", state: states[found.text(0)] ?? "assigned",
        isRedirect: found.text(0) == "redirect")
      return
    }
    guard var told = books.cases[id] else { return }
    switch what {
    case "opened", "quarantined": violation("case \(id) was opened twice")
    case "assigned":
      told.owner = owner(in: row.text(4)) ?? "?"
      if ["review", "redirect"].contains(told.state) { told.state = "assigned" }
      told.isRedirect = false
    case "contact":
      if told.state != "visited" { told.state = "contacted" }
    case "visit": told.state = "visited"
    case "closed": told.state = "closed"
    default:
      if what.hasPrefix("step.") { told.fired[String(what.dropFirst(5)), default: 0] += 1 }
    }
    if ["assigned", "contact", "visit", "feedback", "closed"].contains(what) {
      told.moves.append(what)
    }
    books.cases[id] = told
    if ["contact", "visit"].contains(what), row.text(4).hasSuffix("answered by mail"),
      !wasAnswered(id, by: row.text(3), ledger)
    {
      violation("\(row.text(3)) never wrote the answer that moved case \(id)")
    }
  }

  /// Whether that colleague really answered a mail about the case, or about brothers and sisters.
  private func wasAnswered(_ id: Int64, by person: String, _ ledger: Ledger) -> Bool {
    let mails = ledger.rows(
      """
      SELECT o.message_id FROM outbox AS o, cases AS d, cases AS c
      WHERE c.id = ? AND d.family = c.family AND o.case_id = d.id
      """, .number(id))
    return mails.contains { answered.contains("\($0.text(0))|\(person)") }
  }

  /// `from gen01 to gen04: reason`
  private func owner(in why: String) -> String? {
    let words = why.split(separator: " ")
    guard words.count > 3, words[0] == "from", words[2] == "to" else { return nil }
    return String(words[3].prefix { $0 != ":" })
  }

  private func checkSignals(_ ledger: Ledger) {
    let rows = ledger.rows(
      "SELECT id, source || '|' || identifier, status, received FROM signals WHERE id > ?",
      .number(books.lastSignal))
    for row in rows {
      books.lastSignal = max(books.lastSignal, row.number(0))
      count("signals: \(row.text(2))")
      note("signal \(row.number(0)), \(row.text(1)): \(row.text(2))")
      guard let arrival = arrivals.first(where: { $0.keys.contains(row.text(1)) }) else {
        if !isHostile || !row.text(1).hasPrefix("forms|") {
          violation("signal \(row.text(1)) never arrived")
        }
        continue
      }
      if arrival.isReferral, !["opened", "attached", "duplicate"].contains(row.text(2)) {
        violation("a plain question (\(arrival.number)) became \(row.text(2))")
      }
      if arrival.isAutomatic, row.text(2) == "opened" {
        violation("a machine's mail (\(arrival.number)) opened a case")
      }
    }
  }

  private func checkCases(_ ledger: Ledger) {
    let rows = ledger.rows(
      """
      SELECT id, route, owner, opened, received, contact_deadline, visit_deadline, policy_version,
        signal, urgent
      FROM cases WHERE id > ? ORDER BY id
      """, .number(books.lastCase))
    for row in rows {
      books.lastCase = row.number(0)
      count("cases")
      note("case \(row.number(0)): \(row.text(1)) \(row.text(2))")
      checkDeadlines(row)
      if row.text(7) != books.policy {
        violation("case \(row.number(0)) was decided under a policy that is not in force")
      }
      let day = OwnCalendar.wall(OwnCalendar.office(from: row.number(3))).day
      let away = books.absences[row.text(7)]?[row.text(2)] ?? []
      if ["fixed-contact", "generalist"].contains(row.text(1)),
        away.contains(where: { $0.contains(day) })
      {
        violation("case \(row.number(0)) went to \(row.text(2)), who is away")
      }
      checkTold(row, ledger)
    }
  }

  /// Five workdays to contact and fourteen days to the visit, from the day of receipt.
  private func checkDeadlines(_ row: Line) {
    let day = OwnCalendar.wall(row.number(4)).day
    let contact = OwnCalendar.text(OwnCalendar.workday(5, after: day))
    if row.text(5) != contact {
      violation("case \(row.number(0)): contact by \(row.text(5)) and not \(contact)")
    }
    if row.text(6) != OwnCalendar.text(day + 14) {
      violation("case \(row.number(0)): visit by \(row.text(6))")
    }
  }

  /// Of every new case a colleague hears, of danger at once.
  private func checkTold(_ row: Line, _ ledger: Ledger) {
    let mails = ledger.rows(
      """
      SELECT notice, next_attempt - created FROM outbox AS o, cases AS c
      WHERE c.signal = ? AND o.case_id = c.id AND o.channel = 'mail'
        AND o.notice NOT IN ('confirmation', 'confirmation-urgent', 'new-contact')
      """, .number(row.number(8)))
    if mails.isEmpty { violation("nobody is told of case \(row.number(0))") }
    if row.text(9) == "1", !mails.contains(where: { $0.text(0) == "alarm" && $0.number(1) <= 0 }) {
      violation("no alarm for case \(row.number(0)), and there is danger")
    }
  }

  private func checkOutbox(_ ledger: Ledger) {
    let rows = ledger.rows(
      "SELECT id, recipient, in_reply_to, channel, notice FROM outbox WHERE id > ?",
      .number(books.lastOutbox))
    for row in rows {
      books.lastOutbox = max(books.lastOutbox, row.number(0))
      count("outgoing \(row.text(3))s")
      guard row.text(3) == "mail" else { continue }
      let isColleague = row.text(1).hasSuffix("@ondersteuningsteam.example.nl")
      // Who referred hears that the family was reached and who goes on, also when on holiday.
      if !isColleague, row.text(4) != "feedback", row.text(4) != "new-contact",
        arrivals.contains(where: { $0.isAutomatic && $0.sender == row.text(1) && !isPerson($0) })
      {
        violation("\(row.text(4)) goes to a machine, \(row.text(1))")
      }
      let isAnswer = row.text(4).hasPrefix("confirmation") || row.text(4) == "answered"
      if isAnswer, let answered = row[2],
        arrivals.contains(where: { $0.isAutomatic && $0.messageID == answered })
      {
        violation("\(row.text(4)) answers a machine's mail")
      }
    }
  }

  /// Somebody who also wrote with their own hands; of a mangled mail only its bytes tell who.
  private func isPerson(_ automatic: Arrival) -> Bool {
    arrivals.contains { other in
      !other.isAutomatic
        && (other.sender == automatic.sender
          || other.sender.isEmpty
            && String(decoding: other.bytes, as: UTF8.self).contains(automatic.sender))
    }
  }

  // MARK: What is due

  /// Once everything has worked for a while, nothing that is due may still wait.
  private func checkDue(_ ledger: Ledger) {
    let slack: Int64 = 300
    guard diskFault == nil, time - healthySince >= slack else { return }
    let wall = OwnCalendar.wall(clock)
    if OwnCalendar.isOffice(clock), OwnCalendar.isOffice(clock - slack),
      OwnCalendar.wall(clock - slack).day == wall.day,
      ledger.number(
        """
        SELECT count(*) FROM steps AS s, cases AS c
        WHERE s.done IS NULL AND s.cancelled IS NULL AND s.due < ?1
          AND c.id = s.case_id AND c.opened < ?1
        """, clock - slack) > 0
    {
      violation("a step is due and did not fire")
    }
    let waiting = ledger.number(
      """
      SELECT count(*) FROM outbox
      WHERE (state = 'queued' AND next_attempt < ?1) OR (state = 'sending' AND claimed < ?1)
      """, clock - slack)
    if waiting > 0 { violation("\(waiting) mails should have gone out") }
  }
}
