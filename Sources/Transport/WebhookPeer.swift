// Calls one webhook: JSON by POST, with a bearer token and an idempotency key, within a time-out
// and without following redirects.
//
// Failure: whether to try again is the answer's value. Nobody there, a time-out, 5xx, 429, a
// refused token or a redirect mean later, for somebody may mend that; an address or a body that
// the receiver calls wrong means never. The reason names the status, never the token or the body.

import CCurl
package import Core
import Host

package actor WebhookPeer {
  package struct Target: Sendable, Hashable {
    package var url: String
    package var token: String?
    package var timeoutSeconds: Int

    package init(url: String, token: String?, timeoutSeconds: Int) {
      self.url = url
      self.token = token
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

  package func post(_ body: String, idempotencyKey: String) -> DeliveryOutcome {
    guard var handle = EasyHandle() else { return .later("libcurl has no memory left") }
    configure(&handle, body: body, idempotencyKey: idempotencyKey)
    let code = loop.perform(handle)
    guard code == CURLE_OK else { return .later(sentence(code)) }
    return outcome(status: handle.responseCode)
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
    handle.add(header: "Content-Type: application/json")
    handle.add(header: "Idempotency-Key: \(idempotencyKey)")
    if let token = target.token { handle.add(header: "Authorization: Bearer \(token)") }
    handle.answer(into: nil)
  }
}

func outcome(status: Int) -> DeliveryOutcome {
  switch status {
  case 200..<300: .delivered
  case 400, 404, 405, 406, 410, 413, 414, 415, 422:
    .never("the receiver answered \(status)")
  case 300..<400: .later("the receiver answered \(status); redirects are not followed")
  default: .later("the receiver answered \(status)")
  }
}
