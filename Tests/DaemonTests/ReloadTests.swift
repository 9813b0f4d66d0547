// A configuration that changes under a running daemon: taken into use whole or not at all, kept as
// last good, and told to the coordinator in words.

import Foundation
import Host
import Synchronization
import TestSupport
import Testing

@testable import Core
@testable import Daemon
@testable import Formats
@testable import Settings
@testable import Storage

/// A configuration directory that a test may change, and daemons that start on it.
final class Workplace: Sendable {
  static let monday = "2026-11-09T10:00:00+01:00"

  let directory: String
  var config: String { "\(directory)/config" }
  var state: String { "\(directory)/state" }
  let log = Mutex<[String]>([])

  init() throws {
    directory = try scratch("desk")
    try FileManager.default.copyItem(atPath: "\(Office.root)/Config/demo", toPath: config)
    try write("examples.yaml", "examples: []\n")
  }

  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(config)/\(name)"))
  }

  func change(_ name: String, _ old: String, _ new: String) throws {
    let text = try String(contentsOfFile: "\(config)/\(name)", encoding: .utf8)
    let changed = text.replacingOccurrences(of: old, with: new)
    #expect(changed != text, "nothing in \(name) reads \(old)")
    try write(name, changed)
  }

  func start() throws -> Assembly {
    let configuration = try startingConfiguration(from: config, state: state)
    return try Assembly(
      configuration, configDirectory: config, state: state,
      clock: .fixed(Instant(seconds: 0)),
      log: Log { [self] level, text, _ in log.withLock { $0.append("<\(level.rawValue)>\(text)") } }
    )
  }

  /// The mails that went out since the last call, to the coordinator: subject and text.
  func mails(_ assembly: Assembly, at time: String = monday) async throws -> [(String, String)] {
    _ = try await assembly.delivery.runOnce(now: try moment(time, assembly))
    let folder = "\(state)/mail/out/new"
    return try Files.list(folder).map { name in
      let mail = readMail(try Files.read("\(folder)/\(name)"))
      try Files.remove("\(folder)/\(name)")
      #expect(mail.subject.contains("OT-") || mail.to.first?.address.hasPrefix("ingrid@") == true)
      return (mail.subject, mail.text)
    }
  }

  func moment(_ time: String, _ assembly: Assembly) throws -> Instant {
    try #require(assembly.configuration.zone.moment(time))
  }

  func pass(
    _ assembly: Assembly, _ time: String = monday
  ) async throws -> ReloadService.Outcome {
    try await assembly.reloading.runOnce(now: try moment(time, assembly))
  }

  func begin(_ assembly: Assembly, _ time: String = monday) async throws {
    try await assembly.reloading.start(now: try moment(time, assembly))
  }
}

struct ReloadTests {
  @Test func `a changed contact is in force at once and told in words`() async throws {
    let desk = try Workplace()
    let daemon = try desk.start()
    try await desk.begin(daemon)
    let before = daemon.policy.version
    try desk.change("schools.yaml", "    contacts: [gen01]", "    contacts: [gen05]")
    #expect(try await desk.pass(daemon) == .accepted)
    #expect(daemon.policy.version != before)
    #expect(daemon.policy.school("ZZAM00")?.contacts == ["gen05"])
    let mails = try await desk.mails(daemon)
    #expect(mails.map(\.0) == ["De nieuwe instellingen gelden"])
    #expect(mails[0].1.contains("OBS Esdoornhof: de contactpersoon is nu"))
    #expect(mails[0].1.contains("(was Carla Wiggerink)"))
    let kept = try await daemon.store.read { try $0.meta(ReloadRecorder.policyInForce) }
    #expect(kept == daemon.policy.version)
    #expect(try await desk.pass(daemon) == .unchanged)
    #expect(try await desk.mails(daemon).isEmpty)
  }

  @Test func `a mistake changes nothing and is told with file, line and what to do`() async throws {
    let desk = try Workplace()
    let daemon = try desk.start()
    try await desk.begin(daemon)
    let before = daemon.policy.version
    try desk.change("schools.yaml", "    contacts: [gen01]", "    contact: [gen01]")
    #expect(try await desk.pass(daemon) == .refused)
    #expect(daemon.policy.version == before)
    let mails = try await desk.mails(daemon)
    #expect(mails.map(\.0) == ["Let op: er zit een fout in de instellingen"])
    #expect(mails[0].1.contains("schools.yaml, regel "))
    let flat = mails[0].1.replacingOccurrences(of: "\n", with: " ")
    #expect(flat.contains("onbekende naam `contact` (bedoel je `contacts`?)"))
    #expect(try await desk.pass(daemon) == .unchanged, "the same mistake is told once")
    try desk.change("schools.yaml", "    contact: [gen01]", "    contacts: [gen01]")
    #expect(try await desk.pass(daemon) == .accepted)
    #expect(try await desk.mails(daemon)[0].1.contains("zijn weer gelijk aan"))
    #expect(daemon.policy.version == before)
  }

  @Test func `an example that no longer holds refuses the change`() async throws {
    let desk = try Workplace()
    let daemon = try desk.start()
    try await desk.begin(daemon)
    try desk.write(
      "examples.yaml",
      """
      examples:
        - name: Niemand
          text: Hallo.
          expect:
            route: redirect
            person: gen01

      """)
    #expect(try await desk.pass(daemon) == .refused)
    let mails = try await desk.mails(daemon)
    let flat = mails[0].1.replacingOccurrences(of: "\n", with: " ")
    #expect(flat.contains("examples.yaml, regel 5, plek 14: voorbeeld `Niemand`: verwacht"))
    #expect(flat.components(separatedBy: "regel 5").count == 2, "one line for one example")
  }

  @Test func `what is still being written is not judged`() async throws {
    let desk = try Workplace()
    let daemon = try desk.start()
    let box = PolicyBox(daemon.policy)
    let writes = Mutex(0)
    let path = "\(desk.config)/team.yaml"
    let whole = try String(contentsOfFile: path, encoding: .utf8)
    let half = String(whole.prefix(whole.count / 2))
    // Somebody writes the file anew at every pause, and is done after three.
    let service = ReloadService(
      daemon.configuration, directory: desk.config, state: desk.state, store: daemon.store,
      box: box, log: .silent,
      pause: {
        let count = writes.withLock {
          $0 += 1
          return $0
        }
        let text = count < 3 ? half + String(repeating: "#", count: count) : whole + "# klaar\n"
        try? Data(text.utf8).write(to: URL(filePath: path))
      })
    try desk.write("team.yaml", half)
    #expect(try await service.runOnce(now: Instant(seconds: 1)) == .accepted)
    #expect(box.policy.team.people.count == daemon.policy.team.people.count)
    #expect(writes.withLock(\.self) == 4, "the last reading repeats the one before")
  }

  @Test func `files that never settle are left for later`() async throws {
    let desk = try Workplace()
    let daemon = try desk.start()
    let writes = Mutex(0)
    let path = "\(desk.config)/rules.yaml"
    let service = ReloadService(
      daemon.configuration, directory: desk.config, state: desk.state, store: daemon.store,
      box: PolicyBox(daemon.policy), log: .silent,
      pause: {
        let count = writes.withLock {
          $0 += 1
          return $0
        }
        try? Data("# \(count)\n".utf8).write(to: URL(filePath: path))
      })
    try desk.write("rules.yaml", "#\n")
    #expect(try await service.runOnce(now: Instant(seconds: 1)) == .unsettled)
  }

  @Test func `files of editors beside the configuration are no change`() async throws {
    let desk = try Workplace()
    let daemon = try desk.start()
    try await desk.begin(daemon)
    for name in [".team.yaml.swp", "team.yaml~", "4913", "#team.yaml#", "templates/alarm.txt~"] {
      try desk.write(name, "half a sentence")
    }
    #expect(try await desk.pass(daemon) == .unchanged)
  }

  @Test func `cases of somebody who left are listed and stay where they are`() async throws {
    let desk = try Workplace()
    let daemon = try desk.start()
    try await desk.begin(daemon)
    try Data(Letter.unreadable.utf8).write(to: URL(filePath: "\(desk.state)/mail/in/new/a"))
    let now = try desk.moment(Workplace.monday, daemon)
    _ = try await daemon.intake.runOnce(now: now)
    let number = try #require(try await daemon.store.read { try $0.cases(.open) }.first?.number)
    try await daemon.store.write {
      try $0.apply(
        MoveRequest(.assign, who: "test", reason: "test", owner: "gen09"), to: number, now: now)
    }
    _ = try await desk.mails(daemon)
    // Out of the team, and out of the schools.
    let text = try String(contentsOfFile: "\(desk.config)/team.yaml", encoding: .utf8)
    let start = try #require(text.range(of: "  - id: gen09\n", options: .backwards))
    let end = try #require(text.range(of: "  - id: gen10\n", options: .backwards))
    try desk.write(
      "team.yaml", text.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: ""))
    try desk.change("schools.yaml", "gen09", "gen10")
    #expect(try await desk.pass(daemon) == .accepted)
    let mail = try #require(try await desk.mails(daemon).first).1
    #expect(mail.contains("is weg uit het team"))
    #expect(mail.contains("\(number) (op naam van gen09)"))
    let record = try await daemon.store.read { try $0.caseRecord(number) }
    #expect(record?.owner == "gen09")
  }
}
