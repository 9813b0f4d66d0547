// Puts the program together: the only file that knows every room.
//
// Failure: whatever cannot be opened here is a refusal to start, with what, why and what to do.

package import Core
import Dispatch
import Formats
import Glibc
package import Host
import Intake
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
  private let webhooks: [WebhookPeer]
  private let policyBox: PolicyBox
  private let lock: DirectoryLock

  package init(
    _ configuration: Configuration, configDirectory: String, state: String, clock: Clock,
    log: Log, handled: @escaping @Sendable (Handled) -> Void = { _ in }
  ) throws {
    let settings = configuration.settings
    self.configuration = configuration
    self.configDirectory = configDirectory
    self.state = state
    self.clock = clock
    self.log = log
    try Files.makeDirectory(state)
    lock = try DirectoryLock("\(state)/lock")
    store = try Store(path: "\(state)/referrald.sqlite", messageDomain: settings.mail.domain)
    sources = settings.sources.map { source in
      makeSource(source, settings, zone: configuration.zone, state: state)
    }
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
    let current: @Sendable () -> Policy = { box.policy }
    intake = IntakeService(
      sources: sources, store: store, policy: current, zone: configuration.zone, log: log,
      handled: handled)
    deadlines = DeadlineService(
      store: store, policy: current, zone: configuration.zone, log: log)
    delivery = DeliveryService(
      store: store,
      peers: DeliveryService.Peers(
        mailer: mailer, webhooks: Dictionary(uniqueKeysWithValues: peers),
        from: settings.mail.from),
      policy: current, zone: configuration.zone, log: log,
      jitter: { Double.random(in: 0..<1) })
  }
}

extension Assembly {
  /// Handles everything that waits, sends, fires due steps, sends again. Returns how many items
  /// could not be delivered.
  package func runOnce(now: Instant) async throws -> Int {
    try await delivery.rescue()
    _ = try await intake.runOnce(now: now)
    let first = try await delivery.runOnce(now: now)
    _ = try await deadlines.runOnce(now: now)
    let second = try await delivery.runOnce(now: now)
    return first.failed + second.failed
  }

  /// Watches and works until TERM or INT.
  package func run() async throws {
    try await delivery.rescue()
    let bells = (intake: Bell(), deadlines: Bell(), delivery: Bell(), store: Bell())
    let supervisor = Supervisor(services: services(bells), clock: clock, log: log)
    let queue = DispatchQueue(label: "signals")
    let signals = ProcessSignals(
      queue: queue,
      stop: { [webhooks] in
        for webhook in webhooks { webhook.stop() }
        supervisor.stop()
      }, reload: { [self] in reload() })
    let watch = try? DirectoryWatch(sources.flatMap(\.watched), queue: queue) {
      bells.intake.ring()
    }
    if watch == nil { log.warning("no file can be watched; looking every minute instead") }
    log.notice("ready, policy \(policyBox.policy.version)")
    defer { withExtendedLifetime((signals, watch)) {} }
    try await supervisor.run()
    log.notice("stopped")
  }

  private func services(
    _ bells: (intake: Bell, deadlines: Bell, delivery: Bell, store: Bell)
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
      neighbour(bells.store) {
        for bell in [bells.intake, bells.deadlines, bells.delivery] { bell.ring() }
      },
    ]
  }

  /// Wakes everybody when `referralctl` has written to the store.
  private func neighbour(_ bell: Bell, changed: @escaping @Sendable () -> Void) -> Service {
    let seen = Seen()
    return Service(name: "store", bell: bell) { [store] now in
      if seen.isNew(try await store.dataVersion()) { changed() }
      return now.adding(seconds: 2)
    }
  }

  /// A configuration with a fault changes nothing; the old one stays in force.
  private func reload() {
    do {
      let policy = try reloadPolicy(from: configDirectory, configuration)
      policyBox.policy = policy
      log.notice("policy \(policy.version) is in force")
    } catch {
      log.error("the new configuration is refused, the old one stays in force:\n\(error)")
    }
  }
}

// MARK: Parts

private func absolute(_ path: String, in directory: String) -> String {
  path.utf8.first == 0x2F ? path : "\(directory)/\(path)"
}

private func makeSource(
  _ source: SourceSettings, _ settings: StaticSettings, zone: Zone, state: String
) -> Source {
  let path = absolute(source.path, in: state)
  switch source.kind {
  case .maildir:
    var limits = MailLimits.standard
    limits.messageBytes = settings.messageBytes
    return maildirSource(name: source.name, path: path, limits: limits)
  case .forms:
    return formQueueSource(name: source.name, path: path, mapping: settings.forms, zone: zone)
  }
}

private func makePeer(_ webhook: WebhookSettings, configDirectory: String) throws -> WebhookPeer {
  let token = try webhook.tokenFile.map { file in
    let credentials = unsafe getenv("CREDENTIALS_DIRECTORY").map { unsafe String(cString: $0) }
    let bytes = try Files.read(absolute(file, in: credentials ?? configDirectory), limit: 65_536)
    return String(decoding: bytes.prefix { $0 > 0x20 && $0 < 0x7F }, as: UTF8.self)
  }
  return WebhookPeer(
    name: webhook.name,
    target: WebhookPeer.Target(
      url: webhook.url, token: token, timeoutSeconds: webhook.timeout))
}
