// Starts, passes and ends of the daemon, as its supervisor and the service manager cause them.

import Core
import Daemon
import Settings
import Storage

extension World {
  // MARK: Starting

  func start() async {
    count("starts")
    do {
      let configuration = try startConfiguration()
      var daemon = try RunningDaemon(
        self, configuration,
        RunningDaemon.Setting(
          disk: disk.name, directory: configDirectory, state: "\(place)/state",
          seed: chance.next(), now: time, plant: plant,
          retention: RetentionSettings(rawDays: Books.rawDays, personDays: Books.personDays),
          turnstile: turnstile))
      if plant != .noRescue { try await daemon.delivery.rescue() }
      try await daemon.reloading.start(now: Instant(seconds: clock))
      guard !disk.isDead else { throw OutOfReach() }
      (healthySince, intakeSince) = (time, max(time, mailbox.unreachableUntil))
      daemon.wakeAll(at: time)
      self.daemon = daemon
      books.reopen(disk.name)
      // What was stored before the end was decided under the policy of then.
      if !books.policy.isEmpty { checkNew() }
      adopt(configuration.policy.version, isLive: configuration.refusal == nil)
      allowRepetitions()
      note("started, policy \(configuration.policy.version)")
    } catch {
      if disk.isDead { died() } else { stopped("could not start: \(error)") }
    }
  }

  /// The files are read only when this month may change them, and understood only when they say
  /// something new: that costs more than a month.
  private func startConfiguration() throws -> Configuration {
    guard configDirectory != region.directory else { return region.configuration }
    let files = try readConfigDirectory(configDirectory)
    let state = "\(place)/state"
    let lastGood = LastGood(state: state).number
    let known = understood.first { $0.lastGood == lastGood && files.says(theSameAs: $0.files) }
    if let known { return known.configuration }
    let configuration = try startingConfiguration(from: configDirectory, state: state)
    understood.append((files, lastGood, configuration))
    return configuration
  }

  /// What was on its way when the daemon ended may come once more, if nobody could note it.
  private func allowRepetitions() {
    for key in inFlight.values {
      let state = books.rows("SELECT state FROM outbox WHERE message_id = ?", .text(key))
      if state.first?.first != "sent" { taken[key]?.mayComeAgain = true }
    }
    inFlight = [:]
  }

  // MARK: Ending

  /// The machine died: by a killed process, or by a power cut.
  func died() {
    let powerLost = mayFail.contains(.powerCut) && chance.percent(60)
    count(powerLost ? "power cuts" : "kills")
    note(powerLost ? "power cut" : "killed")
    daemon = nil
    books.close()
    disk.restart(powerLost: powerLost, seed: chance.next())
    let pause = powerLost ? chance.from(60, to: 5400) : chance.from(1, to: 20)
    agenda.add(.start, at: time + Int64(pause))
  }

  /// The daemon gave up by itself; the service manager starts it again, later each time.
  func stopped(_ why: String) {
    count("exits")
    note("exit: \(why)")
    daemon = nil
    books.close()
    disk.restart(powerLost: false, seed: 0)
    agenda.add(.start, at: time + Int64(chance.from(5, to: 600)))
  }

  // MARK: Passes

  /// The next service makes one pass.
  func turn() async {
    guard let turn = daemon?.nextTurn else { return }
    daemon?.wakes[turn.rawValue] = time + idle
    var failure: (any Error)?
    var next: Int64?
    do { next = try await pass(turn, Instant(seconds: clock)) } catch { failure = error }
    if disk.isDead { return died() }
    if let failure = failure as? StorageError, failure.stopsIntake {
      return stopped("\(failure.kind)")
    }
    if failure != nil {
      count("passes in vain")
      let failures = (self.daemon?.failures[turn.rawValue] ?? 0) + 1
      self.daemon?.failures[turn.rawValue] = failures
      next = time + min(60, 1 << Int64(min(failures, 9)))
    } else {
      self.daemon?.failures[turn.rawValue] = 0
    }
    if let next { self.daemon?.wake(turn, at: max(next, time)) }
    strikePlant()
  }

  /// Returns when the service wants its next pass, by the true time.
  private func pass(_ turn: Turn, _ now: Instant) async throws -> Int64? {
    guard let daemon else { return nil }
    switch turn {
    case .forms:
      var count = try await daemon.intake.retry(now: now)
      count += try await daemon.intake.pass(over: daemon.sources[0], now: now)
      if count > 0 { self.daemon?.wakeAfterCommit(at: time) }
      return nil
    case .mailbox:
      let count = try await daemon.intake.pass(over: daemon.sources[1], now: now)
      if count > 0 { self.daemon?.wakeAfterCommit(at: time) }
      return nil
    case .deadlines:
      let pass = try await daemon.deadlines.runOnce(now: now)
      // The overview rings no bell; the next round of the loops, a minute later, finds it.
      self.daemon?.wakeAfterCommit(at: pass.hasMail ? time : time + 60)
      self.daemon?.wakes[Turn.deadlines.rawValue] = time + idle
      return pass.next.map { $0.seconds - skew }
    case .mail: return try await deliver(.mail, daemon, now)
    case .webhook: return try await deliver(.webhook("alarm"), daemon, now)
    case .otherWebhooks: return try await deliver(.otherWebhooks(["alarm"]), daemon, now)
    case .retention:
      _ = try await daemon.retention.runOnce(now: now)
      return nil
    case .auditor:
      checkFindings(try await daemon.auditor.runOnce(now: now).map { "\($0.kind): \($0.about)" })
      self.daemon?.wakeAfterCommit(at: time)
      return nil
    case .reload:
      guard configDirectory != region.directory else { return nil }
      let outcome = try await daemon.reloading.runOnce(now: now)
      if outcome == .accepted { adopt(daemon.box.policy.version, isLive: true) }
      if outcome == .refused { count("reloads refused") }
      if outcome != .unchanged { self.daemon?.wakeAfterCommit(at: time) }
      return nil
    }
  }

  private func deliver(_ peer: OutboxPeer, _ daemon: RunningDaemon, _ now: Instant) async throws
    -> Int64?
  {
    let pass = try await daemon.delivery.runOnce(peer, now: now)
    // Alarms about what was not delivered ring no bell either.
    if pass.failed > 0 { self.daemon?.wakeDelivery(at: time + 60) }
    return pass.next.map { $0.seconds - skew }
  }
}
