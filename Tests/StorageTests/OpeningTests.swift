// Opening a store: new, older, newer, not ours, not there, not allowed.

import CSQLite
import Core
import Glibc
import Testing

@testable import Storage

@Suite struct OpeningTests {
  private func open(_ path: String, _ steps: [Migration] = Migration.all) throws -> Store {
    try Store(path: path, messageDomain: "team.example.nl", migrations: steps)
  }

  private func kind(_ body: () throws -> Void) -> StorageError.Kind? {
    do {
      try body()
      return nil
    } catch { return (error as? StorageError)?.kind }
  }

  @Test func `a new store is made for its owner's eyes only`() async throws {
    let directory = try TemporaryDirectory()
    let store = try open(directory.store)
    try await store.write { try $0.open(sampleCase(caseNumber(1))) }
    for file in directory.files() {
      var info = stat()
      #expect(unsafe stat(directory.path + "/" + file, &info) == 0)
      #expect(info.st_mode & 0o777 == 0o600, "\(file)")
    }
  }

  @Test func `what was stored is there after opening again, and nothing is copied`() async throws {
    let directory = try TemporaryDirectory()
    try await open(directory.store).write { try $0.open(sampleCase(caseNumber(1))) }
    let store = try open(directory.store)
    #expect(try await store.read { try $0.caseRecord(caseNumber(1)) } != nil)
    #expect(!directory.files().contains { $0.contains("schema") })
  }

  @Test func `a commit is durable and the settings are as meant`() throws {
    let directory = try TemporaryDirectory()
    let connection = try Connection.open(directory.store, .readWrite)
    #expect(try connection.integer("synchronous") == 2)
    #expect(try connection.integer("foreign_keys") == 1)
    #expect(try connection.integer("secure_delete") == 1)
    #expect(try connection.integer("trusted_schema") == 0)
    let mode = try connection.first(Query("x", "PRAGMA journal_mode")) { $0.text() }
    #expect(mode == "wal")
  }

  private let latest = Int64(Migration.all.count)

  @Test func `a store of a newer program is refused and left alone`() throws {
    let directory = try TemporaryDirectory()
    let next = Migration(version: latest + 1, sql: "CREATE TABLE later (x INTEGER) STRICT")
    _ = try open(directory.store, Migration.all + [next])
    let before = readFile(directory.store)
    #expect(kind { _ = try open(directory.store) } == .newerSchema)
    #expect(readFile(directory.store) == before)
  }

  @Test func `an older store is copied whole before it is brought up to date`() async throws {
    let directory = try TemporaryDirectory()
    try await open(directory.store).write { try $0.open(sampleCase(caseNumber(1))) }
    let next = Migration(version: latest + 1, sql: "CREATE TABLE later (x INTEGER) STRICT")
    let store = try open(directory.store, Migration.all + [next])
    #expect(try await store.read { try $0.caseRecord(caseNumber(1)) } != nil)
    let copy = directory.store + ".schema-\(latest)"
    let old = try open(copy)
    #expect(try await old.read { try $0.caseRecord(caseNumber(1)) } != nil)
    #expect(kind { _ = try open(directory.store) } == .newerSchema)
  }

  @Test func `a step that fails leaves the store as it was`() async throws {
    let directory = try TemporaryDirectory()
    try await open(directory.store).write { try $0.open(sampleCase(caseNumber(1))) }
    let broken = Migration(
      version: latest + 1, sql: "CREATE TABLE later (x); SELECT * FROM nowhere")
    #expect(kind { _ = try open(directory.store, Migration.all + [broken]) } == .other)
    let store = try open(directory.store)
    #expect(try await store.read { try $0.caseRecord(caseNumber(1)) } != nil)
  }

  @Test func `an older store is not changed by who may only read`() throws {
    let directory = try TemporaryDirectory()
    _ = try open(directory.store)
    let next = Migration(version: latest + 1, sql: "CREATE TABLE later (x INTEGER) STRICT")
    #expect(
      kind {
        _ = try Store(
          path: directory.store, messageDomain: "x.example.nl", access: .readOnly,
          migrations: Migration.all + [next])
      } == .olderSchema)
  }

  @Test func `who may only read cannot write`() async throws {
    let directory = try TemporaryDirectory()
    let writer = try open(directory.store)
    try await writer.write { try $0.open(sampleCase(caseNumber(1))) }
    let reader = try Store(
      path: directory.store, messageDomain: "x.example.nl", access: .readOnly)
    #expect(try await reader.read { try $0.caseRecord(caseNumber(1)) } != nil)
    await #expect { try await reader.write { try $0.setMeta("a", "b") } } throws: {
      ($0 as? StorageError)?.kind == .readOnly
    }
  }

  @Test func `the file of another program is refused and left alone`() throws {
    let directory = try TemporaryDirectory()
    do {
      let other = try Connection.open(directory.store, .readWrite)
      try other.execute("CREATE TABLE theirs (x)", "x")
    }
    let before = readFile(directory.store)
    #expect(kind { _ = try open(directory.store) } == .notOurs)
    #expect(readFile(directory.store) == before)
  }

  @Test func `a file that is no store is called corrupt`() throws {
    let directory = try TemporaryDirectory()
    let text = Array(String(repeating: "this is a letter, not a store\n", count: 200).utf8)
    writeFile(directory.store, text)
    #expect(kind { _ = try open(directory.store) } == .corrupt)
    #expect(readFile(directory.store) == text)
  }

  @Test func `a directory that is not there is named in the error`() throws {
    let path = "/tmp/referrald-no-such-directory/store.sqlite"
    #expect {
      _ = try open(path)
    } throws: { error in
      let text = (error as? StorageError)?.description ?? ""
      return (error as? StorageError)?.kind == .cannotOpen && text.contains(path)
        && text.contains("No such file or directory") && text.contains("Check that the directory")
    }
  }

  @Test func `a store to be read that is not there is not made`() throws {
    let directory = try TemporaryDirectory()
    #expect(
      kind {
        _ = try Store(path: directory.store, messageDomain: "x.example.nl", access: .readOnly)
      } == .cannotOpen)
    #expect(directory.files() == [])
  }
}
