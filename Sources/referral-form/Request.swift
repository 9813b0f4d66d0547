// One request as a web server hands it over by CGI/1.1 (RFC 3875): words in the environment, the
// body on standard input.
//
// Failure: a body that is longer than allowed, or shorter than announced, is not used at all.

import Glibc

struct Request {
  var method: String
  /// Where the program hangs in the site (SCRIPT_NAME); every link on a page begins with it.
  var base: String
  /// What follows it (PATH_INFO): `/`, `/json`, `/form.css`, …
  var path: String
  var query: [String: String]
  var contentType: String
  var contentLength: Int?
  var headers: [String: String]

  init(environment: (String) -> String?) {
    method = environment("REQUEST_METHOD") ?? "GET"
    base = Request.bare(environment("SCRIPT_NAME") ?? "")
    path = Request.bare(environment("PATH_INFO") ?? "")
    query = readPairs(Array((environment("QUERY_STRING") ?? "").utf8)) ?? [:]
    contentType = environment("CONTENT_TYPE") ?? ""
    contentLength = environment("CONTENT_LENGTH").flatMap { Int($0) }.flatMap { $0 < 0 ? nil : $0 }
    headers = [:]
    for name in ["ACCEPT_LANGUAGE", "AUTHORIZATION", "HOST", "ORIGIN", "SEC_FETCH_SITE"] {
      headers[name] = environment("HTTP_" + name)
    }
  }

  /// A path without the slash at its end.
  private static func bare(_ path: String) -> String {
    var path = path
    while path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    return path
  }

  /// `text/html; charset=utf-8` → `text/html`
  var mediaType: String {
    let first = contentType.prefix { $0 != ";" }
    return first.filter { $0 != " " }.lowercased()
  }

  /// Whether a page of another site sent this. Browsers say so themselves; old ones tell the
  /// origin.
  var comesFromElsewhere: Bool {
    if let site = headers["SEC_FETCH_SITE"], !site.isEmpty { return site == "cross-site" }
    guard let origin = headers["ORIGIN"], origin != "null", !origin.isEmpty else { return false }
    return !origin.utf8.elementsEqual("https://\(headers["HOST"] ?? "")".utf8)
      && !origin.utf8.elementsEqual("http://\(headers["HOST"] ?? "")".utf8)
  }
}

enum Body {
  case bytes([UInt8])
  case tooLarge
  /// The length was not announced.
  case unannounced
  /// The other side went away half-way.
  case cutOff
}

/// Reads the body. What is too large is read and forgotten up to 4 MiB, so that the web server can
/// deliver the answer.
func readBody(announced: Int?, limit: Int) -> Body {
  guard let announced else { return .unannounced }
  if announced > limit {
    var left = min(announced, 4 << 20)
    while left > 0, case let count = readInput(min(left, 65_536)).count, count > 0 { left -= count }
    return .tooLarge
  }
  var bytes: [UInt8] = []
  while bytes.count < announced {
    let part = readInput(min(announced - bytes.count, 65_536))
    if part.isEmpty { return .cutOff }
    bytes += part
  }
  return .bytes(bytes)
}

private func readInput(_ count: Int) -> [UInt8] {
  var buffer = [UInt8](repeating: 0, count: count)
  while true {
    let got = unsafe buffer.withUnsafeMutableBytes {
      unsafe read(STDIN_FILENO, $0.baseAddress, count)
    }
    if got < 0, errno == EINTR { continue }
    return Array(buffer.prefix(max(got, 0)))
  }
}
