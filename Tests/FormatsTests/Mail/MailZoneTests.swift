// Who speaks where, in texts as mail programs and people write them.

import Testing

@testable import Formats

struct MailZoneTests {
  private func zones(
    _ text: String, subject: String = "vraag", isReply: Bool = false
  ) -> [String] {
    MailZones(text, voice: .own, subject: subject, isReply: isReply).passages.map {
      "\($0.zone.rawValue): \($0.text)"
    }
  }

  @Test func `a postscript and a later question are own words again`() {
    #expect(
      zones("Hallo,\nHij is 9.\nGroetjes,\nKim\n\nPS hij woont in Aalten\n\nMvg\nKim") == [
        "own: Hallo,\nHij is 9.", "signature: Groetjes,\nKim", "own: PS hij woont in Aalten",
        "signature: Mvg\nKim",
      ])
    #expect(
      zones("Hoi\nGroet, Noor\nOh ja, ik woon bij mijn vader in Lievelde.").last
        == "own: Oh ja, ik woon bij mijn vader in Lievelde.")
    #expect(zones("Hoi\nGroet, Noor\n\nKan het ook morgen?").last == "own: Kan het ook morgen?")
  }

  @Test func `name, role, address and office hours stay in the signature`() {
    let text = """
      Graag contact.

      Met vriendelijke groet,

      Sanne Voorbeeld
      Intern begeleider | OBS Voorbeeld
      Voorbeeldplein 80, 7001 AB Doetinchem
      Ik ben aanwezig op ma, di en do
      T 0314-000018
      """
    let zones = zones(text)
    #expect(zones.count == 2 && zones[0] == "own: Graag contact.")
  }

  @Test(arguments: ["Groetjes", "gr. Jan", "Mvg,", "m.v.g. Petra", "Kind regards,", "Liefs, oma"])
  func `a greeting begins the signature`(greeting: String) {
    #expect(zones("Hij slaapt slecht.\n\(greeting)").last == "signature: \(greeting)")
  }

  @Test(arguments: [
    "Groep 4 is lastig voor hem.", "Groeten doet hij niemand meer, hij is stil.",
    "Grote zorgen hebben we.",
  ])
  func `words that only begin like a greeting are own words`(line: String) {
    #expect(zones("Hallo\n\(line)") == ["own: Hallo\n\(line)"])
  }

  private static let block = """
    Van: Kees Voorbeeld <kees@mail.example.nl>
    Verzonden: dinsdag 3 november 2026 09:15
    Aan: Team <team@example.nl>
    Onderwerp: hulp voor mijn zoon

    Mijn zoon is 7.
    """

  @Test func `the subject tells a forward from a reply`() {
    #expect(zones(Self.block, subject: "FW: hulp").last == "forwarded: Mijn zoon is 7.")
    #expect(
      zones("Dank!\n\n" + Self.block, subject: "RE: hulp").map { $0.prefix(6) } == [
        "own: D", "quoted",
      ])
    let quoting = MailZones(
      Self.block, voice: .own, subject: "hulp", recipients: ["kees@mail.example.nl"])
    #expect(quoting.passages.map(\.zone) == [.quoted])
    let passing = MailZones(
      Self.block, voice: .own, subject: "hulp", recipients: ["team@example.nl"], isReply: true)
    #expect(passing.passages.last == MailPassage(zone: .forwarded, text: "Mijn zoon is 7."))
    let colleague = MailZones(
      Self.block, voice: .own, subject: "hulp", recipients: ["team@mail.example.nl"], isReply: true)
    #expect(colleague.passages.map(\.zone) == [.quoted])
    let nameless = Self.block.replacing(" <kees@mail.example.nl>", with: "")
    #expect(zones(nameless, subject: "hulp", isReply: true).count == 1)
    #expect(
      zones(Self.block, subject: "[extern] Doorst: hulp").last == "forwarded: Mijn zoon is 7.")
  }

  @Test func `a forward of a forward gives the innermost sender`() {
    let text = """
      Voor jullie.

      ________________________________
      Van: Gemeente <loket@gemeente.example.nl>
      Verzonden: woensdag 4 november 2026 10:00
      Aan: School <school@example.nl>
      Onderwerp: FW: hulp voor mijn zoon

      Zie hieronder.

      """
    let zones = MailZones(
      text + Self.block, voice: .own, subject: "FW: hulp voor mijn zoon", isReply: false)
    #expect(zones.forwarded?.from?.address == "kees@mail.example.nl")
    #expect(zones.forwarded?.date == MailMoment(seconds: 1_793_693_700, offsetMinutes: 60))
    #expect(
      zones.passages.map(\.zone.rawValue) == ["own", "quoted", "forwarded", "quoted", "forwarded"])
  }

  @Test func `a conversation below a forwarded message is quoted`() {
    let text = """
      Van: School <school@example.nl>
      Verzonden: woensdag 4 november 2026 10:00
      Aan: Team <team@example.nl>
      Onderwerp: RE: overleg

      Hierbij de aanmelding van Fenna.

      Van: Team <team@example.nl>
      Verzonden: dinsdag 3 november 2026 10:00
      Aan: School <school@example.nl>
      Onderwerp: overleg

      Hoe is het met Bram?
      """
    let zones = zones(text, subject: "FW: overleg")
    #expect(zones[1] == "forwarded: Hierbij de aanmelding van Fenna.")
    #expect(zones[2].hasPrefix("quoted: ") && zones[2].hasSuffix("Hoe is het met Bram?"))
  }

  @Test(arguments: [
    "---------- Forwarded message ---------\nVan: Kees <k@mail.example.nl>\n"
      + "Date: di 3 nov 2026 om 09:15\nSubject: hulp\nTo: <team@example.nl>\n\n\nMijn zoon is 7.",
    "Begin doorgestuurd bericht:\n\nVan: Kees <k@mail.example.nl>\nOnderwerp: hulp\n"
      + "Datum: 3 november 2026 om 09:15:00 CET\nAan: team@example.nl\n\nMijn zoon is 7.",
    "> Begin doorgestuurd bericht:\n> \n> Van: Kees <k@mail.example.nl>\n> Onderwerp: hulp\n"
      + "> Datum: 3 november 2026 om 09:15:00 CET\n> Aan: team@example.nl\n> \n> Mijn zoon is 7.",
    "-------- Doorgestuurd bericht --------\nOnderwerp: hulp\nDatum: Tue, 3 Nov 2026 09:15:00 +0100"
      + "\nVan: Kees <k@mail.example.nl>\nAan: team@example.nl\n\nMijn zoon is 7.",
    "-----Ursprüngliche Nachricht-----\nVon: Kees [mailto:k@mail.example.nl]\n"
      + "Gesendet: Dienstag, 3. November 2026 09:15\nAn: Team\nBetreff: hulp\n\nMijn zoon is 7.",
    "*From:* Kees <k@mail.example.nl>\n*Sent:* Tuesday, November 3, 2026 9:15 AM\n"
      + "*To:* Team <team@example.nl>\n*Subject:* hulp\n\nMijn zoon is 7.",
  ])
  func `every program's forward is read`(text: String) {
    let zones = MailZones(text, voice: .own, subject: "Fwd: hulp", isReply: false)
    #expect(zones.passages.last == MailPassage(zone: .forwarded, text: "Mijn zoon is 7."))
    #expect(zones.forwarded?.from == MailAddress(name: "Kees", address: "k@mail.example.nl"))
    #expect(zones.forwarded?.subject == "hulp")
    #expect(zones.forwarded?.date == MailMoment(seconds: 1_793_693_700, offsetMinutes: 60))
  }

  @Test(arguments: [
    "Op ma 2 nov 2026 om 10:12 schreef Carla <carla@example.nl>:",
    "Op ma 2 nov 2026 om 10:12 schreef\nCarla <carla@example.nl>:",
    "Op ma 2 nov 2026 om 10:12 schreef Carla <carla@example.nl\n>:",
    "On Mon, Nov 2, 2026 at 10:12 AM Carla <carla@example.nl> wrote:",
    "Am 02.11.2026 um 10:12 schrieb Carla:", "Carla <carla@example.nl> schreef op 2 november 2026:",
  ])
  func `below an attribution the quote ends with its marks`(attribution: String) {
    let zones = zones("Ja\n\n\(attribution)\n> Is hij 9?\n\nHij is 8.", subject: "Re: vraag")
    #expect(zones == ["own: Ja", "quoted: \(attribution)\n> Is hij 9?", "own: Hij is 8."])
  }

  @Test func `without marks everything below an attribution is quoted`() {
    let zones = zones("Ja\n\nOp 2 nov 2026 schreef Carla:\n\nIs hij 9?\n\nGroet", subject: "Re: x")
    #expect(zones.count == 2 && zones[1].hasSuffix("Groet"))
  }

  @Test func `an attribution below a forwarding subject passes on`() {
    let text = "Zie onder\n\nOp 2 nov 2026 om 10:12 schreef Kees <kees@mail.example.nl>:\n\n"
    let marked = MailZones(text + "> Mijn zoon is 7.\n\nMvg", voice: .own, subject: "Fwd: hulp")
    #expect(marked.passages.map(\.zone) == [.own, .quoted, .forwarded, .signature])
    #expect(marked.forwarded?.from?.address == "kees@mail.example.nl")
    #expect(marked.forwarded?.date == MailMoment(seconds: 1_793_610_720, offsetMinutes: 60))
    let plain = MailZones(text + "Mijn zoon is 7.", voice: .own, subject: "Fwd: hulp")
    #expect(plain.passages.last == MailPassage(zone: .forwarded, text: "Mijn zoon is 7."))
  }

  @Test func `facts below the greeting are own words`() {
    let text = "Zie onder.\n\nGroet, Anouk\nintern begeleider\n\nGeboortedatum: 14-02-2017\nGroep 6"
    #expect(zones(text).last == "own: Geboortedatum: 14-02-2017\nGroep 6")
  }

  @Test func `a greeting before any word is no signature`() {
    #expect(
      zones("Groetjes uit Aalten!\n9 jaar, boos") == ["own: Groetjes uit Aalten!\n9 jaar, boos"])
  }

  @Test func `an attribution below a separator follows the subject`() {
    let text =
      "Ja\n\n-------- Original Message --------\n"
      + "On 11/02/26 at 10:12 Kees <kees@mail.example.nl> wrote:\n\n> Mijn zoon is 7.\n\nNee"
    let passing = MailZones(text, voice: .own, subject: "Fwd: x").passages
    #expect(passing.map(\.zone) == [.own, .quoted, .forwarded, .own])
    let answer = MailZones(text, voice: .own, subject: "Re: x").passages
    #expect(answer.map(\.zone) == [.own, .quoted, .own])
  }

  @Test(arguments: [
    "Hij is 9.\n\nDit bericht is vertrouwelijk, mijn ex mag dit niet weten.",
    "Externe e-mail: klik niet op links.\nBeste team, hij is 9.",
    "Hij is 9.\n\nJan\nwww.example.nl",
  ])
  func `words about a child are never taken for a notice`(text: String) {
    let own = zones(text).filter { $0.hasPrefix("own: ") }.joined()
    #expect(own.contains("9.") && (own.contains("mijn ex") || !text.contains("mijn ex")))
  }

  @Test func `a plea for secrecy is no notice, and the same words below a greeting are`() {
    let plea = "Vertel het niet aan school. Dit bericht is vertrouwelijk!!"
    #expect(zones("Hij slaat.\n\n\(plea)\n\nmvg mo")[0] == "own: Hij slaat.\n\n\(plea)")
    #expect(
      zones("Hij slaat.\n\nMvg Jo\n\nDit bericht is vertrouwelijk.").last?.prefix(4) == "disc")
  }

  @Test func `a link does not keep a sentence about a child in the signature`() {
    let text = "Hoi\n\nGroet, Kim\n\nMijn zoon zag op www.example.nl dat jullie helpen."
    #expect(zones(text).last?.hasPrefix("own: Mijn zoon") == true)
  }

  @Test func `notices and warnings are disclaimers`() {
    let text = """
      Let op: deze e-mail komt van buiten de organisatie.

      Hij is 9.

      Groet, Jan

      Dit e-mailbericht is uitsluitend bestemd voor de geadresseerde.

      Wij nemen geen verantwoordelijkheid voor virussen.
      """
    #expect(zones(text).map { $0.prefix(4) } == ["disc", "own:", "sign", "disc"])
  }
}
