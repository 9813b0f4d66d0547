// Reads a moment from a Date field (RFC 5322 §3.3, §4.3) or from the lines that mail programs
// write above a forwarded message, in Dutch, English, German or French.
//
// Failure: nil when day, month, year, hour and minute cannot all be found or do not exist.

/// A moment without a zone is taken as Dutch local time when `assumesDutchTime`, else as UTC.
func readMoment(_ value: MailBytes, assumesDutchTime: Bool = false) -> MailMoment? {
  var reader = MomentReader()
  guard reader.scan(value) else { return nil }
  return reader.moment(assumesDutchTime: assumesDutchTime)
}

private struct MomentReader {
  private var numbers: [(value: Int, digits: Int)] = []
  private var month: Int?
  private var monthPosition = 0
  private var offset: Int?
  private var addsTwelve: Bool?
  /// A number is too long for any date.
  private var isBroken = false

  /// Collects numbers, a month name and a zone. Comments are skipped; an open comment is an error.
  mutating func scan(_ value: MailBytes) -> Bool {
    var index = value.startIndex
    var depth = 0
    while index < value.endIndex {
      let byte = value[index]
      if byte == 0x5C, depth > 0 {
        index += 2
      } else if byte == 0x28 {
        depth += 1
        index += 1
      } else if byte == 0x29 {
        depth = max(0, depth - 1)
        index += 1
      } else if depth > 0 {
        index += 1
      } else if byte == 0x3B {
        // What stands before a semicolon, as in a Received field, is no date.
        self = MomentReader()
        index += 1
      } else if byte.isMailDigit {
        index = number(value, index)
      } else if byte == 0x2B || byte == 0x2D, hasTime, offset == nil, numbers.count >= timeCount {
        index = zone(value, index)
      } else if byte.isMailLetter || byte >= 0x80 {
        index = word(value, index)
      } else {
        index += 1
      }
    }
    return depth == 0 && !isBroken
  }

  private var timeCount: Int { month == nil ? 5 : 4 }
  private var hasTime: Bool { numbers.count >= timeCount }

  private mutating func number(_ value: MailBytes, _ start: Int) -> Int {
    var index = start
    var result = 0
    while index < value.endIndex, value[index].isMailDigit {
      isBroken = isBroken || index - start >= 9
      if !isBroken { result = result * 10 + Int(value[index] - 0x30) }
      index += 1
    }
    guard numbers.count < 7 else { return index }
    numbers.append((result, index - start))
    // Fractions of a second (ISO 8601) carry nothing we keep.
    if numbers.count == timeCount + 1, index < value.endIndex, value[index] == 0x2E {
      index += 1
      while index < value.endIndex, value[index].isMailDigit { index += 1 }
    }
    return index
  }

  private mutating func zone(_ value: MailBytes, _ start: Int) -> Int {
    var index = start + 1
    var digits: [Int] = []
    while index < value.endIndex, digits.count < 4 {
      if value[index].isMailDigit {
        digits.append(Int(value[index] - 0x30))
      } else if value[index] != 0x3A || digits.count != 2 {
        break
      }
      index += 1
    }
    guard !digits.isEmpty else { return start + 1 }
    if digits.count <= 2 { digits += [0, 0] }  // "+02" and "+2" are hours.
    let whole = digits.reduce(0) { $0 * 10 + $1 }
    setOffset(hours: whole / 100, minutes: whole % 100, isWest: value[start] == 0x2D)
    return index
  }

  private mutating func setOffset(hours: Int, minutes: Int, isWest: Bool) {
    let total = hours <= 15 && minutes < 60 ? hours * 60 + minutes : 0
    offset = isWest ? -total : total
  }

  private mutating func word(_ value: MailBytes, _ start: Int) -> Int {
    var index = start
    while index < value.endIndex, value[index].isMailLetter || value[index] >= 0x80 { index += 1 }
    let text = value[start..<index].prefix(24).loweredMailText
    if month == nil, numbers.count <= 2, let named = monthNames[text] {
      month = named
      monthPosition = numbers.count
    } else if hasTime, text == "pm" || text == "am" {
      addsTwelve = text == "pm"
    } else if hasTime, offset == nil, let known = zoneOffsets[text] {
      offset = known
    }
    return index
  }

  func moment(assumesDutchTime: Bool) -> MailMoment? {
    var values = numbers
    guard var civil = takeDate(&values), values.count >= 2 else { return nil }
    civil.hour = values[0].value
    let minute = values[1].value
    var second = 0
    var offset = offset
    if values.count >= 3 { second = min(values[2].value, 59) }
    if values.count >= 4, offset == nil {
      offset = (values[3].value / 100 % 16) * 60 + min(values[3].value % 100, 59)
    }
    if let addsTwelve, civil.hour >= 1, civil.hour <= 12 {
      civil.hour = civil.hour % 12 + (addsTwelve ? 12 : 0)
    }
    guard civil.hour < 24, minute < 60, let days = civil.days else { return nil }
    let local = Int64(days) * 86400 + Int64(civil.hour * 3600 + minute * 60 + second)
    let minutes = offset ?? (assumesDutchTime ? civil.dutchOffset : 0)
    return MailMoment(seconds: local - Int64(minutes) * 60, offsetMinutes: minutes)
  }

  /// Takes day, month and year in the order that their sizes and the month's place suggest.
  private func takeDate(_ values: inout [(value: Int, digits: Int)]) -> CivilMoment? {
    guard values.count >= 4 else { return nil }
    var civil = CivilMoment()
    if let month {
      civil.month = month
      if values[0].digits == 4 {
        civil.year = values[0].value
        civil.day = values[1].value
      } else if monthPosition == 0, values.count >= 5, values[1].digits < 4,
        let year = values.last, year.digits == 4
      {
        // asctime: Tue Oct 6 11:42:08 2026
        civil.day = values[0].value
        civil.year = year.value
        values = Array(values[1..<(values.count - 1)])
        return civil
      } else {
        civil.day = values[0].value
        civil.year = Self.fullYear(values[1])
      }
      values.removeFirst(2)
      return civil
    }
    guard values.count >= 5 else { return nil }
    let isYearFirst = values[0].digits == 4
    civil.year = isYearFirst ? values[0].value : Self.fullYear(values[2])
    civil.month = values[1].value
    civil.day = isYearFirst ? values[2].value : values[0].value
    values.removeFirst(3)
    return civil
  }

  /// RFC 5322 §4.3: two digits below 50 are this century, three digits count from 1900.
  private static func fullYear(_ year: (value: Int, digits: Int)) -> Int {
    if year.digits >= 4 { return year.value }
    return year.digits <= 2 && year.value < 50 ? 2000 + year.value : 1900 + year.value
  }
}

private struct CivilMoment {
  var year = 0
  var month = 0
  var day = 0
  var hour = 0

  /// Days since 1970-01-01 in the Gregorian calendar; nil for a date that does not exist.
  var days: Int? {
    guard (1900...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return day <= lengths[month - 1] ? Self.dayNumber(year, month, day) : nil
  }

  /// Howard Hinnant's days-from-civil: years counted from March make leap days come last.
  static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468
  }

  /// Summer time runs from the last Sunday of March to the last Sunday of October, 02:00–03:00
  /// local time (Directive 2000/84/EC).
  var dutchOffset: Int {
    func lastSunday(of month: Int) -> Int {
      31 - (Self.dayNumber(year, month, 31) + 4) % 7
    }
    let isSummer =
      switch month {
      case 4...9: true
      case 3: (day, hour) >= (lastSunday(of: 3), 3)
      case 10: (day, hour) < (lastSunday(of: 10), 3)
      default: false
      }
    return isSummer ? 120 : 60
  }
}

private let zoneOffsets: [String: Int] = [
  "z": 0, "ut": 0, "utc": 0, "gmt": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300,
  "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "cet": 60, "met": 60, "mez": 60,
  "cest": 120, "mest": 120, "mesz": 120, "bst": 60, "wet": 0, "west": 60, "eet": 120, "eest": 180,
]

private let monthNames: [String: Int] = {
  let names: [[String]] = [
    ["jan", "januari", "january", "januar", "janvier", "jän", "jänner", "janv"],
    ["feb", "februari", "february", "februar", "février", "févr"],
    ["mar", "mrt", "maart", "march", "märz", "mär", "mars"],
    ["apr", "april", "avril", "avr"],
    ["may", "mei", "mai"],
    ["jun", "juni", "june", "juin"],
    ["jul", "juli", "july", "juillet", "juil"],
    ["aug", "augustus", "august", "août"],
    ["sep", "sept", "september", "septembre"],
    ["oct", "okt", "oktober", "october", "octobre"],
    ["nov", "november", "novembre"],
    ["dec", "dez", "december", "dezember", "décembre", "déc"],
  ]
  var table: [String: Int] = [:]
  for (index, spellings) in names.enumerated() {
    for spelling in spellings { table[spelling] = index + 1 }
  }
  return table
}()
