// Calls one webhook: JSON by POST, with a bearer token and an idempotency key, within a time-out
// and without following redirects.
//
// Failure: whether to try again is the answer's value. Nobody there, a time-out, 5xx, 429, a
// refused token or a redirect mean later, for somebody may mend that; an address or a body that
// the receiver calls wrong means never. The reason names the status, never the token or the body.

import CCurl
package import Core
import Host

/// What can call a webhook, as a closure, so that others can stand in for the network.
package struct Webhook: Sendable {
  package var post:
    @Sendable (_ call: WebhookCall, _ idempotencyKey: String) async -> DeliveryOutcome

  package init(
    post: @escaping @Sendable (WebhookCall, String) async -> DeliveryOutcome
  ) {
    self.post = post
  }
}

package actor WebhookPeer {
  package struct Target: Sendable {
    package var url: String
    package var token: String?
    /// Files in PEM with our certificate and its key.
    package var certificate: (certificate: String, key: String)?
    package var caFile: String?
    package var payload: WebhookPayload
    package var timeoutSeconds: Int

    package init(
      url: String, token: String?, certificate: (certificate: String, key: String)? = nil,
      caFile: String? = nil, payload: WebhookPayload = .referrald, timeoutSeconds: Int
    ) {
      self.url = url
      self.token = token
      self.certificate = certificate
      self.caFile = caFile
      self.payload = payload
      self.timeoutSeconds = timeoutSeconds
    }
  }

  private let target: Target
  private let executor: QueueExecutor
  private nonisolated let loop = TransferLoop()

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    unsafe executor.asUnownedSerialExecutor()
  }

  package init(name: String, target: Target) {
    self.target = target
    executor = QueueExecutor(label: "webhook.\(name)")
  }

  /// Ends a call under way at once, from any thread.
  package nonisolated func stop() { loop.stop() }

  package func post(_ call: WebhookCall, idempotencyKey: String) -> DeliveryOutcome {
    guard var handle = EasyHandle() else { return .later("libcurl has no memory left") }
    configure(&handle, body: target.payload.body(call), idempotencyKey: idempotencyKey)
    let sink = AnswerSink()
    handle.headers(into: sink)
    let code = loop.perform(handle)
    guard code == CURLE_OK else { return .later(sentence(code)) }
    return outcome(status: handle.responseCode, retryAfter: retryAfter(sink.lines))
  }

  /// Reaches the receiver without telling it anything; nil when that works. For `doctor`.
  package func reach() -> String? {
    guard var handle = EasyHandle() else { return "libcurl has no memory left" }
    configure(&handle, body: "", idempotencyKey: "doctor")
    handle.set(CURLOPT_CONNECT_ONLY, 1)
    let code = loop.perform(handle)
    return code == CURLE_OK ? nil : sentence(code)
  }

  private func configure(
    _ handle: inout EasyHandle, body: String, idempotencyKey: String
  ) {
    handle.set(CURLOPT_URL, target.url)
    handle.set(CURLOPT_PROTOCOLS_STR, "http,https")
    handle.set(CURLOPT_FOLLOWLOCATION, 0)
    handle.set(CURLOPT_NOSIGNAL, 1)
    handle.set(CURLOPT_CONNECTTIMEOUT, min(10, target.timeoutSeconds))
    handle.set(CURLOPT_TIMEOUT, target.timeoutSeconds)
    handle.set(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
    handle.set(CURLOPT_USERAGENT, "referrald")
    handle.set(CURLOPT_POST, 1)
    handle.set(CURLOPT_POSTFIELDSIZE, body.utf8.count)
    handle.set(CURLOPT_COPYPOSTFIELDS, body)
    let isWords = target.payload == .ntfy
    let type = isWords ? "text/plain; charset=utf-8" : "application/json"
    handle.add(header: "Content-Type: \(type)")
    handle.add(header: "Idempotency-Key: \(idempotencyKey)")
    if let token = target.token { handle.add(header: "Authorization: Bearer \(token)") }
    if let files = target.certificate {
      handle.set(CURLOPT_SSLCERT, files.certificate)
      handle.set(CURLOPT_SSLKEY, files.key)
    }
    if let file = target.caFile { handle.set(CURLOPT_CAINFO, file) }
    handle.answer(into: nil)
  }
}

func outcome(status: Int, retryAfter: Int64? = nil) -> DeliveryOutcome {
  switch status {
  case 200..<300: .delivered
  case 400, 404, 405, 406, 410, 413, 414, 415, 422:
    .never("the receiver answered \(status)")
  case 300..<400: .later("the receiver answered \(status); redirects are not followed")
  default: .later("the receiver answered \(status)", after: retryAfter)
  }
}

/// The seconds of `Retry-After` (RFC 9110 §10.2.3); its other form, a date, is passed over.
private func retryAfter(_ lines: [String]) -> Int64? {
  let name = "retry-after:"
  guard let line = lines.last(where: { $0.lowercased().utf8.starts(with: name.utf8) }) else {
    return nil
  }
  let value = line.utf8.dropFirst(name.utf8.count).filter { $0 != 0x20 && $0 != 0x09 }
  return value.count <= 9 ? Int64(String(decoding: value, as: UTF8.self)) : nil
}
