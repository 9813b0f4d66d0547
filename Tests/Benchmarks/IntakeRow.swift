// Intake throughput: from a full Maildir to committed cases with their outbox, against a bare loop
// that reads the same files, writes as many bytes to SQLite in batches of the same size, and renames
// the files.

import Core
import Daemon
import Formats
import Glibc
import Host
import Intake
import Settings
import Storage

/// What every measurement is made with: the demo's configuration, and a Tuesday morning.
struct Setting: Sendable {
  var configuration: Configuration
  var work: String
  var now: Instant
  var policy: Policy { configuration.policy }
  var zone: Zone { configuration.zone }

  func store(_ path: String) throws -> Store {
    try Store(path: path, messageDomain: configuration.settings.mail.domain)
  }

  func intake(_ store: Store, _ sources: [Source]) -> IntakeService {
    let policy = policy
    return IntakeService(
      sources: sources, store: store, policy: { policy }, zone: zone, log: .silent)
  }
}

/// Fills a new Maildir and waits until it is on the disk.
func fill(_ maildir: String, _ mails: [[UInt8]]) throws {
  try Files.removeTree(maildir)
  for name in ["tmp", "new", "cur"] { try Files.makeDirectory("\(maildir)/\(name)") }
  for (number, mail) in mails.enumerated() {
    let path = "\(maildir)/new/\(1_793_000_000 + number).M\(number)P1.example"
    try write(mail, path)
  }
  sync()
}

/// Everything back to `new/`: making thousands of files anew costs more than what is measured.
func restore(_ maildir: String) throws {
  for name in try Files.list("\(maildir)/cur") {
    let plain = String(name.prefix { $0 != ":" })
    try Files.rename("\(maildir)/cur/\(name)", to: "\(maildir)/new/\(plain)", replacing: true)
  }
  sync()
}

func write(_ bytes: [UInt8], _ path: String) throws {
  let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o640)
  defer { close(file) }
  let written = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
  guard written == bytes.count else { throw BareFault(description: "cannot write \(path)") }
}

func removeStore(_ path: String) {
  for suffix in ["", "-wal", "-shm"] { unsafe unlink(path + suffix) }
}

/// One run of ours; the seconds it took and the size of the store it left.
func intakeRun(_ setting: Setting, count: Int) async throws -> (Double, Int) {
  let path = "\(setting.work)/intake.sqlite"
  removeStore(path)
  let maildir = "\(setting.work)/in"
  try restore(maildir)
  let store = try setting.store(path)
  let source = maildirSource(name: "intake", path: maildir, limits: .standard)
  let service = setting.intake(store, [source])
  let before = processorSeconds()
  let time = try await seconds {
    let taken = try await service.runOnce(now: setting.now)
    guard taken == count else { throw BareFault(description: "\(taken) mails were taken") }
  }
  let used = (processorSeconds() - before) * 1_000_000 / Double(count)
  let bare = try BareStore(path)
  note(
    "  \(Int(time * 1_000_000) / count) µs a mail, \(Int(used)) µs of processor time; "
      + "\(try bare.integer("SELECT count(*) FROM cases")) cases, "
      + "\(try bare.integer("SELECT count(*) FROM outbox")) mails to send")
  let size = try bare.integer("PRAGMA page_count") * bare.integer("PRAGMA page_size")
  return (time, size)
}

/// One run of the bare loop, which writes `size` bytes in all.
func bareRun(_ setting: Setting, count: Int, size: Int) async throws -> Double {
  let path = "\(setting.work)/bare.sqlite"
  removeStore(path)
  let maildir = "\(setting.work)/in"
  try restore(maildir)
  let store = try BareStore(path)
  try store.run("CREATE TABLE mails (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL)")
  let insert = try BareStatement(store, "INSERT INTO mails (bytes) VALUES (?)")
  let share = size / count
  let before = processorSeconds()
  defer {
    let used = (processorSeconds() - before) * 1_000_000 / Double(count)
    note("  the bare loop: \(Int(used)) µs of processor time, \(share) bytes a mail")
  }
  return try timed {
    var names = try Files.list("\(maildir)/new")[...]
    while !names.isEmpty {
      let batch = names.prefix(64)
      names = names.dropFirst(64)
      try store.run("BEGIN IMMEDIATE")
      for name in batch { try copy("\(maildir)/new/\(name)", share, insert) }
      try store.run("COMMIT")
      for name in batch {
        try Files.rename("\(maildir)/new/\(name)", to: "\(maildir)/cur/\(name):2,", replacing: true)
      }
    }
  }
}

/// A mail's bytes, and behind them as many as the rest of our rows hold.
private func copy(_ path: String, _ share: Int, _ insert: BareStatement) throws {
  let file = unsafe open(path, O_RDONLY)
  defer { close(file) }
  try unsafe withUnsafeTemporaryAllocation(byteCount: share + 65_536, alignment: 8) { buffer in
    let count = unsafe read(file, buffer.baseAddress, 65_536)
    guard count >= 0 else { throw BareFault(description: "cannot read \(path)") }
    try unsafe insert.insert(UnsafeRawBufferPointer(rebasing: buffer[..<max(count, share)]))
  }
}

func intakeRow(_ setting: Setting, count: Int, rounds: Int) async throws -> (Row, rate: Double) {
  var (ours, bare): ([Double], [Double]) = ([], [])
  for _ in 0..<rounds {
    let (time, size) = try await intakeRun(setting, count: count)
    ours.append(time)
    bare.append(try await bareRun(setting, count: count, size: size))
  }
  let rate = Double(count) / median(ours)
  let bareRate = Double(count) / median(bare)
  let ratio = median(zip(ours, bare).map { $1 / $0 })
  let row = Row(
    what: "intake, \(count) mails, Maildir to committed case", ours: "\(Int(rate)) mails/s",
    against: "bare read, insert, rename: \(Int(bareRate))/s", value: ratio, goal: .atLeast(0.5))
  return (row, rate)
}
