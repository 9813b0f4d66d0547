// Outboxes with something in them: in a store of their own, and in a whole daemon's.

import Foundation
import TestSupport

@testable import Core
@testable import Daemon
@testable import Formats
@testable import Storage
@testable import Transport

/// A store whose outbox holds mails to Anna, and the service that sends them.
struct OutboxOffice {
  let office: MailOffice
  let service: DeliveryService
  private let peer: SMTPPeer
  /// A Tuesday morning, within office hours.
  let now = Instant(seconds: 1_795_510_800)

  init(_ peer: SMTPPeer, mails: Int) async throws {
    let office = try MailOffice()
    (self.office, self.peer) = (office, peer)
    var changed = office.configuration.policy
    // Nobody listens to webhooks here.
    changed.rules.urgentWebhooks = []
    let policy = changed
    service = DeliveryService(
      store: office.store,
      peers: .init(
        mailer: Mailer { await peer.send($0) }, webhooks: [:], from: "team@team.example.nl"),
      policy: { policy }, zone: office.configuration.zone, log: .silent, jitter: { 0 })
    let now = now
    let items = (0..<mails).map { number in
      OutboxItem(
        key: "test/\(number)", caseNumber: nil,
        payload: .mail(
          .init(
            to: Mailbox(name: "Anna", address: "anna@team.example.nl"), subject: "Zaak \(number)",
            text: "Dag Zoë,\n\nDit is bericht \(number).\n")),
        notBefore: now)
    }
    try await office.store.write { _ = try $0.add(items, now: now) }
  }

  func waiting() async throws -> Int {
    try await office.store.read { try $0.unsent(createdBefore: Instant(seconds: .max), limit: 999) }
      .count
  }

  /// The Message-IDs of the mails to Anna.
  func identifiers() async throws -> [String] {
    try runProgram(
      "/usr/bin/python3",
      ["-c", readIdentifiers, "\(office.place.path)/store", "anna@team.example.nl"]
    ).output.split(separator: "\n").map(String.init).sorted()
  }

  func stop() { peer.stop() }
}

/// A state directory and a configuration for `referrald` itself: mail comes in by a Maildir and
/// goes out to a mail server.
struct DaemonHouse {
  let place: Scratch

  init(_ server: Server) throws {
    place = try Scratch("daemon")
    let config = "\(place.path)/config"
    try FileManager.default.copyItem(atPath: "\(MailOffice.root)/Config/demo", toPath: config)
    let path = "\(config)/referrald.yaml"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    guard let start = text.range(of: "\nsources:"), let end = text.range(of: "\nforms:") else {
      throw PeerFault(description: "Config/demo/referrald.yaml has another shape")
    }
    let middle = """

      sources:
        - name: intake
          kind: maildir
          path: mail/in
      delivery:
        mail:
          kind: smtp
          host: \(server.host)
          security: starttls
          port: \(server.port)
          ca_file: \(server.caFile ?? "")
          timeout: 60
          from: team@team.example.nl
          domain: team.example.nl
      """
    let whole = text[..<start.lowerBound] + middle + text[end.lowerBound...]
    try whole.write(toFile: path, atomically: true, encoding: .utf8)
    try Self.open("\(config)/calendar.yaml")
    try FileManager.default.createDirectory(
      atPath: "\(place.path)/state/mail/in/new", withIntermediateDirectories: true)
  }

  /// The daemon has the machine's clock: at night or on Sunday its mails would wait for the morning.
  private static func open(_ path: String) throws {
    var text = try String(contentsOfFile: path, encoding: .utf8)
    for (usual, open) in [
      ("days: [mo, tu, we, th, fr]", "days: [mo, tu, we, th, fr, sa, su]"),
      ("opens: \"08:30\"", "opens: \"00:00\""), ("closes: \"17:00\"", "closes: \"23:59\""),
    ] {
      guard text.contains(usual) else {
        throw PeerFault(description: "Config/demo/calendar.yaml has another shape")
      }
      text = text.replacing(usual, with: open)
    }
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  var log: String { (try? String(contentsOfFile: "\(place.path)/log", encoding: .utf8)) ?? "" }

  func deliver(_ mail: String) throws { try place.write(mail, "state/mail/in/new/1") }

  func start() throws -> RunningProgram {
    try RunningProgram(
      builtProgram("referrald"),
      ["--config", "\(place.path)/config", "--state", "\(place.path)/state"],
      log: "\(place.path)/log")
  }

  /// The Message-IDs of what the store holds as sent.
  func sent() async throws -> Set<String> {
    let read = try runProgram(
      "/usr/bin/python3", ["-c", readIdentifiers, "\(place.path)/state/referrald.sqlite", ""])
    return Set(read.output.split(separator: "\n").map(String.init))
  }
}

/// Reads the store from outside, as it is at this moment. Without a recipient: what was sent.
private let readIdentifiers = """
  import sqlite3, sys
  db = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
  to = sys.argv[2]
  where = "recipient = ?" if to else "state = 'sent' AND '' = ?"
  for row in db.execute(f"SELECT message_id FROM outbox WHERE channel = 'mail' AND {where}", (to,)):
      print(row[0])
  """
