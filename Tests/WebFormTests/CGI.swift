// The CGI program as a web server runs it: environment and body in, status, headers and body out.

import Formats
import Foundation
import TestSupport
import Testing

struct Answer {
  var status: Int
  var head: String
  var body: String
}

/// A configuration and an empty queue of one test, in a temporary folder.
struct Site {
  static let root = projectRoot
  static let token = "a-token-of-twenty-or-more"

  let folder: String
  var queue: String { "\(folder)/queue" }
  var config: String { "\(folder)/config" }

  init(isDoorOpen: Bool = true) throws {
    folder = try scratch("web-form")
    let files = FileManager.default
    for name in ["tmp", "new"] {
      try files.createDirectory(atPath: "\(queue)/\(name)", withIntermediateDirectories: true)
    }
    try files.copyItem(atPath: "\(Self.root)/Config/form", toPath: config)
    try (Self.token + "\n").write(toFile: "\(folder)/token", atomically: true, encoding: .utf8)
    try change("form.yaml") { text in
      text = text.replacingOccurrences(of: "/var/spool/referral-form", with: queue)
      if isDoorOpen {
        text = text.replacingOccurrences(
          of: "# token_file: /etc/referral-form/token", with: "token_file: \(folder)/token")
      }
    }
  }

  func change(_ file: String, _ change: (inout String) -> Void) throws {
    var text = try String(contentsOfFile: "\(config)/\(file)", encoding: .utf8)
    change(&text)
    try text.write(toFile: "\(config)/\(file)", atomically: true, encoding: .utf8)
  }

  func ask(
    _ method: String, _ path: String = "/", query: String = "", type: String = "",
    body: Data = Data(), headers: [String: String] = [:], announced: Int? = nil
  ) throws -> Answer {
    var environment = [
      "GATEWAY_INTERFACE": "CGI/1.1", "REQUEST_METHOD": method, "SCRIPT_NAME": "",
      "PATH_INFO": path, "QUERY_STRING": query, "CONTENT_TYPE": type,
      "HTTP_HOST": "form.example.nl",
      "CONTENT_LENGTH": String(announced ?? body.count), "REFERRAL_FORM_CONFIG": config,
    ]
    for (name, value) in headers { environment["HTTP_\(name)"] = value }
    return try Self.parse(Data(Self.run([], environment, body).bytes))
  }

  static func run(_ words: [String], _ environment: [String: String], _ body: Data = Data()) throws
    -> Outcome
  {
    try runProgram(
      builtProgram("referral-form"), words, environment: environment, input: Array(body))
  }

  private static func parse(_ output: Data) throws -> Answer {
    let end = try #require(output.range(of: Data("\r\n\r\n".utf8)))
    let head = String(decoding: output[..<end.lowerBound], as: UTF8.self)
    let first = try #require(head.components(separatedBy: "\r\n").first)
    #expect(first.hasPrefix("Status: "))
    return Answer(
      status: try #require(Int(first.dropFirst(8).prefix(3))), head: head,
      body: String(decoding: output[end.upperBound...], as: UTF8.self))
  }

  /// What waits in the queue.
  func waiting() throws -> [JSONValue] {
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(queue)/new").sorted()
    return try names.map { name in
      let data = try Data(contentsOf: URL(filePath: "\(queue)/new/\(name)"))
      return try JSONValue(parsing: Array(data))
    }
  }

  func drafts() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(queue)/tmp")
  }
}

// MARK: Browsers and form systems

extension Site {
  static let ticket = "0123456789abcdef0123456789abcdef"

  /// A browser that sends the form, with the page opened a minute ago unless the fields say else.
  func submit(_ fields: [String: String], headers: [String: String] = [:]) throws -> Answer {
    let opened = String(Int(Date.now.timeIntervalSince1970) - 60)
    let all = ["opened": opened, "ticket": Self.ticket].merging(fields) { $1 }
    let body = all.map { "\(Self.encoded($0))=\(Self.encoded($1))" }.joined(separator: "&")
    return try ask(
      "POST", type: "application/x-www-form-urlencoded", body: Data(body.utf8), headers: headers)
  }

  static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      let isPlain = (48...57).contains(byte) || (97...122).contains(byte | 0x20) || byte == 0x5F
      return isPlain
        ? String(UnicodeScalar(byte)) : (byte == 0x20 ? "+" : String(format: "%%%02X", byte))
    }.joined()
  }

  func deliver(
    _ json: String, token: String? = Site.token, type: String = "application/json",
    method: String = "POST"
  ) throws -> Answer {
    try ask(
      method, "/json", type: type, body: Data(json.utf8),
      headers: token.map { ["AUTHORIZATION": "Bearer \($0)"] } ?? [:])
  }
}
