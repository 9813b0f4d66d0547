// Bad input as an operator meets it: a clear message with its place, the right exit code, and
// nothing lost.

import Foundation
import TestSupport
import Testing

struct BadInputTests {
  private func config(_ change: (String) throws -> Void = { _ in }) throws -> String {
    let path = try scratch("program") + "/config"
    try FileManager.default.copyItem(atPath: "\(Program.root)/Config/demo", toPath: path)
    try change(path)
    return path
  }

  @Test(arguments: [
    ([], "--config DIR is missing"), (["--config"], "--config needs a value"),
    (["--config", "c"], "--state DIR is missing"), (["--frob"], "unknown option --frob"),
    (["--config", "c", "--state", "s", "--now", "2026-11-10"], "--now goes with --once only"),
  ])
  func `wrong words are a usage error that names them`(words: [String], said: String) throws {
    let outcome = try Program.run("referrald", words)
    #expect(outcome.code == 64)
    #expect(outcome.complaint.contains(said))
  }

  @Test func `a configuration directory that is not there is exit 78 with its name`() throws {
    let outcome = try Program.run("referrald", ["--config", "/nonexistent", "--check"])
    #expect(outcome.code == 78)
    #expect(outcome.complaint.hasPrefix("/nonexistent: there is no such directory"))
  }

  @Test func `a mistyped key is told with file, line, column and what was meant`() throws {
    let path = try config { path in
      let file = "\(path)/schools.yaml"
      let text = try String(contentsOfFile: file, encoding: .utf8)
      try text.replacingOccurrences(of: "    contacts: [gen01]", with: "    contact: [gen01]")
        .write(toFile: file, atomically: true, encoding: .utf8)
    }
    let outcome = try Program.run("referrald", ["--config", path, "--check"])
    #expect(outcome.code == 78)
    #expect(outcome.output.isEmpty)
    let lines = outcome.complaint.split(separator: "\n")
    #expect(lines.allSatisfy { $0.contains("/schools.yaml:") })
    #expect(lines.first?.contains("unknown key `contact`") == true)
    #expect(lines.first?.contains("did you mean `contacts`") == true)
  }

  @Test func `an example that no longer holds refuses the configuration`() throws {
    let path = try config { path in
      let file = "\(path)/examples.yaml"
      let text = try String(contentsOfFile: file, encoding: .utf8)
      try text.replacingOccurrences(of: "person: gen01", with: "person: gen14")
        .write(toFile: file, atomically: true, encoding: .utf8)
    }
    let outcome = try Program.run("referralctl", ["--config", path, "check"])
    #expect(outcome.code == 78)
    #expect(outcome.complaint.contains("expected person gen14 but got gen01"))
    #expect(outcome.complaint.contains("school.contact"))
  }

  @Test func `both configurations that ship are sound`() throws {
    for name in ["Config", "Config/demo"] {
      let outcome = try Program.run("referrald", ["--config", name, "--check"])
      #expect(outcome.code == 0, "\(outcome.complaint)")
      #expect(outcome.output.contains("is sound"))
    }
  }

  @Test func `a state directory that cannot be made is exit 73 with its name`() throws {
    let outcome = try Program.run(
      "referrald", ["--config", "Config/demo", "--state", "/proc/nothing", "--once"])
    #expect(outcome.code == 73)
    #expect(outcome.complaint.contains("/proc/nothing"))
  }

  @Test func `a store that is no store is exit 65 or 74 and is left as it is`() throws {
    let state = try scratch("program")
    try "this is no database".write(
      toFile: "\(state)/referrald.sqlite", atomically: true, encoding: .utf8)
    let outcome = try Program.run(
      "referrald", ["--config", "Config/demo", "--state", state, "--once"])
    #expect([65, 74].contains(outcome.code))
    #expect(outcome.complaint.contains("referrald.sqlite"))
    #expect(
      try String(contentsOfFile: "\(state)/referrald.sqlite", encoding: .utf8)
        == "this is no database")
  }

  @Test func `explain of a file that is not there, empty or broken says so`() throws {
    let folder = try scratch("program")
    try "".write(toFile: "\(folder)/empty.eml", atomically: true, encoding: .utf8)
    try "{\"data\": {\"question\": }}".write(
      toFile: "\(folder)/broken.json", atomically: true, encoding: .utf8)
    for (name, code, said) in [
      ("missing.eml", 66, "No such file"), ("empty.eml", 65, "0 bytes"),
      ("broken.json", 65, "broken JSON at 1:23"),
    ] {
      let outcome = try Program.run(
        "referralctl", ["--config", "Config/demo", "explain", "\(folder)/\(name)"])
      #expect(outcome.code == Int32(code), "\(name)")
      #expect(outcome.complaint.contains(said), "\(outcome.complaint)")
    }
  }

  @Test func `unreadable signals are kept with their bytes and their reason`() throws {
    let state = try scratch("program")
    for folder in ["mail/in/new", "forms/new"] {
      try FileManager.default.createDirectory(
        atPath: "\(state)/\(folder)", withIntermediateDirectories: true)
    }
    try "\u{1}\u{2}".write(toFile: "\(state)/mail/in/new/a", atomically: false, encoding: .utf8)
    try "".write(toFile: "\(state)/mail/in/new/b", atomically: false, encoding: .utf8)
    try "{".write(toFile: "\(state)/forms/new/c.json", atomically: false, encoding: .utf8)
    let shared = ["--config", "Config/demo", "--state", state]
    #expect(try Program.run("referrald", shared + ["--once"]).code == 0)
    let list = try Program.run("referralctl", shared + ["list", "--ignored"])
    #expect(list.output.contains("0 bytes"))
    #expect(list.output.contains("broken JSON at 1:2"))
    #expect(FileManager.default.fileExists(atPath: "\(state)/mail/in/cur/a:2,"))
    #expect(FileManager.default.fileExists(atPath: "\(state)/forms/rejected/c.json"))
  }
}
