// The responses of a mailbox. However the network cuts them, they are the same responses.

func fuzzIMAP(_ bytes: [UInt8]) {
  let whole = responses(bytes, step: max(1, bytes.count))
  let cut = responses(bytes, step: 1 + Int(bytes.first ?? 0) % 16)
  // A fault ends the reading, and what came whole before it may have been read already.
  precondition(cut.isFaulty == whole.isFaulty && (cut.isFaulty || cut.found == whole.found))
  if let name = decodeModifiedUTF7(String(decoding: bytes, as: UTF8.self)) {
    precondition(decodeModifiedUTF7(modifiedUTF7(name)) == name)
  }
}

private func responses(_ bytes: [UInt8], step: Int) -> (found: [IMAPResponse], isFaulty: Bool) {
  var limits = IMAPLimits()
  limits.textBytes = 1 << 12
  limits.literalBytes = 1 << 10
  var framer = IMAPFramer(limits: limits)
  var found: [IMAPResponse] = []
  for start in stride(from: 0, to: bytes.count, by: step) {
    do {
      found += try framer.take(Array(bytes[start..<min(start + step, bytes.count)])).map(readIMAP)
    } catch {
      return (found, true)
    }
  }
  return (found, false)
}
