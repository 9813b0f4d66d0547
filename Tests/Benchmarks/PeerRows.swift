// Intake against peers on the same mails and the same machine: Request Tracker 5's mail gateway, and
// Dovecot's LMTP with ten Sieve rules. A peer that is not installed is skipped aloud.

import Glibc
import Host

func peerRows(_ setting: Setting, _ count: Int, rate: Double) throws -> [Row] {
  // Both names of a mail: the last run may have left it in either folder.
  let maildir = "\(setting.work)/in"
  try restore(maildir)
  let names = try Files.list("\(maildir)/new").map { "\(maildir)/new/\($0)" }
  var rows: [Row] = []
  if unsafe system(
    "test -d /usr/share/request-tracker5 && command -v rt-setup-database-5 >/dev/null") == 0
  {
    note("Request Tracker …")
    let script = ["perl", "Tests/Benchmarks/Peers/request_tracker.pl", "\(setting.work)/rt"]
    let runs = try (0..<3).map { round in
      try figures(script + names.dropFirst(60 * round).prefix(60))
    }
    rows.append(
      row("Request Tracker \(runs[0].version), mail gateway in process", runs, rate, goal: 75))
  } else {
    note("SKIPPED: Request Tracker is not installed (request-tracker5 rt5-db-sqlite)")
  }
  if unsafe system("command -v dovecot sievec >/dev/null && test $(id -u) = 0") == 0 {
    note("Dovecot …")
    let list = "\(setting.work)/list"
    try write(Array(names.prefix(3000).joined(separator: "\n").utf8), list)
    let script = ["python3", "Tests/Benchmarks/Peers/dovecot_sieve.py", "\(setting.work)/dovecot"]
    let runs = try (0..<3).map { _ in try figures(script + [list]) }
    rows.append(row("Dovecot \(runs[0].version) LMTP, ten Sieve rules", runs, rate, goal: 1))
  } else {
    note("SKIPPED: Dovecot is not installed (dovecot-lmtpd dovecot-sieve), or this is not root")
  }
  return rows
}

private func figures(_ words: [String]) throws -> (version: String, rate: Double) {
  let answer = try output(of: words).split(separator: " ").map(String.init)
  guard answer.count >= 3, let count = Double(answer[1]), let time = Double(answer[2]) else {
    throw BareFault(description: "\(words[1]) printed no figures")
  }
  return (answer[0], count / time)
}

private func row(
  _ name: String, _ runs: [(version: String, rate: Double)], _ rate: Double, goal: Double
) -> Row {
  let theirs = median(runs.map(\.rate))
  return Row(
    what: "intake against a peer", ours: "\(grouped(Int(rate))) mails/s",
    against: "\(name): \(rounded(theirs, 1)) mails/s", value: rate / theirs, goal: .atLeast(goal))
}
