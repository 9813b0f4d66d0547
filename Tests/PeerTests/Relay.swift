// Stands between a client and a server on this machine and passes every byte on, until a test wants
// something to happen in the midst of it. TLS goes through untouched.

import Foundation
import Glibc
import Synchronization
import TestSupport

final class Relay: Sendable {
  private let listening: Listening
  private let way: Way

  init(to target: Int) {
    let way = Way()
    self.way = way
    listening = Listening { client in
      guard let server = connected(to: target) else {
        close(client)
        return
      }
      let isBack = DispatchSemaphore(value: 0)
      Thread.detachNewThread {
        way.pass(from: server, to: client, counts: true)
        isBack.signal()
      }
      way.pass(from: client, to: server, counts: false)
      isBack.wait()
      for socket in [client, server] { close(socket) }
    }
  }

  var port: Int { listening.port }

  /// Once the server has said so many bytes from now on.
  func after(bytes: Int, _ action: @escaping @Sendable () -> Void) {
    way.left.withLock { $0 = (bytes, action) }
  }
}

/// What the connections of one relay share.
private final class Way: Sendable {
  let left = Mutex<(bytes: Int, action: (@Sendable () -> Void)?)>((0, nil))

  func pass(from giver: Int32, to taker: Int32, counts: Bool) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe recv(giver, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      if counts { due(count)?() }
      var sent = 0
      while sent < count {
        let part = unsafe buffer[sent..<count].withUnsafeBytes {
          unsafe send(taker, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
        }
        guard part > 0 else { break }
        sent += part
      }
    }
    _ = shutdown(taker, Int32(SHUT_RDWR))
    _ = shutdown(giver, Int32(SHUT_RDWR))
  }

  private func due(_ count: Int) -> (@Sendable () -> Void)? {
    left.withLock { left in
      guard let action = left.action else { return nil }
      left.bytes -= count
      guard left.bytes <= 0 else { return nil }
      left.action = nil
      return action
    }
  }
}
