// What happens when statements fail, disks fill, files break and programs die half-way.

import Core
import Glibc
import Testing

@testable import Storage

/// What a store looks like from outside, to compare before with after.
private struct Picture: Equatable, Sendable {
  var cases: [CaseRecord]
  var counts: Counts
  var loads: [PersonID: Load]
  var events: [RecordedEvent]
  var signal: StoredSignal?

  init(_ reader: Reader) throws {
    cases = try reader.cases(.open)
    counts = try reader.counts()
    loads = try reader.roster(prefix: "OT").loads
    events = try (1...4).flatMap { try reader.events(of: caseNumber($0)) }
    signal = try reader.signal(1)
  }
}

@Suite struct FailureTests {
  private func open(_ path: String) throws -> Store {
    try Store(path: path, messageDomain: "team.example.nl")
  }

  /// One of everything that writes.
  private static let work: @Sendable (Transaction) throws -> Void = { transaction in
    let now = monday.adding(seconds: 1_000_000)
    let marks = FamilyMarks(addresses: ["ouder@example.nl"], phones: ["0600000014"])
    let roster = try transaction.roster(prefix: "OT")
    let number = caseNumber(roster.nextSequence(2026))
    _ = roster.known(
      KnownQuery(messageIDs: ["x"], numbers: [caseNumber(1)], family: marks, children: []))
    let plan = samplePlan(
      [sampleCase(number, marks: marks)], attachedTo: [caseNumber(1)],
      outbox: [sampleMail("new", number), sampleWebhook("hook", number)])
    try transaction.commit(
      plan, signal: sampleSignal("new", messageID: "m@x", hash: "cafe"), raw: [1],
      policyVersion: "v", now: now)
    let due = try transaction.dueSteps(now: now, limit: 1)[0]
    try transaction.fire(due, outbox: [], events: [], next: nil, now: now)
    for item in try transaction.claim(now: now, limit: 9) {
      let isOld = item.caseNumber == caseNumber(1)
      try transaction.finish(item.id, isOld ? .delivered : .later("busy"), now: now, jitter: 0)
    }
    try transaction.apply(
      MoveRequest(.close, who: "gen01", reason: "", outcome: .mistake), to: caseNumber(1), now: now)
    try transaction.setCursor(Cursor(uidValidity: 1, lastUID: 2), "intake")
    try transaction.failed("intake", error: "down", now: now)
    _ = try transaction.purgeTexts(closedBefore: now.adding(seconds: 1), limit: 9, now: now)
    _ = try transaction.erasePersons(closedBefore: now.adding(seconds: 1), limit: 9, now: now)
  }

  @Test func `a failure at any statement leaves the store exactly as it was`() async throws {
    let directory = try TemporaryDirectory()
    let store = try open(directory.store)
    try await store.write { try $0.open(sampleCase(caseNumber(1))) }
    let before = try await store.read(Picture.init)
    var statements = 0
    var failures = 0
    while true {
      let limit = statements
      do {
        try await store.failing(after: limit, Self.work)
        break
      } catch {
        #expect((error as? StorageError)?.kind == .inputOutput)
        failures += 1
      }
      let after = try await store.read(Picture.init)
      #expect(after == before, "after \(limit) statements")
      statements += 1
    }
    #expect(failures > 50)
    #expect(try await store.read(Picture.init) != before)
    #expect(try await store.read { try $0.integrityCheck() } == [])
  }

  @Test func `an error of the caller's own rolls back too and arrives as it was`() async throws {
    struct Mine: Error {}
    let store = try memoryStore()
    await #expect(throws: Mine.self) {
      try await store.write { transaction in
        try transaction.open(sampleCase(caseNumber(1)))
        throw Mine()
      }
    }
    #expect(try await store.read { try $0.caseRecord(caseNumber(1)) } == nil)
    #expect(try await store.read { try $0.counts().signals } == [:])
  }

  @Test func `a look-up that fails inside a decision ends the transaction`() async throws {
    let store = try memoryStore()
    await #expect(throws: StorageError.self) {
      try await store.write { transaction in
        let roster = try transaction.roster(prefix: "OT")
        transaction.connection.statementsUntilFailure = 0
        #expect(roster.nextSequence(2026) == 1)
        transaction.connection.statementsUntilFailure = nil
        try transaction.setMeta("decided", "on nothing")
      }
    }
    #expect(try await store.read { try $0.meta("decided") } == nil)
  }

  @Test func `a store copied in the middle of a transaction opens as it was before it`()
    async throws
  {
    let directory = try TemporaryDirectory()
    let crashed = try TemporaryDirectory()
    let store = try open(directory.store)
    try await store.write { try $0.open(sampleCase(caseNumber(1))) }
    let before = try await store.read(Picture.init)
    try await store.write { transaction in
      try Self.work(transaction)
      // Makes SQLite write pages to the log before the commit.
      try transaction.connection.execute("PRAGMA cache_spill = 1; PRAGMA cache_size = 1", "x")
      for index in 0..<200 {
        try transaction.putAside("x\(index)", raw: [UInt8](repeating: 7, count: 5000))
      }
      for file in directory.files() where !file.hasSuffix("-shm") {
        writeFile(crashed.path + "/" + file, readFile(directory.path + "/" + file))
      }
    }
    #expect(readFile(crashed.store + "-wal").count > 500_000)
    let again = try open(crashed.store)
    #expect(try await again.read(Picture.init) == before)
    #expect(try await again.read { try $0.integrityCheck() } == [])
    try await again.write(Self.work)
  }

  @Test func `a log cut off at any place opens as it was after some commit`() async throws {
    let directory = try TemporaryDirectory()
    let store = try open(directory.store)
    var pictures = [try await store.read(Picture.init)]
    for sequence in 1...4 {
      try await store.write { try $0.open(sampleCase(caseNumber(sequence))) }
      pictures.append(try await store.read(Picture.init))
    }
    let main = readFile(directory.store)
    let log = readFile(directory.store + "-wal")
    var seen: Set<Int> = []
    for cut in stride(from: log.count, to: log.count / 3, by: -(log.count / 40)) {
      let crashed = try TemporaryDirectory()
      writeFile(crashed.store, main)
      writeFile(crashed.store + "-wal", Array(log[..<cut]))
      let again = try open(crashed.store)
      let picture = try await again.read(Picture.init)
      let found = try #require(pictures.firstIndex(of: picture), "cut at \(cut)")
      seen.insert(found)
      #expect(try await again.read { try $0.integrityCheck() } == [])
    }
    #expect(seen.count > 1 && seen.contains(4))
  }

  @Test func `a second program waits for the first to finish writing`() async throws {
    let directory = try TemporaryDirectory()
    let first = try Connection.open(directory.store, .readWrite)
    let second = try Connection.open(directory.store, .readWrite, busySeconds: 0)
    try migrate(first, access: .readWrite, steps: Migration.all)
    try first.execute("BEGIN IMMEDIATE", "x")
    #expect { try second.transaction(.readWrite) {} } throws: { error in
      let text = (error as? StorageError)?.description ?? ""
      return (error as? StorageError)?.kind == .busy && text.contains("Another program")
    }
    // Readers are not held up.
    let version = try second.transaction(.readOnly) { try second.integer("user_version") }
    #expect(version == Int64(Migration.all.count))
    try first.execute("COMMIT", "x")
    try second.transaction(.readWrite) {}
  }

  @Test func `two stores on one file never lose each other's work`() async throws {
    let directory = try TemporaryDirectory()
    let stores = [try open(directory.store), try open(directory.store)]
    try await withThrowingTaskGroup { group in
      for index in 0..<40 {
        group.addTask {
          try await stores[index % 2].write { transaction in
            let next = try transaction.roster(prefix: "OT").nextSequence(2026)
            try transaction.open(sampleCase(caseNumber(next)), from: "signal \(index)")
          }
        }
      }
      try await group.waitForAll()
    }
    let numbers = try await stores[0].read { try $0.cases(.open).map(\.number.sequence).sorted() }
    #expect(numbers == Array(1...40))
    #expect(try await stores[1].read { try $0.integrityCheck() } == [])
  }

  @Test func `the version changes when somebody else wrote, not when we did`() async throws {
    let directory = try TemporaryDirectory()
    let ours = try open(directory.store)
    let theirs = try open(directory.store)
    let start = try await ours.dataVersion()
    try await ours.write { try $0.setMeta("a", "1") }
    #expect(try await ours.dataVersion() == start)
    try await theirs.write { try $0.setMeta("a", "2") }
    #expect(try await ours.dataVersion() != start)
  }

  @Test func `a full disk is called full, stores nothing and is no lasting harm`() async throws {
    let directory = try TemporaryDirectory()
    let store = try open(directory.store)
    try await store.write { try $0.open(sampleCase(caseNumber(1))) }
    let before = try await store.read(Picture.init)
    let pages = try await store.read { try $0.connection.integer("page_count") }
    try await store.pragma("max_page_count = \(pages)")
    await #expect {
      try await store.write { transaction in
        for index in 0..<50 { try transaction.open(sampleCase(caseNumber(index + 2))) }
      }
    } throws: { error in
      let failure = error as? StorageError
      return failure?.kind == .full && failure?.stopsIntake == true
        && failure?.description.contains("Free disk space") == true
    }
    #expect(try await store.read(Picture.init) == before)
    try await store.pragma("max_page_count = 1000000")
    try await store.write { try $0.open(sampleCase(caseNumber(2))) }
  }

  @Test func `a damaged file is called corrupt`() async throws {
    let directory = try TemporaryDirectory()
    do {
      let store = try open(directory.store)
      try await store.write { transaction in
        for index in 1...50 { try transaction.open(sampleCase(caseNumber(index))) }
      }
    }
    var bytes = readFile(directory.store)
    for index in 8192..<bytes.count where index % 4096 < 100 { bytes[index] = 0xA5 }
    writeFile(directory.store, bytes)
    await #expect {
      try await self.open(directory.store).write { transaction in
        _ = try transaction.cases(.open)
        for index in 51...99 { try transaction.open(sampleCase(caseNumber(index))) }
      }
    } throws: { error in
      let failure = error as? StorageError
      return failure?.kind == .corrupt && failure?.description.contains("backup") == true
    }
  }

  @Test func `a value that has no meaning is called corrupt, not guessed at`() async throws {
    let store = try memoryStore()
    try await store.write { try $0.open(sampleCase(caseNumber(1))) }
    for damage in [
      "UPDATE cases SET contact_deadline = 'soon'", "UPDATE cases SET route = 'sideways'",
      "UPDATE cases SET doubts = 'age24' || char(9) || 'x'",
    ] {
      await #expect {
        try await store.write { transaction in
          try transaction.connection.execute(damage, "damage")
          _ = try transaction.caseRecord(caseNumber(1))
        }
      } throws: { ($0 as? StorageError)?.kind == .corrupt }
    }
    await #expect {
      try await store.write { transaction in
        try transaction.connection.execute("UPDATE steps SET recipients = 'neighbour'", "damage")
        _ = try transaction.steps(of: caseNumber(1))
      }
    } throws: { ($0 as? StorageError)?.kind == .corrupt }
  }

  @Test func `the audit can be neither changed nor deleted, and no case disappears`() async throws {
    let store = try memoryStore()
    try await store.write { try $0.open(sampleCase(caseNumber(1))) }
    for attempt in [
      "UPDATE events SET who = 'x'", "UPDATE events SET why = ''", "DELETE FROM events",
      "DELETE FROM cases",
    ] {
      await #expect {
        try await store.write { try $0.connection.execute(attempt, "cheat") }
      } throws: { ($0 as? StorageError)?.kind == .constraint }
    }
    #expect(try await store.read { try $0.events(of: caseNumber(1)).count } == 1)
  }

  @Test func `a directory that may not be written is named in the error`() throws {
    let directory = try TemporaryDirectory()
    unsafe chmod(directory.path, 0o500)
    defer { unsafe chmod(directory.path, 0o700) }
    #expect {
      try withoutPrivileges {
        _ = try Store(path: directory.store, messageDomain: "x.example.nl")
      }
    } throws: { error in
      let text = (error as? StorageError)?.description ?? ""
      return (error as? StorageError)?.kind == .readOnly && text.contains(directory.store)
        && text.contains("Permission denied") && text.contains("write access")
    }
  }

  @Test func `a store in a directory that may not be written is refused`() throws {
    let directory = try TemporaryDirectory()
    _ = try Store(path: directory.store, messageDomain: "x.example.nl")
    unsafe chown(directory.store, nobody, nobody)
    unsafe chown(directory.path, nobody, nobody)
    unsafe chmod(directory.path, 0o500)
    defer { unsafe chmod(directory.path, 0o700) }
    #expect {
      try withoutPrivileges {
        _ = try Store(path: directory.store, messageDomain: "x.example.nl")
      }
    } throws: { error in
      [.readOnly, .cannotOpen].contains((error as? StorageError)?.kind)
    }
  }

  @Test(arguments: StorageError.Kind.allCases)
  func `every failure says what, where, why and what to do`(kind: StorageError.Kind) {
    let text = StorageError(kind, file: "/f.sqlite", what: "store a signal", why: "it rained")
      .description
    #expect(text.hasPrefix("cannot store a signal in /f.sqlite: it rained. "))
    #expect(text.hasSuffix(".") && text.count > 60)
  }
}

private let nobody: uid_t = 65534

/// Root may write anywhere, so this thread, and no other, gives up its rights to files for a moment.
private func withoutPrivileges(_ body: () throws -> Void) throws {
  typealias SetFileUser = @convention(c) (uid_t) -> CInt
  guard let found = unsafe dlsym(nil, "setfsuid") else {
    Issue.record("this C library cannot set the file user of a thread")
    return
  }
  let setFileUser = unsafe unsafeBitCast(found, to: SetFileUser.self)
  let before = setFileUser(nobody)
  defer { _ = setFileUser(uid_t(before)) }
  try body()
}

extension Store {
  /// Lets a transaction fail once it has run so many statements, its begin and commit included.
  func failing(
    after statements: Int, _ work: @escaping @Sendable (Transaction) throws -> Void
  ) throws {
    connection.statementsUntilFailure = statements
    defer { connection.statementsUntilFailure = nil }
    try write(work)
  }

  func pragma(_ text: String) throws { try connection.execute("PRAGMA \(text)", "set a pragma") }
}
