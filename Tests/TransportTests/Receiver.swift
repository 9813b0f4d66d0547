// A tiny HTTP receiver on loopback: it answers what it is told, or nothing at all, and keeps what
// it was sent.

import Foundation
import Glibc
import Synchronization

final class Receiver: Sendable {
  let port: Int
  private let socket: Int32
  private let requests = Mutex<[String]>([])

  /// `answer` is a whole HTTP response; nil stays silent.
  init(answer: String?) {
    let listening = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = unsafe bind(listening, $0, length)
        _ = listen(listening, 8)
        _ = unsafe getsockname(listening, $0, &length)
      }
    }
    socket = listening
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread.detachNewThread { [self] in serve(listening, answer) }
  }

  deinit { close(socket) }

  var received: [String] { requests.withLock(\.self) }

  private func serve(_ listening: Int32, _ answer: String?) {
    while true {
      let peer = accept(listening, nil, nil)
      guard peer >= 0 else { return }
      var text = ""
      var buffer = [UInt8](repeating: 0, count: 65_536)
      while !isWhole(text) {
        let count = unsafe recv(peer, &buffer, buffer.count, 0)
        guard count > 0 else { break }
        text += String(decoding: buffer.prefix(count), as: UTF8.self)
      }
      requests.withLock { $0.append(text) }
      guard let answer else { continue }
      _ = unsafe answer.utf8.withContiguousStorageIfAvailable { bytes in
        unsafe send(peer, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
      }
      close(peer)
    }
  }

  private func isWhole(_ text: String) -> Bool {
    guard let head = text.range(of: "\r\n\r\n"),
      let length = text.range(of: "Content-Length: ")
        .flatMap({ Int(text[$0.upperBound...].prefix { $0.isNumber }) })
    else { return false }
    return text[head.upperBound...].utf8.count >= length
  }
}
