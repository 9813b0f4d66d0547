// Ages, homes, schools and kinds in wordings of many people: one mechanism per table.

import Core
import Testing

struct WordingAgeTests: ReadsWordings {
  private func ages(_ facts: Facts) -> [Int?] { facts.children.map { $0.age?.min } }

  @Test(arguments: [
    ("Vijftig jaar woon ik al in Aalten. Onze zoon is 9.", [9]),
    ("Drie jaar heeft hij het volgehouden. Onze zoon is 9.", [9]),
    ("Twee jaar liep er een traject. Onze dochter is 11.", [11]),
    ("Volgende week wordt onze zoon Jort 18 en dan houdt het op.", [17]),
    ("Morgen wordt mijn dochter 12. Ze slaapt slecht.", [11]),
    ("Onze Jasmijn, bijna 12, is bang in de auto.", [11]),
    ("Mijn naam is Bertus Heinen, 71 jaar. Mijn kleinzoon Rens (10) eet niet.", [10]),
    ("Onze zoon Bram (geboortejaar 2011, dus 15) gamet tot vier uur.", [15]),
    ("Onze dochter, geboren op 6 maart jl., huilt veel.", [0]),
    ("Onze dochter, geboren op 20 december jl., huilt veel.", [0]),
    ("Onze zoon is 9 en is drie dagen per week bij oma.", [9]),
  ])
  func `an age is told apart from other numbers of years`(text: String, expected: [Int]) {
    #expect(ages(facts(text)) == expected, "\(text)")
  }

  @Test(arguments: [
    (
      "hulp",
      """
      Het gaat om onze kinderen:
      - Jelle, 15, komt zijn bed niet uit
      - Nynke, brugklas, huilt veel
      - Boaz, 4, slaapt bij ons
      """
    ),
    (
      "gezin, kind 2",
      """
      Kind 1: Lotus, meisje van 15, slaapt niet.
      Kind 2: Sky, meisje van 12, slaapt ook niet.
      Kind 3: Bo, jongen van 4, slaapt wel.
      """
    ),
  ])
  func `each line of a list is a child`(subject: String, text: String) {
    #expect(ages(facts(text, subject: subject)) == [15, 12, 4], "\(text)")
  }

  @Test(arguments: [
    ("Een speler van 12 blijft hangen. Ze hebben een huurhuis in Eibergen.", "Berkelland"),
    (
      "Een jongen van 12 blijft hangen. Hij huurt met vader een bovenwoning in Groenlo.",
      "Oost Gelre"
    ),
    ("Ik zoek hulp met mijn dochter van 3. Wij hebben een flat in Lichtenvorde.", "Oost Gelre"),
    ("Het jongetje hiernaast is 6. Al jaren woon ik in Bredevoort.", "Aalten"),
    ("Het buurmeisje van 6 huilt veel. Wij wonen in Bredevoort.", "Aalten"),
  ])
  func `a home is read from the house, or from the neighbour`(text: String, municipality: String) {
    #expect(facts(text).children.first?.residence?.municipality == municipality, "\(text)")
  }

  @Test func `who is said to want or to leave a house does not live there yet`() {
    for text in [
      "Onze zoon is 9. Wij zijn op zoek naar een flat in Eibergen.",
      "Onze zoon is 9. Wij hebben een huis gekocht in Eibergen en verhuizen in mei.",
    ] {
      #expect(facts(text).children.first?.residence?.municipality == nil, "\(text)")
    }
  }

  @Test func `a later class of the same school is no new school`() {
    let stays = "Na de zomer gaat onze dochter naar groep 7 van de Ratumhoeve."
    #expect(facts(stays, on: "2026-07-28").children.first?.school == "ZZRH00")
    for moves in [
      "Na de zomer gaat onze dochter van 9 naar de Ratumhoeve.",
      "Onze dochter zat in groep 6 en gaat na de zomer naar de Ratumhoeve.",
    ] {
      #expect(facts(moves, on: "2026-07-28").children.first?.school == nil, "\(moves)")
    }
  }

  @Test(arguments: [
    ("Voor een jongen zoeken zijn vader en moeder hulp.", Consent.given),
    ("Zijn ouders hebben me gevraagd het voor ze aan te zwengelen.", .given),
    ("Moeder en ik spraken elkaar; zij zag jullie wel zitten en zette haar handtekening.", .given),
    ("Moeder heeft als enige gezag en is voor.", .given),
    ("Vader zag hem gisteren op straat zitten.", .unknown),
    ("Moeder zei nee en ze verbiedt ons om haar naam door te geven.", .refused),
  ])
  func `consent is asked for, signed or forbidden`(sentence: String, consent: Consent) {
    let text = "Ik meld een leerling van 8 jaar uit groep 5. Hij woont in Groenlo. \(sentence)"
    #expect(facts(text, from: "ib@dereiger.example.nl").consent == consent, "\(sentence)")
  }

  @Test(arguments: [
    "Sinds een halfjaar zijn mijn ex en ik uit elkaar. Pippa (7) schopt en spuugt.",
    "Pippa (7) slaat de deuren dicht. Haar vader en ik willen dit samen aanpakken.",
  ])
  func `who has a child together with somebody is a parent`(text: String) {
    #expect(facts(text).referrer.role == .parent, "\(text)")
  }

  @Test(arguments: [
    "Het gaat me nu nog niet om een concreet gezin: hoe kijkt u aan tegen ouders die strijden?",
    "Een algemene vraag over jullie werkwijze: pakken jullie een gezin op als één ouder niet wil?",
    "Wij willen op hoofdlijnen weten wanneer een gezin bij jullie terechtkan.",
  ])
  func `a question that says it is general is a consultation`(text: String) {
    #expect(
      facts("\(text)\nA. ten Bokkel, huisarts", name: "A. ten Bokkel").kind == .consultation,
      "\(text)")
    #expect(facts("Onze zoon is 9 en slaapt slecht. \(text)").kind == .referral)
  }

  @Test func `a form about other business is noise, unless somebody needs help`() {
    let bins = "Mijn groene container is nu al voor de tweede week niet geleegd. Wanneer komt u?"
    let pool = "Ik wil weten of het bad donderdag open is en wat een dagkaart voor twee kost."
    for text in [bins, pool] {
      let read = form([("referrer_name", "Dhr. Wensink"), ("question", text)])
      #expect(read.kind == .irrelevant, "\(text)")
    }
    for text in [
      "Naast de container slaapt al drie nachten een jongen.",
      "Ik trek het niet meer, de container loopt over en ik ook. Ik heb hulp nodig.",
    ] {
      #expect(form([("question", text)]).kind == .referral, "\(text)")
    }
  }

  @Test func `what a form's child does to the others makes them no second child`() {
    let read = form([
      ("child_name", "Lars"), ("child_birthdate", "30-02-2017"), ("child_town", "Bredevoort"),
      ("referrer_role", "moeder"),
      ("question", "Lars kan niet tegen verliezen en slaat zijn zusje van 5."),
    ])
    #expect(read.children.count == 1)
    #expect(read.children.first?.doubts.map(\.kind) == [.impossibleDate])
  }

  @Test func `one age of twins holds for both, wherever they are called twins`() {
    let text = "Casus: tweeling Fien en Guus, 5 maanden. Wonen in Meddo bij hun ouders."
    #expect(ages(facts(text, subject: "tweeling 5 maanden")) == [0, 0])
  }

  @Test func `a place that is also a first name is no address`() {
    let read = form([
      ("child_name", "Linde"), ("child_age", "8"), ("child_town", "Breevoort"),
      ("referrer_role", "moeder"), ("question", "Linde slaapt slecht."),
    ])
    #expect(read.children.first?.residence?.municipality == "Aalten")
    #expect(read.children.first?.doubts == [])
  }

  @Test(arguments: [
    ("Een noodgeval zijn we niet, maar het is zwaar met onze zoon van 9.", false),
    ("Acuut is het niet, onze zoon van 9 is somber.", false),
    ("Onze zoon van 9 gaat nergens naartoe en zit op zijn kamer.", false),
    ("Wij kunnen vanavond nergens naartoe met onze zoon van 9.", true),
    ("Onze zoon van 9 is in acuut gevaar, kom snel.", true),
    ("Lallend kwam een vader binnen en hij is met zijn dochtertje weggereden.", true),
    ("Wij wilden haar niet meegeven maar vader is met haar weggereden.", true),
  ])
  func `a danger that is denied behind it is none`(text: String, isUrgent: Bool) {
    #expect(facts(text).urgent == isUrgent, "\(text)")
  }
}
