// The people of the month: who writes, who answers our mails, forgets, is ill, answers for somebody
// else or by a machine; and the coordinator with `referralctl`.

import Core
import Daemon
import Formats
import Storage

/// A mail that answers one of ours.
enum Reply: Equatable {
  enum Manner: Equatable {
    case said(String)
    case nonsense, absent, bounced, thanks, machine
  }
  case to(messageID: String, by: String, Manner)
}

enum Desk: Equatable {
  case assign(Int64)
  case close(Int64)
}

extension World {
  // MARK: Writing

  func write(_ kind: LetterKind) {
    let arrival = letter(kind)
    if arrival.isReferral { referrers.append(arrival.sender) }
    post(arrival)
  }

  private func post(_ arrival: Arrival) {
    count("mails written")
    arrivals.append(arrival)
    let number = arrivals.count - 1
    agenda.add(.delivery(number), at: time)
    if mayFail.contains(.copies), chance.percent(15) {
      count("copies of a mail")
      agenda.add(.delivery(number), at: time + Int64(chance.below(86_400)))
    }
  }

  /// The mail server of the team takes it. Of two mails that come at once the higher number can be
  /// seen first.
  func deliver(_ number: Int) {
    let uid = mailbox.nextUID
    mailbox.nextUID += 1
    if mayFail.contains(.disorder), !isSettling, chance.percent(15) {
      count("mails out of order")
      let seconds = Int64(chance.from(1, to: 300))
      agenda.add(.late(number, uid: uid, mailbox.validity, time), at: time + seconds)
    } else {
      appear(number, uid, delivered: time)
    }
  }

  /// Seen at last; when the mailbox was made anew in between it gets a number of the new one.
  func deliverLate(_ number: Int, _ uid: Int64, _ validity: Int64, _ delivered: Int64) {
    guard validity == mailbox.validity else { return deliver(number) }
    arrivals[number].isLate = true
    appear(number, uid, delivered: delivered)
  }

  private func appear(_ number: Int, _ uid: Int64, delivered: Int64) {
    arrivals[number].keys.append("intake|\(mailbox.validity)/\(uid)")
    arrivals[number].visible = min(arrivals[number].visible, time)
    arrivals[number].deliveries += 1
    note("mail \(number + 1) arrives")
    mailbox.mails.append(Postbox.Mail(uid: uid, arrival: number, delivered: delivered))
    daemon?.wake(.mailbox, at: time + Int64(chance.from(0, to: 60)))
  }

  func submit() {
    count("forms submitted")
    var (arrival, key) = submission()
    if !key.isEmpty { arrival.keys = [key] }
    arrival.visible = time
    if arrival.isReferral { referrers.append(arrival.sender) }
    arrivals.append(arrival)
    note("form \(arrival.number) arrives")
    let times = mayFail.contains(.copies) && chance.percent(20) ? 2 : 1
    for copy in 1...times {
      queue.append(
        Paper(
          name: "form-\(arrival.number)-\(copy).json", arrival: arrivals.count - 1,
          delivered: time))
    }
    daemon?.wake(.forms, at: time + Int64(chance.from(0, to: 60)))
  }

  // MARK: Reading our mails

  /// Somebody gets one of our mails, and may do something about it.
  func receive(_ mail: OutgoingMail, _ recipient: String) {
    let row = books.rows(
      "SELECT notice, case_id FROM outbox WHERE message_id = ?", .text(mail.messageID))
    guard !isSettling, let notice = row.first?[0] else { return }
    let number = row.first?[1].flatMap { Int64($0) }
    let later = time + Int64(chance.from(600, to: 4 * 86_400))
    func reply(_ manner: Reply.Manner, by person: String? = nil) {
      agenda.add(
        .reply(.to(messageID: mail.messageID, by: person ?? recipient, manner)), at: later)
    }
    let isColleague = region.configuration.policy.team.people.contains { $0.address == recipient }
    guard isColleague else {
      switch chance.below(10) {
      case 0, 1: reply(.thanks)
      case 2: reply(.machine)
      case 3: reply(.bounced)
      default: break
      }
      return
    }
    switch notice {
    case "assignment", "reminder", "escalation", "missed":
      switch chance.below(20) {
      case 0..<6: reply(.said("contact gelegd"))
      case 6, 7: reply(.said("poging"))
      case 8, 9: reply(.said("bezoek geweest"))
      case 10: reply(.nonsense)
      case 11: reply(.absent)
      case 12: reply(.bounced)
      case 13:
        let other = chance.pick(region.configuration.policy.team.people).address
        reply(.said("contact gelegd"), by: other)
      case 14: if let number { agenda.add(.desk(.close(number)), at: later) }
      default: break
      }
    case "review", "redirect", "alarm", "quarantine", "overview-coordinator":
      guard let number else { return }
      if chance.percent(60) { agenda.add(.desk(.assign(number)), at: later) }
      if chance.percent(25) { agenda.add(.desk(.close(number)), at: later + 3600) }
    case "answered":
      if let number, chance.percent(40) { agenda.add(.desk(.close(number)), at: later) }
    default: break
    }
  }

  func answer(_ reply: Reply) {
    guard case .to(let messageID, let sender, let manner) = reply else { return }
    let number = arrivals.count + 1
    var fields = ["In-Reply-To: <\(messageID)>"]
    var arrival: Arrival
    switch manner {
    case .said(let words):
      arrival = mail(number, from: sender, "Re: gezin", words, fields: fields)
      noteAnswer(messageID, sender)
    case .nonsense:
      arrival = mail(
        number, from: sender, "Re: gezin", "Hoi, ik kijk er morgen naar.", fields: fields)
    case .thanks:
      arrival = mail(number, from: sender, "Re: ontvangen", "Bedankt, fijn.", fields: fields)
    case .absent, .machine:
      fields.append("Auto-Submitted: auto-replied")
      arrival = mail(
        number, from: sender, "Automatisch antwoord: afwezig", "Ik ben er niet tot maandag.",
        fields: fields, isAutomatic: true)
    case .bounced:
      arrival = bounce(number, of: messageID, to: sender)
    }
    count("replies")
    post(arrival)
  }

  /// An answer counts only from the address to which our mail went.
  private func noteAnswer(_ messageID: String, _ sender: String) {
    guard taken[messageID]?.recipient == sender,
      let person = region.configuration.policy.team.people.first(where: { $0.address == sender })
    else { return }
    answered.insert("\(messageID)|\(person.id)")
  }

  private func bounce(_ number: Int, of messageID: String, to address: String) -> Arrival {
    let identifier = "bounce-\(number)-\(seed)@mail.example.org"
    let text = """
      From: MAILER-DAEMON@mail.example.org
      To: \(region.configuration.policy.identity.mailbox)
      Subject: Undelivered Mail Returned to Sender
      Message-ID: <\(identifier)>
      Auto-Submitted: auto-replied
      MIME-Version: 1.0
      Content-Type: multipart/report; report-type=delivery-status; boundary="b"

      --b
      Content-Type: text/plain

      I could not deliver your mail.
      --b
      Content-Type: message/delivery-status

      Reporting-MTA: dns; mail.example.org

      Final-Recipient: rfc822; \(address)
      Action: failed
      Status: 5.1.1
      --b
      Content-Type: text/rfc822-headers

      Message-ID: <\(messageID)>
      Subject: x
      --b--

      """
    return Arrival(
      number: number, bytes: Array(text.utf8), sender: "mailer-daemon@mail.example.org",
      isAutomatic: true, messageID: identifier)
  }

  // MARK: referralctl

  func work(_ desk: Desk) async {
    guard daemon != nil, !disk.isDead, diskFault == nil else {
      if !isSettling { agenda.add(.desk(desk), at: time + 3600) }
      return
    }
    let (id, request): (Int64, MoveRequest)
    switch desk {
    case .assign(let found):
      let today = OwnCalendar.wall(clock).day
      let present = region.configuration.policy.team.people.filter { person in
        !(books.absences[books.policy]?[person.id] ?? []).contains { $0.contains(today) }
      }
      guard !present.isEmpty else { return }
      id = found
      request = MoveRequest(
        .assign, who: "mgr01", reason: "verdeeld", owner: chance.pick(present).id)
    case .close(let found):
      id = found
      request = MoveRequest(.close, who: "mgr01", reason: "klaar", outcome: .noHelpNeeded)
    }
    let row = books.rows("SELECT prefix, year, sequence FROM cases WHERE id = ?", .number(id)).first
    guard let row, let year = row[1].flatMap({ Int($0) }),
      let sequence = row[2].flatMap({ Int($0) })
    else { return }
    let number = CaseNumber(prefix: row[0] ?? "", year: year, sequence: sequence)
    do {
      try await carryOut(request, number)
      note("desk: \(request.move)")
    } catch let error as StorageError where error.stopsIntake {
      if !disk.isDead { return stopped("\(error.kind)") }
    } catch {}
    if disk.isDead { return died() }
    self.daemon?.wakeAll(at: time + 2)
    // A redirect that is assigned late brings steps that were due before; they get a moment.
    healthySince = time
  }

  private func carryOut(_ request: MoveRequest, _ number: CaseNumber) async throws {
    guard let daemon else { return }
    let (policy, zone) = (daemon.box.policy, region.configuration.zone)
    let now = Instant(seconds: clock)
    _ = try await daemon.store.write {
      try $0.carryOut(request, on: number, policy: policy, now: now, zone: zone)
    }
  }
}
