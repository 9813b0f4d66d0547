// Reads a file against a schema and collects every fault, so that one run shows them all.
//
//     let reader = YAMLReader(file: "team.yaml")
//     let people = reader.read(bytes, as: .mapping { file in
//       file.required("people", .list(of: .mapping { person in
//         Person(
//           id: person.required("id", .line),
//           email: person.required("email", .line),
//           cap: person.optional("cap", .integer(1...200)) ?? 30)
//       }))
//     })
//     guard reader.faults.isEmpty else { … }
//
// Failure: a value with a fault becomes a harmless one, so that reading goes on; whoever reads
// must look at `faults` before using the result.

package final class YAMLReader {
  package let file: String
  private var found: [Fault] = []
  /// How many faults there were; only the first hundred are kept.
  private(set) var count = 0

  package init(file: String) { self.file = file }

  /// In the order of the file.
  package var faults: [Fault] {
    found.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  /// The document's root as `type`. When the YAML itself is faulty, only those faults are reported.
  package func read<Value>(_ bytes: [UInt8], as type: YAMLType<Value>) -> Value {
    switch readYAML(bytes) {
    case .success(let root):
      return type.value(YAMLField(node: root, path: "", reader: self))
    case .failure(let refused):
      for fault in refused.faults { record(fault.place, fault.cause, hint: fault.hint) }
      return type.harmless()
    }
  }

  /// For checks after reading, such as references from one part of a file to another.
  /// A stand-in is not reported again.
  package func record(_ value: Placed<some Any>, _ cause: String, hint: String? = nil) {
    if !value.isStandIn { record(value.fault(cause, hint: hint)) }
  }

  package func record(_ fault: Fault) {
    count += 1
    if found.count < YAMLParser.mostFaults { found.append(fault) }
  }

  package func record(_ place: YAMLPlace, _ cause: String, hint: String? = nil) {
    record(Fault(file: file, place: place, cause: cause, hint: hint))
  }
}

/// A node, the way to it, and where to report what is wrong with it.
package struct YAMLField {
  package let node: YAMLNode
  package let path: String
  package let reader: YAMLReader

  /// Reports that the value must be something else: "`cap` must be a whole number".
  package func refuse(_ expected: String, hint: String? = nil) {
    let name = path.isEmpty ? "the file" : "`\(path)`"
    let isAbsent = node.content == .absent
    reader.record(
      node.place,
      isAbsent ? "\(name) has no value" : "\(name) must be \(expected)",
      hint: isAbsent ? "expected: \(expected)" : hint)
  }

  func child(_ key: String, _ node: YAMLNode) -> YAMLField {
    YAMLField(node: node, path: path.isEmpty ? key : "\(path).\(key)", reader: reader)
  }

  func item(_ number: Int, _ node: YAMLNode) -> YAMLField {
    YAMLField(node: node, path: "\(path)[\(number)]", reader: reader)
  }
}
