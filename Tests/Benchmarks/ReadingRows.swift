// Reading a mail against Python's `email` and GMime on the same mails, and what routing one costs.
// GMime takes part where its headers and a C compiler are installed.

import Core
import Formats
import Glibc
import Host
import Intake

private let rounds = 3

func readingRows(_ setting: Setting, _ all: [[UInt8]]) throws -> [Row] {
  let mails = Array(all.prefix(1000))
  let folder = "\(setting.work)/reading"
  try Files.makeDirectory(folder)
  let names = try mails.indices.map { number in
    let path = "\(folder)/\(number).eml"
    try write(mails[number], path)
    return path
  }
  var programs = [("Python's email", ["python3", "Tests/Benchmarks/Peers/python_email.py", "1"])]
  let gmime = "\(setting.work)/gmime"
  let compile =
    "cc -O2 -o '\(gmime)' Tests/Benchmarks/Peers/gmime.c $(pkg-config --cflags --libs gmime-3.0)"
  if unsafe system("pkg-config --exists gmime-3.0 && \(compile)") == 0 {
    programs.append(("GMime", [gmime, "20"]))
  } else {
    note("SKIPPED: GMime is not installed (libgmime-3.0-dev)")
  }
  var ours: [Double] = []
  var theirs: [[Double]] = programs.map { _ in [] }
  var versions = programs.map { _ in "" }
  for _ in 0..<rounds {
    var letters = 0
    let time = timed {
      for _ in 0..<10 { for mail in mails { letters &+= readMail(mail).text.utf8.count } }
    }
    ours.append(time / Double(10 * mails.count))
    for (place, program) in programs.enumerated() {
      let answer = try output(of: program.1 + names).split(separator: " ").map(String.init)
      versions[place] = answer[0]
      theirs[place].append((Double(answer[2]) ?? 0) / (Double(answer[1]) ?? 1))
    }
  }
  let bytes = Double(mails.reduce(0) { $0 + $1.count }) / Double(mails.count)
  func speed(_ time: Double) -> String {
    "\(grouped(Int(1 / time))) mails/s, \(Int(bytes / time / 1_000_000)) MB/s"
  }
  return programs.indices.map { place in
    Row(
      what: "reading a mail of \(Int(bytes)) bytes", ours: speed(median(ours)),
      against: "\(programs[place].0) \(versions[place]): \(speed(median(theirs[place])))",
      value: median(zip(ours, theirs[place]).map { $1 / $0 }), goal: .none)
  }
}

/// Processor time from a signal to its plan, without a store, and what a hundred times as many
/// schools and places add to it.
func routingRows(_ setting: Setting, _ all: [[UInt8]]) -> [Row] {
  let mails = Array(all.prefix(2000))
  let signals = mails.enumerated().compactMap { number, mail -> Signal? in
    let reading = readMailSignal(
      mail, key: SignalKey(source: "bench", identifier: "\(number)"), received: setting.now,
      limits: .standard)
    if case .signal(let signal) = reading { return signal }
    return nil
  }
  let wide = widened(setting.policy)
  var times: [[Double]] = [[], []]
  for _ in 0..<rounds {
    for (place, policy) in [setting.policy, wide].enumerated() {
      let before = processorSeconds()
      for signal in signals {
        _ = plan(
          signal, policy: policy, roster: .withoutStore(), now: setting.now, zone: setting.zone)
      }
      times[place].append((processorSeconds() - before) * 1_000_000 / Double(signals.count))
    }
  }
  let bytes = mails.reduce(0) { $0 + $1.count } / max(1, mails.count)
  let (few, many) = (median(times[0]), median(times[1]))
  return [
    Row(
      what: "routing a mail of \(bytes) bytes, \(setting.policy.schools.count) schools",
      ours: "\(Int(few)) µs", against: "–", value: few, unit: "µs", goal: .none),
    Row(
      what:
        "the same with \(grouped(wide.schools.count)) schools, \(grouped(wide.places.count)) places",
      ours: "\(Int(many)) µs", against: "\(Int(few)) µs",
      value: median(zip(times[0], times[1]).map { $1 / $0 }), goal: .atMost(1.2)),
  ]
}

/// A country of places and schools whose names are no words of any mail.
private func widened(_ policy: Policy) -> Policy {
  func name(_ number: Int) -> String {
    let letters = [17_576, 676, 26, 1].map { place in
      String(UnicodeScalar(UInt8(97 + number / place % 26)))
    }
    return letters.joined() + "horst"
  }
  let places = (policy.places.count..<30_000).map { number in
    Place(name: name(number), municipality: "Elders", area: .outside, aliases: ["Q" + name(number)])
  }
  let schools = (policy.schools.count..<6000).map { number in
    School(
      code: "W\(number)", name: "Kindcentrum De \(name(number))e", aliases: [name(number) + "e"],
      town: name(number), municipality: "Elders")
  }
  return Policy(
    version: "wide", team: policy.team, schools: policy.schools + schools,
    places: policy.places + places, postcodes: policy.postcodes, rules: policy.rules,
    calendar: policy.calendar, promise: policy.promise, ladder: policy.ladder,
    identity: policy.identity, templates: policy.templates, detail: policy.detail,
    confirmHours: policy.confirmHours)
}
