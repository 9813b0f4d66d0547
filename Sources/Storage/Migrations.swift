// Bringing a store up to date, or refusing it.
//
// Failure: each step is one transaction; when it fails the file is as it was. Before an older file
// is touched it is copied whole to a file beside it, and without that copy nothing is changed.

/// `RfrD`: marks an SQLite file as a store of referrald.
private let applicationID: Int64 = 0x5266_7244

/// Refuses a file of another program or of a newer version, and carries out the missing steps.
func migrate(_ connection: Connection, access: Connection.Access, steps: [Migration]) throws {
  let latest = steps.map(\.version).max() ?? 0
  let found = try version(of: connection, latest: latest)
  guard found < latest else { return }
  guard access == .readWrite else {
    throw StorageError(
      .olderSchema, file: connection.path, what: "read the store",
      why: "its schema is \(found), this program needs \(latest)")
  }
  if found > 0 { try connection.copy(to: "\(connection.path).schema-\(found)") }
  try connection.transaction(.readWrite) {
    // Another process may have done it while we copied.
    let reached = try version(of: connection, latest: latest)
    for step in steps.sorted(by: { $0.version < $1.version }) where step.version > reached {
      try connection.execute(step.sql, "bring the store to schema \(step.version)")
    }
    try connection.execute("PRAGMA application_id = \(applicationID)", "mark the store")
    try connection.execute("PRAGMA user_version = \(latest)", "mark the store")
  }
}

/// The schema that the file has; 0 for a new one.
private func version(of connection: Connection, latest: Int64) throws -> Int64 {
  let found = try connection.integer("user_version")
  let owner = try connection.integer("application_id")
  let tables = try connection.integer("schema_version")
  guard owner == applicationID || (owner == 0 && found == 0 && tables == 0) else {
    throw StorageError(
      .notOurs, file: connection.path, what: "open the store",
      why: "it is an SQLite file of another program")
  }
  guard found <= latest else {
    throw StorageError(
      .newerSchema, file: connection.path, what: "open the store",
      why: "its schema is \(found), this program knows up to \(latest)")
  }
  return found
}
