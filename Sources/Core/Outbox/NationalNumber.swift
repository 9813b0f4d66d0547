// Citizen service numbers never leave the raw signal: wherever text is shown, mailed or stored
// they are masked.

/// Replaces every BSN by nine stars. A BSN has nine digits, possibly with dots or spaces between,
/// and passes the 11-proof (9·d1 + 8·d2 + … + 2·d8 − d9 divisible by 11).
package func maskingNationalNumbers(_ text: String) -> String {
  // Most texts hold no nine digits at all.
  guard text.utf8.count(where: isDigit) >= 9 else { return text }
  let bytes = Array(text.utf8)
  var masked = bytes
  var index = 0
  while index < bytes.count {
    guard isDigit(bytes[index]), index == 0 || !isDigit(bytes[index - 1]) else {
      index += 1
      continue
    }
    let places = digitPlaces(bytes, from: index)
    if places.count == 9, passesElevenProof(places.map { Int(bytes[$0]) - 0x30 }) {
      for place in places { masked[place] = 0x2A }
      index = places[8] + 1
    } else {
      while index < bytes.count, isDigit(bytes[index]) { index += 1 }
    }
  }
  return masked == bytes ? text : String(decoding: masked, as: UTF8.self)
}

/// The positions of the digits of one number: single dots or spaces may stand between. More than
/// nine digits in a row are no BSN.
private func digitPlaces(_ bytes: [UInt8], from start: Int) -> [Int] {
  var places: [Int] = []
  var index = start
  while index < bytes.count, places.count < 10 {
    if isDigit(bytes[index]) {
      places.append(index)
    } else {
      let isSeparator = bytes[index] == 0x2E || bytes[index] == 0x20
      guard isSeparator, places.count < 9, index + 1 < bytes.count, isDigit(bytes[index + 1])
      else { break }
    }
    index += 1
  }
  return places
}

private func passesElevenProof(_ digits: [Int]) -> Bool {
  let weighted = zip(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]).reduce(0) { $0 + $1.0 * $1.1 }
  return weighted % 11 == 0 && digits.contains { $0 != 0 }
}
