// The configuration as names and bytes, before anything is understood.

import Core

package struct ConfigFiles: Sendable, Hashable {
  /// By name relative to the configuration directory: `team.yaml`, `templates/alarm.txt`.
  package var contents: [String: [UInt8]]
  /// Files that are there and cannot be read, with the reason.
  package var unreadable: [String: String]
  /// Other names in the directory, for "did you mean …?" where a file is missing.
  package var otherNames: [String]

  package init(
    _ contents: [String: [UInt8]] = [:], unreadable: [String: String] = [:],
    otherNames: [String] = []
  ) {
    self.contents = contents
    self.unreadable = unreadable
    self.otherNames = otherNames
  }

  /// Read once, at the start.
  package static let staticNames = ["referrald.yaml"]

  /// Read again whenever one of them changes.
  package static let liveNames =
    ["team.yaml", "schools.yaml", "places.yaml", "rules.yaml", "calendar.yaml", "examples.yaml"]
    + Notice.allCases.map(templateName)

  static func templateName(_ notice: Notice) -> String { "templates/\(notice.rawValue).txt" }
}
