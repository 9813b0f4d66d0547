// The answer to a request as CGI/1.1 wants it (RFC 3875 §6), with the headers that keep a browser
// from doing anything but showing it.

struct Response {
  var status: String
  var type: String
  var body: String
  /// Further headers. Their values never hold anything that came in.
  var headers: [String] = []

  /// Nothing may be loaded but our own style sheet, nothing may frame the page, no script runs.
  private static let protection = [
    "Content-Security-Policy: default-src 'none'; style-src 'self'; form-action 'self'; "
      + "base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options: nosniff",
    "X-Frame-Options: DENY",
    "Referrer-Policy: same-origin",
    "Cross-Origin-Opener-Policy: same-origin",
    "Cross-Origin-Resource-Policy: same-origin",
    "Permissions-Policy: camera=(), geolocation=(), microphone=()",
    "X-Robots-Tag: noarchive",
  ]

  var bytes: [UInt8] {
    var lines = ["Status: \(status)", "Content-Type: \(type)"]
    lines +=
      headers.contains { $0.utf8.starts(with: "Cache-Control".utf8) }
      ? headers : headers + ["Cache-Control: no-store"]
    lines += Self.protection + ["Content-Length: \(body.utf8.count)", "", ""]
    return Array(lines.joined(separator: "\r\n").utf8) + Array(body.utf8)
  }
}
