// From a real mailbox to committed cases, while colleagues use it and things break.

import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Core
@testable import Daemon
@testable import Formats
@testable import Host
@testable import Intake
@testable import Storage
@testable import Transport

/// A store and an intake over one mailbox, on the demo's configuration.
final class MailOffice: Sendable {
  static let root = projectRoot

  let place: Scratch
  let store: Store
  let configuration: Configuration
  let lines = Mutex<[String]>([])
  let now = Instant(seconds: Int64(Date().timeIntervalSince1970))

  init() throws {
    place = try Scratch("office")
    configuration = try loadConfiguration(from: "\(Self.root)/Config/demo")
    store = try Store(path: "\(place.path)/store", messageDomain: "team.example.nl")
  }

  /// A fresh service, as after a start.
  func intake(_ source: Source) -> IntakeService {
    let policy = configuration.policy
    return IntakeService(
      sources: [source], store: store, policy: { policy }, zone: configuration.zone,
      log: Log { [self] _, line, _ in lines.withLock { $0.append(line) } })
  }

  func source(
    _ server: Server, after: AfterMail = .keyword("Referrald"), limit: Int = 1 << 20,
    proof: Proof = .password("s3cret"), name: String = "intake", authority: MailAuthority? = nil
  ) -> Source {
    var limits = MailLimits.standard
    limits.messageBytes = limit
    var framing = IMAPLimits()
    framing.literalBytes = limit
    let mailbox = RemoteMailbox(
      name: "test", server: server, proof: proof, mailbox: "INBOX", limits: framing,
      chance: .init(tagPrefix: { "T" }, jitter: { 0 }))
    return mailboxSource(
      name: name, mailbox: mailbox, after: after, limits: limits, authority: authority)
  }

  func signals() async throws -> Int {
    try await store.read { try $0.counts() }.signals.values.reduce(0, +)
  }

  func count(_ status: SignalStatus) async throws -> Int {
    try await store.read { try $0.counts() }.signals[status] ?? 0
  }
}

@Suite(.enabled(if: Dovecot.isThere, "Dovecot is not installed: apt-get install dovecot-imapd"))
struct MailboxIntakeTests {
  private func letter(_ number: Int) -> String {
    """
    From: Kim <kim\(number)@mail.example.org>\r
    To: aanmelding@ondersteuningsteam.example.nl\r
    Subject: Vraag over mijn zoon\r
    Message-ID: <letter-\(number)@mail.example.org>\r
    \r
    Hallo,\r
    \r
    Ik ben de moeder van een jongen van 9 jaar. Wij wonen in Groenlo. Het gaat niet goed.\r

    """
  }

  @Test func `mails become signals once, get their keyword and stay unread`() async throws {
    let (dovecot, office) = (try Dovecot(), try MailOffice())
    for number in 1...5 { try dovecot.deliver(letter(number), "\(number)") }
    let intake = office.intake(office.source(dovecot.server))
    #expect(try await intake.runOnce(now: office.now) == 5)
    #expect(try await intake.runOnce(now: office.now) == 0)
    try dovecot.deliver(letter(6), "6")
    #expect(try await intake.runOnce(now: office.now) == 1)
    #expect(try await office.signals() == 6)
    #expect(try await office.store.read { try $0.cursor("intake") }?.lastUID == 6)
    let listing = try await DovecotTests.mailbox(dovecot.server).list(.everything)
    for flags in listing.messages.map({ $0.flags ?? [] }) {
      #expect(flags.contains("Referrald") && !flags.contains("\\Seen"))
    }
  }

  @Test func `after the commit a mail moves to a folder by outcome`() async throws {
    let (dovecot, office) = (
      try Dovecot("namespace inbox {\n  inbox = yes\n  separator = /\n}\n"), try MailOffice()
    )
    try dovecot.deliver(letter(1), "1")
    try dovecot.deliver("\u{1}\u{2}", "2")
    let source = office.source(dovecot.server, after: .move("Verwérkt/{outcome}"))
    #expect(try await office.intake(source).runOnce(now: office.now) == 2)
    #expect(try await DovecotTests.mailbox(dovecot.server).list(.everything).messages.isEmpty)
    for folder in ["Verwérkt/opened", "Verwérkt/quarantined"] {
      let there = try await DovecotTests.mailbox(dovecot.server, mailbox: folder).list(.everything)
      #expect(there.messages.count == 1, "\(folder)")
    }
  }

  @Test func `a crash between commit and move only leaves the move to do`() async throws {
    let (dovecot, office) = (
      try Dovecot("namespace inbox {\n  inbox = yes\n  separator = /\n}\n"), try MailOffice()
    )
    try dovecot.deliver(letter(1), "1")
    var dying = office.source(dovecot.server, after: .move("Klaar"))
    dying.putAway = { _ in ["killed"] }
    #expect(try await office.intake(dying).runOnce(now: office.now) == 1)
    #expect(try await DovecotTests.mailbox(dovecot.server).list(.everything).messages.count == 1)
    let source = office.source(dovecot.server, after: .move("Klaar"))
    #expect(try await office.intake(source).runOnce(now: office.now) == 0)
    #expect(try await DovecotTests.mailbox(dovecot.server).list(.everything).messages.isEmpty)
    #expect(try await office.signals() == 1)
  }

  @Test func `Dovecot killed and started again costs nothing`() async throws {
    let (dovecot, office) = (try Dovecot(), try MailOffice())
    for number in 1...3 { try dovecot.deliver(letter(number), "\(number)") }
    let source = office.source(dovecot.server)
    let intake = office.intake(source)
    #expect(try await intake.runOnce(now: office.now) == 3)
    async let watching = source.watch?()
    try await Task.sleep(for: .milliseconds(200))
    dovecot.kill()
    let outcome = try? await watching
    #expect(outcome != true)
    #expect(try await intake.runOnce(now: office.now) == 0)
    try dovecot.deliver(letter(4), "4")
    try dovecot.start()
    var taken = 0
    _ = try await comesTrue {
      taken = try await intake.runOnce(now: office.now)
      return taken > 0
    }
    #expect(taken == 1)
    #expect(try await office.signals() == 4)
  }

  @Test func `a mailbox made anew is compared, and no mail becomes a second case`() async throws {
    let (dovecot, office) = (try Dovecot(), try MailOffice())
    for number in 1...3 { try dovecot.deliver(letter(number), "\(number)") }
    let intake = office.intake(office.source(dovecot.server))
    #expect(try await intake.runOnce(now: office.now) == 3)
    let before = try await office.store.read { try $0.cursor("intake") }
    // The list of UIDs goes, and with it what they meant; sessions that are open must go as well.
    dovecot.kill()
    for name in try FileManager.default.contentsOfDirectory(atPath: dovecot.maildir)
    where name.hasPrefix("dovecot") {
      try FileManager.default.removeItem(atPath: "\(dovecot.maildir)/\(name)")
    }
    try await Task.sleep(for: .seconds(1.1))
    try dovecot.start()
    #expect(try await intake.runOnce(now: office.now) == 3)
    #expect(try await office.count(.duplicate) == 3)
    let after = try await office.store.read { try $0.cursor("intake") }
    #expect(before?.uidValidity != after?.uidValidity)
    #expect(try await office.store.read { try $0.cases(.open) }.count == 3)
  }

  @Test func `colleagues read, move and delete meanwhile, and what is left is taken once`()
    async throws
  {
    let (dovecot, office) = (try Dovecot(), try MailOffice())
    for number in 1...40 { try dovecot.deliver(letter(number), "\(number)") }
    let colleague = DovecotTests.mailbox(dovecot.server)
    let listing = try await colleague.list(.everything)
    let first = Array(listing.messages.prefix(5).compactMap(\.uid))
    var source = office.source(dovecot.server, after: .move("Klaar"))
    let fetch = source.fetch
    source.fetch = { waiting in
      // Between the listing and the fetching: five are taken away, five are read.
      try await colleague.move(first, to: "Van mij", uidValidity: listing.uidValidity)
      try await colleague.add(
        keyword: "\\Seen", to: listing.messages[5..<10].compactMap(\.uid),
        uidValidity: listing.uidValidity)
      return try await fetch(waiting)
    }
    #expect(try await office.intake(source).runOnce(now: office.now) == 35)
    #expect(try await office.signals() == 35)
    #expect(try await colleague.list(.everything).messages.isEmpty)
    let mine = try await DovecotTests.mailbox(dovecot.server, mailbox: "Van mij").list(.everything)
    #expect(mine.messages.count == 5)
    #expect(try await office.intake(office.source(dovecot.server)).runOnce(now: office.now) == 0)
  }

  @Test func `a mail of 35 MB comes whole, and one above the limit goes to quarantine`()
    async throws
  {
    let (dovecot, office) = (try Dovecot(), try MailOffice())
    let line = String(repeating: "x", count: 74) + "\r\n"
    let large = letter(1) + String(repeating: line, count: ((35 << 20) - 10_000) / 76)
    try dovecot.deliver(large, "1")
    let mailbox = DovecotTests.mailbox(dovecot.server)
    let listing = try await mailbox.list(.everything)
    let found = try await mailbox.fetch([1], uidValidity: listing.uidValidity)
    #expect(found.first?.body == Array(large.utf8))
    let intake = office.intake(office.source(dovecot.server, limit: 100_000))
    #expect(try await intake.runOnce(now: office.now) == 1)
    #expect(try await office.count(.quarantined) == 1)
    #expect(try await office.store.read { try $0.raw(ofSignal: 1)?.count } == 100_000)
  }
}
