// The live files become a policy with everything that they say.

import Core
import Formats
import Settings
import Testing

struct PolicyLoaderTests {
  @Test func `the team is read with days, hours, absences and deputies`() throws {
    let policy = try Fixture.policy()
    #expect(policy.identity.mailbox == "team@team.example.nl")
    #expect(policy.detail == .minimal)
    #expect(policy.team.coordinator == "coo01" && policy.team.onCall == "gen02")
    let carla = try #require(policy.team["gen01"])
    #expect(carla.address == "carla@team.example.nl", "addresses are compared in small letters")
    #expect(carla.workingDays == [.monday, .tuesday, .wednesday])
    #expect(carla.hours == 50 && carla.cap == 22 && carla.deputy == "gen02")
    let away = try #require(CivilDate("2026-12-21"))
    #expect(carla.isAbsent(on: away) && !carla.isAbsent(on: away.adding(days: -1)))
    #expect(policy.team["gen02"]?.hours == 100 && policy.team["gen02"]?.cap == nil)
  }

  @Test func `schools are read with what they may leave out`() throws {
    let policy = try Fixture.policy()
    let school = try #require(policy.school("ZZAM00"))
    #expect(school.contacts == ["gen01", "gen02"] && school.stages == [.primary])
    #expect(school.mailDomains == ["esdoornhof.example.nl"] && school.postcode == "7103KD")
    #expect(!school.regional && !school.waldorf && !school.closed)
    let college = try #require(policy.school("ZZGC00"))
    #expect(college.stages == [.secondary, .vocational] && college.regional && college.waldorf)
    #expect(college.aliases.isEmpty && college.contacts.isEmpty && college.postcode.isEmpty)
  }

  @Test func `the area of a place follows from its municipality`() throws {
    let policy = try Fixture.policy()
    let areas = Dictionary(
      policy.places.map { ($0.name, $0.area) }, uniquingKeysWith: { first, _ in first })
    #expect(areas["Corle"] == .inside)
    #expect(areas["Doetinchem"] == .outside)
    #expect(areas["Achterhoek"] == .unclear)
    #expect(areas["Bocholt"] == .outside)
    #expect(policy.places.last?.municipality == "Duitsland")
    #expect(policy.postcodes.map(\.area) == [.inside, .outside])
    #expect(policy.isInside("Aalten") && !policy.isInside("Doetinchem"))
  }

  @Test func `rules are read, and three dots are an ellipsis`() throws {
    let rules = try Fixture.policy().rules
    #expect(rules.urgentPhrases == ["zelfmoord*", "wil … dood", "mes … gepakt"])
    #expect(rules.urgentWebhooks == ["alarm"] && rules.missingConsent == .owner)
    #expect(rules.trustedForms == ["formulier@site.example.nl", "@forms.example.nl"])
    #expect(rules.desk(for: "adults")?.name == "Sociaal team")
    #expect(rules.exceptions.map(\.route) == [.person("gen02"), .nextFree])
    #expect(rules.exceptions.map(\.urgent) == [false, true])
    #expect(rules.exceptions.map(\.when.ages) == [4...12, 18...120])
    #expect(rules.exceptions[0].when.referrers == [.school, .parent])
    #expect(rules.exceptions[0].copies == ["gen01"])
  }

  @Test func `groups of urgent words are read, with the groups inside them`() throws {
    var files = Fixture.files
    files.contents["rules.yaml"] = Array(
      """
      urgent:
        groups:
          mes: [mes, keukenmes*]
          wapen:
            - (mes), pistool
            - groot geweer, mes
        phrases: [(wapen) + dreig*, (mes)...keel]
        lookalikes: [mes en vork]
        denials: [geen sprake]
        exceptions: [vorig jaar]
        now: [nu, (mes)]
      consent:
        missing: owner

      """.utf8)
    let rules = try Fixture.load(files).get().live.policy.rules
    #expect(
      rules.urgentGroups == [
        WordGroup(name: "mes", words: ["mes", "keukenmes*"]),
        WordGroup(name: "wapen", words: ["mes", "keukenmes*", "pistool", "groot geweer"]),
      ])
    #expect(rules.urgentPhrases == ["(wapen) + dreig*", "(mes) … keel"])
    #expect(rules.urgentLookalikes == ["mes en vork"] && rules.urgentDenials == ["geen sprake"])
    #expect(rules.urgentExceptions == ["vorig jaar"])
    #expect(rules.urgentNow == ["nu", "mes", "keukenmes*"])
  }

  @Test func `more words in groups than help anybody are refused`() throws {
    var files = Fixture.files
    let words = (0..<2600).map { "woord\($0)" }.joined(separator: ", ")
    let groups = "  groups:\n    een:\n      - \(words)\n    twee: [(een)]\n"
    let rules = String(decoding: files.contents["rules.yaml"] ?? [], as: UTF8.self)
    files.contents["rules.yaml"] = Array(
      rules.replacing("urgent:\n", with: "urgent:\n\(groups)").utf8)
    guard case .failure(let faults) = Fixture.load(files) else {
      Issue.record("too many words were accepted")
      return
    }
    #expect(faults.all.first?.description.contains("have 5200 words together") ?? false)
    var missing: [String] = []
    _ = faults.all.first?.dutch { missing.append($0) }
    #expect(missing.isEmpty)
  }

  @Test func `the calendar and the ladder are read`() throws {
    let policy = try Fixture.policy()
    let closed = try #require(CivilDate("2026-05-15"))
    #expect(policy.calendar.closedDays == [closed: "Brugdag na Hemelvaart"])
    #expect(policy.calendar.goodFriday && policy.calendar.opens == TimeOfDay(minutes: 510))
    let nine = TimeOfDay(minutes: 540)
    #expect(
      policy.ladder.map(\.moment) == [.workday(3, nine), .before(workdays: 2, nine), .missed])
    #expect(policy.ladder.map(\.notice) == [.reminder, .reminder, .missed])
    #expect(
      policy.ladder[2].recipients == [
        .manager, .owner, .onCall, .address("wacht@team.example.nl"),
      ])
    #expect(policy.ladder.map(\.repeats) == [false, false, true])
  }

  @Test func `a template is a subject and a text`() throws {
    let template = try #require(try Fixture.policy().templates[.followUp])
    #expect(template.subject == "Zaak {{number}}")
    #expect(template.text == "Dag {{recipient}},\n\nBel vóór {{deadline}}.")
  }

  @Test func `a template with Windows line ends and a byte order mark means the same`() throws {
    var files = Fixture.files
    let text = Fixture.templates["templates/alarm.txt"] ?? ""
    let windows = text.split(separator: "\n", omittingEmptySubsequences: false).joined(
      separator: "\r\n")
    files.contents["templates/alarm.txt"] = [0xEF, 0xBB, 0xBF] + Array(windows.utf8)
    let templates = try Fixture.load(files).get().live.policy.templates
    #expect(templates[.alarm] == templates[.review])
  }

  @Test func `the version changes with any byte of any live file and with nothing else`() throws {
    let version = try Fixture.policy().version
    #expect(version.utf8.count == 12)
    for name in ConfigFiles.liveNames {
      var files = Fixture.files
      files.contents[name]?.append(0x0A)
      let other = try Fixture.load(files).get().live.policy.version
      #expect(other != version, "\(name)")
    }
    var files = Fixture.files
    files.contents["referrald.yaml"]?.append(0x0A)
    files.contents["LEESMIJ.txt"] = [0x41]
    #expect(try Fixture.load(files).get().live.policy.version == version)
  }

  @Test func `the faults of all files come together, in order`() throws {
    var files = Fixture.files
    for name in ["calendar.yaml", "referrald.yaml", "team.yaml"] {
      files.contents[name]?.append(contentsOf: Array("zomaar: iets\n".utf8))
    }
    files.contents["templates/alarm.txt"] = Array("Hallo {{naam}}\n".utf8)
    guard case .failure(let faults) = Fixture.load(files) else {
      Issue.record("a configuration with faults was accepted")
      return
    }
    let expected =
      ["referrald.yaml", "team.yaml", "calendar.yaml"]
      + Array(repeating: "templates/alarm.txt", count: 2)
    #expect(faults.all.map(\.file) == expected)
  }

  @Test func `a reload checks webhook names against those in force`() throws {
    #expect(throws: Never.self) {
      try loadPolicy(Fixture.files, webhooks: ["alarm"], zone: Fixture.zone).get()
    }
    guard case .failure(let faults) = loadPolicy(Fixture.files, webhooks: [], zone: Fixture.zone)
    else {
      Issue.record("an unknown webhook was accepted")
      return
    }
    #expect(faults.all.map(\.file) == ["rules.yaml", "calendar.yaml"])
  }
}
