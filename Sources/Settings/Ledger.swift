// The notebook of one loading: the files, the faults found so far, and what names what.
//
// Failure: nothing is thrown while reading. Every fault is written down and reading goes on with a
// stand-in value; a ledger with faults never becomes a policy.

import Formats

final class Ledger {
  let files: ConfigFiles
  private(set) var faults: [Fault] = []
  /// Files in which a schema could look for its keys: only their definitions can be relied on.
  private(set) var readable: Set<String> = []
  var definitions: [Named: [Definition]] = [:]
  var references: [Reference] = []
  /// Where a name was used, by noun, scope and name.
  var lines: [[String]: Int] = [:]

  /// Nobody mends two hundred faults at a time; a file of another kind has thousands.
  var isFull: Bool { faults.count >= 200 }

  init(_ files: ConfigFiles) { self.files = files }

  func fault(
    _ file: String, _ place: YAMLPlace, _ problem: Phrase, _ advice: Phrase? = nil,
    suggestion: String? = nil
  ) {
    if isFull { return }
    faults.append(
      Fault(
        file: file, place: place, cause: advice.map { "\(problem); \($0)" } ?? problem,
        hint: suggestion.map { "did you mean `\($0)`?" }))
  }

  func markReadable(_ file: String) { readable.insert(file) }

  /// The bytes of a file that must be there; nil when it is not, which is a fault.
  func bytes(of file: String) -> [UInt8]? {
    if let bytes = files.contents[file] { return bytes }
    let start = YAMLPlace(line: 1, column: 1)
    if let reason = files.unreadable[file] {
      fault(file, start, "this file cannot be read: \(reason)")
    } else {
      let other = nearest(file, in: files.otherNames)
      fault(file, start, "this file is missing", "every configuration has one", suggestion: other)
    }
    return nil
  }

  /// Reads a file by its schema; nil when it is missing or no YAML of ours.
  func read<Value>(_ file: String, _ schema: (Row) -> Value) -> Value? {
    guard let bytes = bytes(of: file) else { return nil }
    switch readYAML(bytes) {
    case .failure(let refusal):
      for each in refusal.faults { fault(file, each.place, each.cause, each.hint) }
      return nil
    case .success(let root):
      guard let row = Row(root, noun: "file", file: file, ledger: self) else { return nil }
      markReadable(file)
      return row.closed(schema)
    }
  }
}
