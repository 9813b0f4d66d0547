// What kind of message it is in wordings that no vocabulary holds as a whole: going on about
// something known, a question without a child, and mail of people that is never set aside.

import Core
import Testing

struct KindWordingTests {
  private static let policy: Policy? = try? DemoPolicy.load()

  private func facts(_ text: String, from: String, subject: String, quoted: Bool) -> Facts? {
    var passages = [Passage(zone: .subject, text: subject), Passage(zone: .own, text: text)]
    if quoted { passages.append(Passage(zone: .quoted, text: "Zullen we dinsdag afspreken?")) }
    let signal = Signal(
      key: SignalKey(source: "test", identifier: "1"), channel: .mail,
      received: Instant(seconds: 0), from: Mailbox(name: "", address: from), subject: subject,
      passages: passages)
    return Self.policy.map {
      classify(signal, policy: $0, today: CivilDate("2026-11-10") ?? CivilDate(dayNumber: 0))
    }
  }

  @Test(arguments: [
    "Hoi Wilma, woensdag lukt me toch niet. Kan het ook donderdag? Groetjes Linda",
    "Dag Mirjam, ik moet onze afspraak van vrijdag verzetten, mijn auto is stuk.",
    "Beste Suze, het gesprek op school is goed gegaan, mede dankzij jouw voorbereiding.",
    "Ha Tim, vrijdag 10 uur is prima, we zijn dan thuis. Tot dan!",
    "Beste Anneke, wanneer heb jij het eindgesprek gepland? Ik schuif graag aan.",
    "Lieve Jolanda, even een berichtje om je te bedanken. Het gaat stukken beter.",
    "Hallo Fatma, heb jij al contact gehad met de ouders? Zoals afgesproken wacht ik even.",
    "Hoi Rachid, mijn nieuwe nummer is 06-00000012. We zouden maandag bellen.",
    "Dag Erik, kort een terugkoppeling: hij komt weer op tijd en de sfeer is goed.",
    "Marloes, drie weken terug hebben wij een leerling bij jullie aangemeld. Hoe staat het ermee?",
    "Beste Henk-Jan, dank voor je bericht. Zoals je vroeg stuur ik het verslag mee.",
  ])
  func `a mail to a colleague that goes on from before is a follow-up for that colleague`(
    text: String
  ) {
    let read = facts(text, from: "x@mail.example.org", subject: "vraagje", quoted: false)
    #expect(read?.kind == .followUp, "\(text)")
    #expect(read?.addressee != nil, "\(text)")
  }

  @Test(arguments: [
    "Hoi, dinsdag lukt helaas niet. Kan het een andere dag? Groet, Kim",
    "Goedemorgen, dat is goed, we zijn dan thuis. Tot dan.",
    "Oké, ik neem de brief mee.",
  ])
  func `an answer to a mail of before that brings nobody new is a follow-up`(text: String) {
    let read = facts(text, from: "x@mail.example.org", subject: "Re: Afspraak", quoted: true)
    #expect(read?.kind == .followUp, "\(text)")
  }

  @Test(arguments: [
    "Beste Marloes, via deze weg meld ik een leerling bij je aan: Jente, 15 jaar, uit De Heurne.",
    "Hoi Anneke, zoals besproken hierbij de aanmelding van Bram, 8 jaar, hij woont in Aalten.",
    "Ha Tim, onze zoon van 9 slaapt slecht en is vaak boos. Kun jij eens bellen? Wij wonen in Groenlo.",
    "Dag Wilma, op school werd jouw naam genoemd. Onze dochter van 7 is erg verdrietig.",
    "Beste Suze, moeder van een jongen in groep 4 vroeg mij jullie te mailen. Hij woont in Lievelde.",
  ])
  func `a new child is a referral, whomever it is written to`(text: String) {
    let read = facts(text, from: "ib@dereiger.example.nl", subject: "vraag", quoted: false)
    #expect(read?.kind == .referral, "\(text)")
    #expect(read?.children.isEmpty == false, "\(text)")
  }

  @Test func `new danger in a follow-up is still danger`() {
    let text = "Tim, dinsdag lukt niet. Hij staat nu met een mes voor de deur."
    let read = facts(text, from: "x@mail.example.org", subject: "Re: afspraak", quoted: true)
    #expect(read?.urgent == true)
  }

  @Test(arguments: [
    "Op mijn spreekuur komt een jongere van 16. Ik hou het nog even anoniem. Past dit bij jullie?",
    "In ons team kwam de vraag op hoe we moeten handelen als een leerling ooit zou vertellen dat "
      + "hij thuis geslagen wordt. Er speelt nu niets. Hebben jullie een stappenplan?",
    "Mag ik iets voorleggen over een leerling van 12, zonder te zeggen om wie het gaat?",
    "Kunnen wij anoniem overleggen over een meisje van 9 dat weinig vertelt?",
    "Voor welke vragen kunnen wij gezinnen naar jullie sturen, en hoe lang is de wachttijd?",
    "Ik wil een casus bespreken zonder namen. Jongen, 10 jaar, teruggetrokken. Wat is wijsheid?",
  ])
  func `a question from somebody's work without a name is a consultation`(text: String) {
    let mail = "\(text)\nGroet,\nLieke van Dam, jeugdverpleegkundige"
    #expect(
      facts(mail, from: "l@jgz.example.nl", subject: "vraag", quoted: false)?.kind == .consultation,
      "\(text)")
  }

  @Test(arguments: [
    "Beste Suze, bedankt voor alles en een fijne zomer!",
    "Hoi Mirjam, de vergadering van morgen begint om tien uur.",
    "Dag Carla, wij gaan deze week verhuizen naar de Kerkstraat.",
  ])
  func `a mail to a colleague by name is never set aside on one word`(text: String) {
    let read = facts(text, from: "x@mail.example.org", subject: "even", quoted: false)
    #expect(read?.kind != .irrelevant && read?.kind != .bulk, "\(text)")
  }
}
