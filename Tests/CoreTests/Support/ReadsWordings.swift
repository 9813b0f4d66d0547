// A mail or a form in a few words, read under the invented schools: for tests of single wordings.

import Core

protocol ReadsWordings {}

extension ReadsWordings {
  func facts(
    _ text: String, from: String = "x@mail.example.org", name: String = "", subject: String = "",
    on day: String = "2026-11-10"
  ) -> Facts {
    read(
      Signal(
        key: SignalKey(source: "test", identifier: "1"), channel: .mail,
        received: Instant(seconds: 0), from: Mailbox(name: name, address: from), subject: subject,
        passages: [Passage(zone: .subject, text: subject), Passage(zone: .own, text: text)]),
      on: day)
  }

  /// Name, value and number of the child.
  func form(_ fields: [(String, String, Int)]) -> Facts {
    let question = fields.first { $0.0 == "question" }?.1 ?? ""
    return read(
      Signal(
        key: SignalKey(source: "test", identifier: "1"), channel: .form,
        received: Instant(seconds: 0), passages: [Passage(zone: .own, text: question)],
        fields: fields.map { FormField(name: $0.0, value: $0.1, child: $0.2) }),
      on: "2026-11-10")
  }

  func form(_ fields: [(String, String)]) -> Facts { form(fields.map { ($0.0, $0.1, 0) }) }

  private func read(_ signal: Signal, on day: String) -> Facts {
    classify(
      signal, policy: FixturePolicy.invented, today: CivilDate(day) ?? CivilDate(dayNumber: 0))
  }
}
