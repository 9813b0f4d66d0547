// The policy of the configuration that comes with the demo: the invented register and team, with the
// words of danger as they are shipped.

import Core
import Host
import Settings
import Testing

enum DemoPolicy {
  static func load() throws -> Policy {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let files = try readConfigDirectory("/\(root)/Config/demo")
    return try loadConfiguration(files) { _ in Sample.zone }.get().live.policy
  }
}
