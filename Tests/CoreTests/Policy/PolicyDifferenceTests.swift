// What changes between two policies, in the words that the coordinator reads.

import Core
import Testing

struct PolicyDifferenceTests {
  private struct Change: Sendable, CustomTestStringConvertible {
    var said: String
    var make: @Sendable (inout Policy) -> Void
    var testDescription: String { said }

    init(_ said: String, _ make: @escaping @Sendable (inout Policy) -> Void) {
      self.said = said
      self.make = make
    }
  }

  private static func person(
    _ id: PersonID, _ policy: inout Policy, _ change: (inout Person) -> Void
  ) {
    var people = policy.team.people
    for index in people.indices where people[index].id == id { change(&people[index]) }
    policy.team = Team(
      people: people, coordinator: policy.team.coordinator, manager: policy.team.manager,
      onCall: policy.team.onCall)
  }

  private static let team = [
    Change("Naam anna: de telefoon is nu 06-00000099 (was 06-00000050).") {
      person("anna", &$0) { $0.phone = "06-00000099" }
    },
    Change("Naam anna: het mailadres is nu a@team.example.nl (was anna@team.example.nl).") {
      person("anna", &$0) { $0.address = "a@team.example.nl" }
    },
    Change("Naam anna (anna): de naam is nu Anna (was Naam anna).") {
      person("anna", &$0) { $0.name = "Anna" }
    },
    Change("Naam anna: de rol is nu manager (was generalist).") {
      person("anna", &$0) { $0.role = .manager }
    },
    Change("Naam anna werkt nu op ma en di (was ma, di, wo, do en vr).") {
      person("anna", &$0) { $0.workingDays = [.monday, .tuesday] }
    },
    Change("Naam anna: het deel van een werkweek is nu 0.05 (was 1.00).") {
      person("anna", &$0) { $0.hours = 5 }
    },
    Change("Naam anna: het hoogste aantal gezinnen is nu 20 (was leeg).") {
      person("anna", &$0) { $0.cap = 20 }
    },
    Change("Naam anna: de waarnemer is nu Naam bram (was leeg).") {
      person("anna", &$0) { $0.deputy = "bram" }
    },
    Change("Naam anna, expertise: erbij “pubers”.") {
      person("anna", &$0) { $0.expertise = ["pubers"] }
    },
    Change(
      "Naam anna is afwezig van maandag 21 december 2026 tot en met zondag 3 januari 2027."
    ) {
      person("anna", &$0) {
        $0.absences = [Absence(from: Sample.day("2026-12-21"), until: Sample.day("2027-01-03"))]
      }
    },
    Change("Dora (dora) is nieuw in het team.") {
      var dora = Sample.person("dora")
      dora.name = "Dora"
      $0.team = Sample.team([
        Sample.person("anna"), Sample.person("bram"), Sample.person("cor"), dora,
      ])
    },
    Change("Naam cor (cor) is weg uit het team.") {
      $0.team = Sample.team([Sample.person("anna"), Sample.person("bram")])
    },
    Change("Het team: de coördinator is nu Naam anna (was Naam coor).") {
      $0.team.coordinator = "anna"
    },
    Change("Het team: de manager is nu Naam anna (was Naam boss).") { $0.team.manager = "anna" },
    Change("Het team: wie het alarm krijgt is nu Naam anna (was Naam boss).") {
      $0.team.onCall = "anna"
    },
    Change("Het team: het postvak is nu b@team.example.nl (was team@team.example.nl).") {
      $0.identity.mailbox = "b@team.example.nl"
    },
    Change("Mails over een gezin: `detail` is nu full (was minimal).") { $0.detail = .full },
  ]

  private static let places = [
    Change("OBS Esdoornhof: de contactpersoon is nu Naam bram (was Naam anna).") {
      $0.schools[0].contacts = ["bram"]
    },
    Change("OBS Esdoornhof: de contactpersonen zijn nu Naam bram en Naam anna (was Naam anna).") {
      $0.schools[0].contacts = ["bram", "anna"]
    },
    Change("OBS Esdoornhof: de contactpersoon is nu niemand (was Naam anna).") {
      $0.schools[0].contacts = []
    },
    Change("De Nieuwe (NEW) is een nieuwe school; contactpersoon: Naam cor.") {
      $0.schools.append(
        School(
          code: "NEW", name: "De Nieuwe", town: "Aalten", municipality: "Aalten",
          contacts: ["cor"]))
    },
    Change("OBS Kievitsbos (KIE) staat niet meer bij de scholen.") { $0.schools.removeLast() },
    Change("OBS Esdoornhof, andere namen: erbij “Esdoorn”.") {
      $0.schools[0].aliases = ["Esdoorn"]
    },
    Change("OBS Esdoornhof: `closed` (gesloten) is nu ja (was nee).") {
      $0.schools[0].closed = true
    },
    Change("Doetinchem: het gebied is nu een mens moet kijken (was buiten ons gebied).") {
      $0.places[3].area = .unclear
    },
    Change("Groenlo (Oost Gelre), andere namen: erbij “Grolle”.") {
      $0.places[1].aliases = ["Grolle"]
    },
    Change("Postcodes 7100 tot en met 7109 zijn nieuw: Winterswijk.") {
      $0.postcodes = [
        PostcodeRange(
          first: 7100, last: 7109, municipality: "Winterswijk", area: .inside, place: nil)
      ]
    },
  ]

  private static let rules = [
    Change("Woorden voor alarm: erbij “mes”.") { $0.rules.urgentPhrases = ["mes"] },
    Change("Woorden in groepen voor alarm: erbij “wapen: mes”.") {
      $0.rules.urgentGroups = [WordGroup(name: "wapen", words: ["mes"])]
    },
    Change("Wat op gevaar lijkt: erbij “mes en vork”.") {
      $0.rules.urgentLookalikes = ["mes en vork"]
    },
    Change("Ontkenningen die een alarm stoppen: erbij “geen sprake”.") {
      $0.rules.urgentDenials = ["geen sprake"]
    },
    Change("Woorden die zeggen dat het nu is: erbij “nu”.") { $0.rules.urgentNow = ["nu"] },
    Change("Woorden die een alarm stoppen: erbij “vroeger”.") {
      $0.rules.urgentExceptions = ["vroeger"]
    },
    Change("Niets over toestemming: wie het krijgt is nu owner (was coordinator).") {
      $0.rules.missingConsent = .owner
    },
    Change("Formulieren die we vertrouwen: erbij “@form.example.nl”.") {
      $0.rules.trustedForms = ["@form.example.nl"]
    },
    Change("Loket voor Doetinchem: de telefoon is nu 0314-000000 (was leeg).") {
      $0.rules.desks[0].phone = "0314-000000"
    },
    Change("Het loket voor adults is weg (het sociaal team).") { $0.rules.desks.removeLast() },
    Change(
      "Nieuwe regel “Paarden”: als er staat “paard” of “pony” en het kind is 0 tot en met 12 jaar, "
        + "dan naar Naam cor, met een kopie aan Naam anna."
    ) {
      var when = Rule.Conditions()
      when.words = ["paard", "pony"]
      when.ages = 0...12
      $0.rules.exceptions = [
        Rule(name: "Paarden", when: when, route: .person("cor"), copies: ["anna"])
      ]
    },
  ]

  private static let time = [
    Change("Nieuwe sluitingsdag: vrijdag 14 mei 2027 (brug).") {
      $0.calendar.closedDays[Sample.day("2027-05-14")] = "brug"
    },
    Change("Het kantoor: open tot is nu 16:00 (was 17:00).") {
      $0.calendar.closes = TimeOfDay(minutes: 16 * 60)
    },
    Change("Belofte: bezoek binnen is nu 10 dagen (was 14 dagen).") { $0.promise.visitDays = 10 },
    Change("De stap “bezoek” is weg voor nieuwe zaken.") { $0.ladder.remove(at: 3) },
    Change(
      "De stap “herinnering” is voor nieuwe zaken nu: reminder over het contact, "
        + "op werkdag 2 om 09:00, aan owner (was: reminder over het contact, "
        + "op werkdag 3 om 09:00, aan owner)."
    ) { $0.ladder[0].moment = .workday(2, TimeOfDay(minutes: 540)) },
    Change("De tekst van de mail templates/alarm.txt is veranderd.") {
      $0.templates[.alarm] = Template(subject: "Nieuw", text: "")
    },
  ]

  @Test(arguments: team + places + rules + time)
  private func `one change is one sentence`(change: Change) {
    let old = Sample.policy()
    var new = old
    change.make(&new)
    #expect(PolicyDifference(from: old, to: new).lines == [change.said])
    // And back again, there is something to say too.
    #expect(PolicyDifference(from: new, to: old).lines.count == 1)
  }

  @Test func `the same policy has no difference`() {
    #expect(PolicyDifference(from: Sample.policy(), to: Sample.policy()).lines.isEmpty)
  }

  @Test func `the order of rules is a change, because the first that fits decides`() {
    var old = Sample.policy()
    old.rules.exceptions = ["a", "b"].map { Rule(name: $0, when: Rule.Conditions()) }
    var new = old
    new.rules.exceptions.reverse()
    #expect(
      PolicyDifference(from: old, to: new).lines
        == ["De regels staan in een andere volgorde; de eerste die past, telt."])
  }
}
