// One libcurl transfer: a handle that frees itself and takes only typed options. It knows nothing
// of retries.
//
// Failure: a transfer that fails gives libcurl's own sentence; an option that libcurl refuses is a
// programmer's error and gives one too, at the first transfer.

import CCurl

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

  /// Reads the answer and throws it away.
  mutating func discardAnswer() {
    note(unsafe shim_setopt_write(raw) { _, size, count, _ in size * count })
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

/// libcurl's words for a code; they name hosts, never a person.
func sentence(_ code: CURLcode) -> String { unsafe String(cString: curl_easy_strerror(code)) }
