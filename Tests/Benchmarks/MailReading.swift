// Reads every mail named on the command line again and again; prints mails per second and the
// peak memory of the process. Built by Tests/Benchmarks/mail; never part of the package.

import Glibc

@main
struct MailReading {
  static func main() {
    let rounds = Int(CommandLine.arguments.dropFirst().first ?? "") ?? 1
    let mails = CommandLine.arguments.dropFirst(2).map(contents)
    var letters = 0
    let clock = ContinuousClock()
    let time = clock.measure {
      for _ in 0..<rounds { for mail in mails { letters &+= readMail(mail).text.utf8.count } }
    }
    let seconds =
      Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    let rate = Double(rounds * mails.count) / seconds
    var usage = rusage()  // 0 is RUSAGE_SELF, which Swift imports with another type.
    unsafe getrusage(0, &usage)
    print("referrald \(Int(rate)) mails/s, peak \(usage.ru_maxrss / 1024) MB (\(letters) letters)")
  }

  static func contents(_ path: String) -> [UInt8] {
    guard let file = unsafe fopen(path, "r") else { return [] }
    defer { unsafe _ = fclose(file) }
    unsafe fseek(file, 0, SEEK_END)
    let size = unsafe ftell(file)
    unsafe rewind(file)
    return unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = unsafe fread(buffer.baseAddress, 1, size, file)
    }
  }
}
