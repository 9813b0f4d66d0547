// The team's twenty mails, from their bytes to the plan, when they lie beside the package.

import Core
import Formats
import Foundation
import Intake
import Testing

struct SharedMailTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared/domain/mails")

  @Test func `every child of the twenty mails goes where the team expects it`() throws {
    let table = Self.folder.appendingPathComponent("expected.csv")
    guard FileManager.default.fileExists(atPath: table.path) else {
      print("skipped: the twenty mails are not beside this package")
      return
    }
    let policy = try DemoPolicy.load()
    let rows = SharedTable.rows(try String(contentsOf: table, encoding: .utf8))
    #expect(rows.count >= 20)
    for row in rows {
      let number = row["id"] ?? ""
      let received = Sample.moment(row["received"] ?? "")
      let bytes = Array(
        try Data(contentsOf: Self.folder.appendingPathComponent("\(number).eml")))
      let reading = readMailSignal(
        bytes, key: SignalKey(source: "shared", identifier: number), received: received,
        limits: .standard)
      guard case .signal(let signal) = reading else {
        Issue.record("mail \(number) cannot be read")
        continue
      }
      let plan = plan(
        signal, policy: policy, roster: .withoutStore(), now: received, zone: Sample.zone)
      judge(plan, row, policy, "mail \(number), child \(row["child_index"] ?? "")")
    }
  }

  private func judge(_ plan: Plan, _ row: [String: String], _ policy: Policy, _ what: Comment) {
    let index = (Int(row["child_index"] ?? "") ?? 1) - 1
    #expect(plan.facts.urgent == (row["urgent"] == "yes"), what)
    let expected = row["expected_route"] ?? ""
    guard expected != "ignore" else {
      #expect(plan.opened.isEmpty && [.ignored, .attached].contains(plan.status), what)
      return
    }
    guard plan.decisions.indices.contains(index), plan.facts.children.indices.contains(index)
    else {
      Issue.record("\(what): only \(plan.facts.children.count) children were read")
      return
    }
    let route = expected.split(separator: "_").joined(separator: "-")
    #expect(
      plan.decisions[index].route.rawValue
        == (route == "coordinator-review" ? "coordinator" : route),
      what)
    let child = plan.facts.children[index]
    if let age = Int(row["age_min"] ?? "") {
      #expect(child.age?.min == age && child.age?.max == Int(row["age_max"] ?? ""), what)
    }
    if let municipality = row["municipality"], !municipality.isEmpty {
      #expect(child.residence?.municipality == municipality, what)
    }
    if let code = row["school_brin"], !code.isEmpty { #expect(child.school == code, what) }
    if let deadline = row["contact_deadline_5wd"], !deadline.isEmpty {
      #expect(plan.deadlines.contact.description == deadline, what)
    }
  }
}
