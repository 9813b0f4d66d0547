// Timing, and what a row of the table holds.

import Formats
import Glibc
import Host

/// Runs it and says how many seconds it took.
func seconds(_ body: () async throws -> Void) async rethrows -> Double {
  let start = monotonicMicroseconds()
  try await body()
  return Double(monotonicMicroseconds() - start) / 1_000_000
}

func seconds(_ body: () throws -> Void) rethrows -> Double {
  let start = monotonicMicroseconds()
  try body()
  return Double(monotonicMicroseconds() - start) / 1_000_000
}

func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
}

/// The largest amount of memory that this process ever had, in MB.
func peakMemory() -> Double {
  var usage = rusage()  // 0 is RUSAGE_SELF, which Swift imports with another type.
  _ = unsafe getrusage(0, &usage)
  return Double(usage.ru_maxrss) / 1024
}

/// Seconds of processor time that this process used.
func processorSeconds() -> Double {
  var usage = rusage()
  _ = unsafe getrusage(0, &usage)
  return [usage.ru_utime, usage.ru_stime].reduce(0) {
    $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1_000_000
  }
}

func rounded(_ value: Double, _ digits: Int = 2) -> String {
  var scale = 1.0
  for _ in 0..<digits { scale *= 10 }
  let whole = Int((value * scale).rounded())
  guard digits > 0 else { return String(whole) }
  return "\(whole / Int(scale)).\(padded(whole % Int(scale), digits))"
}

struct Row {
  enum Goal {
    case atLeast(Double)
    case atMost(Double)
    case none
  }

  var what: String
  var ours: String
  var against: String
  /// What the goal is about: a ratio, or a figure with an upper limit.
  var value: Double
  var unit = "×"
  var goal: Goal

  var holds: Bool? {
    switch goal {
    case .atLeast(let limit): value >= limit
    case .atMost(let limit): value <= limit
    case .none: nil
    }
  }

  var goalText: String {
    switch goal {
    case .atLeast(let limit): "≥ \(rounded(limit, limit < 10 ? 1 : 0)) \(unit)"
    case .atMost(let limit): "≤ \(rounded(limit, limit < 10 ? 1 : 0)) \(unit)"
    case .none: "–"
    }
  }

  var cells: [String] {
    [
      what, ours, against, "\(rounded(value)) \(unit)", goalText,
      holds.map { $0 ? "yes" : "NO" } ?? "–",
    ]
  }

  var json: JSONValue {
    [
      "what": .string(what), "ours": .string(ours), "against": .string(against),
      "value": .number(rounded(value, 4)), "unit": .string(unit), "goal": .string(goalText),
      "holds": holds.map { .bool($0) } ?? .null,
    ]
  }
}

/// A table in Markdown, with columns that also line up on a terminal.
func table(_ rows: [Row]) -> String {
  let head = ["what", "referrald", "against", "value", "goal", "holds"]
  let lines = [head] + rows.map(\.cells)
  let widths = head.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
  func text(_ cells: [String]) -> String {
    let padded = zip(cells, widths).map { cell, width in
      cell + String(repeating: " ", count: width - cell.count)
    }
    return "| \(padded.joined(separator: " | ")) |"
  }
  let rule = "|\(widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "|"))|"
  return ([text(head), rule] + lines.dropFirst().map(text)).joined(separator: "\n")
}
