// What a candidate configuration would change: in words, and in what would have become of the
// signals of the last days and of the open cases. It only reads.
//
// Failure: a candidate with faults is not compared; its faults are told, exit code 78.

import Core
import Daemon
import Formats
import Glibc
import Host
import Settings
import Storage

@Sendable func runPreview(_ call: Invocation) async throws {
  let days = call.options["--days"] ?? "30"
  guard let days = Int64(days), (1...3650).contains(days) else {
    throw Complaint(.usage, "\(days) is no number of days; write 30")
  }
  let configuration = try call.configuration()
  let candidate = call.operands[0]
  guard Files.isDirectory(candidate) else {
    throw Complaint(.noInput, "\(candidate): there is no such directory")
  }
  let files = try readConfigDirectory(candidate)
  let policy = try loadPolicy(files, of: candidate, under: configuration)
  var preview = Preview(
    changes: PolicyDifference(from: configuration.policy, to: policy).lines,
    isSame: policy.version == configuration.policy.version,
    needsRestart: files.contents["referrald.yaml"] != nil
      && files.contents["referrald.yaml"] != configuration.files.contents["referrald.yaml"],
    days: days)
  if Files.exists(call.storePath) {
    let replay = Replay(
      configuration: configuration, candidate: policy, state: call.state,
      store: try call.store(configuration, access: .readOnly))
    let since = Clock.system.now().adding(seconds: -days * 86_400)
    preview.replayed = try await replay.run(since: since, progress: progress)
  }
  if call.json { say(preview.json) } else { say(preview.text) }
}

/// One line that overwrites itself, for somebody who waits at a terminal.
private func progress(_ done: Int, _ all: Int) {
  guard isatty(STDERR_FILENO) == 1 else { return }
  put(done == all ? "\r\u{1B}[K" : "\rreplaying \(done) of \(all)", on: STDERR_FILENO)
}

private struct Preview: Sendable {
  var changes: [String]
  /// Not a byte differs that is ever read.
  var isSame: Bool
  var needsRestart: Bool
  var days: Int64
  /// Nil without a store.
  var replayed: Replay.Result?

  var text: String {
    var lines = changes.map { "  \($0)" }
    if lines.isEmpty {
      lines = [isSame ? "  nothing: both are the same" : "  comments, examples or an order only"]
    }
    lines.insert("What changes", at: 0)
    if needsRestart { lines.append("  referrald.yaml differs too; it is read at a restart only") }
    lines.append("")
    guard let replayed else {
      return (lines + ["No store, so nothing is replayed."]).joined(separator: "\n")
    }
    let elsewhere = replayed.elsewhere
    lines.append(
      "Of \(replayed.count) signals (the last \(days) days and all open cases) "
        + "\(elsewhere.count) would have gone elsewhere")
    let rows = elsewhere.map { found in
      [
        "  \(found.received)", found.title, "\(found.before) → \(found.after)", found.reason,
      ]
    }
    if !rows.isEmpty { lines.append(table(rows)) }
    if replayed.unread > 0 {
      lines.append("\(replayed.unread) could not be replayed: unreadable, or their text is purged")
    }
    return maskingNationalNumbers(lines.joined(separator: "\n"))
  }

  var json: JSONValue {
    [
      "changes": .array(changes.map { .string($0) }), "needsRestart": .bool(needsRestart),
      "days": .integer(Int(days)), "replayed": JSONValue(replayed?.count),
      "unread": JSONValue(replayed?.unread),
      "elsewhere": .array(
        (replayed?.elsewhere ?? []).map { found in
          [
            "signal": .integer(Int(found.signal)), "received": .string(found.received),
            "cases": .array(found.cases.map { .string("\($0)") }),
            "before": .string(found.before), "after": .string(found.after),
            "reason": .string(found.reason),
          ]
        }),
    ]
  }
}
