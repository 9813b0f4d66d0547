// Names of mailboxes with letters outside ASCII (RFC 3501 §5.1.3): `Verwerkt/Zoë` travels as
// `Verwerkt/Zo&AOs-`.
//
// Failure: bytes that are no modified UTF-7 decode to nil; every text can be encoded.

private let alphabet = Array(
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,".utf8)

package func modifiedUTF7(_ text: String) -> String {
  var bytes: [UInt8] = []
  var wide: [UInt16] = []
  func flush() {
    guard !wide.isEmpty else { return }
    bytes.append(0x26)
    bytes += base64(wide)
    bytes.append(0x2D)
    wide = []
  }
  for unit in text.utf16 {
    if unit >= 0x20, unit <= 0x7E {
      flush()
      bytes.append(UInt8(unit))
      if unit == 0x26 { bytes.append(0x2D) }
    } else {
      wide.append(unit)
    }
  }
  flush()
  return String(decoding: bytes, as: UTF8.self)
}

private func base64(_ units: [UInt16]) -> [UInt8] {
  var out: [UInt8] = []
  var bits: UInt32 = 0
  var count = 0
  for unit in units {
    bits = bits << 16 | UInt32(unit)
    count += 16
    while count >= 6 {
      count -= 6
      out.append(alphabet[Int(bits >> UInt32(count) & 63)])
      bits &= (1 << UInt32(count)) - 1
    }
  }
  if count > 0 { out.append(alphabet[Int(bits << UInt32(6 - count) & 63)]) }
  return out
}

package func decodeModifiedUTF7(_ text: String) -> String? {
  var units: [UInt16] = []
  var rest = Array(text.utf8)[...]
  while let byte = rest.popFirst() {
    guard byte >= 0x20, byte <= 0x7E else { return nil }
    guard byte == 0x26 else {
      units.append(UInt16(byte))
      continue
    }
    guard let end = rest.firstIndex(of: 0x2D) else { return nil }
    let inside = rest[..<end]
    rest = rest[(end + 1)...]
    if inside.isEmpty {
      units.append(0x26)
    } else {
      guard let decoded = wideUnits(inside) else { return nil }
      units += decoded
    }
  }
  return String(validating: units, as: UTF16.self)
}

private func wideUnits(_ bytes: ArraySlice<UInt8>) -> [UInt16]? {
  var units: [UInt16] = []
  var bits: UInt32 = 0
  var count = 0
  for byte in bytes {
    guard let value = alphabet.firstIndex(of: byte) else { return nil }
    bits = bits << 6 | UInt32(value)
    count += 6
    if count >= 16 {
      count -= 16
      units.append(UInt16(bits >> UInt32(count) & 0xFFFF))
      bits &= (1 << UInt32(count)) - 1
    }
  }
  return count < 6 && bits == 0 ? units : nil
}
