// The tables. One SQL text per step of the schema's history; a step that was ever released never
// changes again, a new one is added below it.
//
// Moments are whole seconds since 1970 UTC; days are local dates, `2026-10-13`. A list is one text
// with a line for each item. Partial indexes hold only what is still to be done, so that the cost
// of the daily work does not grow with the past.

/// One step of the schema's history.
package struct Migration: Sendable {
  /// The number that the file carries afterwards; they count from 1 without a gap.
  package var version: Int64
  package var sql: String

  package init(version: Int64, sql: String) {
    self.version = version
    self.sql = sql
  }

  package static let all = [
    Migration(version: 1, sql: firstSchema), Migration(version: 2, sql: feedbackSteps),
    Migration(version: 3, sql: sharesOfWork), Migration(version: 4, sql: confirmationsOnly),
    Migration(version: 5, sql: wordsOneByOne),
  ]
}

/// A step may also guard that the school hears; a CHECK cannot be changed in place.
private let feedbackSteps = """
  CREATE TABLE new_steps (
    case_id    INTEGER NOT NULL REFERENCES cases (id),
    name       TEXT NOT NULL,
    occurrence INTEGER NOT NULL,  -- 1, and one more for each repetition
    notice     TEXT NOT NULL,
    guards     TEXT NOT NULL CHECK (guards IN ('contact', 'visit', 'decision', 'feedback')),
    due        INTEGER NOT NULL,
    recipients TEXT NOT NULL,
    webhooks   TEXT NOT NULL,
    repeats    INTEGER NOT NULL CHECK (repeats IN (0, 1)),
    done       INTEGER,           -- when it fired
    cancelled  INTEGER,           -- when what it guards was done
    PRIMARY KEY (case_id, name, occurrence),
    CHECK (done IS NULL OR cancelled IS NULL)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO new_steps SELECT * FROM steps;
  DROP TABLE steps;
  ALTER TABLE new_steps RENAME TO steps;
  CREATE INDEX steps_to_come ON steps (due) WHERE done IS NULL AND cancelled IS NULL;
  """

/// How far each is behind their share of the work, in billionths of a family.
private let sharesOfWork = "ALTER TABLE rotation ADD COLUMN behind INTEGER NOT NULL DEFAULT 0"

/// Only a confirmation is asked for by its recipient; every other mail was one entry too many.
private let confirmationsOnly = """
  DROP INDEX outbox_confirmations;
  CREATE INDEX outbox_confirmations ON outbox (recipient, notice, created)
    WHERE notice IN ('confirmation', 'confirmation-urgent');
  """

/// For `IN` with more than two words SQLite builds a table of its own at every row that is stored,
/// which was half the work of storing a signal; it compares one by one for nothing. The same rows
/// are allowed, so only the text of the schema changes (sqlite.org/lang_altertable.html, §7).
private let wordsOneByOne = """
  PRAGMA writable_schema = ON;
  \(oneByOne("signals", "status IN\n    ",
    ["opened", "attached", "consultation", "ignored", "duplicate", "quarantined"]))
  \(oneByOne("family_marks", "kind IN ", ["address", "phone", "child", "home"]))
  \(oneByOne("cases", "state IN\n    ",
    ["review", "redirect", "assigned", "contacted", "visited", "closed"]))
  \(oneByOne("steps", "guards IN ", ["contact", "visit", "decision", "feedback"]))
  \(oneByOne("outbox", "state IN\n    ", ["queued", "sending", "sent", "failed"]))
  PRAGMA writable_schema = RESET;
  """

private func oneByOne(_ table: String, _ front: String, _ words: [String]) -> String {
  let column = front.prefix { $0 != " " }
  let quoted = words.map { "''\($0)''" }
  let list = quoted.joined(separator: ", ")
  let comparisons = quoted.map { "\(column) = \($0)" }.joined(separator: " OR ")
  return """
    UPDATE sqlite_schema SET sql = replace(sql, '\(front)(\(list))', '\(comparisons)')
    WHERE name = '\(table)';
    """
}

private let firstSchema = """
  -- One row for everything that ever arrived; it is never deleted.
  CREATE TABLE signals (
    id              INTEGER PRIMARY KEY,
    source          TEXT NOT NULL,     -- configured name of the source
    identifier      TEXT NOT NULL,     -- its name there: Maildir name, UIDVALIDITY/UID, submission
    message_id      TEXT,              -- without brackets
    content_hash    TEXT,              -- SHA-256, hex
    received        INTEGER NOT NULL,  -- when it reached the team: every clock starts here
    stored          INTEGER NOT NULL,
    status          TEXT NOT NULL CHECK (status IN
      ('opened', 'attached', 'consultation', 'ignored', 'duplicate', 'quarantined')),
    reason          TEXT NOT NULL,     -- why it got this status
    consulted       TEXT,              -- who was asked to think along, of a consultation
    policy_version  TEXT,              -- the configuration that decided
    retry_requested INTEGER,           -- a person asked to read it again; NULL once done
    raw_purged      INTEGER,           -- when its bytes were erased
    UNIQUE (source, identifier)
  ) STRICT;
  CREATE INDEX signals_by_content ON signals (content_hash) WHERE content_hash IS NOT NULL;
  CREATE INDEX signals_without_case ON signals (status, id)
    WHERE status NOT IN ('opened', 'attached');
  CREATE INDEX signals_to_retry ON signals (source, identifier)
    WHERE retry_requested IS NOT NULL;

  -- The bytes as they came in, apart from the rest so that they can be erased on time.
  CREATE TABLE raw_signals (
    signal INTEGER PRIMARY KEY REFERENCES signals (id),
    bytes  BLOB NOT NULL
  ) STRICT;

  -- How many signals have each status. Kept by the program: a trigger would make SQLite journal
  -- every single statement, which the profile of a signal shows. `integrityCheck` recounts.
  CREATE TABLE signal_counts (
    status TEXT PRIMARY KEY,
    amount INTEGER NOT NULL CHECK (amount >= 0)
  ) STRICT, WITHOUT ROWID;

  -- What binds the cases of brothers and sisters, and of one child over the years.
  CREATE TABLE families (
    id     INTEGER PRIMARY KEY,
    opened INTEGER NOT NULL
  ) STRICT;

  -- What makes a family recognisable in a later signal.
  CREATE TABLE family_marks (
    kind   TEXT NOT NULL CHECK (kind IN ('address', 'phone', 'child', 'home')),
    value  TEXT NOT NULL,  -- lower case; child: name and birth date; home: address and surname
    family INTEGER NOT NULL REFERENCES families (id),
    PRIMARY KEY (kind, value, family)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX family_marks_by_family ON family_marks (family);

  -- One row for each child's question. Its number is never given again.
  CREATE TABLE cases (
    id                 INTEGER PRIMARY KEY,
    prefix             TEXT NOT NULL,     -- OT-2026-0042 in three parts
    year               INTEGER NOT NULL,
    sequence           INTEGER NOT NULL CHECK (sequence > 0),
    family             INTEGER NOT NULL REFERENCES families (id),
    signal             INTEGER NOT NULL REFERENCES signals (id),  -- the one that opened it
    received           INTEGER NOT NULL,
    opened             INTEGER NOT NULL,
    owner              TEXT NOT NULL CHECK (owner <> ''),  -- exactly one, always
    state              TEXT NOT NULL CHECK (state IN
      ('review', 'redirect', 'assigned', 'contacted', 'visited', 'closed')),
    urgent             INTEGER NOT NULL CHECK (urgent IN (0, 1)),
    confidential       INTEGER NOT NULL CHECK (confidential IN (0, 1)),
    consent            TEXT NOT NULL,     -- what the signal said of the family's consent
    -- the decision
    route              TEXT NOT NULL,
    decided_person     TEXT,              -- the first owner
    reasons            TEXT NOT NULL,     -- a line each: code, tab, sentence
    proposal           TEXT,              -- who would have got it without the doubt
    redirect_to        TEXT,              -- municipality, name, address, phone: a line each
    copies             TEXT NOT NULL,
    policy_version     TEXT NOT NULL,
    -- the child, as far as routing needs it
    first_name         TEXT,
    birthdate          TEXT,
    unborn             INTEGER NOT NULL CHECK (unborn IN (0, 1)),
    age_min            INTEGER,           -- on the day of receipt
    age_max            INTEGER,
    place              TEXT,
    postcode           TEXT,
    municipality       TEXT,
    area               TEXT,              -- NULL: nothing is known of the residence
    school             TEXT,
    possible_schools   TEXT NOT NULL,
    doubts             TEXT NOT NULL,     -- a line each: kind, tab, sentence
    notes              TEXT NOT NULL,
    -- who handed it in
    referrer_role      TEXT NOT NULL,
    referrer_function  TEXT,
    referrer_name      TEXT,
    referrer_address   TEXT,
    referrer_phone     TEXT,
    referrer_school    TEXT,
    -- the promise and what became of it
    contact_deadline   TEXT NOT NULL,
    visit_deadline     TEXT NOT NULL,
    ambition           INTEGER NOT NULL,
    contact_made       INTEGER,
    visited            TEXT,
    closed             INTEGER,
    outcome            TEXT,
    persons_erased     INTEGER,           -- when the names and addresses were erased
    UNIQUE (prefix, year, sequence),
    CHECK ((state = 'closed') = (closed IS NOT NULL)),
    CHECK ((closed IS NULL) = (outcome IS NULL)),
    CHECK (state <> 'visited' OR visited IS NOT NULL),
    CHECK (state <> 'contacted' OR contact_made IS NOT NULL)
  ) STRICT;
  CREATE INDEX cases_by_family ON cases (family);
  CREATE INDEX cases_open ON cases (state, owner) WHERE state <> 'closed';
  CREATE INDEX cases_with_persons ON cases (closed)
    WHERE closed IS NOT NULL AND persons_erased IS NULL;

  -- Which signals belong to which case: the one that opened it and all that follow.
  CREATE TABLE signal_cases (
    case_id INTEGER NOT NULL REFERENCES cases (id),
    signal  INTEGER NOT NULL REFERENCES signals (id),
    PRIMARY KEY (case_id, signal)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX signal_cases_by_signal ON signal_cases (signal);

  -- Mail addresses that may speak in a case.
  CREATE TABLE participants (
    case_id INTEGER NOT NULL REFERENCES cases (id),
    address TEXT NOT NULL,  -- lower case
    PRIMARY KEY (case_id, address)
  ) STRICT, WITHOUT ROWID;

  -- How busy everybody is. Counted by the program, like `signal_counts`.
  CREATE TABLE rotation (
    person        TEXT PRIMARY KEY,
    open_cases    INTEGER NOT NULL CHECK (open_cases >= 0),
    last_assigned INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER case_kept BEFORE DELETE ON cases BEGIN
    SELECT RAISE(ABORT, 'a case is never deleted: its number must not be given again');
  END;

  -- The ladder of every case, worked out when it opened.
  CREATE TABLE steps (
    case_id    INTEGER NOT NULL REFERENCES cases (id),
    name       TEXT NOT NULL,
    occurrence INTEGER NOT NULL,  -- 1, and one more for each repetition
    notice     TEXT NOT NULL,
    guards     TEXT NOT NULL CHECK (guards IN ('contact', 'visit', 'decision')),
    due        INTEGER NOT NULL,
    recipients TEXT NOT NULL,
    webhooks   TEXT NOT NULL,
    repeats    INTEGER NOT NULL CHECK (repeats IN (0, 1)),
    done       INTEGER,           -- when it fired
    cancelled  INTEGER,           -- when what it guards was done
    PRIMARY KEY (case_id, name, occurrence),
    CHECK (done IS NULL OR cancelled IS NULL)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX steps_to_come ON steps (due) WHERE done IS NULL AND cancelled IS NULL;

  -- Mails and webhook calls that must go out, and those that did.
  CREATE TABLE outbox (
    id             INTEGER PRIMARY KEY,
    key            TEXT NOT NULL UNIQUE,  -- what it is for; a second one is dropped
    message_id     TEXT NOT NULL UNIQUE,  -- without brackets, the same on every try
    case_id        INTEGER REFERENCES cases (id),
    channel        TEXT NOT NULL CHECK (channel IN ('mail', 'webhook')),
    recipient      TEXT NOT NULL,         -- mail address, or the webhook's name in the settings
    recipient_name TEXT,                  -- mail
    subject        TEXT,                  -- mail
    body           TEXT,                  -- mail
    in_reply_to    TEXT,                  -- mail
    notice         TEXT,                  -- mail: its template
    answers        TEXT,                  -- mail: what its answer links are about
    calendar       TEXT,                  -- mail: publish or cancel, guard, day
    event          TEXT,                  -- webhook
    number         TEXT,                  -- webhook: the case number it tells
    deadline       TEXT,                  -- webhook
    created        INTEGER NOT NULL,
    state          TEXT NOT NULL DEFAULT 'queued' CHECK (state IN
      ('queued', 'sending', 'sent', 'failed')),
    attempts       INTEGER NOT NULL DEFAULT 0,
    next_attempt   INTEGER NOT NULL,
    claimed        INTEGER,               -- when the present try began
    sent           INTEGER,
    last_error     TEXT
  ) STRICT;
  CREATE INDEX outbox_unsent ON outbox (state, next_attempt) WHERE state <> 'sent';
  CREATE INDEX outbox_to_purge ON outbox (created) WHERE case_id IS NULL AND body <> '';
  CREATE INDEX outbox_by_case ON outbox (case_id) WHERE case_id IS NOT NULL;
  CREATE INDEX outbox_confirmations ON outbox (recipient, notice, created)
    WHERE notice IS NOT NULL;

  -- The audit: who did what, when and why. Rows are added, never changed; only erasing a case's
  -- persons may empty the `why`.
  CREATE TABLE events (
    id      INTEGER PRIMARY KEY,
    at      INTEGER NOT NULL,
    case_id INTEGER REFERENCES cases (id),
    signal  INTEGER REFERENCES signals (id),
    what    TEXT NOT NULL,
    who     TEXT NOT NULL,
    why     TEXT NOT NULL
  ) STRICT;
  CREATE INDEX events_by_case ON events (case_id) WHERE case_id IS NOT NULL;
  -- Holds a row only inside the transaction that erases persons.
  CREATE TABLE erasing (id INTEGER PRIMARY KEY CHECK (id = 1)) STRICT;
  CREATE TRIGGER events_kept BEFORE DELETE ON events BEGIN
    SELECT RAISE(ABORT, 'events are never deleted');
  END;
  CREATE TRIGGER events_unchanged BEFORE UPDATE ON events
    WHEN new.why <> '' OR NOT EXISTS (SELECT 1 FROM erasing) BEGIN
    SELECT RAISE(ABORT, 'events are never changed');
  END;

  -- How far each mailbox was read.
  CREATE TABLE cursors (
    source       TEXT PRIMARY KEY,
    uid_validity INTEGER NOT NULL,
    last_uid     INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- How each service is doing.
  CREATE TABLE health (
    service       TEXT PRIMARY KEY,
    last_success  INTEGER,
    failing_since INTEGER,  -- NULL: the last pass succeeded
    last_error    TEXT
  ) STRICT, WITHOUT ROWID;

  -- Single facts about the store, by name.
  CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  """
