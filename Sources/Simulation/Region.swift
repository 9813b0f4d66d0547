// What all months have in common: the configuration as it is on disk, an empty store, and the
// samples that hostile mail is made from.
//
// Failure: whatever cannot be read here is thrown; without it there is nothing to simulate.

import Core
import Daemon
import Host
import Settings
import Storage
import Synchronization

package struct SimulationFault: Error, CustomStringConvertible {
  package var description: String
}

package final class Region: Sendable {
  /// Where months keep what must be real files; on a file system in memory by preference.
  let scratch: String
  /// The configuration directory that no month changes.
  let directory: String
  let configuration: Configuration
  /// A store as a first start makes it.
  let image: [UInt8]
  let mails: [[UInt8]]
  let forms: [[UInt8]]
  private let months = Mutex(0)

  /// - Parameters:
  ///   - demo: the directory `Config/demo`.
  ///   - scratch: a directory that is made, and may be removed afterwards.
  package init(demo: String, scratch: String) throws {
    self.scratch = scratch
    directory = "\(scratch)/config"
    try Files.makeDirectory(scratch)
    try Files.makeDirectory(directory)
    try Files.makeDirectory("\(directory)/templates")
    for (name, bytes) in try readConfigDirectory(demo).contents {
      let text = String(decoding: bytes, as: UTF8.self)
      try Files.write(
        Array(adapted(text, name).utf8), to: "\(directory)/\(name)", by: "\(directory)/.new")
    }
    configuration = try loadConfiguration(from: directory)
    guard let disk = Disk() else { throw SimulationFault(description: "out of memory") }
    do {
      _ = try Store(
        path: Disk.store, messageDomain: configuration.settings.mail.domain, disk: disk.name)
    }
    image = disk.image
    mails = try Files.list("\(demo)/mails").sorted().map { try Files.read("\(demo)/mails/\($0)") }
    forms = try Files.list("\(demo)/forms").sorted().map { try Files.read("\(demo)/forms/\($0)") }
  }

  /// A directory for one month.
  func place() throws(FileFault) -> String {
    let number = months.withLock { months in
      months += 1
      return months
    }
    let path = "\(scratch)/\(number)"
    try Files.makeDirectory(path)
    return path
  }

  package func remove() { try? Files.removeTree(scratch) }
}

/// The demo's configuration with a webhook, so that calls are part of the month.
private func adapted(_ text: String, _ name: String) -> String {
  switch name {
  case "referrald.yaml":
    text.replacing(
      "  webhooks: []",
      with: "  webhooks:\n    - name: alarm\n      url: https://alarm.example.nl/hook\n"
        + "      timeout: 10\n  heartbeat: alarm")
  case "rules.yaml": text.replacing("  webhooks: []", with: "  webhooks: [alarm]")
  case "calendar.yaml":
    text.replacing("    webhooks: []  # heb je", with: "    webhooks: [alarm]  # heb je")
  default: text
  }
}
