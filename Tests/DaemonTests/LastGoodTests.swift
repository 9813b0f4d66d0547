// The last good configuration: what a start falls back on, and what a crash leaves of it.

import Foundation
import Host
import Synchronization
import Testing

@testable import Core
@testable import Daemon
@testable import Settings
@testable import Storage

struct LastGoodTests {
  @Test func `a start with a broken configuration runs on the last good one and says so`()
    async throws
  {
    let desk = try Workplace()
    do {
      let daemon = try desk.start()
      try await desk.begin(daemon)
    }
    try desk.change("team.yaml", "  coordinator: mgr01", "  coordinator: mgr02")
    for attempt in 1...2 {
      let daemon = try desk.start()
      try await desk.begin(daemon)
      #expect(daemon.policy.team.coordinator == "mgr01")
      let mails = try await desk.mails(daemon)
      // A service that is restarted over and over mails once a day.
      #expect(mails.count == (attempt == 1 ? 1 : 0))
      if attempt == 1 { #expect(mails[0].1.contains("Het programma is net gestart")) }
      #expect(desk.log.withLock { $0.last { $0.hasPrefix("<1>") } }?.contains("mgr02") == true)
      #expect(try await desk.pass(daemon) == .unchanged, "what was told at the start is told")
    }
    #expect(throws: ConfigurationFault.self) { try loadConfiguration(from: desk.config) }
  }

  @Test func `a store that is empty or gone where one was in use is refused, not made anew`()
    async throws
  {
    let desk = try Workplace()
    do { try await desk.begin(try desk.start()) }
    let store = "\(desk.state)/referrald.sqlite"
    for name in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: store + name) }
    #expect(throws: StorageError.self) { try desk.start() }
    #expect(!Files.exists(store))
    try Data().write(to: URL(filePath: store))
    let error = #expect(throws: StorageError.self) { try desk.start() }
    #expect("\(try #require(error))".contains("\(store): it is empty or gone"))
    #expect("\(try #require(error))".contains("put back the latest backup"))
  }

  @Test func `a mended configuration is taken into use without a restart`() async throws {
    let desk = try Workplace()
    do { try await desk.begin(try desk.start()) }
    try desk.change("team.yaml", "  coordinator: mgr01", "  coordinator: mgr02")
    let daemon = try desk.start()
    try await desk.begin(daemon)
    try desk.change("team.yaml", "  coordinator: mgr02", "  coordinator: gen01")
    #expect(try await desk.pass(daemon) == .accepted)
    #expect(daemon.policy.team.coordinator == "gen01")
  }

  @Test func `what was changed while nobody ran is told at the start`() async throws {
    let desk = try Workplace()
    do { try await desk.begin(try desk.start()) }
    try desk.change("calendar.yaml", "visit_days: 14", "visit_days: 13")
    let daemon = try desk.start()
    try await desk.begin(daemon)
    let mails = try await desk.mails(daemon)
    #expect(mails.count == 1)
    #expect(mails.first?.1.contains("bezoek binnen is nu 13 dagen (was 14 dagen)") == true)
  }

  @Test func `a first start with a fault is refused`() throws {
    let desk = try Workplace()
    try desk.write("team.yaml", "people: []\n")
    #expect(throws: ConfigurationFault.self) { try desk.start() }
    try FileManager.default.removeItem(atPath: desk.config)
    #expect(throws: ConfigurationFault.self) { try desk.start() }
  }

  @Test func `a crash before the files are kept neither loses the mail nor sends it twice`()
    async throws
  {
    let desk = try Workplace()
    let daemon = try desk.start()
    try await desk.begin(daemon)
    let before = daemon.policy.version
    // A file where the new directory must come.
    try Data().write(to: URL(filePath: "\(desk.state)/last-good/.new"))
    try desk.change("calendar.yaml", "visit_days: 14", "visit_days: 13")
    await #expect(throws: FileFault.self) { try await desk.pass(daemon) }
    #expect(daemon.policy.version == before, "nothing is published that is not kept")
    #expect(try await desk.mails(daemon).count == 1)
    try Files.remove("\(desk.state)/last-good/.new")
    #expect(try await desk.pass(daemon) == .accepted)
    #expect(try await desk.mails(daemon).isEmpty)
    #expect(daemon.policy.promise.visitDays == 13)
  }

  @Test func `half a copy is never read, and the newest whole one counts`() throws {
    let desk = try Workplace()
    let kept = LastGood(state: desk.state)
    #expect(kept.number == nil)
    #expect(try kept.read() == nil)
    try kept.save(ConfigFiles(["team.yaml": [1], "templates/alarm.txt": [2]]))
    #expect(kept.number == 1)
    // As a crash leaves it: a copy that was begun, and an old one that was not removed.
    try Files.makeDirectory("\(desk.state)/last-good/.new/templates")
    try Data([9]).write(to: URL(filePath: "\(desk.state)/last-good/.new/team.yaml"))
    #expect(try kept.read()?.contents["team.yaml"] == [1])
    try kept.save(ConfigFiles(["team.yaml": [3]]))
    try Files.makeDirectory("\(desk.state)/last-good/1")
    #expect(kept.number == 2)
    #expect(try kept.read()?.contents == ["team.yaml": [3]])
    try kept.save(ConfigFiles(["team.yaml": [4]]))
    #expect(try Files.list("\(desk.state)/last-good") == ["3"])
  }
}
