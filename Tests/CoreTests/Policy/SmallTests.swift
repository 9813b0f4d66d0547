// Case numbers, the table of moves, templates and masked numbers.

import Testing

@testable import Core

struct SmallTests {
  @Test func `a case number is found in a subject, whatever surrounds it`() {
    let numbers = CaseNumber.all(
      in: "Re: [OT-2026-0311] afspraak; zie ook ot-2026-12345, XX-2026-0001 en OT-26-1.",
      prefix: "OT")
    #expect(numbers.map(\.description) == ["OT-2026-0311", "OT-2026-12345"])
    #expect(CaseNumber.all(in: "<ot-2026-0042.9f1c@team.example.nl>", prefix: "ot").count == 1)
  }

  @Test func `a closed case moves nowhere and every open one can be closed`() {
    for state in CaseState.allCases {
      for move in CaseMove.allCases where state == .closed { #expect(state.after(move) == nil) }
      if state.isOpen { #expect(state.after(.close) == .closed) }
    }
  }

  @Test func `an attempt changes no state and a redirect cannot be contacted`() {
    #expect(CaseState.assigned.after(.attempt) == .assigned)
    #expect(CaseState.redirect.after(.contact) == nil)
    #expect(CaseState.redirect.after(.assign) == .assigned)
    #expect(CaseState.review.after(.contact) == .contacted)
    #expect(CaseState.visited.after(.contact) == .visited)
  }

  @Test func `a line with only empty gaps is left out of a mail`() {
    let template = Template(
      subject: "Zaak [{{number}}]",
      text:
        "Dag {{ recipient }},\n\nKind: {{child}}\nTel {{phone}} of {{note}}\n{onbekend}\n{{phone")
    let values: [NoticeField: String] = [
      .number: "OT-2026-0042", .recipient: "Anna", .phone: "06",
    ]
    let filled = template.filled { values[$0] ?? "" }
    #expect(filled.subject == "Zaak [OT-2026-0042]")
    #expect(filled.text == "Dag Anna,\n\nTel 06 of \n{onbekend}\n{{phone")
  }

  @Test(arguments: [
    // 111222333 and 123456782 pass the 11-proof.
    ("BSN 111222333.", "BSN *********."), ("123.456.782", "***.***.***"),
    ("123456789 en 06-00000014", "123456789 en 06-00000014"), ("1112223334", "1112223334"),
    ("000000000", "000000000"), ("", ""), ("nr 111 222 333", "nr *** *** ***"),
  ])
  func `a citizen service number is masked and no other number is`(text: String, masked: String) {
    #expect(maskingNationalNumbers(text) == masked)
  }

  @Test func `a step's recipients come back from their text`() {
    let all: [LadderStep.Recipient] = [
      .owner, .deputy, .coordinator, .manager, .onCall, .address("a@b.example.nl"),
    ]
    for one in all { #expect(LadderStep.Recipient(one.text) == one) }
    #expect(LadderStep.Recipient("iemand") == nil)
  }

  @Test func `failed deliveries wait longer each time, up to an hour`() {
    let waits = (1...10).map { RetryPolicy.delay(attempts: $0, jitter: 1) }
    #expect(waits == [30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600])
    #expect(RetryPolicy.delay(attempts: 3, jitter: 0) == 60)
  }
}
