// What `referral-simulate` prints: months a second, what happened in them, the planted bugs that
// were found, and the story of one month.

import Glibc
import Simulation

/// One line on standard output, at once.
func say(_ line: String) {
  print(line)
  _ = fflush(nil)
}

func leave(_ code: Int32) -> Never { exit(code) }

/// On a file system in memory where there is one.
func scratchDirectory() -> String {
  let memory = "/dev/shm"
  let base = unsafe access(memory, W_OK) == 0 ? memory : "/tmp"
  return "\(base)/referral-simulate-\(getpid())"
}

private func seconds() -> Double {
  var now = timespec()
  unsafe clock_gettime(CLOCK_MONOTONIC, &now)
  return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
}

/// Plays so many months; false when one breaks a rule. The first twenty of those are named.
func playMonths(_ region: Region, from first: UInt64, count: Int) throws -> Bool {
  let start = seconds()
  var totals: [String: Int] = [:]
  var broken = 0
  for number in 0..<count {
    let seed = first &+ UInt64(number)
    let report = try playMonth(region, seed: seed)
    for (what, times) in report.counts { totals[what, default: 0] += times }
    if let violation = report.violations.first {
      say("seed \(seed): \(violation)")
      broken += 1
      if broken == 20 { break }
    }
    if (number + 1).isMultiple(of: 1000) { say("\(number + 1) months, \(rate(number + 1, start))") }
  }
  if broken > 0 {
    say("\(broken) months broke a rule; one, with its story: referral-simulate CONFIG --seed SEED")
    return false
  }
  say("\(count) months from seed \(first), no rule broken, \(rate(count, start))")
  for (what, times) in totals.sorted(by: { $0.key < $1.key }) { say("  \(what): \(times)") }
  return true
}

private func rate(_ count: Int, _ start: Double) -> String {
  let taken = seconds() - start
  let tenths = Int(Double(count) / taken * 10)
  return "\(Int(taken)) s, \(tenths / 10).\(tenths % 10) a second"
}

/// Plays one month and tells it; false when it breaks a rule.
func tellMonth(_ region: Region, _ seed: UInt64) throws -> Bool {
  let report = try playMonth(region, seed: seed, story: true)
  for line in report.lines { say(line) }
  for (what, times) in report.counts.sorted(by: { $0.key < $1.key }) { say("  \(what): \(times)") }
  for violation in report.violations { say("VIOLATION: \(violation)") }
  say("seed \(seed), fingerprint \(String(report.fingerprint, radix: 16))")
  return report.violations.isEmpty
}

/// Prints the table of planted bugs; false when one is never found.
func findPlants(_ region: Region, from first: UInt64, most: Int) throws -> Bool {
  var isSound = true
  for plant in Plant.allCases {
    if let found = try findPlant(plant, region, from: first, most: most) {
      say(
        "\(plant.rawValue): \(found.seeds) \(found.seeds == 1 ? "seed" : "seeds"): \(found.violation)"
      )
    } else {
      say("\(plant.rawValue): NOT FOUND in \(most) seeds")
      isSound = false
    }
  }
  return isSound
}
