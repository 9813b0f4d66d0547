// Every command in one table: what it is called, what it takes, what it does. The help text is made
// from this table, so it cannot say anything else.

struct Command: Sendable {
  /// An option with a value, and how the help names the value.
  struct Option: Sendable {
    var name: String
    var value: String
    var isRequired = true
  }

  var name: String
  /// Words that it takes, as the help shows them.
  var operands: [String] = []
  var options: [Option] = []
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
    options: [Command.Option(name: "--received", value: "T", isRequired: false)],
    summary: "what would happen to this mail or form file, and why", run: runExplain),
  Command(
    name: "deadline", options: [Command.Option(name: "--received", value: "T")],
    summary: "the contact and visit deadlines for that moment", run: runDeadline),
  Command(
    name: "preview", operands: ["DIR"],
    options: [Command.Option(name: "--days", value: "N", isRequired: false)],
    summary: "what would change if DIR were the configuration; changes nothing", run: runPreview),
  Command(
    name: "list", options: [Command.Option(name: "--owner", value: "ID", isRequired: false)],
    flags: ["--open", "--due", "--review", "--orphaned", "--feedback", "--ignored"],
    summary: "cases; --feedback: schools to be told; --ignored: signals that became none",
    run: runList),
  Command(
    name: "show", operands: ["CASE"], summary: "everything that is kept of a case", run: runShow),
  Command(
    name: "status",
    options: [Command.Option(name: "--metrics", value: "FILE", isRequired: false)],
    flags: ["--nagios"],
    summary: "queues, deadlines and the health of the services", run: runStatus),
  Command(
    name: "assign", operands: ["CASE", "PERSON"],
    options: [Command.Option(name: "--reason", value: "TEXT")],
    summary: "hand a case to somebody", run: runAssign),
  Command(
    name: "contact", operands: ["CASE"], flags: ["--attempt"],
    summary: "the family was reached; with --attempt it was only tried", run: runContact),
  Command(
    name: "visit", operands: ["CASE"], options: [Command.Option(name: "--on", value: "DATE")],
    summary: "somebody sat at the table with the family", run: runVisit),
  Command(
    name: "feedback", operands: ["CASE"],
    summary: "the school that referred was told what the family allows", run: runFeedback),
  Command(
    name: "close", operands: ["CASE"], options: [Command.Option(name: "--outcome", value: "CODE")],
    summary: "close a case", run: runClose),
  Command(
    name: "retry", operands: ["SIGNAL"],
    summary: "read a quarantined signal again", run: runRetry),
  Command(
    name: "doctor", summary: "reach every source, mail server and webhook, and say what to do",
    run: runDoctor),
  Command(
    name: "send-test", operands: ["ADDRESS"], summary: "send one test mail", run: runSendTest),
  Command(
    name: "drill",
    options: [Command.Option(name: "--wait", value: "SECONDS", isRequired: false)],
    summary: "send a test signal into every source, follow it to its end, and clear it away",
    run: runDrill),
  Command(
    name: "setup", summary: "ask for mailbox, mail server and coordinator, try them, write it down",
    run: runSetup),
  Command(
    name: "backup", operands: ["FILE"],
    summary: "copy the store to a file while it is in use", run: runBackup),
  Command(
    name: "export", operands: ["CASE"],
    summary: "the whole record of a person, for a request for access", run: runExport),
  Command(
    name: "erase", operands: ["CASE"], options: [Command.Option(name: "--reason", value: "TEXT")],
    summary: "erase the persons of a closed case and all its texts, at once", run: runErase),
]

func helpText() -> String {
  let lines = commands.map { command in
    var words = [command.name] + command.operands
    words += command.options.map { option in
      let text = "\(option.name) \(option.value)"
      return option.isRequired ? text : "[\(text)]"
    }
    words += command.flags.map { "[\($0)]" }
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
