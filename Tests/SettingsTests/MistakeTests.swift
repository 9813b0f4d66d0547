// Every mistake in Mistakes/ is made in a configuration that was right, and must give exactly the
// messages that its file says. One file is one mistake:
//
//     What is wrong, in words.
//
//     in schools.yaml
//     -    contacts: [gen01, gen02]
//     +    contacts: [gen01, gen91]
//
//     schools.yaml:10:23: …
//
// Lines behind `-` are found in that file of the fixture and replaced by those behind `+`. A file
// without `-` lines consists of the `+` lines alone; `remove NAME` takes a file away.

import Formats
import Foundation
import Settings
import Testing

struct Mistake: CustomTestStringConvertible, Sendable {
  var name: String
  var files: ConfigFiles
  var messages: [String]
  var testDescription: String { name }

  static let all: [Result<Mistake, MistakeFault>] = {
    let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Mistakes").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().map { name in
      Result { () throws(MistakeFault) in
        let text = try? String(contentsOfFile: "\(directory)/\(name)", encoding: .utf8)
        return try Mistake(name, text ?? "")
      }
    }
  }()
}

struct MistakeFault: Error, CustomStringConvertible {
  var description: String
}

extension Mistake {
  init(_ name: String, _ text: String) throws(MistakeFault) {
    self.name = name
    files = Fixture.files
    messages = []
    var file: String?
    var old: [String] = []
    var new: [String] = []
    for line in text.components(separatedBy: "\n") + ["in nothing"] {
      if line.hasPrefix("remove ") {
        files.contents[String(line.dropFirst(7))] = nil
      } else if line.hasPrefix("add ") {
        files.otherNames.append(String(line.dropFirst(4)))
      } else if line.hasPrefix("in ") {
        if let file { try edit(file, old, new) }
        (file, old, new) = (String(line.dropFirst(3)), [], [])
      } else if file != nil, line.hasPrefix("-") {
        old.append(String(line.dropFirst()))
      } else if file != nil, line.hasPrefix("+") {
        new.append(String(line.dropFirst()))
      } else if line.contains(".yaml:") || line.contains(".txt:") {
        messages.append(line)
      }
    }
  }

  private mutating func edit(
    _ file: String, _ old: [String], _ new: [String]
  ) throws(MistakeFault) {
    guard !old.isEmpty else {
      files.contents[file] = Array((new.joined(separator: "\n") + "\n").utf8)
      return
    }
    let lines = String(decoding: files.contents[file] ?? [], as: UTF8.self)
      .components(separatedBy: "\n")
    let starts = lines.indices.filter { lines[$0...].starts(with: old) }
    guard starts.count == 1 else {
      throw MistakeFault(description: "\(name): \(starts.count) places in \(file) have these lines")
    }
    let changed = lines[..<starts[0]] + new + lines[(starts[0] + old.count)...]
    files.contents[file] = Array(changed.joined(separator: "\n").utf8)
  }
}

struct MistakeTests {
  @Test func `there are mistakes to learn from`() {
    #expect(Mistake.all.count >= 45)
  }

  @Test(arguments: Mistake.all)
  func `a mistake gets its message`(each: Result<Mistake, MistakeFault>) throws {
    let mistake = try each.get()
    guard case .failure(let faults) = Fixture.load(mistake.files) else {
      Issue.record("\(mistake.name) was accepted")
      return
    }
    #expect(faults.all.map(\.description) == mistake.messages, "\(mistake.name)")
  }
}
