// What the daemon reaches: a mailbox, the queue of the form, a mail server and a webhook. Each can
// be out of reach, and the machine can die at every call, before or after it took effect.

import Core
import Daemon
import Formats
import Intake
import Transport

struct Postbox {
  struct Mail {
    var uid: Int64
    var arrival: Int
    var delivered: Int64
    var isPutAway = false
  }
  var validity: Int64 = 7
  var nextUID: Int64 = 1
  var mails: [Mail] = []
  var unreachableUntil: Int64 = 0
}

/// A file in the queue of the form.
struct Paper {
  var name: String
  var arrival: Int
  var delivered: Int64
  var isPutAway = false
}

struct Server {
  var downUntil: Int64 = 0
  /// Addresses that are refused for good.
  var refuses: Set<String> = []
}

/// A mail or a call that the other side has.
struct Taken {
  var recipient: String
  var times = 1
  /// It may come once more: the daemon was not told, or died before it could write it down.
  var mayComeAgain = false
}

struct OutOfReach: Error, CustomStringConvertible {
  let description = "the server does not answer"
}

extension World {
  // MARK: Mailbox

  func list(_ search: Search) throws -> [Waiting] {
    try reachMailbox()
    let seen: [Postbox.Mail] =
      switch search {
      case .new(let position?) where position.uidValidity == shownValidity:
        mailbox.mails.filter { $0.uid > position.uid }
      case .recent(let now):
        mailbox.mails.filter { $0.delivered > now.seconds - 2 * 86_400 }
      default: mailbox.mails
      }
    return seen.sorted { $0.uid < $1.uid }.map { mail in
      var waiting = Waiting(
        name: "\(shownValidity)/\(mail.uid)", delivered: Instant(seconds: mail.delivered),
        bytes: arrivals[mail.arrival].bytes.count,
        position: MailboxPosition(uidValidity: shownValidity, uid: mail.uid))
      waiting.isPutAway = mail.isPutAway
      return waiting
    }
  }

  func fetch(_ waiting: ArraySlice<Waiting>) throws -> Batch {
    try reachMailbox()
    var batch = Batch()
    for one in waiting {
      guard let mail = mailbox.mails.first(where: { "\(shownValidity)/\($0.uid)" == one.name })
      else { continue }
      batch.messages.append((one, arrivals[mail.arrival].bytes))
    }
    return batch
  }

  /// What the daemon is told of the mailbox.
  private var shownValidity: Int64 { plant == .losesValidity ? 7 : mailbox.validity }

  private func reachMailbox() throws {
    guard !disk.isDead, time >= mailbox.unreachableUntil else { throw OutOfReach() }
  }

  /// Nothing may be put away before it is stored: the ledger is asked at this very moment.
  func putAway(_ settled: [Settled], from source: String) -> [String] {
    var faults: [String] = []
    for one in settled {
      guard source == "forms" || time >= mailbox.unreachableUntil, disk.effect() else {
        faults.append("\(OutOfReach())")
        continue
      }
      checkStored(one.waiting.name, source)
      if source == "forms" {
        for place in queue.indices where queue[place].name == one.waiting.name {
          queue[place].isPutAway = true
        }
      } else {
        for place in mailbox.mails.indices
        where "\(shownValidity)/\(mailbox.mails[place].uid)" == one.waiting.name {
          mailbox.mails[place].isPutAway = true
        }
      }
      if !disk.effect() { faults.append("\(OutOfReach())") }
    }
    return faults
  }

  // MARK: Form queue

  func papers() -> [Waiting] {
    guard !disk.isDead else { return [] }
    return queue.filter { !$0.isPutAway }.map {
      Waiting(
        name: $0.name, delivered: Instant(seconds: $0.delivered),
        bytes: arrivals[$0.arrival].bytes.count)
    }
  }

  func read(_ waiting: ArraySlice<Waiting>) -> Batch {
    var batch = Batch()
    for one in waiting {
      guard let paper = queue.first(where: { $0.name == one.name }) else { continue }
      batch.messages.append((one, arrivals[paper.arrival].bytes))
    }
    return batch
  }

  // MARK: Mail server and webhook

  func send(_ mail: OutgoingMail) -> DeliveryOutcome {
    let recipient = mail.to.first?.address ?? ""
    guard disk.effect() else { return .later("the machine is dead") }
    if time < smtp.downUntil { return .later("connection refused") }
    if smtp.refuses.contains(recipient) { return .never("550 no such user") }
    let isNew = taken[mail.messageID] == nil
    let outcome = take(mail.messageID, recipient, channel: "mail")
    if isNew, violations.isEmpty { receive(mail, recipient) }
    return outcome
  }

  func call(_ key: String) -> DeliveryOutcome {
    guard disk.effect() else { return .later("the machine is dead") }
    if time < hook.downUntil { return .later("the receiver answered 503", after: 60) }
    return take(key, "alarm", channel: "webhook")
  }

  private func take(_ key: String, _ recipient: String, channel: String) -> DeliveryOutcome {
    checkOutgoing(key, recipient, channel)
    if var former = taken[key] {
      if !former.mayComeAgain { violation("\(channel) went out twice under one key") }
      former.times += 1
      former.mayComeAgain = false
      taken[key] = former
      count("repeated \(channel)")
    } else {
      taken[key] = Taken(recipient: recipient)
    }
    inFlight[channel] = key
    note("\(channel) to \(recipient)")
    if mayFail.contains(.lostAnswers), !isSettling, chance.percent(8) {
      taken[key]?.mayComeAgain = true
      count("answer lost after acceptance")
      return .later("connection lost after DATA")
    }
    if !disk.effect() { taken[key]?.mayComeAgain = true }
    return .delivered
  }
}
