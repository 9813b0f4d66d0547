// referrald.yaml: the part of the configuration that needs a restart.

import Core
import Formats

func staticSchema(_ row: Row, isZone: (String) -> Bool) -> StaticSettings {
  let zone = row.value("zone", .text)
  if row.isSound("zone"), !isZone(zone) {
    row.fault(
      "zone", "`zone` is `\(shown(zone))`, a time zone that cannot be read on this machine",
      "expected a name under /usr/share/zoneinfo; is tzdata installed?",
      suggestion: nearest(zone, in: ["Europe/Amsterdam"]))
  }
  let sources = row.rows("sources", "source", atLeast: 1, sourceSchema)
  let delivery = row.section("delivery") { row in
    (
      mail: row.section("mail", mailSchema),
      webhooks: row.rows("webhooks", "webhook", webhookSchema),
      heartbeat: row.optionallyRefer("heartbeat", to: .webhook)
    )
  }
  return StaticSettings(
    zone: zone, sources: sources,
    mail: delivery?.mail
      ?? MailSettings(kind: .maildir, path: "", bounces: "", from: "", domain: ""),
    webhooks: delivery?.webhooks ?? [], heartbeat: delivery?.heartbeat,
    forms: row.optionalSection("forms", formsSchema) ?? FormMapping(),
    limits: row.optionalSection("limits", limitsSchema) ?? .standard,
    retention: row.optionalSection("retention", retentionSchema) ?? RetentionSettings())
}

private func sourceSchema(_ row: Row) -> SourceSettings {
  let kind = row.value("kind", .word(fallback: SourceSettings.Kind.maildir))
  let source = SourceSettings(
    name: row.value("name", .sourceName), kind: kind,
    path: kind == .imap ? "" : row.value("path", .path("mail/in")),
    mailbox: kind == .imap ? mailboxSchema(row) : nil,
    authenticationResults: row.optional("authentication_results", .text))
  row.unique("name", source.name)
  return source
}

private func mailSchema(_ row: Row) -> MailSettings {
  let kind = row.value("kind", .word(fallback: MailSettings.Kind.maildir))
  let isServer = kind == .smtp
  let from = row.value("from", .address)
  return MailSettings(
    kind: kind, path: isServer ? "" : row.value("path", .path("mail/out")),
    server: isServer ? serverSchema(row, .submission) : nil,
    bounces: (isServer ? row.optional("bounces", .address) : nil) ?? from,
    mailsPerMinute: isServer ? row.optional("mails_per_minute", .number(1...10_000)) : nil,
    from: from, domain: row.value("domain", .domain))
}

private func webhookSchema(_ row: Row) -> WebhookSettings {
  let webhook = WebhookSettings(
    name: row.define("name", .webhook, .identifier("alarm")),
    url: row.value("url", .webAddress),
    tokenFile: row.optional("token_file", .path("alarm.token")),
    certificateFile: row.optional("certificate_file", .path("alarm.pem")),
    keyFile: row.optional("key_file", .path("alarm.key")),
    caFile: row.optional("ca_file", .path("authority.pem")),
    payload: row.optional("payload", .word(fallback: .referrald)) ?? .referrald,
    timeout: row.optional("timeout", .number(1...120)) ?? 10)
  if (webhook.certificateFile == nil) != (webhook.keyFile == nil) {
    row.fault(
      webhook.keyFile == nil ? "certificate_file" : "key_file",
      "`certificate_file` and `key_file` belong together", "name both, or neither")
  }
  return webhook
}

private func formsSchema(_ row: Row) -> FormMapping {
  let fields = row.optionalSection("mapping") { row in
    FormMapping.nativeFields.map { ($0, row.list($0, .formKey)) }.filter { !$0.1.isEmpty }
  }
  return FormMapping(
    fields: Dictionary(fields ?? [], uniquingKeysWith: { first, _ in first }),
    reference: row.list("reference", .formKey),
    submitted: row.list("submitted", .formKey),
    values: row.list("values", .formKey))
}

private func limitsSchema(_ row: Row) -> MailLimits {
  var limits = MailLimits.standard
  func set(_ key: String, _ limit: WritableKeyPath<MailLimits, Int>, _ range: ClosedRange<Int>) {
    if let value = row.optional(key, .number(range)) { limits[keyPath: limit] = value }
  }
  set("message_bytes", \.messageBytes, 65_536...524_288_000)
  set("depth", \.depth, 2...100)
  set("parts", \.parts, 10...10_000)
  set("header_bytes", \.headerBlockBytes, 16_384...10_485_760)
  set("field_bytes", \.fieldBytes, 1_024...1_048_576)
  set("fields", \.fields, 50...10_000)
  set("addresses", \.addresses, 10...10_000)
  set("text_bytes", \.textBytes, 65_536...16_777_216)
  set("attachments", \.attachments, 10...10_000)
  return limits
}

private func retentionSchema(_ row: Row) -> RetentionSettings {
  var settings = RetentionSettings()
  settings.rawDays = row.optional("raw_days", .number(1...3650)) ?? settings.rawDays
  settings.personDays = row.optional("person_days", .number(1...3650)) ?? settings.personDays
  if !row.hasFaults, settings.personDays < settings.rawDays {
    row.fault(
      row.has("person_days") ? "person_days" : "raw_days",
      "names go after \(settings.personDays) days, their texts only after \(settings.rawDays)",
      "expected person_days to be raw_days or more")
  }
  return settings
}

extension Scalar where Value == String {
  fileprivate static var sourceName: Scalar {
    let expected: Phrase = "small letters, digits, `-` and `_`, such as intake"
    return Scalar(expected: expected, fallback: "") { text throws(Wrong) in
      let name = try Scalar.identifier("intake").read(text)
      guard name == name.lowercased() else { throw Wrong(suggestion: name.lowercased()) }
      return name
    }
  }

  /// A key of a form; a dot leads into an object inside it.
  fileprivate static var formKey: Scalar {
    let expected: Phrase = "a key of the form, such as hulpvraag or metadata.public_reference"
    return Scalar(expected: expected, fallback: "") { text throws(Wrong) in
      let key = try Scalar.text.read(text)
      let parts = key.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.allSatisfy({ !$0.isEmpty }) else { throw Wrong("has nothing beside a dot") }
      return key
    }
  }
}
