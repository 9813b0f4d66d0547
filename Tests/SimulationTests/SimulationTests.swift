// A few simulated months: they hold, they replay exactly, and a planted bug is found. `.ci/run`
// plays many more with the release build.

import Foundation
import Testing

@testable import Simulation

@Suite(.serialized) struct SimulationTests {
  private func region() throws -> Region {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path()
    return try Region(
      demo: "\(root)/Config/demo",
      scratch: "\(FileManager.default.temporaryDirectory.path())/months-\(UUID().uuidString)")
  }

  @Test func `ten months with their faults break no rule`() throws {
    let region = try region()
    defer { region.remove() }
    for seed in 1...10 as ClosedRange<UInt64> {
      #expect(try playMonth(region, seed: seed).violations == [], "seed \(seed)")
    }
  }

  @Test func `the same seed gives the same month, step by step`() throws {
    let region = try region()
    defer { region.remove() }
    let first = try playMonth(region, seed: 42, story: true)
    let second = try playMonth(region, seed: 42, story: true)
    #expect(first.lines == second.lines)
    #expect(first.fingerprint == second.fingerprint)
    #expect(try playMonth(region, seed: 43).fingerprint != first.fingerprint)
  }

  @Test(arguments: [Plant.sendsTwice, .sixWorkdays, .putsAwayFirst])
  func `a planted bug is found`(plant: Plant) throws {
    let region = try region()
    defer { region.remove() }
    #expect(try findPlant(plant, region, from: 1, most: 5) != nil)
  }
}
