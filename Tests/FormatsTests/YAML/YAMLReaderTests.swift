// A schema reads like a table and finds every fault in one run.
import Testing

@testable import Formats

private struct Person {
  enum Role: String, CaseIterable { case generalist, coordinator, manager }

  let id: Placed<String>
  let email: String
  let role: Role
  let cap: Int
  let hours: Double
  let isPresent: Bool
  let schools: [String]
}

private let person = YAMLType.mapping { fields in
  Person(
    id: fields.required("id", .line.placed),
    email: fields.required("email", .line),
    role: fields.required("role", .oneOf(Person.Role.self)),
    cap: fields.optional("cap", .integer(1...200)) ?? 30,
    hours: fields.optional("hours", .decimal(0...40)) ?? 36,
    isPresent: fields.optional("present", .boolean) ?? true,
    schools: fields.optional("schools", .list(of: .line)) ?? [])
}

private let team = YAMLType.mapping { $0.required("people", .list(of: person)) }

private func read(_ text: String) -> (people: [Person], faults: [String]) {
  let reader = YAMLReader(file: "team.yaml")
  let people = reader.read(Array(text.utf8), as: team)
  return (people, reader.faults.map(\.description))
}

@Test func `a right file gives its values and no faults`() throws {
  let (people, faults) = read(
    """
    people:
      - id: gen01
        email: anne@example.nl
        role: generalist
        cap: 25
        hours: 28.5
        present: nee
        schools: [hamaland, "07"]
      - {id: co, email: bert@example.nl, role: coordinator}
    """)
  try #require(faults == [] && people.count == 2)
  #expect(people[0].id.value == "gen01")
  #expect(people[0].cap == 25)
  #expect(people[0].hours == 28.5)
  #expect(people[0].isPresent == false)
  #expect(people[0].schools == ["hamaland", "07"])
  #expect(people[1].role == .coordinator)
  #expect(people[1].cap == 30)
}

@Test func `one run finds every fault, in the order of the file`() {
  let (people, faults) = read(
    """
    people:
      - id: gen01
        emial: anne@example.nl
        role: generlist
        cap: 201
        hours: 28,5
        present: maybe
        schools: hamaland
      - id: [a]
        email:
        role: manager
        cap: 010
    """)
  #expect(
    faults == [
      "team.yaml:2:5: `people[1].email` is missing (expected: text on one line)",
      "team.yaml:3:5: unknown key `emial` (did you mean `email`?)",
      "team.yaml:4:11: `people[1].role` must be one of: generalist, coordinator, manager"
        + " (did you mean `generalist`?)",
      "team.yaml:5:10: `people[1].cap` must be a whole number from 1 to 200",
      "team.yaml:6:12: `people[1].hours` must be a number from 0 to 40"
        + " (write a point instead of a comma)",
      "team.yaml:7:14: `people[1].present` must be yes or no",
      "team.yaml:8:14: `people[1].schools` must be a list (write `- ` before each item)",
      "team.yaml:9:9: `people[2].id` must be text on one line",
      "team.yaml:10:5: `people[2].email` has no value (expected: text on one line)",
      "team.yaml:12:10: `people[2].cap` must be a whole number from 1 to 200"
        + " (without a zero in front)",
    ])
  #expect(people.count == 2, "a value with a fault becomes a harmless one")
}

@Test func `a file of another shape is one fault`() {
  #expect(read("- a").faults == ["team.yaml:1:1: the file must be a set of keys with values"])
  #expect(
    read("").faults
      == ["team.yaml:1:1: the file has no value (expected: a set of keys with values)"])
  #expect(read("people: {a: 1}").faults.count == 1)
}

@Test func `faults of the YAML itself come alone`() {
  #expect(
    read("people: @x\nunknown: 1").faults == [
      "team.yaml:1:9: text cannot begin with `@` (put the text between quotes)"
    ])
}

@Test func `an optional key with nothing behind it counts as left out`() {
  let (people, faults) = read(
    "people:\n- id: a\n  email: a@example.nl\n  role: manager\n  schools:\n    # - none\n  cap:\n")
  #expect(faults == [])
  #expect(people.first?.cap == 30)
}

@Test func `an unknown key that looks like nothing lists the known ones`() {
  let reader = YAMLReader(file: "a.yaml")
  reader.read(
    Array("a: x\nquux: y".utf8),
    as: .mapping { fields in
      _ = fields.required("a", .text)
      _ = fields.optional("banana", .text)
    })
  #expect(
    reader.faults.map(\.description) == ["a.yaml:2:1: unknown key `quux` (known here: a, banana)"])
}

@Test func `a cross reference is reported where it is written`() {
  let people = read("people:\n- {id: gen1, email: x@example.nl, role: manager}").people
  let known = ["gen01", "gen02", "co"]
  let fault = people[0].id.fault(
    "unknown person `gen1`", hint: nearest("gen1", in: known).map { "did you mean `\($0)`?" })
  #expect(
    fault.description
      == "team.yaml:2:8: `people[1].id`: unknown person `gen1` (did you mean `gen01`?)")
}

@Test func `a value that is missing or faulty is not reported a second time`() {
  let reader = YAMLReader(file: "a.yaml")
  let contacts = reader.read(
    Array("[{contact: [x]}, {}, {contact: gen1}]".utf8),
    as: .list(of: .mapping { $0.required("contact", .line.placed) }))
  for contact in contacts { reader.record(contact, "unknown person `\(contact.value)`") }
  #expect(
    reader.faults.map(\.description) == [
      "a.yaml:1:12: `[1].contact` must be text on one line",
      "a.yaml:1:18: `[2].contact` is missing (expected: text on one line)",
      "a.yaml:1:32: `[3].contact`: unknown person `gen1`",
    ])
}

@Test func `a dictionary keeps the order and the places of its names`() {
  let reader = YAMLReader(file: "places.yaml")
  let places = reader.read(
    Array("Winterswijk: [7101, 7102]\nAalten: [7121]".utf8),
    as: .dictionary(of: .list(of: .integer(1000...9999))))
  #expect(places.map(\.key.value) == ["Winterswijk", "Aalten"])
  #expect(places.map(\.value) == [[7101, 7102], [7121]])
  #expect(places[1].key.place == YAMLPlace(line: 2, column: 1))
}

@Test func `a type of its own is a scalar that parses`() {
  let hour = YAMLType<Int>.scalar("a time such as 17:00", otherwise: 0) { text in
    let parts = text.split(separator: ":")
    return parts.count == 2 ? Int(parts[0]) : nil
  }
  let reader = YAMLReader(file: "a.yaml")
  let hours = reader.read(Array("[17:00, 5 uur]".utf8), as: .list(of: hour))
  #expect(hours == [17, 0])
  #expect(
    reader.faults.map(\.description) == ["a.yaml:1:9: `[2]` must be a time such as 17:00"])
}

@Test(
  arguments: [
    ("0", true), ("-5", true), ("200", true), ("+5", false), ("1_000", false), ("1e3", false),
    ("0x10", false), ("", false), ("٣", false), ("1.0", false), ("99999999999999999999", false),
    ("-", false), (" 1", false),
  ])
func `only digits make a whole number`(text: String, isNumber: Bool) {
  let reader = YAMLReader(file: "a.yaml")
  let document = Array("\"\(text)\"".utf8)
  _ = reader.read(document, as: .integer(-1_000...1_000))
  #expect(reader.faults.isEmpty == isNumber)
}

@Test(arguments: ["Anne\\nBcc: x@example.nl", "\\r", "a\\tb", "  ", "\\x85"])
func `a line holds no control characters and is not blank`(text: String) {
  let reader = YAMLReader(file: "a.yaml")
  _ = reader.read(Array("\"\(text)\"".utf8), as: .line)
  #expect(reader.faults.count == 1)
}

@Test(
  arguments: [
    ("scool", "school"), ("Email", "email"), ("gen1", "gen01"), ("roel", "role"),
    ("", nil), ("zzzzzz", nil), ("xy", nil),
  ] as [(String, String?)])
func `the nearest word is at most one slip in three letters away`(word: String, near: String?) {
  #expect(nearest(word, in: ["school", "email", "gen01", "role", "id"]) == near)
}
