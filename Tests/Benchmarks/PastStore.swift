// A store with a long past, or with many open cases, written in bulk through our own schema. Kept
// beside the build, because a million cases take a minute to write.

import Core
import Glibc
import Host
import Storage

struct PastStore: Sendable {
  var past: Int
  var open: Int
  var now: Instant

  var name: String {
    open == 0 ? "\(grouped(past)) past cases" : "\(grouped(open)) open cases"
  }

  /// The path of a finished store of this kind in `work`, made when it is not there. The schema's
  /// own text is part of the name, so that a changed schema makes a new one.
  func template(in work: String) throws -> String {
    let schema = Migration.all.map(\.sql).joined()
    let sum = schema.utf8.reduce(UInt64(14_695_981_039_346_656_037)) {
      ($0 ^ UInt64($1)) &* 1_099_511_628_211
    }
    let path = "\(work)/store-\(past)-\(open)-\(String(sum, radix: 36)).sqlite"
    if Files.exists(path) { return path }
    note("  making a store with \(name) …")
    let part = "\(path).part"
    removeStore(part)
    _ = try Store(path: part, messageDomain: "example.nl")
    let store = try BareStore(part)
    try store.run("PRAGMA synchronous = OFF")
    try store.run("PRAGMA secure_delete = OFF")
    try store.run("PRAGMA cache_size = -1000000")
    try fill(store, first: 1, count: past, isOpen: false)
    try fill(store, first: past + 1, count: open, isOpen: true)
    try store.run(
      """
      INSERT INTO signal_counts (status, amount) SELECT status, count(*) FROM signals GROUP BY 1;
      INSERT INTO rotation (person, open_cases)
        SELECT owner, count(*) FROM cases WHERE state <> 'closed' GROUP BY 1;
      PRAGMA wal_checkpoint(TRUNCATE);
      """)
    try Files.rename(part, to: path, replacing: true)
    removeStore(part)
    return path
  }

  /// Each case with its signal, family, marks, participants, ladder, mails and audit. Past ones were
  /// closed and their texts purged; open ones have their text, and nothing due for a while.
  private func fill(_ store: BareStore, first: Int, count: Int, isOpen: Bool) throws {
    guard count > 0 else { return }
    let then = now.seconds - (isOpen ? 3 * 86_400 : 300 * 86_400)
    let state = isOpen ? "'assigned', NULL, NULL" : "'closed', \(then + 90_000), 'own-support'"
    let done = isOpen ? "NULL" : "\(then + 80_000)"
    let due = isOpen ? now.seconds + 20 * 86_400 : then
    let text = isOpen ? "'Er is een nieuw gezin voor jou.'" : "''"
    let mail = "'OT-2025-' || n || '.' || lower(hex(randomblob(10))) || '@example.nl'"
    let numbers = "WITH RECURSIVE c(n) AS (VALUES(\(first)) UNION ALL SELECT n + 1 FROM c"
    let all = "\(numbers) WHERE n < \(first + count - 1)) "
    let statements = [
      """
      INSERT INTO signals (id, source, identifier, message_id, content_hash, received, stored,
        status, reason, policy_version, raw_purged)
      SELECT n, 'intake', 'past.' || n, 'past-' || n || '@mail.example.org',
        lower(hex(randomblob(32))), \(then), \(then), 'opened', 'vaste contactpersoon', 'v1',
        \(isOpen ? "NULL" : "\(then)") FROM c
      """,
      isOpen ? "INSERT INTO raw_signals SELECT n, randomblob(1500) FROM c" : "",
      "INSERT INTO families (id, opened) SELECT n, \(then) FROM c",
      """
      INSERT INTO family_marks (kind, value, family)
      SELECT 'address', 'past' || n || '@mail.example.org', n FROM c
      """,
      "INSERT INTO family_marks (kind, value, family) SELECT 'phone', '06' || (10000000 + n), n FROM c",
      """
      INSERT INTO cases (id, prefix, year, sequence, family, signal, received, opened, owner,
        urgent, confidential, consent, route, decided_person, reasons, copies, policy_version,
        first_name, unborn, age_min, age_max, place, municipality, area, possible_schools, doubts,
        notes, referrer_role, referrer_address, contact_deadline, visit_deadline, ambition, state,
        closed, outcome)
      SELECT n, 'OT', 2025, n, n, n, \(then), \(then), 'former', 0, 0, 'self', 'fixed-contact',
        'former', 'school.contact' || char(9) || 'De vaste contactpersoon van de school.', '', 'v1',
        'Milan', 0, 9, 9, 'Groenlo', 'Oost Gelre', 'inside', '', '', '', 'parent',
        'past' || n || '@mail.example.org', '2026-12-29', '2026-12-31', \(then), \(state) FROM c
      """,
      "INSERT INTO signal_cases (case_id, signal) SELECT n, n FROM c",
      "INSERT INTO participants SELECT n, 'past' || n || '@mail.example.org' FROM c",
    ]
    let steps = ["herinnering", "let-op", "te-laat"].map { step in
      """
      INSERT INTO steps (case_id, name, occurrence, notice, guards, due, recipients, webhooks,
        repeats, done) SELECT n, '\(step)', 1, 'reminder', 'contact', \(due), 'owner', '', 0,
        \(done) FROM c
      """
    }
    let mails = ["assignment", "confirmation"].map { notice in
      """
      INSERT INTO outbox (key, message_id, case_id, channel, recipient, recipient_name, subject,
        body, notice, created, state, attempts, next_attempt, sent)
      SELECT 'OT-2025-' || n || '/\(notice)/former', \(mail), n, 'mail',
        'past' || n || '@mail.example.org', 'Kim', '', \(text), '\(notice)', \(then), 'sent', 1,
        \(then), \(then) FROM c
      """
    }
    let events = ["opened", "contact"].map { what in
      """
      INSERT INTO events (at, case_id, signal, what, who, why)
      SELECT \(then), n, n, '\(what)', 'referrald', 'De vaste contactpersoon van de school.' FROM c
      """
    }
    for statement in statements + steps + mails + events where !statement.isEmpty {
      try store.run(all + statement)
    }
  }
}

func grouped(_ number: Int) -> String {
  number < 1000 ? String(number) : "\(grouped(number / 1000)),\(padded(number % 1000, 3))"
}

/// A copy made by the kernel, durable when it returns.
func copyFile(_ path: String, to target: String) throws {
  let source = unsafe open(path, O_RDONLY)
  let copy = unsafe open(target, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  defer {
    close(source)
    close(copy)
  }
  while true {
    let count = sendfile(copy, source, nil, 1 << 30)
    if count == 0 { break }
    guard count > 0 else { throw BareFault(description: "cannot copy \(path)") }
  }
  fsync(copy)
}
