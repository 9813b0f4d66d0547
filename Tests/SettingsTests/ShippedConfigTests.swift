// The configurations that come with the program load without a fault.

import Core
import Foundation
import Host
import Settings
import Testing

struct ShippedConfigTests {
  @Test(arguments: ["Config", "Config/demo"])
  func `a shipped configuration has no faults`(name: String) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
    let directory = "\(root)/\(name)"
    guard Files.isDirectory(directory) else {
      print("skipped: \(name) is not there")
      return
    }
    let files = try readConfigDirectory(directory)
    switch loadConfiguration(files, zone: { isZone($0) ? Fixture.zone : nil }) {
    case .success(let loaded):
      #expect(!loaded.live.examples.isEmpty && !loaded.live.policy.schools.isEmpty)
    case .failure(let faults):
      Issue.record("\(faults)")
    }
  }
}
