// Planted bugs: a check that has never failed proves nothing. Each is planted from outside, around
// the closures of the daemon or behind its back in the store; the daemon itself has no switch.

import Core
import Formats
import Intake
import Transport

package enum Plant: String, CaseIterable, Sendable {
  /// Mail is put away before it is stored.
  case putsAwayFirst
  /// A queued mail vanishes from the outbox.
  case dropsMail
  /// A step that has fired counts as due again.
  case firesTwice
  /// A step is marked as fired, and nobody is told.
  case skipsStep
  /// People who are away get new families.
  case ignoresAbsence
  /// Nobody notices that a machine wrote.
  case answersMachines
  /// A retry goes out as another mail.
  case newMessageID
  /// Every mail is handed over twice.
  case sendsTwice
  /// The mailbox is believed to be read further than it is.
  case cursorTooFar
  /// A mailbox that was made anew looks like the old one.
  case losesValidity
  /// Decisions are made under the policy of the start.
  case stalePolicy
  /// A line of the audit is missing.
  case auditLineMissing
  /// A case changes hands, and the audit does not know.
  case silentHandOver
  /// What is committed is not yet on the disk.
  case syncForgets
  /// What was being sent at a crash is forgotten.
  case noRescue
  /// Six workdays are promised instead of five.
  case sixWorkdays
  /// Reminders go out at night.
  case nightShift
  /// What cannot be read is passed over.
  case losesUnreadable
  /// Texts are forgotten on the day on which a case is closed.
  case forgetsTooEarly

  /// Without these kinds of faults the bug does not show.
  var needs: Set<FaultKind> {
    switch self {
    case .ignoresAbsence, .stalePolicy: [.reload]
    case .newMessageID: [.mailServerDown]
    case .losesValidity: [.uidValidity]
    case .syncForgets: [.powerCut, .kill]
    case .noRescue: [.kill]
    case .losesUnreadable: [.hostile]
    default: []
    }
  }

  func spoil(_ source: Source) -> Source {
    var source = source
    let sound = source
    switch self {
    case .putsAwayFirst:
      source.fetch = { waiting in
        let batch = try await sound.fetch(waiting)
        _ = await sound.putAway(
          waiting.map { Settled(waiting: $0, isReadable: true, outcome: "opened", owner: nil) })
        return batch
      }
    case .losesUnreadable:
      source.fetch = { waiting in
        var batch = try await sound.fetch(waiting)
        batch.messages.removeAll { !$0.bytes.contains { $0 >= 32 } }
        return batch
      }
    case .answersMachines:
      source.read = { bytes, waiting in
        guard case .signal(var signal) = sound.read(bytes, waiting) else {
          return sound.read(bytes, waiting)
        }
        signal.automation = nil
        return .signal(signal)
      }
    default: break
    }
    return source
  }

  func spoil(_ mailer: Mailer) -> Mailer {
    switch self {
    case .newMessageID:
      Mailer { mail in
        let outcome = await mailer.send(mail)
        guard case .later = outcome else { return outcome }
        var other = mail
        other.messageID = "again." + mail.messageID
        return await mailer.send(other)
      }
    case .sendsTwice:
      Mailer { mail in
        _ = await mailer.send(mail)
        return await mailer.send(mail)
      }
    default: mailer
    }
  }

  func spoil(_ policy: Policy, first: Policy) -> Policy {
    var policy = policy
    switch self {
    case .stalePolicy: return first
    case .ignoresAbsence:
      for place in policy.team.people.indices { policy.team.people[place].absences = [] }
    case .sixWorkdays: policy.promise.contactWorkdays = 6
    case .nightShift:
      policy.calendar.opens = TimeOfDay(minutes: 0)
      policy.calendar.closes = TimeOfDay(minutes: 24 * 60 - 1)
    default: break
    }
    return policy
  }
}

extension World {
  /// The bugs that work behind the daemon's back, after one of its passes now and then.
  func strikePlant() {
    guard let plant, let ledger = books.ledger, daemon != nil, chance.percent(3) else { return }
    switch plant {
    case .dropsMail:
      ledger.damage(
        """
        DELETE FROM outbox WHERE state = 'queued' AND channel = 'mail' AND id = \
        (SELECT max(id) FROM outbox)
        """)
    case .firesTwice:
      ledger.damage("UPDATE steps SET done = NULL WHERE repeats = 0 AND done IS NOT NULL")
    case .skipsStep:
      ledger.damage(
        """
        UPDATE steps SET done = due WHERE done IS NULL AND cancelled IS NULL AND due < \
        \(clock + 86_400)
        """)
    case .cursorTooFar: ledger.damage("UPDATE cursors SET last_uid = last_uid + 1")
    case .auditLineMissing:
      ledger.damage(
        """
        DROP TRIGGER IF EXISTS events_kept; DELETE FROM events WHERE case_id IS NOT NULL AND id = \
        (SELECT max(id) FROM events)
        """)
    case .silentHandOver:
      ledger.damage("UPDATE cases SET owner = 'ass01' WHERE closed IS NULL AND owner = 'gen04'")
    default: break
    }
  }
}
