// referrald.yaml becomes the settings that need a restart, and the directory on disk becomes files.

import Formats
import Foundation
import Host
import Settings
import TestSupport
import Testing

struct StaticSettingsTests {
  @Test func `sources, delivery, webhooks, forms and limits are read`() throws {
    let settings = try loadStaticSettings(Fixture.files, isZone: { _ in true }).get()
    #expect(settings.zone == "Europe/Amsterdam")
    #expect(settings.sources.map(\.name) == ["intake", "forms"])
    #expect(settings.sources.map(\.kind) == [.maildir, .forms])
    #expect(settings.mail.path == "mail/out" && settings.mail.domain == "team.example.nl")
    let alarm = try #require(settings.webhooks.first)
    #expect(alarm.url == "https://alarm.example.nl/referrald" && alarm.timeout == 20)
    #expect(alarm.tokenFile == "alarm.token")
    #expect(settings.forms.fields["question"] == ["hulpvraag", "vertelHetMaar"])
    #expect(settings.forms.reference == ["metadata.public_reference"])
    #expect(settings.limits.messageBytes == 1_000_000 && settings.limits.depth == 16)
    #expect(settings.limits.fields == MailLimits.standard.fields)
    #expect(settings.retention == RetentionSettings(rawDays: 60, personDays: 400))
  }

  @Test func `webhooks, forms and limits may be left out`() throws {
    var files = Fixture.files
    let text = """
      zone: Europe/Amsterdam
      sources:
        - {name: intake, kind: maildir, path: mail/in}
      delivery:
        mail: {kind: directory, path: /var/out, from: team@team.example.nl, domain: example.nl}
      """
    files.contents["referrald.yaml"] = Array(text.utf8)
    let settings = try loadStaticSettings(files, isZone: { _ in true }).get()
    #expect(settings.webhooks.isEmpty && settings.forms.fields.isEmpty)
    #expect(settings.mail.kind == .directory && settings.limits == .standard)
    #expect(settings.retention == RetentionSettings(rawDays: 30, personDays: 365))
  }

  @Test(arguments: [
    "https://alarm.example.nl", "https://alarm.example.nl:8443/a/b?c=d", "http://127.0.0.1:8080/",
    "http://localhost/hook",
  ])
  func `a web address that a webhook may have`(url: String) throws {
    #expect(webhookFaults(url).isEmpty)
  }

  @Test(arguments: [
    "http://alarm.example.nl", "http://127.0.0.1.example.nl/", "http://128.0.0.1/", "ftp://a.nl/",
    "https://", "https:///pad", "https://a b.nl/", "https://naam:geheim@a.nl/", "https://a.nl:0/",
    "https://a.nl:99999/", "https://alarm", "http://localhost@a.nl/",
  ])
  func `a web address that a webhook may not have`(url: String) throws {
    #expect(webhookFaults(url).count == 1)
  }

  private func webhookFaults(_ url: String) -> [String] {
    var files = Fixture.files
    let line = Fixture.referrald.replacingOccurrences(
      of: "https://alarm.example.nl/referrald", with: "\"\(url)\"")
    files.contents["referrald.yaml"] = Array(line.utf8)
    guard case .failure(let faults) = Fixture.load(files) else { return [] }
    return faults.all.map(\.description)
  }

  @Test func `a directory is read by name, and what is not ours is left alone`() throws {
    let directory = try scratch("settings")
    try FileManager.default.createDirectory(
      atPath: directory + "/templates", withIntermediateDirectories: true)
    var texts = Fixture.texts
    texts["LEESMIJ.txt"] = "Lees mij."
    texts[".team.yaml.swp"] = "rommel"
    texts["templates/alarm.txt~"] = "oud"
    for (name, text) in texts {
      try text.write(toFile: "\(directory)/\(name)", atomically: false, encoding: .utf8)
    }
    let files = try readConfigDirectory(directory)
    #expect(files.contents == Fixture.files.contents)
    #expect(files.otherNames == ["LEESMIJ.txt", "templates"])
  }

  @Test func `a file that cannot be read is one fault among the others`() throws {
    var files = Fixture.files
    files.contents["team.yaml"] = nil
    files.unreadable["team.yaml"] = "cannot read team.yaml: Permission denied"
    guard case .failure(let faults) = Fixture.load(files) else {
      Issue.record("an unreadable file was accepted")
      return
    }
    #expect(
      faults.description
        == "team.yaml:1:1: this file cannot be read: cannot read team.yaml: Permission denied")
  }
}
