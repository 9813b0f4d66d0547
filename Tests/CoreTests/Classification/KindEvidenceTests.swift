// What weighs for a kind of message and what against it: whom the reader already helps, who is
// brought in as new, what somebody at work asks for themselves, and what is only business.

import Core
import Testing

struct KindEvidenceTests {
  private static let policy: Policy? = try? DemoPolicy.load()

  private func facts(
    _ text: String, from: String, subject: String = "vraag", name: String = "",
    fields: [FormField] = []
  ) -> Facts? {
    let signal = Signal(
      key: SignalKey(source: "test", identifier: "1"), channel: fields.isEmpty ? .mail : .form,
      received: Instant(seconds: 0),
      from: fields.isEmpty ? Mailbox(name: name, address: from) : nil,
      subject: fields.isEmpty ? subject : "",
      passages: [Passage(zone: .subject, text: subject), Passage(zone: .own, text: text)],
      fields: fields)
    return Self.policy.map {
      classify(signal, policy: $0, today: CivilDate("2026-11-10") ?? CivilDate(dayNumber: 0))
    }
  }

  private static let family = "x@mail.example.org"
  private static let school = "x@vlasbloem.example.nl"

  @Test(arguments: [
    "Hoi Suze, dinsdagochtend moet ik naar de tandarts. Zullen we er een week later van maken?",
    "Dag Tim, sinds je vorige bezoek houden we het lijstje bij en is er minder ruzie.",
    "Erik, vrijdag zijn we er alle drie. Neem jij dat formulier mee? Gr Ron",
    "hoi marloes, sorry dat ik gister niet thuis was. kan je volgende week nog een keer?",
    "yo tim, die brief van duo heb ik nu binnen. zal ik m meenemen of ff appen?",
    "Dag Fatma, wij gaan toch niet verhuizen dus jij mag gewoon bij ons blijven komen.",
    "Hoi Rachid, de jongste is nu 5 en wij zitten nog steeds in Aalten. Vorige keer vergat ik je "
      + "te vragen of dat beloningsbord ook voor hem is.",
  ])
  func `a family that goes on from before writes about a known case`(text: String) {
    let read = facts(text, from: Self.family)
    #expect(read?.kind == .followUp, "\(text)")
    #expect(read?.addressee != nil, "\(text)")
    #expect(read?.consent == .oneself, "\(text)")
  }

  @Test(arguments: [
    "In groep 7 gaat het met het meisje dat jij ziet een stuk rustiger. Ze speelt weer mee.",
    "De jongen uit groep 4 waar u mee bezig bent, is deze week niet een keer te laat geweest.",
    "Gisteren vulde ik jullie formulier in. Ik was vergeten te melden dat vader elders werkt.",
    "In aanvulling op onze melding van 3 november: de uitslag van het onderzoek is binnen.",
    "Wij hoorden dat het gezin dat bij jullie loopt gaat verhuizen. Klopt dat?",
  ])
  func `somebody whom the reader already helps is nobody new`(text: String) {
    #expect(facts(text, from: Self.school)?.kind == .followUp, "\(text)")
  }

  @Test(arguments: [
    "Dit is geen nieuwe aanmelding. Kunt u Anneke vragen of de afspraak een uur later mag?",
    "Morgen zou Fatma bij ons komen maar wij zijn ziek. Kan dat een andere dag?",
  ])
  func `a form may only carry a message for who has the case`(text: String) {
    let read = facts(
      text, from: "", subject: "",
      fields: [
        FormField(name: "referrer_role", value: "ouder"), FormField(name: "question", value: text),
      ])
    #expect(read?.kind == .followUp, "\(text)")
    #expect(read?.addressee != nil, "\(text)")
  }

  @Test(arguments: [
    "Hoi Henk-Jan, fijn dat je er maandag bij was. In die groep zit Mees (7), hij woont in "
      + "Lichtenvoorde. Zijn moeder heeft me gevraagd jou te benaderen.",
    "Beste Anneke, je kwam vorig jaar bij mijn zus. Nu loop ik vast met Bram van 6, hij zit op De "
      + "Wissel in Aalten en daar wonen we ook.",
    "Dag Carla, je zei dat ik altijd mocht mailen. Een jongen van 9 uit Winterswijk komt zonder "
      + "eten op school. Kan er iemand langs gaan?",
    "Hallo, twee broers op onze school, Finn (10) en Kai (8), wonen in Aalten. Hun ouders zouden "
      + "graag zien dat jullie langskomen. Hoe gaat dat verder in zijn werk?",
    "Collega, jongen 4 jaar, Aalten. Slaapt niet, moeder wanhopig. Wat kunt u bieden? Moeder is "
      + "akkoord met deze mail.",
  ])
  func `who brings somebody new refers them, however friendly it begins`(text: String) {
    #expect(facts(text, from: Self.school)?.kind == .referral, "\(text)")
  }

  @Test func `danger to somebody in particular is no message about a known case`() {
    let text =
      "Hoi Marloes, het overleg van vrijdag verzet ik naar maandag. O ja, Kay uit groep 4, hij "
      + "woont in Dinxperlo, zegt dat papa mama nu met een mes bedreigt."
    let read = facts(text, from: Self.school)
    #expect(read?.kind == .referral)
    #expect(read?.urgent == true)
  }

  @Test(arguments: [
    "In onze bovenbouw wordt veel buitengesloten. We weten niet hoe we dat met ouders aanvliegen.",
    "Een leerling loopt steeds de les uit. Ik wil niet gelijk ouders bellen. Hoe pak jij zo'n "
      + "eerste gesprek aan, en moet ik dat vastleggen?",
    "Drie peuters zijn nog niet zindelijk. Waar ligt de grens tussen wat wij doen en ouders?",
    "In maart houden we een avond over mediagebruik. Weten jullie een goede spreker?",
    "Mogen wij in ons protocol jullie telefoonnummer zetten, en is er een termijn voor melden?",
    "Mag ik met een leerling praten zonder dat ouders het weten? Hoe zit dat met toestemming?",
    "Op de groep zit een kindje van 3 dat bijt. Wat kunnen we ouders meegeven? Ik noem niemand.",
  ])
  func `who asks for themselves and names nobody wants advice`(text: String) {
    let mail = "\(text)\nGroet,\nKim Vos, intern begeleider"
    let read = facts(mail, from: Self.school)
    #expect(read?.kind == .consultation, "\(text)")
    #expect(read?.consent == .notNeeded, "\(text)")
  }

  @Test(arguments: [
    "Wij ontwerpen speelhoeken, ook voor de allerkleinsten. Mag ik ze een keer komen laten zien?",
    "Op 19 december is ons kerstconcert. Kinderen tot 12 jaar mogen gratis mee. Komen jullie ook?",
    "Ik reserveer graag een tafel voor 9 personen, van wie 3 kinderen (2, 5 en 7 jaar).",
    "Wil je leren over hechting bij jonge kinderen? De leergang begint 3 februari, het cursusgeld "
      + "is 890 euro. Schrijf je in, er zijn laatste plekken.",
    "Interview: mijn zoon van 17 wilde niet naar school. Wilt u deze nieuwsbrief niet meer "
      + "ontvangen?",
  ])
  func `business that speaks of children is business`(text: String) {
    let kind = facts(text, from: "info@firma.example.org")?.kind
    #expect(kind == .irrelevant || kind == .bulk, "\(text)")
  }

  @Test(arguments: [
    "Tot en met 30 november ben ik vrij. Uw mail wordt niet doorgestuurd. Bij spoed kunt u bellen.",
    "Dank voor uw mail. Uw bericht wordt maandag gelezen. Ik ben er weer op de tiende.",
    "Dit is een melding van het mailsysteem. Het bericht kon niet worden afgeleverd.",
  ])
  func `a machine's words are known without its headers`(text: String) {
    #expect(facts(text, from: Self.family)?.kind == .automatic, "\(text)")
  }

  @Test func `a word of business beside a family with a worry sets nothing aside`() {
    let read = facts(
      "Na de studiedag vertelde ik al over Fedde. Hij is 9 en woont in Groenlo. Zijn werkstuk maakt "
        + "hij alleen. Vader en moeder willen graag met jullie om tafel.", from: Self.school)
    #expect(read?.kind == .referral)
  }

  @Test(arguments: [
    ("Als moeder akkoord is, laat ik het weten.", Referrer.Role.school),
    ("Als ouders het goed vinden, stuur ik het verslag.", .school),
    ("Ik klop vandaag als moeder bij jullie aan. Onze Daan is vijf.", .parent),
    (
      "Onze zoon Hidde van 9 liegt over alles. Dit is privé, ik werk alleen op deze school.",
      .parent
    ),
    ("Volgens de planning komt de verhuizer maandag. Groet, Dirk, trajectbegeleider", .school),
  ])
  func `a school's address tells who writes unless they say otherwise`(
    text: String, role: Referrer.Role
  ) {
    #expect(facts(text, from: Self.school)?.referrer.role == role, "\(text)")
  }

  @Test(arguments: [
    ("Moeder heeft zelf om hulp gevraagd: ze vroeg er vanochtend om.", Consent.given),
    ("Dit alles in nauw overleg met vader en moeder.", .given),
    ("Van zijn ouders mag ik dit met jullie delen.", .given),
    ("Ik schrijf dit samen met moeder.", .given),
    ("Het idee komt van moeder zelf.", .given),
    ("Ik heb samen met de ouders besproken dat jullie bellen; daar zijn zij blij mee.", .given),
    ("Moeder vindt het prima dat ik dit navraag.", .given),
    ("Ouders akk.", .given),
    ("Moeder is akkoord; vader niet gesproken.", .given),
    ("Ouders zien niets in hulp van buiten.", .refused),
    ("Moeder is akkoord en vader niet.", .refused),
    ("Ouders nog niet gesproken en dus ook geen toestemming.", .unknown),
    (
      "Zijn tante vindt het goed, maar moeder heeft het gezag en die heb ik nog niet gesproken.",
      .unknown
    ),
    ("Om toestemming heb ik dus nog niet kunnen vragen.", .unknown),
    ("Nu moeder weer contact zoekt is hij boos.", .unknown),
    ("Mogen wij jullie nummer aan moeder geven?", .unknown),
  ])
  func `consent is read in what the parents do`(sentence: String, consent: Consent) {
    let text = "Ik meld een leerling van 8 jaar aan. Hij woont in Winterswijk. \(sentence)"
    #expect(facts(text, from: Self.school)?.consent == consent, "\(sentence)")
  }

  @Test(arguments: [
    "Haar ouders weten van niets. Ze vindt het goed dat ik haar gegevens doorgeef.",
    "Zijn vader is ziek. Hij wil zelf heel graag een afspraak met jullie.",
    "Ik mocht haar nummer aan jullie geven.",
    "Gister zei ze zelf: regel maar.",
  ])
  func `from sixteen what is agreed to is the young person's own`(sentence: String) {
    let text = "Ik meld een studente van 17 jaar aan. Zij woont in Winterswijk. \(sentence)"
    #expect(facts(text, from: Self.school)?.consent == .oneself, "\(sentence)")
  }
}
