// Where a secret lies: with the service manager's credentials when it hands them out; otherwise
// where the unit file takes them from, beside the configuration directory, or in that itself.
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
  guard let credentials else {
    let beside = "\(credentialsDirectory(of: configDirectory))/\(name)"
    return Files.exists(beside) ? beside : "\(configDirectory)/\(name)"
  }
  let handedOut = "\(credentials)/secrets_\(name)"
  return Files.exists(handedOut) ? handedOut : "\(credentials)/\(name)"
}

private var credentialsDirectory: String? {
  unsafe getenv("CREDENTIALS_DIRECTORY").map { unsafe String(cString: $0) }
}

/// `/etc/referrald.credentials` of `/etc/referrald`, as the unit files have it.
package func credentialsDirectory(of configDirectory: String) -> String {
  let end = configDirectory.utf8.lastIndex { $0 != 0x2F }
  return (end.map { String(configDirectory[...$0]) } ?? "") + ".credentials"
}
