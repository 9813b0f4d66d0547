// What the services keep: how far a mailbox was read, how each service is doing, single facts.

package import Core

/// How far a mailbox was read.
package struct Cursor: Hashable, Sendable {
  package var uidValidity: Int64
  package var lastUID: Int64

  package init(uidValidity: Int64, lastUID: Int64) {
    self.uidValidity = uidValidity
    self.lastUID = lastUID
  }
}

package struct ServiceHealth: Hashable, Sendable {
  package var service: String
  package var lastSuccess: Instant?
  /// The first failure since the last success; nil while it is well.
  package var failingSince: Instant?
  /// Kept after it recovered, for people.
  package var lastError: String?
}

extension Reader {
  package func cursor(_ source: String) throws -> Cursor? {
    try connection.first(findCursor, .text(source)) {
      Cursor(uidValidity: $0.int(), lastUID: $0.int())
    }
  }

  /// All services that ever ran a pass, by name.
  package func health() throws -> [ServiceHealth] {
    try connection.all(listHealth) {
      ServiceHealth(
        service: $0.text(), lastSuccess: $0.optionalMoment(), failingSince: $0.optionalMoment(),
        lastError: $0.optionalText())
    }
  }

  package func meta(_ name: String) throws -> String? {
    try connection.first(findMeta, .text(name)) { $0.text() }
  }
}

extension Transaction {
  package func setCursor(_ cursor: Cursor, _ source: String) throws {
    try connection.run(
      saveCursor, .text(source), .int(cursor.uidValidity), .int(cursor.lastUID))
  }

  package func succeeded(_ service: String, now: Instant) throws {
    try connection.run(saveSuccess, .text(service), .moment(now))
  }

  /// `error` is an English sentence without personal data.
  package func failed(_ service: String, error: String, now: Instant) throws {
    try connection.run(saveFailure, .text(service), .moment(now), .text(error))
  }

  package func setMeta(_ name: String, _ value: String) throws {
    try connection.run(saveMeta, .text(name), .text(value))
  }
}

private let findCursor = Query(
  "read how far a mailbox was read",
  "SELECT uid_validity, last_uid FROM cursors WHERE source = ?")

private let saveCursor = Query(
  "store how far a mailbox was read",
  """
  INSERT INTO cursors (source, uid_validity, last_uid) VALUES (?, ?, ?)
  ON CONFLICT (source) DO UPDATE SET
    uid_validity = excluded.uid_validity, last_uid = excluded.last_uid
  """)

private let listHealth = Query(
  "read how the services are doing",
  "SELECT service, last_success, failing_since, last_error FROM health ORDER BY service")

private let saveSuccess = Query(
  "store how a service is doing",
  """
  INSERT INTO health (service, last_success) VALUES (?, ?)
  ON CONFLICT (service) DO UPDATE SET last_success = excluded.last_success, failing_since = NULL
  """)

private let saveFailure = Query(
  "store how a service is doing",
  """
  INSERT INTO health (service, failing_since, last_error) VALUES (?, ?, ?)
  ON CONFLICT (service) DO UPDATE SET
    failing_since = ifnull(failing_since, excluded.failing_since),
    last_error = excluded.last_error
  """)

private let findMeta = Query("read a fact about the store", "SELECT value FROM meta WHERE name = ?")

private let saveMeta = Query(
  "store a fact about the store",
  """
  INSERT INTO meta (name, value) VALUES (?, ?)
  ON CONFLICT (name) DO UPDATE SET value = excluded.value
  """)
