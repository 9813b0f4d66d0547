// Which room may import which. SwiftPM does not enforce it, so this does.

import Testing

struct ArrowTests {
  /// Room → what it may import. Standard modules of the toolchain are listed where they are used,
  /// so that a new one is noticed.
  private static let allowed: [String: Set<String>] = [
    "Core": [],
    "Formats": ["Glibc"],
    "Host": ["Core", "CLinux", "Dispatch", "Glibc"],
    "Storage": ["Core", "Host", "CSQLite", "Glibc"],
    "Transport": ["Core", "Formats", "Host", "CCurl", "Synchronization"],
    "Intake": ["Core", "Formats", "Host", "Transport"],
    "Settings": ["Core", "Formats", "Host"],
    "Daemon": [
      "Core", "Formats", "Host", "Storage", "Transport", "Intake", "Settings", "Dispatch",
      "Glibc", "Synchronization",
    ],
    "referrald": ["Daemon", "Host"],
    "referralctl": ["Core", "Formats", "Host", "Storage", "Intake", "Settings", "Daemon", "Glibc"],
    // Not shipped: the daemon in a simulated world.
    "Simulation": [
      "Core", "Formats", "Host", "Storage", "Transport", "Intake", "Settings", "Daemon", "CDisk",
      "CSQLite", "Synchronization",
    ],
    "referral-simulate": ["Simulation", "Glibc"],
    // The only part that faces the internet: it knows nothing.
    "referral-form": ["Formats", "Host", "Glibc"],
  ]

  @Test func `every room imports only what it may`() throws {
    for file in try Checkout.swiftFiles("Sources") {
      let allowed = try #require(Self.allowed[file.target], "no arrows known for \(file.target)")
      for line in file.lines {
        let words = line.split(separator: " ")
        guard let position = words.firstIndex(of: "import"), words.count > position + 1,
          words[..<position].allSatisfy({ $0 == "package" || $0.hasPrefix("@") })
        else { continue }
        #expect(allowed.contains(String(words[position + 1])), "\(file): \(line)")
      }
    }
  }

  @Test func `every room has its arrows written down`() throws {
    let rooms = Set(try Checkout.swiftFiles("Sources").map(\.target))
    #expect(rooms == Set(Self.allowed.keys))
  }
}
