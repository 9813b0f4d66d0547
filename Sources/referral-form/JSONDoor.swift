// The door for form systems: one submission as JSON, with a token. What comes in goes into the
// queue as it was sent, without the keys that must not be kept.
//
// Failure: every refusal is a 4xx with a JSON body that says what is wrong with which field; when
// the queue cannot take it, 503, and the form system tries again.

import Formats
import Host

struct JSONDoor {
  static let longest = 1 << 20

  let settings: Settings
  let request: Request
  let machine: Machine

  func respond() throws(ConfigFault) -> Response {
    guard let token = try settings.token() else {
      return refusal("404 Not Found", "this form takes no JSON; set door.token_file to open it")
    }
    guard request.method == "POST" else {
      return refusal("405 Method Not Allowed", "only POST", header: "Allow: POST")
    }
    guard isAuthorized(token) else {
      return refusal(
        "401 Unauthorized", "the bearer token is missing or wrong",
        field: "Authorization", header: "WWW-Authenticate: Bearer")
    }
    guard request.mediaType == "application/json" else {
      return refusal(
        "415 Unsupported Media Type", "expected application/json", field: "Content-Type")
    }
    switch readBody(announced: request.contentLength, limit: Self.longest) {
    case .bytes(let bytes): return accept(bytes)
    case .tooLarge:
      return refusal("413 Content Too Large", "a submission has at most \(Self.longest) bytes")
    case .unannounced:
      return refusal("411 Length Required", "the length is missing", field: "Content-Length")
    case .cutOff: return refusal("400 Bad Request", "the body is shorter than announced")
    }
  }

  /// Compares digests, so that the time it takes tells nothing about the token.
  private func isAuthorized(_ token: [UInt8]) -> Bool {
    let words = (request.headers["AUTHORIZATION"] ?? "").split(separator: " ")
    guard words.count == 2, words[0].lowercased() == "bearer" else { return false }
    return sha256(Array(words[1].utf8)) == sha256(token)
  }

  private func accept(_ bytes: [UInt8]) -> Response {
    let content: JSONValue
    let form: FormSubmission
    do throws(JSONFault) {
      content = try JSONValue(parsing: bytes).without(settings.dropped)
      form = try readForm(Array(content.compact.utf8), mapping: settings.mapping)
    } catch {
      return refusal("400 Bad Request", "\(error.line):\(error.column): \(error.cause)")
    }
    guard !form.answers.isEmpty || !form.otherLines.isEmpty else {
      return refusal("422 Unprocessable Content", "there is no answer in it", field: "values")
    }
    let field = settings.mapping.reference.first ?? "submission_id"
    if let reference = form.reference, !isReference(reference) {
      return refusal(
        "422 Unprocessable Content", "a reference is a text of at most 200 visible characters",
        field: field)
    }
    // Without a reference only the very same body is the same submission: rather one too many.
    let file = Array((content.compact + "\n").utf8)
    let name = hex(sha256(form.reference.map { Array($0.utf8) } ?? file))
    do {
      try Files.drop(
        file, into: settings.queue, as: "json-\(name).json", by: "\(machine.random()).json")
    } catch {
      machine.complain("a submission was refused: \(error)")
      return refusal(
        "503 Service Unavailable", "the queue cannot take it now", header: "Retry-After: 60")
    }
    return Response(status: "201 Created", type: "application/json", body: "{}")
  }

  private func isReference(_ text: String) -> Bool {
    text.unicodeScalars.count <= 200
      && text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
  }

  private func refusal(
    _ status: String, _ cause: String, field: String? = nil, header: String? = nil
  ) -> Response {
    var members = [JSONMember("error", .string(cause))]
    if let field { members.append(JSONMember("field", .string(field))) }
    return Response(
      status: status, type: "application/json", body: JSONValue.object(members).compact,
      headers: header.map { [$0] } ?? [])
  }
}

extension JSONValue {
  /// The same value without the members of these names, at any depth.
  fileprivate func without(_ names: Set<String>) -> JSONValue {
    switch self {
    case .object(let members):
      .object(
        members.filter { !names.contains($0.name) }
          .map { JSONMember($0.name, $0.value.without(names)) })
    case .array(let items): .array(items.map { $0.without(names) })
    case .null, .bool, .number, .string: self
    }
  }
}
