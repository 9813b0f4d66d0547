// drill: is the chain alive, from every source to the mail that leaves?
//
// Failure: what did not happen in time makes the exit code 69, with where it got stuck.

import Core
import Daemon
import Formats
import Host
import Settings
import Storage

@Sendable func runDrill(_ call: Invocation) async throws {
  let configuration = try call.configuration()
  let store = try call.store(configuration, access: .readWrite)
  guard let seconds = Int(call.options["--wait"] ?? "120"), (1...3600).contains(seconds) else {
    throw Complaint(.usage, "--wait takes seconds, from 1 to 3600")
  }
  let mark =
    drillMarkFront + (0..<20).map { _ in String(Int.random(in: 0..<16), radix: 16) }.joined()
  let drill = Drill(
    configuration, configDirectory: call.config, state: call.state, store: store, mark: mark,
    who: caller())
  try await drill.begin(now: Clock.system.now())
  var lines = await drill.send(now: Clock.system.now())
  let sources = configuration.settings.sources.map(\.name)
  for (name, line) in zip(sources, lines) where line.works {
    lines.append(try await follow(name, drill, seconds: seconds))
  }
  let cleared = try await drill.end(now: Clock.system.now())
  lines.append(
    Diagnosis(
      subject: "afterwards", works: true,
      text: "\(cleared) cases of the drill were closed and erased"))
  say(lines, asJSON: call.json)
  if lines.contains(where: { !$0.works }) { leave(.unavailable) }
}

/// Looks five times a second how far the signal got.
private func follow(_ source: String, _ drill: Drill, seconds: Int) async throws -> Diagnosis {
  var last = Drill.Progress.unread
  for _ in 0..<(seconds * 5) {
    last = try await drill.progress(of: source)
    if case .left = last { break }
    try await Task.sleep(for: .milliseconds(200))
  }
  let (works, text) =
    switch last {
    case .unread: (false, "nobody read it within \(seconds) s; does referrald run?")
    case .opened(let number):
      (false, "\(number) was opened, but its mails did not leave; see referralctl doctor")
    case .left(let number, let mails):
      (true, "it was read, \(number) was opened, and \(mails) mails to the coordinator left")
    }
  return Diagnosis(subject: "source \(source)", works: works, text: text)
}
