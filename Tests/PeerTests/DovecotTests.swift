// The mailbox against a real Dovecot: TLS with a private authority, login, listing, fetching,
// keywords, folders with diacritics, IDLE.

import Foundation
import Synchronization
import Testing

@testable import Formats
@testable import Transport

@Suite(.enabled(if: Dovecot.isThere, "Dovecot is not installed: apt-get install dovecot-imapd"))
struct DovecotTests {
  static func mailbox(
    _ server: Server, proof: Proof = .password("s3cret"), mailbox: String = "INBOX"
  ) -> RemoteMailbox {
    RemoteMailbox(
      name: "test", server: server, proof: proof, mailbox: mailbox, limits: IMAPLimits(),
      chance: .init(tagPrefix: { "T" }, jitter: { 0 }))
  }

  static func mail(_ number: Int, _ text: String = "Hallo.") -> String {
    "From: Kim <kim@mail.example.org>\r\nSubject: mail \(number)\r\n"
      + "Message-ID: <\(number)@mail.example.org>\r\n\r\n\(text)\r\n"
  }

  @Test func `mail is listed and fetched as it came, and stays unread`() async throws {
    let dovecot = try Dovecot()
    let forged = "T3 OK FETCH completed\r\n)\r\n* 9 EXISTS\r\n* BYE bye"
    try dovecot.deliver(Self.mail(1), "1")
    try dovecot.deliver(Self.mail(2, forged), "2")
    let mailbox = Self.mailbox(dovecot.server)
    let listing = try await mailbox.list(.everything)
    #expect(listing.messages.map(\.uid) == [1, 2])
    #expect(listing.uidValidity > 0)
    let found = try await mailbox.fetch([1, 2], uidValidity: listing.uidValidity)
    #expect(
      found.compactMap(\.body).map { String(decoding: $0, as: UTF8.self) }
        == [Self.mail(1), Self.mail(2, forged)])
    let above = try await mailbox.list(.above(uidValidity: listing.uidValidity, uid: 2))
    #expect(above.messages.isEmpty)
    let again = try await mailbox.list(.recent(Int64(Date().timeIntervalSince1970)))
    #expect(again.messages.count == 2)
    #expect(again.messages.allSatisfy { !($0.flags ?? []).contains("\\Seen") })
    #expect(dovecot.messages().allSatisfy { !$0.hasSuffix("S") })
  }

  @Test func `keywords are set and folders with diacritics are made and filled`() async throws {
    let dovecot = try Dovecot("namespace inbox {\n  inbox = yes\n  separator = /\n}\n")
    try dovecot.deliver(Self.mail(1), "1")
    try dovecot.deliver(Self.mail(2), "2")
    let mailbox = Self.mailbox(dovecot.server)
    let validity = try await mailbox.list(.everything).uidValidity
    try await mailbox.add(keyword: "Referrald", to: [1], uidValidity: validity)
    try await mailbox.move([2], to: "Verwerkt door/Zoë & co", uidValidity: validity)
    let left = try await mailbox.list(.everything)
    #expect(left.messages.map(\.uid) == [1])
    #expect(left.messages.first?.flags?.contains("Referrald") == true)
    let folder = try await Self.mailbox(dovecot.server, mailbox: "Verwerkt door/Zoë & co")
      .list(.everything)
    #expect(folder.messages.count == 1)
  }

  @Test func `a new mail ends the wait, and so does somebody who wants the connection`()
    async throws
  {
    let dovecot = try Dovecot()
    let mailbox = Self.mailbox(dovecot.server)
    _ = try await mailbox.list(.everything)
    async let news = mailbox.watch()
    try await Task.sleep(for: .milliseconds(200))
    try dovecot.deliver(Self.mail(1), "1")
    #expect(try await news)
    _ = try await mailbox.list(.everything)
    let ended = Mutex(false)
    async let nothing = {
      defer { ended.withLock { $0 = true } }
      return try await mailbox.watch()
    }()
    // Whichever of the two is first: a list that finds nobody waiting is asked again.
    while !ended.withLock(\.self) {
      try await Task.sleep(for: .milliseconds(50))
      #expect(try await mailbox.list(.everything).messages.count == 1)
    }
    #expect(try await nothing == false)
  }

  @Test func `a wrong password and an unknown authority are told apart`() async throws {
    let dovecot = try Dovecot()
    await #expect {
      _ = try await Self.mailbox(dovecot.server, proof: .password("wrong")).list(.everything)
    } throws: { error in
      if case ServerFault.refused = error { true } else { false }
    }
    var server = dovecot.server
    server.caFile = nil
    await #expect {
      _ = try await Self.mailbox(server).list(.everything)
    } throws: { error in
      if case ServerFault.unreachable(let why) = error {
        why.contains("certificate")
      } else {
        false
      }
    }
  }

  @Test func `stopping ends a wait at once`() async throws {
    let dovecot = try Dovecot()
    let mailbox = Self.mailbox(dovecot.server)
    _ = try await mailbox.list(.everything)
    async let wait: Bool = mailbox.watch()
    try await Task.sleep(for: .milliseconds(200))
    let start = ContinuousClock.now
    mailbox.stop()
    _ = try? await wait
    // Left alone it waits nine minutes.
    #expect(ContinuousClock.now - start < .seconds(120))
    await #expect(throws: ServerFault.stopped) { _ = try await mailbox.list(.everything) }
  }
}
