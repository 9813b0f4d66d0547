// Reaches everything that the configuration names, with the real credentials, and says of each
// whether it works and, if not, what to do. Nothing is fetched, marked or sent, but for `sendTest`.

package import Core
import Formats
import Host
import Intake
import Settings
import Transport

package struct Diagnosis: Sendable, Hashable {
  /// Such as `source intake`.
  package var subject: String
  package var works: Bool
  /// One or more sentences.
  package var text: String

  package init(subject: String, works: Bool, text: String) {
    self.subject = subject
    self.works = works
    self.text = text
  }
}

package struct Doctor: Sendable {
  let configuration: Configuration
  let makers: PeerMaker

  package init(_ configuration: Configuration, configDirectory: String, state: String) {
    self.configuration = configuration
    makers = PeerMaker(
      settings: configuration.settings, zone: configuration.zone,
      configDirectory: configDirectory, state: state,
      chance: RemoteMailbox.Chance(tagPrefix: { "D" }, jitter: { 0 }))
  }

  package func findings() async -> [Diagnosis] {
    var findings: [Diagnosis] = []
    for source in configuration.settings.sources { findings.append(await look(at: source)) }
    findings.append(await lookAtMail())
    for webhook in configuration.settings.webhooks { findings.append(await look(at: webhook)) }
    return findings
  }

  /// Sends one mail without any content of ours to an address; nil when it was accepted.
  package func sendTest(to address: String, now: Instant) async throws -> String? {
    let identity = configuration.policy.identity
    let settings = configuration.settings.mail
    let local = configuration.zone.local(now)
    let mail = OutgoingMail(
      from: MailAddress(name: identity.name, address: settings.from),
      to: [MailAddress(name: "", address: address)], subject: "Proefbericht van referrald",
      date: MailMoment(seconds: now.seconds, offsetMinutes: local.offset / 60),
      messageID: "test.\(now.seconds)@\(settings.domain)",
      text: "Dit is een proefbericht van referrald. U hoeft niets te doen.\n")
    switch await (try makers.mailer()).mailer.send(mail) {
    case .delivered: return nil
    case .later(let reason, _), .never(let reason): return reason
    }
  }

  private func look(at source: SourceSettings) async -> Diagnosis {
    let subject = "source \(source.name)"
    do {
      if let wanted = source.mailbox {
        let mailbox = try makers.mailbox(source.name, wanted)
        let found = try await mailbox.capabilities()
        await mailbox.logout()
        return diagnosis(subject, of: wanted, capabilities: Set(found))
      }
      try makers.source(source).prepare()
      return Diagnosis(subject: subject, works: true, text: "its directory can be used")
    } catch {
      let advice = source.mailbox.map { self.advice(error, $0.server) } ?? ""
      return Diagnosis(subject: subject, works: false, text: "\(error)\(advice)")
    }
  }

  private func diagnosis(
    _ subject: String, of wanted: MailboxSettings, capabilities: Set<String>
  ) -> Diagnosis {
    var notes: [String] = []
    if !capabilities.contains("IDLE") {
      notes.append("it does not tell about new mail, so it is looked at every minute")
    }
    let canMove = capabilities.contains("MOVE") || capabilities.contains("UIDPLUS")
    if wanted.after == .move, !canMove {
      return Diagnosis(
        subject: subject, works: false,
        text: "it can neither MOVE nor UID EXPUNGE; set `after: keyword` in referrald.yaml")
    }
    return Diagnosis(
      subject: subject, works: true,
      text: (["\(wanted.mailbox) can be opened"] + notes).joined(separator: "; "))
  }

  private func lookAtMail() async -> Diagnosis {
    do {
      guard let peer = try makers.submission() else {
        _ = try makers.mailer()
        return Diagnosis(subject: "mail", works: true, text: "its directory can be used")
      }
      let found = try await peer.extensions()
      peer.stop()
      return Diagnosis(
        subject: "mail", works: true,
        text: "the server lets us in; it offers \(found.joined(separator: ", "))")
    } catch {
      let advice = configuration.settings.mail.server.map { self.advice(error, $0) } ?? ""
      return Diagnosis(subject: "mail", works: false, text: "\(error)\(advice)")
    }
  }

  private func look(at webhook: WebhookSettings) async -> Diagnosis {
    let subject = "webhook \(webhook.name)"
    do {
      let fault = try await makers.webhook(webhook).reach()
      return Diagnosis(
        subject: subject, works: fault == nil,
        text: fault.map { "\($0); check `url`, the name of the host and its certificate" }
          ?? "it can be reached; nothing was sent, so its token is not tried")
    } catch {
      return Diagnosis(subject: subject, works: false, text: "\(error)")
    }
  }

  private func advice(_ error: any Error, _ server: ServerSettings) -> String {
    guard let fault = error as? ServerFault else { return "" }
    switch fault {
    case .unreachable:
      return "; check `host`, `port` and `security` (\(server.host):\(server.port), "
        + "\(server.security.rawValue)), the firewall, and `ca_file` for a private authority"
    case .refused:
      return server.oauth == nil
        ? "; check `user` and the password file"
        : "; check `client_id`, the secret, the consent of the administrator, and the rights of "
          + "the service principal on this mailbox (README, Microsoft 365)"
    case .silent: return "; a firewall may drop the connection"
    case .answer: return "; check `mailbox`, and that the user may open it"
    case .stopped: return ""
    }
  }
}
