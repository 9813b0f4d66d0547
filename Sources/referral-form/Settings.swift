// What the form must know: whose it is, where the queue is, and what the JSON door asks for. Read
// from `form.yaml` on every request; a CGI program starts afresh each time.
//
// Failure: a file or value that is wrong is a `ConfigFault` with file and key.

import Formats
import Host

struct Settings {
  static let languages = ["nl", "en"]

  let directory: String
  let source: Texts
  var queue: String
  /// The fields that the page shows besides the question and the two ways to reach somebody.
  var fields: [String]
  /// The names that texts may use: `{team}`, `{phone}`, `{mail}`.
  var names: [String: String]
  /// Nil closes the JSON door.
  var tokenFile: String?
  /// Where the door finds a submission's reference and answers.
  var mapping: FormMapping
  /// Keys that are thrown away at the door, wherever they stand.
  var dropped: Set<String>

  init(directory: String) throws(ConfigFault) {
    self.directory = directory
    source = try Texts(file: "\(directory)/form.yaml")
    queue = source["queue"]
    fields = source.list("fields")
    names = ["team": source["team"], "phone": source["phone"], "mail": source["mail"]]
    tokenFile = source.optional("door.token_file")
    mapping = FormMapping(
      reference: source.list("door.reference"), values: source.list("door.values"))
    dropped = Set(source.list("door.dropped"))
    guard queue.utf8.first == UInt8(ascii: "/") else {
      throw ConfigFault(description: "\(source.file): `queue` must be a path that begins with /")
    }
    for field in fields where Field.named(field) == nil {
      let known = Field.all.map(\.name).joined(separator: ", ")
      throw ConfigFault(
        description: "\(source.file): unknown field `\(field)`; the form has \(known)")
    }
  }

  func texts(_ language: String) throws(ConfigFault) -> Texts {
    try Texts(file: "\(directory)/\(language).yaml", names: names)
  }

  /// The secret of the JSON door, without the line break at its end.
  func token() throws(ConfigFault) -> [UInt8]? {
    guard let tokenFile else { return nil }
    let bytes: [UInt8]
    do { bytes = try Files.read(tokenFile, limit: 4096) } catch {
      throw ConfigFault(description: "\(error)")
    }
    let token = bytes.filter { $0 > 0x20 && $0 < 0x7F }
    guard token.count >= 20 else {
      throw ConfigFault(description: "\(tokenFile): a token has at least 20 characters")
    }
    return token
  }
}

/// The language of the page: asked for by link, else the best of the browser's list (RFC 9110
/// §12.5.4), else Dutch.
func language(of request: Request, _ body: [String: String] = [:]) -> String {
  if let asked = body["taal"] ?? request.query["taal"], Settings.languages.contains(asked) {
    return asked
  }
  var best = (language: "nl", weight: 0.0)
  for part in (request.headers["ACCEPT_LANGUAGE"] ?? "").split(separator: ",").prefix(20) {
    let pieces = part.split(separator: ";").map { $0.filter { $0 != " " } }
    let weight =
      pieces.dropFirst().first { $0.utf8.starts(with: "q=".utf8) }
      .map { Double($0.dropFirst(2)) ?? 0 } ?? 1
    guard let tag = pieces.first?.prefix(2).lowercased(), Settings.languages.contains(tag),
      weight > best.weight
    else { continue }
    best = (tag, weight)
  }
  return best.language
}
