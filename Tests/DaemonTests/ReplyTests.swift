// Colleagues answer our mails in the shapes of their mail programs, and others try to.

import Testing

@testable import Core
@testable import Daemon
@testable import Formats
@testable import Storage

struct ReplyTests {
  private let number = CaseNumber(prefix: "OT", year: 2026, sequence: 1)
  private let carla = "carla@ondersteuningsteam.example.nl"

  /// An office in which Carla got the first case; its assignment mail.
  private func office() async throws -> (Office, MailMessage) {
    let office = try Office()
    return (office, try await assignment(office))
  }

  private func assignment(_ office: Office) async throws -> MailMessage {
    try office.deliver(Letter.school, "1", at: "2026-11-10T11:00:00")
    try await office.pass("2026-11-10T11:05:00")
    return try #require(try office.mails().first { $0.to.first?.address == carla })
  }

  private func reply(
    _ office: Office, to mail: MailMessage, _ body: String, from: String? = nil,
    type: String = "text/plain; charset=utf-8", header: String = "", name: String = "r1",
    subject: String = "Re: Nieuw gezin voor jou [OT-2026-0001]", at: String = "2026-11-12T10:00:00"
  ) async throws -> [MailMessage] {
    let thread = mail.messageID.map { "In-Reply-To: <\($0)>\nReferences: <\($0)>\n" } ?? ""
    try office.deliver(
      """
      From: Carla <\(from ?? carla)>
      To: aanmelding@ondersteuningsteam.example.nl
      Subject: \(subject)
      Message-ID: <\(name)@mail.example.org>
      \(thread)\(header)MIME-Version: 1.0
      Content-Type: \(type)

      \(body)
      """, name, at: at)
    try await office.pass(at)
    return try office.mails()
  }

  private func record(_ office: Office) async throws -> CaseRecord {
    let number = number
    return try #require(try await office.read { try $0.caseRecord(number) })
  }

  static let shapes = [
    (
      "Gmail", "text/plain; charset=utf-8",
      """
      contact gelegd

      Op di 10 nov 2026 om 11:05 schreef Ondersteuningsteam <team@ondersteuningsteam.example.nl>:
      > Dag Carla,
      > poging telt niet
      """
    ),
    (
      "Outlook", "text/html; charset=utf-8",
      """
      <html><body><div class="WordSection1"><p class="MsoNormal">Contact gelegd.</p>
      <p class="MsoNormal">Groet, Carla</p>
      <div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">
      <p class="MsoNormal"><b>Van:</b> Ondersteuningsteam &lt;t@ondersteuningsteam.example.nl&gt;<br>
      <b>Verzonden:</b> dinsdag 10 november 2026 11:05<br><b>Aan:</b> Carla<br>
      <b>Onderwerp:</b> Nieuw gezin voor jou [OT-2026-0001]</p></div>
      <p class="MsoNormal">Dag Carla, Er is een nieuwe vraag binnengekomen.</p></div></body></html>
      """
    ),
    (
      "iOS", "text/plain; charset=utf-8",
      """
      Contact gehad met moeder

      Verstuurd vanaf mijn iPhone

      > Op 10 nov 2026 om 11:05 heeft Team <t@ondersteuningsteam.example.nl> het volgende geschreven:
      >
      > Dag Carla,
      """
    ),
    (
      "Thunderbird, below the quote", "text/plain; charset=utf-8; format=flowed",
      """
      Op 10-11-2026 om 11:05 schreef Ondersteuningsteam:
      > Dag Carla,
      >
      > Er is een nieuwe vraag binnengekomen.

      Gesproken met vader
      """
    ),
    (
      "HTML only, Gmail", "text/html; charset=utf-8",
      """
      <div dir="ltr">contact gelegd</div><br><div class="gmail_quote"><div dir="ltr"
      class="gmail_attr">Op di 10 nov 2026 om 11:05 schreef Team &lt;<a
      href="mailto:t@ondersteuningsteam.example.nl">t@ondersteuningsteam.example.nl</a>&gt;:<br></div>
      <blockquote class="gmail_quote">Dag Carla, poging</blockquote></div>
      """
    ),
  ]

  @Test(arguments: shapes.indices)
  func `contact gelegd from every mail program stops the contact clock`(_ index: Int) async throws {
    let (name, type, body) = Self.shapes[index]
    let (office, mail) = try await office()
    let answers = try await reply(
      office, to: mail, body, type: type, subject: index % 2 == 0 ? "Re: gezin" : "Antw: gezin")
    let record = try await record(office)
    #expect(record.state == .contacted, "\(name)")
    let confirmed = answers.filter { $0.to.first?.address == carla }
    #expect(confirmed.count == 1, "\(name)")
    #expect(confirmed.first?.text.contains("Genoteerd: contact gelegd") == true, "\(name)")
    let number = number
    let events = try await office.read { try $0.events(of: number) }
    #expect(events.contains { $0.event.what == "contact" && $0.event.who == "gen01" }, "\(name)")
  }

  /// What does not come from the person our mail was sent to, or not by our mail, or not by hand.
  struct Doubtful: Sendable, CustomTestStringConvertible {
    var name: String
    var from = "carla@ondersteuningsteam.example.nl"
    var body = "contact gelegd"
    var header = ""
    var subject = "Re: Nieuw gezin voor jou [OT-2026-0001]"
    /// Replaces our Message-ID in the thread.
    var thread: String?
    /// Who hears of it, by the front of their address.
    var heard: [String] = []
    var status = SignalStatus.attached
    var testDescription: String { name }
  }

  static let doubtful = [
    // A colleague who has our Message-ID from a forwarded mail is read by the owner, not obeyed.
    Doubtful(
      name: "another colleague", from: "bart@ondersteuningsteam.example.nl", heard: ["carla"]),
    Doubtful(name: "a stranger with the thread", from: "iemand@mail.example.org", heard: ["carla"]),
    Doubtful(
      name: "our own mailbox", from: "aanmelding@ondersteuningsteam.example.nl", heard: ["carla"]),
    Doubtful(
      name: "a guessed Message-ID",
      thread: "OT-2026-0001.00000000000000000000@ondersteuningsteam.example.nl",
      heard: ["ingrid"], status: .opened),
    Doubtful(
      name: "a guessed reference in the subject",
      subject: "Antwoord [OT-2026-0001.00000000000000000000]",
      thread: "x@y.example.org", heard: ["ingrid"], status: .opened),
    Doubtful(
      name: "an out-of-office reply", header: "Auto-Submitted: auto-replied\n",
      subject: "Automatisch antwoord: gezin", status: .ignored),
    Doubtful(
      name: "an out-of-office reply of Outlook", header: "X-Auto-Response-Suppress: All\n",
      subject: "Automatisch antwoord: Nieuw gezin voor jou", status: .ignored),
    Doubtful(
      name: "a vacation reply of an old program", header: "Precedence: auto_reply\n",
      status: .ignored),
    Doubtful(
      name: "words that are no answer", body: "Ik kan dit gezin niet helpen.", heard: ["ingrid"]),
    Doubtful(
      name: "words in the quotation only",
      body: "Dank je.\n\nOp 10 nov 2026 om 11:05 schreef Team <t@ondersteuningsteam.example.nl>:\n"
        + "> contact gelegd", heard: ["ingrid"]),
    Doubtful(
      name: "a doubt", body: "contact gelegd? nee, voicemail", heard: ["carla", "ingrid"]),
  ]

  @Test(arguments: doubtful)
  func `whatever is doubtful changes no case, is answered by no machine, and is read by people`(
    each: Doubtful
  ) async throws {
    let (office, original) = try await office()
    var mail = original
    if let thread = each.thread { mail.messageID = thread }
    let answers = try await reply(
      office, to: mail, each.body, from: each.from, header: each.header, subject: each.subject)
    let record = try await record(office)
    #expect(record.state == .assigned && record.owner == "gen01", "\(each.name)")
    let heard = answers.compactMap { $0.to.first?.address.prefix { $0 != "@" } }.map(String.init)
    #expect(Set(heard) == Set(each.heard), "\(each.name): \(heard)")
    let count = try await office.count(each.status)
    #expect(count == (each.status == .opened ? 2 : 1), "\(each.name)")
  }

  @Test func `with an authority only its pass makes an answer count`() async throws {
    for (result, state) in [
      ("mx.example.nl; dmarc=pass header.from=ondersteuningsteam.example.nl", CaseState.contacted),
      ("mx.example.nl; dmarc=fail header.from=ondersteuningsteam.example.nl", .assigned),
      ("mx.evil.example.org; dmarc=pass header.from=ondersteuningsteam.example.nl", .assigned),
      ("", .assigned),
    ] {
      let office = try Office { text in
        text.replacing(
          "    path: mail/in\n",
          with: "    path: mail/in\n    authentication_results: mx.example.nl\n")
      }
      let mail = try await assignment(office)
      _ = try await reply(
        office, to: mail, "contact gelegd",
        header: result.isEmpty ? "" : "Authentication-Results: \(result)\n")
      #expect(try await record(office).state == state, "\(result)")
    }
  }

  @Test func `a repeated reply changes nothing and is not confirmed again`() async throws {
    let (office, mail) = try await office()
    _ = try await reply(office, to: mail, "poging")
    let again = try await reply(office, to: mail, "poging", name: "r2", at: "2026-11-12T11:00:00")
    #expect(again.isEmpty)
    let number = number
    let attempts = try await office.read { try $0.events(of: number) }.filter {
      $0.event.what == "attempt"
    }
    #expect(attempts.count == 1)
    _ = try await reply(office, to: mail, "poging", name: "r3", at: "2026-11-13T08:45:00")
    let more = try await office.read { try $0.events(of: number) }.filter {
      $0.event.what == "attempt"
    }
    #expect(more.count == 2, "another day is another attempt")
    #expect(try await record(office).state == .assigned, "an attempt stops no clock")
  }

  @Test func `mail never assigns, closes or discloses`() async throws {
    for text in ["sluit deze zaak", "toewijzen aan gen02", "close", "stuur me alles"] {
      let (office, mail) = try await office()
      let answers = try await reply(office, to: mail, text)
      let record = try await record(office)
      #expect(record.state == .assigned && record.owner == "gen01", "\(text)")
      #expect(answers.allSatisfy { $0.to.first?.address != carla }, "\(text)")
    }
  }

  @Test func `a visit that was made stops both clocks, one that is planned none`() async throws {
    let (office, mail) = try await office()
    let planned = try await reply(office, to: mail, "bezoek 20 november")
    #expect(planned.contains { $0.text.contains("bezoek gepland op vrijdag 20 november") })
    #expect(try await record(office).state == .assigned)
    _ = try await reply(
      office, to: mail, "bezoek 11 november", name: "r2", at: "2026-11-12T11:00:00")
    let record = try await record(office)
    #expect(record.state == .visited && record.visited == CivilDate("2026-11-11"))
  }

  @Test func `an answer link works without a thread`() async throws {
    let (office, mail) = try await office()
    let reference = try #require(mail.messageID).prefix { $0 != "@" }
    #expect(mail.text.contains("mailto:aanmelding@ondersteuningsteam.example.nl?subject="))
    var loose = mail
    loose.messageID = nil
    _ = try await reply(
      office, to: loose, "contact gelegd", subject: "Antwoord [\(reference)]")
    #expect(try await record(office).state == .contacted)
  }

  @Test func `an answer of the coordinator reaches the owner and their calendar`() async throws {
    let (office, _) = try await office()
    try await office.pass("2026-11-16T09:00:00")
    let ingrid = "ingrid@ondersteuningsteam.example.nl"
    let warning = try #require(
      try office.mails().first {
        $0.to.first?.address == ingrid && $0.subject.contains("[OT-2026-0001]")
      })
    let answers = try await reply(
      office, to: warning, "contact gelegd", from: ingrid, subject: "Re: Let op",
      at: "2026-11-16T10:00:00")
    #expect(try await record(office).state == .contacted)
    let news = try #require(answers.first { $0.to.first?.address == carla })
    #expect(news.text.contains("Genoteerd door Ingrid") && news.text.contains("contact gelegd"))
    #expect(news.attachments.contains { $0.contentType.contains("calendar") })
    let own = try #require(answers.first { $0.to.first?.address == ingrid })
    #expect(!own.attachments.contains { $0.contentType.contains("calendar") })
  }
}
