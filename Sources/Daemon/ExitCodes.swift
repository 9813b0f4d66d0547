// Which exit code an error ends the program with.

package import Host
import Storage

package func exitCode(for error: any Error) -> ExitCode {
  switch error {
  case is UsageFault: .usage
  case is ConfigurationFault: .config
  case is ZoneFault: .config
  case let fault as FileFault: fault.exitCode
  case let error as StorageError: error.exitCode
  default: .software
  }
}

extension FileFault {
  fileprivate var exitCode: ExitCode {
    if operation == "lock" { return .temporary }
    if operation == "read" { return isMissing ? .noInput : .ioError }
    return .cannotCreate
  }
}

extension StorageError {
  fileprivate var exitCode: ExitCode {
    switch kind {
    case .busy: .temporary
    case .readOnly, .cannotOpen: .cannotCreate
    case .newerSchema, .olderSchema, .notOurs: .dataError
    case .notFound: .unavailable
    case .constraint, .other: .software
    case .full, .corrupt, .inputOutput: .ioError
    }
  }
}
