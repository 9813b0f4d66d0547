// Golden files: each mail in Tests/Golden/Mail with its whole reading as text beside it.
// REFERRALD_RECORD=1 writes the readings anew; read the diff before committing it.

import Foundation
import Testing

@testable import Formats

private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Golden/Mail")
private let mails =
  ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
  .filter { $0.hasSuffix(".eml") }.sorted()

struct MailGoldenTests {
  @Test func `there are at least sixty mails`() { #expect(mails.count >= 60) }

  @Test(arguments: mails)
  func `a mail reads as its golden file says`(name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
    let found = rendered(readMail(bytes))
    let golden = folder.appendingPathComponent(name.replacing(".eml", with: ".txt"))
    if ProcessInfo.processInfo.environment["REFERRALD_RECORD"] != nil {
      try Data(found.utf8).write(to: golden)
    }
    let expected = String(decoding: try Data(contentsOf: golden), as: UTF8.self)
    #expect(found == expected)
  }
}
