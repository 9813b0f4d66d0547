// A mailbox that was made anew: every mail has another number, and nothing is done twice.

import Testing

@testable import Core
@testable import Daemon
@testable import Formats
@testable import Intake
@testable import Storage

struct MadeAnewTests {
  private func source(_ validity: Int64, _ mails: [String]) -> Source {
    Source(
      name: "mailbox",
      waiting: { _ in
        mails.indices.map { place in
          Waiting(
            name: "\(validity)/\(place + 1)", delivered: Instant(seconds: 1_794_300_000),
            position: MailboxPosition(uidValidity: validity, uid: Int64(place + 1)))
        }
      },
      fetch: { waiting in
        Batch(
          messages: waiting.map { one in
            (one, Array(mails[Int(one.position?.uid ?? 1) - 1].utf8))
          })
      },
      read: { bytes, waiting in
        readMailSignal(
          bytes, key: SignalKey(source: "mailbox", identifier: waiting.name),
          received: waiting.delivered, limits: .standard)
      },
      putAway: { _ in [] })
  }

  /// The first look may be made while our clock is behind that of the mail server.
  @Test(arguments: [60, -600])
  func `what nobody can read makes no second case, and two that are alike stay two`(
    firstLook: Int64
  ) async throws {
    let office = try Office()
    for (validity, look) in [(7, firstLook), (8, 60)] as [(Int64, Int64)] {
      let intake = IntakeService(
        sources: [source(validity, ["", "", Letter.unreadable, Letter.school])],
        store: office.assembly.store, policy: { [policy = office.configuration.policy] in policy },
        zone: office.zone,
        log: .silent)
      _ = try await intake.runOnce(now: Instant(seconds: 1_794_300_000 + look))
    }
    #expect(try await office.count(.quarantined) == 3)
    #expect(try await office.count(.opened) == 1)
    #expect(try await office.count(.duplicate) == 4)
    #expect(try await office.read { try $0.cases(.open) }.count == 4)
  }

  @Test func `two mails without Message-ID and date stay two, in a mailbox made anew as well`()
    async throws
  {
    let office = try Office()
    let letter = "From: kim@mail.example.org\r\nSubject: hulp\r\n\r\nBel mij, mijn zoon is 9.\r\n"
    for (validity, look) in [(7, 60), (8, 120)] as [(Int64, Int64)] {
      let intake = IntakeService(
        sources: [source(validity, [letter, letter])],
        store: office.assembly.store, policy: { [policy = office.configuration.policy] in policy },
        zone: office.zone, log: .silent)
      _ = try await intake.runOnce(now: Instant(seconds: 1_794_300_000 + look))
    }
    #expect(try await office.count(.duplicate) == 2)
    #expect(try await office.count(.opened) + office.count(.attached) == 2)
  }
}
