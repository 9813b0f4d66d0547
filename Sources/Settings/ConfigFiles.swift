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

  /// Whether nothing differs that is ever read as configuration.
  package func says(theSameAs other: ConfigFiles) -> Bool {
    contents == other.contents && unreadable == other.unreadable
  }

  /// The same files with what another configuration reads once at a start.
  package func with(staticFilesOf other: ConfigFiles) -> ConfigFiles {
    var files = self
    for name in ConfigFiles.staticNames {
      files.contents[name] = other.contents[name]
      files.unreadable[name] = other.unreadable[name]
    }
    return files
  }

  /// The version of the policy that the live files make, sound or not.
  package var version: String { Settings.version(of: self) }

  static func templateName(_ notice: Notice) -> String { "templates/\(notice.rawValue).txt" }
}
