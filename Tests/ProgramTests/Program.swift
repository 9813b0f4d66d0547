// The two programs as a user starts them: words in, text and an exit code out.

import Foundation
import TestSupport

enum Program {
  static let root = projectRoot

  /// - Parameter input: what it reads from its standard input.
  static func run(_ name: String, _ words: [String], input: String = "") throws -> Outcome {
    try runProgram(builtProgram(name), words, folder: root, input: Array(input.utf8))
  }

  /// Starts a program that goes on, without its output.
  static func start(
    _ name: String, _ words: [String], environment: [String: String] = [:]
  ) throws -> RunningProgram {
    try RunningProgram(
      builtProgram(name), words,
      environment: ProcessInfo.processInfo.environment.merging(environment) { $1 }, folder: root)
  }
}
