// The public mail-parser corpus, when it stands beside the package: whole messages in LF and
// CR LF form, and header vectors, scored against the structure that project expects.

import Foundation
import Testing

@testable import Formats

private let corpus = "corpora/mail-parser"

@Suite(.enabled(if: SharedFiles.exists(corpus), "no ../shared/corpora/mail-parser: skipped"))
struct CorpusTests {
  /// Messages that we read otherwise than the expected JSON, which is what one parser reports
  /// (mail-parser). Each was also given to Dovecot 2.3.19, GMime 3.2.13 and Python 3.11's `email`
  /// (Tests/Peers/mail_parts.py).
  private struct Otherwise: Sendable {
    var name: String
    /// Our reading: type, parts in brackets, text in quotes.
    var reading: String
    /// The readers that see the same parts.
    var alike: String
    var reason: String
  }

  private static let outer =
    "the boundary of an outer multipart ends an inner one (RFC 2046 §5.1.2); they look for the "
    + "inner one only, and an outer part, a file perhaps, becomes text of an inner part"
  private static let longest =
    "the line is the outer boundary; they take it for the inner one, which is its beginning"
  private static let header =
    "a boundary ends a header block; they read it as a header line and lose what it begins"

  private static let differences = [
    Otherwise(
      name: "malformed/000", reading: "mixed[plain, plain, plain, html]",
      alike: "Dovecot; GMime and Python leave one empty part out", reason: header),
    Otherwise(
      name: "malformed/001", reading: "mixed[mixed, plain \"--a\"]",
      alike: "Dovecot, GMime, Python", reason: longest),
    Otherwise(
      name: "malformed/007", reading: "mixed[mixed[plain]]",
      alike: "Python; Dovecot adds two empty parts", reason: header),
    Otherwise(
      name: "malformed/008", reading: "mixed[mixed[plain \"body\"], html \"body2\"]",
      alike: "Dovecot, GMime, Python", reason: longest),
    Otherwise(
      name: "malformed/009", reading: "mixed[mixed[plain \"1\", plain \"22\"], plain \"333\"]",
      alike: "Dovecot, GMime, Python", reason: outer),
    Otherwise(
      name: "malformed/011", reading: "mixed[mixed[plain \"1\", plain \"22\"], plain \"333\"]",
      alike: "Dovecot, GMime, Python", reason: outer),
    Otherwise(
      name: "malformed/012",
      reading: "mixed[mixed[rfc822[plain \"1\"], rfc822[plain \"22\"]], rfc822[plain \"333\"]]",
      alike: "Dovecot, GMime, Python", reason: outer),
    Otherwise(
      name: "malformed/016",
      reading: "mixed[mixed[mixed[plain \"1\"]], plain \"22\"]",
      alike: "GMime, Python; Dovecot compares the first 80 bytes of a boundary only",
      reason: longest),
    Otherwise(
      name: "malformed/019",
      reading:
        "alternative["
        + String(
          repeating: "html \"<p>HTML body of the multiparuMmlti Sender "
            + "<multi@example.test>\", ", count: 3) + "plain \"JPlain text body of the multipart "
        + "fixture.\", alternative[html \"<p>HTML body of the multiparuMmlti Sendure.\", "
        + "alternative[plain, plain \"Content-Tp>\"]]]",
      alike: "Dovecot and GMime, but for the text",
      reason: "words on the line below a header, the empty line missing, are text; all three and "
        + "they drop them (a mail that a fuzzer made)"),
    Otherwise(
      name: "malformed/020",
      reading: "related[alternative[plain \"Plain Text\", html \"<html>\", plain], png]",
      alike: "Dovecot and Python, but for the first text, which both drop; GMime reads as they do",
      reason: "the headers of an alternative and of its first part run together; they, taking the "
        + "last Content-Type, show the source of the HTML part as text"),
    Otherwise(
      name: "malformed/021",
      reading:
        "related[alternative[plain \"áóúäöüß\", "
        + "html \"<!-- This also needs to work when there is no html tag -->\", plain], png]",
      alike: "as 020", reason: "as 020"),
    Otherwise(
      name: "thirdparty/015",
      reading:
        "mixed[plain \"Hallo Stoiko,\", rfc822[alternative], rfc822[alternative], "
        + "rfc822[plain \"(using TLSv1.3 with cipher TLS13_AES_256_GCM_SHA384)\"]]",
      alike: "Dovecot, GMime, Python",
      reason: "three mails enclosed in one, each cut off behind its header; " + header),
  ]

  /// Each of these is read as the table says, and every line of text that they read is there.
  @Test(arguments: differences.indices)
  func `a message read otherwise loses nothing`(index: Int) throws {
    let entry = Self.differences[index]
    let path = "\(corpus)/\(entry.name)"
    var defects = MailDefects()
    var reader = MailTreeReader(limits: .standard)
    reader.read(try SharedFiles.bytes("\(path).eml")[...], &defects)
    let parts = reader.tree.parts
    #expect(sketch(reader.tree, 0) == entry.reading)
    let ours = Set(parts.filter { $0.kind == .leaf }.flatMap { lines($0.body.mailText) })
    let fields = Set(parts.flatMap { $0.fields.fields.flatMap { lines($0.value.mailText) } })
    let expected = texts(try json("\(path).json")).flatMap(lines)
    for line in expected where !line.hasPrefix("--") {
      // What they take for text may be a header of ours.
      let value = line.split(separator: ":", maxSplits: 1).last.flatMap { lines(String($0)).first }
      #expect(ours.contains(line) || fields.contains(value ?? ""), "\(line)")
    }
  }

  /// The parts of a message on one line: a text with its first line, a file without.
  private func sketch(_ tree: MailTree, _ index: Int) -> String {
    let part = tree.parts[index]
    let children = part.children.map { sketch(tree, $0) }.joined(separator: ", ")
    if part.kind != .leaf { return "\(part.contentType.subtype)[\(children)]" }
    let first = part.contentType.type == "text" ? lines(part.body.mailText).first : nil
    return part.contentType.subtype + (first.map { " \"\($0)\"" } ?? "")
  }

  private func lines(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }

  private func texts(_ message: [String: Any]) -> [String] {
    (message["parts"] as? [[String: Any]] ?? []).flatMap { part -> [String] in
      guard let value = (part["body"] as? [String: Any])?.values.first else { return [] }
      if let inner = value as? [String: Any] { return texts(inner) }
      return (value as? String).map { [$0] } ?? []
    }
  }

  @Test(arguments: ["rfc", "thirdparty", "malformed"])
  func `messages have the expected structure, headers and text`(folder: String) throws {
    var failed: [String] = []
    let names = SharedFiles.names("\(corpus)/\(folder)", suffix: ".eml")
    #expect(!names.isEmpty)
    for name in names {
      let path = "\(corpus)/\(folder)/\(name)"
      let expected = try json(path.replacing(".eml", with: ".json"))
      let problems = compare(try SharedFiles.bytes(path), expected)
      let isListed = Self.differences.contains { "\($0.name).eml" == "\(folder)/\(name)" }
      if problems.isEmpty == isListed {
        failed.append("\(folder)/\(name): " + problems.joined(separator: "\n    "))
      }
    }
    for line in failed { Issue.record("\(line)") }
    let listed = Self.differences.filter { $0.name.hasPrefix(folder) }
    print("\(folder): \(names.count - listed.count) of \(names.count) messages as expected")
    for entry in listed { print("  \(entry.name) is alike in: \(entry.alike). \(entry.reason).") }
  }

  @Test func `line ends make no difference`() throws {
    for folder in ["rfc", "thirdparty", "malformed"] {
      for name in SharedFiles.names("\(corpus)/\(folder)", suffix: ".eml") {
        // Unencoded UTF-16: a changed line end changes the characters behind it.
        if folder == "thirdparty", name == "005.eml" { continue }
        let bytes = try SharedFiles.bytes("\(corpus)/\(folder)/\(name)")
        let feeds = bytes.enumerated().filter { index, byte in
          byte != 0x0D || index + 1 >= bytes.count || bytes[index + 1] != 0x0A
        }.map(\.element)
        let returns = feeds.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
        var one = readMail(feeds)
        var other = readMail(returns)
        // Sizes of unencoded parts count their line ends.
        for index in one.attachments.indices { one.attachments[index].bytes = 0 }
        for index in other.attachments.indices { other.attachments[index].bytes = 0 }
        #expect(rendered(one) == rendered(other), "\(folder)/\(name)")
      }
    }
  }

  // MARK: Comparing a message

  private func compare(_ bytes: [UInt8], _ expected: [String: Any]) -> [String] {
    var defects = MailDefects()
    var reader = MailTreeReader(limits: .standard)
    reader.read(bytes[...], &defects)
    var problems: [String] = []
    compareParts(reader.tree, 0, expected, 0, &problems)
    compareHeaders(readMail(bytes), expected, &problems)
    return problems
  }

  private func compareParts(
    _ tree: MailTree, _ index: Int, _ message: [String: Any], _ number: Int,
    _ problems: inout [String]
  ) {
    guard let parts = message["parts"] as? [[String: Any]], parts.indices.contains(number),
      let body = parts[number]["body"] as? [String: Any], let kind = body.keys.first
    else { return problems.append("no expected part \(number)") }
    let part = tree.parts[index]
    switch kind {
    case "Multipart":
      let children = body[kind] as? [Int] ?? []
      guard part.kind == .multipart, part.children.count == children.count else {
        let count = part.children.count
        return problems.append("part \(index): \(part.kind) \(count), expected \(children.count)")
      }
      for (child, number) in zip(part.children, children) {
        compareParts(tree, child, message, number, &problems)
      }
    case "Message":
      guard part.kind == .message, let child = part.children.first,
        let inner = body[kind] as? [String: Any]
      else { return problems.append("part \(index): no message") }
      compareParts(tree, child, inner, 0, &problems)
    default:
      guard part.kind == .leaf else {
        return problems.append("part \(index): \(part.kind), expected \(kind)")
      }
      compareLeaf(part, index, body[kind], &problems)
    }
  }

  private func compareLeaf(
    _ part: MailPart, _ index: Int, _ value: Any?, _ problems: inout [String]
  ) {
    let bytes = part.encoding.decode(part.body, limit: .max).bytes
    if let expected = value as? String {
      var ignored = MailDefects()
      let text = decodeCharset(bytes[...], label: part.contentType["charset"], &ignored)
      if text.replacing("\r\n", with: "\n") != expected.replacing("\r\n", with: "\n") {
        problems.append("part \(index): text \(text.debugDescription)")
        problems.append("part \(index): not \(expected.debugDescription)")
      }
    } else if let expected = value as? [Int], bytes.map(Int.init) != expected {
      problems.append("part \(index): other bytes")
    }
  }

  private func compareHeaders(
    _ mail: MailMessage, _ message: [String: Any], _ problems: inout [String]
  ) {
    guard let parts = message["parts"] as? [[String: Any]],
      let headers = parts.first?["headers"] as? [[String: Any]]
    else { return }
    for header in headers {
      guard let name = header["name"] as? String, let value = header["value"] as? [String: Any]
      else { continue }
      switch name {
      case "subject" where value["Text"] as? String != mail.subject:
        problems.append("subject: \(mail.subject) not \(value)")
      case "from", "to":
        let expected = addresses(value["Address"] as? [String: Any] ?? [:])
        let found = name == "from" ? mail.from : mail.to
        if !same(found, expected) { problems.append("\(name): \(found) not \(expected)") }
      case "date":
        let expected = (value["DateTime"] as? [String: Any]).flatMap(moment)
        if expected != mail.date { problems.append("date: \(String(describing: mail.date))") }
      default: break
      }
    }
  }

  // MARK: Vectors

  @Test func `dates are all read`() throws {
    let failed = try vectors("date") { header, expected in
      let value = firstField(header).filter { $0 != 0x0A && $0 != 0x0D }
      return readMoment(value[...]) == (expected as? [String: Any]).flatMap(moment)
    }
    #expect(failed == [])
  }

  @Test func `unstructured fields are all read`() throws {
    let failed = try vectors("unstructured") { header, expected in
      var ignored = MailDefects()
      return readUnstructured(firstField(header), &ignored) == expected as? String
    }
    #expect(failed == [])
  }

  @Test func `identifiers are all read`() throws {
    // Blanks inside an identifier are dropped here and kept there.
    let failed = try vectors("id") { header, expected in
      let found = readIdentifiers(firstField(header).filter { $0 != 0x0A && $0 != 0x0D }[...])
      return found == (expected as? [String] ?? [])
    }
    #expect(failed.count <= 1, "\(failed)")
  }

  @Test func `addresses are read but for a few`() throws {
    let failed = try vectors("address") { header, expected in
      var ignored = MailDefects()
      let found = readAddresses(firstField(header), limit: 100, &ignored)
      return same(found, addresses(expected as? [String: Any] ?? [:]))
    }
    #expect(failed.count <= 1, "\(failed)")
  }

  @Test func `content types are read but for a few`() throws {
    let failed = try vectors("content_type") { header, expected in
      var ignored = MailDefects()
      let value = MailField(name: "content-type", value: firstField(header)).unfolded
      let found = MailParameters(value, &ignored)
      guard let expected = expected as? [String: Any] else { return found.type.isEmpty }
      var attributes: [String: String] = [:]
      for pair in expected["attributes"] as? [[String]] ?? [] where pair.count == 2 {
        if !pair[0].hasSuffix("-language") { attributes[pair[0]] = pair[1] }
      }
      return found.type == expected["c_type"] as? String
        && found.subtype == expected["c_subtype"] as? String ?? ""
        && found.values == attributes
    }
    #expect(failed.count <= 2, "\(failed)")
  }

  private func vectors(_ name: String, _ isRight: ([UInt8], Any?) -> Bool) throws -> [String] {
    let data = Data(try SharedFiles.bytes("\(corpus)/\(name).json"))
    let all = try JSONSerialization.jsonObject(with: data) as? [[String: Any]] ?? []
    #expect(all.count > 5)
    var failed: [String] = []
    for vector in all {
      let header = vector["header"] as? String ?? ""
      if !isRight(Array(header.utf8), vector["expected"]) { failed.append(header) }
    }
    print("\(name) vectors: \(all.count - failed.count) of \(all.count)")
    return failed
  }

  /// The first line with its continuations: a vector may hold more than one field. A vector may
  /// also begin with an empty line, as a field does that is folded right behind its colon.
  private func firstField(_ bytes: [UInt8]) -> MailBytes {
    for (index, byte) in bytes.enumerated() where byte == 0x0A && index > 0 {
      if index + 1 >= bytes.count || !bytes[index + 1].isMailBlank { return bytes[..<index] }
    }
    return bytes[...]
  }

  // MARK: Expected values

  private func json(_ path: String) throws -> [String: Any] {
    let data = Data(try SharedFiles.bytes(path))
    return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  private func addresses(_ value: [String: Any]) -> [MailAddress] {
    if let list = value["List"] as? [[String: Any]] { return list.map(address) }
    let groups = value["Group"] as? [[String: Any]] ?? []
    return groups.flatMap { ($0["addresses"] as? [[String: Any]] ?? []).map(address) }
  }

  private func address(_ value: [String: Any]) -> MailAddress {
    MailAddress(name: value["name"] as? String ?? "", address: value["address"] as? String ?? "")
  }

  /// Domains compare in lower case; blanks around a name or inside an address do not count.
  private func same(_ found: [MailAddress], _ expected: [MailAddress]) -> Bool {
    func plain(_ list: [MailAddress]) -> [String] {
      list.map { entry in
        entry.name.filter { $0 != " " } + "|" + entry.address.lowercased().filter { $0 != " " }
      }
    }
    return plain(found) == plain(expected)
  }

  private func moment(_ value: [String: Any]) -> MailMoment? {
    func number(_ name: String) -> Int { value[name] as? Int ?? 0 }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    var offset = number("tz_hour") * 60 + number("tz_minute")
    if value["tz_before_gmt"] as? Bool == true { offset = -offset }
    var parts = DateComponents()
    parts.year = number("year")
    parts.month = number("month")
    parts.day = number("day")
    parts.hour = number("hour")
    parts.minute = number("minute")
    parts.second = number("second")
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? .current
    guard let date = calendar.date(from: parts) else { return nil }
    return MailMoment(
      seconds: Int64(date.timeIntervalSince1970) - Int64(offset) * 60, offsetMinutes: offset)
  }
}
