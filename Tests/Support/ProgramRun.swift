// A program that runs to its end: words and input in, text and an exit code out.
//
// Failure: as of `RunningProgram`.

import CLinux
import Foundation
import Glibc

package struct Outcome: Sendable {
  /// Minus the signal, if one ended it.
  package var code: Int32
  package var bytes: [UInt8]
  package var complaint: String

  package var output: String { String(decoding: bytes, as: UTF8.self) }
}

/// - Parameters:
///   - environment: all of it; nil means ours.
///   - input: what it reads from its standard input.
@discardableResult
package func runProgram(
  _ path: String, _ words: [String], environment: [String: String]? = nil, folder: String? = nil,
  input: [UInt8] = []
) throws -> Outcome {
  let files = (0..<3).map { _ in unsafe memfd_create("program", 0) }
  defer { for file in files { close(file) } }
  _ = unsafe pwrite(files[0], input, input.count, 0)
  let program = try RunningProgram(
    path, words, environment: environment, folder: folder,
    files: .init(input: files[0], output: files[1], complaint: files[2]))
  let code = program.wait()
  return Outcome(
    code: code, bytes: contents(of: files[1]),
    complaint: String(decoding: contents(of: files[2]), as: UTF8.self))
}

private func contents(of file: Int32) -> [UInt8] {
  var bytes = [UInt8](repeating: 0, count: max(lseek(file, 0, SEEK_END), 0))
  let count = unsafe pread(file, &bytes, bytes.count, 0)
  return Array(bytes.prefix(max(count, 0)))
}

/// The folder of the project, without a slash at its end.
package let projectRoot = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().path

/// One of our own programs: it lies beside the bundle of the tests.
package func builtProgram(_ name: String) -> String {
  let bundle = ProcessInfo.processInfo.arguments.first { $0.hasSuffix(".xctest") }
  let folder = bundle.map { URL(filePath: $0).deletingLastPathComponent().path() }
  return (folder ?? "\(projectRoot)/.build/debug/") + name
}
