// Drives one transfer at a time through a multi handle, because only that can be woken: a shutdown
// does not wait for a peer that never answers.

import CCurl
import Synchronization

@safe final class TransferLoop: Sendable {
  /// Used by the peer's own queue only, but for `curl_multi_wakeup`, which any thread may call.
  private nonisolated(unsafe) let multi: UnsafeMutableRawPointer?
  private let stopped = Atomic(false)

  init() {
    // Thread-safe and counted inside libcurl since 7.84; nothing has to come first.
    _ = curl_global_init(Int(CURL_GLOBAL_ALL))
    unsafe multi = curl_multi_init()
  }

  deinit { _ = unsafe curl_multi_cleanup(multi) }

  /// Ends the transfer under way and refuses further ones.
  func stop() {
    stopped.store(true, ordering: .releasing)
    _ = unsafe curl_multi_wakeup(multi)
  }

  /// The outcome of the transfer; `CURLE_ABORTED_BY_CALLBACK` when it was stopped.
  func perform(_ handle: borrowing EasyHandle) -> CURLcode {
    guard handle.setup == CURLE_OK else { return handle.setup }
    guard unsafe curl_multi_add_handle(multi, handle.raw) == CURLM_OK else {
      return CURLE_FAILED_INIT
    }
    defer { _ = unsafe curl_multi_remove_handle(multi, handle.raw) }
    var running: Int32 = 1
    while !stopped.load(ordering: .acquiring) {
      guard unsafe curl_multi_perform(multi, &running) == CURLM_OK else { return CURLE_FAILED_INIT }
      if running == 0 { return result() }
      guard unsafe curl_multi_poll(multi, nil, 0, 1000, nil) == CURLM_OK else {
        return CURLE_FAILED_INIT
      }
    }
    return CURLE_ABORTED_BY_CALLBACK
  }

  private func result() -> CURLcode {
    var left: Int32 = 0
    while let message = unsafe curl_multi_info_read(multi, &left) {
      if unsafe message.pointee.msg == CURLMSG_DONE { return unsafe message.pointee.data.result }
    }
    return CURLE_FAILED_INIT
  }
}
