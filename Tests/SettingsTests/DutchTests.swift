// Every fault can be said in Dutch, for the coordinator does not read English.

import Formats
import Foundation
import Testing

@testable import Settings

struct DutchTests {
  @Test(arguments: Mistake.all)
  func `every mistake has a Dutch sentence`(each: Result<Mistake, MistakeFault>) throws {
    guard case .failure(let faults) = Fixture.load(try each.get().files) else { return }
    for fault in faults.all {
      var missing: [String] = []
      let said = fault.dutch { missing.append($0) }
      #expect(missing.isEmpty, "\(missing)")
      #expect(said.hasPrefix("\(fault.file), regel \(fault.line), plek \(fault.column): "))
    }
  }

  /// Not every refusal has a mistake of its own, so the words themselves are looked up.
  @Test func `every refusal of the YAML reader has a Dutch sentence`() throws {
    let path =
      URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path() + "/Sources/Formats/YAML/YAMLRefusal.swift"
    let source = try String(contentsOfFile: path, encoding: .utf8)
    let found = source.split(separator: "\n").filter { !$0.contains("//") }
      .flatMap { literals(in: String($0)) }.filter { $0.contains(" ") }
    #expect(found.count > 80)
    for literal in found {
      #expect(dutchOfYAML[literal] != nil, "\(literal)")
    }
  }

  @Test func `a value stands in Dutch where it stood in English`() {
    let phrase: Phrase = "unknown key `\("a%2b")`, expected \("x" as Phrase)"
    #expect(phrase.pattern == "unknown key `%1`, expected %2")
    #expect(
      phrase.translated(by: ["unknown key `%1`, expected %2": "%2, niet %1", "x": "y"])
        == "y, niet a%2b")
  }

  /// The string literals of a line, with `%1` for the first gap and so on.
  private func literals(in line: String) -> [String] {
    var found: [String] = []
    var text: String?
    var gaps = 0
    var depth = 0
    var escaped = false
    for character in line {
      if depth > 0 {
        depth += character == "(" ? 1 : character == ")" ? -1 : 0
      } else if let part = text {
        switch (escaped, character) {
        case (true, "("):
          gaps += 1
          text = part + "%\(gaps)"
          depth = 1
        case (true, _): text = part + String(character)
        case (false, "\\"): break
        case (false, "\""):
          found.append(part)
          text = nil
        default: text = part + String(character)
        }
        escaped = !escaped && character == "\\"
      } else if character == "\"" {
        (text, gaps) = ("", 0)
      }
    }
    return found
  }
}
