// Everything the YAML reader refuses, by name: the reason, and what to write instead.
// Each of these is either invalid YAML, or YAML that readers understand differently,
// or a feature that surprises somebody who edits a file once a month.

enum YAMLRefusal {
  // The bytes.
  case tooLarge, notUTF8, controlCharacter, loneCarriageReturn, strayByteOrderMark
  case strangeLineBreak, invisibleCharacter
  // The lines.
  case tab, indentation, itemAmongKeys, keyAmongItems, missingColon, missingSpaceAfterColon
  case contentAfterRoot, tooDeep
  // Features of YAML that are left out.
  case anchor, alias, tag, directive, severalDocuments, textAfterMarker
  case mergeKey, complexKey
  case duplicateKey(String, firstLine: Int)
  case longKey
  // Plain text.
  case reservedCharacter(Character)
  case curlyQuote, colonInText, itemInsideLine, plainOverLines
  case startsWithColon, startsWithQuestionMark, strayComma, strayBracket, commentWithoutSpace
  case questionMarkInFlow
  // Quoted text.
  case quoteNotClosed, unknownEscape, badCodePoint, textAfterValue
  // Brackets and braces.
  case flowNotClosed(Character)
  case emptyItem, pairInList, keyWithoutValue, noSpaceInBraces
  case missingComma, blockTextInFlow
  // Text under `|` or `>`.
  case blockTextHeader, blockTextAtRoot, blockTextEmpty, blockTextIndentation
  case blankLineTooWide, spacesAtEnd

  func at(_ place: YAMLPlace) -> YAMLFault {
    let (cause, hint) = words
    return YAMLFault(place: place, cause: cause, hint: hint)
  }

  private var words: (cause: String, hint: String?) {
    bytesWords ?? lineWords ?? featureWords ?? plainWords ?? quotedWords ?? flowWords
      ?? blockTextWords
  }
}

extension YAMLRefusal {
  private var bytesWords: (String, String?)? {
    switch self {
    case .tooLarge:
      ("the file is larger than \(YAMLSource.largest / 1_048_576) MiB", "split it")
    case .notUTF8:
      ("this byte is not UTF-8 text", "save the file with the encoding UTF-8")
    case .controlCharacter:
      ("a control character", "remove it, or write it as \\xNN between double quotes")
    case .loneCarriageReturn:
      ("a carriage return without a line feed", "save the file with Unix line ends")
    case .strayByteOrderMark:
      ("a byte order mark inside the file", "remove this invisible character")
    case .strangeLineBreak:
      (
        "a line break that only some programs see as one",
        "end the line with Enter, or write it as \\N, \\L or \\P between double quotes"
      )
    case .invisibleCharacter:
      (
        "an invisible character, such as a non-breaking space",
        "type an ordinary space, or put the text between quotes"
      )
    default: nil
    }
  }

  private var lineWords: (String, String?)? {
    switch self {
    case .tab: ("a tab", "use spaces; set your editor to write spaces for the Tab key")
    case .indentation:
      (
        "this line is indented deeper than the lines it belongs to",
        "begin it in the same column as its neighbours above"
      )
    case .itemAmongKeys:
      ("a list item among keys", "write `key: value`, or indent the item under its key")
    case .keyAmongItems:
      ("a line without `- ` in a list", "begin it with `- `, or indent it under its item")
    case .missingColon: ("a key without a colon", "write `key: value`")
    case .missingSpaceAfterColon:
      ("a colon without a space behind it", "write `key: value`, with a space")
    case .contentAfterRoot:
      (
        "this line does not belong to what stands above it",
        "a file is one list, or one set of keys that all begin in the same column"
      )
    case .tooDeep:
      ("more than \(YAMLParser.deepest) levels inside each other", "make it flatter")
    default: nil
    }
  }

  private var featureWords: (String, String?)? {
    switch self {
    case .anchor:
      ("an anchor (`&name`) is not supported", "write the value out, or quote the text: \"&…\"")
    case .alias:
      ("an alias (`*name`) is not supported", "write the value out, or quote the text: \"*…\"")
    case .tag: ("a tag (`!name`) is not supported", "leave it out, or quote the text: \"!…\"")
    case .directive: ("a directive (`%…`) is not supported", "leave this line out")
    case .severalDocuments:
      ("a second document in one file (`---` or `...`)", "use one file for each, without this line")
    case .textAfterMarker: ("text behind `---`", "begin the text on the next line")
    case .mergeKey: ("a merge key (`<<`) is not supported", "write the keys out")
    case .complexKey:
      (
        "a key must be plain or quoted text on one line",
        "write `key: value`, without `?` or brackets"
      )
    case .duplicateKey(let key, let line):
      ("the key `\(key)` is already on line \(line)", "keep one of the two")
    case .longKey: ("a key longer than \(YAMLParser.longestKey) characters", "use a shorter key")
    default: nil
    }
  }

  private var plainWords: (String, String?)? {
    switch self {
    case .reservedCharacter(let character):
      ("text cannot begin with `\(character)`", "put the text between quotes")
    case .curlyQuote:
      ("a curly quotation mark does not quote", "use straight quotes: \"…\"")
    case .colonInText:
      ("a second `: ` on one line", "put the text between quotes, or begin a new line")
    case .itemInsideLine:
      ("a list item (`- `) inside a line", "begin it on a line of its own, or quote the dash")
    case .plainOverLines:
      ("text that goes on on the next line", "write `>` behind the key and the text below it")
    case .startsWithColon: ("text cannot begin with `:`", "put the text between quotes")
    case .startsWithQuestionMark:
      ("text cannot begin with `?`", "put the text between quotes")
    case .strayComma: ("a comma where a value is expected", "put the text between quotes")
    case .strayBracket:
      (
        "a closing bracket without an opening one on this line",
        "write the list or mapping on one line, or quote the text"
      )
    case .commentWithoutSpace: ("`#` begins a comment", "put a space before it, or use quotes")
    case .questionMarkInFlow:
      ("a question mark between brackets", "put the text between quotes")
    default: nil
    }
  }

  private var quotedWords: (String, String?)? {
    switch self {
    case .quoteNotClosed:
      (
        "quoted text that does not end on its line",
        "close it with the same quote; for more lines write `|` and the text below it"
      )
    case .unknownEscape:
      ("an unknown escape behind `\\`", "write `\\\\` for a backslash, or use single quotes")
    case .badCodePoint:
      (
        "an escape for a character that does not exist",
        "write the character itself, or \\UNNNNNNNN"
      )
    case .textAfterValue:
      ("text behind the value", "quote the whole value; a comment needs a space before `#`")
    default: nil
    }
  }

  private var flowWords: (String, String?)? {
    switch self {
    case .flowNotClosed(let opening):
      (
        "`\(opening)` is not closed on its line",
        "close it there, or write the parts below each other with `- ` or `key: value`"
      )
    case .emptyItem: ("nothing between two commas", "leave the comma out, or write \"\"")
    case .pairInList: ("`key: value` inside `[ ]`", "put it between braces: [{key: value}]")
    case .keyWithoutValue: ("a key without a value inside `{ }`", "write `key: value`")
    case .noSpaceInBraces:
      ("a colon without a space inside `{ }`", "write `key: value`, with a space")
    case .missingComma:
      ("a comma or the closing bracket is missing", "quote text with brackets in it")
    case .blockTextInFlow:
      ("`|` or `>` inside brackets", "write the parts below each other, or quote the text")
    default: nil
    }
  }

  private var blockTextWords: (String, String?) {
    switch self {
    case .blockTextHeader:
      (
        "behind `|` or `>` only `+`, `-` and a digit from 1 to 9 may follow",
        "begin the text on the next line"
      )
    case .blockTextAtRoot: ("`|` or `>` without a key", "write `key: |`")
    case .blockTextEmpty:
      ("no text below `|` or `>`", "indent the text more than its key, or write \"\"")
    case .blockTextIndentation:
      ("this line is indented less than the text above it", "begin it in the same column")
    case .blankLineTooWide:
      ("an empty line with more spaces than the text below it", "remove the spaces")
    default:
      ("spaces at the end of the file, inside a text", "remove them, or end the line with Enter")
    }
  }
}
