// Webhooks over TLS: a certificate that nobody vouches for or that names another host, a receiver
// that wants one of ours, and answers that drip in.

import Foundation
import TestSupport
import Testing

@testable import Core
@testable import Transport

/// An HTTPS receiver in Python: it keeps nothing but the count of its calls.
private final class SecureReceiver {
  let place: Scratch
  let authority: Scratch
  let port = freePort()
  private let program: RunningProgram

  init(asksForCertificate: Bool = false, drips: Bool = false) throws {
    place = try Scratch("webhook")
    authority = try Authority.shared.get()
    let path = authority.path
    program = try RunningProgram(
      "/usr/bin/python3",
      [
        "-c", script, "\(port)", "\(path)/server.pem", "\(path)/server.key", "\(path)/ca.pem",
        "\(place.path)/calls", asksForCertificate ? "yes" : "no", drips ? "yes" : "no",
      ], log: "\(place.path)/log")
    guard answers(port: port, program) else {
      throw PeerFault(description: "the receiver does not answer")
    }
  }

  var calls: Int {
    (try? String(contentsOfFile: "\(place.path)/calls", encoding: .utf8).utf8.count) ?? 0
  }

  func peer(
    host: String = "localhost", trusts: Bool = true, certificate: Bool = false, timeout: Int = 60
  ) -> WebhookPeer {
    WebhookPeer(
      name: "test",
      target: .init(
        url: "https://\(host):\(port)/hook", token: "s3cret",
        certificate: certificate
          ? (certificate: "\(authority.path)/server.pem", key: "\(authority.path)/server.key")
          : nil,
        caFile: trusts ? "\(authority.path)/ca.pem" : nil, timeoutSeconds: timeout))
  }
}

private let script = """
  import http.server, ssl, sys, time
  port, cert, key, ca, calls, asks, drips = sys.argv[1:]
  class Hook(http.server.BaseHTTPRequestHandler):
      def do_POST(self):
          self.rfile.read(int(self.headers["Content-Length"]))
          open(calls, "a").write("x")
          if drips == "yes":
              for byte in b"HTTP/1.1 200 OK\\r\\nContent-Length: 0\\r\\n\\r\\n":
                  self.wfile.write(bytes([byte]))
                  self.wfile.flush()
                  time.sleep(0.4)
          self.send_response(204)
          self.end_headers()
      def log_message(self, *words): pass
  class Server(http.server.ThreadingHTTPServer):
      def handle_error(self, *words): pass
  server = Server(("", int(port)), Hook)
  context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
  context.load_cert_chain(cert, key)
  if asks == "yes":
      context.verify_mode = ssl.CERT_REQUIRED
      context.load_verify_locations(ca)
  server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
  server.serve_forever()
  """

struct WebhookTLSTests {
  private let call = WebhookCall(
    event: "alarm", caseNumber: "OT-2026-0042", deadline: nil, sent: "2026-11-18T08:30:00+01:00")

  private func isLater(_ outcome: DeliveryOutcome, saying word: String = "") -> Bool {
    guard case .later(let reason, _) = outcome else { return false }
    return !reason.contains("s3cret") && (word.isEmpty || reason.contains(word))
  }

  @Test func `a certificate of the private authority is accepted`() async throws {
    let receiver = try SecureReceiver()
    #expect(await receiver.peer().post(call, idempotencyKey: "k") == .delivered)
    #expect(receiver.calls == 1)
  }

  @Test func `a certificate that nobody vouches for gets neither token nor call`() async throws {
    let receiver = try SecureReceiver()
    let outcome = await receiver.peer(trusts: false).post(call, idempotencyKey: "k")
    #expect(isLater(outcome, saying: "certificate"))
    #expect(receiver.calls == 0)
  }

  @Test func `a certificate of another host gets neither token nor call`() async throws {
    let receiver = try SecureReceiver()
    // The certificate names localhost and 127.0.0.1.
    let outcome = await receiver.peer(host: "127.0.0.2").post(call, idempotencyKey: "k")
    #expect(isLater(outcome))
    #expect(receiver.calls == 0)
  }

  @Test func `a receiver that asks for our certificate gets it, and refuses us without`()
    async throws
  {
    let receiver = try SecureReceiver(asksForCertificate: true)
    #expect(isLater(await receiver.peer().post(call, idempotencyKey: "k")))
    #expect(receiver.calls == 0)
    let outcome = await receiver.peer(certificate: true).post(call, idempotencyKey: "k")
    #expect(outcome == .delivered)
    #expect(receiver.calls == 1)
  }

  @Test func `an answer that drips in is given up after the time-out as a whole`() async throws {
    let receiver = try SecureReceiver(drips: true)
    // Every byte comes in time; all of them take 15 seconds.
    let outcome = await receiver.peer(timeout: 2).post(call, idempotencyKey: "k")
    #expect(isLater(outcome, saying: "Timeout"))
  }
}
