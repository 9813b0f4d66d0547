// Forgets on time, once a day: texts some days after a case was closed, names and addresses later,
// and the files of messages that were put away, for the store has them.
//
// Failure: what could not be forgotten today is forgotten at the next pass, a minute later. The day
// counts as done only when everything was.

package import Core
import Host
package import Settings
package import Storage

/// Somebody reads the store at this very moment.
private struct JournalInUse: Error, CustomStringConvertible {
  let description = "the store's journal is in use and cannot be emptied yet"
}

package struct RetentionService: Sendable {
  private static let batchCount = 100
  private static let copySeconds: Int64 = 7 * 86_400

  let store: Store
  let settings: RetentionSettings
  /// Where sources put their messages away.
  let archives: [String]
  /// The directory of the store. Copies made before an upgrade lie there, and hold what was known
  /// on that day; like a backup they are kept for a week.
  let directory: String
  let zone: Zone
  let log: Log
  /// Called after each batch.
  let advanced: @Sendable () -> Void

  package init(
    store: Store, settings: RetentionSettings, archives: [String], directory: String, zone: Zone,
    log: Log,
    advanced: @escaping @Sendable () -> Void = {}
  ) {
    self.store = store
    self.settings = settings
    self.archives = archives
    self.directory = directory
    self.zone = zone
    self.log = log
    self.advanced = advanced
  }

  package struct Pass: Hashable, Sendable {
    package var texts = 0
    package var persons = 0
    package var files = 0
  }

  package func runOnce(now: Instant) async throws -> Pass {
    let today = zone.local(now).date.description
    guard try await store.read({ try $0.meta("forgotten") }) != today else { return Pass() }
    var pass = Pass()
    let textsBefore = now.adding(seconds: -86_400 * Int64(settings.rawDays))
    let personsBefore = now.adding(seconds: -86_400 * Int64(settings.personDays))
    pass.texts = try await repeated {
      try $0.purgeTexts(closedBefore: textsBefore, limit: Self.batchCount, now: now)
    }
    pass.persons = try await repeated {
      try $0.erasePersons(closedBefore: personsBefore, limit: Self.batchCount, now: now)
    }
    for archive in archives { pass.files += try removeFiles(in: archive, before: textsBefore) }
    pass.files += try removeFiles(
      in: directory, before: now.adding(seconds: -Self.copySeconds)
    ) { $0.utf8.starts(with: "referrald.sqlite.schema-".utf8) }
    guard try await store.forgetJournal() else { throw JournalInUse() }
    try await store.write { try $0.setMeta("forgotten", today) }
    if pass != Pass() {
      log.notice(
        "retention: \(pass.texts) texts, the persons of \(pass.persons) cases and "
          + "\(pass.files) files were erased")
    }
    return pass
  }

  /// In batches, so that signals that come in meanwhile do not wait long.
  private func repeated(
    _ batch: @Sendable (Transaction) throws -> Int
  ) async throws -> Int {
    var total = 0
    while true {
      let count = try await store.write(batch)
      total += count
      advanced()
      if count < Self.batchCount { return total }
    }
  }

  /// A moved file keeps the moment at which it was delivered.
  private func removeFiles(
    in directory: String, before moment: Instant, named isMeant: (String) -> Bool = { _ in true }
  ) throws -> Int {
    guard Files.isDirectory(directory) else { return 0 }
    var removed = 0
    for name in try Files.list(directory) where isMeant(name) {
      let path = "\(directory)/\(name)"
      guard let delivered = try? Files.modified(path), delivered < moment,
        !Files.isDirectory(path)
      else { continue }
      try Files.remove(path)
      removed += 1
    }
    return removed
  }
}
