// OAuth2 tokens: how long one is used, who fetches it, and what a refusal says.

import Foundation
import Synchronization
import Testing

@testable import Transport

struct TokenTests {
  /// Counts the tokens it gives out; they live for `seconds`.
  private func endpoint(
    seconds: Int = 1000, slow: Bool = false, status: String = "200 OK", body: String? = nil
  ) -> (server: ScriptedServer, count: Counter) {
    let count = Counter()
    let server = ScriptedServer { peer, _ in
      while let line = peer.line(), !line.isEmpty {}
      let number = count.next()
      if slow { usleep(200_000) }
      let text =
        body
        ?? #"{"token_type":"Bearer","expires_in":\#(seconds),"access_token":"t\#(number)"}"#
      peer.say(
        "HTTP/1.1 \(status)\r\nContent-Length: \(text.utf8.count)\r\nConnection: close\r\n\r\n"
          + text)
    }
    return (server, count)
  }

  private func source(
    _ server: ScriptedServer, now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
  ) -> TokenSource {
    TokenSource(
      .init(
        url: "http://127.0.0.1:\(server.port)/token", identifier: "id", secret: "geheim",
        scope: "https://outlook.office365.com/.default", timeoutSeconds: 60), now: now)
  }

  @Test func `a token is used for four fifths of its life, and then renewed`() throws {
    let (server, count) = endpoint(seconds: 1000)
    let clock = Clock()
    let source = source(server, now: { clock.now })
    #expect(try source.token() == "t1")
    clock.advance(799)
    #expect(try source.token() == "t1")
    clock.advance(2)
    #expect(try source.token() == "t2")
    #expect(count.value == 2)
  }

  @Test func `who asks while one is fetched waits for that one`() async throws {
    let (server, count) = endpoint(slow: true)
    let source = source(server)
    let tokens = await withTaskGroup(of: String?.self) { group in
      for number in 0..<6 {
        group.addTask {
          await withCheckedContinuation { done in
            Thread.detachNewThread { done.resume(returning: try? source.token()) }
          }
        }
        if number == 0 { try? await Task.sleep(for: .milliseconds(20)) }
      }
      return await group.reduce(into: [String?]()) { $0.append($1) }
    }
    #expect(tokens == Array(repeating: "t1", count: 6))
    #expect(count.value == 1)
  }

  @Test(arguments: [
    ("401 Unauthorized", #"{"error":"invalid_client","error_description":"geheim is wrong"}"#),
    ("200 OK", #"{"token_type":"Bearer"}"#), ("200 OK", #"{"access_token":"a b"}"#),
    ("200 OK", "<html>"), ("302 Found", ""),
  ])
  func `no token is a refusal that never repeats the secret`(status: String, body: String) throws {
    let (server, _) = endpoint(status: status, body: body)
    #expect {
      _ = try source(server).token()
    } throws: { error in
      if case ServerFault.refused(let why) = error { !why.contains("geheim") } else { false }
    }
  }

  @Test func `an expired token is replaced before the next login, without a refusal`() async throws
  {
    let (server, count) = endpoint(seconds: 3600)
    let clock = Clock()
    let tokens = source(server, now: { clock.now })
    let logins = Mutex<[String]>([])
    let mailbox = ScriptedMailbox(["Subject: x\r\n\r\nx\r\n"]) { _, _, command, _ in
      guard command.hasPrefix("AUTHENTICATE XOAUTH2 ") else { return false }
      let blob = Data(base64Encoded: String(command.dropFirst(21))) ?? Data()
      let words = String(decoding: blob, as: UTF8.self).split(separator: "\u{1}")
      logins.withLock { $0.append(words.last.map(String.init) ?? "") }
      return false
    }
    let imap = ScriptedServer { mailbox.serve($0, $1) }
    for hours in 0...1 {
      clock.advance(Int64(hours) * 3600)
      let remote = DovecotTests.mailbox(imap.server(), proof: .token(tokens))
      #expect(try await remote.list(.everything).messages.count == 1)
    }
    #expect(logins.withLock { $0 } == ["auth=Bearer t1", "auth=Bearer t2"])
    #expect(count.value == 2)
  }
}

final class Counter: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock { count in
      count += 1
      return count
    }
  }

  var value: Int { count.withLock(\.self) }
}

/// A clock that a test moves.
private final class Clock: Sendable {
  private let moment = Mutex(ContinuousClock.now)

  var now: ContinuousClock.Instant { moment.withLock(\.self) }

  func advance(_ seconds: Int64) { moment.withLock { $0 = $0.advanced(by: .seconds(seconds)) } }
}
