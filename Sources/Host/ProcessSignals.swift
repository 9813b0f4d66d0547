// TERM, INT and HUP as callbacks on a queue, and SIGPIPE out of the way.

@unsafe @preconcurrency package import Dispatch
import Glibc

package final class ProcessSignals: Sendable {
  private let sources: [any DispatchSourceSignal]

  /// Calls `stop` on TERM and INT, and `reload` on HUP. A peer that hangs up must not kill us, so
  /// SIGPIPE is ignored; writes then fail with EPIPE.
  package init(
    queue: DispatchQueue, stop: @escaping @Sendable () -> Void,
    reload: @escaping @Sendable () -> Void
  ) {
    _ = signal(SIGPIPE, SIG_IGN)
    let handlers = [(SIGTERM, stop), (SIGINT, stop), (SIGHUP, reload)]
    sources = handlers.map { number, handler in
      _ = signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler(handler: handler)
      source.resume()
      return source
    }
  }

  /// Until the signals are handled HUP would end the program; a reload that is asked for while it
  /// starts is not needed, for it has yet to read its configuration or looks again at once.
  package static func ignoreReload() { _ = signal(SIGHUP, SIG_IGN) }

  deinit { for source in sources { source.cancel() } }
}
