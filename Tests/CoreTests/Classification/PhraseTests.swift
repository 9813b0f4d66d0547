// Single phrases: the age, the home or the school in them, and nothing where nothing is said.

import Core
import Foundation
import Testing

struct PhraseTests {
  private static let today = CivilDate("2026-11-10") ?? CivilDate(dayNumber: 0)

  private func facts(_ phrase: String, _ policy: Policy, _ today: CivilDate) -> Facts {
    let signal = Signal(
      key: SignalKey(source: "phrase", identifier: "1"), channel: .mail,
      received: Instant(seconds: 0), passages: [Passage(zone: .own, text: phrase)])
    return classify(signal, policy: policy, today: today)
  }

  private func rows(_ table: String) -> [[String]] {
    table.split(separator: "\n").map {
      $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private func report(_ name: String, _ score: Score) {
    print("\(name): \(score.summary)")
    for miss in score.misses { print("  missed \(miss)") }
  }

  @Test func `ages are read from phrases, and only ages`() {
    var score = Score()
    for row in rows(PhraseTables.ages) {
      let children = facts(row[0], FixturePolicy.invented, Self.today).children
      let ages = children.compactMap(\.age).map {
        $0.min == $0.max ? "\($0.min)" : "\($0.min)-\($0.max)"
      }
      let read = ages.isEmpty ? "-" : ages.joined(separator: ",")
      score.count("age", read == row[1], "\(row[0]): \(read)")
    }
    report("own age phrases", score)
    #expect(score.percent("age") >= 97)
  }

  @Test func `homes are read from phrases, and only homes`() {
    var score = Score()
    for row in rows(PhraseTables.residences) where row[1] != "?" {
      let child = facts(row[0], FixturePolicy.invented, Self.today).children.first
      let home = child?.residence
      let isRight =
        switch row[1] {
        case "-": home == nil
        case "*": child?.doubts.contains { $0.kind == .stayElsewhere } ?? false
        default: home?.municipality == row[1] && home?.area.rawValue == row[2]
        }
      score.count("home", isRight, "\(row[0]): \(home?.municipality ?? "-")")
    }
    report("own residence phrases", score)
    #expect(score.percent("home") >= 97)
  }

  @Test func `schools are read from phrases, and only schools`() {
    var score = Score()
    for row in rows(PhraseTables.schools) {
      let child = facts(row[0], FixturePolicy.invented, Self.today).children.first
      let read = child?.school ?? (child?.possibleSchools.isEmpty ?? true ? "-" : "?")
      score.count("school", read == row[1], "\(row[0]): \(read)")
    }
    report("own school phrases", score)
    #expect(score.percent("school") >= 97)
  }

  @Test func `danger raises the alarm and look-alikes do not`() {
    let score = alarms([(AlarmTables.acute, true), (AlarmTables.calm, false)])
    report("alarms", score)
    #expect(score.percent("acute") == 100)
    #expect(score.percent("calm") >= 97)
  }

  /// Some of these speak of danger by no word that would not ring for many a calm mail; they stay
  /// in the table, and are printed.
  @Test func `danger in many voices is heard, and its look-alikes are not`() {
    let score = alarms([(DangerTables.acute, true), (DangerTables.calm, false)])
    report("voices", score)
    #expect(score.percent("acute") >= 95)
    #expect(score.percent("calm") >= 97)
  }

  @Test func `danger that is there now is told from danger denied, over, supposed or elsewhere`() {
    let score = alarms([(ActualityTables.acute, true), (ActualityTables.calm, false)])
    report("actuality", score)
    #expect(score.percent("acute") == 100)
    #expect(score.percent("calm") >= 97)
  }

  private func alarms(_ tables: [(String, Bool)]) -> Score {
    var score = Score()
    for (table, isAcute) in tables {
      for row in table.split(separator: "\n") {
        let read = facts("\(row).", FixturePolicy.invented, Self.today).urgent
        score.count(isAcute ? "acute" : "calm", read == isAcute, String(row))
      }
    }
    return score
  }

  // MARK: The team's own tables, when they lie beside the package

  @Test func `the shared phrase tables come out right`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("shared/domain/phrases")
    guard FileManager.default.fileExists(atPath: folder.path) else {
      print("skipped: the shared phrase tables are not beside this package")
      return
    }
    for name in ["age", "residence", "school"] {
      let text = try String(
        contentsOf: folder.appendingPathComponent("\(name).csv"), encoding: .utf8)
      var score = Score()
      for row in SharedTable.rows(text) { judge(name, row, &score) }
      report("shared \(name) phrases", score)
      #expect(score.percent(name) >= 97, "\(name)")
    }
  }

  private func judge(_ name: String, _ row: [String: String], _ score: inout Score) {
    let phrase = row["phrase"] ?? ""
    let today = CivilDate(row["received"] ?? "") ?? Self.today
    let children = facts(phrase, FixturePolicy.real, today).children
    switch name {
    case "age":
      let ages = children.compactMap(\.age)
      let expected = Int(row["age_min"] ?? "").flatMap { low in
        Int(row["age_max"] ?? "").map { AgeFact(min: low, max: $0) }
      }
      let read = ages.map { AgeFact(min: $0.min, max: $0.max) }
      let isRight =
        switch row["kind"] ?? "" {
        case "none", "unborn", "ambiguous": read.isEmpty
        case "multiple" where (row["age"] ?? "").isEmpty:
          read.map(\.min).min() == expected?.min && read.map(\.max).max() == expected?.max
        default: read == [expected].compactMap { $0 }
        }
      score.count(name, isRight, "\(phrase): \(read.map { "\($0.min)-\($0.max)" })")
    case "residence":
      let home = children.first?.residence
      let expected = row["expected_municipality"] ?? ""
      let isReview =
        row["in_area"] == "review"
        && (home?.area ?? .unclear == .unclear || !(children.first?.doubts.isEmpty ?? true))
      let isRight =
        row["in_area"] == "unknown"
        ? home == nil : isReview || (home?.municipality ?? "") == expected
      score.count(name, isRight, "\(phrase): \(home?.municipality ?? "-")")
    default:
      let child = children.first
      let isRight =
        switch row["certainty"] ?? "" {
        case "exact": child?.school == row["expected_brin"]
        case "ambiguous": child?.possibleSchools.isEmpty == false || child?.school != nil
        default: child?.school == nil && child?.possibleSchools.isEmpty ?? true
        }
      score.count(name, isRight, "\(phrase): \(child?.school ?? "-")")
    }
  }
}
