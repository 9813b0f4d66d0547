// Ports of this machine: free ones, listening ones, and connections to them.

import Foundation
import Glibc
import Synchronization

/// A port of this machine that nobody has now. Below those that the kernel deals out to clients and
/// listeners, and never one twice, so that nobody takes it before its server does.
package func freePort() -> Int {
  while true {
    let port = 10_000 + nextPort.add(1, ordering: .relaxed).oldValue % 20_000
    let listening = listener(port: port)
    close(listening.socket)
    if listening.port == port { return port }
  }
}

/// Two runs of the tests side by side begin elsewhere.
private let nextPort = Atomic(Int.random(in: 0..<20_000))

private let streams = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)

package func listener(port: Int) -> (socket: Int32, port: Int) {
  let listening = Glibc.socket(AF_INET, streams, 0)
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

/// Accepts connections, each on a thread of its own, until its owner goes.
package final class Listening: Sendable {
  package let port: Int
  private let socket: Int32

  /// - Parameter serve: closes what it is given.
  package init(_ serve: @escaping @Sendable (Int32) -> Void) {
    let (socket, port) = listener(port: 0)
    (self.socket, self.port) = (socket, port)
    Thread.detachNewThread {
      while true {
        let accepted = accept(socket, nil, nil)
        guard accepted >= 0 else { break }
        Thread.detachNewThread { serve(accepted) }
      }
      close(socket)
    }
  }

  deinit { _ = shutdown(socket, Int32(SHUT_RDWR)) }
}

/// A connection to a port of this machine; nil when nobody is there.
package func connected(to port: Int) -> Int32? {
  let socket = Glibc.socket(AF_INET, streams, 0)
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
