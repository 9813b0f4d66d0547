// A drill against a daemon that runs, and against one that does not.

import Foundation
import TestSupport
import Testing

struct DrillTests {
  private func ctl(_ state: String, _ words: [String]) throws -> Outcome {
    try Program.run("referralctl", ["--config", "Config/demo", "--state", state] + words)
  }

  @Test func `a drill goes the whole way through every source, and nothing of it is left`()
    async throws
  {
    let state = try scratch("program")
    let daemon = try Program.start(
      "referrald", ["--config", "Config/demo", "--state", state])
    defer { daemon.kill() }
    #expect(try await comesTrue { try ctl(state, ["status"]).code == 0 })
    let drill = try ctl(state, ["drill", "--wait", "60"])
    #expect(drill.code == 0, "\(drill.output) \(drill.complaint)")
    for source in ["intake", "forms"] {
      #expect(drill.output.contains("ok    source \(source): it was read, OT-"))
    }
    #expect(drill.output.contains("afterwards: 2 cases of the drill were closed and erased"))
    #expect(try ctl(state, ["list", "--open"]).output.contains("OT-") == false)
    // Only the coordinator heard, and every mail says that it is a drill.
    let folder = "\(state)/mail/out/new"
    let mails = try FileManager.default.contentsOfDirectory(atPath: folder).map {
      try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)
    }
    #expect(mails.count >= 2)
    for mail in mails {
      #expect(mail.contains("To: Ingrid") && mail.contains("Subject: OEFENING:"), "\(mail)")
    }
    let left = try FileManager.default.subpathsOfDirectory(atPath: state).filter { name in
      guard !name.hasPrefix("mail/out"),
        let data = FileManager.default.contents(atPath: "\(state)/\(name)")
      else { return false }
      return String(decoding: data, as: UTF8.self).contains("moeder van een jongen van 9 jaar")
    }
    #expect(left == [])
  }

  @Test func `when nobody works the drill says where it got stuck, and takes its files back`()
    throws
  {
    let state = try scratch("program")
    _ = try Program.run("referrald", ["--config", "Config/demo", "--state", state, "--once"])
    let drill = try ctl(state, ["drill", "--wait", "1"])
    #expect(drill.code == 69)
    #expect(drill.output.contains("FAULT source intake: nobody read it within 1 s"))
    for folder in ["mail/in/new", "forms/new"] {
      #expect(try FileManager.default.contentsOfDirectory(atPath: "\(state)/\(folder)") == [])
    }
  }

  @Test func `a mark that nobody set is no drill`() throws {
    let state = try scratch("program")
    let new = "\(state)/mail/in/new"
    try FileManager.default.createDirectory(atPath: new, withIntermediateDirectories: true)
    try """
    From: kim@mail.example.org
    To: aanmelding@ondersteuningsteam.example.nl
    Subject: Oefening oefening-0123456789abcdef0123
    Message-ID: <1@mail.example.org>

    Ik ben de moeder van een jongen van 9 jaar. Wij wonen in Groenlo. Kunnen jullie helpen?
    """.write(toFile: "\(new)/1", atomically: false, encoding: .utf8)
    _ = try Program.run("referrald", ["--config", "Config/demo", "--state", state, "--once"])
    let list = try ctl(state, ["list", "--open"]).output
    #expect(list.contains("OT-") && !list.contains("mgr01"), "\(list)")
  }
}
