// calendar.yaml: when the office is open, what the team promises, and who is warned when.

import Core
import Formats

struct CalendarFile {
  var calendar = WorkCalendar()
  var promise = Promise()
  var ladder: [LadderStep] = []
}

func calendarSchema(_ row: Row) -> CalendarFile {
  var calendar = row.section("office", officeSchema) ?? WorkCalendar()
  let closed = row.rows("closed_days", "closed day", closedDaySchema)
  calendar.closedDays = Dictionary(closed, uniquingKeysWith: { first, _ in first })
  let promise = row.section("promise", promiseSchema) ?? Promise()
  let bounds = StepBounds(
    promise: row.isSound("promise") ? promise : nil, office: row.isSound("office") ? calendar : nil)
  let ladder = row.rows("ladder", "step") { stepSchema($0, bounds) }
  return CalendarFile(calendar: calendar, promise: promise, ladder: ladder)
}

private func officeSchema(_ row: Row) -> WorkCalendar {
  let calendar = WorkCalendar(
    weekdays: Set(row.list("days", .weekday, atLeast: 1)),
    opens: row.value("opens", .time),
    closes: row.value("closes", .time),
    goodFriday: row.optional("good_friday", .yesOrNo) ?? false)
  if row.isSound("opens"), row.isSound("closes"), calendar.closes <= calendar.opens {
    row.fault(
      "closes", "the office closes before it opens", "expected a time after \(calendar.opens)")
  }
  return calendar
}

private func closedDaySchema(_ row: Row) -> (CivilDate, String) {
  let date = row.value("date", .date)
  row.unique("date", date.description)
  return (date, row.value("name", .text))
}

private func promiseSchema(_ row: Row) -> Promise {
  Promise(
    contactWorkdays: row.value("contact_workdays", .number(1...20)),
    visitDays: row.value("visit_days", .number(1...90)),
    ambitionHours: row.value("ambition_hours", .number(1...240)),
    decisionWorkdays: row.value("decision_workdays", .number(1...20)))
}

/// What a step's moment must fit into; nil where that itself has a fault.
private struct StepBounds {
  let promise: Promise?
  let office: WorkCalendar?
}

private func stepSchema(_ row: Row, _ bounds: StepBounds) -> LadderStep {
  let name = row.value("name", .text)
  row.unique("name", name)
  let guards = row.value("guards", .word(fallback: LadderStep.Guarded.contact))
  return LadderStep(
    name: name,
    notice: row.value("notice", .stepNotice),
    guards: guards,
    moment: momentSchema(row, guards, bounds),
    recipients: row.list("to", .recipient, atLeast: 1),
    webhooks: row.referAll("webhooks", to: .webhook),
    repeats: row.optional("repeats", .yesOrNo) ?? false)
}

/// Exactly one of `workday`, `before` and `missed`; the first two with a time.
private func momentSchema(
  _ row: Row, _ guards: LadderStep.Guarded, _ bounds: StepBounds
) -> LadderStep.Moment {
  let workday = row.optional("workday", .number(1...60))
  let before = row.optional("before", .number(0...60))
  _ = row.optional("missed", .yes)
  let given = ["workday", "before", "missed"].filter(row.has)
  guard given.count == 1 else {
    let all = given.dropFirst().reduce("`\(given.first ?? "")`" as Phrase) { "\($0) and `\($1)`" }
    let problem: Phrase =
      given.isEmpty ? "this step does not say when" : "this step has \(all)"
    row.fault(at: row.place, problem, "expected exactly one of workday, before and missed: yes")
    _ = row.optional("at", .time)
    return .missed
  }
  if given == ["missed"] {
    if guards == .feedback {
      row.fault(
        "missed", "`missed` says nothing about feedback, which has no deadline",
        "write `workday`, counted from the contact")
    }
    if row.optional("at", .time) != nil {
      row.fault("at", "`at` says nothing beside `missed`", "leave it out")
    }
    return .missed
  }
  let time = row.value("at", .time)
  if row.isSound("at"), let office = bounds.office, time < office.opens || time >= office.closes {
    row.fault(
      "at", "`at` lies outside office hours, when no reminder is sent",
      "expected a time from \(office.opens) until \(office.closes)")
  }
  if guards == .feedback, workday == nil {
    row.fault(
      "before", "`before` says nothing about feedback, which has no deadline",
      "write `workday`, counted from the contact")
  }
  if let workday, let promise = bounds.promise { checkWorkday(workday, row, guards, promise) }
  return workday.map { .workday($0, time) } ?? .before(workdays: before ?? 0, time)
}

/// A warning after the deadline would come too late.
private func checkWorkday(
  _ workday: Int, _ row: Row, _ guards: LadderStep.Guarded, _ promise: Promise
) {
  let last: Int? =
    switch guards {
    case .contact: promise.contactWorkdays
    case .decision: promise.decisionWorkdays
    case .visit, .feedback: nil
    }
  guard let last, workday > last else { return }
  row.fault(
    "workday", "workday \(workday) comes after the deadline for \(guards.rawValue)",
    "expected \(last) or less, or missed: yes")
}

extension Scalar where Value == Notice {
  fileprivate static var stepNotice: Scalar {
    .choice(
      [
        "reminder": .reminder, "escalation": .escalation, "missed": .missed,
        "feedback-reminder": .feedbackReminder,
      ], fallback: .reminder)
  }
}

extension Scalar where Value == Bool {
  fileprivate static var yes: Scalar { .choice(["yes": true], fallback: true) }
}
