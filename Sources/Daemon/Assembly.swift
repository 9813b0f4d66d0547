// Puts the program together: the only file that knows every room.
//
// Failure: whatever cannot be opened here is a refusal to start, with what, why and what to do.

package import Core
import Dispatch
import Formats
package import Host
package import Intake
import Settings
package import Storage
import Transport

/// The daemon, ready to make a pass or to run.
package final class Assembly: Sendable {
  let configuration: Configuration
  let configDirectory: String
  let state: String
  let clock: Clock
  let log: Log
  package let store: Store
  package let sources: [Source]
  package let intake: IntakeService
  package let deadlines: DeadlineService
  package let delivery: DeliveryService
  let retention: RetentionService
  package let reloading: ReloadService
  /// The policy in force.
  var policy: Policy { policyBox.policy }
  let auditor: AuditService
  private let stops: [@Sendable () -> Void]
  private let bells: Bells
  private let policyBox: PolicyBox
  private let lock: DirectoryLock
  private let readiness: Readiness
  private let heartbeat: Heartbeat

  package init(
    _ configuration: Configuration, configDirectory: String, state: String, clock: Clock,
    log: Log, readiness: Readiness = .none,
    handled: @escaping @Sendable (Handled) -> Void = { _ in }
  ) throws {
    let settings = configuration.settings
    self.configuration = configuration
    self.configDirectory = configDirectory
    self.state = state
    self.clock = clock
    self.log = log
    self.readiness = readiness
    try Files.makeDirectory(state)
    lock = try DirectoryLock("\(state)/lock")
    let path = "\(state)/referrald.sqlite"
    try refuseLostStore(path, state: state)
    store = try Store(path: path, messageDomain: settings.mail.domain)
    let chance = RemoteMailbox.Chance(
      tagPrefix: { String(Int.random(in: 0x10_0000..<0x100_0000), radix: 36).uppercased() + "x" },
      jitter: { Double.random(in: 0..<1) })
    let makers = PeerMaker(
      settings: settings, zone: configuration.zone, configDirectory: configDirectory, state: state,
      chance: chance)
    sources = try settings.sources.map { try makers.source($0) }
    for source in sources { try source.prepare() }
    let mail = try makers.mailer()
    let peers = try settings.webhooks.map { ($0.name, try makers.webhook($0)) }
    stops = sources.map(\.stop) + [mail.stop] + peers.map { peer in { peer.1.stop() } }
    bells = Bells(
      sources: sources.filter { $0.watch != nil }.map(\.name), webhooks: peers.map(\.0))

    let box = PolicyBox(configuration.policy)
    policyBox = box
    reloading = ReloadService(
      configuration, directory: configDirectory, state: state, store: store, box: box, log: log,
      pause: { try? await Task.sleep(for: .milliseconds(300)) })
    let current: @Sendable () -> Policy = { box.policy }
    let heartbeat = Heartbeat(
      store: store, readiness: readiness, zone: configuration.zone)
    self.heartbeat = heartbeat
    intake = IntakeService(
      sources: sources, store: store, policy: current, zone: configuration.zone, log: log,
      inHand: InHand(try Note("\(state)/in-hand")), handled: handled,
      advanced: { heartbeat.advanced($0.service) },
      committed: { [bells] in
        bells.ringDelivery()
        bells.deadlines.ring()
      })
    deadlines = DeadlineService(
      store: store, policy: current, zone: configuration.zone, log: log)
    auditor = AuditService(
      store: store, policy: current, zone: configuration.zone, log: log,
      heartbeat: settings.heartbeat)
    delivery = DeliveryService(
      store: store,
      peers: DeliveryService.Peers(
        mailer: mail.mailer,
        webhooks: Dictionary(
          uniqueKeysWithValues: peers.map { name, peer in
            (name, Webhook { await peer.post($0, idempotencyKey: $1) })
          }),
        from: settings.mail.from),
      policy: current, zone: configuration.zone, log: log,
      jitter: { Double.random(in: 0..<1) }, advanced: { heartbeat.advanced($0.service) })
    retention = RetentionService(
      store: store, settings: settings.retention, archives: sources.flatMap(\.archives),
      directory: state, zone: configuration.zone, log: log,
      advanced: { heartbeat.advanced("retention") })
  }
}

extension Assembly {
  /// Handles everything that waits, sends, fires due steps, sends again. Returns how many items
  /// could not be delivered.
  package func runOnce(now: Instant) async throws -> Int {
    try await delivery.rescue()
    try await reloading.start(now: now)
    _ = try await intake.runOnce(now: now)
    let first = try await delivery.runOnce(now: now)
    _ = try await deadlines.runOnce(now: now)
    _ = try await auditor.runOnce(now: now)
    let second = try await delivery.runOnce(now: now)
    _ = try await retention.runOnce(now: now)
    return first.failed + second.failed
  }

  /// Watches and works until TERM or INT.
  package func run() async throws {
    try await delivery.rescue()
    try await reloading.start(now: clock.now())
    let queue = DispatchQueue(label: "signals")
    let reload = ReloadLoop(
      reloading, directory: configDirectory, queue: queue, accepted: bells.delivery[0],
      readiness: readiness)
    let supervisor = Supervisor(
      services: services() + [reload.service], heartbeat: heartbeat, clock: clock, log: log)
    let signals = ProcessSignals(
      queue: queue,
      stop: { [stops, readiness] in
        readiness.stopping()
        supervisor.stop()
        for stop in stops { stop() }
      }, reload: { reload.ask() })
    let directories = sources.flatMap(\.watched)
    let watch = try? DirectoryWatch(directories, queue: queue) { [bells] in bells.intake.ring() }
    if watch == nil { log.warning("no file can be watched; looking every minute instead") }
    log.notice("ready, policy \(policyBox.policy.version)")
    readiness.ready("Policy \(policyBox.policy.version) is in force")
    defer { withExtendedLifetime((signals, watch, reload)) {} }
    try await supervisor.run()
    log.notice("stopped")
  }

  /// Directories share one loop; every mailbox and every peer has its own, for it may hang.
  private func services() -> [Service] {
    let directories = sources.filter { $0.watch == nil }
    let mailboxes = sources.filter { $0.watch != nil }
    var services = [
      Service(name: "intake", bell: bells.intake) { [intake, bells] now in
        _ = try await intake.retry(now: now)
        for source in directories {
          _ = try await intake.pass(over: source, now: now) { !bells.intake.isClosed }
        }
        return nil
      },
      Service(name: "deadlines", bell: bells.deadlines) { [deadlines, bells] now in
        let pass = try await deadlines.runOnce(now: now)
        if pass.hasMail { bells.ringDelivery() }
        return pass.next
      },
      Service(name: "retention", bell: bells.retention) { [retention] now in
        _ = try await retention.runOnce(now: now)
        return nil
      },
      audit(bells.auditor) { [bells] in bells.ringDelivery() },
      neighbour(bells.store) { [bells] in bells.ringAll() },
    ]
    for source in mailboxes { services += mailboxServices(source) }
    for (peer, bell) in zip(delivery.everyPeer, bells.delivery) {
      services.append(
        Service(name: peer.service, bell: bell) { [delivery] now in
          try await delivery.runOnce(peer, now: now) { !bell.isClosed }.next
        })
    }
    return services
  }

  /// One takes what is there, the other waits for more and only rings. They share a connection, so
  /// the second begins to wait when the first is done.
  private func mailboxServices(_ source: Source) -> [Service] {
    guard let watch = source.watch, let bell = bells.sources[source.name],
      let watchBell = bells.watches[source.name]
    else { return [] }
    return [
      Service(name: source.service, bell: bell) { [intake] now in
        defer { watchBell.ring() }
        do { _ = try await intake.pass(over: source, now: now) } catch ServerFault.stopped {}
        return nil
      },
      Service(name: "\(source.service), waiting", bell: watchBell) { _ in
        do { if try await watch() { bell.ring() } } catch ServerFault.stopped {}
        return nil
      },
    ]
  }

  /// Once an hour, and never at the start: what waited while nobody ran gets its chance first.
  private func audit(_ bell: Bell, found: @escaping @Sendable () -> Void) -> Service {
    let hours = Seen()
    return Service(name: "auditor", bell: bell) { [auditor] now in
      if hours.isNew(now.seconds / 3600) {
        _ = try await auditor.runOnce(now: now)
        found()
      }
      return now.adding(seconds: 60)
    }
  }

  /// Wakes everybody when `referralctl` has written to the store.
  private func neighbour(_ bell: Bell, changed: @escaping @Sendable () -> Void) -> Service {
    let seen = Seen()
    return Service(name: "store", bell: bell) { [store] now in
      if seen.isNew(try await store.dataVersion()) { changed() }
      return now.adding(seconds: 2)
    }
  }
}

extension Source {
  /// The service that takes its messages.
  fileprivate var service: String { watch == nil ? "intake" : "mailbox \(name)" }
}

extension Configuration {
  /// Where the sources put their messages away.
  package func archives(below state: String) -> [String] {
    makeSources(self, state: state).flatMap(\.archives)
  }
}
