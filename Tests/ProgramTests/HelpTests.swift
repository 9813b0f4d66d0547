// The help texts, word for word; and commands that are asked wrongly.

import Foundation
import TestSupport
import Testing

struct HelpTests {
  @Test(arguments: ["referrald", "referralctl"])
  func `the help is what it was agreed to be`(name: String) throws {
    let outcome = try Program.run(name, ["--help"])
    let golden = "\(Program.root)/Tests/ProgramTests/Golden/\(name).txt"
    #expect(outcome.code == 0)
    #expect(try outcome.output == String(contentsOfFile: golden, encoding: .utf8))
  }

  @Test(arguments: [
    (["frob"], "unknown command frob"), ([], "no command given"),
    (["show"], "show takes CASE"), (["show", "12"], "12 is no case number"),
    (["list", "--frob"], "unknown option --frob"),
    (["deadline"], "--received is missing"),
    (["deadline", "--received", "gisteren"], "gisteren is no moment"),
    (["close", "OT-2026-0001", "--outcome", "weg"], "weg is no outcome; there are own-support"),
  ])
  func `a command that is asked wrongly says what it takes`(words: [String], said: String) throws {
    let outcome = try Program.run("referralctl", ["--config", "Config/demo"] + words)
    #expect(outcome.code == 64)
    #expect(outcome.complaint.contains(said), "\(outcome.complaint)")
  }

  @Test func `a state directory without a store is told, not made`() throws {
    let state = try scratch("program")
    let outcome = try Program.run(
      "referralctl", ["--config", "Config/demo", "--state", state, "list"])
    #expect(outcome.code == 66)
    #expect(!FileManager.default.fileExists(atPath: "\(state)/referrald.sqlite"))
  }
}
