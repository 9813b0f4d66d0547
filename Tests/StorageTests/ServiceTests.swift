// Cursors, health, counts, the soundness check and the backup.

import Core
import Glibc
import Testing

@testable import Storage

@Suite struct ServiceTests {
  @Test func `a mailbox is read on from where it was left`() async throws {
    let store = try memoryStore()
    #expect(try await store.read { try $0.cursor("intake") } == nil)
    let cursors = [
      Cursor(uidValidity: 4_294_967_295, lastUID: 7), Cursor(uidValidity: 9, lastUID: 0),
    ]
    for cursor in cursors {
      try await store.write { try $0.setCursor(cursor, "intake") }
      #expect(try await store.read { try $0.cursor("intake") } == cursor)
    }
    #expect(try await store.read { try $0.cursor("other") } == nil)
  }

  @Test func `a service is failing since its first failure after its last success`() async throws {
    let store = try memoryStore()
    func at(_ seconds: Int64) -> Instant { monday.adding(seconds: seconds) }
    let moments = (0...4).map { at(Int64($0)) }
    try await store.write { transaction in
      try transaction.failed("mail", error: "one", now: moments[0])
      try transaction.succeeded("intake", now: moments[0])
      try transaction.failed("intake", error: "two", now: moments[1])
      try transaction.failed("intake", error: "three", now: moments[2])
    }
    let health = try await store.read { try $0.health() }
    #expect(
      health == [
        ServiceHealth(
          service: "intake", lastSuccess: moments[0], failingSince: moments[1], lastError: "three"),
        ServiceHealth(
          service: "mail", lastSuccess: nil, failingSince: moments[0], lastError: "one"),
      ])
    try await store.write { try $0.succeeded("intake", now: moments[3]) }
    let well = try #require(try await store.read { try $0.health() }.first)
    #expect(well.failingSince == nil && well.lastSuccess == moments[3] && well.lastError == "three")
  }

  @Test func `facts about the store are kept by name`() async throws {
    let store = try memoryStore()
    #expect(try await store.read { try $0.meta("policy") } == nil)
    for value in ["one", ""] {
      try await store.write { try $0.setMeta("policy", value) }
      #expect(try await store.read { try $0.meta("policy") } == value)
    }
  }

  @Test func `an empty store has nothing to tell`() async throws {
    let store = try memoryStore()
    let counts = try await store.read { try $0.counts() }
    #expect(counts == Counts(signals: [:], openCases: [:], outbox: [:]))
    #expect(try await store.read { try $0.integrityCheck() } == [])
    #expect(try await store.read { try $0.cases(.open) } == [])
    #expect(try await store.read { try $0.events(of: caseNumber(1)) } == [])
    #expect(try await store.read { try $0.participants(of: caseNumber(1)) } == [])
  }

  @Test func `a miscount is found`() async throws {
    let store = try memoryStore()
    try await store.write { try $0.open(sampleCase(caseNumber(1))) }
    for damage in [
      "UPDATE rotation SET open_cases = 5", "DELETE FROM rotation",
      "UPDATE signal_counts SET amount = 0",
    ] {
      let found = try await store.write { transaction in
        try transaction.connection.execute("SAVEPOINT damage; \(damage)", "damage")
        defer { try? transaction.connection.execute("ROLLBACK TO damage", "mend") }
        return try transaction.integrityCheck()
      }
      #expect(found.count == 1, "\(damage)")
    }
  }

  @Test func `a backup of a store in use is a whole store in one file`() async throws {
    let directory = try TemporaryDirectory()
    let store = try Store(path: directory.store, messageDomain: "team.example.nl")
    try await store.write { transaction in
      for index in 1...30 { try transaction.open(sampleCase(caseNumber(index))) }
    }
    let target = directory.path + "/backup.sqlite"
    try await store.backup(to: target)
    #expect(
      !directory.files().contains {
        $0.hasPrefix("backup.sqlite.") || $0.hasPrefix("backup.sqlite-")
      })
    var info = stat()
    #expect(unsafe stat(target, &info) == 0 && info.st_mode & 0o777 == 0o600)
    let copy = try Store(path: target, messageDomain: "x.example.nl", access: .readOnly)
    #expect(try await copy.read { try $0.cases(.open).count } == 30)
    #expect(try await copy.read { try $0.integrityCheck() } == [])
    try await store.write { try $0.open(sampleCase(caseNumber(31))) }
  }

  @Test func `a backup that cannot be made leaves the former one alone`() async throws {
    let directory = try TemporaryDirectory()
    let store = try Store(path: directory.store, messageDomain: "team.example.nl")
    await #expect { try await store.backup(to: directory.path + "/no/backup.sqlite") } throws: {
      ($0 as? StorageError)?.kind == .cannotOpen
    }
    let target = directory.path + "/backup.sqlite"
    writeFile(target, [1, 2, 3])
    unsafe mkdir(target + ".part", 0o700)
    defer { unsafe rmdir(target + ".part") }
    await #expect { try await store.backup(to: target) } throws: {
      ($0 as? StorageError)?.description.contains(target) == true
    }
    #expect(readFile(target) == [1, 2, 3])
  }

  @Test func `a backup over the store itself is refused under any name`() async throws {
    let directory = try TemporaryDirectory()
    let store = try Store(path: directory.store, messageDomain: "team.example.nl")
    try await store.write { try $0.open(sampleCase(caseNumber(1))) }
    let other = directory.path + "/other-name"
    #expect(unsafe link(directory.store, other) == 0)
    for target in [directory.store, directory.store + "-wal", other] {
      await #expect { try await store.backup(to: target) } throws: {
        ($0 as? StorageError)?.why.contains("the store itself") == true
      }
    }
    let again = try Store(path: directory.store, messageDomain: "team.example.nl")
    #expect(try await again.read { try $0.caseRecord(caseNumber(1)) } != nil)
  }
}
