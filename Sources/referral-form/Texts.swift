// A YAML file of nested keys and texts, looked up by path: `fields.question.label`. It remembers
// what was asked for, so that `--check` can name texts that are missing and keys that nothing uses.
//
// Failure: a file that cannot be read or is no YAML of that shape is a `ConfigFault` with its
// place. A text that is missing is empty on the page, for a form with a gap is better than none.

import Formats
import Host

struct ConfigFault: Error, CustomStringConvertible {
  var description: String
}

final class Texts {
  let file: String
  private var texts: [(path: String, text: String)] = []
  /// Put in for `{name}` in every text.
  private let names: [String: String]
  private var asked: Set<String> = []

  init(file: String, names: [String: String] = [:]) throws(ConfigFault) {
    self.file = file
    self.names = names
    let bytes: [UInt8]
    do { bytes = try Files.read(file, limit: 1 << 20) } catch {
      throw ConfigFault(description: "\(error)")
    }
    switch readYAML(bytes) {
    case .success(let root): try collect(root, path: "")
    case .failure(let faults):
      throw ConfigFault(
        description: faults.faults.map { "\(file):\($0)" }.joined(separator: "\n"))
    }
  }

  private func collect(_ node: YAMLNode, path: String) throws(ConfigFault) {
    switch node.content {
    case .scalar(let text, _): texts.append((path, filled(text)))
    case .absent: break
    case .mapping(let entries):
      for entry in entries {
        try collect(entry.value, path: path.isEmpty ? entry.key : "\(path).\(entry.key)")
      }
    case .sequence(let items):
      for item in items {
        guard case .scalar(let text, _) = item.content else {
          throw ConfigFault(
            description: "\(file):\(item.place.line):\(item.place.column): expected a text")
        }
        texts.append((path, filled(text)))
      }
    }
  }

  private func filled(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
    {
      let name = String(rest[rest.index(after: open)..<close])
      let end = rest.index(after: close)
      result += rest[..<open] + (names[name] ?? String(rest[open..<end]))
      rest = rest[end...]
    }
    return result + rest
  }

  /// The text at a path; empty when there is none.
  subscript(path: String) -> String { optional(path) ?? "" }

  func optional(_ path: String) -> String? {
    asked.insert(path)
    return texts.first { $0.path == path }?.text
  }

  /// Every text of a list.
  func list(_ path: String) -> [String] {
    asked.insert(path)
    return texts.filter { $0.path == path }.map(\.text)
  }

  /// The keys right under a path with their texts, in the order of the file.
  func entries(_ path: String) -> [(key: String, text: String)] {
    let start = Array("\(path).".utf8)
    let found = texts.filter { $0.path.utf8.starts(with: start) }
    for entry in found { asked.insert(entry.path) }
    return found.map { (String($0.path.dropFirst(start.count)), $0.text) }
  }

  /// What `--check` complains about after every page was made once.
  func complaints(optional: Set<String> = []) -> [String] {
    let known = Set(texts.map(\.path))
    return asked.subtracting(known).subtracting(optional).sorted().map { "\(file): no `\($0)`" }
      + known.subtracting(asked).sorted().map { "\(file): nothing uses `\($0)`" }
  }
}
