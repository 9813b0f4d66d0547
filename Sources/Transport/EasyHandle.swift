// One libcurl transfer: a handle that frees itself and takes only typed options. It knows nothing
// of retries.
//
// Failure: a transfer that fails gives libcurl's own sentence; an option that libcurl refuses is a
// programmer's error and gives one too, at the first transfer.

import CCurl
import Synchronization

@safe struct EasyHandle: ~Copyable {
  let raw: UnsafeMutableRawPointer
  private var headers: UnsafeMutablePointer<curl_slist>?
  private var refusal: CURLcode = CURLE_OK

  init?() {
    guard let raw = unsafe curl_easy_init() else { return nil }
    unsafe self.raw = raw
    unsafe headers = nil
  }

  deinit {
    unsafe curl_slist_free_all(headers)
    unsafe curl_easy_cleanup(raw)
  }

  mutating func set(_ option: CURLoption, _ value: Int) {
    note(unsafe shim_setopt_long(raw, option, value))
  }

  /// libcurl keeps a copy of the text.
  mutating func set(_ option: CURLoption, _ value: String) {
    note(unsafe shim_setopt_string(raw, option, value))
  }

  mutating func add(header: String) {
    unsafe headers = curl_slist_append(headers, header)
    note(unsafe shim_setopt_list(raw, CURLOPT_HTTPHEADER, headers))
  }

  /// Keeps the body of the answer, or with nil throws it away. The sink must outlive the transfer.
  mutating func answer(into sink: AnswerSink?) {
    guard let sink else {
      note(unsafe shim_setopt_write(raw) { _, size, count, _ in size * count })
      return
    }
    note(unsafe shim_setopt_write(raw, keepAnswer))
    let pointer = unsafe Unmanaged.passUnretained(sink).toOpaque()
    note(unsafe shim_setopt_pointer(raw, CURLOPT_WRITEDATA, pointer))
  }

  /// Keeps what the server says before the body: header fields, or the lines of a login.
  mutating func headers(into sink: AnswerSink) {
    note(unsafe shim_setopt_header(raw, keepAnswer))
    let pointer = unsafe Unmanaged.passUnretained(sink).toOpaque()
    note(unsafe shim_setopt_pointer(raw, CURLOPT_HEADERDATA, pointer))
  }

  /// The socket of a connection that was made and left open; nil when there is none.
  var socket: Int32? {
    var socket: curl_socket_t = -1
    guard unsafe shim_getinfo_socket(raw, &socket) == CURLE_OK, socket >= 0 else { return nil }
    return socket
  }

  private mutating func note(_ code: CURLcode) {
    if code != CURLE_OK, refusal == CURLE_OK { refusal = code }
  }

  var setup: CURLcode { refusal }

  var responseCode: Int {
    var code = 0
    _ = unsafe shim_getinfo_long(raw, CURLINFO_RESPONSE_CODE, &code)
    return code
  }
}

/// Where libcurl puts what it reads, up to a limit; more than that is thrown away.
final class AnswerSink: Sendable {
  private let limit: Int
  private let kept = Mutex<[UInt8]>([])

  init(limit: Int = 65_536) { self.limit = limit }

  var bytes: [UInt8] { kept.withLock(\.self) }

  var lines: [String] {
    bytes.split { $0 == 0x0D || $0 == 0x0A }.map { String(decoding: $0, as: UTF8.self) }
  }

  fileprivate func keep(_ start: UnsafeMutablePointer<CChar>?, _ count: Int) {
    guard let start = unsafe start else { return }
    let new = unsafe UnsafeRawBufferPointer(start: start, count: count)
    kept.withLock { unsafe $0.append(contentsOf: new.prefix(limit - $0.count)) }
  }
}

private let keepAnswer: curl_write_callback = { start, size, count, sink in
  guard let sink = unsafe sink else { return 0 }
  unsafe Unmanaged<AnswerSink>.fromOpaque(sink).takeUnretainedValue().keep(start, size * count)
  return size * count
}

/// libcurl's words for a code; they name hosts, never a person.
func sentence(_ code: CURLcode) -> String { unsafe String(cString: curl_easy_strerror(code)) }
