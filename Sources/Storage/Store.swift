// The store: one connection on one queue. Whoever reads or writes hands in a synchronous closure,
// so that nothing can be suspended half-way through a transaction.
//
// Failure: a closure that throws leaves nothing behind, and its error reaches the caller as it is.

import Core
import Host

package actor Store {
  private let executor: any SerialExecutor
  let connection: Connection
  private let messageDomain: String

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    unsafe executor.asUnownedSerialExecutor()
  }

  /// Opens the store, makes it when it is to be written and not there, and brings an older one up
  /// to date. `messageDomain` is what follows the `@` in the Message-IDs of outgoing mail. Blocks.
  /// The simulation brings its own disk, an SQLite VFS, and its own queue.
  package init(
    path: String, messageDomain: String, access: Connection.Access = .readWrite,
    migrations: [Migration] = Migration.all, disk: String? = nil,
    executor: any SerialExecutor = QueueExecutor(label: "store")
  ) throws {
    self.executor = executor
    connection = try Connection.open(path, access, on: disk)
    self.messageDomain = messageDomain
    try migrate(connection, access: access, steps: migrations)
  }

  /// Everything in the body is stored together, durably, or nothing is.
  @discardableResult
  package func write<Result: Sendable>(
    _ body: @Sendable (Transaction) throws -> Result
  ) throws -> Result {
    let transaction = Transaction(connection, messageDomain: messageDomain)
    return try connection.transaction(.readWrite) {
      let result = try body(transaction)
      if let failure = transaction.failure { throw failure }
      try transaction.storeLoads()
      return result
    }
  }

  /// Everything in the body sees the store at one moment.
  package func read<Result: Sendable>(_ body: @Sendable (Reader) throws -> Result) throws -> Result
  {
    let reader = Reader(connection)
    return try connection.transaction(.readOnly) {
      let result = try body(reader)
      if let failure = reader.failure { throw failure }
      return result
    }
  }

  /// A number that changes when another connection, such as `referralctl`, has written.
  package func dataVersion() throws -> Int64 { try connection.integer("data_version") }

  /// Empties the journal beside the store, in which erased pages still stand. Returns false when
  /// somebody is reading the store at this moment; try again then.
  package func forgetJournal() throws -> Bool {
    try connection.first(emptyJournal) { $0.int() } == 0
  }

  /// Copies the store to a file while it is in use. The copy is checked, and is whole or not there.
  package func backup(to target: String) throws { try connection.copy(to: target) }
}

/// What can be asked of the store inside a transaction. Valid until its closure returns.
package class Reader {
  let connection: Connection
  /// The first failure inside a closure that cannot throw; the transaction ends with it.
  var failure: (any Error)?
  /// The rows of cases that were opened or looked up in this transaction: a case keeps its number
  /// and is never deleted, and one signal names its case in mails and audit many times.
  var caseIDs: [CaseNumber: Int64] = [:]
  /// How busy everybody is; nil until somebody asks.
  var loads: [PersonID: Load]?

  init(_ connection: Connection) { self.connection = connection }

  /// For the closures of Core, which know no errors: the failure is kept, and nothing is committed.
  func orKeepFailure<Result>(_ fallback: Result, _ body: () throws -> Result) -> Result {
    do { return try body() } catch {
      if failure == nil { failure = error }
      return fallback
    }
  }
}

/// What can be stored. Every method may be called many times in one transaction, and each sees
/// what those before it stored.
package final class Transaction: Reader {
  let messageDomain: String
  /// Whose load has to be stored before the commit.
  var changedLoads: Set<PersonID> = []

  init(_ connection: Connection, messageDomain: String) {
    self.messageDomain = messageDomain
    super.init(connection)
  }
}

private let emptyJournal = Query("empty the journal", "PRAGMA wal_checkpoint(TRUNCATE)")
