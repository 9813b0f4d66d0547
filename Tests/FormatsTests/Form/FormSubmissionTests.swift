// Web forms: native submissions, other systems by mapping, and nothing thrown away.

import Testing

@testable import Formats

struct FormSubmissionTests {
  private let mapping = FormMapping(
    fields: [
      "referrer_email": ["emailMelder", "contact.email"], "child_name": ["voornaamKind"],
      "child_birthdate": ["geboortedatum"], "child_age": ["leeftijd"], "child": ["leerling"],
      "children": ["kinderen"], "child_address": ["woonadres"], "school": ["schoolKind"],
      "group": ["groep"], "question": ["hulpvraag", "toelichting"],
      "preferred_contact": ["voorkeurContact"], "consent": ["toestemming"],
      "attachment": ["bijlage"],
    ],
    reference: ["metadata.public_reference"], submitted: ["metadata.submission_completed_at"],
    values: ["values"])

  private func read(_ json: String) throws -> FormSubmission {
    try readForm(Array(json.utf8), mapping: mapping)
  }

  private func lines(_ form: FormSubmission) -> [String] {
    form.answers.map { ($0.child == 0 ? "" : "\($0.child) ") + "\($0.name)=\($0.value)" }
  }

  @Test func `a native submission keeps its fields, its id and its moment`() throws {
    let form = try read(
      """
      {"submission_id": "a-1", "submitted_at": "2026-11-03T20:14:09+01:00", "form": "f",
       "data": {"question": "Hulp?", "child_age": 9, "consent": true, "school": null}}
      """)
    #expect(form.reference == "a-1")
    #expect(form.submittedAt == "2026-11-03T20:14:09+01:00")
    #expect(lines(form) == ["child_age=9", "consent=ja", "question=Hulp?"])
    #expect(form.otherLines.isEmpty)
  }

  @Test func `another system's keys are mapped, nested ones and several for one field`() throws {
    let form = try read(
      """
      {"values": {"contact": {"email": "a@mail.example.org"}, "hulpvraag": "Een", "toelichting":
       "Twee", "voorkeurContact": {"bellen": true, "appen": false, "mailen": true}},
       "metadata": {"public_reference": "OF-1", "submission_completed_at": "2026-11-01"}}
      """)
    #expect(form.reference == "OF-1")
    #expect(
      lines(form) == [
        "referrer_email=a@mail.example.org", "question=Een", "question=Twee",
        "preferred_contact=bellen, mailen",
      ])
    #expect(form.otherLines.isEmpty)
  }

  @Test func `a repeating group is one child each, with its own school`() throws {
    let form = try read(
      """
      {"values": {"kinderen": [{"voornaam": "Bo", "leeftijd": 6, "schoolKind": "De Reiger"},
       {"naam": "Sam", "geboortedatum": "2014-02-03", "hobby": "judo"}], "hulpvraag": "Hulp"}}
      """)
    #expect(
      lines(form) == [
        "1 child_name=Bo", "1 child_age=6", "1 school=De Reiger", "2 child_name=Sam",
        "2 child_birthdate=2014-02-03", "question=Hulp",
      ])
    #expect(form.otherLines == ["hobby: judo"])
  }

  @Test func `an address object becomes street, postcode and town`() throws {
    let form = try read(
      """
      {"data": {"woonadres": {"streetName": "Dorpsstraat", "houseNumber": 12, "houseLetter": "a",
       "postcode": "7131 AB", "city": "Lichtenvoorde"}}}
      """)
    #expect(
      lines(form) == [
        "child_address=Dorpsstraat 12a", "child_postcode=7131 AB", "child_town=Lichtenvoorde",
      ])
  }

  @Test func `consent by each parent keeps what each of them said`() throws {
    let form = try read(#"{"data": {"toestemming": {"moeder": true, "vader": false}}}"#)
    #expect(lines(form) == ["consent=moeder: ja, vader: nee"])
  }

  @Test func `answers that nothing maps are kept as lines, a citizen number is not`() throws {
    let form = try read(
      #"{"data": {"hulpvraag": "H", "extra": {"kleur": "rood", "n": [1, 2]}, "auth_bsn": "1"}}"#)
    #expect(form.otherLines == ["extra.kleur: rood", "extra.n: 1, 2"])
  }

  @Test func `of a file only name and size are kept`() throws {
    let form = try read(
      #"{"data": {"bijlage": [{"file_name": "brief.pdf", "content": "QUJDRA=="}]}}"#)
    #expect(form.files.map(\.name) == ["brief.pdf"])
    #expect(form.files.map(\.bytes) == [6])
  }

  @Test(arguments: [
    ("", "1:1"), ("{\"data\": {\"question\": \"a\",}}", "1:27"), ("[]", "1:1"), ("{}", "1:1"),
    ("{\n \"data\": tru }", "2:"),
  ])
  func `what is no submission is refused with its place`(json: String, place: String) {
    #expect {
      try read(json)
    } throws: {
      "\($0)".hasPrefix(place)
    }
  }
}
