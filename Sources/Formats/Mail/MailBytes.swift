// Small questions about bytes. Mail is read as bytes: a Swift `Character` takes CR LF for one.

typealias MailBytes = ArraySlice<UInt8>

extension UInt8 {
  /// Space or tab.
  var isMailBlank: Bool { self == 0x20 || self == 0x09 }
  /// Space, tab, CR or LF.
  var isMailSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0D || self == 0x0A }
  var isMailDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isMailLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  /// A–Z made lower case, anything else as it is.
  var mailLowered: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}

extension ArraySlice<UInt8> {
  /// Without spaces, tabs and line ends at both ends.
  var trimmedMailSpace: MailBytes {
    var low = startIndex
    var high = endIndex
    while low < high, self[low].isMailSpace { low += 1 }
    while high > low, self[high - 1].isMailSpace { high -= 1 }
    return self[low..<high]
  }

  var withoutTrailingMailSpace: MailBytes {
    var high = endIndex
    while high > startIndex, self[high - 1].isMailSpace { high -= 1 }
    return self[..<high]
  }

  /// With LF for CR, when the lines end in bare CR; nil when they do not. A line feed or two that a
  /// transport added to such a text change nothing.
  var withoutBareReturns: MailBytes? {
    guard let first = firstIndex(where: { $0 == 0x0D || $0 == 0x0A }), self[first] == 0x0D,
      first + 1 >= endIndex || self[first + 1] != 0x0A
    else { return nil }
    let returns = count { $0 == 0x0D }
    guard count(where: { $0 == 0x0A }) * 2 < returns else { return nil }
    return map { $0 == 0x0D ? 0x0A : $0 }[...]
  }

  /// Without the beginning of a UTF-8 character that the end cuts in two.
  var withoutHalfCharacter: MailBytes {
    var start = endIndex
    while start > startIndex, endIndex - start < 4 {
      start -= 1
      let lead = self[start]
      if lead & 0xC0 == 0x80 { continue }
      let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
      return endIndex - start < length ? self[..<start] : self
    }
    return self
  }

  /// The text with A–Z lower case; bad UTF-8 becomes U+FFFD.
  var loweredMailText: String { String(decoding: map(\.mailLowered), as: UTF8.self) }

  var mailText: String { String(decoding: self, as: UTF8.self) }

  /// Whether the bytes begin with this lower-case ASCII text, in any case.
  func startsLowered(_ text: String) -> Bool {
    guard count >= text.utf8.count else { return false }
    var index = startIndex
    for byte in text.utf8 {
      if self[index].mailLowered != byte { return false }
      index += 1
    }
    return true
  }

  /// The index of the next LF at or after `index`, or the end.
  func mailLineEnd(from index: Int) -> Int {
    var index = index
    while index < endIndex, self[index] != 0x0A { index += 1 }
    return index
  }
}
