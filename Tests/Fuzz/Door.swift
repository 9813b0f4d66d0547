// libFuzzer's door. One program holds every target; the name it is started under says which.
// Built by Tests/Fuzz/run; never part of the package.
//
// Failure: an unknown name traps at once.

private enum Target: String {
  case mail, yaml, imap, smtp, form, dates
}

nonisolated(unsafe) private var target = Target.mail

@_cdecl("LLVMFuzzerInitialize")
public func chooseTarget(
  _ count: UnsafePointer<CInt>, _ names: UnsafePointer<UnsafePointer<UnsafePointer<CChar>>>
) -> CInt {
  let path = unsafe String(cString: names.pointee.pointee)
  let name = path.split(separator: "/").last.map(String.init) ?? ""
  guard let chosen = Target(rawValue: name) else {
    preconditionFailure("there is no fuzz target \(name)")
  }
  unsafe target = chosen
  return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func readOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  switch unsafe target {
  case .mail: fuzzMail(bytes)
  case .yaml: fuzzYAML(bytes)
  case .imap: fuzzIMAP(bytes)
  case .smtp: fuzzSMTP(bytes)
  case .form: fuzzForm(bytes)
  case .dates: fuzzDates(bytes)
  }
  return 0
}
