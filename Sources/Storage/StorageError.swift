// Every way in which the store can fail, told to the operator: what could not be done, to which
// file, why, and what to do about it. Never a value from a row: those are about people.

import CSQLite

package struct StorageError: Error, Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Another process held the lock for longer than we wait.
    case busy
    case full
    case corrupt
    /// A rule of the schema was broken; a fault in this program or in what it was given.
    case constraint
    case readOnly
    case cannotOpen
    case inputOutput
    /// The file was written by a newer version of this program.
    case newerSchema
    /// The file is older and was opened only for reading, so it cannot be brought up to date.
    case olderSchema
    /// An SQLite file of another program.
    case notOurs
    /// Something that was asked for is not there.
    case notFound
    case other
  }
  package var kind: Kind
  package var file: String
  /// What was being done: `store a signal`.
  package var what: String
  package var why: String

  package init(_ kind: Kind, file: String, what: String, why: String) {
    self.kind = kind
    self.file = file
    self.what = what
    self.why = why
  }

  /// After such a failure nothing may be acknowledged any more: intake stops and says so.
  package var stopsIntake: Bool {
    switch kind {
    case .constraint, .notFound: false
    default: true
    }
  }
}

extension StorageError: CustomStringConvertible {
  package var description: String { "cannot \(what) in \(file): \(why). \(remedy)" }

  private var remedy: String {
    switch kind {
    case .busy: "Another program has the store open for writing; stop it or try again."
    case .full: "Free disk space on the file system of the store, then start again."
    case .corrupt:
      "Stop referrald, keep the file, and put back the latest backup (referralctl backup)."
    case .constraint: "Nothing was stored. This is a fault; report it with this line."
    case .readOnly: "Give the service's user write access to the file and its directory."
    case .cannotOpen: "Check that the directory exists and that the service's user may use it."
    case .inputOutput: "Check the disk and the system log, then start again."
    case .newerSchema: "Install the newer referrald again, or put back a backup from before it."
    case .olderSchema: "Start referrald once on this store; it brings the file up to date."
    case .notOurs: "Check the path of the store in the settings."
    case .notFound: "Check the number with referralctl list."
    case .other: "Start again; if it stays, report it with this line."
    }
  }
}

extension StorageError.Kind {
  /// From an SQLite result code, extended or not.
  init(code: Int32) {
    self =
      switch code & 0xFF {
      case SQLITE_BUSY, SQLITE_LOCKED: .busy
      case SQLITE_FULL: .full
      case SQLITE_CORRUPT, SQLITE_NOTADB: .corrupt
      case SQLITE_CONSTRAINT, SQLITE_MISMATCH, SQLITE_TOOBIG: .constraint
      case SQLITE_READONLY, SQLITE_PERM: .readOnly
      case SQLITE_CANTOPEN: .cannotOpen
      case SQLITE_IOERR: .inputOutput
      default: .other
      }
  }
}
