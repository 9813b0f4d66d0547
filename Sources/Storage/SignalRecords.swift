// What arrived: looking it up, storing it, and reading it again when a person asks.

package import Core

/// A signal as it was stored, without its bytes.
package struct StoredSignal: Hashable, Sendable {
  package var id: Int64
  package var key: SignalKey
  package var messageID: String?
  package var received: Instant
  package var stored: Instant
  package var status: SignalStatus
  package var reason: String
  /// Who was asked to think along; only of a consultation.
  package var consulted: PersonID?
  package var policyVersion: String?
  package var retryRequested: Instant?
  package var rawPurged: Instant?
  /// The cases that it opened or belongs to.
  package var cases: [CaseNumber]
}

/// A row of `signals` about to be stored.
struct SignalRow {
  var key: SignalKey
  var messageID: String?
  var contentHash: String
  var received: Instant
  var status: SignalStatus
  var reason: String
  var consulted: PersonID?
  var policyVersion: String?
}

extension Reader {
  /// Whether this very message or file was stored before, whatever became of it.
  package func contains(_ key: SignalKey) throws -> Bool {
    try connection.first(findKey, .text(key.source), .text(key.identifier)) { _ in true } ?? false
  }

  /// The signal that is stored under a key.
  package func signal(_ key: SignalKey) throws -> StoredSignal? {
    try connection.first(
      findSignalByKey, .text(key.source), .text(key.identifier), read: readSignal
    ).map(withCases)
  }

  /// What became of a signal, and who owns its first case.
  package func outcome(of key: SignalKey) throws -> (status: SignalStatus, owner: PersonID?)? {
    try connection.first(findOutcome, .text(key.source), .text(key.identifier)) { row in
      (status: try row.word(SignalStatus.self), owner: row.optionalText())
    }
  }

  /// The first signal with the same Message-ID (or none, like this one) and the same content. The
  /// Message-ID alone proves nothing: anybody may repeat it. An empty hash matches nothing.
  package func duplicate(messageID: String?, contentHash: String) throws -> StoredSignal? {
    guard !contentHash.isEmpty else { return nil }
    let found = try connection.first(
      findContent, .text(contentHash), .text(messageID), read: readSignal)
    return try found.map(withCases)
  }

  package func signal(_ id: Int64) throws -> StoredSignal? {
    try connection.first(findSignal, .int(id), read: readSignal).map(withCases)
  }

  /// The bytes as they came in; nil when they were purged or there is no such signal.
  package func raw(ofSignal id: Int64) throws -> [UInt8]? {
    try connection.first(findRaw, .int(id)) { $0.blob() }
  }

  /// The newest signals of a status that opened or joined no case, newest first.
  package func signals(_ status: SignalStatus, limit: Int) throws -> [StoredSignal] {
    let found = try connection.all(
      status == .opened || status == .attached ? listAnySignals : listSignals,
      .text(status.rawValue), .number(limit), read: readSignal)
    return try found.map(withCases)
  }

  /// Signals that came in at this moment or later, and those that opened a case that is still open;
  /// oldest first, second copies left out.
  package func signalsToReplay(since moment: Instant) throws -> [StoredSignal] {
    try connection.all(listToReplay, .moment(moment), read: readSignal).map(withCases)
  }

  /// Signals that a person wants to be read again, oldest first.
  package func signalsToRetry(limit: Int) throws -> [StoredSignal] {
    try connection.all(listRetries, .number(limit), read: readSignal).map(withCases)
  }

  private func withCases(_ signal: StoredSignal) throws -> StoredSignal {
    var signal = signal
    signal.cases = try connection.all(listCasesOfSignal, .int(signal.id), read: readCaseNumber)
    return signal
  }
}

extension Transaction {
  /// Marks a signal to be read again from its bytes, as after a fix. Refused for a signal that
  /// opened or joined a case, and when its bytes are gone.
  package func requeue(signal id: Int64, now: Instant) throws {
    guard let signal = try signal(id) else {
      throw missing("no signal has the number \(id)")
    }
    guard [.quarantined, .ignored, .consultation].contains(signal.status) else {
      throw missing("signal \(id) was \(signal.status.rawValue) and needs no second reading")
    }
    guard signal.rawPurged == nil else {
      throw missing("the text of signal \(id) was purged, as it had to be")
    }
    try connection.run(markRetry, .moment(now), .int(id))
  }

  private func missing(_ why: String) -> StorageError {
    StorageError(.notFound, file: connection.path, what: "read the signal again", why: why)
  }

  /// Above this a mail is written in place, so that one of 35 MB does not cost three times that.
  private static let largeBytes = 1 << 20

  private func fill(_ id: Int64, _ raw: [UInt8]) throws {
    try connection.fill(insertRaw, table: "raw_signals", column: "bytes", row: id, raw)
  }

  /// A second row under the same key is refused, unless the first is to be read again.
  func store(_ row: SignalRow, raw: [UInt8], now: Instant) throws -> Int64 {
    let hash = row.contentHash.isEmpty ? nil : row.contentHash
    let former = try connection.first(
      findRetry, .text(row.key.source), .text(row.key.identifier)
    ) { (id: $0.int(), status: $0.text()) }
    try connection.run(countSignal, .text(row.status.rawValue))
    guard let former else {
      let id = try connection.insert(
        insertSignal, .text(row.key.source), .text(row.key.identifier), .text(row.messageID),
        .text(hash), .moment(row.received), .moment(now), .text(row.status.rawValue),
        .text(row.reason), .text(row.consulted), .text(row.policyVersion))
      let isLarge = raw.count > Self.largeBytes
      try connection.run(insertRaw, .int(id), isLarge ? .room(raw.count) : .blob(raw))
      if isLarge { try fill(id, raw) }
      return id
    }
    try connection.run(uncountSignal, .text(former.status))
    try connection.run(
      renewSignal, .text(row.messageID), .text(hash), .text(row.status.rawValue),
      .text(row.reason), .text(row.consulted), .text(row.policyVersion), .int(former.id))
    try connection.run(renewRaw, .blob(raw), .int(former.id))
    return former.id
  }
}

func readCaseNumber(_ row: inout Row) -> CaseNumber {
  CaseNumber(prefix: row.text(), year: row.number(), sequence: row.number())
}

private func readSignal(_ row: inout Row) throws -> StoredSignal {
  StoredSignal(
    id: row.int(), key: SignalKey(source: row.text(), identifier: row.text()),
    messageID: row.optionalText(), received: row.moment(), stored: row.moment(),
    status: try row.word(SignalStatus.self), reason: row.text(), consulted: row.optionalText(),
    policyVersion: row.optionalText(), retryRequested: row.optionalMoment(),
    rawPurged: row.optionalMoment(), cases: [])
}

private let columns = """
  id, source, identifier, message_id, received, stored, status, reason, consulted, policy_version,
  retry_requested, raw_purged
  """

private let findKey = Query(
  "look up a signal", "SELECT 1 FROM signals WHERE source = ? AND identifier = ?")

private let findSignalByKey = Query(
  "read a signal", "SELECT \(columns) FROM signals WHERE source = ? AND identifier = ?")

private let findOutcome = Query(
  "read what became of a signal",
  """
  SELECT status, (SELECT owner FROM signal_cases JOIN cases ON cases.id = case_id
    WHERE signal_cases.signal = signals.id ORDER BY case_id LIMIT 1)
  FROM signals WHERE source = ? AND identifier = ?
  """)

private let findContent = Query(
  "look for the same message",
  """
  SELECT \(columns) FROM signals INDEXED BY signals_by_content
  WHERE content_hash = ? AND message_id IS ? ORDER BY id LIMIT 1
  """)

private let findSignal = Query(
  "read a signal", "SELECT \(columns) FROM signals WHERE id = ?")

private let findRaw = Query(
  "read the text of a signal", "SELECT bytes FROM raw_signals WHERE signal = ?")

private let listSignals = Query(
  "list signals",
  """
  SELECT \(columns) FROM signals
  WHERE status NOT IN ('opened', 'attached') AND status = ? ORDER BY id DESC LIMIT ?
  """)

private let listAnySignals = Query(
  "list signals", "SELECT \(columns) FROM signals WHERE status = ? ORDER BY id DESC LIMIT ?")

private let listToReplay = Query(
  "list the signals to replay",
  """
  SELECT \(columns) FROM signals
  WHERE status <> 'duplicate'
    AND (received >= ? OR id IN (SELECT signal FROM cases WHERE state <> 'closed'))
  ORDER BY received, id
  """)

private let listRetries = Query(
  "list the signals to read again",
  """
  SELECT \(columns) FROM signals INDEXED BY signals_to_retry
  WHERE retry_requested IS NOT NULL ORDER BY id LIMIT ?
  """)

private let listCasesOfSignal = Query(
  "list the cases of a signal",
  """
  SELECT prefix, year, sequence FROM signal_cases JOIN cases ON cases.id = case_id
  WHERE signal_cases.signal = ? ORDER BY case_id
  """)

private let markRetry = Query(
  "read the signal again", "UPDATE signals SET retry_requested = ? WHERE id = ?")

private let findRetry = Query(
  "look up a signal to read again",
  """
  SELECT id, status FROM signals
  WHERE retry_requested IS NOT NULL AND source = ? AND identifier = ?
  """)

private let insertSignal = Query(
  "store a signal",
  """
  INSERT INTO signals (source, identifier, message_id, content_hash, received, stored, status,
    reason, consulted, policy_version)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  """)

private let renewSignal = Query(
  "store a signal that was read again",
  """
  UPDATE signals SET message_id = ?, content_hash = ?, status = ?, reason = ?, consulted = ?,
    policy_version = ?, retry_requested = NULL
  WHERE id = ?
  """)

private let insertRaw = Query(
  "store the text of a signal", "INSERT INTO raw_signals (signal, bytes) VALUES (?, ?)")

private let renewRaw = Query(
  "store the text of a signal", "UPDATE raw_signals SET bytes = ? WHERE signal = ?")

private let countSignal = Query(
  "count a signal",
  """
  INSERT INTO signal_counts (status, amount) VALUES (?, 1)
  ON CONFLICT (status) DO UPDATE SET amount = amount + 1
  """)

private let uncountSignal = Query(
  "count a signal", "UPDATE signal_counts SET amount = amount - 1 WHERE status = ?")
