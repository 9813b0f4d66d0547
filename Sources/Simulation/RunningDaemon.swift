// The daemon between a start and its end: the services as `Assembly` puts them together, on the
// simulated disk and with closures for what is outside. Nothing in memory outlives it.

import Core
import Daemon
import Formats
import Intake
import Settings
import Storage
import Synchronization
import Transport

/// Services in the order of a start.
enum Turn: Int, CaseIterable {
  case forms, mailbox, deadlines, mail, webhook, otherWebhooks, retention, auditor, reload
}

struct RunningDaemon {
  let store: Store
  let box: PolicyBox
  let sources: [Source]
  let intake: IntakeService
  let deadlines: DeadlineService
  let delivery: DeliveryService
  let retention: RetentionService
  let auditor: AuditService
  let reloading: ReloadService
  /// When each makes its next pass, by the true time.
  var wakes: [Int64]
  var failures = Array(repeating: 0, count: Turn.allCases.count)

  var nextWake: Int64? { wakes.min() }

  var nextTurn: Turn {
    let next = wakes.min() ?? 0
    return Turn(rawValue: wakes.firstIndex(of: next) ?? 0) ?? .forms
  }

  mutating func wake(_ turn: Turn, at moment: Int64) {
    wakes[turn.rawValue] = min(wakes[turn.rawValue], moment)
  }

  mutating func wakeAll(at moment: Int64) {
    for turn in Turn.allCases where turn != .auditor { wake(turn, at: moment) }
  }

  /// What a commit rings: new mails may wait, and steps may be due.
  mutating func wakeAfterCommit(at moment: Int64) {
    for turn in [Turn.deadlines, .mail, .webhook, .otherWebhooks] { wake(turn, at: moment) }
  }
}

extension RunningDaemon {
  init(_ world: World, _ configuration: Configuration, _ setting: Setting) throws {
    let zone = configuration.zone
    store = try Store(
      path: Disk.store, messageDomain: configuration.settings.mail.domain, disk: setting.disk,
      executor: setting.turnstile)
    let box = PolicyBox(configuration.policy)
    self.box = box
    let plant = setting.plant
    let settings = configuration.settings
    sources = [
      formSource(world, settings.forms, zone), mailSource(world),
    ].map { plant?.spoil($0) ?? $0 }
    let first = configuration.policy
    let policy: @Sendable () -> Policy = {
      plant?.spoil(box.policy, first: first) ?? box.policy
    }
    intake = IntakeService(sources: sources, store: store, policy: policy, zone: zone, log: .silent)
    deadlines = DeadlineService(store: store, policy: policy, zone: zone, log: .silent)
    auditor = AuditService(
      store: store, policy: policy, zone: zone, log: .silent, heartbeat: settings.heartbeat)
    let jitter = Mutex(Chance(seed: setting.seed))
    let chance = Dice(jitter)
    let mailer = Mailer { await world.send($0) }
    delivery = DeliveryService(
      store: store,
      peers: .init(
        mailer: plant?.spoil(mailer) ?? mailer,
        webhooks: ["alarm": Webhook { await world.call($1) }], from: settings.mail.from),
      policy: policy, zone: zone, log: .silent, jitter: { chance.fraction() })
    retention = RetentionService(
      store: store, settings: plant == .forgetsTooEarly ? .init(rawDays: 0) : setting.retention,
      archives: [], directory: setting.state, zone: zone, log: .silent)
    reloading = ReloadService(
      configuration, directory: setting.directory, state: setting.state, store: store, box: box,
      log: .silent, pause: {})
    wakes = Array(repeating: setting.now, count: Turn.allCases.count)
    wakes[Turn.auditor.rawValue] = setting.now + 3600
  }

  /// What a start needs to know of the world.
  struct Setting {
    var disk: String
    var directory: String
    var state: String
    var seed: UInt64
    var now: Int64
    var plant: Plant?
    var retention: RetentionSettings
    var turnstile: Turnstile
  }
}

private final class Dice: Sendable {
  private let chance: Mutex<Chance>
  init(_ chance: consuming Mutex<Chance>) { self.chance = chance }
  func fraction() -> Double { chance.withLock { $0.fraction() } }
}

private func mailSource(_ world: World) -> Source {
  Source(
    name: "intake",
    waiting: { try await world.list($0) }, fetch: { try await world.fetch($0) },
    read: { bytes, waiting in
      readMailSignal(
        bytes, key: SignalKey(source: "intake", identifier: waiting.name),
        received: waiting.delivered, limits: .standard)
    },
    putAway: { await world.putAway($0, from: "intake") })
}

private func formSource(_ world: World, _ mapping: FormMapping, _ zone: Zone) -> Source {
  Source(
    name: "forms",
    waiting: { _ in await world.papers() }, fetch: { await world.read($0) },
    read: { bytes, waiting in
      readFormSignal(
        bytes, source: "forms", file: waiting.name, delivered: waiting.delivered,
        mapping: mapping, zone: zone)
    },
    putAway: { await world.putAway($0, from: "forms") })
}
