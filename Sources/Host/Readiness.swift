// Tells the service manager how we are: ready, reloading, stopping, alive (sd_notify(3)). One
// datagram a message, without libsystemd.
//
// Failure: without a manager, or when it does not listen, nothing is sent and nothing is missed.

import Glibc

package struct Readiness: Sendable {
  /// Takes lines of `KEY=value`.
  package var send: @Sendable (String) -> Void
  /// After so many seconds without `alive` the manager restarts us; nil when it does not watch.
  package var watchdogSeconds: Int64?

  package init(
    watchdogSeconds: Int64? = nil, send: @escaping @Sendable (String) -> Void
  ) {
    self.send = send
    self.watchdogSeconds = watchdogSeconds
  }

  package static let none = Readiness { _ in }

  /// As the manager asks for it in the environment of this process.
  package static func fromEnvironment() -> Readiness {
    from(processID: getpid()) { name in
      unsafe getenv(name).map { unsafe String(cString: $0) }
    }
  }

  package static func from(
    processID: Int32, variable: (String) -> String?
  ) -> Readiness {
    guard let socket = variable("NOTIFY_SOCKET"), !socket.isEmpty else { return none }
    // A watchdog that is meant for another process is none of ours.
    let isOurs = variable("WATCHDOG_PID").map { $0 == "\(processID)" } ?? true
    let microseconds = variable("WATCHDOG_USEC").flatMap { Int64($0) } ?? 0
    return Readiness(
      watchdogSeconds: isOurs && microseconds > 0 ? max(1, microseconds / 1_000_000) : nil
    ) { text in _ = sendDatagram(Array(text.utf8), to: socket) }
  }
}

extension Readiness {
  package func ready(_ status: String) { send("READY=1\nSTATUS=\(oneLine(status))") }

  /// The moment lets newer managers tell which reload this is (`Type=notify-reload`).
  package func reloading() {
    send("RELOADING=1\nMONOTONIC_USEC=\(monotonicMicroseconds())\nSTATUS=Reading the configuration")
  }

  package func stopping() { send("STOPPING=1\nSTATUS=Stopping") }

  package func alive(_ status: String) { send("WATCHDOG=1\nSTATUS=\(oneLine(status))") }
}

/// A line break would begin another variable.
private func oneLine(_ text: String) -> String {
  String(decoding: text.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
}
