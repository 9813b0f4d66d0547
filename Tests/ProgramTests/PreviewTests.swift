// Preview as a coordinator sees it: what a candidate changes in words, and in signals that came in.

import Foundation
import TestSupport
import Testing

struct PreviewTests {
  @Test func `a changed contact is told in words and by the signals that would have moved`() throws
  {
    let folder = try scratch("program")
    let shared = ["--config", "Config/demo", "--state", "\(folder)/state"]
    let incoming = "\(folder)/state/mail/in/new"
    try FileManager.default.createDirectory(atPath: incoming, withIntermediateDirectories: true)
    try """
    From: Anouk te Brinke <ib@esdoornhof.example.nl>
    To: aanmelding@ondersteuningsteam.example.nl
    Subject: Aanmelding leerling
    Message-ID: <school-1@mail.example.org>

    Graag meld ik een leerling van 9 jaar aan van OBS Esdoornhof. Hij woont in Winterswijk.
    De ouders geven toestemming voor contact.
    """.write(toFile: "\(incoming)/a", atomically: false, encoding: .utf8)
    #expect(try Program.run("referrald", shared + ["--once"]).code == 0)

    let candidate = "\(folder)/candidate"
    try FileManager.default.copyItem(atPath: "\(Program.root)/Config/demo", toPath: candidate)
    try edit("\(candidate)/schools.yaml", "    contacts: [gen01]", "    contacts: [gen05]")
    try "examples: []\n".write(
      toFile: "\(candidate)/examples.yaml", atomically: true, encoding: .utf8)
    let outcome = try Program.run("referralctl", shared + ["preview", candidate])
    #expect(outcome.code == 0, "\(outcome.complaint)")
    #expect(outcome.output.contains("OBS Esdoornhof: de contactpersoon is nu "))
    #expect(outcome.output.contains("Of 1 signals"))
    let moved = outcome.output.split(separator: "\n").first { $0.contains("→") }
    #expect(moved?.contains("(open, gen01)") == true)
    #expect(moved?.contains("fixed-contact gen01") == true)
    #expect(moved?.contains("fixed-contact gen05") == true)

    let same = try Program.run("referralctl", shared + ["preview", "Config/demo", "--json"])
    #expect(same.output.contains("\"changes\": []"))
    #expect(same.output.contains("\"elsewhere\": []"))
    let cases = try Program.run("referralctl", shared + ["list", "--owner", "gen01"])
    #expect(cases.output.contains("OT-"), "a preview moves nothing")
  }

  @Test func `a candidate with a fault is not compared`() throws {
    let folder = try scratch("program") + "/candidate"
    try FileManager.default.copyItem(atPath: "\(Program.root)/Config/demo", toPath: folder)
    try edit("\(folder)/schools.yaml", "    contacts: [gen01]", "    contacts: [gen91]")
    let outcome = try Program.run(
      "referralctl", ["--config", "Config/demo", "--state", folder, "preview", folder])
    #expect(outcome.code == 78)
    #expect(outcome.complaint.contains("candidate/schools.yaml:"))
    #expect(outcome.output.isEmpty)
  }

  private func edit(_ path: String, _ old: String, _ new: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacingOccurrences(of: old, with: new)
      .write(toFile: path, atomically: true, encoding: .utf8)
  }
}
