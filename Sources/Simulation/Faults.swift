// What goes wrong in a month, by seed: each seed has a choice of kinds, and each kind its moments.

import Core
import Daemon
import Host

enum FaultKind: String, CaseIterable {
  case kill, powerCut, lostAnswers, mailServerDown, webhookDown, mailboxDown
  case diskFull, writeFails, syncFails, readFails
  case clockSteps, uidValidity, reload, copies, disorder, hostile, refusal
}

enum Fault: Equatable {
  /// The machine dies so many effects later.
  case death(after: Int)
  case mailServerDown(Int64)
  case webhookDown(Int64)
  case mailboxDown(Int64)
  case disk(Disk.Fault, after: Int)
  case diskMended
  case clockStep(Int64)
  case uidValidity
  case refusal
}

/// A change of the live configuration.
enum Edit: Equatable {
  case ill(person: Int, days: Int)
  case broken
  case mended
}

extension World {
  func planFaults() {
    func some(_ most: Int, _ what: () -> Happening) {
      for _ in 0..<chance.from(1, to: most) {
        agenda.add(what(), at: begin + Int64(chance.below(30 * 86_400)))
      }
    }
    for kind in FaultKind.allCases where mayFail.contains(kind) {
      switch kind {
      case .kill, .powerCut: some(6) { .fault(.death(after: chance.below(60))) }
      case .mailServerDown: some(3) { .fault(.mailServerDown(Int64(chance.from(60, to: 90_000)))) }
      case .webhookDown: some(3) { .fault(.webhookDown(Int64(chance.from(60, to: 90_000)))) }
      case .mailboxDown: some(3) { .fault(.mailboxDown(Int64(chance.from(60, to: 90_000)))) }
      case .diskFull: some(2) { .fault(.disk(.full, after: chance.below(30))) }
      case .writeFails: some(3) { .fault(.disk(.write, after: chance.below(30))) }
      case .syncFails: some(3) { .fault(.disk(.sync, after: chance.below(12))) }
      case .readFails: some(2) { .fault(.disk(.read, after: chance.below(6))) }
      case .clockSteps: some(3) { .fault(.clockStep(step())) }
      case .uidValidity: some(2) { .fault(.uidValidity) }
      case .reload: some(3) { .edit(edit()) }
      case .refusal: some(1) { .fault(.refusal) }
      case .lostAnswers, .copies, .disorder, .hostile: break
      }
    }
  }

  private func step() -> Int64 {
    let size = chance.pick([1, 30, 600, 3600, 7200, 86_400])
    return Int64(chance.percent(50) ? size : -size)
  }

  private func edit() -> Edit {
    switch chance.below(4) {
    case 0: .broken
    case 1: .mended
    default: .ill(person: chance.below(64), days: chance.from(1, to: 14))
    }
  }

  func strike(_ fault: Fault) async {
    note("fault: \(fault)")
    switch fault {
    case .death(let effects): disk.die(after: effects)
    case .mailServerDown(let seconds):
      count("mail server outages")
      smtp.downUntil = max(smtp.downUntil, time + seconds)
    case .webhookDown(let seconds):
      count("webhook outages")
      hook.downUntil = max(hook.downUntil, time + seconds)
    case .mailboxDown(let seconds):
      count("mailbox outages")
      mailbox.unreachableUntil = max(mailbox.unreachableUntil, time + seconds)
      intakeSince = max(intakeSince, mailbox.unreachableUntil)
      daemon?.wake(.mailbox, at: mailbox.unreachableUntil + 60)
    case .disk(let kind, let after):
      count("disk: \(kind)")
      diskFault = kind
      disk.fail(kind, after: after)
      agenda.add(.fault(.diskMended), at: time + Int64(chance.from(600, to: 40_000)))
    case .diskMended:
      disk.fail(nil)
      diskFault = nil
      (healthySince, intakeSince) = (time, max(intakeSince, time))
      daemon?.wakeAll(at: time)
    case .clockStep(let seconds):
      count("clock steps")
      skew += seconds
      (healthySince, intakeSince) = (time, max(intakeSince, time))
      // The loops look at the clock at least once a minute.
      daemon?.wakeAll(at: time + 60)
    case .uidValidity: renumber()
    case .refusal:
      count("addresses refused")
      let people = region.configuration.policy.team.people
      smtp.refuses.insert(chance.pick(people).address)
    }
  }

  /// The mailbox was made anew: other numbers, another order, and perhaps no marks.
  private func renumber() {
    count("UIDVALIDITY changes")
    mailbox.validity += Int64(chance.from(1, to: 1000))
    let keepsMarks = chance.percent(50)
    if chance.percent(50) { mailbox.mails.reverse() }
    mailbox.nextUID = 1
    for place in mailbox.mails.indices {
      mailbox.mails[place].uid = mailbox.nextUID
      mailbox.nextUID += 1
      if !keepsMarks { mailbox.mails[place].isPutAway = false }
      let key = "intake|\(mailbox.validity)/\(mailbox.mails[place].uid)"
      arrivals[mailbox.mails[place].arrival].keys.append(key)
    }
    daemon?.wake(.mailbox, at: time + 60)
  }

  // MARK: The configuration

  func edit(_ edit: Edit) {
    note("edit: \(edit)")
    var text = shownPeople
    switch edit {
    case .ill(let person, let days):
      count("people fall ill")
      text = withAbsence(text, person, from: OwnCalendar.wall(clock).day, days)
      shownPeople = text
    case .broken:
      count("broken configurations")
      text = String(text.dropLast(chance.from(1, to: 400))) + "\n  nonsense: [\n"
    case .mended: break
    }
    do {
      try Files.remove("\(configDirectory)/team.yaml")
      try Files.write(
        Array(text.utf8), to: "\(configDirectory)/team.yaml", by: "\(configDirectory)/.team")
    } catch { violation("the simulation cannot write: \(error)") }
    daemon?.wake(.reload, at: time + Int64(chance.from(1, to: 60)))
  }

  /// A line for somebody's illness, behind those of the person that stand there already.
  private func withAbsence(_ text: String, _ person: Int, from day: Int, _ days: Int) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let people = lines.indices.filter { lines[$0].hasPrefix("  - id: ") }
    guard !people.isEmpty else { return text }
    let place = person % people.count
    let start = people[place]
    let end = place + 1 < people.count ? people[place + 1] : lines.count
    let known = lines[start..<end].firstIndex { $0.hasPrefix("    absences:") }
    let entry = [
      "      - from: \(OwnCalendar.text(day))", "        until: \(OwnCalendar.text(day + days))",
    ]
    if let known {
      lines.insert(contentsOf: entry, at: known + 1)
    } else {
      lines.insert(contentsOf: ["    absences:"] + entry, at: start + 1)
    }
    return lines.joined(separator: "\n")
  }

  /// This policy decides from now on; the checker notes who is away under it.
  func adopt(_ version: String, isLive: Bool) {
    books.policy = version
    guard isLive, books.absences[version] == nil else { return }
    books.absences[version] = absences(in: shownPeople)
    if books.absences.count > 1 { count("reloads accepted") }
  }

  /// Read line by line, as a person would; nothing of `Settings` is asked.
  private func absences(in text: String) -> [String: [ClosedRange<Int>]] {
    var found: [String: [ClosedRange<Int>]] = [:]
    var person = ""
    var from: Int?
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      if words.count > 2, words[0] == "-", words[1] == "id:" { person = words[2] }
      if words.count > 2, words[1] == "from:" { from = OwnCalendar.day(words[2]) }
      if words.count > 1, words[0] == "until:", let first = from,
        let last = OwnCalendar.day(words[1]), first <= last
      {
        found[person, default: []].append(first...last)
      }
    }
    return found
  }
}
