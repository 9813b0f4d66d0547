// A simulated month: it holds, it replays exactly, and a planted bug is found. `referral-simulate`
// plays as many as are wanted.

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

  @Test func `a month with its faults breaks no rule`() throws {
    let region = try region()
    defer { region.remove() }
    #expect(try playMonth(region, seed: 1).violations == [])
  }

  @Test func `the same seed gives the same month, step by step`() throws {
    let region = try region()
    defer { region.remove() }
    let first = try playMonth(region, seed: 1, story: true)
    let second = try playMonth(region, seed: 1, story: true)
    #expect(first.lines == second.lines)
    #expect(first.fingerprint == second.fingerprint)
    #expect(try playMonth(region, seed: 43).fingerprint != first.fingerprint)
  }

  @Test func `mail that is put away before it is stored is found`() throws {
    let region = try region()
    defer { region.remove() }
    #expect(try findPlant(.putsAwayFirst, region, from: 1, most: 5) != nil)
  }
}
