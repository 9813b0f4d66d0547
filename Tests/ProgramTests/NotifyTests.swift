// The daemon as the service manager runs it: what it says on the notify socket.

import Foundation
import Glibc
import TestSupport
import Testing

struct NotifyTests {
  @Test func `a daemon says ready, alive after each round, reloading, ready and stopping`() throws {
    let state = try scratch("program")
    let manager = try Manager("\(state)/notify")
    let daemon = try Program.start(
      "referrald", ["--config", "Config/demo", "--state", "\(state)/state"],
      environment: ["NOTIFY_SOCKET": manager.path, "WATCHDOG_USEC": "4000000"])
    #expect(manager.next().hasPrefix("READY=1\nSTATUS=Policy "))
    #expect(manager.next() == "WATCHDOG=1\nSTATUS=0 open cases; 0 messages wait to be sent")
    daemon.signal(SIGHUP)
    let reloading = manager.next { !$0.hasPrefix("WATCHDOG") }
    #expect(reloading.hasPrefix("RELOADING=1\nMONOTONIC_USEC="))
    #expect(manager.next { !$0.hasPrefix("WATCHDOG") }.hasPrefix("READY=1\n"))
    daemon.signal(SIGTERM)
    #expect(manager.next { !$0.hasPrefix("WATCHDOG") } == "STOPPING=1\nSTATUS=Stopping")
    #expect(daemon.wait() == 0)
  }

  @Test func `a daemon that is told to stop as soon as it is ready stops`() throws {
    for _ in 1...5 {
      let state = try scratch("program")
      let manager = try Manager("\(state)/notify")
      let daemon = try Program.start(
        "referrald", ["--config", "Config/demo", "--state", "\(state)/state"],
        environment: ["NOTIFY_SOCKET": manager.path])
      #expect(manager.next().hasPrefix("READY=1\n"))
      daemon.signal(SIGTERM)
      let answer = manager.next { !$0.hasPrefix("WATCHDOG") }
      #expect(answer == "STOPPING=1\nSTATUS=Stopping")
      if answer.isEmpty { daemon.kill() }
      #expect(daemon.wait() == 0)
    }
  }

  @Test func `a daemon that cannot start never says ready`() throws {
    let state = try scratch("program")
    let manager = try Manager("\(state)/notify")
    let daemon = try Program.start(
      "referrald", ["--config", state, "--state", "\(state)/state"],
      environment: ["NOTIFY_SOCKET": manager.path])
    #expect(daemon.wait() == 78)
    #expect(!manager.hasMore)
  }
}

/// A service manager's end of the notify socket.
private final class Manager {
  let path: String
  private let file: Int32

  init(_ path: String) throws {
    self.path = path
    file = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
    var target = sockaddr_un()
    target.sun_family = sa_family_t(AF_UNIX)
    unsafe withUnsafeMutableBytes(of: &target.sun_path) {
      unsafe $0.copyBytes(from: Array(path.utf8) + [0])
    }
    let length = socklen_t(MemoryLayout<sockaddr_un>.size)
    let bound = unsafe withUnsafePointer(to: &target) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(file, $0, length)
      }
    }
    try #require(bound == 0)
  }

  deinit { _ = Glibc.close(file) }

  var hasMore: Bool {
    var byte: UInt8 = 0
    return unsafe recv(file, &byte, 1, Int32(MSG_DONTWAIT) | Int32(MSG_PEEK)) > 0
  }

  /// The next datagram that fits; empty after two minutes without one.
  func next(_ fits: (String) -> Bool = { _ in true }) -> String {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    for _ in 0..<1000 {
      var waiting = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&waiting, 1, 120_000) == 1 else { return "" }
      let count = unsafe recv(file, &buffer, buffer.count, 0)
      let text = String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self)
      if fits(text) { return text }
    }
    return ""
  }
}
