// The two programs as a user starts them: words in, text and an exit code out.

import Foundation

struct Outcome {
  var code: Int32
  var output: String
  var complaint: String
}

enum Program {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path()

  /// The folder of the test bundle is that of the programs.
  private static let folder: String = {
    let bundles = ProcessInfo.processInfo.arguments.compactMap { word -> String? in
      guard let range = word.range(of: "/", options: .backwards), word.hasSuffix(".xctest") else {
        return nil
      }
      return String(word[..<range.lowerBound])
    }
    return bundles.first ?? "\(root)/.build/debug"
  }()

  /// - Parameter input: what it reads from its standard input.
  static func run(_ name: String, _ words: [String], input: String = "") throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: "\(folder)/\(name)")
    process.arguments = words
    process.currentDirectoryURL = URL(filePath: root)
    let output = Pipe()
    let complaint = Pipe()
    process.standardOutput = output
    process.standardError = complaint
    let answers = Pipe()
    process.standardInput = answers
    try process.run()
    if !input.isEmpty { answers.fileHandleForWriting.write(Data(input.utf8)) }
    try answers.fileHandleForWriting.close()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    let complained = complaint.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus, output: String(decoding: said, as: UTF8.self),
      complaint: String(decoding: complained, as: UTF8.self))
  }

  /// Starts a program that goes on, without its output.
  static func start(
    _ name: String, _ words: [String], environment: [String: String]
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: "\(folder)/\(name)")
    process.arguments = words
    process.currentDirectoryURL = URL(filePath: root)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  static func temporary() throws -> String {
    let path = FileManager.default.temporaryDirectory.path() + "/program-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }
}
