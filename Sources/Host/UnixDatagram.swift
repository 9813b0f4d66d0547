// One message to a local socket, as systemd and its journal take them: send and forget.
//
// Failure: false, and the message is not there. Nothing blocks and nothing is tried again.

import Glibc

/// Sends one datagram. `address` is a path, or `@name` for a name in the abstract name space.
package func sendDatagram(_ bytes: [UInt8], to address: String) -> Bool {
  var target = sockaddr_un()
  target.sun_family = sa_family_t(AF_UNIX)
  let space = MemoryLayout.size(ofValue: target.sun_path)
  var name = Array(address.utf8)
  // A path needs its closing zero byte; an abstract name begins with one and is as long as it is.
  guard let first = name.first, name.count < space,
    first == 0x2F || first == 0x40
  else { return false }
  if first == 0x40 { name[0] = 0 } else { name.append(0) }
  unsafe withUnsafeMutableBytes(of: &target.sun_path) { unsafe $0.copyBytes(from: name) }
  let file = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
  guard file >= 0 else { return false }
  defer { _ = close(file) }
  let offset = MemoryLayout<sockaddr_un>.size - space
  let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
  let sent = unsafe withUnsafePointer(to: &target) { pointer in
    unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      unsafe sendto(file, bytes, bytes.count, flags, $0, socklen_t(offset + name.count))
    }
  }
  return sent == bytes.count
}
