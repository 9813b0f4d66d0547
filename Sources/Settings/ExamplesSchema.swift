// examples.yaml: signals that must go where they are expected to, whatever else is changed.

import Core
import Formats

/// Where and when the examples take place, unless they say so themselves.
struct ExampleSetting {
  let mailbox: String
  let calendar: WorkCalendar
  let zone: Zone

  /// Nine in the morning of the first workday after 9 November 2026.
  var received: Instant {
    let monday = CivilDate(dayNumber: 20_766)
    return zone.instant(calendar.workday(1, after: monday), TimeOfDay(minutes: 9 * 60))
  }
}

func examplesSchema(_ row: Row, _ setting: ExampleSetting) -> [Example] {
  row.rows("examples", "example") { exampleSchema($0, setting) }
}

private func exampleSchema(_ row: Row, _ setting: ExampleSetting) -> Example {
  let name = row.value("name", .text)
  row.unique("name", name)
  let subject = row.optional("subject", .text) ?? ""
  let text = row.value("text", .prose)
  let passages = [Passage(zone: .own, text: text)]
  let signal = Signal(
    key: SignalKey(source: "example", identifier: name), channel: .mail,
    received: row.optional("received", .moment(in: setting.zone)) ?? setting.received,
    from: row.optional("from", .address).map { Mailbox(name: "", address: $0) },
    to: [Mailbox(name: "", address: setting.mailbox)], subject: subject,
    passages: (subject.isEmpty ? [] : [Passage(zone: .subject, text: subject)]) + passages)
  return Example(
    name: name, place: row.place, signal: signal,
    expectations: row.section("expect", expectSchema) ?? [])
}

private func expectSchema(_ row: Row) -> [Expectation] {
  var expectations: [Expectation] = []
  func expect<Value>(
    _ key: String, _ value: Value?, _ expected: (Value) -> Expectation.Expected
  ) {
    guard let value else { return }
    expectations.append(Expectation(expected: expected(value), place: row.place(of: key)))
  }
  expect("route", row.optional("route", .route)) { .route($0) }
  expect("person", row.optionallyRefer("person", to: .person)) { .person($0) }
  expect("kind", row.optional("kind", .kind)) { .kind($0) }
  expect("urgent", row.optional("urgent", .yesOrNo)) { .urgent($0) }
  expect("municipality", row.optionallyRefer("municipality", to: .municipality)) {
    .municipality($0)
  }
  expect("school", row.optionallyRefer("school", to: .school)) { .school($0) }
  expect("age", row.optional("age", .number(0...120))) { .age($0) }
  expect("children", row.optional("children", .number(0...20))) { .children($0) }
  expect("reason", row.optional("reason", .text)) { .reason($0) }
  if expectations.isEmpty, !row.hasFaults {
    row.fault(
      at: row.place, "this example expects nothing", "expected route, person or another key")
  }
  return expectations
}

extension Scalar where Value == Route {
  fileprivate static var route: Scalar {
    .choice(
      [
        "fixed-contact": .fixedContact, "generalist": .generalist, "coordinator": .coordinator,
        "redirect": .redirect, "existing-case": .existingCase, "none": .none,
      ], fallback: .none)
  }
}

extension Scalar where Value == Kind {
  fileprivate static var kind: Scalar {
    .choice(
      [
        "referral": .referral, "consultation": .consultation, "follow-up": .followUp,
        "automatic": .automatic, "bulk": .bulk, "irrelevant": .irrelevant,
      ], fallback: .irrelevant)
  }
}

extension Scalar where Value == Instant {
  /// Local time unless it says otherwise.
  fileprivate static func moment(in zone: Zone) -> Scalar {
    let expected: Phrase = "a date and time such as 2026-11-10T09:00:00"
    return Scalar(expected: expected, fallback: Instant(seconds: 0)) { text throws(Wrong) in
      guard let moment = zone.moment(text) else { throw Wrong() }
      return moment
    }
  }
}
