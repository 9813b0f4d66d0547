// The small language of the urgent phrases: groups, dots, parts in any order, and what takes a sign
// back and how far.

import Core
import Testing

struct UrgentPhraseTests {
  private static let rules = Rules(
    urgentGroups: [
      WordGroup(name: "wapen", words: ["mes", "vuurwapen*", "groot geweer"]),
      WordGroup(name: "dreigen", words: ["dreigt", "bedreigt"]),
      WordGroup(name: "dader", words: ["vader", "hij"]),
      WordGroup(name: "slachtoffer", words: ["mij", "moeder"]),
    ],
    urgentPhrases: [
      "(wapen) + (dreigen)", "(dader) … slaat … (slachtoffer)", "touw … klaar", "weggelopen",
      "in elkaar (wapen)", "peuter & niemand thuis & al een uur",
    ],
    urgentLookalikes: ["weggelopen … weer thuis"],
    urgentDenials: ["geen sprake"],
    urgentExceptions: ["vorig jaar", "film"],
    urgentAhead: ["speelt … niets", "stappenplan"],
    urgentNow: ["nu", "vannacht"])

  private static let policy = Policy(
    version: "test", team: Team(people: [], coordinator: "c", manager: "m", onCall: "c"),
    schools: [], places: [], postcodes: [], rules: rules, calendar: WorkCalendar(),
    promise: Promise(), ladder: [],
    identity: Identity(
      name: "Team", mailbox: "team@example.nl", phone: "0543-000000", casePrefix: "OT"),
    templates: [:], detail: .minimal)

  private func evidence(_ text: String) -> [Evidence] {
    let signal = Signal(
      key: SignalKey(source: "phrase", identifier: "1"), channel: .mail,
      received: Instant(seconds: 0), passages: [Passage(zone: .own, text: text)])
    return classify(signal, policy: Self.policy, today: CivilDate(dayNumber: 20_000)).evidence
  }

  private func alarm(_ text: String) -> String? {
    evidence(text).first { $0.fact == .urgency }?.text
  }

  @Test func `any word of a group will do, and any order of the parts`() {
    #expect(alarm("Hij dreigt met een mes.") == "dreigt met een mes")
    #expect(alarm("Met een mes in zijn hand bedreigt hij haar.") != nil)
    #expect(alarm("Met vuurwapens dreigt hij.") != nil, "a star in a group")
    #expect(alarm("Hij dreigt met een groot geweer.") != nil, "two words in a group")
    #expect(alarm("Hij heeft een mes.") == nil, "one part is not the phrase")
  }

  @Test func `parts stand in one sentence, and not too far apart`() {
    #expect(alarm("Hij dreigt. Er ligt een mes op tafel.") == nil)
    let words = Array(repeating: "woord", count: 15).joined(separator: " ")
    #expect(alarm("Hij dreigt \(words) mes.") == nil)
  }

  @Test func `dots keep the order and leave room for five words`() {
    #expect(alarm("Mijn vader slaat soms mijn moeder.") == "vader slaat soms mijn moeder")
    #expect(alarm("Mijn moeder slaat mijn vader.") == nil)
    #expect(alarm("Het touw ligt al een hele week klaar.") != nil)
    #expect(alarm("Het touw ligt al een hele lange week klaar.") == nil)
  }

  @Test func `words and groups without dots stand next to each other`() {
    #expect(alarm("Het ligt in elkaar mes.") != nil)
    #expect(alarm("Het ligt in elkaar een mes.") == nil)
  }

  @Test func `a negation beside a step takes the sign back, also between the steps`() {
    #expect(alarm("Er is geen touw klaar.") == nil)
    #expect(alarm("Mijn vader slaat mij niet.") == nil)
    #expect(alarm("Mijn vader slaat nooit moeder.") == nil)
    #expect(alarm("Mijn vader slaat mij niet alleen, hij schopt ook.") != nil)
    #expect(alarm("Weggelopen: nee.") == nil)
  }

  @Test func `a denial reaches its clause and the list in it`() {
    #expect(alarm("Er is geen sprake van dat hij is weggelopen.") == nil)
    #expect(alarm("Er is geen sprake van ruzie, drank of weggelopen kinderen.") == nil)
    #expect(alarm("Er is geen sprake van ruzie, maar hij is weggelopen.") != nil)
    #expect(alarm("Er is geen sprake van ruzie en nu is hij weggelopen.") != nil)
  }

  @Test func `an exception reaches its sentence unless the sign is now`() {
    #expect(alarm("Vorig jaar, in de zomer, lag er een touw klaar.") == nil)
    #expect(alarm("Vorig jaar deed hij een poging en nu ligt er weer touw klaar.") != nil)
    #expect(alarm("Vorig jaar ging het goed, maar er ligt een touw klaar.") != nil)
    #expect(alarm("Er lag een touw klaar, maar dat was vorig jaar.") == nil)
    #expect(alarm("Hij zag een film. Er ligt een touw klaar.") != nil)
  }

  @Test func `a look-alike takes back only the sign that it holds`() {
    #expect(alarm("Vannacht weggelopen maar weer thuis.") == nil)
    #expect(alarm("Vannacht weggelopen en niet weer thuis.") != nil, "nor one that is negated")
    #expect(alarm("Weggelopen en weer thuis, er ligt een touw klaar.") != nil)
  }

  @Test func `a scene may be told in sentences near each other, in any order`() {
    #expect(alarm("Er staat een peuter. Er is niemand thuis. Hij huilt al een uur.") != nil)
    #expect(alarm("Hij huilt al een uur. Er is niemand thuis, zegt de peuter.") != nil)
    #expect(alarm("Er staat een peuter. Hij huilt al een uur.") == nil, "a part is missing")
    #expect(
      alarm("Vorig jaar stond er een peuter. Er is niemand thuis. Hij huilt al een uur.") == nil)
    let far = Array(repeating: "De auto is rood.", count: 6).joined(separator: " ")
    #expect(alarm("Er staat een peuter. \(far) Er is niemand thuis. Hij huilt al een uur.") == nil)
  }

  @Test func `a denial may close the clause that a sign begins`() {
    #expect(alarm("Weggelopen is zij nu gelukkig niet.") == nil)
    #expect(alarm("Weggelopen is zij niet alleen, zij is ook boos.") != nil)
    #expect(alarm("Het touw ligt klaar en dat is niet alles.") != nil)
  }

  @Test func `what is only supposed of anybody is calm when nothing is the matter now`() {
    let question = "Wat doen we als een leerling zegt dat hij is weggelopen?"
    #expect(alarm("\(question) Er speelt nu niets.") == nil)
    #expect(alarm("Is er een stappenplan? \(question)") == nil)
    #expect(alarm(question) != nil, "nobody says that nothing is the matter")
    #expect(alarm("Als hij komt slaat vader moeder. Er speelt nu niets.") != nil, "a threat")
    #expect(alarm("Er speelt nu niets, zegt hij. Maar zij is weggelopen.") != nil)
  }

  @Test func `what was taken back is explained`() {
    #expect(evidence("Vorig jaar is hij weggelopen.").contains { $0.value.contains("niet acuut") })
  }
}
