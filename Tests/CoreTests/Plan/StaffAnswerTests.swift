// What the first words of a colleague's reply mean, and what they do not mean.

import Testing

@testable import Core

struct StaffAnswerTests {
  private func read(_ text: String, today: String = "2026-11-24") -> StaffAnswer? {
    staffAnswer(in: [Passage(zone: .own, text: text)], today: Sample.day(today))
  }

  @Test func `plain words are read, in capitals, with a greeting, with more behind them`() {
    for text in [
      "contact gelegd", "Contact gelegd.", "CONTACT GEHAD met moeder, fijn gesprek", "gesproken",
      "Hoi Ingrid,\n\nContact gelegd, afspraak volgt", "Gezin gesproken vanmiddag",
      "\n\n  contact is gelegd\nMet groet", "Ik heb contact gehad met de ouders.",
    ] { #expect(read(text) == .contact, "\(text)") }
    for text in ["poging", "Poging: voicemail", "geen gehoor", "Geprobeerd, niemand thuis"] {
      #expect(read(text) == .attempt, "\(text)")
    }
    for text in ["school ingelicht", "School geïnformeerd, met toestemming", "Teruggekoppeld"] {
      #expect(read(text) == .feedback, "\(text)")
    }
    #expect(read("school ingelicht?") == .unclear)
    #expect(read("vraag: wie kent deze school?") == .question)
    #expect(read("consult Jansen") == .consult("jansen"))
    #expect(read("Consult met Fatma") == .consult("fatma"))
  }

  @Test func `a doubt beside the words is no contact`() {
    for text in [
      "contact gehad? nee nog niet", "gesproken met de school", "Contact gehad met voicemail",
      "contact gelegd maar niet bereikt", "bezoek niet doorgegaan", "bezoek", "bezoek ooit",
      "bezoek 31 februari",
    ] { #expect(read(text) == .unclear, "\(text)") }
  }

  @Test func `anything else is a message for people`() {
    for text in [
      "Ik kan dit gezin niet helpen, graag een ander", "", "Nog geen contact gelegd",
      "Dank je", "Sluit deze zaak", "toewijzen aan Bart", "Ingesproken op voicemail",
    ] { #expect(read(text) == nil, "\(text)") }
    #expect(
      staffAnswer(
        in: [
          Passage(zone: .subject, text: "Re: contact gelegd"),
          Passage(zone: .quoted, text: "contact gelegd"),
          Passage(zone: .signature, text: "poging"),
        ], today: Sample.day("2026-11-24")) == nil)
  }

  @Test func `the day of a visit is the nearest one of that name`() {
    let days = [
      ("bezoek 3 december", "2026-12-03"), ("Bezoek op donderdag 3 dec.", "2026-12-03"),
      ("bezoek 3-12", "2026-12-03"), ("bezoek 3/12/2026", "2026-12-03"),
      ("bezoek 2026-12-03", "2026-12-03"), ("bezoek vandaag", "2026-11-24"),
      ("huisbezoek gisteren", "2026-11-23"), ("bezoek geweest", "2026-11-24"),
      ("bezoek gepland op 1 mrt", "2027-03-01"), ("bezoek 20 november 2026", "2026-11-20"),
    ]
    for (text, day) in days { #expect(read(text) == .visit(Sample.day(day)), "\(text)") }
    #expect(
      read("bezoek 28 december", today: "2027-01-05") == .visit(Sample.day("2026-12-28")))
  }

  @Test func `a reference in a subject is the left half of a Message-ID`() {
    let token = "0123456789abcdef0123"
    #expect(
      answerReferences("Antwoord [ot-2026-0042.\(token)]") == ["OT-2026-0042.\(token)"])
    #expect(answerReferences("OT-2026-0042 OT-2026-0042.kort a.b.c").isEmpty)
  }
}
