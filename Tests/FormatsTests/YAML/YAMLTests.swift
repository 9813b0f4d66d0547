// What the strict subset means: the tree of each construct.
import Testing

@testable import Formats

/// The tree as JSON, which is easier to read in an expectation. `.absent` is null.
func tree(_ document: String) -> String {
  switch readYAML(Array(document.utf8)) {
  case .success(let root): json(root).compact
  case .failure(let refused): refused.faults.map(\.description).joined(separator: "\n")
  }
}

func json(_ node: YAMLNode) -> JSONValue {
  switch node.content {
  case .scalar(let text, _): .string(text)
  case .sequence(let items): .array(items.map(json))
  case .mapping(let entries): .object(entries.map { JSONMember($0.key, json($0.value)) })
  case .absent: .null
  }
}

@Test(
  arguments: [
    ("keys", "a: 1\nb: two words\n", #"{"a":"1","b":"two words"}"#),
    ("no line break at the end", "a: 1", #"{"a":"1"}"#),
    ("nested keys", "a:\n  b:\n    c: 1\n  d: 2\n", #"{"a":{"b":{"c":"1"},"d":"2"}}"#),
    ("a list", "- a\n- b\n", #"["a","b"]"#),
    ("a list below a key", "a:\n  - b\n  - c\n", #"{"a":["b","c"]}"#),
    ("a list in the column of its key", "a:\n- b\n- c\nd: e\n", #"{"a":["b","c"],"d":"e"}"#),
    ("keys behind a dash", "- a: 1\n  b: 2\n- a: 3\n", #"[{"a":"1","b":"2"},{"a":"3"}]"#),
    ("a list in a list", "- - a\n  - b\n- c\n", #"[["a","b"],"c"]"#),
    ("a value on the next line", "a:\n  b\n", #"{"a":"b"}"#),
    ("nothing behind a key", "a:\nb: 1\n", #"{"a":null,"b":"1"}"#),
    ("nothing behind a dash", "-\n- a\n", #"[null,"a"]"#),
    ("an empty file", "", "null"),
    ("only comments", "# a\n\n  # b\n", "null"),
    ("comments", "# top\na: 1 # one\n# between\n  # anywhere\nb: 2\n", #"{"a":"1","b":"2"}"#),
    ("a hash inside text is text", "a: b#c\n", #"{"a":"b#c"}"#),
    ("a start marker", "# first\n---\na: 1\n", #"{"a":"1"}"#),
    ("Windows line ends", "a: 1\r\nb:\r\n  - c\r\n", #"{"a":"1","b":["c"]}"#),
    ("a byte order mark", "\u{FEFF}a: 1\n", #"{"a":"1"}"#),
    (
      "times, addresses and links", "a: 12:30\nb: a@example.nl\nc: https://example.nl/?q=1\n",
      #"{"a":"12:30","b":"a@example.nl","c":"https://example.nl/?q=1"}"#
    ),
    (
      "words that surprise elsewhere", "a: no\nb: 1e3\nc: 07\nd: ~\ne: null\n",
      #"{"a":"no","b":"1e3","c":"07","d":"~","e":"null"}"#
    ),
    (
      "text with a dash or bracket inside", "a: -5\nb: x [y] {z}\nc: a, b\n",
      #"{"a":"-5","b":"x [y] {z}","c":"a, b"}"#
    ),
    ("single quotes", "a: 'it''s: \"so\" # \\n'\n", #"{"a":"it's: \"so\" # \\n"}"#),
    ("double quotes", #"a: "x\ty\u00e9\U0001F600\"\\""#, #"{"a":"x\tyé😀\"\\"}"#),
    ("quoted keys", "\"a: b\": 1\n'c' : 2\n", #"{"a: b":"1","c":"2"}"#),
    ("a flow list", "a: [b, 'c, d', [e], {f: g}, ]\n", #"{"a":["b","c, d",["e"],{"f":"g"}]}"#),
    ("empty brackets and braces", "a: []\nb: {}\n", #"{"a":[],"b":{}}"#),
    ("a flow mapping", "{a: 1, \"b\": [2, 3], c : d}", #"{"a":"1","b":["2","3"],"c":"d"}"#),
  ])
func `a document means its tree`(what: String, document: String, expected: String) {
  #expect(tree(document) == expected, "\(what)")
}

@Test(
  arguments: [
    ("lines are kept", "a: |\n  x\n   y\n\n  z\n", "x\n y\n\nz\n"),
    ("lines are joined", "a: >\n  x\n  y\n\n  z\n", "x y\nz\n"),
    ("deeper lines are not joined", "a: >\n  x\n    y\n    z\n  q\n", "x\n  y\n  z\nq\n"),
    ("no line break at the end", "a: |-\n  x\n\n\n", "x"),
    ("all line breaks at the end", "a: |+\n  x\n\n\n", "x\n\n\n"),
    ("an empty line first", "a: |\n\n  x\n", "\nx\n"),
    ("indentation given", "a: |2\n    x\n  y\n", "  x\ny\n"),
    ("both indicators and a comment", "a: >1- # note\n  x\n  y\n", " x\n y"),
    ("a hash is text", "a: |\n  # x\n", "# x\n"),
    ("a comment behind it", "a: |\n  x\n# note\n", "x\n"),
    ("no line break in the file", "a: |\n  x", "x"),
    ("colons, quotes and tabs are text", "a: |\n  b: \"c\td\n", "b: \"c\td\n"),
  ])
func `a text block is its lines`(what: String, document: String, expected: String) {
  guard case .success(let root) = readYAML(Array(document.utf8)) else {
    Issue.record("\(what): refused: \(messages(document))")
    return
  }
  #expect(json(root)["a"]?.string == expected, "\(what)")
}

@Test func `every node knows its place, counted in scalars`() throws {
  let root = try readYAML(Array("\u{FEFF}a: é\n# x\nb:\n  - \"😀\": c\n".utf8)).get()
  guard case .mapping(let entries) = root.content,
    case .sequence(let items) = entries[1].value.content,
    case .mapping(let inner) = items[0].content
  else {
    Issue.record("another tree")
    return
  }
  #expect(entries[0].value.place == YAMLPlace(line: 1, column: 4))
  #expect(entries[1].keyPlace == YAMLPlace(line: 3, column: 1))
  #expect(entries[1].value.place == YAMLPlace(line: 4, column: 3))
  #expect(inner[0].value.place == YAMLPlace(line: 4, column: 10))
}

@Test func `only plain text is not quoted`() throws {
  let root = try readYAML(Array("- a\n- 'a'\n- \"a\"\n- |\n  a\n".utf8)).get()
  guard case .sequence(let items) = root.content else { return }
  let quoted = items.map { if case .scalar(_, let quoted) = $0.content { quoted } else { false } }
  #expect(quoted == [false, true, true, true])
}
