// How words of ours are written in an IMAP command: quoted, so that nothing can end the line, and
// sets of numbers, short.

/// A quoted string (RFC 9051 §9, `quoted`). Line ends and NUL, which no name has, are left out.
package func imapQuoted(_ text: String) -> String {
  var bytes: [UInt8] = [0x22]
  for byte in text.utf8 where byte != 0x0D && byte != 0x0A && byte != 0 {
    if byte == 0x22 || byte == 0x5C { bytes.append(0x5C) }
    bytes.append(byte)
  }
  return String(decoding: bytes + [0x22], as: UTF8.self)
}

/// `1:3,7` for 1, 2, 3 and 7, in pieces of at most so many bytes: Exchange refuses long commands.
package func imapSets(_ numbers: [Int64], bytes limit: Int = 1000) -> [String] {
  var sets: [String] = []
  var set = ""
  var rest = Set(numbers).sorted()[...]
  while let first = rest.popFirst() {
    var last = first
    while let next = rest.first, next == last + 1 {
      last = next
      rest.removeFirst()
    }
    let run = first == last ? "\(first)" : "\(first):\(last)"
    if !set.isEmpty, set.utf8.count + run.utf8.count >= limit {
      sets.append(set)
      set = ""
    }
    set += set.isEmpty ? run : ",\(run)"
  }
  return set.isEmpty ? sets : sets + [set]
}

/// `22-Nov-2026`: the day in UTC on which this many seconds since 1970 fall.
package func imapDay(_ seconds: Int64) -> String {
  let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
  // Civil from days, counted in eras of 400 years that begin in March.
  let shifted = days + 719_468
  let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
  let dayOfEra = shifted - era * 146_097
  let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let month = (5 * dayOfYear + 2) / 153
  let day = dayOfYear - (153 * month + 2) / 5 + 1
  let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
  let names = ["Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb"]
  return "\(day)-\(names[Int(month)])-\(year)"
}
