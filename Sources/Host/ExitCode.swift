// The exit codes of sysexits.h that the programs use, so that scripts and systemd can tell why.

import Glibc

package enum ExitCode: Int32, Error, Sendable {
  case ok = 0
  /// Wrong words on the command line.
  case usage = 64
  /// The data given is not what it should be.
  case dataError = 65
  /// An input file is not there.
  case noInput = 66
  /// Something needed is not available: the store is in use, a person or a case is unknown.
  case unavailable = 69
  case software = 70
  /// A file or directory cannot be made or written.
  case cannotCreate = 73
  case ioError = 74
  /// Try again later.
  case temporary = 75
  case noPermission = 77
  /// The configuration is faulty.
  case config = 78
}

/// Ends the program.
package func leave(_ code: ExitCode) -> Never { exit(code.rawValue) }
