// Content-Transfer-Encoding (RFC 2045 §6): base64 and quoted-printable, forgiving and bounded.
//
// Failure: none. Bytes outside the alphabet are skipped (base64) or kept as they stand
// (quoted-printable); an unknown encoding leaves the bytes as they are, which is reported.

enum TransferEncoding: Sendable, Equatable {
  case identity, base64, quotedPrintable, unknown

  /// Reads the header value; a comment or parameter behind it is ignored.
  init(_ value: MailBytes) {
    let text = value.trimmedMailSpace.prefix { $0 > 0x20 && $0 != 0x3B && $0 != 0x28 }
    switch text.loweredMailText {
    case "", "7bit", "8bit", "binary", "7-bit", "8-bit": self = .identity
    case "base64", "base-64": self = .base64
    case "quoted-printable", "quotedprintable": self = .quotedPrintable
    default: self = .unknown
    }
  }

  /// The decoded bytes, at most `limit` of them.
  func decode(_ bytes: MailBytes, limit: Int) -> DecodedBody {
    switch self {
    case .base64 where !isHardlyBase64(bytes): decodeBase64(bytes, limit: limit)
    case .quotedPrintable: decodeQuotedPrintable(bytes, limit: limit)
    case .identity, .base64, .unknown:
      DecodedBody(
        bytes: Array(bytes.prefix(limit)), isCut: bytes.count > limit, isDamaged: self != .identity)
    }
  }

  /// How many bytes decoding gives, without storing them.
  func decodedCount(_ bytes: MailBytes) -> Int {
    switch self {
    case .identity, .unknown: return bytes.count
    case .base64 where isHardlyBase64(bytes): return bytes.count
    case .base64: return decodeBase64(bytes, limit: .max, keepsOutput: false).count
    case .quotedPrintable:
      // In pieces of whole lines, so that a large file is not held twice.
      var count = 0
      var start = bytes.startIndex
      while start < bytes.endIndex {
        let end = bytes.mailLineEnd(from: min(start + 65536, bytes.endIndex))
        let next = min(end + 1, bytes.endIndex)
        count += decodeQuotedPrintable(bytes[start..<next], limit: .max).bytes.count
        start = next
      }
      return count
    }
  }
}

struct DecodedBody {
  var bytes: [UInt8] = []
  var isCut = false
  /// Whether the body was not quite what its encoding says.
  var isDamaged = false
}

/// The value of each base64 letter; 64 for every other byte.
let base64Values: [UInt8] = {
  var values = [UInt8](repeating: 64, count: 256)
  let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
  for (value, letter) in alphabet.utf8.enumerated() { values[Int(letter)] = UInt8(value) }
  return values
}()

/// Bytes outside the alphabet are skipped. Padding ends a group, not the text: some programs join
/// encoded pieces. A last group without padding counts only if nothing before it was padded.
func decodeBase64(_ bytes: MailBytes, limit: Int) -> DecodedBody {
  decodeBase64(bytes, limit: limit, keepsOutput: true).body
}

private func decodeBase64(
  _ bytes: MailBytes, limit: Int, keepsOutput: Bool
) -> (body: DecodedBody, count: Int) {
  var body = DecodedBody()
  if keepsOutput { body.bytes.reserveCapacity(min(bytes.count / 4 * 3 + 3, limit)) }
  var count = 0
  var bits: UInt32 = 0
  var sextets = 0
  var wasPadded = false
  func flush() {
    let octets = sextets * 6 / 8
    count += octets
    if keepsOutput {
      for octet in 0..<octets {
        body.bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(sextets * 6 - 8 * (octet + 1))))
      }
    }
    bits = 0
    sextets = 0
  }
  for byte in bytes {
    let value = base64Values[Int(byte)]
    if value < 64 {
      if count + 3 > limit {
        body.isCut = true
        return (body, count)
      }
      if wasPadded { body.isDamaged = true }
      bits = bits << 6 | UInt32(value)
      sextets += 1
      if sextets == 4 { flush() }
    } else if byte == 0x3D {
      wasPadded = wasPadded || sextets > 0
      if sextets == 1 { body.isDamaged = true }
      flush()
    } else if !byte.isMailSpace {
      body.isDamaged = true
    }
  }
  if sextets > 0 { body.isDamaged = true }
  if !wasPadded { flush() }
  return (body, count)
}

/// Whether text called base64 is something else: more than one byte in sixteen is outside the
/// alphabet.
func isHardlyBase64(_ bytes: MailBytes) -> Bool {
  let foreign = bytes.count {
    base64Values[Int($0)] == 64 && !$0.isMailSpace && $0 != 0x3D && $0 != 0
  }
  return foreign * 16 > bytes.count
}

func hexadecimalValue(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte - 0x30
  case 0x41...0x46: byte - 0x37
  case 0x61...0x66: byte - 0x57
  default: nil
  }
}

/// Soft line breaks vanish, blanks before a line end too, and `=` before anything else stays.
func decodeQuotedPrintable(_ bytes: MailBytes, limit: Int) -> DecodedBody {
  var isDamaged = false
  var output: [UInt8] = []
  output.reserveCapacity(min(bytes.count, limit))
  var index = bytes.startIndex
  let end = bytes.endIndex
  var hardEnd = 0  // Blanks behind this count are transport padding if the line ends now.
  while index < end {
    if output.count >= limit {
      return DecodedBody(bytes: output, isCut: true, isDamaged: isDamaged)
    }
    let byte = bytes[index]
    index += 1
    if byte == 0x3D {
      if index + 1 < end, let high = hexadecimalValue(bytes[index]),
        let low = hexadecimalValue(bytes[index + 1])
      {
        output.append(high << 4 | low)
        hardEnd = output.count
        index += 2
        continue
      }
      var scan = index
      while scan < end, bytes[scan].isMailBlank { scan += 1 }
      if scan < end, bytes[scan] == 0x0D { scan += 1 }
      if scan >= end || bytes[scan] == 0x0A {
        index = min(scan + 1, end)
        hardEnd = output.count
        continue
      }
      isDamaged = true
      output.append(byte)
      hardEnd = output.count
    } else if byte == 0x0A {
      let hasReturn = output.last == 0x0D && output.count > hardEnd
      if hasReturn { output.removeLast() }
      while output.count > hardEnd, let last = output.last, last.isMailBlank {
        output.removeLast()
      }
      if hasReturn { output.append(0x0D) }
      output.append(0x0A)
      hardEnd = output.count
    } else {
      output.append(byte)
      if !byte.isMailBlank && byte != 0x0D { hardEnd = output.count }
    }
  }
  return DecodedBody(bytes: output, isDamaged: isDamaged)
}
