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

func measure() async throws {
  let work = "\(Files.parent(of: CommandLine.arguments[0]))/../benchmark"
  try Files.makeDirectory(work)
  let configuration = try loadConfiguration(from: "Config/demo", tryingExamples: false)
  let setting = Setting(
    configuration: configuration, work: work,
    now: configuration.zone.moment("2026-11-10T10:00:00+01:00") ?? Instant(seconds: 0))
  let only = option("--only")
  let mailCount = option("--mails").flatMap { Int($0) } ?? 10_000

  if let state = option("--growth"), let begun = arguments.last.flatMap({ UInt64($0) }) {
    try await growthChild(state, begun: begun)
    exit(0)
  }

  func isWanted(_ row: String) -> Bool { only == nil || only == row }

  var rows: [Row] = []
  var letters = Letters(setting.policy, seed: 1)
  let mails = letters.next(mailCount)
  try fill("\(work)/in", mails)
  if isWanted("intake") || arguments.contains("--peers") {
    note("intake …")
    let (row, rate) = try await intakeRow(setting, count: mailCount, rounds: 3)
    rows.append(row)
    if arguments.contains("--peers") { rows += try peerRows(setting, mailCount, rate: rate) }
  }
  if only == "profile" {
    for _ in 0..<3 { _ = try await intakeRun(setting, count: mailCount) }
  }
  if isWanted("growth") {
    note("growth …")
    rows += try growthRows(setting)
  }
  if isWanted("reading") {
    note("reading …")
    rows += try readingRows(setting, mails)
  }
  if isWanted("routing") { rows += routingRows(setting, mails) }
  if arguments.contains("--json") {
    print(JSONValue.array(rows.map(\.json)).pretty)
  } else {
    print(table(rows))
    print(
      "\nLatency: sudo python3 Tests/Peers/mail_latency.py .build/release/referrald Config/demo 200 1000"
    )
  }
}

do { try await measure() } catch {
  note("referral-bench: \(error)")
  exit(1)
}
