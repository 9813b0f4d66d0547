// The command line of referrald.
//
// Failure: a word that nothing takes is a usage error that names it; exit code 64.

package struct Options: Sendable, Hashable {
  package var config: String?
  package var state: String?
  package var once = false
  package var check = false
  package var demo = false
  package var help = false
  /// RFC 3339, as it was given.
  package var now: String?

  package init() {}

  package static let help = """
    usage: referrald --config DIR --state DIR [--once [--now T]]
           referrald --config DIR --check
           referrald --demo [--config DIR] [--state DIR] [--once]

    --config DIR   the configuration directory
    --state DIR    where the store and the queues live; made when it is not there
    --check        validate the configuration, run its examples, and exit
    --once         handle everything that waits, send, fire due steps, and exit
    --now T        the moment that --once takes for now, RFC 3339
    --demo         feed the samples of Config/demo and show what becomes of each

    Exit codes follow sysexits.h: 64 usage, 73 state directory, 75 already running,
    78 configuration.

    """
}

package struct UsageFault: Error, CustomStringConvertible {
  package var description: String
}

extension Options {
  package init(_ words: [String]) throws(UsageFault) {
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "--once": once = true
      case "--check": check = true
      case "--demo": demo = true
      case "--help", "-h": help = true
      case "--config", "--state", "--now":
        guard let value = rest.popFirst(), !value.isEmpty else {
          throw UsageFault(description: "\(word) needs a value")
        }
        switch word {
        case "--config": config = value
        case "--state": state = value
        default: now = value
        }
      default: throw UsageFault(description: "unknown option \(word); see referrald --help")
      }
    }
    try complete()
  }

  private func complete() throws(UsageFault) {
    if help { return }
    if now != nil, !once { throw UsageFault(description: "--now goes with --once only") }
    if demo { return }
    if config == nil { throw UsageFault(description: "--config DIR is missing; see --help") }
    if state == nil, !check {
      throw UsageFault(description: "--state DIR is missing; see --help")
    }
  }
}
