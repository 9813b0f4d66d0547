// What the program is told once, at its start: where signals come from and where notices go.

package import Formats

package struct StaticSettings: Hashable, Sendable {
  /// The zone's name, such as `Europe/Amsterdam`. Its file was readable when this was loaded.
  package var zone: String
  /// At least one; their names differ.
  package var sources: [SourceSettings]
  package var mail: MailSettings
  package var webhooks: [WebhookSettings]
  /// The webhook that a clean audit calls once an hour.
  package var heartbeat: String? = nil
  package var forms: FormMapping
  /// How much of a mail is read.
  package var limits: MailLimits
  package var retention = RetentionSettings()
}

/// How long what is about persons is kept after a case was closed. Numbers for reports stay.
package struct RetentionSettings: Hashable, Sendable {
  /// Days until the texts as they came in are erased.
  package var rawDays = 30
  /// Days until names, addresses, phone numbers and sentences are erased; not fewer.
  package var personDays = 365

  package init(rawDays: Int = 30, personDays: Int = 365) {
    self.rawDays = rawDays
    self.personDays = personDays
  }
}

package struct SourceSettings: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable { case maildir, forms, imap }
  /// Part of every signal's key: another name would bring in all signals anew.
  package var name: String
  package var kind: Kind
  /// Relative to the state directory unless it begins with a slash; empty for a mailbox.
  package var path: String
  /// Of a source of kind `imap`.
  package var mailbox: MailboxSettings?
  /// Whose Authentication-Results vouch for a colleague's answer: an authserv-id, or
  /// `exchange-online`. Nil: the sender's address is believed.
  package var authenticationResults: String? = nil
}

/// A mail server, and who we are there.
package struct ServerSettings: Hashable, Sendable {
  package enum Security: String, Hashable, Sendable, CaseIterable { case tls, starttls, none }
  package var host: String
  package var port: Int
  package var security: Security
  /// Nil: no login.
  package var user: String?
  /// A file with the password; exactly one of this and `oauth` when there is a user.
  package var passwordFile: String?
  package var oauth: OAuthSettings?
  /// A file with the certificates to trust instead of the system's.
  package var caFile: String?
  /// Seconds.
  package var timeout: Int
}

/// OAuth2 client credentials.
package struct OAuthSettings: Hashable, Sendable {
  package var tokenURL: String
  package var clientID: String
  package var secretFile: String
  package var scope: String
}

package struct MailboxSettings: Hashable, Sendable {
  package enum After: String, Hashable, Sendable, CaseIterable { case keyword, move, nothing }
  package var server: ServerSettings
  /// The mailbox that is read, such as `INBOX`.
  package var mailbox: String
  package var after: After
  package var keyword: String
  /// With `{outcome}` and `{owner}` to be filled in; empty unless mails are moved.
  package var folder: String
}

/// How notices are delivered.
package struct MailSettings: Hashable, Sendable {
  /// A Maildir, a directory of `.eml` files, or a mail server.
  package enum Kind: String, Hashable, Sendable, CaseIterable { case maildir, directory, smtp }
  package var kind: Kind
  /// Relative to the state directory unless it begins with a slash; empty for a mail server.
  package var path: String
  /// Of mail of kind `smtp`.
  package var server: ServerSettings?
  /// Where reports of non-delivery go; the sender unless it is set.
  package var bounces: String
  /// Nil: as many as the server takes.
  package var mailsPerMinute: Int?
  /// The sender of every notice.
  package var from: String
  /// The right-hand side of our Message-IDs.
  package var domain: String
}

package struct WebhookSettings: Hashable, Sendable {
  /// The shape of the body: our own, or what a chat service expects.
  package enum Payload: String, Hashable, Sendable, CaseIterable {
    case referrald, slack, teams, ntfy
  }
  /// The ladder and the urgent rules call it by this name.
  package var name: String
  /// `https`, or `http` to this machine itself.
  package var url: String
  /// A file with a bearer token: absolute, or relative to `$CREDENTIALS_DIRECTORY` when that is
  /// set, otherwise to the configuration directory.
  package var tokenFile: String?
  /// A certificate of ours and its key, in PEM; both or neither.
  package var certificateFile: String?
  package var keyFile: String?
  /// A file with the certificates to trust instead of the system's.
  package var caFile: String?
  package var payload: Payload
  /// Seconds.
  package var timeout: Int
}
