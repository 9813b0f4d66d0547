// referralctl: ask and tell referrald. It opens the same store and uses the same transactions.

import Daemon
import Glibc
import Host

let words = Array(CommandLine.arguments.dropFirst())
if words.contains("--help") || words.contains("-h") {
  put(helpText(), on: STDOUT_FILENO)
  leave(.ok)
}
do {
  let (command, invocation) = try parse(words)
  try await command.run(invocation)
} catch let complaint as Complaint {
  put("referralctl: \(complaint.text)\n", on: STDERR_FILENO)
  leave(complaint.code)
} catch {
  put("referralctl: \(error)\n", on: STDERR_FILENO)
  leave(exitCode(for: error))
}
