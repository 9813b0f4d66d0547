// The configuration reader: bytes are a document, or faults with a place in it.

func fuzzYAML(_ bytes: [UInt8]) {
  switch readYAML(bytes) {
  case .success(let node): precondition(node.place.line >= 1 && node.place.column >= 1)
  case .failure(let faults):
    precondition(!faults.faults.isEmpty)
    precondition(faults.faults.allSatisfy { $0.place.line >= 1 && $0.place.column >= 1 })
  }
}
