// Takes a changed configuration into use while the daemon runs: wait until the files settle, parse,
// validate, run the examples, keep it as last good, publish. In that order; the old policy is in
// force until the last step.
//
// Failure: a configuration with any fault is refused as a whole, and the coordinator hears what and
// where. A crash at any step leaves the old policy or the new one, whole; a mail that was queued
// before the crash is not queued again.

package import Core
import Host
import Settings
package import Storage

package actor ReloadService {
  package enum Outcome: Hashable, Sendable {
    /// The files say what they said when they were last judged.
    case unchanged
    /// Somebody is still writing.
    case unsettled
    case accepted
    case refused
  }

  private static let settlingRounds = 20

  private let directory: String
  private let configuration: Configuration
  private let lastGood: LastGood
  private let recorder: ReloadRecorder
  private let box: PolicyBox
  private let log: Log
  /// Between two readings that must be the same.
  private let pause: @Sendable () async -> Void

  private var hasStarted = false
  private var isAsked = false
  /// The files as they were when they were accepted or refused.
  private var judged: ConfigFiles

  package init(
    _ configuration: Configuration, directory: String, state: String, store: Store,
    box: PolicyBox, log: Log, pause: @escaping @Sendable () async -> Void
  ) {
    self.configuration = configuration
    self.directory = directory
    self.box = box
    self.log = log
    self.pause = pause
    recorder = ReloadRecorder(store: store, zone: configuration.zone)
    lastGood = LastGood(state: state)
    judged = configuration.refusal?.files ?? configuration.files
  }

  /// Somebody asks for a reload, so the next pass answers also when nothing has changed.
  package func ask() { isAsked = true }

  // MARK: At the start

  /// Says what the daemon starts with when that is not what it stopped with. Once; later calls do
  /// nothing.
  package func start(now: Instant) async throws {
    if hasStarted { return }
    let policy = configuration.policy
    if let refusal = configuration.refusal {
      log.alert(
        "the configuration is broken; running on the last good one, policy \(policy.version), "
          + "in \(lastGood.path ?? ""):\n\(refusal.fault)")
      // One mail a day: a service that is restarted every few seconds must not flood anybody.
      let today = configuration.zone.local(now).date
      try await recorder.refused(
        refusal.fault, policy, note: startedOnLastGood,
        key: "start/\(refusal.files.version)/\(today)", now: now)
    } else {
      try await adopt(policy, now: now)
    }
    try await recorder.inForce(policy)
    hasStarted = true
  }

  /// The live configuration is sound. When it differs from the last good one it was changed while
  /// nobody was running.
  private func adopt(_ policy: Policy, now: Instant) async throws {
    let kept = try lastGood.read()
    if let kept, kept.says(theSameAs: configuration.files) { return }
    if let kept {
      let old = try? loadPolicy(kept, of: "last-good", under: configuration)
      var lines = old.map { PolicyDifference(from: $0, to: policy).lines } ?? []
      if kept.contents["referrald.yaml"] != configuration.files.contents["referrald.yaml"] {
        lines.append("referrald.yaml is veranderd (voor de beheerder).")
      }
      try await recorder.accepted(
        lines, policy, instead: old, key: "\(lastGood.number ?? 0)/\(policy.version)", now: now)
    }
    try lastGood.save(configuration.files)
    log.notice("policy \(policy.version) is kept as the last good one")
  }

  // MARK: While running

  package func runOnce(now: Instant) async throws -> Outcome {
    guard let files = try await settled() else { return .unsettled }
    let wasAsked = isAsked
    isAsked = false
    if files.with(staticFilesOf: judged).says(theSameAs: judged) {
      if !files.says(theSameAs: judged) {
        log.notice("referrald.yaml has changed; it is read at a start, restart to use it")
      } else if wasAsked {
        log.notice("the configuration has not changed; policy \(box.policy.version) is in force")
      }
      judged = files
      return .unchanged
    }
    let loaded = Result { () throws(ConfigurationFault) in
      try loadPolicy(files, of: directory, under: configuration)
    }
    switch loaded {
    case .success(let policy): try await accept(policy, files, now: now)
    case .failure(let fault): try await refuse(fault, now: now)
    }
    judged = files
    if case .success = loaded { return .accepted } else { return .refused }
  }

  private func accept(_ policy: Policy, _ files: ConfigFiles, now: Instant) async throws {
    let old = box.policy
    let isNew = policy.version != old.version
    let lines =
      isNew
      ? PolicyDifference(from: old, to: policy).lines
      : ["Niets: de bestanden zijn weer gelijk aan de instellingen die al golden."]
    // The number of the last good one makes the key: after a crash it is still the same.
    let key = isNew ? "\(lastGood.number ?? 0)/\(policy.version)" : "\(now.seconds)"
    try await recorder.accepted(lines, policy, instead: old, key: key, now: now)
    if isNew { try lastGood.save(files.with(staticFilesOf: configuration.files)) }
    try await recorder.inForce(policy)
    box.policy = policy
    log.notice(
      isNew
        ? "policy \(policy.version) is in force, instead of \(old.version)"
        : "the files are sound again, policy \(policy.version) stays in force")
  }

  private func refuse(_ fault: ConfigurationFault, now: Instant) async throws {
    let policy = box.policy
    log.error(
      "the changed configuration is refused, policy \(policy.version) stays in force:\n\(fault)")
    try await recorder.refused(fault, policy, note: nil, key: "\(now.seconds)", now: now)
  }

  /// Two readings in a row that say the same, so that nothing half written is ever judged; nil when
  /// the files keep changing.
  private func settled() async throws(FileFault) -> ConfigFiles? {
    var files = try readConfigDirectory(directory)
    if files.says(theSameAs: judged) { return files }
    for _ in 0..<Self.settlingRounds {
      await pause()
      let again = try readConfigDirectory(directory)
      if again.says(theSameAs: files) { return again }
      files = again
    }
    return nil
  }
}

private let startedOnLastGood =
  "Het programma is net gestart. Het gebruikt nu de laatste instellingen die goed waren."
