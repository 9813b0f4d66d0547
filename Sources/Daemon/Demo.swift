// The demonstration: sample mails and forms become cases before one's eyes, on an invented region
// and a clock of its own, so that it looks the same on every day of the year.

import Core
import Formats
import Glibc
import Host
import Intake

/// The demonstration's clock starts here, just after the last of its samples came in.
private let demoStart = "2026-11-20T16:05:00"

func runDemo(_ options: Options, clock system: Clock, log: Log) async throws {
  let directory = options.config ?? "Config/demo"
  let configuration = try loadConfiguration(from: directory)
  let state = try options.state ?? temporaryDirectory()
  let start = try moment(demoStart, configuration.zone)
  let offset = start.seconds - system.now().seconds
  let clock =
    options.once ? Clock.fixed(start) : Clock { system.now().adding(seconds: offset) }
  let show = DemoLines(configuration)
  let assembly = try Assembly(
    configuration, configDirectory: directory, state: state, clock: clock, log: .silent,
    handled: { put(show.line($0), on: STDOUT_FILENO) })

  let mails = try feed(
    "\(directory)/mails", ".eml", to: assembly.sources.first { $0.name == "intake" },
    zone: configuration.zone)
  let forms = try feed(
    "\(directory)/forms", ".json", to: assembly.sources.first { $0.name == "forms" },
    zone: configuration.zone)
  say(
    """
    referrald demo: \(mails) mails and \(forms) forms, invented region, clock at \
    \(dutchMoment(start, configuration.zone)).

    """)
  _ = try await assembly.runOnce(now: start)
  say(show.closing(state: state, directory: directory, watching: !options.once))
  if !options.once { try await assembly.run() }
}

private func say(_ text: String) { put("\(text)\n", on: STDOUT_FILENO) }

private func temporaryDirectory() throws(FileFault) -> String {
  var template = Array("/tmp/referrald-demo-XXXXXX\0".utf8CString)
  guard unsafe mkdtemp(&template) != nil else { throw FileFault("make directory", "/tmp") }
  return String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

/// Puts the samples in a source's queue, each with the moment that it names as its delivery.
/// Samples that lie there already are left alone. Returns how many there are.
private func feed(_ folder: String, _ ending: String, to source: Source?, zone: Zone) throws -> Int
{
  guard let queue = source?.watched.first else { return 0 }
  let names = try Files.list(folder).filter {
    $0.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
  for name in names {
    let bytes = try Files.read("\(folder)/\(name)")
    let target = "\(queue)/\(name)"
    guard !Files.exists(target) else { continue }
    try Files.write(bytes, to: target, by: "\(Files.parent(of: queue))/tmp/\(name)")
    if let sent = readMail(bytes).date {
      try Files.setModified(target, Instant(seconds: sent.seconds))
    }
  }
  return names.count
}
