// Every command in one table: what it is called, what it takes, what it does. The help text is made
// from this table, so it cannot say anything else.

struct Command: Sendable {
  var name: String
  /// Words that it takes, as the help shows them.
  var operands: [String] = []
  /// Options with a value, and how the help names the value.
  var options: [(name: String, value: String)] = []
  var flags: [String] = []
  var summary: String
  var run: @Sendable (Invocation) async throws -> Void
}

let commands: [Command] = [
  Command(
    name: "check", summary: "validate all configuration files and run their examples",
    run: runCheck),
  Command(
    name: "explain", operands: ["FILE"],
    options: [("--received", "T")],
    summary: "what would happen to this mail or form file, and why", run: runExplain),
  Command(
    name: "deadline", options: [("--received", "T")],
    summary: "the contact and visit deadlines for that moment", run: runDeadline),
  Command(
    name: "list", options: [("--owner", "ID")],
    flags: ["--open", "--due", "--review", "--ignored"],
    summary: "cases, or with --ignored the signals that became none", run: runList),
  Command(
    name: "show", operands: ["CASE"], summary: "everything that is kept of a case", run: runShow),
  Command(
    name: "status", summary: "queues, deadlines and the health of the services", run: runStatus),
  Command(
    name: "assign", operands: ["CASE", "PERSON"], options: [("--reason", "TEXT")],
    summary: "hand a case to somebody", run: runAssign),
  Command(
    name: "contact", operands: ["CASE"], flags: ["--attempt"],
    summary: "the family was reached; with --attempt it was only tried", run: runContact),
  Command(
    name: "visit", operands: ["CASE"], options: [("--on", "DATE")],
    summary: "somebody sat at the table with the family", run: runVisit),
  Command(
    name: "close", operands: ["CASE"], options: [("--outcome", "CODE")],
    summary: "close a case", run: runClose),
  Command(
    name: "retry", operands: ["SIGNAL"],
    summary: "read a quarantined signal again", run: runRetry),
  Command(
    name: "backup", operands: ["FILE"],
    summary: "copy the store to a file while it is in use", run: runBackup),
]

func helpText() -> String {
  let lines = commands.map { command in
    var words = [command.name] + command.operands
    words += command.options.map { "\($0.name) \($0.value)" } + command.flags.map { "[\($0)]" }
    let left = words.joined(separator: " ")
    return "  \(left)\n      \(command.summary)"
  }
  return """
    usage: referralctl [--config DIR] [--state DIR] COMMAND [--json]

    \(lines.joined(separator: "\n"))

    --config DIR   the configuration directory (\(Invocation.defaultConfig))
    --state DIR    the state directory (\(Invocation.defaultState))
    --json         print JSON for programs
    Moments are RFC 3339, such as 2026-11-10T09:00:00+01:00. Exit codes follow sysexits.h.

    """
}
