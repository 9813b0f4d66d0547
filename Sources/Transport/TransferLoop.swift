// Drives the transfers and the one connection of a peer through a multi handle, because only that
// can be woken: a shutdown does not wait for a peer that never answers.

import CCurl
import Synchronization

@safe final class TransferLoop: Sendable {
  enum Wait { case ready, timeOut, interrupted, stopped }

  /// Used by the peer's own queue only, but for `curl_multi_wakeup`, which any thread may call.
  private nonisolated(unsafe) let multi: UnsafeMutableRawPointer?
  private let stopped = Atomic(false)
  /// How many calls stand in line behind a wait.
  private let inLine = Atomic(0)

  init() {
    // Thread-safe and counted inside libcurl since 7.84; nothing has to come first.
    _ = curl_global_init(Int(CURL_GLOBAL_ALL))
    unsafe multi = curl_multi_init()
  }

  deinit { _ = unsafe curl_multi_cleanup(multi) }

  var isStopped: Bool { stopped.load(ordering: .acquiring) }

  /// Ends the transfer under way and refuses further ones.
  func stop() {
    stopped.store(true, ordering: .releasing)
    _ = unsafe curl_multi_wakeup(multi)
  }

  /// A call wants its turn: ends the waits that may be interrupted until it has it. Transfers go
  /// on.
  func stepUp() {
    inLine.add(1, ordering: .acquiringAndReleasing)
    _ = unsafe curl_multi_wakeup(multi)
  }

  /// It has its turn.
  func stepIn() { inLine.subtract(1, ordering: .acquiringAndReleasing) }

  /// The outcome of the transfer; `CURLE_ABORTED_BY_CALLBACK` when it was stopped.
  func perform(_ handle: borrowing EasyHandle) -> CURLcode {
    let code = connect(handle)
    remove(handle)
    return code
  }

  /// As `perform`, but the handle stays, and with it the connection that it made, until `remove`.
  func connect(_ handle: borrowing EasyHandle) -> CURLcode {
    guard handle.setup == CURLE_OK else { return handle.setup }
    guard unsafe curl_multi_add_handle(multi, handle.raw) == CURLM_OK else {
      return CURLE_FAILED_INIT
    }
    var running: Int32 = 1
    while !isStopped {
      guard unsafe curl_multi_perform(multi, &running) == CURLM_OK else { return CURLE_FAILED_INIT }
      if running == 0 { return result() }
      guard unsafe curl_multi_poll(multi, nil, 0, 1000, nil) == CURLM_OK else {
        return CURLE_FAILED_INIT
      }
    }
    return CURLE_ABORTED_BY_CALLBACK
  }

  func remove(_ handle: borrowing EasyHandle) {
    _ = unsafe curl_multi_remove_handle(multi, handle.raw)
  }

  /// Waits until the socket has something to read, or room to write, but not beyond the deadline.
  /// Without a socket it only sleeps.
  func wait(
    for socket: Int32?, toWrite: Bool = false, until deadline: ContinuousClock.Instant,
    interruptible: Bool = false
  ) -> Wait {
    while true {
      if isStopped { return .stopped }
      if interruptible, inLine.load(ordering: .acquiring) > 0 { return .interrupted }
      let left = ContinuousClock.now.duration(to: deadline) / .milliseconds(1)
      if left <= 0 { return .timeOut }
      let milliseconds = Int32(min(left + 1, 60_000))
      var watched = curl_waitfd()
      watched.fd = socket ?? -1
      watched.events = Int16(toWrite ? CURL_WAIT_POLLOUT : CURL_WAIT_POLLIN)
      let count: UInt32 = socket == nil ? 0 : 1
      _ = unsafe curl_multi_poll(multi, &watched, count, milliseconds, nil)
      if watched.revents != 0 { return .ready }
    }
  }

  private func result() -> CURLcode {
    var left: Int32 = 0
    while let message = unsafe curl_multi_info_read(multi, &left) {
      if unsafe message.pointee.msg == CURLMSG_DONE { return unsafe message.pointee.data.result }
    }
    return CURLE_FAILED_INIT
  }
}
