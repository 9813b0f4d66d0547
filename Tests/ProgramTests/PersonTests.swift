// What a family may ask for, through the command line.

import Foundation
import TestSupport
import Testing

struct PersonTests {
  private func call(_ state: String, _ words: [String]) throws -> Outcome {
    try Program.run("referralctl", ["--config", "Config/demo", "--state", state] + words)
  }

  /// A state directory in which one case is open, and its number.
  private func opened() throws -> (state: String, number: String) {
    let state = try scratch("program")
    let new = "\(state)/mail/in/new"
    try FileManager.default.createDirectory(atPath: new, withIntermediateDirectories: true)
    let mail = """
      From: Joris Kwartelkoning <joris@mail.example.org>
      To: aanmelding@ondersteuningsteam.example.nl
      Subject: Vraag over mijn zoon
      Message-ID: <geheim@mail.example.org>

      Ik ben de vader van een jongen van 9 jaar. Wij wonen in Groenlo. Het gaat thuis niet goed.
      Joris Kwartelkoning
      """
    try mail.write(toFile: "\(new)/1", atomically: false, encoding: .utf8)
    let daemon = try Program.run(
      "referrald", ["--config", "Config/demo", "--state", state, "--once"])
    #expect(daemon.code == 0, "\(daemon.complaint)")
    let list = try call(state, ["list"]).output
    let number = try #require(
      list.split(whereSeparator: { " \n".contains($0) }).first { $0.hasPrefix("OT-") })
    return (state, String(number))
  }

  private func planted(_ state: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: state).filter { name in
      guard !name.hasPrefix("mail/out"),
        let data = FileManager.default.contents(atPath: "\(state)/\(name)")
      else { return false }
      return String(decoding: data, as: UTF8.self).lowercased().contains("kwartelkoning")
    }
  }

  @Test func `export gives the whole record, and the audit keeps that it did`() throws {
    let (state, number) = try opened()
    let outcome = try call(state, ["export", number])
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let signals = try #require(object["signals"] as? [[String: Any]])
    #expect((signals.first?["text"] as? String)?.contains("Kwartelkoning") == true)
    #expect(
      (object["referrer"] as? [String: Any])?["address"] as? String == "joris@mail.example.org")
    let mails = try #require(object["mails"] as? [[String: Any]])
    #expect((mails.first?["text"] as? String)?.isEmpty == false)
    let events = try #require(object["events"] as? [[String: Any]])
    #expect(events.last?["what"] as? String == "exported")
    #expect(try call(state, ["export", "OT-2026-9999"]).code == 69)
  }

  @Test func `erase refuses an open case, and leaves no byte of a closed one`() throws {
    let (state, number) = try opened()
    let refused = try call(state, ["erase", number, "--reason", "letter of 3 November"])
    #expect(refused.code == 69 && refused.complaint.contains("close it first"))
    #expect(try call(state, ["erase", number]).code == 64)
    #expect(try call(state, ["close", number, "--outcome", "own-support"]).code == 0)
    #expect(try planted(state).contains("mail/in/cur/1:2,"))
    let erased = try call(state, ["erase", number, "--reason", "letter of 3 November"])
    #expect(erased.code == 0, "\(erased.complaint)")
    #expect(try planted(state) == [])
    #expect(try call(state, ["backup", "\(state)/backup.sqlite"]).code == 0)
    #expect(try planted(state) == [])
    let shown = try call(state, ["show", number])
    #expect(shown.code == 0 && shown.output.contains("letter of 3 November"))
  }

  @Test func `status ends as a monitoring plug-in expects`() throws {
    let (state, _) = try opened()
    let metrics = "\(state)/referrald.prom"
    let plugin = try call(state, ["status", "--nagios", "--metrics", metrics])
    // `--once` is no daemon, so there was never a sign of one.
    #expect(plugin.code == 2 && plugin.output.hasPrefix("REFERRALD CRITICAL - "))
    #expect(try String(contentsOfFile: metrics, encoding: .utf8).contains("referrald_open_cases"))
    let nowhere = try call("\(state)/nowhere", ["status", "--nagios"])
    #expect(nowhere.code == 3 && nowhere.output.hasPrefix("REFERRALD UNKNOWN - "))
    let json = try call(state, ["status", "--json"])
    #expect(json.code == 0 && json.output.contains("\"storeBytes\""))
  }
}
