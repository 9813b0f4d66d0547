// JSON is read strictly and written so that it reads back the same.
import Testing

@testable import Formats

private func parse(_ text: String) -> String { parse(Array(text.utf8)) }

private func parse(_ bytes: [UInt8]) -> String {
  do throws(JSONFault) {
    return try JSONValue(parsing: bytes).compact
  } catch {
    return error.description
  }
}

@Test(
  arguments: [
    (" { \"b\" : [ 1 , -0.5e+3 , true ] , \"a\" : null } ", #"{"b":[1,-0.5e+3,true],"a":null}"#),
    ("[]", "[]"), ("{}", "{}"), ("\"\"", "\"\""), ("0", "0"), ("-0", "-0"),
    ("123456789012345678901234567890.10", "123456789012345678901234567890.10"),
    (#""\"\\\/\b\f\n\r\té😀""#, #""\"\\/\u0008\u000c\n\r\té😀""#),
    (#""\ud83d\ude00""#, "\"😀\""),
    (#""\ud83d""#, "\"\u{FFFD}\""),
    (#""\ude00\ud83d!""#, "\"\u{FFFD}\u{FFFD}!\""),
    (#""\ud83d\u0041""#, "\"\u{FFFD}A\""),
    ("\u{FEFF}1", "1"),
    ("\"\u{2028}\u{7F}\"", #""\u2028\u007f""#),
  ])
func `what RFC 8259 allows is read`(text: String, compact: String) {
  #expect(parse(text) == compact)
}

@Test(
  arguments: [
    ("", "1:1: a value is missing"),
    ("[1,]", "1:4: not a JSON value"),
    ("[1 2]", "1:4: `,` or `]` is missing"),
    ("{\"a\":1,}", "1:8: a name in quotes is missing"),
    ("{a:1}", "1:2: a name in quotes is missing"),
    ("{\"a\" 1}", "1:6: `:` is missing"),
    ("{\"a\":1 \"b\"", "1:8: `,` or `}` is missing"),
    ("{\"a\":1,\n \"é\":2, \"a\":3}", "2:9: this name stands twice in one object"),
    ("01", "1:2: a number cannot begin with a zero"),
    ("-", "1:2: a digit is missing"),
    ("1.", "1:3: a digit is missing"),
    (".5", "1:1: not a JSON value"),
    ("+1", "1:1: not a JSON value"),
    ("1e", "1:3: a digit is missing"),
    ("NaN", "1:1: not a JSON value"),
    ("tru", "1:1: not a JSON value"),
    ("'a'", "1:1: not a JSON value"),
    ("// x\n1", "1:1: not a JSON value"),
    ("\"a\nb\"", "1:3: a control character in a text"),
    ("\"a", "1:1: this text is not closed"),
    ("\"\\", "1:2: an unknown escape"),
    ("\"\\x\"", "1:2: an unknown escape"),
    ("\"\\u12g4\"", "1:2: `\\u` needs four hexadecimal digits"),
    ("1 1", "1:3: something follows the value"),
    ("[\n\n  nul]", "3:3: not a JSON value"),
    ("\u{A0}1", "1:1: not a JSON value"),
  ])
func `everything else is refused with its place`(text: String, message: String) {
  #expect(parse(text) == message)
}

@Test func `JSON bytes that are not UTF-8 are refused with their place`() {
  #expect(parse(Array("[\"é".utf8) + [0xC3, 0x22, 0x5D]) == "1:4: this byte is not UTF-8 text")
  #expect(parse([0x22, 0xED, 0xA0, 0x80, 0x22]) == "1:2: this byte is not UTF-8 text")
}

@Test func `JSON depth is bounded`() {
  let deep = String(repeating: "[", count: 65) + String(repeating: "]", count: 65)
  #expect(parse(deep) == deep)
  #expect(parse(String(repeating: "[", count: 100_000)) == "1:66: more than 64 levels")
  #expect(
    parse(String(repeating: "{\"a\":", count: 100_000)) == "1:326: more than 64 levels")
}

@Test func `building and looking up read well`() {
  let owner: String? = nil
  let value: JSONValue = [
    "case": "OT-2026-\("0042")", "step": 3, "urgent": false, "owner": JSONValue(owner),
    "days": [1, 2], "empty": [:],
  ]
  #expect(value["case"]?.string == "OT-2026-0042")
  #expect(value["step"]?.integer == 3)
  #expect(value["urgent"]?.bool == false)
  #expect(value["owner"]?.isNull == true)
  #expect(value["days"]?.array?.count == 2)
  #expect(value["none"] == nil)
  #expect(JSONValue.string("a")["b"] == nil)
  #expect(
    value.compact
      == #"{"case":"OT-2026-0042","step":3,"urgent":false,"owner":null,"days":[1,2],"empty":{}}"#)
  #expect(
    (["a": [1, [:], []], "b": "x"] as JSONValue).pretty == """
      {
        "a": [
          1,
          {},
          []
        ],
        "b": "x"
      }
      """)
}

@Test func `what is written reads back the same`() throws {
  let all = String(String.UnicodeScalarView((0...0x2100).compactMap { Unicode.Scalar(UInt32($0)) }))
  let value: JSONValue = ["text": .string(all), "list": [nil, true, -1, ["": "\u{1F600}"]]]
  #expect(try JSONValue(parsing: Array(value.compact.utf8)) == value)
  #expect(try JSONValue(parsing: Array(value.pretty.utf8)) == value)
}
