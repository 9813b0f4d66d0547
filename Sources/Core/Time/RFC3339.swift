// Reading moments that people and form systems write: `2026-11-10T09:00:00+01:00`.

extension Zone {
  /// Reads an RFC 3339 moment. A moment without an offset is taken as local time, and a date
  /// alone as the start of that local day. Fractions of a second are dropped. Nil when it is no
  /// such text or no such day.
  package func moment(_ text: some StringProtocol) -> Instant? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, let date = CivilDate(String(decoding: bytes[..<10], as: UTF8.self))
    else { return nil }
    if bytes.count == 10 { return instant(date, TimeOfDay(minutes: 0)) }
    guard bytes.count >= 16, [0x54, 0x74, 0x20].contains(bytes[10]),  // T, t or a space
      let time = TimeOfDay(String(decoding: bytes[11..<16], as: UTF8.self))
    else { return nil }
    var rest = bytes[16...]
    guard let second = takeSeconds(&rest) else { return nil }
    if rest.isEmpty { return instant(date, time).adding(seconds: Int64(second)) }
    guard let offset = readOffset(rest) else { return nil }
    let wall = Int64(date.dayNumber) * 86_400 + Int64(time.minutes * 60 + second)
    return Instant(seconds: wall - Int64(offset))
  }
}

/// `:08` or `:08.123`; none counts as zero.
private func takeSeconds(_ rest: inout ArraySlice<UInt8>) -> Int? {
  guard rest.first == 0x3A else { return 0 }
  let digits = rest.dropFirst().prefix(2)
  guard digits.count == 2, digits.allSatisfy(isDigit),
    let second = Int(String(decoding: digits, as: UTF8.self)), second <= 60
  else { return nil }
  rest = rest.dropFirst(3)
  if rest.first == 0x2E { rest = rest.dropFirst().drop(while: isDigit) }
  return second
}

/// `Z`, `+01:00` or `+0100`, in seconds.
private func readOffset(_ rest: ArraySlice<UInt8>) -> Int? {
  if rest.elementsEqual([0x5A]) || rest.elementsEqual([0x7A]) { return 0 }
  guard let sign = rest.first, sign == 0x2B || sign == 0x2D else { return nil }
  let digits = rest.dropFirst().filter { $0 != 0x3A }
  guard digits.count == 4, digits.allSatisfy(isDigit),
    let number = Int(String(decoding: digits, as: UTF8.self))
  else { return nil }
  let hours = number / 100
  let minutes = number % 100
  guard hours < 24, minutes < 60 else { return nil }
  return (sign == 0x2D ? -1 : 1) * (hours * 3600 + minutes * 60)
}
