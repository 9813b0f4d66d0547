// Measured speed: prints one table in which every figure has something beside it, measured in the
// same run. Never shipped. Usage: referral-bench [--json] [--peers] [--only WORD] [--mails N]

import Core
import Daemon
import Formats
import Glibc
import Host

let arguments = Array(CommandLine.arguments.dropFirst())

func option(_ name: String) -> String? {
  guard let place = arguments.firstIndex(of: name), place + 1 < arguments.count else { return nil }
  return arguments[place + 1]
}

func note(_ text: String) { put("\(text)\n", on: STDERR_FILENO) }

let work = "\(Files.parent(of: CommandLine.arguments[0]))/../benchmark"
try Files.makeDirectory(work)
let configuration = try loadConfiguration(from: "Config/demo", tryingExamples: false)
let setting = Setting(
  configuration: configuration, work: work,
  now: configuration.zone.moment("2026-11-10T10:00:00+01:00") ?? Instant(seconds: 0))
let only = option("--only")
let mailCount = option("--mails").flatMap { Int($0) } ?? 10_000

var rows: [Row] = []
if only == nil || only == "intake" {
  note("intake …")
  rows.append(try await intakeRow(setting, count: mailCount, rounds: 3).0)
}
if only == "profile" {
  rows.append(try await intakeRow(setting, count: mailCount, rounds: 3, bareToo: false).0)
}
if arguments.contains("--json") {
  print(JSONValue.array(rows.map(\.json)).pretty)
} else {
  print(table(rows))
}
