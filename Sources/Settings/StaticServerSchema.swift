// referrald.yaml: mail servers, their logins, and the mailbox that is read.

import Core
import Formats

enum ServerUse {
  case mailbox, submission

  func port(_ security: ServerSettings.Security) -> Int {
    switch (self, security) {
    case (.mailbox, .tls): 993
    case (.mailbox, _): 143
    case (.submission, .tls): 465
    case (.submission, .starttls): 587
    case (.submission, .none): 25
    }
  }
}

func mailboxSchema(_ row: Row) -> MailboxSettings {
  let server = serverSchema(row, .mailbox)
  if server.user == nil, !row.has("user") {
    row.fault("user", "this source has no `user`", "expected the name that the mailbox belongs to")
  }
  let after = row.optional("after", .word(fallback: MailboxSettings.After.keyword)) ?? .keyword
  return MailboxSettings(
    server: server,
    mailbox: row.optional("mailbox", .text) ?? "INBOX",
    after: after,
    keyword: row.optional("keyword", .identifier("Referrald")) ?? "Referrald",
    folder: after == .move ? row.value("folder", .folder) : row.optional("folder", .folder) ?? "")
}

func serverSchema(_ row: Row, _ use: ServerUse) -> ServerSettings {
  let usual = use == .mailbox ? ServerSettings.Security.tls : .starttls
  let security = row.optional("security", .word(fallback: usual)) ?? usual
  let server = ServerSettings(
    host: row.value("host", .host),
    port: row.optional("port", .number(1...65_535)) ?? use.port(security),
    security: security,
    user: row.optional("user", .text),
    passwordFile: row.optional("password_file", .path("imap.password")),
    oauth: row.optionalSection("oauth", oauthSchema),
    caFile: row.optional("ca_file", .path("authority.pem")),
    timeout: row.optional("timeout", .number(5...300)) ?? 30)
  if security == .none, row.isSound("host"), !isLoopback(server.host) {
    row.fault(
      "security", "`security` is `none`, so anybody on the way to \(server.host) can read the mail",
      "expected tls or starttls; none is for a server on this machine")
  }
  let proofs = (row.has("password_file") ? 1 : 0) + (row.has("oauth") ? 1 : 0)
  if row.has("user"), proofs != 1 {
    row.fault(
      "user", proofs == 0 ? "`user` has no proof" : "`user` has two proofs",
      "expected either `password_file` or `oauth` beside it")
  }
  if !row.has("user"), proofs > 0 {
    row.fault(
      row.has("oauth") ? "oauth" : "password_file", "there is a login without `user`",
      "expected the name to log in with")
  }
  return server
}

private func oauthSchema(_ row: Row) -> OAuthSettings {
  OAuthSettings(
    tokenURL: row.value("token_url", .webAddress),
    clientID: row.value("client_id", .text),
    secretFile: row.value("secret_file", .path("imap.secret")),
    scope: row.optional("scope", .text) ?? "https://outlook.office365.com/.default")
}

extension Scalar where Value == String {
  /// A host name, or 127.0.0.1.
  fileprivate static var host: Scalar {
    let expected: Phrase = "a host name such as outlook.office365.com"
    return Scalar(expected: expected, fallback: "") { text throws(Wrong) in
      guard isHost(text) else { throw Wrong() }
      return text.lowercased()
    }
  }

  fileprivate static var folder: Scalar {
    let expected: Phrase = "a folder such as Verwerkt/{owner}; {outcome} and {owner} are filled in"
    return Scalar(expected: expected, fallback: "") { text throws(Wrong) in
      let name = try Scalar.text.read(text)
      let rest = name.replacing("{outcome}", with: "").replacing("{owner}", with: "")
      guard !rest.utf8.contains(0x7B), !rest.utf8.contains(0x7D) else { throw Wrong() }
      return name
    }
  }
}
