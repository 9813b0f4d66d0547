// Many months one after the other, and what came of them.

/// What became of one simulated month.
package struct MonthReport: Sendable {
  package var seed: UInt64
  /// Empty when everything held.
  package var violations: [String]
  /// How often what happened.
  package var counts: [String: Int]
  /// The story, when it was asked for.
  package var lines: [String]
  /// Of the story; the same seed gives the same.
  package var fingerprint: UInt64
}

/// Plays one month. With `story` every step is told.
package func playMonth(
  _ region: Region, seed: UInt64, plant: Plant? = nil, story: Bool = false
) throws -> MonthReport {
  let turnstile = Turnstile()
  let world = try World(
    region: region, seed: seed, plant: plant, turnstile: turnstile, keepsLines: story)
  let report = turnstile.play { () async -> MonthReport in
    await world.play()
    return await world.report
  }
  return report
    ?? MonthReport(
      seed: seed, violations: ["the daemon waits for something outside the simulation"],
      counts: [:], lines: [], fingerprint: 0)
}

extension World {
  var report: MonthReport {
    var counts = counts
    counts["failed writes, reads and syncs"] = Int(disk.failures)
    counts["effects"] = Int(disk.effects)
    return MonthReport(
      seed: seed, violations: violations, counts: counts, lines: lines, fingerprint: fingerprint)
  }
}

/// The first seed, of at most so many, at which a planted bug is found; nil when none finds it.
package func findPlant(
  _ plant: Plant, _ region: Region, from seed: UInt64, most: Int
) throws -> (seeds: Int, violation: String)? {
  for number in 0..<most {
    let report = try playMonth(region, seed: seed &+ UInt64(number), plant: plant)
    if let violation = report.violations.first { return (number + 1, violation) }
  }
  return nil
}
