// Every mail as its reader gets it, word for word: the demo's templates with everything filled in.

import Foundation
import Testing

@testable import Core
@testable import Daemon

struct NoticeTests {
  private func subject(_ policy: Policy, _ zone: Zone) throws -> NoticeSubject {
    let received = try #require(zone.moment("2026-11-10T11:00:00"))
    var subject = NoticeSubject(
      numbers: [CaseNumber(prefix: "OT", year: 2026, sequence: 42)], owner: policy.team["gen01"],
      deadlines: deadlines(received: received, policy: policy, zone: zone), received: received,
      referrer: Referrer(role: .school, name: "Anouk te Brinke", phone: "06-00000021"),
      reasons: [Reason("a", "Carla Wiggerink is de vaste contactpersoon van OBS Esdoornhof.")],
      doubts: [Reason("doubt.b", "De woonplaats staat er niet bij.")],
      proposal: "toewijzen aan Carla Wiggerink",
      children: [ChildFacts(firstName: "Sanne", age: AgeFact(min: 9, max: 9))],
      note: "Bel liefst na vier uur.", decision: CivilDate("2026-11-12"))
    subject.cases = ["OT-2026-0042: contact, uiterlijk vandaag"]
    return subject
  }

  @Test(arguments: Notice.allCases)
  func `each mail reads as agreed, and names no child`(_ notice: Notice) throws {
    let root = Office.root
    let configuration = try loadConfiguration(from: "\(root)/Config/demo", tryingExamples: false)
    let (policy, zone) = (configuration.policy, configuration.zone)
    let letter = write(
      notice, about: try subject(policy, zone), to: "Carla Wiggerink", policy: policy, zone: zone)
    let text = "\(letter.subject)\n\n\(letter.text)\n"
    try golden("mail-\(notice.rawValue)", text)
    #expect(!text.contains("{{") && !text.contains("Sanne"))
    // A phone shows the subject to whoever sees it.
    #expect(!letter.subject.contains("Brinke") && letter.subject.utf8.count <= 78)
  }

  @Test func `both configurations have the same mails`() throws {
    for notice in Notice.allCases {
      let name = "templates/\(notice.rawValue).txt"
      let real = try String(contentsOfFile: "\(Office.root)/Config/\(name)", encoding: .utf8)
      let demo = try String(contentsOfFile: "\(Office.root)/Config/demo/\(name)", encoding: .utf8)
      #expect(real == demo, "\(name)")
    }
  }
}

/// Compares with a file of Tests/Golden/Notices; `GOLDEN=write` writes it anew.
func golden(_ name: String, _ text: String) throws {
  let path = "\(Office.root)/Tests/Golden/Notices/\(name).txt"
  if ProcessInfo.processInfo.environment["GOLDEN"] == "write" {
    try Data(text.utf8).write(to: URL(filePath: path))
  }
  #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
}
