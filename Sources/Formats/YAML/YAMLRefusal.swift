// Everything the YAML reader refuses, by name: the reason, and what to write instead.
// Each of these is either invalid YAML, or YAML that readers understand differently, or a feature
// that surprises somebody who edits a file once a month.

struct YAMLRefusal {
  let cause: Phrase
  let hint: Phrase

  init(_ cause: Phrase, _ hint: Phrase) { (self.cause, self.hint) = (cause, hint) }

  func at(_ place: YAMLPlace) -> YAMLFault { YAMLFault(place: place, cause: cause, hint: hint) }
}

// MARK: The bytes

extension YAMLRefusal {
  static let tooLarge = YAMLRefusal(
    "the file is larger than \(YAMLSource.largest / 1_048_576) MiB", "split it")
  static let notUTF8 = YAMLRefusal(
    "this byte is not UTF-8 text", "save the file with the encoding UTF-8")
  static let controlCharacter = YAMLRefusal(
    "a control character", "remove it, or write it as \\xNN between double quotes")
  static let loneCarriageReturn = YAMLRefusal(
    "a carriage return without a line feed", "save the file with Unix line ends")
  static let strayByteOrderMark = YAMLRefusal(
    "a byte order mark inside the file", "remove this invisible character")
  static let strangeLineBreak = YAMLRefusal(
    "a line break that only some programs see as one",
    "end the line with Enter, or write it as \\N, \\L or \\P between double quotes")
  static let invisibleCharacter = YAMLRefusal(
    "an invisible character, such as a non-breaking space",
    "type an ordinary space, or put the text between quotes")
}

// MARK: The lines

extension YAMLRefusal {
  static let tab = YAMLRefusal(
    "a tab", "use spaces; set your editor to write spaces for the Tab key")
  static let indentation = YAMLRefusal(
    "this line is indented deeper than the lines it belongs to",
    "begin it in the same column as its neighbours above")
  static let itemAmongKeys = YAMLRefusal(
    "a list item among keys", "write `key: value`, or indent the item under its key")
  static let keyAmongItems = YAMLRefusal(
    "a line without `- ` in a list", "begin it with `- `, or indent it under its item")
  static let missingColon = YAMLRefusal("a key without a colon", "write `key: value`")
  static let missingSpaceAfterColon = YAMLRefusal(
    "a colon without a space behind it", "write `key: value`, with a space")
  static let dashWithoutSpace = YAMLRefusal(
    "a dash without a space behind it", "write `- ` before each item, with a space")
  static let contentAfterRoot = YAMLRefusal(
    "this line does not belong to what stands above it",
    "a file is one list, or one set of keys that all begin in the same column")
  static let tooDeep = YAMLRefusal(
    "more than \(YAMLParser.deepest) levels inside each other", "make it flatter")
}

// MARK: Features of YAML that are left out

extension YAMLRefusal {
  static let anchor = YAMLRefusal(
    "an anchor (`&name`) is not supported", "write the value out, or quote the text: \"&…\"")
  static let alias = YAMLRefusal(
    "an alias (`*name`) is not supported", "write the value out, or quote the text: \"*…\"")
  static let tag = YAMLRefusal(
    "a tag (`!name`) is not supported", "leave it out, or quote the text: \"!…\"")
  static let directive = YAMLRefusal(
    "a directive (`%…`) is not supported", "leave this line out")
  static let severalDocuments = YAMLRefusal(
    "a second document in one file (`---` or `...`)",
    "use one file for each, without this line")
  static let textAfterMarker = YAMLRefusal(
    "text behind `---`", "begin the text on the next line")
  static let mergeKey = YAMLRefusal(
    "a merge key (`<<`) is not supported", "write the keys out")
  static let complexKey = YAMLRefusal(
    "a key must be plain or quoted text on one line",
    "write `key: value`, without `?` or brackets")
  static let longKey = YAMLRefusal(
    "a key longer than \(YAMLParser.longestKey) characters", "use a shorter key")

  static func duplicateKey(_ key: String, firstLine: Int) -> YAMLRefusal {
    YAMLRefusal("the key `\(key)` is already on line \(firstLine)", "keep one of the two")
  }
}

// MARK: Text on one line

extension YAMLRefusal {
  static let curlyQuote = YAMLRefusal(
    "a curly quotation mark does not quote", "use straight quotes: \"…\"")
  static let colonInText = YAMLRefusal(
    "a second `: ` on one line", "put the text between quotes, or begin a new line")
  static let itemInsideLine = YAMLRefusal(
    "a list item (`- `) inside a line", "begin it on a line of its own, or quote the dash")
  static let plainOverLines = YAMLRefusal(
    "text that goes on on the next line", "write `>` behind the key and the text below it")
  static let strayComma = YAMLRefusal(
    "a comma where a value is expected", "put the text between quotes")
  static let strayBracket = YAMLRefusal(
    "a closing bracket without an opening one on this line",
    "write the list or mapping on one line, or quote the text")
  static let commentWithoutSpace = YAMLRefusal(
    "`#` begins a comment", "put a space before it, or use quotes")
  static let quoteNotClosed = YAMLRefusal(
    "quoted text that does not end on its line",
    "close it with the same quote; for more lines write `|` and the text below it")
  static let singleQuoteNotClosed = YAMLRefusal(
    "text that begins with `'` and does not end with it on its line",
    "close it; put text with an apostrophe between double quotes; for more lines write `|`")
  static let apostrophe = YAMLRefusal(
    "an apostrophe ends text between single quotes",
    "write the apostrophe twice, or put the text between double quotes")
  static let unknownEscape = YAMLRefusal(
    "an unknown escape behind `\\`", "write `\\\\` for a backslash, or use single quotes")
  static let badCodePoint = YAMLRefusal(
    "an escape for a character that does not exist",
    "write the character itself, or \\UNNNNNNNN")
  static let textAfterValue = YAMLRefusal(
    "text behind the value", "quote the whole value; a comment needs a space before `#`")

  static func reservedCharacter(_ character: Character) -> YAMLRefusal {
    YAMLRefusal("text cannot begin with `\(character)`", "put the text between quotes")
  }
}

// MARK: Brackets and braces

extension YAMLRefusal {
  static let emptyItem = YAMLRefusal(
    "nothing between two commas", "leave the comma out, or write \"\"")
  static let pairInList = YAMLRefusal(
    "`key: value` inside `[ ]`", "put it between braces: [{key: value}]")
  static let keyWithoutValue = YAMLRefusal(
    "a key without a value inside `{ }`", "write `key: value`")
  static let noSpaceInBraces = YAMLRefusal(
    "a colon without a space inside `{ }`", "write `key: value`, with a space")
  static let missingComma = YAMLRefusal(
    "a comma or the closing bracket is missing", "quote text with brackets in it")
  static let questionMarkInFlow = YAMLRefusal(
    "a question mark between brackets", "put the text between quotes")
  static let blockTextInFlow = YAMLRefusal(
    "`|` or `>` inside brackets", "write the parts below each other, or quote the text")

  static func flowNotClosed(_ opening: Character) -> YAMLRefusal {
    YAMLRefusal(
      "`\(opening)` is not closed on its line",
      "close it there, or write the parts below each other with `- ` or `key: value`")
  }
}

// MARK: Text under `|` or `>`

extension YAMLRefusal {
  static let blockTextHeader = YAMLRefusal(
    "behind `|` or `>` only `+`, `-` and a digit from 1 to 9 may follow",
    "begin the text on the next line")
  static let blockTextAtRoot = YAMLRefusal("`|` or `>` without a key", "write `key: |`")
  static let blockTextEmpty = YAMLRefusal(
    "no text below `|` or `>`", "indent the text more than its key, or write \"\"")
  static let blockTextIndentation = YAMLRefusal(
    "this line is indented less than the text above it", "begin it in the same column")
  static let blankLineTooWide = YAMLRefusal(
    "an empty line with more spaces than the text below it", "remove the spaces")
  static let spacesAtEnd = YAMLRefusal(
    "spaces at the end of the file, inside a text", "remove them, or end the line with Enter")
}
