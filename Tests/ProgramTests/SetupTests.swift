// What an administrator is asked at first, and what becomes of the answers.

import Foundation
import TestSupport
import Testing

struct SetupTests {
  private func setup(_ config: String, _ answers: [String]) throws -> Outcome {
    try Program.run(
      "referralctl", ["--config", config, "setup"], input: answers.joined(separator: "\n") + "\n")
  }

  private func shipped() throws -> String {
    let directory = try scratch("program")
    try FileManager.default.copyItem(
      atPath: "\(Program.root)/Config", toPath: "\(directory)/config")
    return "\(directory)/config"
  }

  /// Nobody listens at port 1.
  private let answers = [
    "intake@team.example.org", "localhost:1", "none", "intake", "geheim één",
    "localhost:1", "none", "-", "ineke@team.example.org",
  ]

  @Test func `what cannot be reached is told, and nothing is written`() throws {
    let config = try shipped()
    let before = try String(contentsOfFile: "\(config)/referrald.yaml", encoding: .utf8)
    let outcome = try setup(config, answers + [""])
    #expect(outcome.code == 69 && outcome.complaint.contains("nothing was written"))
    #expect(outcome.output.contains("FAULT source intake: "))
    #expect(outcome.output.contains("FAULT mail: "))
    #expect(!outcome.output.contains("geheim"))
    #expect(try String(contentsOfFile: "\(config)/referrald.yaml", encoding: .utf8) == before)
    #expect(!FileManager.default.fileExists(atPath: "\(config).credentials"))
  }

  @Test func `written all the same, it is a sound configuration and says the next command`() throws
  {
    let config = try shipped()
    let outcome = try setup(config, answers + ["yes"])
    #expect(outcome.code == 0, "\(outcome.output) \(outcome.complaint)")
    #expect(outcome.output.contains("Next: referralctl check && systemctl enable --now referrald"))
    let check = try Program.run("referralctl", ["--config", config, "check"])
    #expect(check.code == 0, "\(check.complaint)")
    let settings = try String(contentsOfFile: "\(config)/referrald.yaml", encoding: .utf8)
    #expect(settings.contains("kind: imap\n    host: localhost\n    port: \"1\"") == false)
    #expect(settings.contains("    user: intake\n    password_file: mailbox.password\n"))
    #expect(settings.contains("# Where signals come from."), "the comments stay")
    let team = try String(contentsOfFile: "\(config)/team.yaml", encoding: .utf8)
    #expect(team.contains("    email: ineke@team.example.org"))
    #expect(team.contains("  mailbox: intake@team.example.org"))
    let secret = "\(config).credentials/mailbox.password"
    #expect(try String(contentsOfFile: secret, encoding: .utf8) == "geheim één\n")
    let mode = try FileManager.default.attributesOfItem(atPath: secret)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    // The doctor finds the secret where the unit file takes it from.
    let doctor = try Program.run("referralctl", ["--config", config, "doctor"])
    #expect(!doctor.output.contains("mailbox.password"), "\(doctor.output)")
  }

  @Test func `too few answers are a no`() throws {
    let config = try shipped()
    let outcome = try setup(config, ["geen adres", "intake@team.example.org"])
    #expect(outcome.code == 69 && outcome.output.contains("geen adres is no mail address"))
  }

  @Test func `Microsoft 365 is asked for its application`() throws {
    let config = try shipped()
    let outcome = try setup(
      config,
      [
        "intake@team.example.org", "outlook.office365.com", "", "", "tenant-1", "client-1",
        "geheim",
        "localhost:1", "none", "-", "ineke@team.example.org", "yes",
      ])
    #expect(outcome.code == 0, "\(outcome.output) \(outcome.complaint)")
    let settings = try String(contentsOfFile: "\(config)/referrald.yaml", encoding: .utf8)
    let address = "https://login.microsoftonline.com/tenant-1/oauth2/v2.0/token"
    #expect(settings.contains("      token_url: \"\(address)\"\n      client_id: client-1\n"))
  }
}
