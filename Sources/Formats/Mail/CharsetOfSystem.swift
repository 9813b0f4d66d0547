// Character sets that libc decodes (iconv): the East Asian ones and rare single-byte ones.
//
// Failure: none. Bad bytes become U+FFFD one by one; where libc lacks the set (its gconv modules
// are not installed) every byte beyond ASCII does. Both are reported.

import Glibc

/// Labels, letters and digits only, and the name glibc knows the set by. UTF-7 is left out: it
/// hides markup from everybody who does not expect it.
let systemCharsetNames: [String: String] = [
  "iso2022jp": "ISO-2022-JP-2", "iso2022jp1": "ISO-2022-JP-2", "iso2022jp2": "ISO-2022-JP-2",
  "csiso2022jp": "ISO-2022-JP-2", "shiftjis": "CP932", "sjis": "CP932", "xsjis": "CP932",
  "windows31j": "CP932", "cp932": "CP932", "mskanji": "CP932", "eucjp": "EUC-JP",
  "xeucjp": "EUC-JP", "gb18030": "GB18030", "gbk": "GB18030", "gb2312": "GB18030",
  "cp936": "GB18030", "euccn": "GB18030", "xgbk": "GB18030", "hzgb2312": "GB18030",
  "big5": "BIG5-HKSCS", "big5hkscs": "BIG5-HKSCS", "cnbig5": "BIG5-HKSCS", "xxbig5": "BIG5-HKSCS",
  "cp950": "CP950", "euckr": "CP949", "ksc56011987": "CP949", "ksc5601": "CP949",
  "cp949": "CP949", "uhc": "CP949", "windows949": "CP949", "iso2022kr": "ISO-2022-KR",
  "iso88593": "ISO-8859-3", "iso88594": "ISO-8859-4", "iso88595": "ISO-8859-5",
  "iso88596": "ISO-8859-6", "iso88597": "ISO-8859-7", "iso88598": "ISO-8859-8",
  "iso88598i": "ISO-8859-8", "iso88598e": "ISO-8859-8", "iso885910": "ISO-8859-10",
  "iso885911": "ISO-8859-11", "iso885913": "ISO-8859-13", "iso885914": "ISO-8859-14",
  "iso885916": "ISO-8859-16", "windows1251": "CP1251", "cp1251": "CP1251",
  "windows1253": "CP1253", "windows1255": "CP1255", "windows1256": "CP1256",
  "windows1257": "CP1257", "windows1258": "CP1258", "windows874": "CP874", "tis620": "TIS-620",
  "koi8u": "KOI8-U", "koi8ru": "KOI8-RU", "macintosh": "MACINTOSH", "macroman": "MACINTOSH",
  "xmacroman": "MACINTOSH", "ibm850": "CP850", "cp850": "CP850", "ibm437": "CP437",
  "cp437": "CP437", "ibm866": "CP866", "cp866": "CP866", "viscii": "VISCII",
  "armscii8": "ARMSCII-8", "georgianacademy": "GEORGIAN-ACADEMY", "utf32": "UTF-32",
  "utf32le": "UTF-32LE", "utf32be": "UTF-32BE",
]

func decodeWithSystem(_ bytes: MailBytes, name: String, _ defects: inout MailDefects) -> String {
  let converter = unsafe iconv_open("UTF-8", name)
  guard unsafe converter != iconv_t(bitPattern: -1), let converter = unsafe converter else {
    defects.note("A character set is not available on this system.")
    return String(decoding: bytes.map { $0 < 0x80 ? UInt16($0) : 0xFFFD }, as: UTF16.self)
  }
  defer { unsafe _ = iconv_close(converter) }
  var conversion = unsafe Conversion(converter: converter)
  unsafe conversion.run(bytes)
  unsafe conversion.flush()
  if unsafe conversion.hasBadBytes {
    defects.note("Bytes that their character set does not know were replaced.")
  }
  return unsafe conversion.output[...].mailText
}

@unsafe private struct Conversion {
  let converter: iconv_t
  var output: [UInt8] = []
  var hasBadBytes = false

  /// Converts piece by piece into a small buffer; steps over a byte that cannot be converted.
  mutating func run(_ bytes: MailBytes) {
    var input = bytes.map { CChar(bitPattern: $0) }
    var buffer = [CChar](repeating: 0, count: 8192)
    var consumed = 0
    while consumed < input.count {
      let (used, produced, failure) = unsafe step(&input, from: consumed, &buffer)
      consumed += used
      unsafe output += buffer[..<produced].map { UInt8(bitPattern: $0) }
      switch failure {
      case 0: break
      case E2BIG where used + produced > 0: break
      default:
        unsafe hasBadBytes = true
        unsafe output += [0xEF, 0xBF, 0xBD]
        // An incomplete last character is one bad character.
        consumed = failure == EINVAL ? input.count : consumed + 1
      }
    }
  }

  /// Some sets keep a letter back in case an accent follows (Windows-1258, Big5-HKSCS).
  mutating func flush() {
    var buffer = [CChar](repeating: 0, count: 64)
    let produced = unsafe buffer.withUnsafeMutableBufferPointer { target in
      var pointer = target.baseAddress
      var left = target.count
      unsafe _ = iconv(converter, nil, nil, &pointer, &left)
      return target.count - left
    }
    unsafe output += buffer[..<produced].map { UInt8(bitPattern: $0) }
  }

  private func step(
    _ input: inout [CChar], from start: Int, _ buffer: inout [CChar]
  ) -> (used: Int, produced: Int, failure: Int32) {
    unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe buffer.withUnsafeMutableBufferPointer { target in
        guard let sourceBase = source.baseAddress, let targetBase = target.baseAddress else {
          return (source.count - start, 0, 0)
        }
        var sourcePointer: UnsafeMutablePointer<CChar>? = unsafe sourceBase + start
        var sourceLeft = source.count - start
        var targetPointer: UnsafeMutablePointer<CChar>? = unsafe targetBase
        var targetLeft = target.count
        let result = unsafe iconv(
          converter, &sourcePointer, &sourceLeft, &targetPointer, &targetLeft)
        let failure = result == Int(bitPattern: UInt.max) ? errno : 0
        return (source.count - start - sourceLeft, target.count - targetLeft, failure)
      }
    }
  }
}
