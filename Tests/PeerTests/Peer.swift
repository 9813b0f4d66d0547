// What the tests against real servers share: programs that are started and stopped, free ports,
// and a certificate authority of our own.

import Foundation
import Glibc

/// A program that runs until the test is over.
final class RunningProgram: @unchecked Sendable {
  let process = Process()

  init(_ path: String, _ arguments: [String], log: String? = nil) throws {
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    let sink = log.flatMap { path -> FileHandle? in
      _ = FileManager.default.createFile(atPath: path, contents: nil)
      return FileHandle(forWritingAtPath: path)
    }
    process.standardOutput = sink ?? FileHandle.nullDevice
    process.standardError = sink ?? FileHandle.nullDevice
    try process.run()
  }

  /// At once, without goodbye, and all that it started. Not by TERM: a child of a dispatch thread
  /// inherits a mask that blocks it.
  func kill() {
    guard process.isRunning else { return }
    let pid = process.processIdentifier
    let children = (try? runProgram("/usr/bin/pgrep", ["-P", "\(pid)"])) ?? ""
    _ = Glibc.kill(pid, SIGKILL)
    for child in children.split(separator: "\n").compactMap({ Int32($0) }) {
      _ = Glibc.kill(child, SIGKILL)
    }
    process.waitUntilExit()
  }

  deinit { kill() }
}

@discardableResult
func runProgram(_ path: String, _ arguments: [String]) throws -> String {
  let process = Process()
  process.executableURL = URL(filePath: path)
  process.arguments = arguments
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = pipe
  try process.run()
  let output = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return String(decoding: output, as: UTF8.self)
}

/// A port of this machine that nobody has now.
func freePort() -> Int {
  let listening = listener(port: 0)
  defer { close(listening.socket) }
  return listening.port
}

func listener(port: Int) -> (socket: Int32, port: Int) {
  let listening = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  var yes: Int32 = 1
  _ = unsafe setsockopt(listening, SOL_SOCKET, SO_REUSEADDR, &yes, 4)
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = UInt16(port).bigEndian
  address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
  var length = socklen_t(MemoryLayout<sockaddr_in>.size)
  unsafe withUnsafeMutablePointer(to: &address) { pointer in
    unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      _ = unsafe bind(listening, $0, length)
      _ = listen(listening, 64)
      _ = unsafe getsockname(listening, $0, &length)
    }
  }
  return (listening, Int(UInt16(bigEndian: address.sin_port)))
}

/// A connection to a port of this machine; nil when nobody is there.
func connected(to port: Int) -> Int32? {
  let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = UInt16(port).bigEndian
  address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
  let size = socklen_t(MemoryLayout<sockaddr_in>.size)
  let code = unsafe withUnsafePointer(to: &address) { pointer in
    unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      unsafe connect(socket, $0, size)
    }
  }
  if code == 0 { return socket }
  close(socket)
  return nil
}

/// Whether somebody accepts connections there; waits for up to ten seconds.
func answers(port: Int) -> Bool {
  for _ in 0..<200 {
    if let socket = connected(to: port) {
      close(socket)
      return true
    }
    usleep(50_000)
  }
  return false
}

/// A directory that goes when its owner does.
final class Scratch: Sendable {
  let path: String

  init(_ name: String) throws {
    path = "/tmp/referrald-\(name)-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
  }
}

/// A private authority with one certificate for `localhost`, made once for all tests.
enum Authority {
  static let shared: Result<Scratch, any Error> = Result {
    let place = try Scratch("ca")
    let path = place.path
    try place.write("subjectAltName=DNS:localhost,IP:127.0.0.1\n", "names")
    let openssl = "/usr/bin/openssl"
    try runProgram(
      openssl,
      [
        "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", "/CN=test ca",
        "-keyout", "\(path)/ca.key", "-out", "\(path)/ca.pem",
      ])
    try runProgram(
      openssl,
      [
        "req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-keyout",
        "\(path)/server.key", "-out", "\(path)/server.csr",
      ])
    try runProgram(
      openssl,
      [
        "x509", "-req", "-in", "\(path)/server.csr", "-CA", "\(path)/ca.pem", "-CAkey",
        "\(path)/ca.key", "-CAcreateserial", "-days", "30", "-extfile", "\(path)/names", "-out",
        "\(path)/server.pem",
      ])
    return place
  }
}
