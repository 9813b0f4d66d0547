// From files to a policy: all schemas, all references, all faults at once. Pure: the same bytes
// give the same policy.
//
// Failure: any fault at all, and there is no policy. The caller keeps the one it has.

package import Core
import Formats

/// What the live files say.
package struct LivePolicy: Sendable {
  package var policy: Policy
  package var examples: [Example]
}

/// Reads the live files: `team.yaml` and the others of `ConfigFiles.liveNames`.
///
/// - Parameters:
///   - webhooks: the names in the static settings that are in force.
///   - zone: the zone of the static settings, for the moments of examples.
package func loadPolicy(
  _ files: ConfigFiles, webhooks: [String], zone: Zone
) -> Result<LivePolicy, Faults> {
  let ledger = Ledger(files)
  ledger.markReadable(Named.webhook.file)
  ledger.definitions[.webhook] = webhooks.map { Definition(name: $0) }
  return ledger.finish(readLive(ledger, zone))
}

/// Reads `referrald.yaml`. `isZone` tells whether a time zone can be used on this machine.
package func loadStaticSettings(
  _ files: ConfigFiles, isZone: (String) -> Bool
) -> Result<StaticSettings, Faults> {
  let ledger = Ledger(files)
  return ledger.finish(ledger.read("referrald.yaml") { staticSchema($0, isZone: isZone) })
}

/// Reads everything, as at a start or for a check, and finds the faults of all files together.
/// `zone` gives the zone of a name, or nil when this machine cannot tell its time.
package func loadConfiguration(
  _ files: ConfigFiles, zone: (String) -> Zone?
) -> Result<(settings: StaticSettings, live: LivePolicy), Faults> {
  let ledger = Ledger(files)
  var found: Zone?
  let settings = ledger.read("referrald.yaml") { row in
    staticSchema(row) { name in
      found = zone(name)
      return found != nil
    }
  }
  let live = readLive(ledger, found ?? .universal)
  return ledger.finish(settings.flatMap { settings in live.map { (settings, $0) } })
}

private func readLive(_ ledger: Ledger, _ zone: Zone) -> LivePolicy? {
  let team = ledger.read("team.yaml", teamSchema)
  let schools = ledger.read("schools.yaml", schoolsSchema)
  let places = ledger.read("places.yaml", placesSchema)
  let rules = ledger.read("rules.yaml", rulesSchema)
  let calendar = ledger.read("calendar.yaml", calendarSchema)
  let setting = ExampleSetting(
    mailbox: team?.identity.mailbox ?? "", calendar: calendar?.calendar ?? WorkCalendar(),
    zone: zone)
  let examples = ledger.read("examples.yaml") { examplesSchema($0, setting) }
  let templates = readTemplates(ledger)
  ledger.resolveReferences()
  guard ledger.faults.isEmpty, let team, let schools, let places, let rules, let calendar,
    let examples
  else { return nil }
  let policy = Policy(
    version: version(of: ledger.files), team: team.team, schools: schools, places: places.places,
    postcodes: places.postcodes, rules: rules, calendar: calendar.calendar,
    promise: calendar.promise, ladder: calendar.ladder, identity: team.identity,
    templates: templates, detail: team.detail, confirmHours: team.confirmHours)
  return LivePolicy(policy: policy, examples: examples)
}

/// The first 12 hex digits of SHA-256 over the names and bytes of all live files, sorted by name.
/// Lengths go in as well, so that no byte can move from one file to the next unnoticed.
func version(of files: ConfigFiles) -> String {
  var bytes: [UInt8] = []
  for name in ConfigFiles.liveNames.sorted() {
    guard let content = files.contents[name] else { continue }
    bytes += Array("\(name)\n\(content.count)\n".utf8) + content
  }
  return String(hex(sha256(bytes)).prefix(12))
}

extension Ledger {
  fileprivate func finish<Value>(_ value: Value?) -> Result<Value, Faults> {
    guard faults.isEmpty, let value else { return .failure(Faults(faults)) }
    return .success(value)
  }
}

extension Zone {
  /// Stands in while the configured zone is a fault anyway.
  fileprivate static var universal: Zone {
    Zone(
      local: { moment in
        let day = Int((Double(moment.seconds) / 86_400).rounded(.down))
        return LocalMoment(
          date: CivilDate(dayNumber: day), secondOfDay: Int(moment.seconds) - day * 86_400,
          offset: 0)
      },
      instant: { date, time in
        Instant(seconds: Int64(date.dayNumber) * 86_400 + Int64(time.minutes) * 60)
      })
  }
}
