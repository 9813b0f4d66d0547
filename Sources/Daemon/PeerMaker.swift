// From settings to the things that reach out: sources, the mailer, webhooks. Secrets are read here,
// from the files of systemd's credentials or beside the configuration.
//
// Failure: a secret that cannot be read is a refusal to start that names the file.

import Core
import Formats
import Host
package import Intake
import Settings
import Transport

struct PeerMaker: Sendable {
  let settings: StaticSettings
  let zone: Zone
  let configDirectory: String
  let state: String
  let chance: RemoteMailbox.Chance

  /// - Parameter secrets: false for a source that only has to make sense of stored bytes.
  func source(_ source: SourceSettings, secrets: Bool = true) throws -> Source {
    let path = path(of: source)
    let limits = settings.limits
    let authority = source.authenticationResults.map(MailAuthority.init)
    switch source.kind {
    case .maildir:
      return maildirSource(
        name: source.name, path: path, limits: limits, authority: authority)
    case .forms:
      return formQueueSource(name: source.name, path: path, mapping: settings.forms, zone: zone)
    case .imap:
      guard let wanted = source.mailbox else {
        throw UsageFault(description: "source \(source.name) has no mailbox")
      }
      return mailboxSource(
        name: source.name, mailbox: try mailbox(source.name, wanted, secrets: secrets),
        after: after(wanted),
        limits: limits, authority: authority)
    }
  }

  func path(of source: SourceSettings) -> String { absolute(source.path, in: state) }

  func mailbox(_ name: String, _ wanted: MailboxSettings, secrets: Bool = true) throws
    -> RemoteMailbox
  {
    var limits = IMAPLimits()
    limits.literalBytes = settings.limits.messageBytes
    return RemoteMailbox(
      name: name, server: server(wanted.server), proof: secrets ? try proof(wanted.server) : .none,
      mailbox: wanted.mailbox, limits: limits, chance: chance)
  }

  private func after(_ wanted: MailboxSettings) -> AfterMail {
    switch wanted.after {
    case .nothing: .nothing
    case .keyword: .keyword(wanted.keyword)
    case .move: .move(wanted.folder)
    }
  }

  func mailer() throws -> (mailer: Mailer, stop: @Sendable () -> Void) {
    if let peer = try submission() {
      return (Mailer { await peer.send($0) }, { peer.stop() })
    }
    let kind: MailDirectoryKind = settings.mail.kind == .maildir ? .maildir : .directory
    let path = absolute(settings.mail.path, in: state)
    return (try directoryMailer(kind: kind, path: path), {})
  }

  /// The mail server; nil when mail goes into a directory.
  func submission() throws -> SMTPPeer? {
    guard settings.mail.kind == .smtp, let wanted = settings.mail.server else { return nil }
    return SMTPPeer(
      SMTPPeer.Settings(
        server: server(wanted), proof: try proof(wanted), hello: settings.mail.domain,
        bounces: settings.mail.bounces, mailsPerMinute: settings.mail.mailsPerMinute))
  }

  func webhook(_ webhook: WebhookSettings) throws -> WebhookPeer {
    var certificate: (certificate: String, key: String)?
    if let file = webhook.certificateFile, let key = webhook.keyFile {
      certificate = (
        secretPath(file, configDirectory: configDirectory),
        secretPath(key, configDirectory: configDirectory)
      )
    }
    return WebhookPeer(
      name: webhook.name,
      target: WebhookPeer.Target(
        url: webhook.url, token: try webhook.tokenFile.map(secret), certificate: certificate,
        caFile: webhook.caFile.map { absolute($0, in: configDirectory) },
        payload: WebhookPayload(rawValue: webhook.payload.rawValue) ?? .referrald,
        timeoutSeconds: webhook.timeout))
  }

  private func server(_ wanted: ServerSettings) -> Server {
    Server(
      host: wanted.host, port: wanted.port,
      security: Server.Security(rawValue: wanted.security.rawValue) ?? .tls,
      user: wanted.user ?? "", caFile: wanted.caFile.map { absolute($0, in: configDirectory) },
      timeoutSeconds: wanted.timeout)
  }

  private func proof(_ wanted: ServerSettings) throws -> Proof {
    if let oauth = wanted.oauth {
      return .token(
        TokenSource(
          TokenSource.Client(
            url: oauth.tokenURL, identifier: oauth.clientID, secret: try secret(oauth.secretFile),
            scope: oauth.scope,
            caFile: wanted.caFile.map { absolute($0, in: configDirectory) })))
    }
    return try wanted.passwordFile.map { .password(try secret($0)) } ?? .none
  }

  /// The first line of the file.
  private func secret(_ file: String) throws -> String {
    let bytes = try Files.read(
      secretPath(file, configDirectory: configDirectory), limit: 65_536)
    return String(decoding: bytes.prefix { $0 >= 0x20 }, as: UTF8.self)
  }
}

/// The sources of a configuration, not prepared: they can read messages and need no directories.
package func makeSources(_ configuration: Configuration, state: String) -> [Source] {
  let makers = PeerMaker(
    settings: configuration.settings, zone: configuration.zone, configDirectory: "", state: state,
    chance: RemoteMailbox.Chance(tagPrefix: { "" }, jitter: { 0 }))
  return configuration.settings.sources.compactMap { try? makers.source($0, secrets: false) }
}

private func absolute(_ path: String, in directory: String) -> String {
  path.utf8.first == 0x2F ? path : "\(directory)/\(path)"
}
