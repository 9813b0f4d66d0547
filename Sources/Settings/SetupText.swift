// The first configuration of an administrator: answers put into the files as they are shipped,
// whose comments stay. Only text is changed here; the loader judges the result.
//
// Failure: a file without the place that an answer belongs to is returned as nil.

/// A mail server as an administrator names it.
package struct SetupServer: Hashable, Sendable {
  package var host: String
  /// Nil: the usual one.
  package var port: String?
  package var security: String
  package var user: String

  package init(host: String, port: String?, security: String, user: String) {
    self.host = host
    self.port = port
    self.security = security
    self.user = user
  }
}

package struct SetupAnswers: Hashable, Sendable {
  /// What people write to.
  package var mailbox: String
  package var reading: SetupServer
  package var sending: SetupServer
  /// Of Microsoft 365; nil: passwords.
  package var application: (tenant: String, client: String)? {
    tenant.isEmpty ? nil : (tenant, client)
  }
  package var tenant = ""
  package var client = ""
  package var coordinator: String

  package static let readingSecret = "mailbox.password"
  package static let sendingSecret = "sending.password"
  package static let applicationSecret = "microsoft.secret"

  package init(
    mailbox: String, reading: SetupServer, sending: SetupServer, tenant: String = "",
    client: String = "", coordinator: String
  ) {
    self.mailbox = mailbox
    self.reading = reading
    self.sending = sending
    self.tenant = tenant
    self.client = client
    self.coordinator = coordinator
  }
}

/// `referrald.yaml` with the mailbox as its source and the mail server in `delivery`.
package func settingsText(_ text: String, _ answers: SetupAnswers) -> String? {
  let sources =
    ["sources:", "  - name: intake", "    kind: imap"]
    + server(answers.reading, answers, SetupAnswers.readingSecret, indent: 4)
    + ["  - name: forms", "    kind: forms", "    path: forms"]
  let domain = answers.mailbox.drop { $0 != "@" }.dropFirst()
  let mail =
    ["  mail:", "    kind: smtp"]
    + server(answers.sending, answers, SetupAnswers.sendingSecret, indent: 4)
    + ["    from: \(quoted(answers.mailbox))", "    domain: \(quoted(String(domain)))"]
  return replaced("sources:", with: sources, in: lines(text))
    .flatMap { replaced("  mail:", with: mail, in: $0) }?.joined(separator: "\n")
}

/// `team.yaml` with the shared mailbox and the coordinator's own address.
package func teamText(_ text: String, _ answers: SetupAnswers) -> String? {
  var lines = lines(text)
  guard let box = lines.firstIndex(where: { $0.hasPrefix("  mailbox:") }),
    let role = lines.first(where: { $0.hasPrefix("  coordinator:") }),
    let id = value(of: role),
    let person = lines.firstIndex(where: {
      $0.hasPrefix("  - id:") && value(of: $0.dropFirst(4)) == id
    }),
    let address = lines[person...].firstIndex(where: { $0.hasPrefix("    email:") })
  else { return nil }
  lines[box] = "  mailbox: \(quoted(answers.mailbox))"
  lines[address] = "    email: \(quoted(answers.coordinator))"
  return lines.joined(separator: "\n")
}

private func server(
  _ server: SetupServer, _ answers: SetupAnswers, _ secret: String, indent: Int
) -> [String] {
  var lines = ["host: \(quoted(server.host))"]
  if let port = server.port { lines.append("port: \(port)") }
  lines.append("security: \(server.security)")
  if !server.user.isEmpty {
    lines.append("user: \(quoted(server.user))")
    if let (tenant, client) = answers.application {
      let address = "https://login.microsoftonline.com/\(tenant)/oauth2/v2.0/token"
      lines += [
        "oauth:", "  token_url: \(quoted(address))", "  client_id: \(quoted(client))",
        "  secret_file: \(SetupAnswers.applicationSecret)",
      ]
    } else {
      lines.append("password_file: \(secret)")
    }
  }
  return lines.map { String(repeating: " ", count: indent) + $0 }
}

private func lines(_ text: String) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}

/// The lines of a block, its key's line first and then all that stand further in, replaced.
private func replaced(_ key: String, with block: [String], in lines: [String]) -> [String]? {
  guard let start = lines.firstIndex(of: key) else { return nil }
  let depth = key.prefix { $0 == " " }.count
  let end =
    lines[(start + 1)...].firstIndex { line in
      line.isEmpty || line.prefix { $0 == " " }.count <= depth
    } ?? lines.endIndex
  return Array(lines[..<start] + block + lines[end...])
}

/// `  coordinator: gen01  # a comment`
private func value(of line: some StringProtocol) -> String? {
  let parts = line.split(separator: " ", omittingEmptySubsequences: true)
  return parts.count > 1 ? String(parts[1]) : nil
}

private func quoted(_ text: String) -> String {
  let isPlain = text.utf8.allSatisfy { byte in
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || (0x30...0x39).contains(byte)
      || "@._-".utf8.contains(byte)
  }
  let isWord = text.utf8.first.map { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A } ?? false
  guard !isPlain || !isWord else { return text }
  return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}
