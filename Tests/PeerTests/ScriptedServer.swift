// A server that says what a test wants it to say, line by line, on loopback and without TLS.

import Foundation
import Glibc
import Synchronization
import TestSupport

@testable import Transport

/// One connection as the script sees it.
final class ScriptedPeer {
  private let socket: Int32
  private var buffer: [UInt8] = []
  private let left = Mutex(Int.max)

  init(_ socket: Int32) { self.socket = socket }

  /// The next line without its end; nil when the client has gone.
  func line() -> String? {
    while true {
      if let end = buffer.firstIndex(of: 0x0A) {
        let line = String(decoding: buffer[..<end], as: UTF8.self)
        buffer.removeSubrange(...end)
        return line.hasSuffix("\r") ? String(line.dropLast()) : line
      }
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = unsafe recv(socket, &bytes, bytes.count, 0)
      guard count > 0 else { return nil }
      buffer += bytes.prefix(count)
    }
  }

  /// After so many bytes the connection is cut, wherever that is.
  func cut(after bytes: Int) { left.withLock { $0 = bytes } }

  /// Also from another thread, as a server that has news does.
  func say(_ text: String) {
    left.withLock { left in
      let bytes = Array(text.utf8.prefix(left))
      left -= bytes.count
      _ = unsafe send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
      if left <= 0 { hangUp() }
    }
  }

  func hangUp() { _ = shutdown(socket, Int32(SHUT_RDWR)) }
}

/// Listens until its owner goes.
final class ScriptedServer: Sendable {
  private final class Tally: Sendable {
    let connections = Mutex((all: 0, now: 0, most: 0))

    /// The number of the new connection.
    func opened() -> Int {
      connections.withLock {
        $0 = ($0.all + 1, $0.now + 1, max($0.most, $0.now + 1))
        return $0.all
      }
    }

    func closed() { connections.withLock { $0.now -= 1 } }
  }

  private let listening: Listening
  private let tally = Tally()

  /// `script` plays every connection; its number counts from one.
  init(_ script: @escaping @Sendable (ScriptedPeer, Int) -> Void) {
    listening = Listening { [tally] socket in
      let number = tally.opened()
      script(ScriptedPeer(socket), number)
      tally.closed()
      close(socket)
    }
  }

  var port: Int { listening.port }
  var connections: Int { tally.connections.withLock(\.all) }
  /// So many were open at one time.
  var mostAtOnce: Int { tally.connections.withLock(\.most) }

  func server(user: String = "intake", timeout: Int = 60) -> Server {
    Server(
      host: "127.0.0.1", port: port, security: .none, user: user, timeoutSeconds: timeout)
  }
}

/// An IMAP server with a few mails, as Exchange Online behaves: no ESEARCH, no CONDSTORE, sizes
/// that are estimates. A test changes what it does with `special`, which answers a command itself
/// by returning true.
final class ScriptedMailbox: Sendable {
  struct Mail: Sendable {
    var uid: Int
    var text: String
  }

  let mails: Mutex<[Mail]>
  let commands = Mutex<[String]>([])
  private let special: @Sendable (ScriptedPeer, _ tag: String, _ command: String, Int) -> Bool

  init(
    _ texts: [String],
    special: @escaping @Sendable (ScriptedPeer, String, String, Int) -> Bool = { _, _, _, _ in
      false
    }
  ) {
    mails = Mutex(texts.enumerated().map { Mail(uid: $0.offset + 1, text: $0.element) })
    self.special = special
  }

  var isEmpty: Bool { mails.withLock(\.isEmpty) }

  /// Returns when a client waits in IDLE, however long the machine takes to get there.
  func becomesIdle() async throws {
    while commands.withLock({ $0.last?.hasSuffix(" IDLE") != true }) {
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  func serve(_ peer: ScriptedPeer, _ number: Int) {
    peer.say("* OK The Microsoft Exchange IMAP4 service is ready.\r\n")
    while let line = peer.line() {
      commands.withLock { $0.append(line) }
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard words.count == 2 else { continue }
      if special(peer, words[0], words[1], number) { continue }
      answer(peer, words[0], words[1])
    }
  }

  private func answer(_ peer: ScriptedPeer, _ tag: String, _ command: String) {
    let mails = mails.withLock(\.self)
    switch command.uppercased().split(separator: " ").prefix(2).joined(separator: " ") {
    case let word where word.hasPrefix("CAPABILITY"):
      peer.say(
        "* CAPABILITY IMAP4 IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2 SASL-IR UIDPLUS MOVE ID UNSELECT "
          + "CHILDREN IDLE NAMESPACE LITERAL+\r\n\(tag) OK CAPABILITY completed.\r\n")
    case let word where word.hasPrefix("AUTHENTICATE"):
      peer.say("\(tag) OK AUTHENTICATE completed.\r\n")
    case let word where word.hasPrefix("SELECT"):
      peer.say(
        "* \(mails.count) EXISTS\r\n* 0 RECENT\r\n* FLAGS (\\Seen \\Answered)\r\n"
          + "* OK [UIDVALIDITY 14] UIDVALIDITY value\r\n\(tag) OK [READ-WRITE] SELECT completed.\r\n"
      )
    case "UID FETCH": fetch(peer, tag, command, mails)
    case "UID MOVE":
      let set = command.split(separator: " ")[2]
      self.mails.withLock { $0.removeAll { self.isMeant($0.uid, set, last: nil) } }
      peer.say("* 1 EXPUNGE\r\n\(tag) OK [COPYUID 14  ] MOVE completed.\r\n")
    case "UID SEARCH":
      peer.say("* SEARCH \(mails.map { "\($0.uid)" }.joined(separator: " "))\r\n\(tag) OK\r\n")
    default: peer.say("\(tag) OK done\r\n")
    }
  }

  private func isMeant(_ uid: Int, _ set: Substring, last: Int?) -> Bool {
    set.split(separator: ",").contains { part in
      let ends = part.split(separator: ":").map { Int($0) ?? Int.max }
      return uid >= ends[0] && uid <= ends[ends.count - 1]
        || ends[ends.count - 1] == Int.max && uid == last
    }
  }

  private func fetch(_ peer: ScriptedPeer, _ tag: String, _ command: String, _ mails: [Mail]) {
    let set = command.split(separator: " ")[2]
    let wanted = mails.filter { isMeant($0.uid, set, last: mails.last?.uid) }
    var text = ""
    for mail in wanted {
      let date = "INTERNALDATE \"22-Nov-2026 09:00:00 +0100\""
      if command.contains("BODY.PEEK[]") {
        text +=
          "* \(mail.uid) FETCH (BODY[] {\(mail.text.utf8.count)}\r\n\(mail.text) "
          + "UID \(mail.uid) \(date))\r\n"
      } else {
        // The size is an estimate, and UID comes last.
        text += "* \(mail.uid) FETCH (FLAGS (\\Seen) \(date) RFC822.SIZE 7 UID \(mail.uid))\r\n"
      }
    }
    peer.say("\(text)\(tag) OK FETCH completed.\r\n")
  }
}
