// The calendar entry, byte by byte.

import Testing

@testable import Formats

struct CalendarTests {
  private func event(_ summary: String = "Contact", cancelled: Bool = false) -> CalendarEvent {
    CalendarEvent(
      uid: "ot-2026-0001@team.example.nl", sequence: 7, summary: summary, stamp: 1_793_000_000,
      start: 1_794_929_400, end: 1_794_931_200, isCancelled: cancelled)
  }

  @Test func `one entry is published and cancelled under one name`() throws {
    let text = try #require(composeCalendar(event()))
    #expect(text.contains("UID:ot-2026-0001@team.example.nl\r\nSEQUENCE:7\r\n"))
    #expect(text.contains("DTSTART:20261117T153000Z\r\nDTEND:20261117T160000Z\r\n"))
    #expect(text.contains("METHOD:PUBLISH"))
    let gone = try #require(composeCalendar(event(cancelled: true)))
    #expect(gone.contains("METHOD:CANCEL") && gone.contains("STATUS:CANCELLED"))
  }

  @Test func `lines are short and nothing breaks out of a value`() throws {
    let text = try #require(
      composeCalendar(event(String(repeating: "é;,\\", count: 60) + "\r\nATTACH:x")))
    let lines = text.utf8.split(separator: 0x0A)
    #expect(lines.allSatisfy { $0.count <= 76 })
    #expect(!lines.contains { $0.starts(with: "ATTACH".utf8) })
    #expect(
      composeCalendar(
        CalendarEvent(
          uid: "x", sequence: 0, summary: "", stamp: -1, start: 0, end: 0, isCancelled: false))
        == nil)
  }
}
