// A family goes to another colleague, or is done: who hears, and whose calendar changes.

import Foundation
import TestSupport
import Testing

struct HandOverTests {
  private let state: String
  private let day: Date

  init() throws {
    state = try scratch("program")
    day = Date.now
  }

  private func ctl(_ words: [String]) throws -> Outcome {
    try Program.run("referralctl", ["--config", "Config/demo", "--state", state] + words)
  }

  /// Works at ten in the morning of each of the next days, one of which is a workday, and returns
  /// the new mails about cases.
  private func work() throws -> [String] {
    let format = ISO8601DateFormatter()
    format.timeZone = TimeZone(identifier: "Europe/Amsterdam")
    format.formatOptions = [.withFullDate]
    for offset in 0...5 {
      let date = format.string(from: day.addingTimeInterval(Double(offset) * 86_400))
      let done = try Program.run(
        "referrald",
        ["--config", "Config/demo", "--state", state, "--once", "--now", "\(date)T16:30:00"])
      #expect(done.code == 0, "\(done.complaint)")
    }
    let folder = "\(state)/mail/out/new"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    return try names.map { name in
      let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
      try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
      return text
    }
  }

  private func opened() throws -> String {
    let new = "\(state)/mail/in/new"
    try FileManager.default.createDirectory(atPath: new, withIntermediateDirectories: true)
    let mail = """
      From: Anouk te Brinke <ib@esdoornhof.example.nl>
      To: aanmelding@ondersteuningsteam.example.nl
      Subject: Aanmelding leerling
      Message-ID: <school-1@mail.example.org>

      Graag meld ik een leerling van 9 jaar aan van OBS Esdoornhof. Hij woont in Winterswijk.
      De ouders geven toestemming voor contact.
      """
    try mail.write(toFile: "\(new)/1", atomically: false, encoding: .utf8)
    _ = try work()
    let list = try ctl(["list"]).output
    return String(try #require(list.split { " \n".contains($0) }.first { $0.hasPrefix("OT-") }))
  }

  private func to(_ person: String, _ mails: [String], about subject: String) -> String? {
    mails.first { $0.contains("To: \(person)") && $0.contains("\(subject) [OT-") }
  }

  /// Lines are folded (RFC 5545 §3.1) and short enough for these.
  private func calendar(_ mail: String?) -> [String] {
    (mail ?? "").split { $0 == "\n" || $0 == "\r\n" }.map(String.init).filter {
      $0.hasPrefix("METHOD") || $0.hasPrefix("STATUS") || $0.hasPrefix("UID")
    }
  }

  @Test func `a hand-over tells both, and the entry leaves one calendar for the other`() throws {
    let number = try opened()
    let done = try ctl(["assign", number, "gen12", "--reason", "Carla is ziek"])
    #expect(done.code == 0 && done.output.contains("gen12"), "\(done.complaint)")
    let mails = try work()
    let taker = try #require(
      to("Rachid", mails, about: "Jij neemt een gezin over"), "\(mails.count)")
    #expect(taker.contains("tot nu: Carla Wiggerink") && taker.contains("contact%20gelegd"))
    let giver = try #require(to("Carla", mails, about: "Een collega neemt dit gezin over"))
    #expect(giver.contains("Waarom: Carla is ziek"))
    #expect(calendar(taker).contains("METHOD:PUBLISH"))
    #expect(calendar(giver).contains("METHOD:CANCEL"))
    #expect(calendar(giver).contains("STATUS:CANCELLED"))
    let school = try #require(to("Anouk", mails, about: "Uw contactpersoon is veranderd"))
    #expect(school.contains("Uw contactpersoon: Rachid") && !school.contains("Carla"))
    #expect(school.contains("In-Reply-To: <school-1@mail.example.org>"))
    let entry = calendar(taker).first { $0.hasPrefix("UID") }
    #expect(entry != nil && calendar(giver).contains(entry ?? ""), "one UID for each case")
  }

  @Test func `contact by the command and closing change the calendar of the owner`() throws {
    let number = try opened()
    #expect(try ctl(["contact", number]).code == 0)
    let contact = try work()
    #expect(calendar(to("Carla", contact, about: "Genoteerd")).contains("METHOD:PUBLISH"))
    #expect(try ctl(["close", number, "--outcome", "own-support"]).code == 0)
    let closed = try work()
    #expect(calendar(to("Carla", closed, about: "Dit gezin is afgerond")).contains("METHOD:CANCEL"))
  }
}
