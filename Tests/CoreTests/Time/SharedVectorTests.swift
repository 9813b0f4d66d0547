// The tables of expected deadlines and holidays that lie beside the project, where they do.

import Core
import Foundation
import Testing

private let domain = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "shared/domain")

private func isThere(_ name: String) -> Bool {
  FileManager.default.fileExists(atPath: domain.appending(path: name).path())
}

private func rows(_ name: String) throws -> [[String: String]] {
  let text = try String(contentsOf: domain.appending(path: name), encoding: .utf8)
  let lines = text.split(separator: "\n").map { fields(String($0)) }
  return lines.dropFirst().map { line in
    Dictionary(zip(lines[0], line), uniquingKeysWith: { first, _ in first })
  }
}

/// One line of CSV; quotes may hold a comma.
private func fields(_ line: String) -> [String] {
  var fields = [""]
  var isQuoted = false
  for character in line where character != "\r" {
    switch character {
    case "\"": isQuoted.toggle()
    case ",": if isQuoted { fields[fields.count - 1].append(character) } else { fields.append("") }
    default: fields[fields.count - 1].append(character)
    }
  }
  return fields
}

struct SharedVectorTests {
  @Test(.enabled(if: isThere("deadline_vectors.csv"), "../shared is not there"))
  func `every expected deadline comes out right`() throws {
    let vectors = try rows("deadline_vectors.csv")
    #expect(vectors.count > 10)
    for row in vectors {
      var calendar = WorkCalendar()
      if let extra = row["extra_closed"].flatMap({ CivilDate($0) }) {
        calendar.closedDays[extra] = "extra"
      }
      let received = Sample.moment(row["received_local"] ?? "")
      let found = deadlines(
        received: received, policy: Sample.policy(calendar: calendar), zone: Sample.zone)
      #expect("\(found.contact)" == row["contact_deadline_5wd"], "\(row)")
      #expect("\(found.visit)" == row["intake_deadline_14d"], "\(row)")
      #expect(Sample.zone.text(found.ambition) == row["due_in_48h_local"], "\(row)")
      let visitIsClosed = calendar.isWorkday(found.visit) ? "0" : "1"
      #expect(visitIsClosed == row["intake_deadline_on_closed_day"], "\(row)")
    }
  }

  @Test(.enabled(if: isThere("holidays.csv"), "../shared is not there"))
  func `every holiday from 2013 to 2050 is computed, and no other day`() throws {
    let listed = try rows("holidays.csv").filter { $0["default_closed"] == "1" }
    let expected = Set(listed.compactMap { $0["date"] })
    #expect(expected.count > 300)
    let computed = Set(
      (2013...2050).flatMap { dutchHolidays($0, goodFriday: false) }.map { "\($0.date)" })
    #expect(computed.subtracting(expected).sorted() == [])
    #expect(expected.subtracting(computed).sorted() == [])
  }
}
