// The auditor's eyes: what should never be, from the rows alone. Its statements are its own; it
// uses none of those that the services use, so that a fault in them cannot hide from it. None looks
// through a table for each row of another: a pass over a long past takes under a second.
//
// Failure: a row that cannot be read is a finding like any other, not an error.

package import Core

extension Reader {
  /// Everything that is wrong, in order. Reads much; once an hour is often enough.
  ///
  /// - Parameters:
  ///   - team: the ids of everybody who can own a case today.
  ///   - dueBefore: steps from before this moment had time to fire.
  ///   - now: mails that should have gone out an hour before it are overdue.
  package func audit(team: [PersonID], dueBefore: Instant, now: Instant) throws -> [Finding] {
    var found: [Finding] = []
    func note(_ kind: Finding.Kind, _ query: Query, _ values: Value...) throws {
      try connection.rows(query, values) { found.append(Finding(kind, $0.text())) }
    }
    let owners = try connection.all(auditOwners) { ($0.text(), $0.text()) }
    found += owners.filter { !team.contains($0.1) }.map { Finding(.owner, $0.0) }
    try note(.step, auditNextStep)
    try note(.late, auditLateSteps, .moment(dueBefore))
    try note(.signal, auditSignals)
    try note(.stuck, auditStuck, .moment(now.adding(seconds: -3600)))
    try note(.waiting, auditWaiting, .moment(now.adding(seconds: -86_400)))
    try note(.silent, auditSilent)
    try note(.count, auditCounts)
    try note(.state, auditStates)
    try note(.damage, auditDamage)
    return found.filter { $0 != Finding(.damage, "ok") }.sorted()
  }
}

private let number = "printf('%s-%04d-%04d', c.prefix, c.year, c.sequence)"

private let auditOwners = Query(
  "audit the owners",
  "SELECT \(number), c.owner FROM cases AS c WHERE c.closed IS NULL ORDER BY c.id")

/// A case that waits for contact or a decision must have something that will speak of it.
private let auditNextStep = Query(
  "audit the next steps",
  """
  SELECT \(number) FROM cases AS c
  WHERE c.closed IS NULL AND c.visited IS NULL AND c.state <> 'visited'
    AND (SELECT count(*) FROM steps AS s
      WHERE s.case_id = c.id AND s.done IS NULL AND s.cancelled IS NULL) = 0
    AND (c.contact_made IS NULL OR (SELECT count(*) FROM steps AS s
      WHERE s.case_id = c.id AND s.guards = 'visit' AND s.done IS NOT NULL) = 0)
  """)

private let auditLateSteps = Query(
  "audit the due steps",
  """
  SELECT \(number) || ' ' || s.name FROM steps AS s, cases AS c
  WHERE c.id = s.case_id AND s.due < ? AND s.done IS NULL AND s.cancelled IS NULL
  """)

private let auditSignals = Query(
  "audit the signals",
  """
  SELECT 'signal ' || x.id FROM signals AS x
  WHERE (x.status = 'opened' AND x.id NOT IN (SELECT signal FROM cases))
    OR (x.status IN ('attached', 'quarantined') AND x.id NOT IN (SELECT signal FROM signal_cases))
  """)

private let auditStuck = Query(
  "audit the mails being sent",
  "SELECT key FROM outbox WHERE state = 'sending' AND coalesce(claimed, 0) < ?")

private let auditWaiting = Query(
  "audit the mails that wait",
  "SELECT key FROM outbox WHERE state = 'queued' AND next_attempt < ?")

/// Somebody must have been told of every open case: a mail that went out, waits, or failed aloud.
private let auditSilent = Query(
  "audit who was told",
  """
  WITH open (signal) AS (SELECT signal FROM cases WHERE closed IS NULL)
  SELECT \(number) FROM cases AS c
  WHERE c.closed IS NULL AND c.signal NOT IN (SELECT d.signal
    FROM cases AS d CROSS JOIN outbox AS o ON o.case_id = d.id
    WHERE d.signal IN open AND o.channel = 'mail'
      AND (o.notice IS NULL OR o.notice NOT IN (\(referrerNotices))))
  """)

private let auditCounts = Query(
  "audit the loads",
  """
  WITH loads (person, amount) AS (SELECT owner, count(*) FROM cases WHERE closed IS NULL
    GROUP BY owner)
  SELECT 'load of ' || r.person FROM rotation AS r LEFT JOIN loads AS l USING (person)
  WHERE r.open_cases <> ifnull(l.amount, 0)
  UNION ALL SELECT 'signals ' || x.status FROM (SELECT status, count(*) AS amount FROM signals
    GROUP BY status) AS x
  WHERE x.amount <> ifnull((SELECT k.amount FROM signal_counts AS k WHERE k.status = x.status), 0)
  """)

private let auditStates = Query(
  "audit the states",
  """
  SELECT \(number) FROM cases AS c
  WHERE (c.state IN ('review', 'redirect', 'assigned')
      AND c.visited IS NOT NULL)
    OR (c.state = 'assigned' AND c.contact_made IS NOT NULL)
    OR c.contact_made < c.received
  """)

private let auditDamage = Query("audit the file", "PRAGMA quick_check(1)")
