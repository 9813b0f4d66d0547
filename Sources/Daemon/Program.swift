// What referrald does when it is called, from its options to its exit code.

package import Core
import Glibc
package import Host

/// `clock` is the system's, but for tests.
package func runReferrald(_ words: [String], clock: Clock) async -> ExitCode {
  let log = Log.standard()
  do {
    let options = try Options(words)
    if options.help {
      put(Options.help, on: STDOUT_FILENO)
    } else if options.demo {
      try await runDemo(options, clock: clock, log: log)
    } else {
      try await run(options, clock: clock, log: log)
    }
    return .ok
  } catch let fault as ConfigurationFault {
    // Faults are read by people and editors: `file:line:column: …`, nothing in front.
    put("\(fault)\n", on: STDERR_FILENO)
    return .config
  } catch {
    log.error("\(error)")
    return exitCode(for: error)
  }
}

private func run(_ options: Options, clock: Clock, log: Log) async throws {
  let directory = options.config ?? ""
  if options.check {
    put("\(try loadConfiguration(from: directory).summary)\n", on: STDOUT_FILENO)
    return
  }
  let configuration = try startingConfiguration(from: directory, state: options.state ?? "")
  let clock = try options.now.map { try Clock.fixed(moment($0, configuration.zone)) } ?? clock
  let assembly = try Assembly(
    configuration, configDirectory: directory, state: options.state ?? "", clock: clock, log: log,
    readiness: .fromEnvironment())
  guard options.once else { return try await assembly.run() }
  let failed = try await assembly.runOnce(now: clock.now())
  if failed > 0 { log.warning("\(failed) items could not be delivered and stay queued") }
}

package func moment(_ text: String, _ zone: Zone) throws -> Instant {
  guard let moment = zone.moment(text) else {
    throw UsageFault(description: "\(text) is no moment; write 2026-11-10T09:00:00+01:00")
  }
  return moment
}
