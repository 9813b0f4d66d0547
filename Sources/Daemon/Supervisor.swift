// The loops around the services: each waits for its bell or its hour, makes one pass, and goes on
// until it is told to stop. The services themselves know nothing of waiting.
//
// Failure: a pass that throws is logged and tried again, later each time, up to a minute. A store
// that can no longer be trusted stops the whole process with an exit code, before anything is
// acknowledged that is not committed.

package import Core
package import Host
import Storage

/// One service as the supervisor sees it.
package struct Service: Sendable {
  package var name: String
  package var bell: Bell
  /// One pass; returns when it wants to be called again at the latest.
  package var pass: @Sendable (_ now: Instant) async throws -> Instant?

  package init(
    name: String, bell: Bell, pass: @escaping @Sendable (_ now: Instant) async throws -> Instant?
  ) {
    self.name = name
    self.bell = bell
    self.pass = pass
  }
}

package struct Supervisor: Sendable {
  let services: [Service]
  let heartbeat: Heartbeat
  let clock: Clock
  let log: Log

  package init(services: [Service], heartbeat: Heartbeat, clock: Clock, log: Log) {
    self.services = services
    self.heartbeat = heartbeat
    self.clock = clock
    self.log = log
  }

  /// Runs until every bell is closed; throws what made a service give up.
  package func run() async throws {
    heartbeat.expect(services.map(\.name))
    try await withThrowingTaskGroup { group in
      for service in services { group.addTask { try await loop(service) } }
      do { try await group.waitForAll() } catch {
        stop()
        throw error
      }
    }
  }

  package func stop() { for service in services { service.bell.close() } }

  private func loop(_ service: Service) async throws {
    var failures = 0
    var lastFailure: String?
    var sleep: Int64 = 0
    while await service.bell.wait(seconds: sleep) {
      var failure: String?
      do {
        let next = try await service.pass(clock.now())
        failures = 0
        // Nobody sleeps longer, so a stepping clock or a lost wake-up costs a minute.
        let wanted = next.map { $0.seconds - clock.now().seconds } ?? heartbeat.period
        sleep = min(max(wanted, 0), heartbeat.period)
      } catch let error as StorageError where error.stopsIntake {
        throw error
      } catch {
        failures += 1
        sleep = min(heartbeat.period, 1 << min(failures, 9))
        failure = "\(error)"
      }
      report(service.name, failure, after: lastFailure)
      lastFailure = failure
      try await heartbeat.finished(service.name, failure: failure, now: clock.now())
    }
  }

  /// What stays the same is said once, and its end too.
  private func report(_ name: String, _ failure: String?, after last: String?) {
    guard failure != last else { return }
    if let failure {
      log.error("\(name): \(failure); it is tried again, at least every \(heartbeat.period) s")
    } else {
      log.notice("\(name): works again")
    }
  }
}
