// One letter, digit or mark of a text at a time, folded so that spelling does not matter: lower
// case, without diacritics, with one kind of apostrophe, hyphen and quote.

/// What stands between two tokens.
struct Gap: OptionSet, Sendable {
  let rawValue: UInt32
  static let space = Gap(rawValue: 1 << 0)
  static let newline = Gap(rawValue: 1 << 1)
  static let blankLine = Gap(rawValue: 1 << 2)
  static let comma = Gap(rawValue: 1 << 3)
  static let period = Gap(rawValue: 1 << 4)
  static let colon = Gap(rawValue: 1 << 5)
  static let semicolon = Gap(rawValue: 1 << 6)
  static let hyphen = Gap(rawValue: 1 << 7)
  static let slash = Gap(rawValue: 1 << 8)
  static let open = Gap(rawValue: 1 << 9)
  static let close = Gap(rawValue: 1 << 10)
  /// An exclamation or question mark.
  static let exclamation = Gap(rawValue: 1 << 11)
  static let quote = Gap(rawValue: 1 << 12)
  static let bullet = Gap(rawValue: 1 << 13)
  static let plus = Gap(rawValue: 1 << 14)
  static let about = Gap(rawValue: 1 << 15)
  static let other = Gap(rawValue: 1 << 16)
  /// The line ended well before the margin: it was ended on purpose.
  static let shortLine = Gap(rawValue: 1 << 17)

  /// Words on both sides may still belong to one name or phrase.
  static let joining: Gap = [.space, .newline, .hyphen, .period, .slash, .quote]
  static let clause: Gap = [.comma, .semicolon, .colon, .period, .exclamation, .open, .close]
}

/// One character of the text.
struct Glyph {
  enum Kind { case letter, digit, apostrophe, mark, half, dropped }
  var kind: Kind
  /// The folded letter or digit; of `ij` as one character the second letter stands in `second`.
  var byte: UInt8 = 0
  var second: UInt8 = 0
  var gap: Gap = []
  var length = 1
  var capital = false
}

/// The base letters of U+00C0 to U+017F, one each; `-` where there is none.
private let latin = Array(
  ("aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty"
    + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

/// The character at a place in UTF-8 text. Broken UTF-8 counts as a gap, one byte at a time.
@inline(__always)
func readGlyph(_ bytes: [UInt8], _ at: Int) -> Glyph {
  let byte = bytes[at]
  if byte < 0x80 { return asciiGlyph(byte) }
  if byte >= 0xC2, byte < 0xE0, at + 1 < bytes.count, bytes[at + 1] & 0xC0 == 0x80 {
    return twoByteGlyph(Int(byte & 0x1F) << 6 | Int(bytes[at + 1] & 0x3F))
  }
  if byte >= 0xE0, byte < 0xF0, at + 2 < bytes.count, bytes[at + 1] & 0xC0 == 0x80,
    bytes[at + 2] & 0xC0 == 0x80
  {
    let scalar =
      Int(byte & 0x0F) << 12 | Int(bytes[at + 1] & 0x3F) << 6 | Int(bytes[at + 2] & 0x3F)
    return threeByteGlyph(scalar)
  }
  if byte >= 0xF0, at + 3 < bytes.count { return Glyph(kind: .mark, gap: .other, length: 4) }
  return Glyph(kind: .mark, gap: .other)
}

@inline(__always)
private func asciiGlyph(_ byte: UInt8) -> Glyph {
  switch byte {
  case 0x61...0x7A: Glyph(kind: .letter, byte: byte)
  case 0x41...0x5A: Glyph(kind: .letter, byte: byte | 0x20, capital: true)
  case 0x30...0x39: Glyph(kind: .digit, byte: byte)
  case 0x20, 0x09: Glyph(kind: .mark, gap: .space)
  case 0x0A: Glyph(kind: .mark, gap: .newline)
  case 0x0D: Glyph(kind: .dropped)
  case 0x27, 0x60: Glyph(kind: .apostrophe, gap: .quote)
  case 0x2E: Glyph(kind: .mark, gap: .period)
  case 0x2C: Glyph(kind: .mark, gap: .comma)
  case 0x3A, 0x3D: Glyph(kind: .mark, gap: .colon)
  case 0x3B, 0x7C: Glyph(kind: .mark, gap: .semicolon)
  case 0x2D, 0x5F: Glyph(kind: .mark, gap: .hyphen)
  case 0x2F, 0x5C, 0x26: Glyph(kind: .mark, gap: .slash)
  case 0x28, 0x5B, 0x7B, 0x3C: Glyph(kind: .mark, gap: .open)
  case 0x29, 0x5D, 0x7D, 0x3E: Glyph(kind: .mark, gap: .close)
  case 0x21, 0x3F: Glyph(kind: .mark, gap: .exclamation)
  case 0x22: Glyph(kind: .mark, gap: .quote)
  case 0x2A: Glyph(kind: .mark, gap: .bullet)
  case 0x2B: Glyph(kind: .mark, gap: .plus)
  case 0x7E: Glyph(kind: .mark, gap: .about)
  default: Glyph(kind: .mark, gap: .other)
  }
}

private func twoByteGlyph(_ scalar: Int) -> Glyph {
  switch scalar {
  case 0xA0: return Glyph(kind: .mark, gap: .space, length: 2)
  case 0xAD: return Glyph(kind: .dropped, length: 2)
  case 0xB1: return Glyph(kind: .mark, gap: .about, length: 2)
  case 0xB4, 0x2BC: return Glyph(kind: .apostrophe, gap: .quote, length: 2)
  case 0xB7: return Glyph(kind: .mark, gap: .bullet, length: 2)
  case 0xAB, 0xBB: return Glyph(kind: .mark, gap: .quote, length: 2)
  case 0xBD: return Glyph(kind: .half, length: 2)
  case 0x132, 0x133:
    return Glyph(kind: .letter, byte: 0x69, second: 0x6A, length: 2, capital: scalar == 0x132)
  case 0xC0...0x17F:
    let base = latin[min(scalar - 0xC0, latin.count - 1)]
    if base == 0x2D { return Glyph(kind: .mark, gap: .other, length: 2) }
    let capital = scalar < 0xE0 || (scalar >= 0x100 && scalar & 1 == 0)
    return Glyph(kind: .letter, byte: base, length: 2, capital: capital)
  case 0x300...0x36F: return Glyph(kind: .dropped, length: 2)
  case 0x80..<0xC0: return Glyph(kind: .mark, gap: .other, length: 2)
  default: return Glyph(kind: .letter, byte: UInt8(0x80 | scalar & 0x3F), length: 2)
  }
}

private func threeByteGlyph(_ scalar: Int) -> Glyph {
  switch scalar {
  case 0x2018, 0x2019, 0x201B, 0x2032: Glyph(kind: .apostrophe, gap: .quote, length: 3)
  case 0x201C...0x201F, 0x2033: Glyph(kind: .mark, gap: .quote, length: 3)
  case 0x2010...0x2015: Glyph(kind: .mark, gap: .hyphen, length: 3)
  case 0x2022, 0x25AA, 0x25CF, 0x25CB, 0x2023, 0x2043, 0xF0B7:
    Glyph(kind: .mark, gap: .bullet, length: 3)
  case 0x2026: Glyph(kind: .mark, gap: [.period, .space], length: 3)
  case 0x200B...0x200F, 0xFEFF, 0x2060: Glyph(kind: .dropped, length: 3)
  case 0x2000...0x200A, 0x202F: Glyph(kind: .mark, gap: .space, length: 3)
  case 0x2000...0x2BFF, 0xFFFD: Glyph(kind: .mark, gap: .other, length: 3)
  default: Glyph(kind: .letter, byte: UInt8(0x80 | scalar & 0x3F), length: 3)
  }
}
