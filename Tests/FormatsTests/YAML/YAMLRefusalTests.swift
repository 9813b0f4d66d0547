// Every mistake with the message it earns. Read from top to bottom, this teaches the format.
import Testing

@testable import Formats

struct Mistake: Sendable, CustomTestStringConvertible {
  let what: String
  let document: String
  let message: String

  init(_ what: String, _ document: String, _ message: String) {
    (self.what, self.document, self.message) = (what, document, message)
  }

  var testDescription: String { what }
}

func messages(_ document: String) -> [String] { messages(Array(document.utf8)) }

func messages(_ document: [UInt8]) -> [String] {
  switch readYAML(document) {
  case .success: ["(accepted)"]
  case .failure(let refused): refused.faults.map(\.description)
  }
}

@Test(arguments: indentationMistakes + featureMistakes + plainTextMistakes)
func `a mistake in lines, features or plain text is named`(mistake: Mistake) {
  #expect(messages(mistake.document) == [mistake.message])
}

@Test(arguments: quotedTextMistakes + flowMistakes + blockTextMistakes)
func `a mistake in quoted, bracketed or long text is named`(mistake: Mistake) {
  #expect(messages(mistake.document) == [mistake.message])
}

@Test(arguments: byteMistakes) func `a mistake in the bytes is named`(mistake: Mistake) {
  #expect(messages(mistake.document) == [mistake.message])
}

let indentationMistakes = [
  Mistake(
    "a tab in front of a key", "school:\n\tname: De Hamaland",
    "2:1: a tab (use spaces; set your editor to write spaces for the Tab key)"),
  Mistake(
    "tabs everywhere are one fault", "a:\n\tb: 1\n\tc: 2\nd:\n\te: 3",
    "2:1: a tab (use spaces; set your editor to write spaces for the Tab key)"),
  Mistake(
    "a tab behind a colon", "name:\tAnne",
    "1:6: a tab (use spaces; set your editor to write spaces for the Tab key)"),
  Mistake(
    "a tab inside plain text", "name: Anne\tde Vries",
    "1:11: a tab (use spaces; set your editor to write spaces for the Tab key)"),
  Mistake(
    "a tab behind a dash", "-\tAnne",
    "1:2: a tab (use spaces; set your editor to write spaces for the Tab key)"),
  Mistake(
    "a key too deep", "name: Anne\n  email: anne@example.nl",
    "2:3: this line is indented deeper than the lines it belongs to"
      + " (begin it in the same column as its neighbours above)"),
  Mistake(
    "a key between two columns", "school:\n    name: A\n  contact: gen01",
    "3:3: this line is indented deeper than the lines it belongs to"
      + " (begin it in the same column as its neighbours above)"),
  Mistake(
    "a key left of the first one", "  a: 1\nb: 2",
    "2:1: this line does not belong to what stands above it"
      + " (a file is one list, or one set of keys that all begin in the same column)"),
  Mistake(
    "a key behind a list", "- anne\nname: bert",
    "2:1: a line without `- ` in a list (begin it with `- `, or indent it under its item)"),
  Mistake(
    "a list item behind a key", "name: anne\n- bert",
    "2:1: a list item among keys (write `key: value`, or indent the item under its key)"),
  Mistake(
    "a key without a colon", "name: anne\nemail",
    "2:1: a key without a colon (write `key: value`)"),
  Mistake(
    "a key without a space", "name: anne\ncap:30",
    "2:1: a colon without a space behind it (write `key: value`, with a space)"),
  Mistake(
    "a quoted key without a space", "name: anne\n\"cap\":30",
    "2:1: a colon without a space behind it (write `key: value`, with a space)"),
  Mistake(
    "a first line without a colon", "name Anne\nemail: anne@example.nl",
    "1:1: a key without a colon (write `key: value`)"),
  Mistake(
    "lines without a colon are one fault", "name: anne\nemail\nphone\ncap: 30",
    "2:1: a key without a colon (write `key: value`)"),
  Mistake(
    "a dash without a space", "- anne\n-bert",
    "2:1: a dash without a space behind it (write `- ` before each item, with a space)"),
  Mistake(
    "dashes without a space", "people:\n  -anne\n  -bert",
    "3:3: a dash without a space behind it (write `- ` before each item, with a space)"),
  Mistake(
    "a list on the line of its key", "people: - anne",
    "1:9: a list item (`- `) inside a line (begin it on a line of its own, or quote the dash)"),
  Mistake(
    "a dash alone as a value", "email: -",
    "1:8: a list item (`- `) inside a line (begin it on a line of its own, or quote the dash)"),
  Mistake(
    "text that goes on", "advice: bel de ouders\n  en dan de school",
    "2:3: text that goes on on the next line (write `>` behind the key and the text below it)"),
  Mistake(
    "more lists inside each other than anybody can read",
    String(repeating: "- ", count: 33) + "x",
    "1:65: more than 32 levels inside each other (make it flatter)"),
  Mistake(
    "a very long key", String(repeating: "k", count: 201) + ": 1",
    "1:1: a key longer than 200 characters (use a shorter key)"),
]

let featureMistakes = [
  Mistake(
    "an anchor", "base: &base\n  cap: 30",
    "1:7: an anchor (`&name`) is not supported (write the value out, or quote the text: \"&…\")"),
  Mistake(
    "an alias", "other: *base",
    "1:8: an alias (`*name`) is not supported (write the value out, or quote the text: \"*…\")"),
  Mistake(
    "a wildcard", "- *@school.example.nl",
    "1:3: an alias (`*name`) is not supported (write the value out, or quote the text: \"*…\")"),
  Mistake(
    "a tag", "cap: !!int 30",
    "1:6: a tag (`!name`) is not supported (leave it out, or quote the text: \"!…\")"),
  Mistake(
    "a directive", "%YAML 1.2\n---\na: 1",
    "1:1: a directive (`%…`) is not supported (leave this line out)"),
  Mistake(
    "a second document", "a: 1\n---\nb: 2",
    "2:1: a second document in one file (`---` or `...`)"
      + " (use one file for each, without this line)"),
  Mistake(
    "an end marker", "a: 1\n...",
    "2:1: a second document in one file (`---` or `...`)"
      + " (use one file for each, without this line)"),
  Mistake(
    "text behind the start marker", "--- a",
    "1:5: text behind `---` (begin the text on the next line)"),
  Mistake(
    "a merge key", "a:\n  <<: b",
    "2:3: a merge key (`<<`) is not supported (write the keys out)"),
  Mistake(
    "a question mark for a key", "? a\n: b",
    "1:1: a key must be plain or quoted text on one line (write `key: value`, without `?` or brackets)"
  ),
  Mistake(
    "a list for a key", "[a, b]: c",
    "1:1: a key must be plain or quoted text on one line (write `key: value`, without `?` or brackets)"
  ),
  Mistake(
    "a key over two lines", "\"two\n  words\": 1",
    "1:1: quoted text that does not end on its line"
      + " (close it with the same quote; for more lines write `|` and the text below it)"),
  Mistake(
    "a key twice", "a: 1\nb: 2\na: 3", "3:1: the key `a` is already on line 1 (keep one of the two)"
  ),
  Mistake(
    "a key twice, once in quotes", "anne: 1\n\"anne\": 2",
    "2:1: the key `anne` is already on line 1 (keep one of the two)"),
]

let plainTextMistakes = [
  Mistake(
    "a second colon", "advice: let op: bel eerst",
    "1:15: a second `: ` on one line (put the text between quotes, or begin a new line)"),
  Mistake(
    "a colon at the end of text", "advice: let op:",
    "1:15: a second `: ` on one line (put the text between quotes, or begin a new line)"),
  Mistake(
    "an at sign in front", "handle: @anne",
    "1:9: text cannot begin with `@` (put the text between quotes)"),
  Mistake(
    "a backtick in front", "code: `x`",
    "1:7: text cannot begin with ``` (put the text between quotes)"),
  Mistake(
    "a percent sign in front", "share: %50",
    "1:8: text cannot begin with `%` (put the text between quotes)"),
  Mistake(
    "a curly quote", "name: “Anne”",
    "1:7: a curly quotation mark does not quote (use straight quotes: \"…\")"),
  Mistake(
    "a colon in front", "smile: :-)",
    "1:8: text cannot begin with `:` (put the text between quotes)"),
  Mistake(
    "a value without a key", ": anne",
    "1:1: text cannot begin with `:` (put the text between quotes)"),
  Mistake(
    "a question mark in front", "ask: ?why",
    "1:6: text cannot begin with `?` (put the text between quotes)"),
  Mistake(
    "a comma in front", "list: , a",
    "1:7: a comma where a value is expected (put the text between quotes)"),
  Mistake(
    "a closing bracket", "list: ]",
    "1:7: a closing bracket without an opening one on this line"
      + " (write the list or mapping on one line, or quote the text)"),
  Mistake(
    "a non-breaking space from a word processor", "name: Anne\u{A0}de Vries",
    "1:11: an invisible character, such as a non-breaking space"
      + " (type an ordinary space, or put the text between quotes)"),
]

let quotedTextMistakes = [
  Mistake(
    "a quote that is not closed", "name: \"Anne\nage: 9",
    "1:7: quoted text that does not end on its line"
      + " (close it with the same quote; for more lines write `|` and the text below it)"),
  Mistake(
    "an apostrophe in single quotes", "name: 'Anne's school'",
    "1:13: an apostrophe ends text between single quotes"
      + " (write the apostrophe twice, or put the text between double quotes)"),
  Mistake(
    "a quoted word with text behind it", "name: \"Anne\" de Vries",
    "1:14: text behind the value (quote the whole value; a comment needs a space before `#`)"),
  Mistake(
    "a comment too close", "name: \"Anne\"# the first",
    "1:13: text behind the value (quote the whole value; a comment needs a space before `#`)"),
  Mistake(
    "a Windows path in double quotes", "path: \"C:\\mail\"",
    "1:10: an unknown escape behind `\\` (write `\\\\` for a backslash, or use single quotes)"),
  Mistake(
    "half a surrogate pair", "name: \"\\ud83d\"",
    "1:8: an escape for a character that does not exist"
      + " (write the character itself, or \\UNNNNNNNN)"),
  Mistake(
    "quoted text over two lines", "name: \"Anne\n\n  de Vries\"",
    "1:7: quoted text that does not end on its line"
      + " (close it with the same quote; for more lines write `|` and the text below it)"),
  Mistake(
    "an apostrophe in front", "when: 's middags",
    "1:7: text that begins with `'` and does not end with it on its line"
      + " (close it; put text with an apostrophe between double quotes; for more lines write `|`)"),
]

let flowMistakes = [
  Mistake(
    "a list over more lines", "days: [\n  mon,\n  tue\n]\nname: A",
    "1:7: `[` is not closed on its line"
      + " (close it there, or write the parts below each other with `- ` or `key: value`)"),
  Mistake(
    "a comment inside a list", "days: [mon, # tue]",
    "1:7: `[` is not closed on its line"
      + " (close it there, or write the parts below each other with `- ` or `key: value`)"),
  Mistake(
    "a brace that is not closed", "school: {name: A",
    "1:9: `{` is not closed on its line"
      + " (close it there, or write the parts below each other with `- ` or `key: value`)"),
  Mistake(
    "two commas", "days: [mon,, tue]",
    "1:12: nothing between two commas (leave the comma out, or write \"\")"),
  Mistake(
    "a pair in a list", "days: [mon: 8]",
    "1:11: `key: value` inside `[ ]` (put it between braces: [{key: value}])"),
  Mistake(
    "a key without a value in braces", "school: {name, place: B}",
    "1:10: a key without a value inside `{ }` (write `key: value`)"),
  Mistake(
    "an empty value in braces", "school: {name: , place: B}",
    "1:10: a key without a value inside `{ }` (write `key: value`)"),
  Mistake(
    "no space in braces", "school: {name:A}",
    "1:10: a colon without a space inside `{ }` (write `key: value`, with a space)"),
  Mistake(
    "a key twice in braces", "school: {a: 1, a: 2}",
    "1:16: the key `a` is already on line 1 (keep one of the two)"),
  Mistake(
    "a missing comma", "days: [\"mon\" \"tue\"]",
    "1:14: a comma or the closing bracket is missing (quote text with brackets in it)"),
  Mistake(
    "a question in brackets", "ask: [waar?, wie?]",
    "1:11: a question mark between brackets (put the text between quotes)"),
  Mistake(
    "a template that is not quoted", "text: {{name}}",
    "1:8: a key must be plain or quoted text on one line (write `key: value`, without `?` or brackets)"
  ),
]

let blockTextMistakes = [
  Mistake(
    "text on the line of the bar", "text: | Beste ouder",
    "1:9: behind `|` or `>` only `+`, `-` and a digit from 1 to 9 may follow"
      + " (begin the text on the next line)"),
  Mistake(
    "a bar with text that is not indented", "text: |\nBeste ouder,\ndag\nname: A",
    "1:7: no text below `|` or `>` (indent the text more than its key, or write \"\")"),
  Mistake(
    "a line that falls back", "text: |\n    Beste ouder,\n  dag",
    "3:3: this line is indented less than the text above it (begin it in the same column)"),
  Mistake(
    "a tab in front of a text line", "text: |\n  a\n  \tb",
    "3:3: a tab (use spaces; set your editor to write spaces for the Tab key)"),
  Mistake(
    "an empty line that is wider than the text", "text: |\n     \n  a",
    "2:3: an empty line with more spaces than the text below it (remove the spaces)"),
  Mistake("a bar without a key", "|\n  a", "1:1: `|` or `>` without a key (write `key: |`)"),
  Mistake(
    "spaces at the very end", "text: |+\n  a\n  ",
    "3:1: spaces at the end of the file, inside a text (remove them, or end the line with Enter)"),
  Mistake(
    "a bar in brackets", "a: [|]",
    "1:5: `|` or `>` inside brackets (write the parts below each other, or quote the text)"),
]

let byteMistakes = [
  Mistake(
    "a control character", "name: \u{07}",
    "1:7: a control character (remove it, or write it as \\xNN between double quotes)"),
  Mistake(
    "an old Mac line end", "a: 1\rb: 2",
    "1:5: a carriage return without a line feed (save the file with Unix line ends)"),
  Mistake(
    "a byte order mark inside", "a: \u{FEFF}1",
    "1:4: a byte order mark inside the file (remove this invisible character)"),
  Mistake(
    "a line separator", "# a\u{2028}b: 1",
    "1:4: a line break that only some programs see as one"
      + " (end the line with Enter, or write it as \\N, \\L or \\P between double quotes)"),
]

@Test func `bytes that are not UTF-8 are refused with their place`() {
  let latin1: [UInt8] = Array("# ok\nname: Ren".utf8) + [0xE9, 0x0A]
  #expect(
    messages(latin1) == [
      "2:10: this byte is not UTF-8 text (save the file with the encoding UTF-8)"
    ])
}

@Test func `a file that is too large is refused`() {
  let bytes = [UInt8](repeating: UInt8(ascii: "#"), count: 4 * 1_048_576 + 1)
  #expect(messages(bytes) == ["1:1: the file is larger than 4 MiB (split it)"])
}

@Test func `one run finds the faults of all lines`() {
  let document = """
    people:
      - id: @anne
        days: [mon
      - id: bert
        id: bert
    rules
    schools:
      name: "De Hamaland
    """
  #expect(
    messages(document).map { $0.prefix { $0 != " " } } == ["2:9:", "3:11:", "5:5:", "6:1:", "8:9:"])
}

@Test func `a colon without a space is found on several lines`() {
  let message = "1: a colon without a space behind it (write `key: value`, with a space)"
  #expect(messages("a:b\nc: d\ne:f") == ["1:" + message, "3:" + message])
}

@Test func `a fault on the first line does not hide the others`() {
  #expect(messages("@a: 1\nb: 1\nc: @d\n").map { $0.prefix(4) } == ["1:1:", "3:4:"])
  #expect(
    messages("- - @a\n  - b\n  - @c\n- [\n").map { $0.prefix(4) } == ["1:5:", "3:5:", "4:3:"])
  #expect(
    messages("a:\n  \"b\n  c: @d\n e: 1\nf: @").map { $0.prefix(4) } == [
      "2:3:", "3:6:", "4:2:", "5:4:",
    ])
}

@Test func `the number of faults is bounded`() {
  #expect(messages(String(repeating: "@\n", count: 5_000)).count <= 100)
  #expect(messages(String(repeating: "\u{07}", count: 5_000)).count <= 100)
}
