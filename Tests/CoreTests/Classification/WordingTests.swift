// What a sentence says counts, not the phrase that it says it with: consent, homes, writers and
// noise in wordings that no vocabulary holds as a whole.

import Core
import Testing

struct WordingTests: ReadsWordings {
  @Test(arguments: [
    ("Zijn moeder zei dat ik haar nummer aan jullie mag geven.", Consent.given),
    ("Vader vindt het prettig als iemand van jullie hem belt.", .given),
    ("Beide ouders stemmen met deze overdracht in.", .given),
    ("Moeder en vader zijn het met deze aanmelding eens.", .given),
    ("De ouders ondersteunen deze aanvraag.", .given),
    ("Ouders vroegen zelf of er iemand van jullie wil aanschuiven.", .given),
    ("Ik ga zijn ouders vragen of jullie mogen bellen.", .unknown),
    ("Zijn ouders willen er niet van horen.", .unknown),
    (
      "Vader vindt het prima dat jullie meedenken. Moeder wil beslist niet dat er hulp komt.",
      .refused
    ),
    ("Moeder belde dat zij dit absoluut niet wil.", .refused),
    ("Moeder was opgelucht en ik mocht haar nummer doorgeven.", .given),
    ("Moeder heeft mij gezegd dat ik het bij jullie na mocht vragen.", .given),
    ("Van zijn moeder mag ik haar naam noemen.", .given),
    ("Haar naam mocht ik van moeder niet noemen.", .unknown),
    ("Met zijn ouders heb ik hier nog niet over gesproken.", .unknown),
  ])
  func `consent is read from who, what and whom`(sentence: String, consent: Consent) {
    let text = "Ik meld een leerling van 8 jaar uit groep 5. Hij woont in Groenlo. \(sentence)"
    #expect(facts(text, from: "ib@dereiger.example.nl").consent == consent, "\(sentence)")
  }

  @Test func `a tick for consent is worth nothing once the story takes it back`() {
    let read = form([
      ("referrer_role", "intern begeleider", 0), ("child_age", "9", 0), ("consent", "ja", 0),
      ("question", "Gisteren belde moeder dat wij de aanmelding moeten intrekken.", 0),
    ])
    #expect(read.consent == .refused)
  }

  @Test(arguments: [
    "Met zijn ouders heb ik hier nog niet over gesproken, zij weten dus niet dat ik dit invul.",
    "Zijn ouders zijn nog niet ingelicht.",
    "Moeder weet hier overigens niets van.",
    "De ouders weten nog niet dat ik jullie schrijf.",
    "Ik heb het niet met vader en moeder besproken.",
    "Aan ouders hebben we het nog niet verteld.",
    "Haar ouders weten van niks.",
    "Wij hebben de ouders nog niet gevraagd wat zij ervan vinden.",
    "Vader is hierover nog niet benaderd.",
    "Moeder wil dit beslist niet en weigert hulp.",
  ])
  func `a story that nobody was asked outweighs the tick on its form`(story: String) {
    let read = form([
      ("referrer_role", "leerkracht", 0), ("child_age", "9", 0), ("consent", "ja", 0),
      ("question", "Hij komt vaak zonder ontbijt. \(story)", 0),
    ])
    #expect(read.consent != .given && read.consent != .oneself, "\(story)")
    #expect(read.doubts.contains { $0.kind == .formContradictsText }, "\(story)")
  }

  @Test(arguments: [
    "Zijn ouders weten niet meer hoe ze hem moeten bereiken.",
    "De ouders weten niet wat ze moeten doen.",
    "Vader en moeder hebben al maanden niet met elkaar gesproken.",
    "Over zijn broer heb ik niets gehoord van moeder.",
    "Moeder heeft nooit over haar jeugd verteld.",
    "Ik had het nog niet met moeder besproken, maar gisteren gaf zij toestemming.",
    "Met de ouders heb ik hierover gesproken, zij weten dat ik dit invul.",
  ])
  func `parents at a loss do not take a tick back`(story: String) {
    let read = form([
      ("referrer_role", "leerkracht", 0), ("child_age", "9", 0), ("consent", "ja", 0),
      ("question", "Hij komt vaak zonder ontbijt. \(story)", 0),
    ])
    #expect(read.consent == .given, "\(story)")
    #expect(!read.doubts.contains { $0.kind == .formContradictsText }, "\(story)")
  }

  @Test(arguments: [
    ("We hebben een zoon van 7 en hij slaapt slecht. Adres is in Dinxperlo.", "Aalten"),
    (
      "Onze zoon is 7. Hij zit op school in Ulft en wij wonen achter het station in Winterswijk.",
      "Winterswijk"
    ),
    ("Onze zoon van 7 heeft hulp nodig. Groetjes uit het mooie Lievelde!", "Oost Gelre"),
    ("Onze zoon is 7. We wonen in Winterswik.", "Winterswijk"),
    ("Onze dochter is 7 en huilt veel sinds de verhuizing van Zutphen naar Groenlo.", "Oost Gelre"),
    (
      "Hij is 7 en op vrijdag bij zijn vader in Ulft, daar is hij ook ingeschreven.",
      "Oude IJsselstreek"
    ),
    ("Our son is five. We live in Groenlo.", "Oost Gelre"),
    ("Unsere Tochter ist 9 Jahre alt. Wir wohnen in Suderwick.", "Duitsland"),
  ])
  func `a home is read however it is told`(text: String, municipality: String) {
    #expect(facts(text).children.first?.residence?.municipality == municipality, "\(text)")
  }

  @Test func `a town with two letters wrong, or one that may be two, is not guessed at`() {
    for text in ["Onze zoon is 7. We wonen in Wintrswik.", "Onze zoon is 7. We wonen in Borkulu."] {
      #expect(facts(text).children.first?.residence?.municipality == nil, "\(text)")
    }
  }

  @Test func `a form about one child gets no second child from the ages in its story`() {
    let read = form([
      ("referrer_role", "moeder", 0), ("child_name", "Guus", 0), ("child_age", "9", 0),
      ("child_town", "Aalten", 0),
      ("question", "Hij botst met zijn stiefbroers van 12 en 14 en met mijn vriend van 41.", 0),
    ])
    #expect(read.children.count == 1)
    #expect(read.children.first?.age == AgeFact(min: 9, max: 9))
  }

  @Test func `an answer for all children of a form is no child of its own`() {
    let read = form([
      ("referrer_role", "vader", 0), ("child_name", "Bo", 1), ("child_name", "Jip", 2),
      ("group", "3", 0), ("question", "Ze slapen niet.", 0),
    ])
    #expect(read.children.count == 2)
    #expect(read.children.allSatisfy { $0.age != nil })
  }

  @Test func `several names with ages in one answer are several children`() {
    let read = form([
      ("referrer_role", "moeder", 0), ("child", "Sam (5), Bo (8) en Mees (11)", 0),
      ("child_town", "Lievelde", 0), ("question", "Het is thuis onrustig.", 0),
    ])
    #expect(read.children.compactMap(\.age?.min) == [5, 8, 11])
  }

  @Test func `the line with the writer's own name closes the mail`() {
    let read = facts(
      "Wesley van 15 heeft hulp nodig.\nAnja Wennink, praktijkschool", name: "Anja Wennink")
    #expect(read.children.count == 1)
  }

  @Test func `who is quoted is not the writer`() {
    let text =
      "Wij zitten hier met Noor van 2. Haar moeder schreef: \"pas goed op mijn meisje\"."
    #expect(facts(text, from: "groep@opvang.example.org").referrer.role != .parent)
    #expect(facts("Pas op: ik wil hulp voor mijn meisje van 2.").referrer.role == .parent)
  }

  @Test(arguments: [
    "Voor mijn jaarstage Social Work zoek ik een stageplek met gezinnen. Ik ben Yara, 20 jaar.",
    "Werk jij met kinderen van 0 tot 18 jaar? Mis onze training niet! Vroegboekkorting: € 249. "
      + "Geen mailings meer? Meld je af.",
    "Al weken staan er auto's van bezoekers op de strook voor mijn garage aan de Stationsstraat. "
      + "Vanmorgen kon ik er wederom niet uit. Nog een keer en ik laat er een wegslepen.",
  ])
  func `other business without a child in need is noise`(text: String) {
    let kind = facts(text).kind
    #expect(kind == .irrelevant || kind == .bulk, "\(text)")
  }

  @Test(arguments: [
    "Mijn dochter van 8 heeft een stageplek in de klas gewonnen maar slaapt niet. Kom langs!",
    "Wij wonen in Groenlo en krijgen een korting op de cursus, maar onze zoon is zo bang.",
    "Kan iemand mij bellen? Het gaat niet goed.",
    "Onze Amalia (5) zit op dansles en een cursus, en ik weet het niet meer met haar.",
  ])
  func `a child with a need is never noise`(text: String) {
    #expect(facts(text).kind == .referral, "\(text)")
  }

  @Test func `a question about children in general, from work, is a consultation`() {
    let texts = [
      "Steeds meer ouders van kleuters durven geen nee te zeggen. Willen jullie meedenken?",
      "Mag ik iets voorleggen zonder te vertellen over wie het gaat? Wat raden jullie aan?",
    ]
    for text in texts {
      #expect(facts(text, from: "ib@dereiger.example.nl").kind == .consultation, "\(text)")
    }
    let named = "Mag ik iets voorleggen over Mila van 9 uit Groenlo? Haar moeder wil hulp."
    #expect(facts(named, from: "ib@dereiger.example.nl").kind == .referral)
  }

  @Test func `a young person may leave out who they are`() {
    let read = facts("yo ben rick 18 woon in bredevoort bij me pa en slaap tot 2 uur")
    #expect(read.referrer.role == .youth)
    #expect(read.children.first?.age == AgeFact(min: 18, max: 18))
    #expect(read.consent == .oneself)
  }
}
