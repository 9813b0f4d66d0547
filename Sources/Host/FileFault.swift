// What went wrong with a file, for the operator.

import Glibc

/// A file operation that failed: what, to which path, why, and what to do about it.
package struct FileFault: Error, Hashable, Sendable, CustomStringConvertible {
  package var operation: String
  package var path: String
  package var code: Int32

  /// Takes the reason from `errno`, so it must be made right after the failing call.
  package init(_ operation: String, _ path: String) {
    self.init(operation, path, code: errno)
  }

  package init(_ operation: String, _ path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  package var isMissing: Bool { code == ENOENT || code == ENOTDIR }
  package var alreadyExists: Bool { code == EEXIST }

  package var description: String {
    let reason = unsafe String(cString: strerror(code))
    return "cannot \(operation) \(path): \(reason)\(advice)"
  }

  private var advice: String {
    switch code {
    case EACCES, EPERM: "; give the user that runs referrald access to it"
    case EROFS: "; the file system is read-only, choose another directory"
    case ENOSPC, EDQUOT: "; free some space, nothing was lost"
    case ENOENT: "; check the path in the configuration"
    case EMFILE, ENFILE: "; raise the limit of open files"
    default: ""
    }
  }
}
