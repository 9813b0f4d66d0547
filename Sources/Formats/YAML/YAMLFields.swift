// The keys of one mapping, read by name. What nobody asked for is an unknown key.
//
// Failure: missing and unknown keys are reported to the reader; reading goes on.

package final class YAMLFields {
  private let field: YAMLField
  private let entries: [YAMLEntry]
  private var asked: [String] = []

  init(_ field: YAMLField, _ entries: [YAMLEntry]) {
    self.field = field
    self.entries = entries
  }

  /// A key that must be there. When it is missing, the fault is at the mapping's place.
  package func required<Value>(_ key: String, _ type: YAMLType<Value>) -> Value {
    if let child = child(key) { return type.value(child) }
    let path = field.path.isEmpty ? key : "\(field.path).\(key)"
    field.reader.record(
      field.node.place, "`\(path)` is missing", hint: "expected: \(type.expected)")
    return type.harmless()
  }

  /// A key that may be left out. With nothing behind it, it counts as left out: `absences:`
  /// with every line below it commented out is no fault.
  package func optional<Value>(_ key: String, _ type: YAMLType<Value>) -> Value? {
    guard let child = child(key), child.node.content != .absent else { return nil }
    return type.value(child)
  }

  package func has(_ key: String) -> Bool { entries.contains { $0.key == key } }

  /// Where the mapping begins.
  package var place: YAMLPlace { field.node.place }

  /// Reports something about the whole mapping, such as two keys that exclude each other.
  package func refuse(_ cause: String, hint: String? = nil) {
    let name = field.path.isEmpty ? "" : "`\(field.path)`: "
    field.reader.record(field.node.place, name + cause, hint: hint)
  }

  private func child(_ key: String) -> YAMLField? {
    asked.append(key)
    return entries.first { $0.key == key }.map { field.child(key, $0.value) }
  }

  func refuseUnknownKeys() {
    let missing = asked.filter { !has($0) }
    for entry in entries where !asked.contains(entry.key) {
      let guess = nearest(entry.key, in: missing)
      field.reader.record(
        entry.keyPlace, "unknown key `\(entry.key)`",
        hint: guess.map { "did you mean `\($0)`?" }
          ?? "known here: \(asked.joined(separator: ", "))")
    }
  }
}
