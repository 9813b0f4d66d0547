// A message that takes the whole process down is met twice and no more.

import Foundation
import Host
import TestSupport
import Testing

@testable import Core
@testable import Daemon
@testable import Formats
@testable import Intake
@testable import Storage

struct InHandTests {
  @Test func `a message is refused after two deaths with it in hand`() throws {
    let path = try scratch("in-hand") + "/note"
    func start() throws -> InHand { InHand(try Note(path)) }
    for _ in 1...2 {
      let process = try start()
      #expect(process.take("1", of: "intake"))
      #expect(process.take("2", of: "intake"))
      // It dies here, with the second in hand.
    }
    let third = try start()
    #expect(third.take("1", of: "intake"))
    #expect(!third.take("2", of: "intake"))
    #expect(third.take("2", of: "forms"))
    third.release("intake")
    // What came through is forgotten.
    #expect(try start().take("2", of: "intake"))
  }

  @Test func `deaths count for each message apart, however they alternate`() throws {
    let path = try scratch("in-hand") + "/note"
    for name in ["a much longer name", "b", "a much longer name", "b"] {
      #expect(InHand(try Note(path)).take(name, of: "intake"))
    }
    let process = InHand(try Note(path))
    #expect(!process.take("b", of: "intake"))
    #expect(!process.take("a much longer name", of: "intake"))
  }

  @Test
  func `a message that is taken up twice on the way, to be fetched and to be read, counts once`()
    throws
  {
    let path = try scratch("in-hand") + "/note"
    for _ in 1...2 {
      let process = InHand(try Note(path))
      #expect(process.take("large", of: "intake"))
      #expect(process.take("other", of: "forms"))
      process.release("forms")
      #expect(process.take("large", of: "intake"))
    }
    let process = InHand(try Note(path))
    #expect(!process.take("large", of: "intake"))
    #expect(!process.take("large", of: "intake"))
  }

  @Test func `a mail that kills its reader twice goes to the coordinator unread, the rest goes on`()
    async throws
  {
    let state = try scratch("poison")
    for name in ["1", "2", "3"] {
      let directory = "\(state)/mail/in/new"
      try FileManager.default.createDirectory(
        atPath: directory, withIntermediateDirectories: true)
      let text = Letter.parent(Int(name) ?? 0, text: name == "2" ? "POISON" : "Help.")
      try Data(text.utf8).write(to: URL(filePath: "\(directory)/\(name)"))
    }
    for _ in 1...2 {
      await #expect(processExitsWith: .failure) { [state = state as String] in
        try await Poison.pass(state)
      }
    }
    // The trap is still there; only whoever does not read the mail gets past it.
    let store = try await Poison.pass(state)
    let (quarantined, cases, raw) = try await store.read { reader in
      let quarantined = try reader.signals(.quarantined, limit: 10)
      return (
        quarantined, try reader.cases(.open), try reader.raw(ofSignal: quarantined.first?.id ?? 0)
      )
    }
    #expect(quarantined.map(\.key.identifier) == ["2"])
    #expect(cases.count == 3)
    #expect(raw == Array(Letter.parent(2, text: "POISON").utf8))
    #expect(try Files.list("\(state)/mail/in/new").isEmpty)
    // And so when a person asks for it to be read again without a fix.
    let id = try #require(quarantined.first).id
    try await store.write { try $0.requeue(signal: id, now: Instant(seconds: 0)) }
    for _ in 1...2 {
      await #expect(processExitsWith: .failure) { [state = state as String] in
        try await Poison.pass(state)
      }
    }
    let last = try await Poison.pass(state)
    #expect(try await last.read { try $0.counts() }.signals[.quarantined] == 1)
    #expect(try await last.read { try $0.cases(.open) }.count == 3)
  }
}

private enum Poison {
  /// One pass of the intake with a reader that traps.
  @discardableResult
  static func pass(_ state: String) async throws -> Store {
    let configuration = try loadConfiguration(
      from: "\(Office.root)/Config/demo", tryingExamples: false)
    var source = maildirSource(
      name: "intake", path: "\(state)/mail/in", limits: .standard)
    try source.prepare()
    let read = source.read
    source.read = { bytes, waiting in
      if String(decoding: bytes, as: UTF8.self).contains("POISON") { abort() }
      return read(bytes, waiting)
    }
    let store = try Store(path: "\(state)/referrald.sqlite", messageDomain: "team.example.nl")
    let intake = IntakeService(
      sources: [source], store: store, policy: { configuration.policy }, zone: configuration.zone,
      log: .silent, inHand: InHand(try Note("\(state)/in-hand")))
    _ = try await intake.runOnce(now: Instant(seconds: 1_794_900_000))
    return store
  }
}
