// Where a secret lies: with the service manager's credentials when it hands them out, otherwise in
// the configuration directory.
//
// Failure: a secret that is not there is found out by who reads it, with its path.

import Glibc
import Host

/// The path of a secret that the settings call `name`. The unit file hands out a whole directory as
/// the credential `secrets`, whose files the manager then calls `secrets_NAME`.
func secretPath(
  _ name: String, configDirectory: String, credentials: String? = credentialsDirectory
) -> String {
  if name.utf8.first == 0x2F { return name }
  guard let credentials else { return "\(configDirectory)/\(name)" }
  let handedOut = "\(credentials)/secrets_\(name)"
  return Files.exists(handedOut) ? handedOut : "\(credentials)/\(name)"
}

private var credentialsDirectory: String? {
  unsafe getenv("CREDENTIALS_DIRECTORY").map { unsafe String(cString: $0) }
}
