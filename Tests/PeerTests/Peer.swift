// What the tests against real servers share: places of their own, and a certificate authority of our
// own.

import Foundation
import Glibc
import TestSupport

/// Whether somebody accepts connections there; waits until somebody does or the program is over.
func answers(port: Int, _ program: RunningProgram) -> Bool {
  while program.isRunning {
    if let socket = connected(to: port) {
      close(socket)
      return true
    }
    usleep(20_000)
  }
  return false
}

/// A directory that goes when its owner does.
final class Scratch: Sendable {
  let path: String

  init(_ name: String) throws {
    path = try scratch(name)
  }

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
