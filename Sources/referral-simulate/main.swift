// Simulated months of the daemon, by seed:
//
//   referral-simulate CONFIG [--from SEED] [--seeds COUNT]   many months
//   referral-simulate CONFIG --seed SEED                     one month, with its story
//   referral-simulate CONFIG --plants [--seeds COUNT]        every planted bug must be found
//
// CONFIG is the directory `Config/demo`.
//
// Failure: exit code 1, and the seed of the first month that broke a rule.

import Simulation

func value(_ name: String) -> UInt64? {
  let words = CommandLine.arguments
  guard let place = words.firstIndex(of: name), place + 1 < words.count else { return nil }
  return UInt64(words[place + 1])
}

let words = CommandLine.arguments
guard words.count > 1 else {
  say("usage: referral-simulate CONFIG [--from SEED] [--seeds COUNT] [--seed SEED] [--plants]")
  leave(64)
}
do {
  let region = try Region(demo: words[1], scratch: scratchDirectory())
  defer { region.remove() }
  var isSound = true
  if let seed = value("--seed") {
    isSound = try tellMonth(region, seed)
  } else if words.contains("--plants") {
    isSound = try findPlants(region, from: value("--from") ?? 1, most: Int(value("--seeds") ?? 200))
  } else {
    isSound = try playMonths(
      region, from: value("--from") ?? 1, count: Int(value("--seeds") ?? 200))
  }
  if !isSound {
    region.remove()
    leave(1)
  }
} catch {
  say("\(error)")
  leave(70)
}
