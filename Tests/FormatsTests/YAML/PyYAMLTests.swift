// What our YAML reader accepts, PyYAML reads the same: trees, places and quoting.
// Needs python3 with PyYAML, and is skipped aloud without. YAML_DOCUMENTS sets how many seeded
// documents are tried, YAML_SEED which; the public test suite is read when `../shared` has it.
import Foundation
import TestSupport
import Testing

@testable import Formats

private let root = URL(filePath: projectRoot)

private func python(_ words: String...) throws -> Outcome {
  try runProgram("/usr/bin/env", ["python3"] + words)
}

private let hasPyYAML = (try? python("-c", "import yaml").code) == 0

@Test(.enabled(if: hasPyYAML, "SKIPPED: python3 with PyYAML is not installed"))
func `what we accept, PyYAML reads the same`() throws {
  let script = root.appending(path: "Tests/Peers/yaml_differential.py").path
  let suite = root.appending(path: "../shared/corpora/yaml-test-suite").standardized.path
  let folder = URL(filePath: try scratch("yaml"))
  let documents = folder.appending(path: "documents.json")
  let results = folder.appending(path: "results.json")

  let environment = ProcessInfo.processInfo.environment
  let seed = environment["YAML_SEED"] ?? "1"
  let count = environment["YAML_DOCUMENTS"] ?? "1500"
  let hasSuite = FileManager.default.fileExists(atPath: suite)
  if !hasSuite { print("SKIPPED: the public YAML test suite is not at \(suite)") }
  let generated = try python(
    script, "generate", documents.path, "--seed", seed, "--count", count,
    "--suite", hasSuite ? suite : "")
  try #require(generated.code == 0, "\(generated.output) \(generated.complaint)")

  let list = try JSONValue(parsing: Array(Data(contentsOf: documents))).array ?? []
  let trees = list.map { document -> JSONValue in
    switch readYAML(Array((document["text"]?.string ?? "").utf8)) {
    case .success(let root): ["tree": peerTree(root)]
    case .failure(let refused):
      ["faults": .array(refused.faults.map { .string($0.description) })]
    }
  }
  try Data(JSONValue.array(trees).compact.utf8).write(to: results)

  let compared = try python(script, "compare", documents.path, results.path)
  print(compared.output)
  #expect(compared.code == 0, "\(compared.output) \(compared.complaint)")
  #expect(list.count >= Int(count) ?? 0)
}

/// The shape that the script compares: kind, content, quoting, place.
private func peerTree(_ node: YAMLNode) -> JSONValue {
  let place = peerPlace(node.place)
  switch node.content {
  case .absent: return ["absent"]
  case .scalar(let text, let quoted): return ["scalar", .string(text), .bool(quoted), place]
  case .sequence(let items): return ["sequence", .array(items.map(peerTree)), place]
  case .mapping(let entries):
    let parts = entries.flatMap { entry -> [JSONValue] in
      [["scalar", .string(entry.key), nil, peerPlace(entry.keyPlace)], peerTree(entry.value)]
    }
    return ["mapping", .array(parts), place]
  }
}

private func peerPlace(_ place: YAMLPlace) -> JSONValue {
  [.integer(place.line), .integer(place.column)]
}
