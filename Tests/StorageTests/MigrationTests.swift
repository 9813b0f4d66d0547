// A store of an earlier version, with data in it, brought up to date.

import Core
import Testing

@testable import Storage

@Suite struct MigrationTests {
  private func open(_ path: String, schema: Int64) throws -> Store {
    try Store(
      path: path, messageDomain: "team.example.nl",
      migrations: Migration.all.filter { $0.version <= schema })
  }

  /// A store of an earlier schema with the same rows, as far as it has columns for them.
  private func fill(_ path: String, schema: Int64, from full: String) throws {
    do { _ = try open(path, schema: schema) }
    let old = try Connection.open(path, .readWrite)
    try old.execute("PRAGMA foreign_keys = OFF; ATTACH '\(full)' AS latest", "attach")
    func names(_ sql: String) throws -> [String] {
      try old.all(Query("list", sql)) { $0.text() }
    }
    for table in try names("SELECT name FROM main.sqlite_schema WHERE type = 'table'") {
      let columns = try names(
        "SELECT name FROM pragma_table_info('\(table)', 'main') INTERSECT "
          + "SELECT name FROM pragma_table_info('\(table)', 'latest')"
      ).joined(separator: ", ")
      try old.execute(
        "INSERT INTO main.\(table) (\(columns)) SELECT \(columns) FROM latest.\(table)", "copy")
    }
  }

  @Test(arguments: Migration.all.dropLast().map(\.version))
  func `every earlier schema is copied whole and brought up to date with all it holds`(
    version: Int64
  ) async throws {
    let (full, directory) = (try TemporaryDirectory(), try TemporaryDirectory())
    let number = caseNumber(1)
    let newest = try Store(path: full.store, messageDomain: "team.example.nl")
    try await newest.write { transaction in
      try transaction.open(sampleCase(number))
      try transaction.add([sampleMail("k", number)], now: monday)
    }
    let (steps, mails) = try await newest.read {
      (try $0.steps(of: number), try $0.outbox(of: number))
    }
    #expect(steps.count == 4 && !mails.isEmpty)
    try fill(directory.store, schema: version, from: full.store)
    let store = try Store(path: directory.store, messageDomain: "team.example.nl")
    #expect(try await store.read { try $0.steps(of: number) } == steps)
    #expect(try await store.read { try $0.outbox(of: number) } == mails)
    #expect(try await store.read { try $0.integrityCheck() } == [])
    let latest = Migration.all.map(\.version).max()
    let now = try Connection.open(directory.store, .readOnly)
    #expect(try now.integer("user_version") == latest)
    let copy = try Connection.open("\(directory.store).schema-\(version)", .readOnly)
    #expect(try copy.integer("user_version") == version)
    let cases = try copy.first(Query("count", "SELECT count(*) FROM cases")) { $0.number() }
    #expect(cases == 1)
  }

  @Test func `a store that was brought up to date equals a new one`() async throws {
    let (one, other) = (try TemporaryDirectory(), try TemporaryDirectory())
    do { _ = try open(one.store, schema: 1) }
    _ = try Store(path: one.store, messageDomain: "x.example.nl")
    _ = try Store(path: other.store, messageDomain: "x.example.nl")
    func tables(_ path: String) throws -> [String] {
      let connection = try Connection.open(path, .readOnly)
      let query = Query("list", "SELECT type || ' ' || name FROM sqlite_schema ORDER BY 1")
      return try connection.all(query) { $0.text() }
    }
    #expect(try tables(one.store) == tables(other.store))
    #expect(try tables(one.store).contains("index steps_to_come"))
  }
}
