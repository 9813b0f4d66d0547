// What a long past and many open cases cost: start-up, a signal, a tick with nothing due, memory.
// Each size is measured in processes of its own, in turn, three times.

import Core
import Daemon
import Formats
import Glibc
import Host
import Intake
import Settings

/// What one process measured.
struct GrowthFigures {
  /// From before the process was made until the daemon is ready, in milliseconds.
  var start: Double
  /// Microseconds of processor time: a tick hops between threads a dozen times, and on the clock
  /// that is mostly the waiting of other work on the machine.
  var tick: Double
  /// Microseconds.
  var signal: Double
  /// MB, the most that the process ever had.
  var memory: Double
}

private let mailsARound = 1000
private let ticks = 2000

func growthRows(_ setting: Setting) throws -> [Row] {
  let stores = [(1000, 0), (100_000, 0), (1_000_000, 0), (1000, 100_000)].map {
    PastStore(past: $0.0, open: $0.1, now: setting.now)
  }
  for store in stores {
    let state = "\(setting.work)/growth-\(store.past)-\(store.open)"
    for name in ["", "mail/in/tmp", "mail/in/new", "mail/in/cur"] {
      try Files.makeDirectory("\(state)/\(name)")
    }
    let path = "\(state)/referrald.sqlite"
    removeStore(path)
    try copyFile(store.template(in: setting.work), to: path)
  }
  sync()
  var figures = stores.map { _ in [GrowthFigures]() }
  for round in 0..<3 {
    for (place, store) in stores.enumerated() {
      let state = "\(setting.work)/growth-\(store.past)-\(store.open)"
      var letters = Letters(setting.policy, seed: UInt64(100 + round))
      try fill("\(state)/mail/in", letters.next(mailsARound))
      try send("\(state)/referrald.sqlite")
      figures[place].append(try growthRun(state))
    }
  }
  return rows(stores, figures)
}

/// Takes what waits in the outbox for sent, so that nothing is due.
private func send(_ path: String) throws {
  try BareStore(path).run("UPDATE outbox SET state = 'sent', sent = created WHERE state <> 'sent'")
}

private func rows(_ stores: [PastStore], _ figures: [[GrowthFigures]]) -> [Row] {
  func figure(_ place: Int, _ part: KeyPath<GrowthFigures, Double>) -> Double {
    median(figures[place].map { $0[keyPath: part] })
  }
  func ratio(_ place: Int, _ part: KeyPath<GrowthFigures, Double>) -> Double {
    median(zip(figures[place], figures[0]).map { $0[keyPath: part] / $1[keyPath: part] })
  }
  var rows: [Row] = []
  for (what, unit, part) in [
    ("a signal", "µs", \GrowthFigures.signal), ("a tick, nothing due", "µs", \.tick),
  ] {
    for place in stores.indices.dropFirst() {
      rows.append(
        Row(
          what: "\(what), \(stores[place].name)", ours: "\(Int(figure(place, part))) \(unit)",
          against: "\(stores[0].name): \(Int(figure(0, part))) \(unit)",
          value: ratio(place, part), goal: .atMost(1.2)))
    }
  }
  for (what, unit, part, limit) in [
    ("start-up", "ms", \GrowthFigures.start, 300.0), ("peak memory", "MB", \.memory, 64.0),
  ] {
    rows.append(
      Row(
        what: "\(what), \(stores[2].name)", ours: "\(Int(figure(2, part))) \(unit)",
        against: "\(stores[0].name): \(Int(figure(0, part))) \(unit)",
        value: figure(2, part), unit: unit, goal: .atMost(limit)))
  }
  return rows
}

/// Runs this program again for one measurement.
private func growthRun(_ state: String) throws -> GrowthFigures {
  let words = [CommandLine.arguments[0], "--growth", state, String(monotonicMicroseconds())]
  let answer = try output(of: words).split(separator: " ").compactMap { Double($0) }
  guard answer.count == 4 else { throw BareFault(description: "the growth child said nothing") }
  return GrowthFigures(
    start: answer[0], tick: answer[1], signal: answer[2], memory: answer[3])
}

/// The child: the whole daemon on the store in `state`, as `referrald` puts it together.
func growthChild(_ state: String, begun: UInt64) async throws {
  let configuration = try loadConfiguration(from: "Config/demo")
  let zone = configuration.zone
  guard let now = zone.moment("2026-11-10T10:00:00+01:00") else { return }
  let assembly = try Assembly(
    configuration, configDirectory: "Config/demo", state: state, clock: .fixed(now), log: .silent)
  try await assembly.delivery.rescue()
  try await assembly.reloading.start(now: now)
  let start = Double(monotonicMicroseconds() - begun) / 1000

  func tick() async throws {
    _ = try await assembly.deadlines.runOnce(now: now)
    _ = try await assembly.delivery.runOnce(now: now)
    for source in assembly.sources where source.name == "forms" {
      _ = try await assembly.intake.pass(over: source, now: now)
    }
  }
  for _ in 0..<100 { try await tick() }
  let before = processorSeconds()
  for _ in 0..<ticks { try await tick() }
  let used = (processorSeconds() - before) * 1_000_000 / Double(ticks)
  let time = try await seconds { _ = try await assembly.intake.runOnce(now: now) }
  print(start, used, time * 1_000_000 / Double(mailsARound), peakMemory())
}

/// The one line that a program printed; its errors go where ours go.
func output(of words: [String]) throws -> String {
  let command = words.map { "'\($0)'" }.joined(separator: " ")
  guard let pipe = unsafe popen(command, "r") else {
    throw BareFault(description: "cannot start \(words[0])")
  }
  var bytes: [UInt8] = []
  while case let byte = unsafe getc(pipe), byte >= 0 {
    if byte != 0x0A { bytes.append(UInt8(byte)) }
  }
  guard unsafe pclose(pipe) == 0 else { throw BareFault(description: "\(words[0]) failed") }
  return String(decoding: bytes, as: UTF8.self)
}
