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
  /// The largest message that is read as one.
  package var messageBytes: Int
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
  package enum Kind: String, Hashable, Sendable, CaseIterable { case maildir, forms }
  /// Part of every signal's key: another name would bring in all signals anew.
  package var name: String
  package var kind: Kind
  /// Relative to the state directory unless it begins with a slash.
  package var path: String
  /// Whose Authentication-Results vouch for a colleague's answer: an authserv-id, or
  /// `exchange-online`. Nil: the sender's address is believed.
  package var authenticationResults: String? = nil
}

/// How notices are delivered.
package struct MailSettings: Hashable, Sendable {
  /// A Maildir, or a directory of `.eml` files.
  package enum Kind: String, Hashable, Sendable, CaseIterable { case maildir, directory }
  package var kind: Kind
  /// Relative to the state directory unless it begins with a slash.
  package var path: String
  /// The sender of every notice.
  package var from: String
  /// The right-hand side of our Message-IDs.
  package var domain: String
}

package struct WebhookSettings: Hashable, Sendable {
  /// The ladder and the urgent rules call it by this name.
  package var name: String
  /// `https`, or `http` to this machine itself.
  package var url: String
  /// A file with a bearer token: absolute, or relative to `$CREDENTIALS_DIRECTORY` when that is
  /// set, otherwise to the configuration directory.
  package var tokenFile: String?
  /// Seconds.
  package var timeout: Int
}
