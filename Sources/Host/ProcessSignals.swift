// TERM, INT and HUP as callbacks on a queue, and SIGPIPE out of the way.

@unsafe @preconcurrency package import Dispatch
import Glibc

package final class ProcessSignals: Sendable {
  private let sources: [any DispatchSourceSignal]

  /// Calls `stop` on TERM and INT, and `reload` on HUP. A peer that hangs up must not kill us, so
  /// SIGPIPE is ignored; writes then fail with EPIPE. Returns when every signal is heard; until
  /// then they do what they do to any process, for one that was ignored would be lost.
  package init(
    queue: DispatchQueue, stop: @escaping @Sendable () -> Void,
    reload: @escaping @Sendable () -> Void
  ) {
    _ = signal(SIGPIPE, SIG_IGN)
    let heard = DispatchSemaphore(value: 0)
    let handlers = [(SIGTERM, stop), (SIGINT, stop), (SIGHUP, reload)]
    sources = handlers.map { number, handler in
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler(handler: handler)
      source.setRegistrationHandler { heard.signal() }
      source.resume()
      return source
    }
    for _ in sources { heard.wait() }
  }

  /// Until the signals are handled HUP would end the program; a reload that is asked for while it
  /// starts is not needed, for it has yet to read its configuration or looks again at once.
  package static func ignoreReload() { _ = signal(SIGHUP, SIG_IGN) }

  deinit { for source in sources { source.cancel() } }
}
