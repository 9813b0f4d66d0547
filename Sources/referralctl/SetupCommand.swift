// setup: what an administrator has to say once. Asks, tries everything live, writes it down and
// says the next command.
//
// Failure: what does not work is told with what to do, and nothing is written unless somebody says
// so. Files are replaced whole. An end of the answers is a no.

import Core
import Daemon
import Formats
import Glibc
import Host
import Settings

@Sendable func runSetup(_ call: Invocation) async throws {
  var files = try readConfigDirectory(call.config)
  let (answers, secrets) = try askAll(call)
  for (name, change) in [("referrald.yaml", settingsText), ("team.yaml", teamText)] {
    let old = String(decoding: files.contents[name] ?? [], as: UTF8.self)
    guard let changed = change(old, answers) else {
      throw Complaint(
        .config, "\(call.config)/\(name) is not as it was shipped; edit it by hand instead")
    }
    files.contents[name] = Array(changed.utf8)
  }
  let configuration = try loadConfiguration(files, of: call.config)
  let scratch = try Files.makeTemporaryDirectory()
  defer { try? Files.removeTree(scratch) }
  for (name, secret) in secrets { try write(secret, "\(scratch)/\(name)", 0o600) }
  say("\nTrying it:")
  let doctor = Doctor(configuration, configDirectory: scratch, state: scratch)
  var findings = await doctor.findings()
  if findings.contains(where: { $0.subject == "mail" && $0.works }) {
    let fault = try await doctor.sendTest(to: answers.coordinator, now: Clock.system.now())
    findings.append(
      Diagnosis(
        subject: "coordinator", works: fault == nil,
        text: fault ?? "a test mail was accepted for \(answers.coordinator)"))
  }
  say(findings, asJSON: false)
  if findings.contains(where: { !$0.works }),
    try ask("Write it all the same? yes or no", "no") != "yes"
  {
    throw Complaint(.unavailable, "nothing was written")
  }
  let store = credentialsDirectory(of: call.config)
  try Files.makeDirectory(store)
  for (name, secret) in secrets { try write(secret, "\(store)/\(name)", 0o600) }
  for name in ["referrald.yaml", "team.yaml"] {
    try write(files.contents[name] ?? [], "\(call.config)/\(name)", 0o644)
  }
  say(
    """

    Written: \(call.config)/referrald.yaml and team.yaml, the secrets in \(store).
    The people, schools and phone numbers in the other files are still invented: adjust them.
    Next: referralctl check && systemctl enable --now referrald.service referrald-backup.timer
    Then: referralctl drill
    """)
}

private func write(_ bytes: [UInt8], _ path: String, _ permissions: UInt32) throws {
  try Files.write(
    bytes, to: path, by: "\(path).\(getpid())", replacing: true, permissions: permissions)
}

private func askAll(
  _ call: Invocation
) throws -> (answers: SetupAnswers, secrets: [(String, [UInt8])]) {
  say("The configuration in \(call.config). Enter takes what stands between brackets.\n")
  let mailbox = try askAddress("The mailbox that people write to")
  let domain = mailbox.drop { $0 != "@" }.dropFirst()
  let reading = try askServer("Its IMAP server", "imap.\(domain)", "tls", mailbox)
  let isMicrosoft = reading.host == "outlook.office365.com"
  let secret: [UInt8]
  var (tenant, client) = ("", "")
  if isMicrosoft {
    tenant = try ask("Tenant id (README, Microsoft 365)", nil)
    client = try ask("Client id", nil)
    secret = try askSecret("Client secret")
  } else {
    secret = try askSecret("Its password")
  }
  let usual = isMicrosoft ? "smtp.office365.com" : "smtp.\(domain)"
  let sending = try askServer("The SMTP server", usual, "starttls", mailbox)
  var secrets = [
    (isMicrosoft ? SetupAnswers.applicationSecret : SetupAnswers.readingSecret, secret)
  ]
  if !isMicrosoft, !sending.user.isEmpty {
    let own = try askSecret("Its password; enter takes the same one")
    secrets.append((SetupAnswers.sendingSecret, own.isEmpty ? secret : own))
  }
  let answers = SetupAnswers(
    mailbox: mailbox, reading: reading, sending: sending, tenant: tenant, client: client,
    coordinator: try askAddress("The coordinator's own address"))
  return (answers, secrets)
}

/// `host` or `host:port`.
private func askServer(
  _ question: String, _ host: String, _ security: String, _ user: String
) throws -> SetupServer {
  let parts = try ask(question, host).split(separator: ":").map(String.init)
  let way = try ask("  tls, starttls, or none for this machine itself", security)
  let name = try ask("  user; - for no login", user)
  return SetupServer(
    host: parts.first ?? host, port: parts.count > 1 ? parts[1] : nil, security: way,
    user: name == "-" ? "" : name)
}

private func askAddress(_ question: String) throws -> String {
  while true {
    let address = try ask(question, nil)
    if isSafeAddress(address) { return address }
    say("\(address) is no mail address.")
  }
}

/// - Parameter usual: what no answer means; nil: an answer is needed.
private func ask(_ question: String, _ usual: String?) throws -> String {
  while true {
    put("\(question)\(usual.map { " [\($0)]" } ?? ""): ", on: STDOUT_FILENO)
    guard let line = readLine() else {
      throw Complaint(.unavailable, "no more answers; nothing was written")
    }
    let words = line.split(separator: " ").joined(separator: " ")
    if !words.isEmpty { return words }
    if let usual { return usual }
  }
}

/// What is typed does not show on a terminal.
private func askSecret(_ question: String) throws -> [UInt8] {
  put("\(question): ", on: STDOUT_FILENO)
  var usual = termios()
  let isTerminal = unsafe tcgetattr(STDIN_FILENO, &usual) == 0
  var silent = usual
  silent.c_lflag &= ~tcflag_t(ECHO)
  if isTerminal { _ = unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) }
  defer {
    if isTerminal {
      _ = unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &usual)
      say("")
    }
  }
  guard let line = readLine() else {
    throw Complaint(.unavailable, "no more answers; nothing was written")
  }
  return line.isEmpty ? [] : Array(line.utf8) + [0x0A]
}
