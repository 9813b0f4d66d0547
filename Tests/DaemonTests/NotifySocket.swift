// A service manager's end of the notify socket.

import Foundation
import Glibc

final class NotifySocket {
  private let file: Int32
  let address: String

  /// On a path, or in the abstract name space with `@` in front.
  init(_ address: String) {
    self.address = address
    file = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
    var target = sockaddr_un()
    target.sun_family = sa_family_t(AF_UNIX)
    var name = Array(address.utf8)
    if name[0] == UInt8(ascii: "@") { name[0] = 0 } else { name.append(0) }
    unsafe withUnsafeMutableBytes(of: &target.sun_path) { unsafe $0.copyBytes(from: name) }
    let length = socklen_t(2 + name.count)
    _ = unsafe withUnsafePointer(to: &target) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(file, $0, length)
      }
    }
  }

  deinit { _ = Glibc.close(file) }

  /// The datagrams that lie there now.
  func received() -> [String] {
    var texts: [String] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe recv(file, &buffer, buffer.count, Int32(MSG_DONTWAIT))
      if count < 0 { return texts }
      texts.append(String(decoding: buffer.prefix(count), as: UTF8.self))
    }
  }
}

func temporaryName() -> String { "/tmp/referrald-\(UUID().uuidString)" }
