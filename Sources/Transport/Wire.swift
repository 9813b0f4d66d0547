// A connection to a mail server that libcurl made, secured and logged in to, and over which we
// speak ourselves (CURLOPT_CONNECT_ONLY). Every wait has a deadline and can be stopped.
//
// Failure: any fault leaves the wire dead; its owner drops it and makes another.

import CCurl

final class Wire {
  private let handle: EasyHandle
  private let sink: AnswerSink
  private let loop: TransferLoop
  private let socket: Int32
  let timeoutSeconds: Int
  private var buffer = [UInt8](repeating: 0, count: 65_536)

  /// - Parameters:
  ///   - scheme: `imap` or `smtp`.
  ///   - name: what follows the host in the URL; for SMTP the name that we greet with.
  convenience init(
    _ scheme: String, _ server: Server, name: String = "", proof: Proof, loop: TransferLoop
  ) throws(ServerFault) {
    let url = Wire.url(scheme, server, name)
    guard case .token(let source) = proof else {
      var password: String?
      if case .password(let text) = proof { password = text }
      try self.init(url, server, password: password, token: nil, loop)
      return
    }
    let token = try source.token()
    do throws(ServerFault) {
      try self.init(url, server, password: nil, token: token, loop)
    } catch {
      // A token may be withdrawn before its time; one fresh one is tried, not more.
      guard case .refused = error else { throw error }
      let fresh = try source.token(insteadOf: token)
      try self.init(url, server, password: nil, token: fresh, loop)
    }
  }

  private init(
    _ url: String, _ server: Server, password: String?, token: String?, _ loop: TransferLoop
  ) throws(ServerFault) {
    guard var handle = EasyHandle() else { throw .unreachable("libcurl has no memory left") }
    let sink = AnswerSink()
    handle.set(CURLOPT_URL, url)
    handle.set(CURLOPT_PROTOCOLS_STR, "imap,imaps,smtp,smtps")
    handle.set(CURLOPT_CONNECT_ONLY, 1)
    handle.set(CURLOPT_NOSIGNAL, 1)
    handle.set(CURLOPT_CONNECTTIMEOUT, server.timeoutSeconds)
    handle.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, server.timeoutSeconds)
    handle.set(CURLOPT_TCP_KEEPALIVE, 1)
    handle.set(CURLOPT_TCP_KEEPIDLE, 120)
    handle.set(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
    let usesTLS = server.security == .none ? CURLUSESSL_NONE : CURLUSESSL_ALL
    handle.set(CURLOPT_USE_SSL, Int(usesTLS.rawValue))
    if let file = server.caFile { handle.set(CURLOPT_CAINFO, file) }
    if !server.user.isEmpty { handle.set(CURLOPT_USERNAME, server.user) }
    if let password { handle.set(CURLOPT_PASSWORD, password) }
    if let token {
      handle.set(CURLOPT_XOAUTH2_BEARER, token)
      handle.set(CURLOPT_LOGIN_OPTIONS, "AUTH=XOAUTH2")
    }
    handle.headers(into: sink)
    handle.answer(into: nil)
    let code = loop.connect(handle)
    guard code == CURLE_OK, let socket = handle.socket else {
      loop.remove(handle)
      throw loop.isStopped ? .stopped : Wire.fault(code, sink)
    }
    (self.sink, self.loop, self.socket) = (sink, loop, socket)
    timeoutSeconds = server.timeoutSeconds
    self.handle = handle
  }

  deinit { loop.remove(handle) }

  private static func url(_ scheme: String, _ server: Server, _ name: String) -> String {
    let secure = server.security == .tls ? "s" : ""
    return "\(scheme)\(secure)://\(server.host):\(server.port)/\(name)"
  }

  /// libcurl's reason, and with it the last thing that the server itself said.
  private static func fault(_ code: CURLcode, _ sink: AnswerSink) -> ServerFault {
    let last = sink.lines.last.map { "; it said: \(plain($0))" } ?? ""
    let why = "\(sentence(code))\(last)"
    return code == CURLE_LOGIN_DENIED ? .refused(why) : .unreachable(why)
  }
}

extension Wire {
  var deadline: ContinuousClock.Instant { .now.advanced(by: .seconds(timeoutSeconds)) }

  /// Sends everything. The time-out counts from the last byte that the server took.
  func send(_ bytes: [UInt8]) throws(ServerFault) {
    var rest = bytes[...]
    var limit = deadline
    while !rest.isEmpty {
      var sent = 0
      let code = unsafe rest.withUnsafeBytes { buffer in
        unsafe curl_easy_send(handle.raw, buffer.baseAddress, buffer.count, &sent)
      }
      guard code == CURLE_OK || code == CURLE_AGAIN else { throw .unreachable(sentence(code)) }
      rest = rest.dropFirst(sent)
      if sent > 0 {
        limit = deadline
      } else {
        try wait(toWrite: true, until: limit)
      }
    }
  }

  func send(_ text: String) throws(ServerFault) { try send(Array(text.utf8)) }

  /// At least one byte. libcurl may hold bytes that it has read already, so the socket is only
  /// waited for when it has none.
  func receive(until deadline: ContinuousClock.Instant) throws(ServerFault) -> [UInt8] {
    while true {
      if let bytes = try receiveNow() { return bytes }
      try wait(toWrite: false, until: deadline)
    }
  }

  /// What has come in already; nil when there is nothing.
  func receiveNow() throws(ServerFault) -> [UInt8]? {
    var count = 0
    let code = unsafe buffer.withUnsafeMutableBytes { buffer in
      unsafe curl_easy_recv(handle.raw, buffer.baseAddress, buffer.count, &count)
    }
    if code == CURLE_AGAIN { return nil }
    guard code == CURLE_OK else { throw .unreachable(sentence(code)) }
    guard count > 0 else { throw .unreachable("the server closed the connection") }
    return Array(buffer[..<count])
  }

  /// Waits for the server to say something, or for somebody who wants the wire.
  func listen(until deadline: ContinuousClock.Instant) -> TransferLoop.Wait {
    loop.wait(for: socket, until: deadline, interruptible: true)
  }

  private func wait(toWrite: Bool, until deadline: ContinuousClock.Instant) throws(ServerFault) {
    switch loop.wait(for: socket, toWrite: toWrite, until: deadline) {
    case .ready, .interrupted: return
    case .timeOut: throw .silent(seconds: timeoutSeconds)
    case .stopped: throw .stopped
    }
  }
}

/// What a server said, fit for one line of a log.
func plain(_ text: String) -> String {
  let bytes = text.utf8.prefix(200).map { $0 < 0x20 || $0 > 0x7E ? 0x3F : $0 }
  return String(decoding: bytes, as: UTF8.self)
}
