// Where a mail server is, how the connection is made safe, and who we are there.

/// Everything libcurl needs for a connection with login.
package struct Server: Sendable, Hashable {
  package enum Security: String, Sendable, Hashable, CaseIterable {
    /// TLS from the first byte.
    case tls
    /// TLS after the greeting, required.
    case starttls
    /// None. Only for a server on this machine.
    case none
  }
  package var host: String
  package var port: Int
  package var security: Security
  /// Empty: no login.
  package var user: String
  /// A file with the certificates to trust instead of the system's.
  package var caFile: String?
  /// Seconds to connect and log in, and seconds of silence after which a connection counts as dead.
  package var timeoutSeconds: Int

  package init(
    host: String, port: Int, security: Security, user: String, caFile: String? = nil,
    timeoutSeconds: Int = 30
  ) {
    self.host = host
    self.port = port
    self.security = security
    self.user = user
    self.caFile = caFile
    self.timeoutSeconds = timeoutSeconds
  }
}

/// How a login is proved.
package enum Proof: Sendable {
  case none
  case password(String)
  /// OAuth2; a token is asked for when one is needed.
  case token(TokenSource)
}

/// Why there is no connection, or no answer, or not the one that was hoped for. No secrets and no
/// mail content in it.
package enum ServerFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// Nobody there, no TLS, or the connection broke.
  case unreachable(String)
  /// The server does not accept who we are.
  case refused(String)
  /// Nothing came for so many seconds.
  case silent(seconds: Int)
  /// The server said no, or something that makes no sense.
  case answer(String)
  /// The program is being stopped.
  case stopped

  package var description: String {
    switch self {
    case .unreachable(let why): why
    case .refused(let why): "the login was refused: \(why)"
    case .silent(let seconds): "the server said nothing for \(seconds) s"
    case .answer(let what): "the server answered: \(what)"
    case .stopped: "the program is being stopped"
    }
  }
}
