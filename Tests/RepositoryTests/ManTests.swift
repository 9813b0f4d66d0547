// The manual pages name every command and every option that the help names.

import Foundation
import Testing

struct ManTests {
  private func text(_ path: String) throws -> String {
    try String(contentsOf: Checkout.root.appending(path: path), encoding: .utf8)
  }

  /// The page as words: without its commands for the typesetter.
  private func page(_ name: String) throws -> String {
    try text("systemd/man/\(name)").replacingOccurrences(of: "\\-", with: "-")
  }

  @Test func `every command of referralctl stands in its page`() throws {
    let help = try text("Tests/ProgramTests/Golden/referralctl.txt")
    let page = try page("referralctl.1")
    // `  assign CASE PERSON --reason TEXT`
    let commands = help.components(separatedBy: "\n").filter {
      $0.hasPrefix("  ") && !$0.hasPrefix("   ")
    }
    #expect(commands.count > 15)
    for line in commands {
      let words = line.split(separator: " ")
      let name = try #require(words.first)
      let entries = page.components(separatedBy: ".TP\n").filter { entry in
        let tag = entry.prefix { $0 != "\n" }.replacing("\"", with: " ")
        return tag.split(separator: " ").dropFirst().first == name
      }
      #expect(entries.count >= 1, "\(name)")
      for option in words where option.contains("--") {
        let bare = option.filter { $0 != "[" && $0 != "]" }
        #expect(entries.contains { $0.contains(bare) }, "\(name) \(bare)")
      }
    }
  }

  @Test func `every option of referrald stands in its page`() throws {
    let help = try text("Tests/ProgramTests/Golden/referrald.txt")
    let page = try page("referrald.8")
    let options = help.split { " \n[]".contains($0) }.filter { $0.hasPrefix("--") }
    #expect(options.count > 5)
    for option in options { #expect(page.contains(option), "\(option)") }
  }
}
