// The habits of the house, kept by a test: files that say what they do, calls that are banned,
// lengths that fit on a screen.

import Foundation
import Testing

struct TidyTests {
  @Test func `every file opens by saying what it does`() throws {
    for file in try Checkout.swiftFiles("Sources") + Checkout.swiftFiles("Tests") {
      let first = file.lines.first ?? ""
      #expect(first.hasPrefix("// ") && first.count > 12, "\(file)")
    }
  }

  @Test func `no file is far above four hundred lines and no line is wider than a hundred`() throws
  {
    let files = try Checkout.swiftFiles("Sources") + Checkout.swiftFiles("Tests")
    // Tables of samples under Support are data, not code.
    for file in files where !file.path.contains("/Support/") {
      #expect(file.lines.count <= 420, "\(file) has \(file.lines.count) lines")
    }
    for file in try Checkout.swiftFiles("Sources") {
      for (number, line) in code(in: file) where line.count > 100 {
        // A single long literal cannot be broken without becoming harder to read.
        #expect(line.contains("\""), "\(file):\(number) has \(line.count) columns")
      }
    }
  }

  /// Numbered lines outside texts of several lines.
  private func code(in file: SourceFile) -> [(Int, String)] {
    var isText = false
    var found: [(Int, String)] = []
    for (number, line) in file.lines.enumerated() {
      if !isText { found.append((number + 1, line)) }
      if line.components(separatedBy: "\"\"\"").count == 2 { isText.toggle() }
    }
    return found
  }

  @Test(arguments: ["try!", "fatalError(", "TODO", "FIXME", "as!", "Date()", "Date.now"])
  func `banned words stand nowhere in the sources`(word: String) throws {
    for file in try Checkout.swiftFiles("Sources") {
      for (number, line) in file.lines.enumerated() {
        #expect(!line.contains(word), "\(file):\(number + 1)")
      }
    }
  }

  @Test(arguments: ["clock_gettime", "Clock.system", "SystemRandomNumberGenerator", ".random("])
  func `time and chance come in by one door`(word: String) throws {
    let doors = ["Sources/Host/Clock.swift", "Sources/Daemon/Assembly.swift"]
    for file in try Checkout.swiftFiles("Sources")
    where !doors.contains(file.path) && !file.path.contains("referral") {
      for (number, line) in file.lines.enumerated() {
        #expect(!line.contains(word), "\(file):\(number + 1)")
      }
    }
  }

  @Test func `functions fit on a screen`() throws {
    for file in try Checkout.swiftFiles("Sources") {
      for function in functions(in: file) where function.length > 70 {
        Issue.record("\(file):\(function.line) has a function of \(function.length) lines")
      }
    }
  }

  /// From a line that declares a function to the brace that closes it at the same indentation.
  private func functions(in file: SourceFile) -> [(line: Int, length: Int)] {
    var found: [(line: Int, length: Int)] = []
    for (start, line) in file.lines.enumerated() {
      let words = line.split(separator: " ").map(String.init)
      guard let word = words.first(where: { $0 == "func" || $0.hasPrefix("init(") }),
        words.firstIndex(of: word).map({ $0 < 4 }) ?? false, !line.contains("//"),
        !line.hasSuffix("}")
      else { continue }
      let indentation = line.prefix { $0 == " " }
      let end = file.lines[start...].firstIndex { $0 == indentation + "}" }
      if let end { found.append((start + 1, end - start + 1)) }
    }
    return found
  }
}
