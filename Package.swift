// swift-tools-version: 6.2
// The rooms of referrald and the doors between them. README.md says what lives in each room;
// Tests/RepositoryTests keeps the arrows, because SwiftPM does not.
import PackageDescription

let rules: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),  // Every call into C carries the word `unsafe`, so it can be found.
]

func room(_ name: String, _ doors: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: doors, swiftSettings: rules)
}

func program(_ name: String, _ doors: [Target.Dependency]) -> Target {
  .executableTarget(name: name, dependencies: doors, swiftSettings: rules)
}

func tests(
  _ name: String, _ doors: [Target.Dependency], excluding: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: doors, exclude: excluding, swiftSettings: rules)
}

let package = Package(
  name: "referrald",
  targets: [
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(
      name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CLinux"),
    .target(name: "CDisk", linkerSettings: [.linkedLibrary("sqlite3")]),

    room("Core", []),
    room("Formats", []),
    room("Host", ["Core", "CLinux"]),
    room("Storage", ["Core", "Host", "CSQLite"]),
    room("Transport", ["Core", "Formats", "Host", "CCurl"]),
    room("Intake", ["Core", "Formats", "Host", "Transport"]),
    room("Settings", ["Core", "Formats", "Host"]),
    room("Daemon", ["Core", "Formats", "Host", "Storage", "Transport", "Intake", "Settings"]),
    program("referrald", ["Daemon", "Host"]),
    program("referralctl", ["Core", "Formats", "Host", "Storage", "Intake", "Settings", "Daemon"]),
    program("referral-form", ["Formats", "Host"]),
    // Measures; never shipped.
    .executableTarget(
      name: "referral-bench",
      dependencies: [
        "Core", "Formats", "Host", "Storage", "Transport", "Intake", "Settings", "Daemon",
        "CSQLite",
      ],
      path: "Tests/Benchmarks",
      exclude: ["attacks", "MailAttackTiming.swift", "Peers"],
      swiftSettings: rules),
    // Not shipped: the daemon in a simulated world.
    room(
      "Simulation",
      [
        "Core", "Formats", "Host", "Storage", "Transport", "Intake", "Settings", "Daemon", "CDisk",
        "CSQLite",
      ]),
    program("referral-simulate", ["Simulation"]),

    // What tests share: folders, programs, ports, patience.
    .target(
      name: "TestSupport", dependencies: ["CLinux"], path: "Tests/Support", swiftSettings: rules),

    tests("Core", ["Core", "Formats", "Host", "Intake", "Settings"]),
    tests("Formats", ["Formats", "TestSupport"]),
    tests("Storage", ["Core", "Host", "Storage", "TestSupport"]),
    tests("Transport", ["Core", "Formats", "Host", "Transport", "TestSupport"]),
    tests("Intake", ["Core", "Formats", "Host", "Intake", "TestSupport"]),
    tests(
      "Settings", ["Core", "Formats", "Host", "Settings", "TestSupport"], excluding: ["Mistakes"]),
    tests(
      "Daemon",
      [
        "Core", "Formats", "Host", "Storage", "Transport", "Intake", "Settings", "Daemon",
        "TestSupport",
      ]),
    tests(
      "Peer",
      [
        "Core", "Formats", "Host", "Storage", "Transport", "Intake", "Settings", "Daemon",
        "TestSupport",
      ]),
    tests("Program", ["referrald", "referralctl", "TestSupport"], excluding: ["Golden"]),
    tests("WebForm", ["referral-form", "Formats", "TestSupport"]),
    tests("Simulation", ["Simulation"]),
    tests("Repository", []),
  ]
)
