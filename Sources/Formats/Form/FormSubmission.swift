// One submission of a web form: JSON in, named answers out. Answers that no mapping names are kept
// too, for a person may have written the important thing there.
//
// Failure: broken JSON, or JSON that is no submission, is a fault with line and column; the file is
// then kept and a person looks at it.

/// One answer under its native name. `child` counts the children of a repeating group from 1; 0 is
/// the form as a whole.
package struct FormAnswer: Sendable, Hashable {
  package var name: String
  package var value: String
  package var child: Int
}

package struct FormSubmission: Sendable, Hashable {
  /// The form system's own id. Two submissions with one reference are one submission.
  package var reference: String?
  /// The moment as the form system wrote it.
  package var submittedAt: String?
  package var answers: [FormAnswer]
  /// Answers under names that nothing maps, as `key: value` lines in the order of the file.
  package var otherLines: [String]
  /// Names and sizes of files that came along. Their content is never opened.
  package var files: [FormFile]

  package struct FormFile: Sendable, Hashable {
    package var name: String
    /// Size of the decoded content; 0 when it did not come along.
    package var bytes: Int
  }
}

/// Reads one submission. The reason of a fault names the place and never a value.
package func readForm(_ bytes: [UInt8], mapping: FormMapping) throws(JSONFault) -> FormSubmission {
  let root = try JSONValue(parsing: bytes)
  guard let members = root.members, !members.isEmpty else {
    throw JSONFault(
      line: 1, column: 1, cause: "a submission is an object with at least one answer")
  }
  var reader = FormReader(mapping: mapping)
  reader.read(root)
  return reader.submission
}

private struct FormReader {
  let mapping: FormMapping
  var submission = FormSubmission(
    reference: nil, submittedAt: nil, answers: [], otherLines: [], files: [])

  init(mapping: FormMapping) { self.mapping = mapping }

  mutating func read(_ root: JSONValue) {
    submission.reference = first(["submission_id"] + mapping.reference, in: root)
    submission.submittedAt = first(["submitted_at"] + mapping.submitted, in: root)
    let containers = ["data"] + mapping.values
    let values = containers.lazy.compactMap { root[$0] }.first { $0.members != nil } ?? root
    readAnswers(values, child: 0)
  }

  private func first(_ paths: [String], in root: JSONValue) -> String? {
    paths.lazy.compactMap { root.value(at: $0) }.compactMap(plainText).first { !$0.isEmpty }
  }

  // MARK: Answers

  private mutating func readAnswers(_ object: JSONValue, child: Int) {
    var taken: Set<String> = []
    for field in FormMapping.nativeFields {
      for key in keys(of: field, child: child) {
        guard let value = object.value(at: key), !value.isNull, taken.insert(key).inserted else {
          continue
        }
        take(value, as: field, child: child)
      }
    }
    for member in object.members ?? [] { keepRest(member.value, path: member.name, taken) }
  }

  /// Inside a child's own object the plain words for a name mean the child.
  private func keys(of field: String, child: Int) -> [String] {
    guard child > 0 else { return mapping.keys(of: field) }
    let isOfChild = field.utf8.starts(with: "child".utf8) || field == "school" || field == "group"
    guard isOfChild else { return [] }
    return mapping.keys(of: field) + (field == "child_name" ? ["voornaam", "naam", "name"] : [])
  }

  private mutating func take(_ value: JSONValue, as field: String, child: Int) {
    switch field {
    case "children":
      for (offset, item) in (value.array ?? [value]).enumerated() {
        take(item, as: "child", child: offset + 1)
      }
    case "child" where value.members != nil:
      readAnswers(value, child: max(child, 1))
    case "child_address" where value.members != nil:
      takeAddress(value, child: child)
    case "attachment":
      for file in value.array ?? [value] { takeFile(file) }
    case "consent" where value.members != nil:
      let parts = (value.members ?? []).map { "\($0.name): \(plainText($0.value) ?? "")" }
      add("consent", parts.joined(separator: ", "), child)
    default:
      add(field, text(value), child)
    }
  }

  private mutating func takeAddress(_ address: JSONValue, child: Int) {
    let part: (String) -> String = { address[$0].flatMap(plainText) ?? "" }
    let number = part("houseNumber") + part("houseLetter") + part("houseNumberAddition")
    let street = [part("streetName"), number].filter { !$0.isEmpty }.joined(separator: " ")
    add("child_address", street, child)
    add("child_postcode", part("postcode"), child)
    add("child_town", part("city"), child)
  }

  private mutating func takeFile(_ file: JSONValue) {
    guard let name = plainText(file) ?? file["file_name"]?.string ?? file["name"]?.string else {
      return
    }
    let encoded = file["content"]?.string?.utf8.count ?? 0
    submission.files.append(FormSubmission.FormFile(name: name, bytes: encoded / 4 * 3))
  }

  private mutating func add(_ field: String, _ value: String, _ child: Int) {
    guard !value.isEmpty else { return }
    submission.answers.append(FormAnswer(name: field, value: value, child: child))
  }

  // MARK: Answers without a native name

  private mutating func keepRest(_ value: JSONValue, path: String, _ taken: Set<String>) {
    // A citizen service number has no business here; the raw file keeps what was sent.
    guard !taken.contains(path), path != "auth_bsn" else { return }
    if let members = value.members, !members.allSatisfy({ $0.value.bool != nil }) {
      for member in members { keepRest(member.value, path: "\(path).\(member.name)", taken) }
    } else {
      let text = text(value)
      if !text.isEmpty { submission.otherLines.append("\(path): \(text)") }
    }
  }

  /// Lists are joined; of a set of tick boxes the ticked ones count.
  private func text(_ value: JSONValue) -> String {
    if let items = value.array {
      return items.map(text).filter { !$0.isEmpty }.joined(separator: ", ")
    }
    guard let members = value.members else { return plainText(value) ?? "" }
    let parts = members.compactMap { member -> String? in
      switch member.value {
      case .bool(let ticked): ticked ? member.name : nil
      default: "\(member.name): \(text(member.value))"
      }
    }
    return parts.joined(separator: ", ")
  }
}

private func plainText(_ value: JSONValue) -> String? {
  switch value {
  case .string(let text): text
  case .number(let text): text
  case .bool(let yes): yes ? "ja" : "nee"
  case .null, .array, .object: nil
  }
}

extension JSONValue {
  /// The member with this name, or with dots the one that lies nested under these names.
  fileprivate func value(at path: String) -> JSONValue? {
    if let direct = self[path] { return direct }
    let parts = path.split(separator: ".")
    guard parts.count > 1 else { return nil }
    return parts.reduce(Optional(self)) { value, part in value?[String(part)] }
  }
}
