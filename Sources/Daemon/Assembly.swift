// Puts the program together: the only file that knows every room.
//
// Failure: whatever cannot be opened here is a refusal to start, with what, why and what to do.

package import Core
import Dispatch
import Formats
package import Host
package import Intake
import Settings
import Storage
import Transport

/// The daemon, ready to make a pass or to run.
package final class Assembly: Sendable {
  let configuration: Configuration
  let configDirectory: String
  let state: String
  let clock: Clock
  let log: Log
  let store: Store
  let sources: [Source]
  let intake: IntakeService
  let deadlines: DeadlineService
  let delivery: DeliveryService
  let retention: RetentionService
  let reloading: ReloadService
  /// The policy in force.
  var policy: Policy { policyBox.policy }
  let auditor: AuditService
  private let webhooks: [WebhookPeer]
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
    store = try Store(path: "\(state)/referrald.sqlite", messageDomain: settings.mail.domain)
    sources = makeSources(configuration, state: state)
    for source in sources { try source.prepare() }
    let mailer = try directoryMailer(
      kind: settings.mail.kind == .maildir ? .maildir : .directory,
      path: absolute(settings.mail.path, in: state))
    let peers = try settings.webhooks.map { webhook in
      (webhook.name, try makePeer(webhook, configDirectory: configDirectory))
    }
    webhooks = peers.map(\.1)

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
      handled: handled, advanced: { heartbeat.advanced("intake") })
    deadlines = DeadlineService(
      store: store, policy: current, zone: configuration.zone, log: log)
    auditor = AuditService(
      store: store, policy: current, zone: configuration.zone, log: log,
      heartbeat: settings.heartbeat)
    delivery = DeliveryService(
      store: store,
      peers: DeliveryService.Peers(
        mailer: mailer, webhooks: Dictionary(uniqueKeysWithValues: peers),
        from: settings.mail.from),
      policy: current, zone: configuration.zone, log: log,
      jitter: { Double.random(in: 0..<1) }, advanced: { heartbeat.advanced("delivery") })
    retention = RetentionService(
      store: store, settings: settings.retention, archives: sources.flatMap(\.archives),
      zone: configuration.zone, log: log, advanced: { heartbeat.advanced("retention") })
  }
}

/// One bell a service.
private struct Bells: Sendable {
  let intake = Bell()
  let deadlines = Bell()
  let delivery = Bell()
  let retention = Bell()
  let auditor = Bell()
  let store = Bell()
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
    let bells = Bells()
    let queue = DispatchQueue(label: "signals")
    let reload = ReloadLoop(
      reloading, directory: configDirectory, queue: queue, accepted: bells.delivery,
      readiness: readiness)
    let supervisor = Supervisor(
      services: services(bells) + [reload.service], heartbeat: heartbeat, clock: clock, log: log)
    let signals = ProcessSignals(
      queue: queue,
      stop: { [webhooks, readiness] in
        readiness.stopping()
        for webhook in webhooks { webhook.stop() }
        supervisor.stop()
      }, reload: { reload.ask() })
    let watch = try? DirectoryWatch(sources.flatMap(\.watched), queue: queue) {
      bells.intake.ring()
    }
    if watch == nil { log.warning("no file can be watched; looking every minute instead") }
    log.notice("ready, policy \(policyBox.policy.version)")
    readiness.ready("Policy \(policyBox.policy.version) is in force")
    defer { withExtendedLifetime((signals, watch, reload)) {} }
    try await supervisor.run()
    log.notice("stopped")
  }

  private func services(
    _ bells: Bells
  ) -> [Service] {
    [
      Service(name: "intake", bell: bells.intake) { [intake] now in
        if try await intake.runOnce(now: now) > 0 {
          bells.delivery.ring()
          bells.deadlines.ring()
        }
        return nil
      },
      Service(name: "deadlines", bell: bells.deadlines) { [deadlines] now in
        let pass = try await deadlines.runOnce(now: now)
        if pass.fired > 0 { bells.delivery.ring() }
        return pass.next
      },
      Service(name: "delivery", bell: bells.delivery) { [delivery] now in
        try await delivery.runOnce(now: now).next
      },
      Service(name: "retention", bell: bells.retention) { [retention] now in
        _ = try await retention.runOnce(now: now)
        return nil
      },
      audit(bells.auditor) { bells.delivery.ring() },
      neighbour(bells.store) {
        for bell in [bells.intake, bells.deadlines, bells.delivery] { bell.ring() }
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

// MARK: Parts

extension Configuration {
  /// Where the sources put their messages away.
  package func archives(below state: String) -> [String] {
    settings.sources.flatMap {
      makeSource($0, settings, zone: zone, state: state).archives
    }
  }
}

private func absolute(_ path: String, in directory: String) -> String {
  path.utf8.first == 0x2F ? path : "\(directory)/\(path)"
}

/// The sources of a configuration, not prepared: they can read messages and need no directories.
package func makeSources(_ configuration: Configuration, state: String) -> [Source] {
  configuration.settings.sources.map { source in
    makeSource(source, configuration.settings, zone: configuration.zone, state: state)
  }
}

private func makeSource(
  _ source: SourceSettings, _ settings: StaticSettings, zone: Zone, state: String
) -> Source {
  let path = absolute(source.path, in: state)
  switch source.kind {
  case .maildir:
    var limits = MailLimits.standard
    limits.messageBytes = settings.messageBytes
    return maildirSource(
      name: source.name, path: path, limits: limits,
      authority: source.authenticationResults.map(MailAuthority.init))
  case .forms:
    return formQueueSource(name: source.name, path: path, mapping: settings.forms, zone: zone)
  }
}

private func makePeer(_ webhook: WebhookSettings, configDirectory: String) throws -> WebhookPeer {
  let token = try webhook.tokenFile.map { file in
    let path = secretPath(file, configDirectory: configDirectory)
    let bytes = try Files.read(path, limit: 65_536)
    return String(decoding: bytes.prefix { $0 > 0x20 && $0 < 0x7F }, as: UTF8.self)
  }
  return WebhookPeer(
    name: webhook.name,
    target: WebhookPeer.Target(
      url: webhook.url, token: token, timeoutSeconds: webhook.timeout))
}
