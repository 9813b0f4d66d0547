// OAuth2 client credentials (RFC 6749 §4.4): one token for everybody who logs in with it, fetched
// when it is needed and renewed at four fifths of its life. Whoever asks while one is fetched waits
// for that one.
//
// Failure: a token end-point that cannot be reached or that refuses is a fault with its own error
// code, never with the secret. There is no token then, and the caller comes back later.

import CCurl
import Formats
import Synchronization

package final class TokenSource: Sendable {
  package struct Client: Sendable, Hashable {
    /// `https`, or `http` to this machine itself.
    package var url: String
    package var identifier: String
    package var secret: String
    package var scope: String
    package var caFile: String?
    package var timeoutSeconds: Int

    package init(
      url: String, identifier: String, secret: String, scope: String, caFile: String? = nil,
      timeoutSeconds: Int = 30
    ) {
      self.url = url
      self.identifier = identifier
      self.secret = secret
      self.scope = scope
      self.caFile = caFile
      self.timeoutSeconds = timeoutSeconds
    }
  }

  private struct Held {
    var token: String
    var renewal: ContinuousClock.Instant
  }

  private let client: Client
  private let loop = TransferLoop()
  private let now: @Sendable () -> ContinuousClock.Instant
  private let held = Mutex<Held?>(nil)

  package init(
    _ client: Client, now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
  ) {
    self.client = client
    self.now = now
  }

  package func stop() { loop.stop() }

  /// A token that is good for a while. Blocks while one is fetched; call it on a peer's own queue.
  package func token() throws(ServerFault) -> String {
    try held.withLock { held throws(ServerFault) in
      if let present = held, now() < present.renewal { return present.token }
      return try renew(&held)
    }
  }

  /// Another token after one was refused; somebody else may have fetched it already.
  package func token(insteadOf refused: String) throws(ServerFault) -> String {
    try held.withLock { held throws(ServerFault) in
      if let present = held, present.token != refused { return present.token }
      return try renew(&held)
    }
  }

  private func renew(_ held: inout Held?) throws(ServerFault) -> String {
    held = nil
    let (token, seconds) = try fetch()
    held = Held(token: token, renewal: now().advanced(by: .milliseconds(seconds * 800)))
    return token
  }

  private func fetch() throws(ServerFault) -> (token: String, seconds: Int) {
    guard var handle = EasyHandle() else { throw .unreachable("libcurl has no memory left") }
    let sink = AnswerSink()
    let form = [
      ("grant_type", "client_credentials"), ("client_id", client.identifier),
      ("client_secret", client.secret), ("scope", client.scope),
    ].map { "\($0)=\(formEncoded($1))" }.joined(separator: "&")
    handle.set(CURLOPT_URL, client.url)
    handle.set(CURLOPT_PROTOCOLS_STR, "http,https")
    handle.set(CURLOPT_FOLLOWLOCATION, 0)
    handle.set(CURLOPT_NOSIGNAL, 1)
    handle.set(CURLOPT_TIMEOUT, client.timeoutSeconds)
    handle.set(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
    if let file = client.caFile { handle.set(CURLOPT_CAINFO, file) }
    handle.set(CURLOPT_POSTFIELDSIZE, form.utf8.count)
    handle.set(CURLOPT_COPYPOSTFIELDS, form)
    handle.answer(into: sink)
    let code = loop.perform(handle)
    guard code == CURLE_OK else {
      throw loop.isStopped ? .stopped : .unreachable("no token: \(sentence(code))")
    }
    let answer = try? JSONValue(parsing: sink.bytes)
    guard handle.responseCode == 200, let token = answer?["access_token"]?.string,
      !token.isEmpty, token.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else {
      let error = answer?["error"]?.string.map { " (\(plain($0)))" } ?? ""
      throw .refused("the token end-point answered \(handle.responseCode)\(error)")
    }
    // Without a stated life the usual hour is assumed (RFC 6749 §5.1).
    return (token, min(max(answer?["expires_in"]?.integer ?? 3600, 1), 86_400))
  }
}

private func formEncoded(_ text: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  for byte in text.utf8 {
    let isPlain =
      (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39
      || "-._~".utf8.contains(byte)
    if isPlain {
      bytes.append(byte)
    } else {
      bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
