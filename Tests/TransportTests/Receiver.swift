// A tiny HTTP receiver on loopback: it answers what it is told, or nothing at all, and keeps what
// it was sent.

import Foundation
import Glibc
import Synchronization
import TestSupport

final class Receiver: Sendable {
  private let listening: Listening
  private let requests: Requests

  private final class Requests: Sendable { let all = Mutex<[String]>([]) }

  /// `answer` is a whole HTTP response; nil stays silent.
  init(answer: String?) {
    let requests = Requests()
    self.requests = requests
    listening = Listening { peer in
      var text = ""
      var buffer = [UInt8](repeating: 0, count: 65_536)
      while !Self.isWhole(text) {
        let count = unsafe recv(peer, &buffer, buffer.count, 0)
        guard count > 0 else { break }
        text += String(decoding: buffer.prefix(count), as: UTF8.self)
      }
      requests.all.withLock { $0.append(text) }
      if let answer {
        _ = unsafe send(peer, Array(answer.utf8), answer.utf8.count, Int32(MSG_NOSIGNAL))
      } else {
        // Until the other side has had enough.
        _ = unsafe recv(peer, &buffer, buffer.count, 0)
      }
      close(peer)
    }
  }

  var port: Int { listening.port }
  var received: [String] { requests.all.withLock(\.self) }

  private static func isWhole(_ text: String) -> Bool {
    guard let head = text.range(of: "\r\n\r\n"),
      let length = text.range(of: "Content-Length: ")
        .flatMap({ Int(text[$0.upperBound...].prefix { $0.isNumber }) })
    else { return false }
    return text[head.upperBound...].utf8.count >= length
  }
}
