// What a browser sends when a form is submitted: names and values, in either of the two ways.
//
// Failure: nil for what is not UTF-8, for files, for more than a hundred fields, and for what is
// no form body at all. Half of it is never used.

/// Reads `application/x-www-form-urlencoded` (WHATWG URL §5.1). Of two equal names the first
/// counts.
func readPairs(_ bytes: [UInt8]) -> [String: String]? {
  var pairs: [String: String] = [:]
  let parts = bytes.split(separator: UInt8(ascii: "&"))
  guard parts.count <= mostFields else { return nil }
  for part in parts {
    let end = part.firstIndex(of: UInt8(ascii: "=")) ?? part.endIndex
    guard let name = decoded(part[..<end]), let value = decoded(part[end...].dropFirst()) else {
      return nil
    }
    if pairs[name] == nil { pairs[name] = value }
  }
  return pairs
}

private let mostFields = 100

private func decoded(_ bytes: ArraySlice<UInt8>) -> String? {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var at = bytes.startIndex
  while at < bytes.endIndex {
    switch bytes[at] {
    case UInt8(ascii: "+"): result.append(0x20)
    case UInt8(ascii: "%"):
      if let high = digit(bytes, at + 1), let low = digit(bytes, at + 2) {
        result.append(high << 4 | low)
        at += 2
      } else {
        result.append(bytes[at])
      }
    default: result.append(bytes[at])
    }
    at += 1
  }
  return String(validating: result, as: UTF8.self)
}

private func digit(_ bytes: ArraySlice<UInt8>, _ at: Int) -> UInt8? {
  guard at < bytes.endIndex else { return nil }
  return Character(Unicode.Scalar(bytes[at])).hexDigitValue.map { UInt8($0) }
}

/// Reads `multipart/form-data` (RFC 7578) without files.
func readMultipart(_ bytes: [UInt8], contentType: String) -> [String: String]? {
  // At most 70 characters (RFC 2046 §5.1.1).
  guard let boundary = parameter("boundary", of: contentType),
    (1...70).contains(boundary.utf8.count)
  else { return nil }
  let mark = Array("\r\n--\(boundary)".utf8)
  // The first boundary may stand at the very beginning, without a line break before it.
  let content = [0x0D, 0x0A] + bytes
  var pairs: [String: String] = [:]
  guard var at = find(mark, in: content, from: 0) else { return nil }
  while true {
    at += mark.count
    if content[at...].starts(with: "--".utf8) { return pairs }
    guard let head = find([13, 10, 13, 10], in: content, from: at),
      let end = find(mark, in: content, from: head + 4 - 2), pairs.count <= mostFields,
      let lines = String(validating: content[at..<head], as: UTF8.self),
      let name = parameter("name", of: lines), parameter("filename", of: lines) == nil,
      let value = String(validating: content[min(head + 4, end)..<end], as: UTF8.self)
    else { return nil }
    if pairs[name] == nil { pairs[name] = value }
    at = end
  }
}

/// The value of `name=value` or `name="value"` in a header.
private func parameter(_ name: String, of header: String) -> String? {
  let bytes = Array(header.utf8)
  let plain = bytes.map(lowered)
  let key = Array("\(name)=".utf8)
  var start = 0
  while let found = find(key, in: plain, from: start) {
    start = found + key.count
    // `name` must not be found inside `filename`.
    guard found > 0, bytes[found - 1] == 0x20 || bytes[found - 1] == UInt8(ascii: ";") else {
      continue
    }
    let isQuoted = start < bytes.count && bytes[start] == UInt8(ascii: "\"")
    let rest = bytes[(isQuoted ? start + 1 : start)...]
    let value = rest.prefix { byte in
      isQuoted ? byte != UInt8(ascii: "\"") : byte > 0x20 && byte != UInt8(ascii: ";")
    }
    return String(validating: value, as: UTF8.self)
  }
  return nil
}

private func lowered(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte | 0x20 : byte }

private func find(_ mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
  guard let first = mark.first, bytes.count >= mark.count else { return nil }
  var at = start
  while at <= bytes.count - mark.count {
    if bytes[at] == first, bytes[at...].starts(with: mark) { return at }
    at += 1
  }
  return nil
}
