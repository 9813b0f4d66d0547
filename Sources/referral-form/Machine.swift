// The present, chance, and the two ways out: what the program gets from the machine it runs on.

import Formats
import Glibc

struct Machine {
  /// Seconds since 1970.
  var now: Int
  /// 32 hexadecimal digits.
  var random: () -> String
  /// Tells the operator; the web server's log keeps it. Never anything that somebody wrote.
  var complain: (String) -> Void

  static var system: Machine {
    Machine(
      now: time(nil),
      random: {
        var source = SystemRandomNumberGenerator()
        return hex((0..<16).map { _ in UInt8.random(in: .min ... .max, using: &source) })
      },
      complain: { text in put("referral-form: \(text)\n", on: STDERR_FILENO) })
  }

  /// Now in UTC, as RFC 3339 wants it.
  var timestamp: String {
    var (moment, parts) = unsafe (time_t(now), tm())
    _ = unsafe gmtime_r(&moment, &parts)
    let numbers = unsafe [
      parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min,
      parts.tm_sec,
    ]
    let texts = numbers.map { ($0 < 10 ? "0" : "") + String($0) }
    return texts[..<3].joined(separator: "-") + "T" + texts[3...].joined(separator: ":") + "Z"
  }
}

func put(_ text: String, on file: Int32) { put(Array(text.utf8), on: file) }

func put(_ bytes: [UInt8], on file: Int32) {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = unsafe rest.withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return }
    rest = rest.dropFirst(count)
  }
}
